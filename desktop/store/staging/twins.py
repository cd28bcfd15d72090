"""Rows of one import about the same thing: one of them speaks for all."""

import sqlite3
from collections.abc import Sequence

from desktop.store.staging.tables import VALUES

_MENTION = 1 << 44  # above every id: rows that only mention the thing come last


def join_twins(connection: sqlite3.Connection, subject: str, key: Sequence[str], where: str = "1") -> int:
    """Let the first of the rows with the same `key` speak for the others; returns how many others there are.

    Rows that say it themselves come before those that only mention it. `key` are columns, or expressions of the row
    `{x}`, none of them NULL.
    """
    names = ", ".join(f"k{place}" for place in range(len(key)))
    keys = ", ".join(f"{_of(column, subject)} AS k{place}" for place, column in enumerate(key))
    given = " AND ".join(f"{_of(column, subject)} IS NOT NULL" for column in key)
    connection.execute("DROP TABLE IF EXISTS staging.groups")
    connection.execute(
        f"CREATE TABLE staging.groups AS SELECT {keys}, min(is_mention * {_MENTION} + id) % {_MENTION} AS first"
        f" FROM staging.{subject} WHERE outcome IS NULL AND twin IS NULL AND {given} AND {where}"
        f" GROUP BY {names} HAVING count(*) > 1"
    )
    same = " AND ".join(f"{_of(column, 'x')} = g.k{place}" for place, column in enumerate(key))
    return connection.execute(
        f"UPDATE staging.{subject} AS x SET twin = g.first FROM staging.groups g"
        f" WHERE {same} AND x.id <> g.first AND x.outcome IS NULL AND x.twin IS NULL AND {where}"
    ).rowcount


def refuse_repeated(connection: sqlite3.Connection, subject: str, code: str, field: str, unless: str = "0") -> None:
    """Leave out rows that say again what an earlier line of the same file says, but not mentions nor `unless`."""
    connection.execute(
        f"UPDATE staging.{subject} AS x SET outcome = 'rejected', problem ="
        " json_object('code', ?, 'field', ?, 'facts', json_object('line', p.line))"
        f" FROM staging.{subject} p WHERE p.id = x.twin AND p.file = x.file AND NOT x.is_mention"
        f" AND x.outcome IS NULL AND NOT ({unless})",
        (code, field),
    )


def merge_twins(connection: sqlite3.Connection, subject: str, more: Sequence[str] = ()) -> None:
    """Let the speaking row also say what only its twins say. A row that is no mention learns nothing from mentions."""
    connection.execute(f"CREATE INDEX IF NOT EXISTS staging.{subject}_twins ON {subject}(twin) WHERE twin IS NOT NULL")
    columns = (*VALUES[subject], *more)
    learned = ", ".join(
        f"{column} = coalesce(x.{column}, (SELECT o.{column} FROM staging.{subject} o WHERE o.twin = x.id"
        f" AND o.{column} IS NOT NULL AND o.outcome IS NULL AND o.is_mention <= x.is_mention ORDER BY o.id LIMIT 1))"
        for column in columns
    )
    connection.execute(
        f"UPDATE staging.{subject} AS x SET {learned} WHERE x.id IN"
        f" (SELECT twin FROM staging.{subject} WHERE twin IS NOT NULL AND outcome IS NULL)"
    )
    connection.execute(f"UPDATE staging.{subject} SET outcome = 'unchanged' WHERE twin IS NOT NULL AND outcome IS NULL")


def _of(column: str, row: str) -> str:
    return column.format(x=row) if "{x}" in column else f"{row}.{column}"
