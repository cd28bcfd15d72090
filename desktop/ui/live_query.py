"""Questions asked of the database while a person types."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import UserError
from desktop.domain.progress import Cancelled
from desktop.operations.desk import Desk
from desktop.ui.errors import show_error
from desktop.ui.jobs import Job, Jobs

QUIET = 10  # ms without a keystroke before the database is asked
SLOW = 200  # ms after which the person is told that it works


class LiveQuery(QObject):
    """Asks on the worker thread; only the answer to the latest question is told.

    `look_up(desk, question)` runs there; one that may take long is `stoppable`: it is given `cancelled` as well, and
    gives up with `UserError` "cancelled" when that turns true. `answered(question, answer)` comes on the GUI thread;
    `slow(True)` when an answer takes long, `slow(False)` when it is there.
    """

    answered = Signal(object, object)
    slow = Signal(bool)

    def __init__(self, jobs: Jobs, look_up: Callable[..., Any], parent: QObject, *, stoppable: bool = False) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._look_up = look_up
        self._stoppable = stoppable
        self._question: object = None
        self._job: Job | None = None
        self._quiet = _single_shot(self, QUIET, self._ask_now)
        self._slow = _single_shot(self, SLOW, lambda: self.slow.emit(True))

    def ask(self, question: object, *, typing: bool = False) -> None:
        """Ask; while the person is `typing`, only after they paused. Earlier questions are forgotten."""
        self.forget()
        self._question = question
        if typing:
            self._quiet.start()
        else:
            self._ask_now()

    def forget(self) -> None:
        """Drop the question under way: no answer comes."""
        self._quiet.stop()
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _ask_now(self) -> None:
        question = self._question
        if self._jobs.is_shut_down:  # the last pause of typing may end after the window was closed
            return

        def work(desk: Desk, *, progress: object, cancelled: Cancelled) -> Any:
            del progress
            return self._look_up(desk, question, cancelled) if self._stoppable else self._look_up(desk, question)

        self._slow.start()
        self._job = self._jobs.run(work, done=self._on_answer, failed=self._on_failure)

    def _on_answer(self, answer: object) -> None:
        self._end()
        self.answered.emit(self._question, answer)

    def _on_failure(self, error: UserError) -> None:
        self._end()
        parent = self.parent()
        show_error(parent if isinstance(parent, QWidget) else None, error)

    def _end(self) -> None:
        self._job = None
        self._slow.stop()
        self.slow.emit(False)


def _single_shot(parent: QObject, milliseconds: int, then: Callable[[], object]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(then)
    return timer
