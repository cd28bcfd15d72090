"""How long work tells where it stands, and how it is stopped."""

from desktop.domain.progress import Cancelled, Progress, never, stop_if, unreported

__all__ = ["Cancelled", "Progress", "never", "stop_if", "unreported"]
