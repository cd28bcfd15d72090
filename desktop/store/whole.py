"""The whole database, table by table: read out row by row, and a new one filled from such rows."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import batched, groupby
from pathlib import Path

from desktop.store.database import Database
from desktop.store.derived import in_bulk
from desktop.store.opening import open_database

_AT_ONCE = 500  # rows
_NUMBERING = "sqlite_sequence"
# Tables of ours: no index of FTS5, nothing of SQLite's own, not the record of the schema's steps.
_TABLES = (
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY name"
)

TableRow = tuple[str, Mapping[str, object]]  # the table's name; values by column


class UnfitRowsError(ValueError):
    """Rows that the database cannot hold: an unknown table or column, a wrong type, a reference to nothing."""


def table_columns(database: Database) -> dict[str, list[str]]:
    """The tables of the business, by name, each with its columns."""
    tables = [row["name"] for row in database.rows(_TABLES)]
    return {table: [row["name"] for row in database.rows(f'PRAGMA table_info("{table}")')] for table in tables}


def table_lengths(database: Database) -> dict[str, int]:
    """How many rows each of the tables has."""
    return {table: database.value(f'SELECT count(*) FROM "{table}"') for table in table_columns(database)}


def table_rows(database: Database, table: str, columns: list[str]) -> Iterator[tuple[str | int | float | None, ...]]:
    """The values of every row of a table, in the order of `columns`, by id; some rows are in memory at a time."""
    names = ", ".join(f'"{column}"' for column in columns)
    last = -1
    while rows := database.rows(
        f'SELECT id, {names} FROM "{table}" WHERE id > ? ORDER BY id LIMIT {_AT_ONCE}', (last,)
    ):
        yield from (tuple(row)[1:] for row in rows)
        last = rows[-1]["id"]


def last_ids(database: Database) -> dict[str, int]:
    """The highest id each table ever gave: none is used twice, also after its row is gone."""
    rows = database.rows(f"SELECT name, seq FROM {_NUMBERING} ORDER BY name")
    return {row["name"]: row["seq"] for row in rows if not row["name"].startswith("_")}


@contextmanager
def new_database(path: Path) -> Iterator[Database]:
    """An empty database at `path`, where there is no file, to fill; it is done with when the block ends.

    Nothing is worth anything should the block raise: throw the file away then.
    """
    with open_database(path) as database:
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):  # it is nobody's yet
            database.connection.execute(f"PRAGMA {pragma}")
        yield database
        database.connection.execute("PRAGMA journal_mode = WAL")


def fill(database: Database, rows: Iterable[TableRow], last: Mapping[str, int]) -> None:
    """Write rows, which keep their ids, into a database that has none; `last` is what `last_ids` told.

    A row may refer to one that comes later. Counters and the search index are made anew. Raises `UnfitRowsError`, and
    `UserError` for faults of the environment.
    """
    columns = table_columns(database)
    try:
        with database.write(), in_bulk(database):
            database.connection.execute("PRAGMA defer_foreign_keys = ON")
            for (table, names), alike in groupby(rows, key=lambda row: (row[0], tuple(row[1]))):
                _check_names(table, names, columns)
                _insert(database.connection, table, names, (tuple(row.values()) for _, row in alike))
            _number_on(database.connection, last, columns)
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, OverflowError, UnicodeEncodeError) as error:
        raise UnfitRowsError(str(error)) from error


def _check_names(table: str, names: tuple[str, ...], columns: Mapping[str, list[str]]) -> None:
    if unknown := set(names) - set(columns.get(table, ())):
        raise UnfitRowsError(f"{table}: {sorted(unknown)}")


def _insert(
    connection: sqlite3.Connection, table: str, names: tuple[str, ...], rows: Iterable[tuple[object, ...]]
) -> None:
    columns = ", ".join(f'"{name}"' for name in names)
    sql = f'INSERT INTO "{table}" ({columns}) VALUES ({", ".join("?" * len(names))})'
    for batch in batched(rows, _AT_ONCE):
        connection.executemany(sql, batch)


def _number_on(connection: sqlite3.Connection, last: Mapping[str, int], columns: Mapping[str, list[str]]) -> None:
    """Go on numbering where the other database stood."""
    if unknown := set(last) - set(columns):
        raise UnfitRowsError(f"{sorted(unknown)}")
    for table, id in last.items():
        connection.execute(f"DELETE FROM {_NUMBERING} WHERE name = ?", (table,))
        connection.execute(f"INSERT INTO {_NUMBERING} (name, seq) VALUES (?, ?)", (table, id))


def column_values(database: Database, table: str, column: str) -> set[str]:
    """The different values of a column."""
    return set(database.column(f'SELECT DISTINCT "{column}" FROM "{table}"'))


def holds_json(database: Database, table: str, column: str) -> bool:
    """Whether every value of a column is JSON, or nothing."""
    sql = f'SELECT 1 FROM "{table}" WHERE "{column}" IS NOT NULL AND NOT json_valid("{column}") LIMIT 1'
    return database.row(sql) is None
