"""Takes the rows of files as they stream in, into a temporary file: memory stays small at any number."""

import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from shutil import rmtree
from typing import Any

from desktop.store import faults
from desktop.store.private_folders import PREFIX
from desktop.store.staging.tables import OWNED, VALUES, leading_columns, statements

_BATCH = 2000  # rows in one call
_HELD = "INSERT INTO staging.held VALUES (?, ?)"
_OWNERS = "INSERT INTO staging.owners (id, tenant_id, domain, name, chosen_id, file, line) VALUES (?, ?, ?, ?, ?, ?, ?)"


class StagingWriter:
    """A new temporary file, private to the user, and the rows put into it.

    Close it before the file is attached, or `discard` it. Raises `UserError` "disk-full" and the like.
    """

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix=f"{PREFIX}import-")) / "staging.db"
        self._ids = count(1)
        self._owners: dict[tuple[object, ...], int] = {}
        self._batches: dict[str, list[Sequence[Any]]] = {}
        self._was_dropped = False
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        try:
            with faults.faults_named(self.path):
                self._connection.execute("ATTACH ? AS staging", (str(self.path),))
                self._connection.execute("PRAGMA staging.journal_mode = OFF")  # of a file that is thrown away
                self._connection.execute("PRAGMA staging.synchronous = OFF")
                for statement in statements():
                    self._connection.execute(statement)
                self._connection.execute("BEGIN")
        except BaseException:
            self.discard()
            raise

    def add_file(self, number: int, *, is_whole: bool, date: str, written_at: str) -> None:
        """Note a file: whether it lists every customer, its local ISO date, and its time in ISO UTC."""
        self._connection.execute("INSERT INTO staging.files VALUES (?, ?, ?, ?)", (number, is_whole, date, written_at))

    def drop_file(self, number: int) -> None:
        """Forget a file that turned out to be unreadable, and its rows."""
        for sql, batch in self._batches.items():
            self._flush(sql, batch)
        for subject in VALUES:
            self._connection.execute(f"DELETE FROM staging.{subject} WHERE file = ?", (number,))
        self._connection.execute("DELETE FROM staging.held WHERE user_row NOT IN (SELECT id FROM staging.users)")
        self._connection.execute("DELETE FROM staging.files WHERE id = ?", (number,))
        self._was_dropped = True

    def owner(
        self, whose: tuple[str | None, str | None, str | None], chosen_id: int | None, file: int, line: int
    ) -> int:
        """The number of whose rows are: by tenant id, domain and name, or the customer chosen for their file."""
        key = whose if any(whose) else (chosen_id,)
        number = self._owners.get(key)
        if number is None:
            number = self._owners[key] = len(self._owners) + 1
            self._put(_OWNERS, (number, *whose, None if any(whose) else chosen_id, file, line))
        return number

    def inserter(self, subject: str) -> Callable[[Sequence[Any]], int]:
        """What adds a row of the subject: its leading columns but the id, then its values. Answers its id."""
        columns = (*leading_columns(subject), *VALUES[subject])
        sql = f"INSERT INTO staging.{subject} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
        return partial(self._add, sql, self._batches.setdefault(sql, []))

    def hold(self, user_row: int, products: Iterable[int]) -> None:
        """The user of a row holds licenses of these (numbered) products."""
        for product in products:
            self._put(_HELD, (user_row, product))

    def close(self) -> None:
        """Write what is left. The file stays."""
        with faults.faults_named(self.path):
            for sql, batch in self._batches.items():
                self._connection.executemany(sql, batch)
                batch.clear()
            if self._was_dropped:
                used = " UNION ".join(f"SELECT owner FROM staging.{subject}" for subject in OWNED)
                self._connection.execute(f"DELETE FROM staging.owners WHERE id NOT IN ({used})")
            self._connection.execute("COMMIT")
            self._connection.close()

    def discard(self) -> None:
        """Give up: remove the file."""
        self._connection.close()
        rmtree(self.path.parent, ignore_errors=True)

    def _add(self, sql: str, batch: list[Sequence[Any]], row: Sequence[Any]) -> int:
        id = next(self._ids)
        batch.append((id, *row))
        if len(batch) >= _BATCH:
            self._flush(sql, batch)
        return id

    def _put(self, sql: str, row: Sequence[Any]) -> None:
        batch = self._batches.setdefault(sql, [])
        batch.append(row)
        if len(batch) >= _BATCH:
            self._flush(sql, batch)

    def _flush(self, sql: str, batch: list[Sequence[Any]]) -> None:
        with faults.faults_named(self.path):
            self._connection.executemany(sql, batch)
        batch.clear()
