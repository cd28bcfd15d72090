"""Where cyclic garbage is collected: on the GUI thread only.

Python collects on whichever thread happens to allocate. A Qt object that dies on the worker thread stops its timers
from there, which Qt forbids ("Timers cannot be stopped from another thread") and may not survive.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL = 1_000  # ms
_FULL = 30  # every so many rounds all generations are looked through


class GarbageCollector(QObject):
    """Takes the place of Python's automatic collection while the program runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what the start has made stays: no need to look through it again
        self._rounds = 0
        timer = QTimer(self, interval=_INTERVAL)
        timer.timeout.connect(self._collect)
        timer.start()

    def _collect(self) -> None:
        self._rounds += 1
        gc.collect(2 if self._rounds % _FULL == 0 else 0)
