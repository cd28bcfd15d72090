"""The journal of imports: which files were read in when, what they brought, and taking them back."""

import threading
from array import array
from collections.abc import Sequence
from typing import override

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QProgressBar, QVBoxLayout, QWidget

from desktop.domain.errors import UserError
from desktop.domain.sentences import Sentence
from desktop.exchange.formats import FORMATS
from desktop.operations.undo_import import undoable
from desktop.store.imports import ImportRecord
from desktop.ui.errors import show_error, translate
from desktop.ui.importing.file_words import format_word
from desktop.ui.importing.taking_back import take_back
from desktop.ui.live_query import LiveQuery
from desktop.ui.record.record_list import Line, RecordList
from desktop.ui.record.words import moment
from desktop.ui.style.buttons import Button
from desktop.ui.style.empty_state import EmptyState
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S8, S12, S16, S24, scaled
from desktop.ui.style.surfaces import Footer, on_surface
from desktop.ui.workspace import Workspace

_WIDTH, _HEIGHT = 720, 520


class JournalDialog(QDialog):
    """The imports into the current account, newest first; the chosen one can be undone."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("journal_dialog")
        self.setWindowTitle(self.tr("Imports"))
        self.resize(scaled(_WIDTH), scaled(_HEIGHT))
        self._workspace = workspace
        self._records: dict[int, ImportRecord] = {}
        self._is_busy = False
        self._stop = threading.Event()
        self._looks = LiveQuery(workspace.jobs, undoable, self)
        self._looks.answered.connect(self._on_looked)
        self.list = RecordList(self.tr("Imports"), self._read, self._line, rows=6)
        self.list.setObjectName("journal_list")
        self._none = EmptyState(
            self.tr("Nothing was imported yet"), self.tr("File > Import reads lists, and each import is noted here.")
        )
        self._reason = Label("", "muted", wrap=True)
        self._reason.setObjectName("undo_reason")
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Undoing the import"))
        self._bar.setTextVisible(False)
        self._bar.hide()
        self.undo = Button(self.tr("Undo import…"), "default", "refresh")
        self.undo.setObjectName("undo_import")
        self._close = Button(self.tr("Close"))
        self._close.setObjectName("close")
        self._build()
        self.list.current_changed.connect(self._show_reason)
        self.undo.clicked.connect(self._ask)
        self._close.clicked.connect(self._on_close)
        self.refresh()

    def refresh(self) -> None:
        """Read the journal anew."""
        account = self._workspace.account
        records = self._workspace.desk.imports.all(account.id) if account is not None and account.id else []
        self._records = {record.id: record for record in records if record.id is not None}
        self.list.show_ids(array("q", self._records))
        self.list.setVisible(bool(records))
        self._none.setVisible(not records)
        self._show_reason()

    def _build(self) -> None:
        body = on_surface(QWidget())
        inside = QVBoxLayout(body)
        inside.setContentsMargins(S24, S24, S24, S16)
        inside.setSpacing(S12)
        inside.addWidget(Label(self.windowTitle(), "title"))
        inside.addWidget(self._none, 1)
        inside.addWidget(self.list, 1)
        inside.addStretch()
        inside.addWidget(self._bar)
        footer = Footer()
        line = QHBoxLayout(footer)
        line.setContentsMargins(S24, S16, S24, S16)
        line.setSpacing(S8)
        line.addWidget(self._reason, 1)
        line.addWidget(self.undo)
        line.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(body, 1)
        layout.addWidget(footer)

    @property
    def _current(self) -> ImportRecord | None:
        return self._records.get(self.list.current_id or 0)

    def _read(self, ids: Sequence[int]) -> list[ImportRecord]:
        return [self._records[id] for id in ids]

    def _line(self, record: ImportRecord) -> Line:
        kind = next((format_word(format) for format in FORMATS if format.code == record.format), "")
        number = self.locale().toString
        counts = self.tr("{new} new, {updated} updated, {left_out} left out").format(
            new=number(record.added), updated=number(record.updated), left_out=number(record.rejected)
        )
        missing = self.tr("%n customer(s) no longer in the list", "", record.missing) if record.missing else ""
        end = self.tr("Undone") if record.undone_at else ""
        facts = " · ".join(part for part in (moment(record.at), kind, counts, missing) if part)
        return Line(record.file_name, facts, end)

    @Slot()
    def _show_reason(self) -> None:
        """Look, off the GUI thread, whether the chosen import can be undone; until then it is not offered."""
        record = self._current
        self._say(self._workspace.read_only_reason if record is not None else "", offers=False)
        self._looks.forget()
        if record is not None and not self._is_busy and not self._workspace.is_read_only:
            self._looks.ask(record.id)

    @Slot(object, object)
    def _on_looked(self, _import_id: int, reason: Sentence | None) -> None:
        self._say(translate(reason) if reason is not None else "", offers=reason is None and not self._is_busy)

    def _say(self, why_not: str, *, offers: bool) -> None:
        self._reason.setText(why_not)
        self.undo.setEnabled(offers)
        self.undo.setToolTip(why_not)

    @Slot()
    def _ask(self) -> None:
        record = self._current
        assert record is not None and record.id is not None, "the button is greyed without an import"
        files = self._together(record)
        box = QMessageBox(self)
        box.setObjectName("undo_question")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Undo the import of {files}?").format(files=", ".join(file.file_name for file in files)))
        box.setInformativeText(
            self.tr("What it added goes, what it changed is as before. To have it again, import the file again.")
        )
        yes = box.addButton(self.tr("Undo import"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        yes.clicked.connect(lambda: self._undo(record.id or 0))
        box.finished.connect(box.deleteLater)
        box.open()

    def _together(self, record: ImportRecord) -> list[ImportRecord]:
        if record.change_id is None:
            return [record]
        return self._workspace.desk.imports.of_change(record.change_id)

    def _undo(self, import_id: int) -> None:
        self._stop.clear()
        self._busy(True)
        self._workspace.jobs.run(
            take_back,
            import_id,
            self._stop,
            done=self._on_undone,
            failed=self._on_failed,
            progressed=self._on_progress,
        )

    def _busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._bar.setRange(0, 0)
        self._bar.setVisible(is_busy)
        self._close.setText(self.tr("Cancel") if is_busy else self.tr("Close"))
        self._close.setEnabled(True)
        self._show_reason()
        if is_busy:
            self._say(self.tr("Undoing the import…"), offers=False)

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(round(1000 * done / total) if total else 0)

    @Slot(object)
    def _on_undone(self, _change_id: int) -> None:
        self._busy(False)
        self._workspace.data_replaced()
        self.refresh()

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._busy(False)
        if error.code != "cancelled":
            show_error(self, error)
        self.refresh()

    @Slot()
    def _on_close(self) -> None:
        if not self._is_busy:
            self.reject()
            return
        self._stop.set()
        self._close.setEnabled(False)
        self._say(self.tr("Stopping…"), offers=False)

    @override
    def reject(self) -> None:
        """Close, unless an import is just being undone."""
        if not self._is_busy:
            super().reject()
