"""Backups: dated copies of the whole database in the folder "backups" beside it."""

import re
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from glob import escape
from pathlib import Path

from desktop.domain.errors import UserError
from desktop.domain.progress import Cancelled, Progress, never, unreported
from desktop.store import faults
from desktop.store.connections import BUSY_TIMEOUT, connect_to_peek
from desktop.store.copying import check_copy, copy_whole, growing_file
from desktop.store.database import Database
from desktop.store.thinning import kept

BY_HAND = "by-hand"  # the reason of those a person asked for, which stay until the person removes them
DAY = "day"  # the reason of those made when the program is left

_MOMENT = "%Y%m%dT%H%M%S%fZ"
_NAME = re.compile(r"-(?P<moment>\d{8}T\d{12}Z)-(?P<reason>[^/\\]+)\.db$")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy in the backups folder: when and why it was made ("import", "restore", "version-1", …), and its bytes."""

    path: Path
    at: datetime
    reason: str
    size: int


@dataclass(frozen=True, slots=True)
class Contents:
    """How much a database holds: what a person knows it by. `version` is its schema's."""

    customers: int
    users: int
    invitations: int
    version: int


def backups_folder(path: Path) -> Path:
    """Where the backups of the database at `path` are."""
    return path.parent / "backups"


def back_up(database: Database, reason: str, *, progress: Progress = unreported, cancelled: Cancelled = never) -> Path:
    """Copy the whole database, as it is now, into the backups folder; returns the copy. Older ones are thinned.

    `reason` becomes part of its name. The copy appears only when it is complete and was checked. Raises `UserError`
    ("disk-full", "database-folder", "database-damaged", "database-gone",
    "cancelled", …); nothing is left behind then.
    """
    database.check_place()  # the folder of a disk that was pulled is another one
    folder = backups_folder(database.path)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise faults.of_os_error(error, folder) from error
    moment = datetime.now(UTC).strftime(_MOMENT)
    copy = folder / f"{database.path.stem}-{moment}-{reason}.db"
    back_up_to(database, copy, progress=progress, cancelled=cancelled)
    _thin(database.path)
    return copy


def back_up_to(database: Database, to: Path, *, progress: Progress = unreported, cancelled: Cancelled = never) -> None:
    """Copy the whole database to a place of the person's choice, in place of a file that stood there.

    Raises what `back_up` raises; a file that stood there is as it was then.
    """
    with growing_file(to) as growing:
        copy_whole(database.connection, growing, progress=progress, cancelled=cancelled)
        try:
            check_copy(growing, cancelled)
        except UserError as error:
            if error.code != "backup-damaged":
                raise
            raise faults.of_code(sqlite3.SQLITE_CORRUPT, database.path) from error  # what was copied is


def backups_of(path: Path) -> list[Backup]:
    """The backups of the database at `path`, newest first; those of "desk-2" are not "desk"'s."""
    found = []
    folder = backups_folder(path)
    with suppress(OSError):
        for copy in folder.glob(f"{escape(path.stem)}-{'[0-9]' * 8}T{'[0-9]' * 12}Z-*.db"):
            if match := _NAME.search(copy.name):
                moment = datetime.strptime(match["moment"], _MOMENT).replace(tzinfo=UTC)
                found.append(Backup(copy, moment, match["reason"], copy.stat().st_size))
    return sorted(found, key=lambda backup: backup.path.name, reverse=True)


def contents_of(path: Path) -> Contents:
    """What the database file at `path` holds. Raises `UserError` when it cannot be read."""
    with faults.faults_named(path), closing(connect_to_peek(path, BUSY_TIMEOUT)) as connection:
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        customers: int = connection.execute("SELECT count(*) FROM customers WHERE deleted_at IS NULL").fetchone()[0]
        invitations: int = connection.execute("SELECT count(*) FROM invitations").fetchone()[0]
        has_users = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'users'").fetchone()
        users = (
            connection.execute("SELECT count(*) FROM users WHERE deleted_at IS NULL").fetchone()[0] if has_users else 0
        )
        return Contents(customers, users, invitations, version)


def needs_daily(path: Path, now: datetime) -> bool:
    """Whether the database at `path` was written to since its last backup, and that was not made today (local)."""
    newest = next(iter(backups_of(path)), None)
    if newest is None:
        return True
    if newest.at.astimezone().date() == now.astimezone().date():
        return False
    written = max(file.stat().st_mtime for file in (path, path.with_name(f"{path.name}-wal")) if file.exists())
    return written > newest.at.timestamp()


def _thin(path: Path) -> None:
    automatic = {backup.at: backup for backup in backups_of(path) if backup.reason != BY_HAND}
    for moment in automatic.keys() - kept(automatic):
        automatic[moment].path.unlink(missing_ok=True)
