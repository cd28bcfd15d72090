"""Moments, as they are stored: ISO 8601 in UTC, whole seconds ("2026-11-22T07:04:05Z")."""

from datetime import UTC, date, datetime


def now() -> str:
    """This moment."""
    return to_text(datetime.now(UTC))


def to_text(moment: datetime) -> str:
    """A time-zone-aware `moment` as stored text."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def from_text(text: str) -> datetime:
    """The moment a stored text stands for, in UTC. Raises `ValueError` for anything else."""
    return datetime.fromisoformat(text).astimezone(UTC)


def local_today() -> date:
    """The day it is where the person sits."""
    return datetime.now().astimezone().date()
