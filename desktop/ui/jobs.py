"""Long work on one worker thread, with its own connection to the database."""

import logging
import sys
import threading
import time
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.ui.errors import show_error

_log = logging.getLogger(__name__)

PROGRESS_INTERVAL = 0.05  # seconds: more reports than this cannot be seen
SWITCH_INTERVAL = 0.0005  # seconds: how long the GUI thread may wait for the worker to let it run Python
FAREWELL = 5.0  # seconds given at close to a job that was told to stop


class Closable(Protocol):
    """What a job works on: a desk."""

    def close(self) -> None:
        """Let go of the database."""


class Job:
    """One piece of work asked for. After `cancel()` nothing more is heard of it."""

    def __init__(
        self,
        work: Callable[[Any], Any],
        done: Callable[[Any], object] | None,
        failed: Callable[[UserError], object] | None,
        progressed: Callable[[int, int], object] | None,
    ) -> None:
        self._work = work
        self._done = done
        self._failed = failed
        self._progressed = progressed
        self._stop = threading.Event()
        self._next_progress = 0.0

    def cancel(self) -> None:
        """Ask the work to stop at its next batch; its answer, if one still comes, is dropped."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Whether someone asked to stop: the work reads this between batches."""
        return self._stop.is_set()

    def run(self, desk: Closable, answer: "_Answer") -> None:
        """Do the work on the worker thread and send what comes of it."""

        def progress(count: int, total: int) -> None:
            now = time.monotonic()
            if now >= self._next_progress or count >= total:
                self._next_progress = now + PROGRESS_INTERVAL
                answer(self, self._progressed, (count, total), False)

        try:
            result = self._work(desk, progress=progress, cancelled=self.cancelled)  # type: ignore[call-arg]
        except UserError as error:
            answer(self, self._failed or _show, (error,), True)
        except Exception:  # noqa: BLE001 - a bug in a job must not end the worker thread
            threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), threading.current_thread())))
            answer(self, self._failed, (unexpected(),), True)
        else:
            answer(self, self._done, (result,), True)


_Answer = Callable[[Job, Callable[..., object] | None, tuple[Any, ...], bool], None]


def unexpected() -> UserError:
    """What a job's owner is told after a bug, whose report the person sees already (`show_error` keeps silent)."""
    return UserError(
        QT_TRANSLATE_NOOP("Sentences", "Something in Partner Desk went wrong. Nothing was changed; try again."),
        code="unexpected",
    )


def _show(error: UserError) -> None:
    show_error(None, error)


class Jobs(QObject):
    """The worker thread and its queue. `open_desk()` is called on that thread when the first job comes."""

    _answered = Signal(object, object, object, bool)

    def __init__(self, open_desk: Callable[[], Closable], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_desk = open_desk
        self._waiting: SimpleQueue[Job | None] = SimpleQueue()
        self._jobs: list[Job] = []
        self._thread: threading.Thread | None = None
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        function: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[UserError], object] | None = None,
        progressed: Callable[[int, int], object] | None = None,
    ) -> Job:
        """Queue `function(desk, *args, progress=…, cancelled=…)` for the worker thread.

        `progress(count, total)` may be called as often as the work likes; `cancelled()` tells when to stop. The
        callbacks run on the GUI thread, and not at all once the job is cancelled or the widget they belong to is gone.
        Without `failed` the person is shown the error.
        """
        if self._closed:
            raise RuntimeError("the jobs were shut down")
        job = Job(lambda desk, **ways: function(desk, *args, **ways), done, failed, progressed)
        self._jobs.append(job)
        self._waiting.put(job)
        if self._thread is None:
            sys.setswitchinterval(SWITCH_INTERVAL)  # Python's own 5 ms can be felt (G13)
            self._thread = threading.Thread(target=self._work, name="jobs", daemon=True)
            self._thread.start()
        return job

    @property
    def is_shut_down(self) -> bool:
        """Whether no more work is taken: the database is being left."""
        return self._closed

    @property
    def is_busy(self) -> bool:
        """Whether some job has not answered yet and was not cancelled."""
        return any(not job.cancelled() for job in self._jobs)

    def shut_down(self) -> None:
        """Cancel everything and wait for the worker to close its desk; no callback comes after this."""
        self._closed = True
        for job in self._jobs:
            job.cancel()
        if self._thread is None:
            return
        self._waiting.put(None)
        self._thread.join(FAREWELL)
        if self._thread.is_alive():
            _log.warning("a job did not stop within %s seconds", FAREWELL)
        self._thread = None

    def _work(self) -> None:
        desk: Closable | None = None
        while (job := self._waiting.get()) is not None:
            if job.cancelled():
                self._send(job, None, (), True)
                continue
            try:
                desk = desk or self._open_desk()
            except UserError as error:
                self._send(job, job._failed or _show, (error,), True)
                continue
            job.run(desk, self._send)
        if desk is not None:
            desk.close()

    def _send(self, job: Job, callback: Callable[..., object] | None, facts: tuple[Any, ...], last: bool) -> None:
        if not self._closed:
            self._answered.emit(job, callback, facts, last)

    @Slot(object, object, object, bool)
    def _deliver(self, job: Job, callback: Callable[..., object] | None, facts: tuple[Any, ...], last: bool) -> None:
        if last and job in self._jobs:
            self._jobs.remove(job)
        if callback is not None and not job.cancelled() and _is_alive(callback):
            callback(*facts)


def _is_alive(callback: Callable[..., object]) -> bool:
    """Whether the widget a bound method belongs to still exists."""
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
