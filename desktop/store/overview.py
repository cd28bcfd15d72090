"""How all customers of an account stand, counted: what the overview shows."""

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from desktop.domain.customers import Permissions, Relationship
from desktop.domain.invitations import InvitationState
from desktop.domain.licenses import Product
from desktop.domain.progress import Cancelled, never
from desktop.domain.times import to_text
from desktop.store.customer_query import ENDING, ENDING_DAYS, LATEST_OF, days_ahead
from desktop.store.database import Database

LONG_WAIT = 14  # days without an answer
_MOST_WAITING = 4

# What is hidden is less than what is shown, and SQLite reads it once.
_OF_SHOWN = "customer_id NOT IN (SELECT id FROM customers WHERE deleted_at IS NOT NULL OR account_id <> :account)"
# The pluses keep the planner to the one index that holds all of it.
_STANDINGS = (
    "SELECT relationship, permissions, count(*) AS customers FROM customers"
    " WHERE deleted_at IS NULL AND ifnull(+account_id = :account, 1) GROUP BY +relationship, +permissions"
)
_STATES = (
    "SELECT state, count(*) AS invitations, "
    "sum(sent_at <> '' OR state IN ('sent', 'accepted')) AS were_sent,"
    f" sum(id = {LATEST_OF.format(id='invitations.customer_id')}) AS latest"
    f" FROM invitations WHERE {_OF_SHOWN} GROUP BY state"
)
_PRODUCTS = (
    "SELECT products.*, owned, used, customers FROM (SELECT product_id, sum(enabled + warning) AS owned,"
    " sum(max(consumed, assigned)) AS used, sum(enabled + warning > 0) AS customers"
    f" FROM licenses WHERE {_OF_SHOWN} GROUP BY product_id) JOIN products ON products.id = product_id"
    " WHERE owned > 0 ORDER BY owned DESC, product_id"
)
_ENDS = "SELECT customer_id, {sums} FROM subscriptions WHERE {ending} AND {of_shown} GROUP BY customer_id"
_WAITING = (
    'SELECT invitations.id, customers.name, invitations."to", sent_at FROM invitations'
    f" JOIN customers ON customers.id = customer_id WHERE state = 'sent' AND sent_at <> '' AND {_OF_SHOWN}"
    " ORDER BY sent_at, invitations.id LIMIT :most"
)
_LONG_WAITING = (
    f"SELECT count(*) FROM invitations WHERE state = 'sent' AND sent_at <> '' AND sent_at < :before AND {_OF_SHOWN}"
)


class Standing(NamedTuple):
    """How many customers stand so. Only resellers are told apart by their permissions: None for all others."""

    relationship: Relationship
    permissions: Permissions | None
    customers: int


class Funnel(NamedTuple):
    """How far invitations came: how many `reached` each step (an accepted one took all of them), declined, withdrawn.

    `standing` is how many customers have a latest invitation in a state: those that `CustomerQuery.invitation` finds.
    """

    reached: dict[InvitationState, int]
    standing: dict[InvitationState, int]
    declined: int
    withdrawn: int


class ProductSeats(NamedTuple):
    """Seats of a product over all customers, and how many own some."""

    product: Product
    owned: int
    used: int
    customers: int


class Ending(NamedTuple):
    """How many active services end within so many days, and how many customers have such."""

    days: int
    services: int
    customers: int


class Waiting(NamedTuple):
    """An invitation sent and not answered; `sent_at` is ISO 8601 in UTC."""

    invitation_id: int
    customer_name: str
    to: str
    sent_at: str


class Overview(NamedTuple):
    """All of it. `to_send` are prepared and not marked as sent, `long_waiting` without an answer for `LONG_WAIT` days.

    `products` are those somebody owns, the most owned first; `waiting` the longest first.
    """

    standings: tuple[Standing, ...]
    funnel: Funnel
    products: tuple[ProductSeats, ...]
    endings: tuple[Ending, ...]
    waiting: tuple[Waiting, ...]
    to_send: int
    long_waiting: int

    @property
    def customers(self) -> int:
        """How many customers there are."""
        return sum(standing.customers for standing in self.standings)


