"""SQLite's and the file system's failures, as sentences that say what to do next."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP

# Primary result codes (the low byte of the extended ones) of the environment's faults: code and sentence.
# Whatever is not listed here is a mistake of ours and stays a sqlite3.Error.
_FAULTS: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_BUSY: (
        "database-busy",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Another program is writing to {path} and did not finish in time. Nothing was changed: try again, "
            "and close other programs that use this file if it happens again.",
        ),
    ),
    sqlite3.SQLITE_READONLY: (
        "database-read-only",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{path} is read-only, so nothing can be changed here. To work with it, copy it to a folder "
            "you can write to and open the copy.",
        ),
    ),
    sqlite3.SQLITE_FULL: (
        "disk-full",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The disk that holds {path} is full. Nothing of this change was kept, and all earlier work is safe: "
            "free some space and try again.",
        ),
    ),
    sqlite3.SQLITE_CORRUPT: (
        "database-damaged",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{path} is damaged and cannot be read. Restore a backup from the File menu, or start Partner Desk again to "
            "salvage what can be read; the damaged file is always kept.",
        ),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "database-folder",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{path} cannot be opened. Check that its folder exists and that you may read and write there, "
            "or choose another file.",
        ),
    ),
    sqlite3.SQLITE_IOERR: (
        "database-unreachable",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The disk that holds {path} does not answer. Check that the drive or network folder is connected, "
            "then try again.",
        ),
    ),
}
_FAULTS[sqlite3.SQLITE_LOCKED] = _FAULTS[sqlite3.SQLITE_BUSY]
_FAULTS[sqlite3.SQLITE_NOTADB] = _FAULTS[sqlite3.SQLITE_CORRUPT]
_FAULTS[sqlite3.SQLITE_PERM] = _FAULTS[sqlite3.SQLITE_CANTOPEN]
_FAULTS[sqlite3.SQLITE_NOLFS] = _FAULTS[sqlite3.SQLITE_FULL]

_ROOM_TO_START = 1 << 16  # bytes: SQLite's helper files beside a database, empty

_OF_ERRNO = {
    errno.ENOSPC: sqlite3.SQLITE_FULL,
    errno.EDQUOT: sqlite3.SQLITE_FULL,
    errno.EIO: sqlite3.SQLITE_IOERR,
}


def of_code(primary: int, path: Path) -> UserError:
    """The sentence for one of SQLite's primary result codes, for the database at `path`."""
    code, template = _FAULTS[primary]
    return UserError(template, code=code, path=str(path))


def damaged(path: Path) -> UserError:
    """What is said of a database whose pages cannot be read."""
    return of_code(sqlite3.SQLITE_CORRUPT, path)


def primary_code(error: sqlite3.Error) -> int:
    """SQLite's primary result code of an error; 0 when it carries none (a mistake in how SQLite was called)."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def of_os_error(error: OSError, path: Path) -> UserError:
    """The sentence for a file system's failure to make or reach the database at `path`."""
    return of_code(_OF_ERRNO.get(error.errno or 0, sqlite3.SQLITE_CANTOPEN), path)


@contextmanager
def faults_named(path: Path) -> Iterator[None]:
    """Within the block, SQLite's faults of the environment are raised as `UserError`; anything else passes."""
    try:
        yield
    except sqlite3.Error as error:
        if (primary := primary_code(error)) not in _FAULTS:
            raise
        if primary == sqlite3.SQLITE_IOERR and _is_full(path):  # what SQLite says when its -shm file does not fit
            primary = sqlite3.SQLITE_FULL
        raise of_code(primary, path) from error


def _is_full(path: Path) -> bool:
    import shutil  # 3 ms that a start without faults need not spend

    try:
        return shutil.disk_usage(path.parent).free < _ROOM_TO_START
    except OSError:
        return False
