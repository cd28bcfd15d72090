"""Notes about customers: each change one undoable step."""

from dataclasses import replace

from desktop.domain.customers import Note
from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence, sentence
from desktop.domain.times import now
from desktop.operations.desk import Desk


def add_note(desk: Desk, customer_id: int, text: str) -> tuple[Note, int]:
    """Write a note about a customer; returns it, and the change's id for undo. Raises `UserError` "note-empty"."""
    moment = now()
    note = Note(customer_id, _checked(text), moment, moment)
    with desk.changes.edit(_of(desk, note, QT_TRANSLATE_NOOP("Sentences", "Add note about {customer}"))) as edit:
        note = desk.notes.save(edit, note)
    return note, edit.change_id


def change_note(desk: Desk, note_id: int, text: str) -> tuple[Note, int | None]:
    """Rewrite a note; returns it, and the change's id: None when the text is the same. Raises "note-empty"."""
    before = desk.notes.get(note_id)
    text = _checked(text)
    if text == before.text:
        return before, None
    with desk.changes.edit(_of(desk, before, QT_TRANSLATE_NOOP("Sentences", "Change note about {customer}"))) as edit:
        note = desk.notes.save(edit, replace(before, text=text, updated_at=now()))
    return note, edit.change_id


def remove_note(desk: Desk, note_id: int) -> int:
    """Remove a note; returns the change's id, for undo."""
    what = _of(desk, desk.notes.get(note_id), QT_TRANSLATE_NOOP("Sentences", "Remove note about {customer}"))
    with desk.changes.edit(what) as edit:
        desk.notes.delete(edit, note_id)
    return edit.change_id


def _checked(text: str) -> str:
    text = text.strip()
    if not text:
        raise UserError(QT_TRANSLATE_NOOP("Sentences", "Write something, or remove the note."), code="note-empty")
    return text


def _of(desk: Desk, note: Note, template: str) -> Sentence:
    return sentence(template, customer=desk.customers.get(note.customer_id).name)
