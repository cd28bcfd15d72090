"""The password of a sealed copy, asked for at its place in an import."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.exchange.importing import PlannedFile
from desktop.ui.errors import translate
from desktop.ui.style.check_box import CheckBox
from desktop.ui.style.field import FormField
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S8, S12, scaled
from desktop.ui.style.surfaces import ScrollBody

_WIDTH = 420
_LEAST_WIDTH = 480


class UnlockPage(QWidget):
    """One line for the password; what is wrong with the last one stands below it. `changed`: it was typed in;
    `entered`: the line was ended."""

    changed = Signal()
    entered = Signal()

    def __init__(self, file: PlannedFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unlock_page")
        self._line = QLineEdit()
        self._line.setObjectName("password")
        self._line.setMaximumWidth(scaled(_WIDTH))
        self._field = FormField(self.tr("Password"), self._line)
        show = CheckBox(self.tr("Show the password"))
        show.setObjectName("show_password")
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S12)
        layout.addWidget(Label(self.tr("Open {file}").format(file=file.path.name), "heading"))
        said = self.tr("It is an encrypted copy: who handed it over knows the password.")
        layout.addWidget(Label(said, "muted", wrap=True))
        layout.addSpacing(S8)
        layout.addWidget(self._field)
        layout.addWidget(show)
        layout.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrollBody(body, _LEAST_WIDTH))
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(self._on_edited)
        self._line.returnPressed.connect(self.entered)
        show.toggled.connect(self._on_show)
        self._on_show(False)
        if file.fault is not None:
            self._field.set_fault(translate(file.fault.sentence))

    @property
    def password(self) -> str:
        """What was typed."""
        return self._line.text()

    @property
    def fault(self) -> str:
        """What is said below the line; empty when all is well."""
        return self._field.fault_text

    @Slot()
    def _on_edited(self) -> None:
        self._field.set_fault(None)
        self.changed.emit()

    @Slot(bool)
    def _on_show(self, shown: bool) -> None:
        self._line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
