"""Moments, as they are stored: ISO 8601 in UTC, whole seconds ("2026-11-22T07:04:05Z")."""

from datetime import UTC, date, datetime, timedelta

_UNIX_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def now() -> str:
    """This moment."""
    return to_text(datetime.now(UTC))


def to_text(moment: datetime) -> str:
    """A time-zone-aware `moment` as stored text."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def from_text(text: str) -> datetime:
    """The moment a stored text stands for, in UTC. Raises `ValueError` for anything else."""
    return datetime.fromisoformat(text).astimezone(UTC)


def from_file_time(seconds: float) -> datetime:
    """The moment of a file's `st_mtime`, in UTC: before 1970 too, which Windows' own calendar does not reach."""
    return _UNIX_EPOCH + timedelta(seconds=seconds)


def local_day(moment: datetime) -> date:
    """The day that `moment` falls on where the person sits.

    Its day in UTC where the system cannot tell: Windows knows local time from 1970 to 3000 only, and subscriptions
    without an end have one in 9999.
    """
    try:
        return moment.astimezone().date()
    except (OSError, OverflowError):
        return moment.date()


def local_today() -> date:
    """The day it is where the person sits."""
    return datetime.now().astimezone().date()
