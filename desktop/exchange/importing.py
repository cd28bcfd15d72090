"""The plan of an import: what the files say, what would become of it, and what the person decides."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from desktop.domain.errors import UserError
from desktop.domain.partner import PartnerAccount
from desktop.exchange.facts import Subject
from desktop.exchange.planned_rows import (
    Outcome,
    PlannedRow,
    missing_row,
    planned_row,
)
from desktop.exchange.recognition import Recognition
from desktop.store.staging.decided import Decided
from desktop.store.staging.staged_rows import StagedRows


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
    UNLOCKING = "unlocking"  # the password that opens a sealed copy
    ACCOUNT = "account"  # which of a copy's accounts is meant


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

    An acceptance counts only where a row, or its customer, that is proposed as well is the same one. `keeps_names`
    leaves the names of known customers as they are, also those that lists brought; `marks_missing` marks those that the
    lists no longer name.
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
        if row.customer_row:
            is_it = self.same.has(row.customer_row, row.is_customer_by_default)
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
    tells that a later list was imported before, `is_partial` that some of it could not be read at all. `accounts` are
    those of a complete copy; `sheets` those of a workbook that is not known.
    """

    path: Path
    recognition: Recognition | None = None
    fault: UserError | None = None
    needs: Needs = Needs.NOTHING
    counts: Counter[Outcome] = field(default_factory=Counter)
    imported_at: str = ""
    is_outdated: bool = False
    is_partial: bool = False
    accounts: tuple[PartnerAccount, ...] = ()
    sheets: tuple[str, ...] = ()


class ImportPlan:
    """Files read and matched to one account; nothing is stored yet. To be closed, in the thread that looks at it.

    The rows are kept in a temporary file: asking for some of them is quick at any number. `renamed` counts the
    customers whose name changes, `by_hand` the rows with values that a person edited. `listed` counts the known
    customers that the lists of all customers name; `names_few` tells that they leave out more: it may be a list of some
    customers only, or of another account.
    """

    def __init__(self, account_id: int, files: Sequence[PlannedFile], staged: StagedRows) -> None:
        self.account_id = account_id
        self.files = tuple(files)
        self.staged = staged
        self.renamed, self.by_hand = staged.renamed(), staged.edited_by_hand()
        self.listed = staged.listed_customers()
        self.names_few = staged.size("missing") > self.listed

    @property
    def missing_on(self) -> str:
        """The ISO date of the lists that no longer name the missing customers; "" where no customer is missing."""
        rows = self.rows(Segment.MISSING, 0, 1)
        return rows[0].changes[0].new if rows else ""

    def default_decisions(self) -> Decisions:
        """What is proposed. Nobody is marked as missing where a list is partial or names few of the known customers,
        or a later one was imported before."""
        lists = [file for file in self.files if file.recognition is not None and file.recognition.format.is_whole]
        is_doubtful = self.names_few or any(file.is_partial or file.is_outdated for file in lists)
        return Decisions(marks_missing=not is_doubtful)

    def counts(self, decisions: Decisions) -> Counter[tuple[Subject, Outcome]]:
        """How many rows of which subject have which outcome with these decisions; missing customers apart."""
        counts = self.staged.counts(decided(decisions))
        return Counter({(Subject(subject), Outcome(outcome)): n for (subject, outcome), n in counts.items()})

    def size(self, segment: Segment, subject: Subject | None = None) -> int:
        """How many rows a segment has, whatever is decided about proposals."""
        return self.staged.size(segment.value, subject.value if subject else None)

    def rows(self, segment: Segment, start: int, limit: int, subject: Subject | None = None) -> list[PlannedRow]:
        """Some rows of a segment, subject by subject in the order of storing, each in the order of the files."""
        found = self.staged.rows(segment.value, start, limit, subject.value if subject else None)
        if segment is Segment.MISSING:
            return [missing_row(row) for _, row in found]
        return [planned_row(Subject(name), row, self.staged) for name, row in found]

    def left_out(self, file: int) -> Iterator[PlannedRow]:
        """The rows that the problems of a file (its position in `files`) keep out, read as they are asked for."""
        return (planned_row(Subject(name), row, self.staged) for name, row in self.staged.left_out(file))

    def close(self) -> None:
        """Remove the temporary file. May be called twice."""
        self.staged.close()


def decided(decisions: Decisions) -> Decided:
    """The decisions, as the staged rows take them."""
    return Decided(
        same=_ticked(decisions.same),
        accepted=_ticked(decisions.accepted),
        overwritten=_ticked(decisions.overwritten),
        keeps_names=decisions.keeps_names,
    )


def _ticked(ticks: Ticks) -> tuple[str, frozenset[int]]:
    return ticks.basis.value, ticks.others
