"""Deleted customers and users, until they are deleted for good with everything that is theirs."""

import sqlite3
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from desktop.store.database import Database

_DELETED_BY = (
    "(SELECT c.os_user FROM change_rows r JOIN changes c ON c.id = r.change_id"
    " WHERE r.table_name = '{table}' AND r.row_id = t.id AND json_extract(r.after, '$.deleted_at') IS NOT NULL"
    " ORDER BY r.id DESC LIMIT 1)"
)
_CUSTOMERS = (
    f"SELECT t.id, t.name, t.domain AS detail, '' AS customer, t.deleted_at,"
    f" coalesce({_DELETED_BY.format(table='customers')}, '') AS deleted_by FROM customers t WHERE t.id IN ({{ids}})"
)
_USERS = (
    f"SELECT t.id, t.name, t.address AS detail, c.name AS customer, t.deleted_at,"
    f" coalesce({_DELETED_BY.format(table='users')}, '') AS deleted_by"
    " FROM users t JOIN customers c ON c.id = t.customer_id WHERE t.id IN ({ids})"
)

# What goes with a customer, and with a user: table, and which of its rows. What refers to others comes first.
_OF_CUSTOMERS = (
    ("hand_overs", "invitation_id IN (SELECT id FROM invitations WHERE customer_id IN (SELECT id FROM temp.purged))"),
    ("invitations", "customer_id IN (SELECT id FROM temp.purged)"),
    ("notes", "customer_id IN (SELECT id FROM temp.purged)"),
    ("customer_tags", "customer_id IN (SELECT id FROM temp.purged)"),
    ("license_assignments", "user_id IN (SELECT id FROM users WHERE customer_id IN (SELECT id FROM temp.purged))"),
    ("users", "customer_id IN (SELECT id FROM temp.purged)"),
    ("licenses", "customer_id IN (SELECT id FROM temp.purged)"),
    ("subscriptions", "customer_id IN (SELECT id FROM temp.purged)"),
    ("customers", "id IN (SELECT id FROM temp.purged)"),
)
_OF_USERS = (
    ("license_assignments", "user_id IN (SELECT id FROM temp.purged)"),
    ("users", "id IN (SELECT id FROM temp.purged)"),
)
# Rows that went before are known from what the history kept of them: the whole row.
_GONE = (
    "SELECT table_name, row_id FROM change_rows WHERE (before IS NULL OR after IS NULL)"
    " AND json_extract(coalesce(after, before), '$.{owner}') IN (SELECT id FROM temp.purged)"
)
# So are the licenses that purged users held once.
_HELD_ONCE = (
    "SELECT table_name, row_id FROM change_rows WHERE table_name = 'license_assignments'"
    " AND (before IS NULL OR after IS NULL) AND json_extract(coalesce(after, before), '$.user_id')"
    " IN (SELECT row_id FROM temp.purged_rows WHERE table_name = 'users')"
)


@dataclass(frozen=True, slots=True)
class TrashedRow:
    """A deleted customer or user: `detail` is its domain or address, `customer` whose user it was ("" for a customer).

    `deleted_at` is ISO 8601 in UTC, `deleted_by` the operating system's name of who did it ("" where nobody here did).
    """

    id: int
    name: str
    detail: str
    customer: str
    deleted_at: str
    deleted_by: str


@dataclass(frozen=True, slots=True)
class Belongings:
    """How much goes with deleted customers."""

    services: int
    users: int
    invitations: int


