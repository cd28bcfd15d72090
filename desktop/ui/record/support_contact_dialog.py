"""Who supports a service: the provider, or a reseller known to the account.

A new one is entered in place; one that is known can be changed, and forgotten.
"""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.domain.subscriptions import SupportContact
from desktop.operations.edit_subscription import designate_support_contact
from desktop.operations.edit_support_contact import add_support_contact, remove_support_contact
from desktop.ui.record.editing import Editing
from desktop.ui.record.form_dialog import FormDialog
from desktop.ui.record.reseller_dialog import ResellerDialog
from desktop.ui.record.reseller_fields import FIELDS, ResellerFields
from desktop.ui.record.reseller_question import ResellerQuestion
from desktop.ui.style.buttons import Button
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S16
from desktop.ui.workspace import Workspace

_NEW = -1


class SupportContactDialog(FormDialog):
    """Designates the support contact of services, as *Designated support contact* does in Partner Center."""

    def __init__(self, workspace: Workspace, service_ids: list[int], parent: QWidget | None = None) -> None:
        super().__init__(workspace, self.tr("Designated support contact"), self.tr("Assign"), parent)
        self.setObjectName("support_contact_dialog")
        self._service_ids = service_ids
        first = workspace.desk.subscriptions.get(service_ids[0])
        self._account_id = workspace.desk.customers.get(first.customer_id).account_id
        self._build(first.support_contact_id)

    def _build(self, current: int | None) -> None:
        self._contact = self.add_field("contact", self.tr("Support contact"), QComboBox(), 0, 0, wide=True)
        self._form.addWidget(self._build_ways(), 1, 0, 1, 2)
        self._reseller = ResellerFields(self, 2)
        known = self.tr("The reseller needs a relationship with you, and delegated administration privileges.")
        self._form.addWidget(Label(known, "muted", wrap=True), 4, 0, 1, 2)
        self._fill(current)
        self._contact.currentIndexChanged.connect(self._on_chosen)
        self._on_chosen()

    def _build_ways(self) -> QWidget:
        """What can be done about a reseller known already."""
        self._ways = QWidget()
        row = QHBoxLayout(self._ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S16)
        for name, words, said, do in (
            ("edit_reseller", self.tr("Edit…"), self.tr("Edit the support contact"), self._on_edit),
            ("remove_reseller", self.tr("Remove…"), self.tr("Remove the support contact"), self._on_remove),
        ):
            button = Button(words, "link")
            button.setObjectName(name)
            button.setAccessibleName(said)
            button.clicked.connect(do)
            row.addWidget(button)
        row.addStretch(1)
        return self._ways

    def _fill(self, current: int | None) -> None:
        """Offer who is known now, and choose `current`; the provider where they are gone."""
        self._contact.clear()
        self._contact.addItem(self.tr("The provider (default)"), None)
        for contact in self._workspace.desk.support_contacts.all(self._account_id):
            self._contact.addItem(contact.name, contact.id)
        self._contact.addItem(self.tr("Another reseller…"), _NEW)
        self._contact.setCurrentIndex(0 if current is None else max(0, self._contact.findData(current)))

    def _chosen(self) -> SupportContact | None:
        """The reseller chosen, if they are known already."""
        id = self._contact.currentData()
        return None if id in (None, _NEW) else self._workspace.desk.support_contacts.get(id)

    @Slot()
    def _on_chosen(self) -> None:
        """A reseller not known yet is entered here."""
        for name in FIELDS:
            self._fields[name].setVisible(self._contact.currentData() == _NEW)
        self._ways.setVisible(self._contact.currentData() not in (None, _NEW))
        self._make_room()

    @Slot()
    def _on_edit(self) -> None:
        if (contact := self._chosen()) is not None:
            dialog = ResellerDialog(self._workspace, contact, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(lambda: self._fill(contact.id))
            dialog.open()

    @Slot()
    def _on_remove(self) -> None:
        if (contact := self._chosen()) is not None:
            question = ResellerQuestion(self._workspace.desk, contact, self)
            question.confirmed.connect(lambda: self._remove(contact))
            question.open()

    def _remove(self, contact: SupportContact) -> None:
        assert contact.id is not None
        if Editing(self._workspace, self).do(partial(remove_support_contact, self._workspace.desk, contact.id)):
            self._fill(None)
            self._contact.setFocus(Qt.FocusReason.OtherFocusReason)

    def store(self) -> int | None:
        """Designate who was chosen; a new reseller is a step of its own, and stays known."""
        desk = self._workspace.desk
        contact_id = self._contact.currentData()
        if contact_id == _NEW:
            contact, added = add_support_contact(desk, self._reseller.entered(SupportContact(self._account_id, "", "")))
            contact_id = contact.id
            self._workspace.did(added)
        return designate_support_contact(desk, self._service_ids, contact_id)
