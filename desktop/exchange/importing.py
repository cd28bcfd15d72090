"""The plan of an import: what the files say, what would become of it, and what the person decides."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from desktop.domain.errors import UserError
from desktop.domain.invitations import InvitationState
from desktop.domain.sentences import Sentence
from desktop.exchange.facts import RowProblem, Subject
from desktop.exchange.recognition import Recognition
from desktop.store.staging.staged_rows import StagedRows


class Outcome(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REJECTED = "rejected"


class Segment(StrEnum):
    """The parts of a preview. A row may be in several: an updated one that is a proposal, or has a warning."""

    ALL = "all"
    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    PROPOSALS = "proposals"  # rows about which the person decides
    MISSING = "missing"  # customers that no list of the import names any more
    PROBLEMS = "problems"  # rows left out, and rows with a warning


class Needs(StrEnum):
    """What a file still needs before its rows can be taken."""

    NOTHING = ""
    CUSTOMER = "customer"  # whose they are
    USER = "user"  # which user's
    COLUMNS = "columns"  # what its columns mean


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field whose value changes, as stored ("" for none).

    `field` is one of `facts.FIELDS`, or "missing_since", "tenant_name", "product", "support_contact", or "licenses"
    (the names of a user's licenses, a line each).
    """

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """An invitation that seems to have been accepted. Times are ISO 8601 in UTC, "" if not yet."""

    id: int
    state: InvitationState
    prepared_at: str
    sent_at: str


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row of the files, and what taking it would do.

    `id` is what decisions name; `file` the position in `ImportPlan.files`; `line` where it starts there (0 for a
    missing customer, or one that other rows only refer to). `title` says what it is about, `whose` the customer's name
    ("" for customers themselves), `key` what else identifies it: domain, address, GUID, part number.

    `is_proposed`: `why` says what it is taken for, and unless the person agrees (`is_same_by_default` tells what is
    proposed) it is not: a proposed customer is then added as another one, a proposed link is not taken. `target` is the
    name of the stored thing. `invitation` seems to have been accepted; `accepts_by_default` is False where the file is
    older than the invitation and so cannot be its answer. `by_hand` are changes to values that a person edited since
    the last import: they are made only if the person says so. `changes` are made anyway.
    """

    id: int
    file: int
    line: int
    subject: Subject
    outcome: Outcome
    title: str
    whose: str = ""
    key: str = ""
    changes: tuple[FieldChange, ...] = ()
    by_hand: tuple[FieldChange, ...] = ()
    problem: RowProblem | None = None
    warnings: tuple[RowProblem, ...] = ()
    cells: tuple[str, ...] = ()
    is_proposed: bool = False
    is_same_by_default: bool = False
    why: Sentence | None = None
    target: str = ""
    invitation: OpenInvitation | None = None
    accepts_by_default: bool = False

    @property
    def is_decided(self) -> bool:
        """Whether nothing about this row is left to the person."""
        return not (self.is_proposed or self.invitation or self.by_hand)


class Basis(StrEnum):
    """What the person said of all rows at once."""

    PROPOSED = "proposed"  # as the plan proposes
    ALL = "all"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Ticks:
    """Which rows are ticked: as `basis` says, but the other way round for the ids in `others`. Small at any size."""

    basis: Basis = Basis.PROPOSED
    others: frozenset[int] = frozenset()

    def has(self, id: int, by_default: bool) -> bool:
        """Whether the row is ticked; `by_default` is what the plan proposes for it."""
        return self._base(by_default) != (id in self.others)

    def with_tick(self, id: int, by_default: bool, ticked: bool) -> "Ticks":
        """The same with this row ticked, or not."""
        differs = {id} if ticked != self._base(by_default) else set[int]()
        return replace(self, others=self.others - {id} | differs)

    def _base(self, by_default: bool) -> bool:
        return by_default if self.basis is Basis.PROPOSED else self.basis is Basis.ALL


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the person decided: which proposed rows *are* what they are taken for (`same`), which invitations were
    accepted, and where values edited by hand are overwritten.

    An acceptance counts only where a row that is proposed as well is the same one. `keeps_names` leaves the names of
    known customers as they are; `marks_missing` marks those that the lists no longer name.
    """

    same: Ticks = Ticks()
    accepted: Ticks = Ticks()
    overwritten: Ticks = Ticks(Basis.NONE)
    marks_missing: bool = True
    keeps_names: bool = False

    def is_same(self, row: PlannedRow) -> bool:
        """Whether a proposed row is taken for what it is proposed to be."""
        return row.is_proposed and self.same.has(row.id, row.is_same_by_default)

    def is_accepted(self, row: PlannedRow) -> bool:
        """Whether the row's invitation is to be noted as accepted."""
        is_it = not row.is_proposed or self.is_same(row)
        return row.invitation is not None and is_it and self.accepted.has(row.id, row.accepts_by_default)

    def is_overwritten(self, row: PlannedRow) -> bool:
        """Whether values of the row that were edited by hand are replaced."""
        return bool(row.by_hand) and self.overwritten.has(row.id, False)


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """One file of an import, and what it is.

    `recognition` is None where that could not be found out: `fault` then says why (code "import-unknown": its columns
    can be matched by hand). A file with a `fault` or that `needs` something adds nothing to the plan. `counts` are its
    rows by outcome. `imported_at` (ISO UTC) is when the very same file was imported before, else ""; `is_outdated`
    tells that a later list was imported before, `is_partial` that some of it could not be read at all.
    """

    path: Path
    recognition: Recognition | None = None
    fault: UserError | None = None
    needs: Needs = Needs.NOTHING
    counts: Counter[Outcome] = field(default_factory=Counter)
    imported_at: str = ""
    is_outdated: bool = False
    is_partial: bool = False


class ImportPlan:
    """Files read and matched to one account; nothing is stored yet. To be closed, in the thread that looks at it.

    The rows are kept in a temporary file: asking for some of them is quick at any number. `renamed` counts the
    customers whose name changes, `only_renamed` those of whom nothing else does; `by_hand` the rows with
    values that a person edited.
    """

    def __init__(
        self,
        account_id: int,
        files: Sequence[PlannedFile],
        staged: StagedRows,
        *,
        renamed: int,
        only_renamed: int,
        by_hand: int = 0,
    ) -> None:
        self.account_id = account_id
        self.files = tuple(files)
        self.staged = staged
        self.renamed = renamed
        self.only_renamed = only_renamed
        self.by_hand = by_hand

    @property
    def missing_on(self) -> str:
        """The ISO date of the lists that no longer name the missing customers; "" where no file lists all."""
        raise NotImplementedError

    def default_decisions(self) -> Decisions:
        """What is proposed. Nobody is marked as missing where a list is partial or a later one was imported before."""
        raise NotImplementedError

    def counts(self, decisions: Decisions) -> Counter[tuple[Subject, Outcome]]:
        """How many rows of which subject have which outcome with these decisions; missing customers apart."""
        raise NotImplementedError

    def size(self, segment: Segment, subject: Subject | None = None) -> int:
        """How many rows a segment has; with the default decisions."""
        raise NotImplementedError

    def rows(self, segment: Segment, start: int, limit: int, subject: Subject | None = None) -> list[PlannedRow]:
        """Some rows of a segment, subject by subject in the order of storing, each in the order of the files."""
        raise NotImplementedError

    def close(self) -> None:
        """Remove the temporary file. May be called twice."""
        self.staged.close()