class TrashStore:
    """What is in the trash of an account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def user_ids(self, account_id: int) -> "array[int]":
        """The deleted users of customers that are not deleted, the last one deleted first. Reads all users."""
        sql = (
            "SELECT u.id FROM users u JOIN customers c ON c.id = u.customer_id WHERE u.deleted_at IS NOT NULL"
            " AND c.deleted_at IS NULL AND c.account_id = ? ORDER BY u.deleted_at DESC, u.id DESC"
        )
        return array("q", self._database.column(sql, (account_id,)))

    def customers(self, ids: Sequence[int]) -> list[TrashedRow]:
        """What a list shows of these customers, in the order of `ids`."""
        return [_row(row) for row in self._database.rows_of(_CUSTOMERS, ids)]

    def users(self, ids: Sequence[int]) -> list[TrashedRow]:
        """What a list shows of these users, in the order of `ids`."""
        return [_row(row) for row in self._database.rows_of(_USERS, ids)]

    def belongings(self, customer_ids: Sequence[int]) -> Belongings:
        """What would go with these customers."""
        counts = [
            sum(
                row["count"]
                for row in self._database.rows_of(
                    f"SELECT t.id, (SELECT count(*) FROM {table} WHERE customer_id = t.id) AS count"
                    " FROM customers t WHERE t.id IN ({ids})",
                    customer_ids,
                )
            )
            for table in ("subscriptions", "users", "invitations")
        ]
        return Belongings(*counts)

    def purge_customers(self, ids: Sequence[int]) -> None:
        """Remove deleted customers, all that is theirs, and what the history holds of it. Inside `Database.write()`."""
        self._purge("customers", ids, _OF_CUSTOMERS, _GONE.format(owner="customer_id"))

    def purge_users(self, ids: Sequence[int]) -> None:
        """Remove deleted users, and what the history holds of them. Inside `Database.write()`."""
        self._purge("users", ids, _OF_USERS, _GONE.format(owner="user_id"))

    @contextmanager
    def overwritten(self) -> Iterator[None]:
        """What is removed within is overwritten in the file, not only freed. Around `Database.write()`."""
        connection = self._database.connection
        connection.execute("PRAGMA secure_delete = ON")
        try:
            yield
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # the log held it as well
        finally:
            connection.execute("PRAGMA secure_delete = OFF")

    def _purge(self, table: str, ids: Sequence[int], belongings: Sequence[tuple[str, str]], gone: str) -> None:
        connection = self._database.connection
        try:
            connection.execute("CREATE TEMP TABLE purged (id INTEGER PRIMARY KEY)")
            connection.execute("CREATE TEMP TABLE purged_rows (table_name, row_id, UNIQUE (table_name, row_id))")
            connection.executemany("INSERT INTO temp.purged VALUES (?)", ((id,) for id in ids))
            connection.execute(
                f"DELETE FROM temp.purged WHERE id NOT IN (SELECT id FROM {table} WHERE deleted_at IS NOT NULL)"
            )
            for owned, which in belongings:
                connection.execute(f"INSERT INTO temp.purged_rows SELECT '{owned}', id FROM {owned} WHERE {which}")
            for known in (gone, _HELD_ONCE):
                connection.execute(f"INSERT OR IGNORE INTO temp.purged_rows {known}")
            _forget_history(connection)
            for owned, which in belongings:
                connection.execute(f"DELETE FROM {owned} WHERE {which}")
        finally:
            connection.execute("DROP TABLE IF EXISTS temp.purged_rows")
            connection.execute("DROP TABLE IF EXISTS temp.purged")


def _forget_history(connection: sqlite3.Connection) -> None:
    """Remove what the history holds of the purged rows, and the changes that were about nothing else.

    A change's name may tell a name; one that undoes another goes before that.
    """
    of_purged = "(table_name, row_id) IN (SELECT table_name, row_id FROM temp.purged_rows)"
    try:
        connection.execute("CREATE TEMP TABLE purged_changes (id INTEGER PRIMARY KEY)")
        connection.execute(
            f"INSERT INTO temp.purged_changes SELECT DISTINCT change_id FROM change_rows WHERE {of_purged}"
        )
        connection.execute(f"DELETE FROM change_rows WHERE {of_purged}")
        orphans = (
            "DELETE FROM changes WHERE id IN (SELECT id FROM temp.purged_changes)"
            " AND NOT EXISTS (SELECT 1 FROM change_rows r WHERE r.change_id = changes.id)"
            " AND NOT EXISTS (SELECT 1 FROM change_ranges r WHERE r.change_id = changes.id)"
            " AND NOT EXISTS (SELECT 1 FROM imports i WHERE i.change_id = changes.id)"
            " AND id NOT IN (SELECT of FROM changes WHERE of IS NOT NULL)"
        )
        while connection.execute(orphans).rowcount:
            pass
    finally:
        connection.execute("DROP TABLE IF EXISTS temp.purged_changes")


def _row(row: sqlite3.Row) -> TrashedRow:
    return TrashedRow(**dict(row))
