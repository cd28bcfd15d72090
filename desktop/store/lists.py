"""What is known of many customers as plain lists, row by row: customers, subscriptions, users, licenses."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum

from desktop.store.customer_query import LATEST_OF
from desktop.store.database import Database

_AT_ONCE = 100  # customers: one of them may have thousands of users
_SINCE = "coalesce(nullif(i.closed_at, ''), nullif(i.sent_at, ''), nullif(i.prepared_at, ''), i.created_at)"
_PRODUCT = "p.sku_id, p.part_number, p.name AS product_name"
_WHOSE = (
    "(SELECT name FROM accounts WHERE id = c.account_id) AS account,"
    " c.tenant_id AS customer_tenant_id, c.domain AS customer_domain, c.name AS customer_name"
)
# A name with a plus in it could not be told from two names.
_SAYABLE = (
    "CASE WHEN p.name <> '' AND instr(p.name, '+') = 0 THEN p.name"
    " ELSE coalesce(nullif(p.part_number, ''), p.sku_id) END"
)


class Subject(StrEnum):
    """What a list is of."""

    CUSTOMERS = "customers"
    SUBSCRIPTIONS = "subscriptions"
    USERS = "users"
    LICENSES = "licenses"


# Each answers `customer_id` first: rows are put into the order of the customers by it.
_SQL = {
    Subject.CUSTOMERS: (
        "SELECT c.id AS customer_id, c.*, a.name AS account, i.state AS invitation_state,"
        f" {_SINCE} AS invitation_since,"
        " (SELECT group_concat(name, ', ') FROM (SELECT t.name FROM customer_tags ct JOIN tags t ON t.id = ct.tag_id"
        " WHERE ct.customer_id = c.id ORDER BY t.folded)) AS tags"
        " FROM customers c JOIN accounts a ON a.id = c.account_id"
        f" LEFT JOIN invitations i ON i.id = {LATEST_OF.format(id='c.id')}"
        " WHERE c.id IN ({ids})"
    ),
    Subject.SUBSCRIPTIONS: (
        f"SELECT s.customer_id, {_WHOSE}, s.*, {_PRODUCT}, r.name AS support_contact"
        " FROM subscriptions s JOIN customers c ON c.id = s.customer_id LEFT JOIN products p ON p.id = s.product_id"
        " LEFT JOIN support_contacts r ON r.id = s.support_contact_id"
        " WHERE s.customer_id IN ({ids}) ORDER BY s.customer_id, s.sort_key, s.id"
    ),
    Subject.USERS: (
        f"SELECT u.customer_id, {_WHOSE}, u.*,"
        f" (SELECT group_concat(title, '+') FROM (SELECT {_SAYABLE} AS title FROM license_assignments a"
        " JOIN licenses l ON l.id = a.license_id JOIN products p ON p.id = l.product_id"
        " WHERE a.user_id = u.id ORDER BY title)) AS licenses"
        " FROM users u JOIN customers c ON c.id = u.customer_id"
        " WHERE u.customer_id IN ({ids}) AND u.deleted_at IS NULL ORDER BY u.customer_id, u.sort_key, u.id"
    ),
    Subject.LICENSES: (
        f"SELECT l.customer_id, {_WHOSE}, l.*, {_PRODUCT}"
        " FROM licenses l JOIN customers c ON c.id = l.customer_id JOIN products p ON p.id = l.product_id"
        " WHERE l.customer_id IN ({ids}) ORDER BY l.customer_id, p.name COLLATE NOCASE, p.part_number, l.id"
    ),
}
_COUNTERS = {
    Subject.CUSTOMERS: "1",
    Subject.SUBSCRIPTIONS: "service_count",
    Subject.USERS: "user_count",
    Subject.LICENSES: "license_count",
}
# Of all customers: read from indexes alone.
_ALL = {
    Subject.CUSTOMERS: "SELECT count(*) FROM customers WHERE deleted_at IS NULL",
    Subject.SUBSCRIPTIONS: "SELECT sum(service_count) FROM customers WHERE deleted_at IS NULL",
    Subject.USERS: "SELECT sum(user_count) FROM customers WHERE deleted_at IS NULL",
    Subject.LICENSES: "SELECT (SELECT count(*) FROM licenses)"
    " - (SELECT coalesce(sum(license_count), 0) FROM customers WHERE deleted_at IS NOT NULL)",
}


@contextmanager
def one_moment(database: Database) -> Iterator[None]:
    """Everything read in the block is as it was when the first of it was read, whatever others write meanwhile."""
    database.connection.execute("BEGIN")
    try:
        yield
    finally:
        database.connection.execute("COMMIT")


def list_rows(database: Database, subject: Subject, customer_ids: Sequence[int]) -> Iterator[sqlite3.Row]:
    """The rows about these customers, customer by customer in this order, each by the names of its columns.

    Customers that are gone are left out. Only the rows of some customers are in memory at a time.
    """
    for start in range(0, len(customer_ids), _AT_ONCE):
        chunk = tuple(customer_ids[start : start + _AT_ONCE])
        found = defaultdict(list)
        for row in database.rows(_SQL[subject].format(ids=", ".join("?" * len(chunk))), chunk):
            found[row[0]].append(row)
        for customer_id in chunk:
            yield from found[customer_id]


def list_lengths(database: Database, customer_ids: Sequence[int] | None) -> dict[Subject, int]:
    """How many rows each list of these customers (None: all) has, by the stored counters."""
    if customer_ids is None:
        return {subject: database.value(sql) or 0 for subject, sql in _ALL.items()}
    lengths = dict.fromkeys(Subject, 0)
    sums = ", ".join(f"sum({counter})" for counter in _COUNTERS.values())
    for start in range(0, len(customer_ids), _AT_ONCE):
        chunk = tuple(customer_ids[start : start + _AT_ONCE])
        row = database.row(f"SELECT {sums} FROM customers WHERE id IN ({', '.join('?' * len(chunk))})", chunk)
        for subject, count in zip(_COUNTERS, row or (), strict=False):
            lengths[subject] += count or 0
    return lengths
