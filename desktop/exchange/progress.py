"""How long work tells where it stands, and how it is stopped."""

from desktop.domain.errors import UserError
from desktop.domain.progress import Cancelled, Progress, never, unreported
from desktop.domain.sentences import QT_TRANSLATE_NOOP

__all__ = ["Cancelled", "Progress", "never", "stop_if", "unreported"]


def stop_if(cancelled: Cancelled) -> None:
    """Raise `UserError` (code "cancelled") when the person asked to stop."""
    if cancelled():
        raise UserError(QT_TRANSLATE_NOOP("Sentences", "Stopped. Nothing was imported."), code="cancelled")
