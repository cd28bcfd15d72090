"""The plan of an import: what was read, what would happen, and what the person decides."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self

from desktop.domain.customers import Customer
from desktop.domain.invitations import Invitation
from desktop.exchange.customers_matching import Outcome, PlannedRow, applied
from desktop.exchange.recognition import Recognition


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the person confirmed, by line: rows that *are* the proposed prospect, and invitations that were accepted.

    `keeps_names` leaves the names of known customers as they are; `marks_missing` marks those the list does not name.
    """

    same: frozenset[int] = frozenset()
    accepted: frozenset[int] = frozenset()
    marks_missing: bool = True
    keeps_names: bool = False


@dataclass(frozen=True, slots=True)
class Overview:
    """The rows of a plan by what becomes of them, sorted once: lists of 100,000 rows are looked at on the GUI thread.

    `proposals` are the rows about which the person decides, `problems` those left out and those with a warning;
    `only_renamed` counts the rows that change nothing but a name, `renamed` those that change a name at all.
    """

    outcomes: Mapping[Outcome, tuple[PlannedRow, ...]]
    proposals: tuple[PlannedRow, ...]
    problems: tuple[PlannedRow, ...]
    renamed: int
    only_renamed: int

    @classmethod
    def of(cls, rows: Sequence[PlannedRow]) -> Self:
        """Sort `rows`, which stay in their order."""
        renamed = [row for row in rows if any(change.field == "name" for change in row.changes)]
        return cls(
            {outcome: tuple(row for row in rows if row.outcome is outcome) for outcome in Outcome},
            tuple(row for row in rows if not row.is_decided),
            tuple(row for row in rows if row.listed.problem or row.listed.warnings),
            len(renamed),
            sum(len(row.changes) == 1 for row in renamed),
        )


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """A list read and matched to one account's customers; nothing is stored yet.

    `missing` are the customers it no longer names, as rows without a line. `is_partial` tells that some of it could not
    be read at all, and `is_outdated` that a later list was imported before: then nobody is marked as missing unless the
    person says so. `imported_at` (ISO UTC) is when this very file was imported before, else "".
    """

    account_id: int
    recognition: Recognition
    rows: tuple[PlannedRow, ...]
    overview: Overview
    missing: tuple[PlannedRow, ...] = ()
    is_partial: bool = False
    is_outdated: bool = False
    imported_at: str = ""

    def default_decisions(self) -> Decisions:
        """What is proposed: every prospect is the same one, every possible acceptance is one."""
        proposals = self.overview.proposals
        return Decisions(
            same=frozenset(row.line for row in proposals if row.is_proposed),
            accepted=frozenset(row.line for row in proposals if row.invitation and row.accepts_by_default),
            marks_missing=not (self.is_partial or self.is_outdated),
        )

    def counts(self, decisions: Decisions) -> Counter[Outcome]:
        """How many rows have which outcome with these decisions."""
        counts = Counter({outcome: len(rows) for outcome, rows in self.overview.outcomes.items()})
        others = sum(row.is_proposed and row.line not in decisions.same for row in self.overview.proposals)
        counts[Outcome.UPDATED] -= others
        counts[Outcome.NEW] += others
        if decisions.keeps_names:
            counts[Outcome.UPDATED] -= self.overview.only_renamed
            counts[Outcome.UNCHANGED] += self.overview.only_renamed
        return counts


@dataclass(frozen=True, slots=True)
class Work:
    """What is to be stored: customers to add, pairs of customers before and after, invitations that were accepted."""

    added: tuple[Customer, ...]
    changed: tuple[tuple[Customer, Customer], ...]
    missing: tuple[tuple[Customer, Customer], ...]
    accepted: tuple[Invitation, ...]

    @property
    def is_nothing(self) -> bool:
        """Whether storing it would change nothing."""
        return not (self.added or self.changed or self.missing or self.accepted)


def work_of(plan: ImportPlan, decisions: Decisions) -> Work:
    """What `plan` comes to with these decisions."""
    added, changed = [], []
    for row in plan.rows:
        if row.outcome is Outcome.REJECTED:
            continue
        before, after = _taken(row, decisions, plan)
        if before is None:
            added.append(after)
        elif before != after:
            changed.append((before, after))
    date = plan.recognition.source.date
    gone = plan.missing if decisions.marks_missing else ()
    missing = tuple((row.customer, replace(row.customer, missing_since=date)) for row in gone if row.customer)
    return Work(tuple(added), tuple(changed), missing, tuple(_accepted(plan, decisions)))


def _taken(row: PlannedRow, decisions: Decisions, plan: ImportPlan) -> tuple[Customer | None, Customer]:
    is_another = row.is_proposed and row.line not in decisions.same
    before = None if is_another else row.customer
    after = applied(row.listed, before, plan.account_id, plan.recognition.source.date)
    if before is not None and decisions.keeps_names and after.name != before.name:
        after = replace(after, name=before.name, tenant_name=before.tenant_name)
    return before, after


def _accepted(plan: ImportPlan, decisions: Decisions) -> Iterator[Invitation]:
    for row in plan.overview.proposals:
        confirmed = row.line in decisions.accepted and (not row.is_proposed or row.line in decisions.same)
        if row.invitation is not None and confirmed:
            yield row.invitation
