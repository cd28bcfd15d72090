"""How long work under way will take, from how long it took so far."""

import time

from PySide6.QtCore import QCoreApplication

_TOO_EARLY = 2.0  # seconds, before which nobody can tell
_SHARE = 0.02  # nor before so much is done


class TimeLeft:
    """Begins to measure when it is made."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def words(self, done: int, total: int) -> str:
        """What is left, in words; "" while it is too early to tell, or done."""
        spent = time.monotonic() - self._began
        if spent < _TOO_EARLY or done <= total * _SHARE or done >= total:
            return ""
        return _words(spent * (total - done) / done)


def _words(seconds: float) -> str:
    translate = QCoreApplication.translate
    if seconds < 10:
        return translate("TimeLeft", "A few seconds left")
    if seconds < 55:
        return translate("TimeLeft", "About %n second(s) left", "", round(seconds / 5) * 5)
    return translate("TimeLeft", "About %n minute(s) left", "", max(1, round(seconds / 60)))
