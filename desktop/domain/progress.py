"""How long work tells where it stands, and how it is asked to stop."""

from collections.abc import Callable

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP

Progress = Callable[[int, int], None]  # (done, of how many)
Cancelled = Callable[[], bool]


def unreported(done: int, total: int) -> None:
    """Progress that nobody watches."""
    del done, total


def never() -> bool:
    """Work that nobody stops."""
    return False


def stop_if(cancelled: Cancelled) -> None:
    """Raise `UserError` "cancelled" when the person asked to stop."""
    if cancelled():
        raise stopped()


def stopped() -> UserError:
    """What work that the person stopped ends with."""
    return UserError(QT_TRANSLATE_NOOP("Sentences", "Stopped."), code="cancelled")
