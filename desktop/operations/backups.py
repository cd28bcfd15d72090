"""Backups made, looked at and restored, and damaged files salvaged: as jobs."""

import time
from datetime import UTC, datetime
from pathlib import Path

from desktop.domain.errors import UserError
from desktop.domain.progress import Cancelled, Progress, never, stop_if, unreported
from desktop.operations.desk import Desk
from desktop.store.backup import BY_HAND, DAY, Contents, back_up, back_up_to, contents_of, needs_daily
from desktop.store.replacing import discard, prepare_restore, prepare_salvage
from desktop.store.salvage import Salvaged

EXIT_TIME = 60.0  # seconds that leaving may take for the day's backup; without one it is made the next day


class NoDesk:
    """Stands in for a desk where no database can be opened: what jobs work on then are files alone."""

    def close(self) -> None:
        """Nothing is open."""


def back_up_now(
    desk: Desk, to: Path | None = None, *, progress: Progress = unreported, cancelled: Cancelled = never
) -> Path:
    """Back up because a person asked: into the backups folder, or `to` a file of their choice; returns the copy. A job.

    Raises what `store.backup.back_up` raises.
    """
    if to is None:
        return back_up(desk.database, BY_HAND, progress=progress, cancelled=cancelled)
    back_up_to(desk.database, to, progress=progress, cancelled=cancelled)
    return to


def back_up_at_exit(desk: Desk) -> Path | None:
    """Make the day's backup if it is due; returns it, or None. Ends within `EXIT_TIME`.

    Raises `UserError` of what stood in the way, "cancelled" when the time was over; the database is as it was.
    """
    if desk.read_only or not needs_daily(desk.database.path, datetime.now(UTC)):
        return None
    end = time.monotonic() + EXIT_TIME
    return back_up(desk.database, DAY, cancelled=lambda: time.monotonic() > end)


def look_into(_desk: Desk | NoDesk, backup: Path, **_ways: object) -> Contents | None:
    """What a backup holds; None when it cannot be read. A job."""
    try:
        return contents_of(backup)
    except UserError:
        return None


def restore(
    desk: Desk | NoDesk, backup: Path, path: Path, *, progress: Progress = unreported, cancelled: Cancelled = never
) -> Path:
    """Back up the present database, if there is one to open, and prepare a copy of `backup`; returns the copy. A job.

    `store.replacing.put_in_place` then gives it to `path`. Raises what `prepare_restore` and `back_up` raise.
    """
    prepared = prepare_restore(backup, path, progress=progress, cancelled=cancelled)
    try:
        if isinstance(desk, Desk) and not desk.read_only:
            back_up(desk.database, "restore", cancelled=cancelled)
        stop_if(cancelled)
    except BaseException:
        discard(prepared)
        raise
    return prepared


def salvage_file(
    _desk: Desk | NoDesk, damaged: Path, *, progress: Progress = unreported, cancelled: Cancelled = never
) -> tuple[Path, list[Salvaged]]:
    """Save what can be read of a damaged file into a new one beside it; returns that and what was saved. A job.

    Raises what `store.replacing.prepare_salvage` raises.
    """
    prepared, report = prepare_salvage(damaged, progress=progress, cancelled=cancelled)
    if cancelled():
        discard(prepared)
    stop_if(cancelled)
    return prepared, report
