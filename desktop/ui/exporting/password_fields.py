"""A password for a file, typed twice, to be seen or not."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.errors import InvalidFields
from desktop.exchange.exporting.sealed import LEAST_LETTERS, checked_password
from desktop.ui.errors import translate
from desktop.ui.style.check_box import CheckBox
from desktop.ui.style.field import FormField
from desktop.ui.style.notice import Notice
from desktop.ui.style.spacing import S12, S16


class PasswordFields(QWidget):
    """Two lines, a box that shows what is typed, and what a lost password means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = {"password": QLineEdit(), "password_again": QLineEdit()}
        hint = self.tr("At least %n character(s).", "", LEAST_LETTERS)
        self._fields = {
            "password": FormField(self.tr("Password"), self._lines["password"], hint),
            "password_again": FormField(self.tr("The same again"), self._lines["password_again"]),
        }
        for name, line in self._lines.items():
            line.setObjectName(name)
            line.textEdited.connect(self._forget_faults)
        show = CheckBox(self.tr("Show the password"))
        show.setObjectName("show_password")
        show.toggled.connect(self._on_show)
        self._on_show(False)
        pair = QHBoxLayout()
        pair.setSpacing(S16)
        for field in self._fields.values():
            pair.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S12)
        layout.addLayout(pair)
        layout.addWidget(show)
        layout.addWidget(
            Notice(
                "info",
                self.tr("Without the password nobody can open this file, not even you."),
                self.tr("Tell your colleague the password by another way than the file: by phone, for instance."),
            )
        )

    def password(self) -> str | None:
        """The password; None while it cannot be used: its field says why, and has the focus."""
        try:
            return checked_password(*(line.text() for line in self._lines.values()))
        except InvalidFields as error:
            for name, fault in error.faults.items():
                self._fields[name].set_fault(translate(fault))
                self._lines[name].setFocus()
            return None

    def fault_of(self, name: str) -> str:
        """What is said below a field; empty when all is well. Raises KeyError."""
        return self._fields[name].fault_text

    @Slot(bool)
    def _on_show(self, shown: bool) -> None:
        for line in self._lines.values():
            line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    @Slot()
    def _forget_faults(self) -> None:
        for field in self._fields.values():
            field.set_fault(None)
