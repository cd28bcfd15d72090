"""How long work tells where it stands, and how it is asked to stop."""

from collections.abc import Callable

Progress = Callable[[int, int], None]  # (done, of how many)
Cancelled = Callable[[], bool]


def unreported(done: int, total: int) -> None:
    """Progress that nobody watches."""
    del done, total


def never() -> bool:
    """Work that nobody stops."""
    return False
