"""Opening a database file: ours or not, whole or not, old, new or newer than this program.

The order matters. The file's first bytes are looked at before SQLite sees it, then a read-only connection asks for its
version; only a file that is ours is opened for writing (switching to WAL would rewrite a foreign one).
"""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.store import faults
from desktop.store.connections import BUSY_TIMEOUT, connect_to_look, connect_to_peek, connect_to_write, is_open_here
from desktop.store.database import APPLICATION_ID, SCHEMA_VERSION, Database

_HEADER_LENGTH = 100
_MAGIC = b"SQLite format 3\0"
_OUR_SCHEMA = b"CREATE TABLE hand_overs ("
_SCHEMA_WITHIN = 1 << 22  # bytes: the first release's tables are made before there is anything else


def open_database(path: Path, timeout: float = BUSY_TIMEOUT) -> Database:
    """Open the database at `path`, made new if there is none, brought up to date if it is older.

    A file that cannot be written opens to look at (`Database.read_only`). `timeout`: seconds to wait for other
    programs. Raises `UserError`, never touching the file: "database-damaged", "database-foreign", "database-empty"
    (0 bytes), "database-newer", "database-locked", "database-folder" (cannot be made or reached), "disk-full",
    "database-read-only-older", "database-read-only-unfinished" (needs a repair that cannot be written).
    """
    path = path.resolve() if path.is_symlink() else path.absolute()
    try:
        if not path.exists():
            _create(path, timeout)
        if not is_open_here(path):
            _check_header(path)
    except OSError as error:
        raise faults.of_os_error(error, path) from error
    with _busy_means_locked(path), faults.faults_named(path):
        return _open_ours(path, timeout)


def _open_ours(path: Path, timeout: float) -> Database:
    version = _version(path, timeout)
    if version > SCHEMA_VERSION:
        raise _fault("database-newer", path)
    if not _is_writable(path):
        if version < SCHEMA_VERSION:
            raise _fault("database-read-only-older", path)
        return Database(path, connect_to_look(path, timeout), read_only=True, timeout=timeout)
    was_left = _was_left(path)
    database = Database(path, connect_to_write(path, timeout), read_only=False, timeout=timeout, was_left=was_left)
    try:
        database.connection.execute("PRAGMA journal_mode = WAL")
        if version < SCHEMA_VERSION:
            from desktop.store.backup import back_up

            back_up(database, f"version-{version}")
            _migrate(database)
    except BaseException:
        database.close()
        raise
    return database


def bring_up_to_date(path: Path, timeout: float = BUSY_TIMEOUT) -> None:
    """Take the pending steps of a file of ours that nobody uses, without a backup: it is a copy itself.

    Raises `sqlite3.Error`.
    """
    with Database(path, connect_to_write(path, timeout), read_only=False, timeout=timeout) as copy:
        _migrate(copy)
        copy.connection.execute("PRAGMA journal_mode = WAL")


def _was_left(path: Path) -> bool:
    """Whether a program that had the file open ended without closing it, or has it open now: its log is there."""
    try:
        return path.with_name(f"{path.name}-wal").stat().st_size > 0
    except OSError:
        return False


def _version(path: Path, timeout: float) -> int:
    """The steps of migrations.py that the file has taken."""
    with contextlib.closing(connect_to_peek(path, timeout)) as connection:
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        return version


def _check_header(path: Path) -> None:
    """Raise `UserError` unless the first bytes say that the file is ours.

    Not for a file that this process has open: on POSIX, closing a second handle drops SQLite's locks on the file.
    """
    with path.open("rb") as file:
        header = file.read(_HEADER_LENGTH)
    if not header:
        raise _fault("database-empty", path)
    if not header.startswith(_MAGIC) and _holds_our_tables(path):
        raise faults.of_code(sqlite3.SQLITE_CORRUPT, path)
    if not header.startswith(_MAGIC) or int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise _fault("database-foreign", path)
    if len(header) < _HEADER_LENGTH:
        raise faults.of_code(sqlite3.SQLITE_CORRUPT, path)


def _holds_our_tables(path: Path) -> bool:
    """Whether a file without the beginning of a database once was ours: our schema stands further on."""
    with path.open("rb") as file:
        return _OUR_SCHEMA in file.read(_SCHEMA_WITHIN)


def _is_writable(path: Path) -> bool:
    may = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    return may and (os.name != "nt" or _takes_writes(path))


def _takes_writes(path: Path) -> bool:
    """Whether file and folder can be written, tried: on Windows `os.access` sees no access list and no protected disk.

    Not for other systems: closing a second handle drops SQLite's locks there.
    """
    trial = path.with_name(f".{path.name}.{os.getpid()}.trial")
    try:
        os.close(os.open(path, os.O_RDWR))
        os.close(os.open(trial, os.O_CREAT | os.O_RDWR | getattr(os, "O_TEMPORARY", 0)))  # gone when it is closed
    except OSError:
        return False
    return True


def _create(path: Path, timeout: float) -> None:
    """Make a new database beside its place and move it in when it is whole: a half-made one never stands there."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    new.unlink(missing_ok=True)
    os.close(os.open(new, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        with faults.faults_named(path):
            _fill(Database(path, connect_to_write(new, timeout), read_only=False, timeout=timeout))
        _move_in(new, path)
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            new.with_name(new.name + suffix).unlink(missing_ok=True)


def _fill(new: Database) -> None:
    with new:
        new.connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        _migrate(new)
        new.connection.execute("PRAGMA journal_mode = WAL")  # now, so that no two programs have to agree on it later


def _move_in(new: Path, path: Path) -> None:
    """Give `new` its name, unless another process was faster: then theirs stays."""
    try:
        os.link(new, path)
    except FileExistsError:
        return
    except OSError:  # a file system without hard links
        if not path.exists():
            new.rename(path)


def _migrate(database: Database) -> None:
    """Take all pending steps together; the file is unchanged when one fails."""
    from desktop.store.migrations import apply_pending

    with database.write():  # another process may have been faster, even a newer one
        if database.value("PRAGMA user_version") < SCHEMA_VERSION:
            apply_pending(database.connection)
            database.connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


@contextlib.contextmanager
def _busy_means_locked(path: Path) -> Iterator[None]:
    try:
        yield
    except UserError as error:
        if error.code != "database-busy":
            raise
        raise _fault("database-locked", path) from error


_FAULTS = {
    "database-empty": QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} is empty (0 bytes), so it is not a Partner Desk database. Move it away and start again "
        "for a new database, or copy a file out of the “backups” folder beside it and open that copy.",
    ),
    "database-foreign": QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} is not a Partner Desk database: it belongs to another program, or its beginning is damaged. "
        "It was not touched. Choose another file, or copy one out of the “backups” folder beside it "
        "and open that copy.",
    ),
    "database-newer": QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} was made by a newer version of Partner Desk. It was not touched. Install the newer version "
        "to open it, or choose another file.",
    ),
    "database-locked": QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} is locked by another program. Close the program that uses it (a database viewer, a backup), "
        "then try again.",
    ),
    "database-read-only-older": QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} was made by an older version of Partner Desk and is read-only, so it cannot be brought up to "
        "date. Copy it to a folder you can write to and open the copy.",
    ),
}


def _fault(code: str, path: Path) -> UserError:
    return UserError(_FAULTS[code], code=code, path=str(path))
