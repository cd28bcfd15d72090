"""Keeps the journal of imported files."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.store.database import Database
from desktop.store.transactions import Transaction


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One file that was read in. `at` is ISO 8601 in UTC, `list_date` the ISO date the list speaks of.

    `sha256` (hex) is the file's; the counts are rows: `missing` customers the list no longer named, `rejected` faulty.
    `format` is the code of its format; files imported together have the same `change_id`, None where nothing changed.
    `undone_at` (ISO UTC) is when the import was taken back, else "".
    """

    account_id: int
    at: str
    file_name: str
    sha256: str
    list_date: str
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    missing: int = 0
    rejected: int = 0
    format: str = ""
    change_id: int | None = None
    undone_at: str = ""
    id: int | None = None


class ImportStore:
    """The journal of imported files."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, tx: Transaction, record: ImportRecord) -> ImportRecord:
        """Note that a file was read in; returns the record as stored."""
        values = {name: getattr(record, name) for name in ImportRecord.__slots__ if name != "id"}
        return replace(record, id=tx.insert("imports", values))

    def all(self, account_id: int) -> list[ImportRecord]:
        """The imports into an account, newest first."""
        rows = self._database.rows("SELECT * FROM imports WHERE account_id = ? ORDER BY id DESC", (account_id,))
        return [_record(row) for row in rows]

    def get(self, id: int) -> ImportRecord:
        """One import. Raises `LookupError` when there is none."""
        row = self._database.row("SELECT * FROM imports WHERE id = ?", (id,))
        if row is None:
            raise LookupError(f"no import {id}")
        return _record(row)

    def of_change(self, change_id: int) -> list[ImportRecord]:
        """The files that were imported together, in their order."""
        rows = self._database.rows("SELECT * FROM imports WHERE change_id = ? ORDER BY id", (change_id,))
        return [_record(row) for row in rows]

    def with_sha256(self, account_id: int, sha256: str) -> ImportRecord | None:
        """The last import of the very same file into an account that was not undone, if there was one."""
        row = self._database.row(
            "SELECT * FROM imports WHERE account_id = ? AND sha256 = ? AND undone_at = '' ORDER BY id DESC LIMIT 1",
            (account_id, sha256),
        )
        return _record(row) if row is not None else None

    def latest_date(self, account_id: int, formats: Sequence[str]) -> str:
        """The latest ISO date of the lists imported in these formats and not undone; "" without one."""
        rows = self.all(account_id)
        return max((row.list_date for row in rows if row.format in formats and not row.undone_at), default="")

    def mark_undone(self, tx: Transaction, change_id: int, at: str) -> None:
        """Note that the files imported by this change were taken back, at a moment in ISO UTC."""
        for record in self.of_change(change_id):
            assert record.id is not None, "stored imports have an id"
            tx.update("imports", record.id, {"undone_at": at})


def _record(row: sqlite3.Row) -> ImportRecord:
    return ImportRecord(**dict(row))
