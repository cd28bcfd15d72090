"""Which stored customer a row of the list is, and what taking the row would change."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.domain.customers import Customer, Relationship
from desktop.domain.invitations import Invitation
from desktop.exchange.rows import ListedCustomer

_COMPARED = ("name", "domain", "tenant_id", "relationship", "country", "missing_since")


class Outcome(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field whose value changes."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row of the list, the stored customer it is about (None: a new one), and what changes.

    `is_proposed` tells that the customer was found by domain only: a prospect added by hand, without a tenant id. Then,
    and for an `invitation` that seems to have been accepted, the person decides. `accepts_by_default` is False where
    the list is older than the invitation and so cannot be its answer.
    """

    listed: ListedCustomer
    outcome: Outcome
    customer: Customer | None = None
    changes: tuple[FieldChange, ...] = ()
    is_proposed: bool = False
    invitation: Invitation | None = None
    accepts_by_default: bool = False

    @property
    def line(self) -> int:
        """The physical line the row starts on."""
        return self.listed.line

    @property
    def is_decided(self) -> bool:
        """Whether nothing about this row is left to the person."""
        return not self.is_proposed and self.invitation is None


@dataclass(frozen=True, slots=True)
class Known:
    """What is stored for the account: customers by tenant id, those without one, and a way to an open invitation."""

    by_tenant: Mapping[str, Customer]
    prospects: Iterable[Customer]
    open_invitation: Callable[[int], Invitation | None]


class Matcher:
    """Matches the rows of one list, in their order, to what is known.

    `written_at` is the file's time (ISO UTC), `list_date` its local date (ISO).
    """

    def __init__(self, known: Known, account_id: int, written_at: str, list_date: str) -> None:
        self._known = known
        self._account_id = account_id
        self._written_at = written_at
        self._list_date = list_date
        self._prospects: defaultdict[str, list[Customer]] = defaultdict(list)
        for prospect in known.prospects:
            if prospect.domain:
                self._prospects[prospect.domain.casefold()].append(prospect)

    def match(self, listed: ListedCustomer) -> PlannedRow:
        """What taking this row would do."""
        if listed.problem is not None:
            return PlannedRow(listed, Outcome.REJECTED)
        customer = self._known.by_tenant.get(listed.tenant_id)
        if customer is not None:
            return self._of_customer(listed, customer)
        prospects = self._prospects.pop(listed.domain.casefold(), [])
        if prospects:
            return self._of_prospect(listed, prospects)
        return PlannedRow(listed, Outcome.NEW)

    def _of_customer(self, listed: ListedCustomer, customer: Customer) -> PlannedRow:
        changes = changes_between(customer, applied(listed, customer, self._account_id, self._list_date))
        outcome = Outcome.UPDATED if changes else Outcome.UNCHANGED
        row = PlannedRow(listed, outcome, customer, changes)
        # Who was in the last list already says nothing new by being in this one: an invitation to restore
        # administration privileges stays open. Who had left the list, or never was in it, has accepted.
        was_in_list = customer.relationship is Relationship.RESELLER and not customer.missing_since
        return row if was_in_list else self._with_invitation(row, customer)

    def _of_prospect(self, listed: ListedCustomer, prospects: list[Customer]) -> PlannedRow:
        """Of several prospects with this domain the invited one is proposed, else the first."""
        invited = (prospect for prospect in prospects if self._invitation(prospect) is not None)
        customer = next(invited, prospects[0])
        changes = changes_between(customer, applied(listed, customer, self._account_id, self._list_date))
        row = PlannedRow(listed, Outcome.UPDATED, customer, changes, is_proposed=True)
        return self._with_invitation(row, customer)

    def _with_invitation(self, row: PlannedRow, customer: Customer) -> PlannedRow:
        invitation = self._invitation(customer)
        becomes = applied(row.listed, customer, self._account_id, self._list_date).relationship
        if invitation is None or becomes is not Relationship.RESELLER:
            return row
        return replace(row, invitation=invitation, accepts_by_default=self._written_at >= invitation.prepared_at)

    def _invitation(self, customer: Customer) -> Invitation | None:
        assert customer.id is not None, "stored customers have an id"
        return self._known.open_invitation(customer.id)


def applied(listed: ListedCustomer, customer: Customer | None, account_id: int, list_date: str) -> Customer:
    """The customer as it is after taking the row of the list of `list_date`; `customer` is the stored one, if any.

    What the row does not say stays, and so do an alias (a name that is not the tenant's) and the mark that a later list
    no longer named the customer. Being listed makes a reseller customer (domain.md 1.4), unless the row says another
    relationship.
    """
    before = customer or Customer(account_id, "")
    relationship = listed.relationship or before.relationship
    if listed.relationship is None and relationship is Relationship.NONE:
        relationship = Relationship.RESELLER
    is_alias = before.tenant_name not in ("", before.name)
    is_told = before.tenant_name or before.name != listed.name  # else the name already says it
    return replace(
        before,
        name=before.name if is_alias else listed.name,
        tenant_name=listed.name if is_told else "",
        tenant_id=listed.tenant_id,
        domain=listed.domain or before.domain,
        relationship=relationship,
        country=listed.country or before.country,
        missing_since=before.missing_since if before.missing_since > list_date else "",
    )


def changes_between(before: Customer, after: Customer) -> tuple[FieldChange, ...]:
    """The fields a list may change that differ, in the order they are shown.

    The tenant's name is one of them only where the customer goes by another.
    """
    compared = _COMPARED if after.name == after.tenant_name else (*_COMPARED, "tenant_name")
    pairs = ((field, getattr(before, field), getattr(after, field)) for field in compared)
    return tuple(FieldChange(field, str(old), str(new)) for field, old, new in pairs if old != new)


def missing_from(rows: Iterable[PlannedRow], known: Mapping[str, Customer], date: str) -> tuple[PlannedRow, ...]:
    """The customers by tenant id that the list of `date` no longer names, as rows without a line.

    Not among them are those marked already, and those no list ever named. A row that was left out still names its
    customer, by tenant id or by domain.
    """
    tenants, domains = set(), set()
    for row in rows:
        tenants.add(row.listed.tenant_id.lower())
        if row.outcome is Outcome.REJECTED and row.listed.domain:
            domains.add(row.listed.domain.casefold())
    return tuple(
        _missing(customer, date)
        for tenant_id, customer in known.items()
        if tenant_id not in tenants
        and customer.domain.casefold() not in domains
        and customer.relationship is not Relationship.NONE
        and not customer.missing_since
    )


def _missing(customer: Customer, date: str) -> PlannedRow:
    listed = ListedCustomer(0, customer.tenant_id, customer.name, customer.domain)
    return PlannedRow(
        listed, Outcome.UPDATED, customer, changes_between(customer, replace(customer, missing_since=date))
    )