class OverviewStore:
    """Counts over everything: half a second for the largest databases, so it is asked on the worker thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, account_id: int | None, today: date, cancelled: Cancelled = never) -> Overview:
        """How the customers of an account (None: of all) stand on the day `today`, here.

        Raises `UserError` "cancelled" soon after `cancelled()` turns true.
        """
        with self._database.unless(cancelled):
            states = self._states(account_id)
            return Overview(
                standings=self._standings(account_id),
                funnel=_funnel(states),
                products=self._products(account_id),
                endings=self._endings(account_id, today),
                waiting=self._waiting(account_id),
                to_send=states.get(InvitationState.PREPARED, _State()).invitations,
                long_waiting=self._long_waiting(account_id, today),
            )

    def _standings(self, account_id: int | None) -> tuple[Standing, ...]:
        counts: dict[tuple[Relationship, Permissions | None], int] = {}
        for row in self._database.rows(_STANDINGS, {"account": account_id}):
            relationship = Relationship(row["relationship"])
            permissions = Permissions(row["permissions"]) if relationship is Relationship.RESELLER else None
            counts[relationship, permissions] = counts.get((relationship, permissions), 0) + row["customers"]
        return tuple(Standing(*key, counts[key]) for key in _ORDER if key in counts)

    def _states(self, account_id: int | None) -> "dict[InvitationState, _State]":
        rows = self._database.rows(_STATES, {"account": account_id})
        return {
            InvitationState(row["state"]): _State(row["invitations"], row["were_sent"], row["latest"]) for row in rows
        }

    def _products(self, account_id: int | None) -> tuple[ProductSeats, ...]:
        return tuple(
            ProductSeats(
                Product(row["sku_id"], row["part_number"], row["name"], row["id"]),
                row["owned"],
                row["used"],
                row["customers"],
            )
            for row in self._database.rows(_PRODUCTS, {"account": account_id})
        )

    def _endings(self, account_id: int | None, today: date) -> tuple[Ending, ...]:
        first, last = days_ahead(today, max(ENDING_DAYS))
        ends = {f"end{days}": days_ahead(today, days)[1] for days in ENDING_DAYS}
        per_customer = _ENDS.format(
            sums=", ".join(f"sum(ends_on <= :{end}) AS {end}" for end in ends),
            ending=ENDING.replace("?", ":first", 1).replace("?", ":last", 1),
            of_shown=_OF_SHOWN,
        )
        totals = ", ".join(f"total({end}), total({end} > 0)" for end in ends)
        sql = f"SELECT {totals} FROM ({per_customer})"
        row = self._database.row(sql, ends | {"account": account_id, "first": first, "last": last})
        assert row is not None  # sums always answer
        return tuple(
            Ending(days, int(row[2 * place]), int(row[2 * place + 1])) for place, days in enumerate(ENDING_DAYS)
        )

    def _waiting(self, account_id: int | None) -> tuple[Waiting, ...]:
        rows = self._database.rows(_WAITING, {"account": account_id, "most": _MOST_WAITING})
        return tuple(Waiting(row["id"], row["name"], row["to"], row["sent_at"]) for row in rows)

    def _long_waiting(self, account_id: int | None, today: date) -> int:
        tomorrow_then = datetime.combine(today - timedelta(LONG_WAIT - 1), time.min).astimezone()
        parameters = {"account": account_id, "before": to_text(tomorrow_then)}
        count: int = self._database.value(_LONG_WAITING, parameters)
        return count


class _State(NamedTuple):
    """The invitations of a state; how many of them were sent, and are their customer's latest."""

    invitations: int = 0
    were_sent: int = 0
    latest: int = 0


_ORDER: tuple[tuple[Relationship, Permissions | None], ...] = (
    (Relationship.RESELLER, Permissions.GDAP),
    (Relationship.RESELLER, Permissions.DAP),
    (Relationship.RESELLER, Permissions.NONE),
    (Relationship.RESELLER, Permissions.REMOVED),
    (Relationship.RESELLER, Permissions.UNKNOWN),
    (Relationship.ADVISOR, None),
    (Relationship.SYNDICATION, None),
    (Relationship.MICROSOFT_SUPPORT, None),
    (Relationship.NONE, None),
)


def _funnel(states: dict[InvitationState, _State]) -> Funnel:
    def of(state: InvitationState) -> _State:
        return states.get(state, _State())

    drafted = sum(state.invitations for state in states.values())
    reached = {
        InvitationState.DRAFT: drafted,
        InvitationState.PREPARED: drafted - of(InvitationState.DRAFT).invitations,
        InvitationState.SENT: sum(state.were_sent for state in states.values()),
        InvitationState.ACCEPTED: of(InvitationState.ACCEPTED).invitations,
    }
    standing = {state: of(state).latest for state in InvitationState}
    declined, withdrawn = of(InvitationState.DECLINED), of(InvitationState.WITHDRAWN)
    return Funnel(reached, standing, declined.invitations, withdrawn.invitations)
