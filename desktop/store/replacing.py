"""Puts another file in a database's place: a backup, or what was saved of it. What stood there is kept aside, dated."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from desktop.domain.errors import UserError
from desktop.domain.progress import Cancelled, Progress, never, unreported
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.store import faults
from desktop.store.connections import BUSY_TIMEOUT, connect_to_look, connect_to_write, is_open_here
from desktop.store.copying import check_copy, copy_whole, growing_file, sync_folder
from desktop.store.database import SCHEMA_VERSION
from desktop.store.opening import bring_up_to_date, open_database
from desktop.store.salvage import Salvaged, salvage

REPLACED, DAMAGED = "replaced", "damaged"  # why a file was kept aside: part of its name
_ALONE = 1.0  # seconds to wait for another program to let go of the file
_SHARING_VIOLATION = 32  # Windows: somebody has the file open


def prepare_restore(backup: Path, path: Path, *, progress: Progress = unreported, cancelled: Cancelled = never) -> Path:
    """Copy `backup` into a new file beside the database at `path`, brought up to date and checked; returns that file.

    `put_in_place` or `discard` takes it from there. The backup is only read. Raises `UserError`: "backup-foreign",
    "backup-damaged", "backup-newer", "cancelled", "disk-full", …; nothing is left behind then.
    """
    with faults.faults_named(backup):
        if check_copy(backup, cancelled) > SCHEMA_VERSION:
            raise _fault("backup-newer", backup)
    prepared = _prepared_name(path)
    with growing_file(prepared) as growing:
        with closing(connect_to_look(backup, BUSY_TIMEOUT)) as source:
            copy_whole(source, growing, progress=progress, cancelled=cancelled)
        bring_up_to_date(growing)
    return prepared


def prepare_salvage(
    damaged: Path, *, progress: Progress = unreported, cancelled: Cancelled = never
) -> tuple[Path, list[Salvaged]]:
    """Save what can be read of a damaged database into a new file beside it; returns that file and what was saved.

    Raises `UserError` "salvage-nothing", "cancelled", "disk-full", …; nothing is left behind then.
    """
    prepared = _prepared_name(damaged)
    discard(prepared)
    try:
        with open_database(prepared) as new:
            return prepared, salvage(damaged, new, progress=progress, cancelled=cancelled)
    except BaseException:
        discard(prepared)
        raise


def put_in_place(prepared: Path, path: Path, why: str) -> Path | None:
    """Give the database at `path` the content of a prepared file, at once; returns where the file before is now.

    `why` is part of the name that the file before is kept under: a `DAMAGED` one exactly as it is; of another, nobody
    may have it open. Raises `UserError` "database-in-use", and what the file system refuses; everything is as before
    then, the prepared file included.
    """
    with _os_faults(path):
        if is_open_here(path):  # a job that did not end in time
            raise _fault("database-in-use", path)
        if not path.exists():
            prepared.rename(path)
            return None
        if why != DAMAGED:
            _fold_log(path)
        aside = _name_aside(path, why)
        with _kept(path, aside):
            prepared.replace(path)
        sync_folder(path.parent)
        return aside


def set_aside(damaged: Path) -> Path:
    """Rename a damaged database and what belongs to it, so that a new one can begin there; returns its new place.

    Raises `UserError` "database-in-use" (on Windows), and what the file system refuses; everything is as before then.
    """
    with _os_faults(damaged):
        aside = _name_aside(damaged, DAMAGED)
        with _kept(damaged, aside):
            damaged.unlink(missing_ok=True)
        return aside


def discard(prepared: Path) -> None:
    """Remove a prepared file that is not wanted after all."""
    for suffix in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            prepared.with_name(prepared.name + suffix).unlink(missing_ok=True)


@contextmanager
def _kept(path: Path, aside: Path) -> Iterator[None]:
    """Give the file a second name, under which it lives on; its log, where there still is one, goes with it.

    The block takes its first name away. When the file system refuses any of it, everything is as before.
    """
    path.rename(path)  # nothing happens; but Windows refuses it while anybody has the file open
    try:
        _move_log(path, aside)
        try:
            os.link(path, aside)
        except OSError:  # a file system without hard links: for a moment nothing stands there
            path.rename(aside)
        yield
    except OSError:
        if path.exists():
            with suppress(OSError):
                aside.unlink(missing_ok=True)
        else:
            aside.rename(path)
        _move_log(aside, path)
        raise


def _move_log(path: Path, aside: Path) -> None:
    """A log left beside another file would be taken for that one's."""
    for suffix in ("-wal", "-journal"):
        log = path.with_name(path.name + suffix)
        if log.exists():
            log.rename(aside.with_name(aside.name + suffix))
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)


def _fold_log(path: Path) -> None:
    """Take what is in the log into the file, which also proves that no other program has it open.

    A file that turns out to be damaged is left as it is. Raises `UserError` "database-in-use".
    """
    try:
        with closing(connect_to_write(path, _ALONE)) as connection:
            mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
            if mode != "delete":
                raise _fault("database-in-use", path)
    except sqlite3.Error as error:
        if faults.primary_code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise _fault("database-in-use", path) from error
        if faults.primary_code(error) not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            with faults.faults_named(path):
                raise


def _prepared_name(path: Path) -> Path:
    """A name for a new file beside the database."""
    return path.with_name(f".{path.name}.{os.getpid()}.prepared")


def _name_aside(path: Path, why: str) -> Path:
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    return path.with_name(f"{path.stem}-{moment}-{why}.db")


@contextmanager
def _os_faults(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if getattr(error, "winerror", 0) == _SHARING_VIOLATION:
            raise _fault("database-in-use", path) from error
        raise faults.of_os_error(error, path) from error


_FAULTS = {
    "backup-newer": QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} was made by a newer version of Partner Desk, so it cannot be restored here. Install the newer "
        "version, or choose another backup; nothing was changed.",
    ),
    "database-in-use": QT_TRANSLATE_NOOP(
        "Sentences",
        "Another program has {path} open, so it cannot be replaced. Close other Partner Desk windows and programs "
        "that use this file, then try again; nothing was changed.",
    ),
}


def _fault(code: str, path: Path) -> UserError:
    return UserError(_FAULTS[code], code=code, path=str(path))
