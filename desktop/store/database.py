"""One SQLite file with everything in it: opening it safely, reading, and writing whole steps."""

import contextlib
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from desktop.domain.errors import UserError
from desktop.domain.progress import Cancelled, stopped
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.store import faults
from desktop.store.connections import Hold, connect_to_look, connect_to_write
from desktop.store.transactions import Transaction

APPLICATION_ID = 0x50_44_73_6B  # "PDsk"
SCHEMA_VERSION = 3  # the number of steps in migrations.py

_STEPS = 5_000  # of SQLite's machine, between two looks whether to stop: less than a millisecond
_CHUNK = 500  # ids in one statement: below every build's limit of parameters

Parameters = Sequence[object] | Mapping[str, object]


class Database:
    """An open database. It belongs to the thread that opened it; `another()` opens one for another thread.

    `read_only` tells that the file can only be looked at: `write()` then raises `UserError` "database-read-only".
    `was_left` tells that a program which wrote to it did not close it: it may have been killed, or the power failed.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, *, read_only: bool, timeout: float, was_left: bool = False
    ) -> None:
        self.path = path
        self.connection = connection
        self.read_only = read_only
        self.was_left = was_left
        self._place = Path(
            connection.execute("PRAGMA database_list").fetchone()["file"]
        )  # a new one has its name later
        self._file_number = _file_number(self._place)
        self._timeout = timeout
        self._hold = Hold(path)

    def rows(self, sql: str, parameters: Parameters = ()) -> list[sqlite3.Row]:
        """All rows a query answers. Raises `UserError` for faults of the environment."""
        with faults.faults_named(self.path):
            return self.connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> sqlite3.Row | None:
        """The first row a query answers, if any."""
        with faults.faults_named(self.path):
            row: sqlite3.Row | None = self.connection.execute(sql, parameters).fetchone()
            return row

    def column(self, sql: str, parameters: Parameters = ()) -> Iterator[Any]:
        """The first column of all rows a query answers: the quickest way to read many numbers."""
        with faults.faults_named(self.path):
            cursor = self.connection.execute(sql, parameters)
            cursor.row_factory = None
            yield from chain.from_iterable(cursor)

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first column of the first row a query answers; None without a row."""
        row = self.row(sql, parameters)
        return row[0] if row is not None else None

    def rows_of(self, sql: str, ids: Sequence[int]) -> list[sqlite3.Row]:
        """The rows with these ids, in their order; those that are gone are left out.

        `sql` answers an `id` column, and says which rows by "IN ({ids})".
        """
        found: dict[int, sqlite3.Row] = {}
        for start in range(0, len(ids), _CHUNK):
            chunk = tuple(ids[start : start + _CHUNK])
            found |= {row["id"]: row for row in self.rows(sql.format(ids=", ".join("?" * len(chunk))), chunk)}
        return [found[id] for id in ids if id in found]

    @contextlib.contextmanager
    def unless(self, cancelled: Cancelled) -> Iterator[None]:
        """Within the block, a query under way is given up soon after `cancelled()` turns true.

        Raises `UserError` "cancelled" then.
        """
        self.connection.set_progress_handler(cancelled, _STEPS)
        try:
            yield
        except sqlite3.OperationalError as error:
            if faults.primary_code(error) != sqlite3.SQLITE_INTERRUPT:
                raise
            raise stopped() from error
        finally:
            self.connection.set_progress_handler(None, 0)

    def check_place(self) -> None:
        """Raise `UserError` "database-gone" when another file, or none, has the name that this one was opened by.

        SQLite would write on, into a file that nobody finds again.
        """
        if _file_number(self._place) != self._file_number:
            raise _gone(self.path)

    @contextlib.contextmanager
    def write(self) -> Iterator[Transaction]:
        """One step: everything written in the block is kept, or (when it raises) nothing of it.

        Waits for other programs' writes. Raises `UserError`: "database-busy", "database-read-only", "disk-full",
        "database-damaged", "database-unreachable", "database-gone". Blocks do not nest.
        """
        if self.read_only:
            raise faults.of_code(sqlite3.SQLITE_READONLY, self.path)
        self.check_place()
        with faults.faults_named(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield Transaction(self.connection)
                self.connection.execute("COMMIT")
            finally:
                if self.connection.in_transaction:  # after disk-full SQLite has rolled back already
                    self.connection.execute("ROLLBACK")

    def another(self) -> "Database":
        """A second connection to the same file: call it in the thread that will use it."""
        with faults.faults_named(self.path):
            connect = connect_to_look if self.read_only else connect_to_write
            connection = connect(self.path, self._timeout)
        return Database(self.path, connection, read_only=self.read_only, timeout=self._timeout)

    def close(self) -> None:
        """Close the file; nothing is lost. May be called twice."""
        self.connection.close()
        self._hold.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def _file_number(path: Path) -> int:
    """What tells the file of this name from another one; 0 where there is none."""
    try:
        return path.stat().st_ino
    except OSError:
        return 0


def _gone(path: Path) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{path} was moved, replaced or disconnected while it was open, so this change could not be kept. "
            "Put the file back or connect its drive, then try again.",
        ),
        code="database-gone",
        path=str(path),
    )
