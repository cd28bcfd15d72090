"""The plan of an import: what was read, what would happen, and what the person decides."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.domain.customers import Customer
from desktop.domain.invitations import Invitation
from desktop.exchange.matching import Outcome, PlannedRow, applied, changes_between
from desktop.exchange.recognition import Recognition


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the person confirmed, by line: rows that *are* the proposed prospect, and invitations that were accepted.

    `keeps_names` leaves the names of stored customers as they are; `marks_missing` marks those the list does not name.
    """

    same: frozenset[int] = frozenset()
    accepted: frozenset[int] = frozenset()
    marks_missing: bool = True
    keeps_names: bool = False


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """A list read and matched to one account's customers; nothing is stored yet.

    `missing` are the customers it no longer names. `is_partial` tells that some of it could not be read at all, and
    `is_outdated` that a later list was imported before: then nobody is marked as missing unless the person says so.
    `imported_at` (ISO UTC) is when this very file was imported before, else "".
    """

    account_id: int
    recognition: Recognition
    rows: tuple[PlannedRow, ...]
    missing: tuple[Customer, ...] = ()
    is_partial: bool = False
    is_outdated: bool = False
    imported_at: str = ""

    def default_decisions(self) -> Decisions:
        """What is proposed: every prospect is the same one, every possible acceptance is one."""
        return Decisions(
            same=frozenset(row.line for row in self.rows if row.is_proposed),
            accepted=frozenset(row.line for row in self.rows if row.invitation and row.accepts_by_default),
            marks_missing=not (self.is_partial or self.is_outdated),
        )

    def count(self, outcome: Outcome) -> int:
        """How many rows have this outcome when everything proposed is confirmed."""
        return sum(row.outcome is outcome for row in self.rows)

    def proposals(self) -> tuple[PlannedRow, ...]:
        """The rows about which the person decides."""
        return tuple(row for row in self.rows if not row.is_decided)

    def problems(self) -> tuple[PlannedRow, ...]:
        """The rows that are left out, and those with a warning."""
        return tuple(row for row in self.rows if row.listed.problem or row.listed.warnings)

    @property
    def changes_names(self) -> bool:
        """Whether a stored customer's name would become another."""
        return any(change.field == "name" for row in self.rows for change in row.changes)


@dataclass(frozen=True, slots=True)
class Work:
    """What is to be stored, and how many rows have which outcome."""

    added: tuple[Customer, ...]
    changed: tuple[tuple[Customer, Customer], ...]  # (before, after)
    missing: tuple[tuple[Customer, Customer], ...]  # (before, after)
    accepted: tuple[Invitation, ...]
    counts: Counter[Outcome]

    @property
    def is_nothing(self) -> bool:
        """Whether storing it would change nothing."""
        return not (self.added or self.changed or self.missing or self.accepted)


def work_of(plan: ImportPlan, decisions: Decisions) -> Work:
    """What `plan` comes to with these decisions."""
    outcomes: Counter[Outcome] = Counter()
    added, changed = [], []
    for row in plan.rows:
        before, after = _taken(row, decisions, plan.account_id)
        outcomes[_outcome(row, before, after)] += 1
        if row.outcome is Outcome.REJECTED:
            continue
        if before is None:
            added.append(after)
        elif before != after:
            changed.append((before, after))
    date = plan.recognition.source.date
    missing = [(customer, replace(customer, missing_since=date)) for customer in _missing(plan, decisions)]
    return Work(tuple(added), tuple(changed), tuple(missing), tuple(_accepted(plan, decisions)), outcomes)


def _taken(row: PlannedRow, decisions: Decisions, account_id: int) -> tuple[Customer | None, Customer]:
    is_another = row.is_proposed and row.line not in decisions.same
    before = None if is_another else row.customer
    after = applied(row.listed, before, account_id)
    if before is not None and decisions.keeps_names:
        after = replace(after, name=before.name)
    return before, after


def _outcome(row: PlannedRow, before: Customer | None, after: Customer) -> Outcome:
    if row.outcome is Outcome.REJECTED:
        return Outcome.REJECTED
    if before is None:
        return Outcome.NEW
    return Outcome.UPDATED if changes_between(before, after) else Outcome.UNCHANGED


def _missing(plan: ImportPlan, decisions: Decisions) -> tuple[Customer, ...]:
    return plan.missing if decisions.marks_missing else ()


def _accepted(plan: ImportPlan, decisions: Decisions) -> Iterator[Invitation]:
    for row in plan.rows:
        confirmed = row.line in decisions.accepted and (not row.is_proposed or row.line in decisions.same)
        if row.invitation is not None and confirmed:
            yield row.invitation
