"""Reads files into an account: a plan first, then, once confirmed, one step that can be taken back as a whole."""

import os
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop.domain.errors import UserError
from desktop.domain.progress import Cancelled, Progress, never, stop_if, unreported
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence, sentence
from desktop.domain.times import now
from desktop.exchange.facts import Subject
from desktop.exchange.importing import Decisions, ImportPlan, PlannedFile, decided
from desktop.exchange.planned_rows import Outcome
from desktop.exchange.recognition import Choices
from desktop.operations.desk import Desk
from desktop.operations.own_lists import remember_mapping
from desktop.operations.plan_files import FileReader, account_link, found_link, summed_up
from desktop.operations.products import known_products
from desktop.operations.track_invitation import accept
from desktop.store.backup import back_up
from desktop.store.changes import Edit
from desktop.store.imports import ImportRecord
from desktop.store.staging.attaching import attached
from desktop.store.staging.planning import is_stale
from desktop.store.staging.staged_rows import StagedRows, file_counts, file_missing
from desktop.store.staging.storing import StagedStore


@dataclass(frozen=True, slots=True)
class FileChoice:
    """A file to import, with the person's corrections."""

    path: Path
    choices: Choices = field(default_factory=Choices)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What was stored: rows by subject and outcome, and how many customers were marked as missing, how many invitations
    as accepted.

    `change_id` is the entry of the history, `import_ids` those of the journal, one a file (what `undo_import` takes),
    and `what` the name of the step; None and empty when there was nothing to do.
    """

    counts: Counter[tuple[Subject, Outcome]]
    missing: int = 0
    accepted: int = 0
    change_id: int | None = None
    import_ids: tuple[int, ...] = ()
    what: Sentence | None = None

    def total(self, outcome: Outcome) -> int:
        """How many rows of all subjects had this outcome."""
        return sum(count for (_, of), count in self.counts.items() if of is outcome)


def collect(paths: Sequence[Path]) -> list[Path]:
    """The files at `paths`, folders replaced by the files below them; hidden and unreadable ones are passed over.

    A path that is neither is kept: what is wrong with it is told when it is read.
    """
    found: dict[Path, None] = {}
    for path in paths:
        found.update(dict.fromkeys(_files_below(path) if _is_folder(path) else [path]))
    return list(found)


def plan_import(
    desk: Desk,
    account_id: int,
    files: Sequence[FileChoice],
    *,
    progress: Progress = unreported,
    cancelled: Cancelled = never,
) -> ImportPlan:
    """Read `files` and match what they say to what the account has; stores nothing. A job.

    What is wrong with a single file is told by its `PlannedFile.fault`. Raises `UserError` "cancelled", and what the
    database raises.
    """
    reader = FileReader(desk, account_id, progress, cancelled)
    try:
        planned = reader.read([(choice.path, choice.choices) for choice in files])
        account = desk.accounts.get(account_id)
        reader.match(known_products(), lambda row_id, url: found_link(account, row_id, url))
        staged = StagedRows(reader.path)
        plan = ImportPlan(account_id, [summed_up(staged, number, file) for number, file in enumerate(planned)], staged)
        plan.counts(plan.default_decisions())  # here rather than where the preview is shown
        return plan
    except BaseException:
        reader.discard()
        raise


def commit_import(
    desk: Desk,
    plan: ImportPlan,
    decisions: Decisions,
    *,
    progress: Progress = unreported,
    cancelled: Cancelled = never,
) -> ImportResult:
    """Store what was planned in one transaction, with an entry in the import journal for each file. A job.

    The database is copied first. Nothing is written when nothing would change. Raises `UserError` "import-stale" when
    what is stored changed since the plan was made, "invitation-state", "cancelled", and what the database raises;
    nothing is stored then, and the plan can be committed again.
    """
    result = _expected(plan, decisions)
    if not (result.total(Outcome.NEW) or result.total(Outcome.UPDATED) or result.missing or result.accepted):
        return result
    stop_if(cancelled)
    back_up(desk.database, "import")
    what = _name_of(plan)
    database, steps = desk.database, _Steps(result, progress, cancelled)
    with attached(database, plan.staged.path), desk.changes.edit(what) as edit, database.unless(cancelled):
        if is_stale(database.connection):
            raise _stale()
        accepted = _store(desk, edit, plan, decisions, steps)
        import_ids = [_note(desk, edit, plan, number, decisions) for number in _read_files(plan)]
        stop_if(cancelled)
    return replace(result, accepted=accepted, change_id=edit.change_id, import_ids=tuple(import_ids), what=what)


@dataclass(slots=True)
class _Steps:
    """Tells how many of the rows to write are written."""

    result: ImportResult
    progress: Progress
    cancelled: Cancelled
    done: int = 0

    def __call__(self, rows: int) -> None:
        stop_if(self.cancelled)
        total = self.result.total(Outcome.NEW) + self.result.total(Outcome.UPDATED) + self.result.missing
        self.done = min(total, self.done + rows)
        self.progress(self.done, total)


def _store(desk: Desk, edit: Edit, plan: ImportPlan, decisions: Decisions, step: _Steps) -> int:
    """Write everything; returns how many invitations were accepted."""
    connection = desk.database.connection
    wanted = decided(decisions)
    wanted.note(connection)
    wanted.apply(connection)
    store = StagedStore(desk.database, plan.account_id, edit.change_id, step)
    store.store(marks_missing=decisions.marks_missing)
    accepted = wanted.accepted_invitations(connection)
    for invitation_id, number, words in accepted:
        accept(desk, edit, invitation_id, _evidence(plan.files[number], words))
    if url := wanted.taken_link(connection):
        desk.accounts.save(edit, account_link(desk.accounts.get(plan.account_id), url))
    return len(accepted)


def _expected(plan: ImportPlan, decisions: Decisions) -> ImportResult:
    missing = plan.staged.size("missing") if decisions.marks_missing else 0
    accepted = plan.staged.accepted(decided(decisions))
    return ImportResult(plan.counts(decisions), missing, accepted)


def _evidence(file: PlannedFile, words: str) -> str:
    assert file.recognition is not None, "evidence is of a file that was read"
    source = file.recognition.source
    said = f"{words}, " if words else ""
    return f"{said}{source.name}, {source.date}, SHA-256 {source.sha256}"


def _read_files(plan: ImportPlan) -> list[int]:
    return [number for number, file in enumerate(plan.files) if file.recognition is not None and file.counts]


def _note(desk: Desk, edit: Edit, plan: ImportPlan, number: int, decisions: Decisions) -> int:
    """The file's entry in the journal: not among the rows of the change, so that it stays when that is undone."""
    file = plan.files[number]
    assert file.recognition is not None, "only files that were read are noted"
    remember_mapping(desk, edit.unrecorded, file.recognition)
    source, connection = file.recognition.source, desk.database.connection
    counts = file_counts(connection, number)  # with what the person decided, as it was applied
    record = ImportRecord(
        account_id=plan.account_id,
        at=now(),
        file_name=source.name,
        sha256=source.sha256,
        list_date=source.date,
        added=counts[Outcome.NEW],
        updated=counts[Outcome.UPDATED],
        unchanged=counts[Outcome.UNCHANGED],
        missing=file_missing(connection, number) if decisions.marks_missing else 0,
        rejected=counts[Outcome.REJECTED],
        format=file.recognition.format.code,
        change_id=edit.change_id,
    )
    return desk.imports.add(edit.unrecorded, record).id or 0


def _name_of(plan: ImportPlan) -> Sentence:
    paths = dict.fromkeys(plan.files[number].path for number in _read_files(plan))  # sheets are files of one path
    names = [path.name for path in paths]
    if len(names) == 1:
        return sentence(QT_TRANSLATE_NOOP("Sentences", "Import {file}"), file=names[0])
    template = QT_TRANSLATE_NOOP("Sentences", "Import {file} and {count} more")
    return sentence(template, file=names[0], count=len(names) - 1)


def _stale() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences", "Something stored changed since this preview was made. Nothing was imported: look again."
        ),
        code="import-stale",
    )


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except PermissionError:  # one may not look into the folder above it
        return False


def _files_below(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):  # folders that cannot be read are passed over
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            if not name.startswith((".", "~$")) and not _is_hidden(path) and os.access(path, os.R_OK):
                yield path


def _is_hidden(path: Path) -> bool:
    """Whether Windows keeps the file from people's eyes, whatever its name: desktop.ini, Thumbs.db."""
    with suppress(OSError):
        return bool(getattr(path.stat(), "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_HIDDEN)
    return False
