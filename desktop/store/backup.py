"""Copies of the whole database, kept beside it."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from glob import escape
from pathlib import Path

from desktop.store import faults
from desktop.store.database import Database

KEPT = 10  # copies of a database; older ones are removed when a new one is made


def back_up(database: Database, reason: str) -> Path:
    """Copy the whole database, as it is now, into the "backups" folder beside it; returns the copy.

    `reason` becomes part of its name. The copy appears only when it is complete. Raises `UserError` ("disk-full",
    "database-folder", …); nothing is left behind then.
    """
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    folder = database.path.parent / "backups"
    copy = folder / f"{database.path.stem}-{moment}-{reason}.db"
    growing = copy.with_suffix(".growing")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        growing.touch(mode=0o600, exist_ok=False)
        try:
            with faults.faults_named(copy):
                _copy(database, growing)
            growing.rename(copy)
        finally:
            growing.unlink(missing_ok=True)
    except OSError as error:
        raise faults.of_os_error(error, copy) from error
    _thin(folder, database.path.stem)
    return copy


def _copy(database: Database, to: Path) -> None:
    with closing(sqlite3.connect(to)) as target:
        # All pages in one step: a stepped copy starts again whenever another connection writes.
        database.connection.backup(target, pages=-1)
        target.execute("PRAGMA journal_mode = DELETE")  # a copy is one file


def _thin(folder: Path, stem: str) -> None:
    copies = folder.glob(f"{escape(stem)}-{'[0-9]' * 8}T{'[0-9]' * 12}Z-*.db")  # those of "desk-2" are not "desk"'s
    for old in sorted(copies)[:-KEPT]:
        old.unlink(missing_ok=True)
