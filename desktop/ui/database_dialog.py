"""What to do when a database cannot be opened. Nothing here ever overwrites a file."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, override

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop import APP_NAME
from desktop.domain.errors import UserError
from desktop.operations.backups import NoDesk
from desktop.store.backup import backups_of
from desktop.store.replacing import DAMAGED, discard, put_in_place, set_aside
from desktop.ui.errors import show_error, translate
from desktop.ui.file_dialog import FileDialog
from desktop.ui.jobs import Jobs
from desktop.ui.safety.words import date_word
from desktop.ui.style.buttons import Button
from desktop.ui.style.labels import Label
from desktop.ui.style.notice import Notice
from desktop.ui.style.spacing import S8, S12, S16, S24
from desktop.ui.style.surfaces import Footer, ScrollBody

if TYPE_CHECKING:
    from desktop.ui.safety.restore_dialog import RestoreDialog
    from desktop.ui.safety.salvage_dialog import SalvageDialog

_DAMAGED = "database-damaged"
_EMPTY = "database-empty"  # nothing to salvage, but a backup may be there
# Faults that may be gone in a minute. For the others the same file would only fail again.
_PASSING = frozenset({"database-locked", "database-folder", "database-unreachable", "disk-full"})
_WIDTH = 640


class DatabaseDialog(QDialog):
    """Names the fault and offers the next steps. After it was accepted, `path` is the file to open next.

    `stays_open` tells that a database is open behind it, so that giving up does not end the program; `let_go` is called
    before the file is read or replaced that may be that one. `starts_new`: there is no file at `path` on purpose.
    """

    _best: Button | None = None  # of the ways on

    def __init__(
        self,
        error: UserError,
        path: Path,
        parent: QWidget | None = None,
        *,
        stays_open: bool,
        let_go: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self.starts_new = False
        self._let_go = let_go
        self._is_damaged = error.code == _DAMAGED
        self._can_be_rescued = error.code in (_DAMAGED, _EMPTY)
        self._jobs = Jobs(NoDesk, self)
        self.setObjectName("database_dialog")
        self.setWindowTitle(APP_NAME)
        self.path = path
        self._taken = Notice("notice", self.tr("That file exists already"))
        self._taken.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        text = translate(error.sentence)
        if self._is_damaged:  # with what to do about it here
            text = self.tr("{path} is damaged. How do you want to go on? The damaged file is kept beside it, dated.")
            text = text.format(path=path)
        elif self._can_be_rescued:
            text = self.tr("{path} is empty (0 bytes), so it is not a Partner Desk database. How do you want to go on?")
            text = text.format(path=path)
        layout.addWidget(ScrollBody(self._build_body(text), least_width=_WIDTH), 1)
        layout.addWidget(self._build_footer(error.code in _PASSING, stays_open))
        if self._best is not None:
            self._best.setFocus()  # Enter does what stands out

    def _build_body(self, text: str) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(S24, S24, S24, S24)
        layout.setSpacing(S12)
        fault = Label(text, wrap=True, selectable=True)
        fault.setObjectName("database_fault")
        fault.setAccessibleName(text)
        title = self.tr("This database is damaged") if self._is_damaged else self.tr("This database cannot be opened")
        layout.addWidget(Label(title, "title"))
        layout.addWidget(fault)
        layout.addWidget(self._taken)
        if self._can_be_rescued:
            layout.addLayout(self._build_rescue())
        layout.addStretch()
        return body

    def _build_rescue(self) -> QGridLayout:
        """What can be done about a damaged file, each with what comes of it."""
        backups = backups_of(self.path)
        newest = self.tr("None was found beside the file; you can choose one elsewhere.")
        if backups:
            newest = self.tr("The newest is of {date}.").format(date=date_word(backups[0]))
        salvage = self.tr("Copies every row that is still whole into a new database.")
        new = self.tr("Begins with an empty database in the same place.")
        rows = [
            ("restore_button", self.tr("Restore a backup…"), newest, self._on_restore),
            ("salvage_button", self.tr("Salvage what can be read…"), salvage, self._on_salvage),
            ("start_new_button", self.tr("Start new"), new, self._on_start_new),
        ]
        if not self._is_damaged:
            del rows[1]
        grid = QGridLayout()
        grid.setHorizontalSpacing(S16)
        grid.setVerticalSpacing(S8)
        grid.setColumnStretch(1, 1)
        for row, (name, text, what, act) in enumerate(rows):
            is_best = row == (0 if backups else 1)
            button = Button(text, "primary" if is_best else "default")
            button.setObjectName(name)
            if is_best:
                self._best = button
            button.clicked.connect(act)
            grid.addWidget(button, row, 0)
            grid.addWidget(Label(what, wrap=True), row, 1)
        return grid

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
        other = Button(self.tr("Open another file…"), "default" if may_pass or self._can_be_rescued else "primary")
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
        file = FileDialog.ask_open(self, self.tr("Open another file"), self.path.parent)
        if file:
            self.path = Path(file)
            self.accept()

    @Slot()
    def _on_new(self) -> None:
        file = FileDialog.ask_save(
            self,
            self.tr("Start a new database elsewhere"),
            self.path.with_name("partner-desk-new.db"),
            confirms=False,  # nothing is overwritten, so nothing is asked
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

    # --- a damaged file ----------------------------------------------------------------------------------------------

    @Slot()
    def _on_restore(self) -> None:
        from desktop.ui.safety.restore_dialog import RestoreDialog

        self._rescue(RestoreDialog(self._jobs, self.path, self))

    @Slot()
    def _on_salvage(self) -> None:
        from desktop.ui.safety.salvage_dialog import SalvageDialog

        self._let_go()
        self._rescue(SalvageDialog(self._jobs, self.path, self))

    def _rescue(self, dialog: "RestoreDialog | SalvageDialog") -> None:
        dialog.accepted.connect(lambda: self._put_in_place(dialog.prepared))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _put_in_place(self, prepared: Path | None) -> None:
        assert prepared is not None, "an accepted dialog has prepared a file"
        self._let_go()
        try:
            put_in_place(prepared, self.path, DAMAGED)
        except UserError as error:
            discard(prepared)
            show_error(self, error)
            return
        self.accept()

    @Slot()
    def _on_start_new(self) -> None:
        self._let_go()
        try:
            set_aside(self.path)
        except UserError as error:
            show_error(self, error)
            return
        self.starts_new = True
        self.accept()

    @override
    def done(self, result: int) -> None:
        """End the work on files that may still be under way."""
        self._jobs.shut_down()
        super().done(result)
