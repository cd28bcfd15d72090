"""What to do when a database cannot be opened. Nothing here ever overwrites a file."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop import APP_NAME
from desktop.domain.errors import UserError
from desktop.ui.errors import translate
from desktop.ui.style.buttons import Button
from desktop.ui.style.labels import Label
from desktop.ui.style.notice import Notice
from desktop.ui.style.spacing import S8, S12, S16, S24
from desktop.ui.style.surfaces import Footer, on_surface

# Faults that may be gone in a minute. For the others the same file would only fail again.
_PASSING = frozenset({"database-locked", "database-folder", "database-unreachable", "disk-full"})
_WIDTH = 640


class DatabaseDialog(QDialog):
    """Names the fault and offers the next steps. After it was accepted, `path` is the file to open next.

    `stays_open` tells that another database is open behind it, so that giving up does not end the program.
    """

    def __init__(self, error: UserError, path: Path, parent: QWidget | None = None, *, stays_open: bool) -> None:
        super().__init__(parent)
        self.setObjectName("database_dialog")
        self.setWindowTitle(APP_NAME)
        self.path = path
        self._taken = Notice("notice", self.tr("That file exists already"))
        self._taken.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_body(translate(error.sentence)), 1)
        layout.addWidget(self._build_footer(error.code in _PASSING, stays_open))

    def _build_body(self, text: str) -> QWidget:
        body = QWidget()
        body.setMinimumWidth(_WIDTH)  # not the dialog's own: that would hide what its buttons need
        on_surface(body)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(S24, S24, S24, S24)
        layout.setSpacing(S12)
        fault = Label(text, wrap=True, selectable=True)
        fault.setObjectName("database_fault")
        fault.setAccessibleName(text)
        layout.addWidget(Label(self.tr("This database cannot be opened"), "title"))
        layout.addWidget(fault)
        layout.addWidget(self._taken)
        layout.addStretch()
        return body

    def _build_footer(self, may_pass: bool, stays_open: bool) -> QWidget:
        footer = Footer()
        layout = QHBoxLayout(footer)
        layout.setContentsMargins(S24, S16, S24, S16)
        layout.setSpacing(S8)
        leave = Button(self.tr("Cancel") if stays_open else self.tr("Quit"))
        leave.setObjectName("give_up_button")
        leave.clicked.connect(self.reject)
        new = Button(self.tr("Start a new database elsewhere…"))
        new.setObjectName("new_database_button")
        new.clicked.connect(self._on_new)
        other = Button(self.tr("Open another file…"), "default" if may_pass else "primary")
        other.setObjectName("other_database_button")
        other.clicked.connect(self._on_other)
        layout.addWidget(leave)
        layout.addStretch()
        layout.addWidget(new)
        layout.addWidget(other)
        if may_pass:
            again = Button(self.tr("Try again"), "primary")
            again.setObjectName("try_again_button")
            again.clicked.connect(self.accept)
            layout.addWidget(again)
        return footer

    @Slot()
    def _on_other(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Open another file"), str(self.path.parent))
        if file:
            self.path = Path(file)
            self.accept()

    @Slot()
    def _on_new(self) -> None:
        file, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Start a new database elsewhere"),
            str(self.path.with_name("partner-desk-new.db")),
            options=QFileDialog.Option.DontConfirmOverwrite,  # nothing is overwritten, so nothing is asked
        )
        if file:
            self._start_new(Path(file))

    def _start_new(self, path: Path) -> None:
        """Take `path` for a new database, unless something stands there already."""
        if path.exists():
            text = self.tr("{path} was not touched. Choose a name that is not taken.").format(path=path)
            self._taken.set_content("notice", self.tr("That file exists already"), text)
            self._taken.show()
            return
        self.path = path
        self.accept()
