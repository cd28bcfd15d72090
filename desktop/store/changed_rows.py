"""Many changes at once, as the history keeps them (JSON before and after): made and recorded set-wise.

They pass through the table `staging.work` (`WORK`) of an attached temporary file.
"""

import sqlite3
from collections.abc import Mapping

from desktop.store.customers import SEARCHED

MANY = 1000  # rows: fewer are written with the triggers
WORK = "CREATE TABLE staging.work (row_id INTEGER PRIMARY KEY, before TEXT, after TEXT)"

# The columns made of others, by table: how each reads of those.
_MADE: Mapping[str, Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "customers": {
        "sort_key": ("fold(coalesce(nullif({reading}, ''), {name}))", ("name", "reading")),
        "search": (f"customer_search_text({', '.join(f'{{{column}}}' for column in SEARCHED)})", SEARCHED),
    },
    "subscriptions": {"sort_key": ("fold({name})", ("name",))},
    "users": {
        "sort_key": ("fold(coalesce(nullif({reading}, ''), {name}))", ("name", "reading")),
        "search": ("user_search_text({name}, {reading}, {address})", ("name", "reading", "address")),
    },
}


class RowChanges:
    """Makes changes to rows as part of the change `change_id`, inside `Database.write()`.

    `is_bulk` tells that the triggers are dropped: then the users' search index is kept here.
    """

    def __init__(self, connection: sqlite3.Connection, change_id: int) -> None:
        self._connection = connection
        self._change_id = change_id
        self.is_bulk = False

    def make(self, table: str, source: str) -> int:
        """Change rows of a table and record it; `source` asks for `row_id` and the JSON objects `before` and `after`.

        Columns made of others (search text, sort key) are made anew. Returns how many rows there were.
        """
        self._connection.execute("DELETE FROM staging.work")
        self._connection.execute(f"INSERT OR IGNORE INTO staging.work {source} ORDER BY 1")
        for column, (made, of) in _MADE.get(table, {}).items():
            self._remake(table, column, made, of)
        record(self._connection, self._change_id, table, "SELECT * FROM staging.work")
        is_searched = table == "users" and self.is_bulk
        if is_searched:
            self._index("'delete', row_id, json_extract(before, '$.search')", "before")
        self._apply(table)
        if is_searched:
            self._index("NULL, row_id, json_extract(after, '$.search')", "after")
        return int(self._connection.execute("SELECT count(*) FROM staging.work").fetchone()[0])

    def _remake(self, table: str, column: str, made: str, of: tuple[str, ...]) -> None:
        """Where a column is made of others that change, it changes with them."""
        new = made.format(**{part: _value("t", part, "w.after") for part in of})
        changes = " OR ".join(f"json_type(w.after, '$.{part}') IS NOT NULL" for part in of)
        self._connection.execute(
            f"UPDATE staging.work AS x SET before = json_set(x.before, '$.{column}', d.old),"
            f" after = json_set(x.after, '$.{column}', d.new) FROM (SELECT w.row_id, t.{column} AS old, {new} AS new"
            f" FROM staging.work w JOIN main.{table} t ON t.id = w.row_id WHERE {changes}) AS d"
            " WHERE d.row_id = x.row_id AND d.old IS NOT d.new"
        )

    def _apply(self, table: str) -> None:
        """Only columns that change are written, so that triggers and indexes of others rest."""
        sql = "SELECT DISTINCT k.key FROM staging.work w, json_each(w.after) k ORDER BY 1"
        columns = [row[0] for row in self._connection.execute(sql)]
        if columns:
            becomes = ", ".join(f'"{column}" = {_value("t", column, "w.after")}' for column in columns)
            self._connection.execute(
                f"UPDATE main.{table} AS t SET {becomes} FROM staging.work w WHERE t.id = w.row_id"
            )

    def _index(self, row: str, side: str) -> None:
        self._connection.execute(
            f"INSERT INTO user_search (user_search, rowid, search) SELECT {row} FROM staging.work"
            f" WHERE json_type({side}, '$.search') IS NOT NULL"
        )


def made_columns(table: str) -> list[str]:
    """The columns of a table that are made of others."""
    return list(_MADE.get(table, {}))


def record(connection: sqlite3.Connection, change_id: int, table: str, source: str) -> None:
    """Keep changes in the history; `source` asks for `row_id`, `before` and `after`."""
    connection.execute(
        "INSERT INTO main.change_rows (change_id, table_name, row_id, before, after)"
        f" SELECT ?, ?, row_id, before, after FROM ({source})",
        (change_id, table),
    )


def record_range(connection: sqlite3.Connection, change_id: int, table: str, ids: range) -> None:
    """Note in the history that the rows with these ids were added, or taken back."""
    connection.execute(
        "INSERT INTO main.change_ranges (change_id, table_name, first_id, last_id) VALUES (?, ?, ?, ?)",
        (change_id, table, ids[0], ids[-1]),
    )


def columns_of(connection: sqlite3.Connection, table: str) -> list[str]:
    """The columns of a table."""
    return [row[1] for row in connection.execute(f"PRAGMA main.table_info({table})")]


def whole_row(connection: sqlite3.Connection, table: str, row: str) -> str:
    """SQL for all of `row` (an alias of `table`) as a JSON object."""
    columns = columns_of(connection, table)
    return f"json_object({', '.join(f"'{column}', {row}.{column}" for column in columns)})"


def _value(row: str, column: str, changed: str) -> str:
    """SQL for what a column of `row` becomes by the JSON object `changed`, which may not speak of it."""
    path = f"'$.\"{column}\"'"
    return f'iif(json_type({changed}, {path}) IS NULL, {row}."{column}", json_extract({changed}, {path}))'
