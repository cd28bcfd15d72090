"""The course of an import: files one after the other, each read as a job, then stored as one."""

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.errors import UserError
from desktop.exchange.customers_importing import Decisions, ImportPlan
from desktop.exchange.encodings import Encoding
from desktop.exchange.progress import Cancelled, Progress
from desktop.operations.desk import Desk
from desktop.operations.import_customers import ImportResult, commit_import, plan_import
from desktop.ui.jobs import Job
from desktop.ui.workspace import Workspace


class ImportFlow(QObject):
    """Reads and stores the files it is given, into the account `account_id`.

    After `reading` comes `planned` or `refused`, after `storing` comes `stored` or `not_stored`; `progressed` between.
    """

    reading = Signal()
    planned = Signal(object)  # ImportPlan
    refused = Signal(object)  # UserError
    storing = Signal()
    stored = Signal(object)  # ImportResult
    not_stored = Signal(object)  # UserError
    progressed = Signal(int, int)

    def __init__(self, workspace: Workspace, account_id: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._waiting: list[Path] = []
        self._job: Job | None = None
        self._stop = threading.Event()
        self.account_id = account_id
        self.path: Path | None = None
        self.plan: ImportPlan | None = None
        self.result: ImportResult | None = None
        self.done_count = 0
        self.is_storing = False

    @property
    def count(self) -> int:
        """How many files there are in all."""
        return self.done_count + len(self._waiting) + (self.path is not None)

    @property
    def has_next(self) -> bool:
        """Whether files are waiting."""
        return bool(self._waiting)

    def take(self, files: Sequence[Path]) -> None:
        """Begin with the first of `files`, in place of the present one."""
        self._waiting = list(files)
        self.done_count, self.path = 0, None
        self.next()

    def next(self) -> None:
        """Read the next file that waits."""
        self.done_count += self.path is not None
        self.path = self._waiting.pop(0)
        self.read()

    def read(self, encoding: Encoding | None = None, delimiter: str | None = None) -> None:
        """Read the present file (again), with the person's corrections."""
        assert self.path is not None, "a file is chosen before it is read"
        self.cancel()
        self.plan = self.result = None
        self.reading.emit()
        self._job = self._workspace.jobs.run(
            plan_import,
            self.path,
            self.account_id,
            encoding,
            delimiter,
            done=self._on_planned,
            failed=self.refused.emit,
            progressed=self.progressed.emit,
        )

    def store(self, decisions: Decisions) -> None:
        """Store what was planned."""
        assert self.plan is not None, "what is stored was planned"
        self._stop.clear()
        self.is_storing = True
        self.storing.emit()
        # Not stopped by Job.cancel, which would drop the answer: what was stored must reach Edit > Undo.
        self._workspace.jobs.run(
            _commit,
            self.plan,
            decisions,
            self._stop,
            done=self._on_stored,
            failed=self._on_not_stored,
            progressed=self.progressed.emit,
        )

    def cancel(self) -> None:
        """Stop what is under way: reading is dropped at once; storing still answers, by `not_stored` or by `stored`."""
        self._stop.set()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _on_planned(self, plan: ImportPlan) -> None:
        self.plan = plan
        self.planned.emit(plan)

    @Slot(object)
    def _on_stored(self, result: ImportResult) -> None:
        self.is_storing = False
        self.result = result
        if result.change_id is not None:
            self._workspace.did(result.change_id)
        self.stored.emit(result)

    @Slot(object)
    def _on_not_stored(self, error: UserError) -> None:
        self.is_storing = False
        self.not_stored.emit(error)


def _commit(
    desk: Desk,
    plan: ImportPlan,
    decisions: Decisions,
    stop: threading.Event,
    *,
    progress: Progress,
    cancelled: Cancelled,
) -> ImportResult:
    """`commit_import`, stopped by `stop` as well as by its job."""
    return commit_import(desk, plan, decisions, progress=progress, cancelled=lambda: stop.is_set() or cancelled())
