"""Keeps the journal of imported files."""

import sqlite3
from dataclasses import dataclass, replace

from desktop.store.database import Database
from desktop.store.transactions import Transaction


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One file that was read in. `at` is ISO 8601 in UTC, `list_date` the ISO date the list speaks of.

    `sha256` (hex) is the file's; the counts are rows: `missing` customers the list no longer named, `rejected` faulty.
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

    def with_sha256(self, account_id: int, sha256: str) -> ImportRecord | None:
        """The last import of the very same file into an account, if there was one."""
        row = self._database.row(
            "SELECT * FROM imports WHERE account_id = ? AND sha256 = ? ORDER BY id DESC LIMIT 1", (account_id, sha256)
        )
        return _record(row) if row is not None else None


def _record(row: sqlite3.Row) -> ImportRecord:
    return ImportRecord(**dict(row))
