"""Work that may hang on other programs: done beside the window, answered within its time."""

import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desktop.domain.errors import UserError
from desktop.ui.jobs import unexpected


@dataclass(eq=False, slots=True)
class _Errand:
    work: Callable[[], Any]
    done: Callable[[Any], object]
    failed: Callable[[UserError], object]
    is_over: bool = False


class Errands(QObject):
    """Runs functions on daemon threads of their own.

    The worker of `Jobs` is for the database: another program that does not answer must hold up neither it nor the exit.
    """

    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Any],
        *,
        done: Callable[[Any], object],
        failed: Callable[[UserError], object],
        late: UserError,
        patience: float,
    ) -> None:
        """Call `done` with what `work()` returns, or `failed` with the `UserError` it raises, on the GUI thread.

        After `patience` seconds without an answer `failed` gets `late`, and a later answer is dropped.
        """
        errand = _Errand(work, done, failed)
        QTimer.singleShot(round(patience * 1000), self, lambda: self._deliver(errand, late))
        threading.Thread(target=self._do, args=(errand,), name="hand-over", daemon=True).start()

    def _do(self, errand: _Errand) -> None:
        try:
            outcome = errand.work()
        except UserError as error:
            outcome = error
        except Exception:  # noqa: BLE001 - a bug here is reported, and still answered
            threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), threading.current_thread())))
            outcome = unexpected()
        with suppress(RuntimeError):  # the window that asked is gone
            self._answered.emit(errand, outcome)

    @Slot(object, object)
    def _deliver(self, errand: _Errand, outcome: object) -> None:
        if errand.is_over:
            return
        errand.is_over = True
        if isinstance(outcome, UserError):
            errand.failed(outcome)
        else:
            errand.done(outcome)
