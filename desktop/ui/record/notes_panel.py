"""Notes about a customer: written, rewritten and removed in place."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.domain.customers import Note
from desktop.domain.errors import UserError
from desktop.operations.write_notes import add_note, change_note, remove_note
from desktop.ui.errors import translate
from desktop.ui.record.editing import Editing
from desktop.ui.record.words import moment
from desktop.ui.style.buttons import Button, IconButton
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4, S8, S12
from desktop.ui.workspace import Workspace

_LINES = 4


class NoteField(QWidget):
    """Where a note is written. `save(text)` keeps it and raises `UserError` when it cannot; `leave()` closes it."""

    def __init__(self, text: str, save: Callable[[str], object], leave: Callable[[], object]) -> None:
        super().__init__()
        self._save = save
        self._leave = leave
        self.edit = QPlainTextEdit(text)
        self.edit.setObjectName("note_text")
        self.edit.setAccessibleName(self.tr("Note"))
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(self.edit.fontMetrics().lineSpacing() * _LINES + S12)
        self._fault = Label("", "body", tone="error", wrap=True)
        self._fault.hide()
        keep = Button(self.tr("Save note"), "tonal")
        keep.setObjectName("save_note")
        cancel = Button(self.tr("Cancel"), "default")
        cancel.setObjectName("cancel_note")
        buttons = QHBoxLayout()
        buttons.setSpacing(S8)
        buttons.addWidget(keep)
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(S8)
        body.addWidget(self.edit)
        body.addWidget(self._fault)
        body.addLayout(buttons)
        keep.clicked.connect(self._on_save)
        cancel.clicked.connect(lambda: self._leave())
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Return"), self, self._on_save, context=inside)
        QShortcut(QKeySequence("Esc"), self, lambda: self._leave(), context=inside)

    @Slot()
    def _on_save(self) -> None:
        try:
            self._save(self.edit.toPlainText())
        except UserError as error:
            self._fault.setText(translate(error.sentence))
            self._fault.show()
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)


class NotesPanel(QWidget):
    """The notes about one customer, newest first."""

    def __init__(self, workspace: Workspace, editing: Editing) -> None:
        super().__init__()
        self.setObjectName("record_notes")
        self._workspace = workspace
        self._editing = editing
        self._customer_id: int | None = None
        self._shown: list[Note] | None = None
        self._field: NoteField | None = None
        self._edited: int | None = None  # the note being rewritten; None while a new one is written
        self._rows: dict[int, QWidget] = {}
        self._build()

    def _build(self) -> None:
        self._add = Button(self.tr("Add note"), "link", "plus")
        self._add.setObjectName("add_note")
        if self._workspace.is_read_only:
            self._add.hide()
        self._add.clicked.connect(lambda: self._write(None, ""))
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Notes"), "heading"), 1)
        head.addWidget(self._add)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(S12)
        self._body.addLayout(head)

    def show_customer(self, customer_id: int) -> None:
        """Show what was written about this customer."""
        if customer_id != self._customer_id:
            self._customer_id = customer_id
            self._leave()
        notes = self._workspace.desk.notes.of_customer(customer_id)
        if notes == self._shown:
            return
        self._shown = notes
        self._leave()
        for row in self._rows.values():
            self._drop(row)
        self._rows = {note.id: self._row(note) for note in notes if note.id is not None}
        for row in self._rows.values():
            self._body.addWidget(row)
            row.show()

    def _row(self, note: Note) -> QWidget:
        assert note.id is not None
        row = QWidget()
        when = moment(note.updated_at)
        line = QHBoxLayout()
        line.setSpacing(S4)
        line.addWidget(Label(when, "muted"), 1)
        if not self._workspace.is_read_only:
            edit = IconButton("pencil", self.tr("Edit note of {moment}").format(moment=when))
            remove = IconButton("trash", self.tr("Remove note of {moment}").format(moment=when))
            edit.clicked.connect(partial(self._write, note.id, note.text))
            remove.clicked.connect(partial(self._on_remove, note.id))
            line.addWidget(edit)
            line.addWidget(remove)
        body = QVBoxLayout(row)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(line)
        body.addWidget(Label(note.text, wrap=True, selectable=True))
        return row

    def _write(self, note_id: int | None, text: str) -> None:
        self._leave()
        self._edited = note_id
        self._field = NoteField(text, self._save, self._leave)
        at = 1
        if note_id is not None:
            row = self._rows[note_id]
            at = self._body.indexOf(row)
            row.hide()
        self._body.insertWidget(at, self._field)
        self._field.show()
        self._field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self, text: str) -> None:
        desk, customer_id = self._workspace.desk, self._customer_id
        assert customer_id is not None
        change_id: int | None
        if self._edited is None:
            _, change_id = add_note(desk, customer_id, text)
        else:
            _, change_id = change_note(desk, self._edited, text)
        self._leave()
        if change_id is not None:
            self._workspace.did(change_id)

    def _on_remove(self, note_id: int) -> None:
        self._editing.do(lambda: remove_note(self._workspace.desk, note_id))
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        """Close the field, if one is open."""
        if self._field is None:
            return
        had_focus = self._field.isAncestorOf(self.focusWidget() or self)
        self._drop(self._field)
        self._field = None
        if self._edited in self._rows:
            self._rows[self._edited].show()
        if had_focus:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, widget: QWidget) -> None:
        widget.hide()
        self._body.removeWidget(widget)
        widget.deleteLater()
