"""A reseller who is known already: another name, tenant ID or PartnerID."""

from PySide6.QtWidgets import QWidget

from desktop.domain.subscriptions import SupportContact
from desktop.operations.edit_support_contact import change_support_contact
from desktop.ui.record.form_dialog import FormDialog
from desktop.ui.record.reseller_fields import ResellerFields
from desktop.ui.workspace import Workspace


class ResellerDialog(FormDialog):
    """Changes what is known of one reseller, wherever they support."""

    def __init__(self, workspace: Workspace, contact: SupportContact, parent: QWidget | None = None) -> None:
        super().__init__(workspace, self.tr("Support contact"), self.tr("Save"), parent)
        self.setObjectName("reseller_dialog")
        self._contact = contact
        self._reseller = ResellerFields(self, 0)
        self._reseller.show(contact)

    def store(self) -> int | None:
        """Keep what was entered."""
        return change_support_contact(self._workspace.desk, self._reseller.entered(self._contact))[1]
