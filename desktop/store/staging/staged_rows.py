"""Reads what was staged, page by page, beside the database: quick at any number of rows."""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from shutil import rmtree
from typing import Any
from weakref import finalize

from desktop.store.staging.decided import Decided
from desktop.store.staging.planning import EVERY, SEGMENTS
from desktop.store.staging.tables import NAMING_PRODUCTS, OWNED, VALUES

Row = tuple[str, dict[str, Any]]  # the subject, and the columns by name
_MISSING = (
    "SELECT -id AS id, file, 0 AS line, 'updated' AS outcome, name, domain, tenant_id, target_id, date FROM"
    " staging.missing ORDER BY id LIMIT ? OFFSET ?"
)
_PRODUCT = "(SELECT p.title FROM staging.product_titles p WHERE p.product_id = s.product_id)"
_OF_OWNER = "o.title AS whose, p.id AS open_row, p.same_default AS open_default"  # whose it is if the person agrees
_OF_NOBODY = "NULL AS whose, NULL AS open_row, NULL AS open_default"
_OWNER = (
    "LEFT JOIN staging.owners o ON o.id = s.owner LEFT JOIN staging.customers p ON p.id = o.customer_row AND o.is_open"
)
_HELD = """
    SELECT p.title, a.is_new FROM (
        SELECT product_id, 1 AS is_new FROM staging.assigned WHERE user_row = :id
        UNION ALL SELECT product_id, 0 FROM staging.withdrawn WHERE user_row = :id
    ) a LEFT JOIN staging.product_titles p ON p.product_id = a.product_id ORDER BY p.title
"""


