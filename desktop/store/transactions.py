"""Writing rows, inside `Database.write()`."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence


class Transaction:
    """Plain writes that are kept together or not at all.

    Table and column names come from the stores, never from a person. Rows have an integer `id`.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def insert(self, table: str, values: Mapping[str, object]) -> int:
        """Add a row (with its own `id`, if `values` names one) and return its id."""
        cursor = self._connection.execute(_insert_sql(table, list(values)), tuple(values.values()))
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def update(self, table: str, id: int, values: Mapping[str, object]) -> None:
        """Change columns of one row. Raises `LookupError` when there is no such row."""
        cursor = self._connection.execute(_update_sql(table, list(values)), (*values.values(), id))
        if cursor.rowcount != 1:
            raise LookupError(f"no row {id} in {table}")

    def delete(self, table: str, id: int) -> None:
        """Remove one row. Raises `LookupError` when there is no such row."""
        cursor = self._connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (id,))
        if cursor.rowcount != 1:
            raise LookupError(f"no row {id} in {table}")

    def insert_many(self, table: str, rows: Sequence[Mapping[str, object]]) -> range:
        """Add rows that all name the same columns (no `id`); returns their ids, in the order of `rows`."""
        if not rows:
            return range(0)
        first = self._next_id(table)
        ids = range(first, first + len(rows))
        self._connection.executemany(
            _insert_sql(table, ["id", *rows[0]]),
            ((id, *row.values()) for id, row in zip(ids, rows, strict=True)),
        )
        return ids

    def update_many(self, table: str, rows: Sequence[tuple[int, Mapping[str, object]]]) -> None:
        """Change many rows: pairs of id and values, which all name the same columns in the same order."""
        if not rows:
            return
        self._connection.executemany(_update_sql(table, list(rows[0][1])), _parameters(rows))

    def _next_id(self, table: str) -> int:
        """An id never used before in `table` (its key is AUTOINCREMENT)."""
        row = self._connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        return row[0] + 1 if row else 1


def _parameters(rows: Iterable[tuple[int, Mapping[str, object]]]) -> Iterable[tuple[object, ...]]:
    return ((*values.values(), id) for id, values in rows)


def _insert_sql(table: str, columns: Sequence[str]) -> str:
    names = ", ".join(f'"{column}"' for column in columns)
    places = ", ".join("?" * len(columns))
    return f'INSERT INTO "{table}" ({names}) VALUES ({places})'


def _update_sql(table: str, columns: Sequence[str]) -> str:
    assignments = ", ".join(f'"{column}" = ?' for column in columns)
    return f'UPDATE "{table}" SET {assignments} WHERE id = ?'
