"""What is known of a reseller who supports services, as fields of a form."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desktop.domain.subscriptions import SupportContact
from desktop.ui.record.form_dialog import FormDialog

FIELDS = ("name", "tenant_id", "partner_id")


class ResellerFields:
    """Name, tenant ID and PartnerID, in two rows of `form` from `row` on."""

    def __init__(self, form: FormDialog, row: int) -> None:
        translate = QCoreApplication.translate
        name = translate("SupportContactDialog", "Reseller's name")
        tenant = translate("SupportContactDialog", "Tenant ID")
        self._edits = {
            "name": form.add_field("name", name, QLineEdit(), row, 0, wide=True),
            "tenant_id": form.add_field("tenant_id", tenant, QLineEdit(), row + 1, 0),
            "partner_id": form.add_field(
                "partner_id", translate("SupportContactDialog", "PartnerID"), QLineEdit(), row + 1, 1
            ),
        }

    def show(self, contact: SupportContact) -> None:
        """Let the fields say what is known of `contact`."""
        for name, edit in self._edits.items():
            edit.setText(getattr(contact, name))

    def entered(self, contact: SupportContact) -> SupportContact:
        """`contact` as the fields say, unchecked."""
        text = {name: edit.text() for name, edit in self._edits.items()}
        return replace(contact, name=text["name"], tenant_id=text["tenant_id"], partner_id=text["partner_id"])
