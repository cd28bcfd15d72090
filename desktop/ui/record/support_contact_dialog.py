"""Who supports a service: the provider, or a reseller known to the account; a new one is entered in place."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.domain.subscriptions import SupportContact
from desktop.operations.edit_subscription import designate_support_contact
from desktop.operations.edit_support_contact import add_support_contact
from desktop.ui.record.form_dialog import FormDialog
from desktop.ui.style.labels import Label
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
        self._contact.addItem(self.tr("The provider (default)"), None)
        for contact in self._workspace.desk.support_contacts.all(self._account_id):
            self._contact.addItem(contact.name, contact.id)
        self._contact.addItem(self.tr("Another reseller…"), _NEW)
        self._contact.setCurrentIndex(0 if current is None else self._contact.findData(current))
        self._name = self.add_field("name", self.tr("Reseller's name"), QLineEdit(), 1, 0, wide=True)
        self._tenant_id = self.add_field("tenant_id", self.tr("Tenant ID"), QLineEdit(), 2, 0)
        self._partner_id = self.add_field("partner_id", self.tr("PartnerID"), QLineEdit(), 2, 1)
        known = self.tr("The reseller needs a relationship with you, and delegated administration privileges.")
        self._form.addWidget(Label(known, "muted", wrap=True), 3, 0, 1, 2)
        self._contact.currentIndexChanged.connect(self._on_chosen)
        self._on_chosen()

    @Slot()
    def _on_chosen(self) -> None:
        """A reseller not known yet is entered here."""
        for name in ("name", "tenant_id", "partner_id"):
            self._fields[name].setVisible(self._contact.currentData() == _NEW)
        self._make_room()

    def store(self) -> int | None:
        """Designate who was chosen; a new reseller is a step of its own, and stays known."""
        desk = self._workspace.desk
        contact_id = self._contact.currentData()
        if contact_id == _NEW:
            entered = SupportContact(
                self._account_id, self._name.text(), self._tenant_id.text(), self._partner_id.text()
            )
            contact, added = add_support_contact(desk, entered)
            contact_id = contact.id
            self._workspace.did(added)
        return designate_support_contact(desk, self._service_ids, contact_id)
