"""Keeps the subscriptions of customers (*services*)."""

import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.domain.subscriptions import Commerce, Subscription, SubscriptionKind, SubscriptionStatus
from desktop.store.database import Database
from desktop.store.search import fold
from desktop.store.transactions import Transaction

_COLUMNS = tuple(name for name in Subscription.__slots__ if name != "id")
_ROWS = (
    "SELECT s.id, s.customer_id, s.name, s.kind, s.commerce, s.status, s.quantity, s.unit, s.term, s.billing_cycle,"
    " s.started_on, s.ends_on, s.auto_renew, s.is_trial, p.name AS product"
    " FROM subscriptions s LEFT JOIN products p ON p.id = s.product_id WHERE s.id IN ({ids})"
)
_ENDING = "customer_id = ? AND status = 'active' AND ends_on >= ? AND ends_on <= ?"


@dataclass(frozen=True, slots=True)
class SubscriptionRow:
    """What a list shows of a subscription."""

    id: int
    customer_id: int
    name: str
    kind: SubscriptionKind
    commerce: Commerce
    status: SubscriptionStatus
    quantity: int
    unit: str
    term: str
    billing_cycle: str
    started_on: str
    ends_on: str
    auto_renew: bool
    is_trial: bool
    product: str


class SubscriptionStore:
    """The subscriptions of every customer."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, id: int) -> Subscription:
        """One subscription. Raises `LookupError` when there is none."""
        row = self._database.row("SELECT * FROM subscriptions WHERE id = ?", (id,))
        if row is None:
            raise LookupError(f"no subscription {id}")
        return _subscription(row)

    def save(self, tx: Transaction, subscription: Subscription) -> Subscription:
        """Add or change a subscription and return it as stored.

        Raises `sqlite3.IntegrityError` when the customer has another with the same GUID.
        """
        if subscription.id is None:
            return replace(subscription, id=tx.insert("subscriptions", _values(subscription)))
        tx.update("subscriptions", subscription.id, _values(subscription))
        return subscription

    def save_all(self, tx: Transaction, subscriptions: Sequence[Subscription]) -> range:
        """Add many new subscriptions, quickly; returns their ids, in the same order."""
        return tx.insert_many("subscriptions", [_values(subscription) for subscription in subscriptions])

    def delete(self, tx: Transaction, id: int) -> None:
        """Remove a subscription. Raises `sqlite3.IntegrityError` while seats are known to stem from it."""
        tx.delete("subscriptions", id)

    def ids(self, customer_id: int) -> "array[int]":
        """A customer's subscriptions, by name."""
        sql = "SELECT id FROM subscriptions WHERE customer_id = ? ORDER BY sort_key, id"
        return array("q", self._database.column(sql, (customer_id,)))

    def rows(self, ids: Sequence[int]) -> list[SubscriptionRow]:
        """What a list shows of these, in the order of `ids`; those that are gone are left out."""
        return [_row(row) for row in self._database.rows_of(_ROWS, ids)]

    def of_customer(self, customer_id: int) -> list[Subscription]:
        """A customer's subscriptions, by name."""
        sql = "SELECT * FROM subscriptions WHERE customer_id = ? ORDER BY sort_key, id"
        return [_subscription(row) for row in self._database.rows(sql, (customer_id,))]

    def supported_by(self, contact_id: int) -> list[Subscription]:
        """What a reseller supports, of every customer, by name."""
        sql = "SELECT * FROM subscriptions WHERE support_contact_id = ? ORDER BY sort_key, id"
        return [_subscription(row) for row in self._database.rows(sql, (contact_id,))]

    def with_guid(self, customer_id: int, subscription_id: str) -> Subscription | None:
        """The customer's subscription with this GUID."""
        sql = "SELECT * FROM subscriptions WHERE customer_id = ? AND subscription_id = ?"
        row = self._database.row(sql, (customer_id, subscription_id))
        return _subscription(row) if row is not None else None

    def ending(self, customer_id: int, since: str, until: str) -> int:
        """How many of a customer's active subscriptions end from `since` to `until` (ISO dates, both included)."""
        count: int = self._database.value(
            f"SELECT count(*) FROM subscriptions WHERE {_ENDING}", (customer_id, since, until)
        )
        return count


def _values(subscription: Subscription) -> dict[str, object]:
    values = {name: getattr(subscription, name) for name in _COLUMNS}
    return values | {
        "subscription_id": subscription.subscription_id or None,  # unknown ones do not collide
        "kind": subscription.kind.value,
        "commerce": subscription.commerce.value,
        "status": subscription.status.value,
        "auto_renew": int(subscription.auto_renew),
        "is_trial": int(subscription.is_trial),
        "sort_key": fold(subscription.name),
    }


def _typed(row: sqlite3.Row) -> dict[str, object]:
    return {
        "kind": SubscriptionKind(row["kind"]),
        "commerce": Commerce(row["commerce"]),
        "status": SubscriptionStatus(row["status"]),
        "auto_renew": bool(row["auto_renew"]),
        "is_trial": bool(row["is_trial"]),
    }


def _subscription(row: sqlite3.Row) -> Subscription:
    values = {name: row[name] for name in Subscription.__slots__}
    return Subscription(**values | _typed(row) | {"subscription_id": row["subscription_id"] or ""})


def _row(row: sqlite3.Row) -> SubscriptionRow:
    return SubscriptionRow(**dict(row) | _typed(row) | {"product": row["product"] or ""})
