"""Takes back all that one import stored, set-wise; refuses where something of it changed since."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop.store.changed_rows import MANY, WORK, RowChanges, columns_of, made_columns, record, record_range
from desktop.store.database import Database
from desktop.store.derived import rebuild_search, recount, without_triggers
from desktop.store.private_folders import private_folder
from desktop.store.staging.attaching import attached

# Rows refer to those of the tables after them.
_ORDER = (
    *("license_assignments", "users", "licenses", "subscriptions", "hand_overs", "invitations"),
    *("customer_tags", "tags", "notes", "support_contacts", "products", "customers", "accounts"),
)
_COUNTED = ("users", "licenses", "subscriptions")
# Changes made since and not undone themselves.
_SINCE = """
    SELECT c.id FROM main.changes c WHERE c.id > :change AND c.kind = 'do' AND 'undo' IS NOT (
        SELECT u.kind FROM main.changes u WHERE u.of = c.id ORDER BY u.id DESC LIMIT 1
    )
"""


@contextmanager
def room_to_undo(database: Database) -> Iterator[None]:
    """Around a transaction that takes an import back: a temporary file to work in."""
    with private_folder("undo") as folder, attached(database, Path(folder) / "work.db"):
        database.connection.execute("PRAGMA staging.journal_mode = MEMORY")
        database.connection.execute(WORK)
        yield


class ImportUndo:
    """The undoing of the import that was the change `change_id`."""

    def __init__(self, database: Database, change_id: int) -> None:
        self._database = database
        self._connection = database.connection
        self._import = {"change": change_id}
        self._ranges: dict[str, list[tuple[int, int]]] = {}
        for table, first, last in self._connection.execute(
            "SELECT table_name, first_id, last_id FROM main.change_ranges WHERE change_id = :change"
            " UNION ALL SELECT table_name, row_id, row_id FROM main.change_rows"
            " WHERE change_id = :change AND before IS NULL AND table_name <> 'imports'",
            self._import,
        ):
            self._ranges.setdefault(table, []).append((first, last))

    def changed_since(self) -> int:
        """How many of the import's rows are no longer as it left them, or are needed by rows added since."""
        count = 0
        for table in _ORDER:
            count += self._changed_of(table) + self._added_and_changed(table) + self._needed(table)
        return count + self._blocking_assignments()

    def undo(self, change_id: int) -> None:
        """Take all back, recorded as the change `change_id`; inside `Database.write()` and `room_to_undo`."""
        changes = RowChanges(self._connection, change_id)
        with self._derived(changes):
            for table in reversed(_ORDER):
                self._change_back(table, changes)
            self._remove("license_assignments", change_id)
            self._bring_back_assignments(change_id)
            for table in _ORDER[1:]:
                self._remove(table, change_id)

    def _ours(self, table: str, column: str) -> str:
        """SQL for whether a column holds the id of a row that the import added to a table."""
        ranges = self._ranges.get(table, [])
        if len(ranges) > 1:  # before schema 3 every row was noted by itself
            return (
                f"{column} IN (SELECT row_id FROM main.change_rows WHERE change_id = {self._import['change']}"
                f" AND table_name = '{table}' AND before IS NULL)"
            )
        return " OR ".join(f"{column} BETWEEN {first} AND {last}" for first, last in ranges) or "0"

    def _value(self, sql: str) -> int:
        return int(self._connection.execute(sql, self._import if ":change" in sql else {}).fetchone()[0])

    def _changed_of(self, table: str) -> int:
        columns = [column for column in columns_of(self._connection, table) if column not in made_columns(table)]
        differs = " OR ".join(
            f"(json_type(r.after, '$.\"{column}\"') IS NOT NULL"
            f' AND json_extract(r.after, \'$."{column}"\') IS NOT t."{column}")'
            for column in columns
        )
        return self._value(
            f"SELECT count(DISTINCT r.row_id) FROM main.change_rows r LEFT JOIN main.{table} t ON t.id = r.row_id"
            f" WHERE r.change_id = :change AND r.table_name = '{table}' AND r.before IS NOT NULL"
            f" AND r.after IS NOT NULL AND (t.id IS NULL OR {differs})"
        )

    def _added_and_changed(self, table: str) -> int:
        if table not in self._ranges:
            return 0
        return self._value(
            f"SELECT count(DISTINCT r.row_id) FROM main.change_rows r WHERE r.table_name = '{table}'"
            f" AND r.change_id IN ({_SINCE}) AND ({self._ours(table, 'r.row_id')})"
        )

    def _needed(self, table: str) -> int:
        """Rows of others, added since, that refer to the import's."""
        if table not in self._ranges:
            return 0
        count = 0
        for child, column in _references(self._connection, table):
            count += self._value(
                f'SELECT count(*) FROM main."{child}" WHERE ({self._ours(table, f'"{column}"')})'
                f" AND NOT ({self._ours(child, 'id')}) AND id NOT IN (SELECT row_id FROM main.change_rows"
                f" WHERE change_id = :change AND table_name = '{child}')"
            )
        return count

    def _blocking_assignments(self) -> int:
        """Licenses that were withdrawn and cannot be given back, as their user or seats are gone, or hold it again."""
        gone = "SELECT 1 FROM main.{table} t WHERE t.id = json_extract(r.before, '$.{column}')"
        return self._value(
            "SELECT count(*) FROM main.change_rows r WHERE r.change_id = :change AND r.after IS NULL"
            " AND r.table_name = 'license_assignments' AND ("
            f" NOT EXISTS ({gone.format(table='users', column='user_id')})"
            f" OR NOT EXISTS ({gone.format(table='licenses', column='license_id')})"
            " OR EXISTS (SELECT 1 FROM main.license_assignments a"
            "     WHERE a.user_id = json_extract(r.before, '$.user_id')"
            "     AND a.license_id = json_extract(r.before, '$.license_id')"
            f"     AND NOT ({self._ours('license_assignments', 'a.id')})))"
        )

    def _change_back(self, table: str, changes: RowChanges) -> None:
        """A row may have changed twice in the import: the last change goes first."""
        made = ", ".join(f"'$.{column}'" for column in made_columns(table))
        before, after = (f"json_remove({side}, {made})" if made else side for side in ("before", "after"))
        for turn in range(1, 3):
            changes.make(
                table,
                f"SELECT row_id, {after} AS before, {before} AS after FROM (SELECT *, row_number() OVER"
                " (PARTITION BY row_id ORDER BY id DESC) AS turn FROM main.change_rows"
                f" WHERE change_id = {self._import['change']} AND table_name = '{table}' AND before IS NOT NULL"
                f" AND after IS NOT NULL) WHERE turn = {turn}",
            )

    def _remove(self, table: str, change_id: int) -> None:
        if table not in self._ranges:
            return
        self._connection.execute(f"DELETE FROM main.{table} WHERE {self._ours(table, 'id')}")
        for first, last in self._ranges[table]:
            record_range(self._connection, change_id, table, range(first, last + 1))

    def _bring_back_assignments(self, change_id: int) -> None:
        columns = columns_of(self._connection, "license_assignments")
        values = ", ".join(f"json_extract(before, '$.{column}')" for column in columns)
        withdrawn = (
            f"FROM main.change_rows WHERE change_id = {self._import['change']} AND after IS NULL"
            " AND table_name = 'license_assignments'"
        )
        self._connection.execute(
            f"INSERT INTO main.license_assignments ({', '.join(columns)}) SELECT {values} {withdrawn}"
        )
        source = f"SELECT row_id, NULL AS before, before AS after {withdrawn}"
        record(self._connection, change_id, "license_assignments", source)

    @contextmanager
    def _derived(self, changes: RowChanges) -> Iterator[None]:
        """Keep counters and search index: at each row where there are few, else at the end for those concerned."""
        ranges = (span for table in ("license_assignments", *_COUNTED) for span in self._ranges.get(table, []))
        changes.is_bulk = sum(last - first for first, last in ranges) > MANY
        if not changes.is_bulk:
            yield
            return
        self._note_concerned()
        users = self._ours("users", "id")
        gone = self._value(f"SELECT count(*) FROM main.users WHERE {users}")
        rebuilds = gone * 2 > self._value("SELECT count(*) FROM main.users")
        with without_triggers(self._database):
            if not rebuilds:
                self._connection.execute(
                    "INSERT INTO user_search (user_search, rowid, search)"
                    f" SELECT 'delete', id, search FROM main.users WHERE {users}"
                )
            yield
            recount(self._database, "SELECT id FROM staging.concerned")
            if rebuilds:
                rebuild_search(self._database)

    def _note_concerned(self) -> None:
        touched = " UNION ".join(
            f"SELECT customer_id AS id FROM main.{table} WHERE {self._ours(table, 'id')} OR id IN (SELECT row_id"
            f" FROM main.change_rows WHERE change_id = {self._import['change']} AND table_name = '{table}')"
            for table in _COUNTED
        )
        seats = (
            "SELECT l.customer_id FROM main.licenses l WHERE l.id IN (SELECT license_id FROM main.license_assignments"
            f" WHERE {self._ours('license_assignments', 'id')} UNION SELECT json_extract(before, '$.license_id')"
            f" FROM main.change_rows WHERE change_id = {self._import['change']} AND after IS NULL)"
        )
        self._connection.execute(f"CREATE TABLE staging.concerned AS {touched} UNION {seats}")


def _references(connection: sqlite3.Connection, table: str) -> Sequence[tuple[str, str]]:
    """The tables and columns that refer to a table."""
    tables = [row[0] for row in connection.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'")]
    return [
        (child, row["from"])
        for child in tables
        for row in connection.execute(f'PRAGMA main.foreign_key_list("{child}")')
        if row["table"] == table
    ]
