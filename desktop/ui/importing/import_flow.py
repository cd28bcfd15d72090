"""The course of an import: files read as one plan, in a job; then stored as one step, in another."""

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from desktop.domain.errors import UserError
from desktop.domain.progress import Cancelled, Progress
from desktop.exchange.importing import Decisions, ImportPlan
from desktop.exchange.recognition import Choices
from desktop.operations.desk import Desk
from desktop.operations.import_files import (
    FileChoice,
    ImportResult,
    collect,
    commit_import,
    plan_import,
)
from desktop.ui.importing.taking_back import take_back
from desktop.ui.jobs import Job
from desktop.ui.workspace import Workspace


class ImportFlow(QObject):
    """Reads and stores the files it is given, into the account `account_id`.

    After `reading` comes `planned` or `refused`, after `storing` `stored` or `not_stored`, after `taking_back`
    `taken_back` or `not_taken_back`; `progressed` between.
    """

    reading = Signal()
    planned = Signal(object)  # ImportPlan
    refused = Signal(object)  # UserError
    storing = Signal()
    stored = Signal(object)  # ImportResult
    not_stored = Signal(object)  # UserError
    taking_back = Signal()
    taken_back = Signal()
    not_taken_back = Signal(object)  # UserError
    progressed = Signal(int, int)

    def __init__(self, workspace: Workspace, account_id: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._job: Job | None = None
        self._stop = threading.Event()
        self._choices: dict[Path, Choices] = {}
        self._before: list[dict[Path, Choices]] = []  # as they were before each answer
        self._left_out: set[Path] = set()
        self.account_id = account_id
        self.paths: list[Path] = []
        self.plan: ImportPlan | None = None
        self.result: ImportResult | None = None
        self.is_storing = False

    def take(self, paths: Sequence[Path]) -> None:
        """Begin with these files and folders, in place of those before."""
        self._choices.clear()
        self._before.clear()
        self._left_out.clear()
        self.paths = list(paths)
        self.read()

    def choices_of(self, path: Path) -> Choices:
        """What the person said about a file."""
        return self._choices.get(path, Choices())

    @property
    def last_customer_id(self) -> int | None:
        """The customer named for the file before, if any: the next file is likely theirs too."""
        named = [choices.customer_id for choices in self._choices.values() if choices.customer_id is not None]
        return named[-1] if named else None

    def choose(self, path: Path, choices: Choices) -> None:
        """Read again, with this file as the person says."""
        self._before.append(dict(self._choices))
        self._choices[path] = choices
        self.read()

    def take_back_choice(self) -> bool:
        """Read again as before the last answer; False when there was none."""
        if not self._before:
            return False
        self._choices = self._before.pop()
        self.read()
        return True

    def leave_out(self, path: Path) -> None:
        """Read again without this file."""
        self._left_out.add(path)
        self.read()

    def read(self) -> None:
        """Read all files (again), with the person's corrections."""
        assert self.paths, "files are chosen before they are read"
        self.cancel()
        self._drop_plan()
        self.result = None
        self.reading.emit()
        self._job = self._workspace.jobs.run(
            _plan,
            self.account_id,
            tuple(self.paths),
            dict(self._choices),
            frozenset(self._left_out),
            done=self._on_planned,
            failed=self.refused.emit,
            progressed=self.progressed.emit,
        )

    def store(self, decisions: Decisions) -> None:
        """Store what was planned."""
        assert self.plan is not None, "what is stored was planned"
        self._begin_storing(self.storing)
        # Not stopped by Job.cancel, which would drop the answer: what was stored must be shown.
        self._workspace.jobs.run(
            _commit,
            self.plan,
            decisions,
            self._stop,
            done=self._on_stored,
            failed=self._on_not_stored,
            progressed=self.progressed.emit,
        )

    def take_back(self) -> None:
        """Undo what was just stored."""
        assert self.result is not None and self.result.import_ids, "what is taken back was stored"
        self._begin_storing(self.taking_back)
        self._workspace.jobs.run(
            take_back,
            self.result.import_ids[0],
            self._stop,
            done=self._on_taken_back,
            failed=self._on_not_taken_back,
            progressed=self.progressed.emit,
        )

    def cancel(self) -> None:
        """Stop what is under way: reading is dropped at once; storing and taking back still answer."""
        self._stop.set()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def close(self) -> None:
        """Stop, and let go of the plan's temporary file."""
        self.cancel()
        if not self.is_storing:
            self._drop_plan()

    def _begin_storing(self, begun: SignalInstance) -> None:
        self._stop.clear()
        self.is_storing = True
        begun.emit()

    def _drop_plan(self) -> None:
        if self.plan is None:
            return
        jobs, plan = self._workspace.jobs, self.plan
        self.plan = None
        if jobs.is_shut_down:
            plan.close()
        else:
            jobs.run(_let_go, plan)  # its file may be large: removing it takes a while

    @Slot(object)
    def _on_planned(self, plan: ImportPlan) -> None:
        self.plan = plan
        self.planned.emit(plan)

    @Slot(object)
    def _on_stored(self, result: ImportResult) -> None:
        self.is_storing = False
        self.result = result
        if result.change_id is not None:
            self._workspace.data_replaced()
        self.stored.emit(result)

    @Slot(object)
    def _on_taken_back(self, _change_id: int) -> None:
        self.is_storing = False
        self._workspace.data_replaced()
        self.taken_back.emit()

    @Slot(object)
    def _on_not_taken_back(self, error: UserError) -> None:
        self.is_storing = False
        self.not_taken_back.emit(error)

    @Slot(object)
    def _on_not_stored(self, error: UserError) -> None:
        self.is_storing = False
        self.not_stored.emit(error)


def _plan(
    desk: Desk,
    account_id: int,
    paths: Sequence[Path],
    choices: dict[Path, Choices],
    left_out: frozenset[Path],
    *,
    progress: Progress,
    cancelled: Cancelled,
) -> ImportPlan:
    """`plan_import` of all files at and below `paths`."""
    files = [FileChoice(path, choices.get(path, Choices())) for path in collect(paths) if path not in left_out]
    return plan_import(desk, account_id, files, progress=progress, cancelled=cancelled)


def _let_go(_desk: Desk, plan: ImportPlan, **_ways: object) -> None:
    """Remove the temporary file of a plan."""
    plan.close()


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
