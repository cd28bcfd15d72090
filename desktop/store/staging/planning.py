"""The frame of matching what was staged: one look at the database, and at its end what the preview needs."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop.domain.progress import Cancelled
from desktop.store.database import Database
from desktop.store.staging.attaching import attached
from desktop.store.staging.tables import NUMBERED, VALUES

Connection = sqlite3.Connection  # what those who match hold on to, without knowing SQLite
EVERY = 1000  # rows between two whose ids are noted

SEGMENTS = {
    "all": "1",
    "new": "outcome = 'new'",
    "updated": "outcome = 'updated'",
    "unchanged": "outcome = 'unchanged'",
    "proposals": "(is_proposed OR invitation_id IS NOT NULL OR hand_after IS NOT NULL)",
    "problems": "(problem IS NOT NULL OR warnings IS NOT NULL)",
}
_RARE = ("proposals", "problems")
_NAMED = ("customers", "subscriptions", "users")  # what has a name, and may be told of without it


@contextmanager
def matching(database: Database, path: Path, cancelled: Cancelled) -> Iterator[sqlite3.Connection]:
    """Within the block the staged rows at `path` can be matched to the database as it is now. Stores nothing there.

    Raises `UserError` "cancelled" soon after `cancelled()` turns true.
    """
    connection = database.connection
    with attached(database, path), database.unless(cancelled):
        connection.execute("PRAGMA staging.journal_mode = OFF")  # of a file that is thrown away when this fails
        connection.execute("BEGIN")
        _note_state(connection)
        yield connection
        _name_known(connection)
        _note_sizes(connection)
        connection.execute("COMMIT")
        connection.execute("PRAGMA staging.journal_mode = WAL")  # from now on it is looked at while it changes


def base(connection: sqlite3.Connection, table: str) -> int:
    """The id before the first that a new row of a table gets; staged rows get theirs by adding their own."""
    row = connection.execute("SELECT base FROM staging.bases WHERE name = ?", (table,)).fetchone()
    return int(row[0])


def is_stale(connection: sqlite3.Connection) -> bool:
    """Whether what the plan was matched to has changed since."""
    tables = ", ".join(f"'{table}'" for table in NUMBERED)
    sql = (
        "SELECT EXISTS (SELECT 1 FROM staging.bases b WHERE b.name <> 'changes' AND b.base <> coalesce("
        "     (SELECT seq FROM main.sqlite_sequence q WHERE q.name = b.name), 0))"
        " OR EXISTS (SELECT 1 FROM main.change_rows r WHERE r.table_name IN ({tables}) AND r.change_id > {seen})"
        " OR EXISTS (SELECT 1 FROM main.change_ranges r WHERE r.change_id > {seen})"
    )
    seen = "(SELECT base FROM staging.bases WHERE name = 'changes')"
    return bool(connection.execute(sql.format(tables=tables, seen=seen)).fetchone()[0])


def _note_state(connection: sqlite3.Connection) -> None:
    connection.executemany(
        "INSERT INTO staging.bases SELECT ?1, coalesce((SELECT seq FROM main.sqlite_sequence WHERE name = ?1), 0)",
        [(table,) for table in (*NUMBERED, "changes")],
    )


def _name_known(connection: sqlite3.Connection) -> None:
    """Rows that do not name what they are about have the name stored already: it is nothing to warn of then."""
    for subject in _NAMED:
        connection.execute(
            f"UPDATE staging.{subject} AS s SET target = t.name,"
            " warnings = nullif((SELECT json_group_array(json(value)) FROM json_each(s.warnings)"
            " WHERE json_extract(value, '$.code') <> 'name'), '[]')"
            f" FROM main.{subject} t WHERE t.id = s.target_id AND s.name IS NULL AND s.outcome <> 'rejected'"
        )


def _note_sizes(connection: sqlite3.Connection) -> None:
    """Count the segments, and make each quick to page through."""
    for subject in VALUES:
        parts = ", ".join(f"count(*) FILTER (WHERE {condition})" for condition in SEGMENTS.values())
        counts = connection.execute(f"SELECT {parts} FROM staging.{subject}").fetchone()
        sizes = dict(zip(SEGMENTS, counts, strict=True))
        if any(0 < sizes[segment] < sizes["all"] for segment in ("new", "updated", "unchanged")):
            connection.execute(f"CREATE INDEX staging.{subject}_outcome ON {subject}(outcome)")
        for segment in _RARE:
            if sizes[segment]:
                connection.execute(
                    f"CREATE INDEX staging.{subject}_{segment} ON {subject}(id) WHERE {SEGMENTS[segment]}"
                )
        connection.executemany(
            "INSERT INTO staging.sizes VALUES (?, ?, ?)", [(subject, segment, n) for segment, n in sizes.items() if n]
        )
        for segment, size in sizes.items():
            if size > EVERY:
                _note_anchors(connection, subject, segment)


def _note_anchors(connection: sqlite3.Connection, subject: str, segment: str) -> None:
    cursor = connection.execute(f"SELECT id FROM staging.{subject} WHERE {SEGMENTS[segment]} ORDER BY id")
    cursor.row_factory = None
    anchors: list[Sequence[object]] = []
    for place, (id,) in enumerate(cursor):
        if place % EVERY == 0:
            anchors.append((subject, segment, place, id))
    connection.executemany("INSERT INTO staging.anchors VALUES (?, ?, ?, ?)", anchors)
