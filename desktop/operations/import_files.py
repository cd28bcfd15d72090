"""Reads files into an account: a plan first, then, once confirmed, one step that can be taken back as a whole."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.sentences import Sentence
from desktop.exchange.facts import Subject
from desktop.exchange.importing import Decisions, ImportPlan, Outcome
from desktop.exchange.progress import Cancelled, Progress, never, unreported
from desktop.exchange.recognition import Choices
from desktop.operations.desk import Desk


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
    """The files at `paths`, folders replaced by the files below them; hidden and unreadable ones are passed over."""
    raise NotImplementedError


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
    raise NotImplementedError


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
    raise NotImplementedError


def undoable(desk: Desk, import_id: int) -> Sentence | None:
    """Why an import cannot be undone: it was already, or so many of its rows changed since. None when it can."""
    raise NotImplementedError


def undo_import(desk: Desk, import_id: int, *, progress: Progress = unreported, cancelled: Cancelled = never) -> int:
    """Take back all that was stored together with this entry of the journal; returns the history's new entry. A job.

    Raises `UserError` "import-changed-since", "import-undone", "cancelled", and what the database raises; nothing is
    taken back then.
    """
    raise NotImplementedError
