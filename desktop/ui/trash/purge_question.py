"""Asks before anything is deleted for good: what goes, and that nothing brings it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop import APP_NAME
from desktop.store.trash import Belongings


class PurgeQuestion(QMessageBox):
    """`confirmed` tells that the person wants it."""

    confirmed = Signal()

    def __init__(self, customers: int, users: int, belongings: Belongings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("purge_question")
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(APP_NAME)
        parts = [self.tr("%n customer(s)", "", customers)] if customers else []
        parts += [self.tr("%n user(s)", "", users)] if users else []
        listed = self.tr(" and ", "between two things").join(parts)
        self.setText(self.tr("Delete {what} for good?").format(what=listed))
        self.setInformativeText("\n".join(self._consequences(customers, belongings)))
        delete = self.addButton(self.tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        delete.setObjectName("confirm_purge")
        self.setDefaultButton(self.addButton(QMessageBox.StandardButton.Cancel))
        delete.clicked.connect(self.confirmed)
        self.finished.connect(self.deleteLater)

    def _consequences(self, customers: int, belongings: Belongings) -> list[str]:
        said = []
        if customers:
            counts = [
                self.tr("%n service(s)", "", belongings.services) if belongings.services else "",
                self.tr("%n user(s)", "", belongings.users) if belongings.users else "",
                self.tr("%n invitation(s)", "", belongings.invitations) if belongings.invitations else "",
                self.tr("their notes"),
                self.tr("their history with all texts"),
            ]
            things = self.tr(", ", "between the words of a list").join(filter(None, counts))
            said.append(self.tr("With them go: {things}.").format(things=things))
        said.append(self.tr("This cannot be undone. A backup is made first, and still holds it until it is removed."))
        return said
