"""Connections to a database file, with our settings."""

import sqlite3
from collections import Counter
from pathlib import Path

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.store import faults

BUSY_TIMEOUT = 5.0  # seconds to wait for another program's write to end

_open_here: Counter[Path] = Counter()


class Hold:
    """Notes that this process has a file open, until released."""

    def __init__(self, path: Path) -> None:
        self._path = path.resolve()  # the same file by whatever way
        self._is_held = True
        _open_here[self._path] += 1

    def release(self) -> None:
        """The file is closed. May be called twice."""
        _open_here[self._path] -= self._is_held
        self._is_held = False


def is_open_here(path: Path) -> bool:
    """Whether this process has the database at `path` open."""
    return _open_here[path.resolve()] > 0


def connect_to_write(path: Path, timeout: float) -> sqlite3.Connection:
    """A connection to an existing file; `timeout` in seconds. Raises `sqlite3.Error`."""
    return _connect(path, "mode=rw", timeout)


def connect_to_peek(path: Path, timeout: float) -> sqlite3.Connection:
    """A read-only connection for a moment, which leaves nothing beside the file unless something is there already.

    Raises what `connect_to_look` raises.
    """
    if any(path.with_name(path.name + suffix).exists() for suffix in ("-wal", "-journal")):
        return connect_to_look(path, timeout)  # in use, or not closed properly: SQLite must be let look at these
    return _connect(path, "mode=ro&immutable=1", timeout)


def connect_to_look(path: Path, timeout: float) -> sqlite3.Connection:
    """A read-only connection, also where SQLite may not put its helper files beside the database.

    Raises `sqlite3.Error`, and `UserError` "database-read-only-unfinished" when the file needs a repair that cannot
    be written there.
    """
    try:
        return _connect(path, "mode=ro", timeout)
    except sqlite3.Error as error:
        if faults.primary_code(error) not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
            raise
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size > 0:
        raise _read_only_unfinished(path)
    return _connect(path, "mode=ro&immutable=1", timeout)


def _connect(path: Path, options: str, timeout: float) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{_uri(path)}?{options}", uri=True, timeout=timeout, isolation_level=None)
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA temp_store = MEMORY")  # sorting leaves no customer names in temporary files
        connection.execute("SELECT count(*) FROM sqlite_schema")  # connecting alone reads nothing: faults show now
    except BaseException:
        connection.close()
        raise
    return connection


def _uri(path: Path) -> str:
    """The path as SQLite's URI names it, where only these three characters have a meaning of their own."""
    posix = path.absolute().as_posix()  # "C:/…" on Windows, "//server/…" on its network
    for character in "%?#":
        posix = posix.replace(character, f"%{ord(character):02x}")
    return f"file://{posix if posix.startswith('/') else f'/{posix}'}"


def _read_only_unfinished(path: Path) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{path} was not closed properly and is read-only, so its last changes cannot be read. Copy it together "
            "with the files beside it whose names begin the same to a folder you can write to, and open the copy.",
        ),
        code="database-read-only-unfinished",
        path=str(path),
    )