class StagedRows:
    """The staged rows of one plan, in the temporary file at `path`, which is in a folder of its own.

    Made by one thread, it may be looked at by another. `close` removes the file, as does the end of the program.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._opened: list[sqlite3.Connection] = []
        self._counted: tuple[Decided, Counter[tuple[str, str]]] | None = None
        self._remove = finalize(self, _remove, path.parent, self._opened)

    def size(self, segment: str, subject: str | None = None) -> int:
        """How many rows a segment has, of a subject or (None) of all."""
        if segment == "missing":
            return int(self._value("SELECT count(*) FROM staging.missing")) if subject in (None, "customers") else 0
        return sum(count for _, count in self._sizes(segment, subject))

    def rows(
        self, segment: str, start: int, limit: int, subject: str | None = None
    ) -> list[tuple[str, dict[str, Any]]]:
        """Some rows of a segment, each with its subject; subject by subject."""
        if segment == "missing":
            wanted = subject in (None, "customers")
            found = self._connection.execute(_MISSING, (limit, start)).fetchall() if wanted else []
            return [("customers", dict(row)) for row in found]
        rows: list[Row] = []
        for name, count in self._sizes(segment, subject):
            if start < count and len(rows) < limit:
                page = self._page(name, segment, start, min(limit - len(rows), count - start))
                rows += [(name, dict(row)) for row in page]
            start = max(0, start - count)
        return rows

    def left_out(self, file: int) -> Iterator[Row]:
        """Every row that a file's problems keep out, with its subject; subject by subject, in the order of the file."""
        for subject, _ in self._sizes("problems", None):
            rows = f"SELECT * FROM staging.{subject} WHERE {SEGMENTS['problems']} AND outcome = 'rejected' AND file = ?"
            yield from ((subject, dict(row)) for row in self._read(subject, rows, (file,)))

    def changed_licenses(self, user_row: int) -> tuple[list[str], list[str]]:
        """The names of the licenses that a user's row withdraws, and of those it assigns."""
        found = self._connection.execute(_HELD, {"id": user_row}).fetchall()
        return [row["title"] or "" for row in found if not row["is_new"]], [
            row["title"] or "" for row in found if row["is_new"]
        ]

    def counts(self, decided: Decided) -> Counter[tuple[str, str]]:
        """How many rows of which subject have which outcome, with what the person decided.

        Looks at every row, but for the decisions asked about last.
        """
        if self._counted is None or self._counted[0] != decided:
            self._counted = decided, self._count(decided)
        return self._counted[1].copy()

    def _count(self, decided: Decided) -> Counter[tuple[str, str]]:
        counts = Counter(
            {
                (subject, segment): count
                for segment in ("new", "updated", "unchanged")
                for subject, count in self._sizes(segment, None)
            }
        )
        for subject in VALUES:
            rejected = f"SELECT count(*) FROM staging.{subject} WHERE outcome = 'rejected'"
            if any(name == subject for name, _ in self._sizes("problems", subject)):
                counts[subject, "rejected"] = int(self._value(rejected))
        if not (decided.keeps_names or self._sizes("proposals", None)):
            return +counts  # there is nothing to decide
        decided.note(self._connection)
        for sql in decided.differences():
            for subject, before, after, count in self._connection.execute(sql):
                counts[subject, before] -= count
                counts[subject, after] += count
        return +counts

    def accepted(self, decided: Decided) -> int:
        """How many invitations are to be noted as accepted, with what the person decided."""
        decided.note(self._connection)
        return len(decided.accepted_invitations(self._connection))

    def file_counts(self, number: int) -> Counter[str]:
        """How many rows of a file have which outcome."""
        return file_counts(self._connection, number)

    def renamed(self) -> int:
        """How many customers get another name."""
        sql = "SELECT count(*) FROM staging.customers WHERE outcome = 'updated' AND json_type(after, '$.name') <> ''"
        return self._value(sql)

    def edited_by_hand(self) -> int:
        """How many rows differ from values that a person edited."""
        return sum(
            self._value(f"SELECT count(*) FROM staging.{subject} WHERE {SEGMENTS['proposals']} AND hand_after <> ''")
            for subject, _ in self._sizes("proposals", None)
        )

    def listed_customers(self) -> int:
        """How many of the customers stored already the whole lists name."""
        return self._value(
            "SELECT count(DISTINCT target_id) FROM staging.customers WHERE listed_on IS NOT NULL"
            " AND target_row IS NULL AND outcome IN ('updated', 'unchanged')"
        )

    def close(self) -> None:
        """Remove the temporary file. May be called twice."""
        self._remove()

    @property
    def _connection(self) -> sqlite3.Connection:
        if not self._opened:
            connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
            self._opened.append(connection)
            connection.row_factory = sqlite3.Row
            connection.execute("ATTACH ? AS staging", (str(self.path),))
        return self._opened[0]

    def _value(self, sql: str, parameters: Sequence[object] | Mapping[str, object] = ()) -> int:
        return int(self._connection.execute(sql, parameters).fetchone()[0])

    def _sizes(self, segment: str, subject: str | None) -> list[tuple[str, int]]:
        sql = "SELECT subject, count FROM staging.sizes WHERE segment = ? AND ifnull(? = subject, 1) ORDER BY rowid"
        return [(row["subject"], row["count"]) for row in self._connection.execute(sql, (segment, subject))]

    def _page(self, subject: str, segment: str, start: int, limit: int) -> list[sqlite3.Row]:
        anchor = self._connection.execute(
            "SELECT id FROM staging.anchors WHERE subject = ? AND segment = ? AND place = ?",
            (subject, segment, start - start % EVERY),
        ).fetchone()
        rows = f"SELECT * FROM staging.{subject} WHERE {SEGMENTS[segment]} AND id >= ? ORDER BY id LIMIT ? OFFSET ?"
        parameters = (anchor["id"] if anchor else 0, limit, start % EVERY if anchor else start)
        return self._read(subject, rows, parameters).fetchall()

    def _read(self, subject: str, rows: str, parameters: Sequence[object]) -> sqlite3.Cursor:
        """`rows` of a subject by id, with whose they are and what product they name."""
        of_owner, joined = (_OF_OWNER, _OWNER) if subject in OWNED else (_OF_NOBODY, "")
        product = f", {_PRODUCT} AS product_title" if subject in NAMING_PRODUCTS else ""
        sql = f"SELECT s.*, {of_owner}{product} FROM ({rows}) s {joined} ORDER BY s.id"
        return self._connection.execute(sql, parameters)


def file_counts(connection: sqlite3.Connection, number: int) -> Counter[str]:
    """How many rows of a file have which outcome now: as planned or, once that was applied, as the person decided."""
    counts: Counter[str] = Counter()
    for subject in VALUES:
        sql = f"SELECT outcome, count(*) FROM staging.{subject} WHERE file = ? GROUP BY outcome"
        counts.update({row[0]: row[1] for row in connection.execute(sql, (number,))})
    return counts


def file_missing(connection: sqlite3.Connection, number: int) -> int:
    """How many customers are missing by what this file lists."""
    return int(connection.execute("SELECT count(*) FROM staging.missing WHERE file = ?", (number,)).fetchone()[0])


def _remove(folder: Path, opened: list[sqlite3.Connection]) -> None:
    for connection in opened:
        connection.close()
    rmtree(folder, ignore_errors=True)
