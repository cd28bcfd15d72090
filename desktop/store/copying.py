"""Whole copies of a database: complete, on the disk, checked; or not there at all."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from desktop.domain.errors import UserError
from desktop.domain.progress import Cancelled, Progress, never, stop_if, stopped, unreported
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.store import faults
from desktop.store.connections import BUSY_TIMEOUT, connect_to_peek
from desktop.store.database import APPLICATION_ID

ABANDONED = 24 * 3600  # seconds: a growing file that old is of a program that was killed
_STEP = 2_000  # pages copied between two looks at progress and cancel: about 20 ms
_INSTRUCTIONS = 50_000  # of SQLite's machine, between two such looks of a check


@contextmanager
def growing_file(to: Path) -> Iterator[Path]:
    """A new file beside `to`, for its owner only, for the block to fill; nothing of it is left behind.

    When the block ends well, `to` has been given what it holds. Raises `UserError`: "disk-full", "database-folder", ….
    """
    growing = to.with_name(f".{to.name}.{os.getpid()}.growing")
    try:
        growing.unlink(missing_ok=True)
        os.close(os.open(growing, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            with faults.faults_named(to):
                yield growing
            growing.replace(to)
            sync_folder(to.parent)
        finally:
            for suffix in ("", "-journal", "-wal", "-shm"):
                growing.with_name(growing.name + suffix).unlink(missing_ok=True)
    except OSError as error:
        raise faults.of_os_error(error, to) from error


def copy_whole(
    source: sqlite3.Connection, to: Path, *, progress: Progress = unreported, cancelled: Cancelled = never
) -> None:
    """Fill the file at `to` with all of a database as it is now; others may write meanwhile. It is on the disk then.

    Raises `UserError` "cancelled", `sqlite3.Error` and `OSError`.
    """

    from concurrent.futures import ThreadPoolExecutor  # at the first copy

    with (
        to.open("rb+") as written,
        closing(sqlite3.connect(to, isolation_level=None)) as target,
        ThreadPoolExecutor(max_workers=1) as disk,
    ):
        # Little by little, for a writer would wait while all of it goes to the disk at the end; and one step while the
        # next is copied, which takes a fifth less time (G16).
        step = disk.submit(os.fsync, written.fileno())

        def look(_status: int, remaining: int, total: int) -> None:
            nonlocal step
            step.result()
            step = disk.submit(os.fsync, written.fileno())
            progress(total - remaining, total)
            stop_if(cancelled)

        for pragma in ("journal_mode = OFF", "synchronous = OFF"):  # nobody reads it before it is whole and synced
            target.execute(f"PRAGMA {pragma}")
        with _one_state(source):
            source.backup(target, pages=_STEP, progress=look)
        step.result()
        target.execute("PRAGMA journal_mode = DELETE")  # a copy is one file
    sync_file(to)


@contextmanager
def _one_state(source: sqlite3.Connection) -> Iterator[None]:
    """Within the block, the connection sees one state of the database.

    A copy in steps starts again whenever another connection has written, and never ends while one keeps writing
    (engineering guide, trap 6): unless, as here, its steps all read the same state.
    """
    source.execute("BEGIN")
    try:
        source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        yield
    finally:
        source.execute("ROLLBACK")


def check_copy(path: Path, cancelled: Cancelled = never) -> int:
    """Raise `UserError` unless the file at `path` is a whole database of ours; returns the version of its schema.

    Codes: "backup-damaged", "backup-foreign", "cancelled".
    """
    try:
        with closing(connect_to_peek(path, BUSY_TIMEOUT)) as connection:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise _fault("backup-foreign", path)
            is_whole = quick_check(connection, cancelled)
            version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.DatabaseError as error:
        if faults.primary_code(error) == sqlite3.SQLITE_NOTADB:
            raise _fault("backup-foreign", path) from error
        if faults.primary_code(error) == sqlite3.SQLITE_CORRUPT:
            raise _fault("backup-damaged", path) from error
        raise
    if not is_whole:
        raise _fault("backup-damaged", path)
    return version


def quick_check(connection: sqlite3.Connection, cancelled: Cancelled = never) -> bool:
    """Whether every page of a database can be read and is in order. Raises `UserError` "cancelled".

    Table by table: asked for the file as a whole, SQLite from 3.44 on walks the search index too, eight times as long,
    and calls the file damaged for what `checking.repair` makes anew.
    """
    connection.set_progress_handler(cancelled, _INSTRUCTIONS)
    try:
        tables = stored_tables(connection)
        answers = {connection.execute(f'PRAGMA quick_check("{table}")').fetchone()[0] for table in tables}
    except sqlite3.DatabaseError as error:
        if faults.primary_code(error) == sqlite3.SQLITE_CORRUPT:
            return False
        if faults.primary_code(error) != sqlite3.SQLITE_INTERRUPT:
            raise
        raise stopped() from error
    finally:
        connection.set_progress_handler(None, 0)
    return answers == {"ok"}


def stored_tables(connection: sqlite3.Connection) -> list[str]:
    """Every table with pages of its own, to be checked; the schema first, with which SQLite checks the free pages."""
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"
    return ["sqlite_schema", *(name for (name,) in connection.execute(sql))]


def sync_file(path: Path) -> None:
    """Wait until a file is on the disk. Raises `OSError`."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system can tell (Windows cannot)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


_FAULTS = {
    "backup-damaged": QT_TRANSLATE_NOOP(
        "Sentences", "{path} is damaged, so it cannot be used as a backup. Choose another one."
    ),
    "backup-foreign": QT_TRANSLATE_NOOP(
        "Sentences", "{path} is not a Partner Desk database. Choose another file; nothing was changed."
    ),
}


def _fault(code: str, path: Path) -> UserError:
    return UserError(_FAULTS[code], code=code, path=str(path))
