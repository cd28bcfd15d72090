"""Takes an import back as a whole: by its entry in the journal, not by the undo stack."""

from desktop.domain.errors import UserError
from desktop.domain.progress import Cancelled, Progress, never, stop_if, unreported
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from desktop.domain.times import now
from desktop.operations.desk import Desk
from desktop.store.backup import back_up
from desktop.store.import_undo import ImportUndo, room_to_undo


def undoable(desk: Desk, import_id: int) -> Sentence | None:
    """Why an import cannot be undone: it was already, or so many of its rows changed since. None when it can.

    Looks at every row of the import: a job.
    """
    try:
        change_id = _change_of(desk, import_id)
    except UserError as error:
        return error.sentence
    count = ImportUndo(desk.database, change_id).changed_since()
    return _changed_since(count).sentence if count else None


def undo_import(desk: Desk, import_id: int, *, progress: Progress = unreported, cancelled: Cancelled = never) -> int:
    """Take back all that was stored together with this entry of the journal; returns the history's new entry. A job.

    The database is copied first. Raises `UserError` "import-changed-since", "import-undone", "cancelled", and what the
    database raises; nothing is taken back then.
    """
    change_id = _change_of(desk, import_id)
    stop_if(cancelled)
    progress(0, 3)
    back_up(desk.database, "undo-import")
    progress(1, 3)
    with room_to_undo(desk.database), desk.changes.undoing(change_id) as edit, desk.database.unless(cancelled):
        undo = ImportUndo(desk.database, change_id)
        if count := undo.changed_since():
            raise _changed_since(count)
        undo.undo(edit.change_id)
        desk.imports.mark_undone(edit.unrecorded, change_id, now())
        stop_if(cancelled)
    progress(3, 3)
    return edit.change_id


def _change_of(desk: Desk, import_id: int) -> int:
    record = desk.imports.get(import_id)
    if record.undone_at:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This import was undone already: import {file} again if you need it."),
            code="import-undone",
            file=record.file_name,
        )
    if record.change_id is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "This import is from before imports could be undone: restore a backup."),
            code="import-not-undoable",
        )
    return record.change_id


def _changed_since(count: int) -> UserError:
    template = QT_TRANSLATE_NOOP(
        "Sentences",
        "What this import stored was changed since ({count} rows), so it cannot be undone as a whole. Undo the later"
        " changes first.",
    )
    return UserError(template, code="import-changed-since", count=count)
