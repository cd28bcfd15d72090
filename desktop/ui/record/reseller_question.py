"""Asks before a reseller is forgotten: which services lose their support contact."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop import APP_NAME
from desktop.domain.subscriptions import SupportContact
from desktop.operations.desk import Desk

_SHOWN = 8  # services named; the rest is counted


class ResellerQuestion(QMessageBox):
    """`confirmed` tells that the person wants it."""

    confirmed = Signal()

    def __init__(self, desk: Desk, contact: SupportContact, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reseller_question")
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(APP_NAME)
        self.setTextFormat(Qt.TextFormat.PlainText)  # names may look like markup
        self.setText(self.tr("Remove {name} from the known support contacts?").format(name=contact.name))
        self.setInformativeText("\n".join(self._losing(desk, contact)))
        remove = self.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        remove.setObjectName("confirm_remove_reseller")
        self.setDefaultButton(self.addButton(QMessageBox.StandardButton.Cancel))
        remove.clicked.connect(self.confirmed)
        self.finished.connect(self.deleteLater)

    def _losing(self, desk: Desk, contact: SupportContact) -> list[str]:
        """What the person has to know, a line each."""
        assert contact.id is not None
        services = desk.subscriptions.supported_by(contact.id)
        if not services:
            return [self.tr("They support no service.")]
        named = self.tr("{service} of {customer}")
        lines = [self.tr("The provider supports %n service(s) from then on:", "", len(services))]
        for service in services[:_SHOWN]:
            customer = desk.customers.get(service.customer_id).name
            lines.append(f"• {named.format(service=service.name, customer=customer)}")
        if len(services) > _SHOWN:
            lines.append(self.tr("and %n more", "", len(services) - _SHOWN))
        return lines
