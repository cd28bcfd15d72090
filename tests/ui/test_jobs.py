"""Long work: on one other thread, with a desk of its own; its answers come back, or are dropped."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.errors import UserError
from desktop.operations.desk import Desk
from desktop.ui.jobs import Jobs
from desktop.ui.workspace import Workspace

Cancelled = Callable[[], bool]
Progress = Callable[[int, int], None]


class Answers(QObject):
    """Collects what a job says, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[object] = []
        self.failed: list[UserError] = []
        self.progress: list[tuple[int, int]] = []
        self.threads: set[int] = set()

    def on_done(self, result: object) -> None:
        self.done.append(result)
        self.threads.add(threading.get_ident())

    def on_failed(self, error: UserError) -> None:
        self.failed.append(error)

    def on_progress(self, count: int, total: int) -> None:
        self.progress.append((count, total))


@pytest.fixture
def jobs(workspace: Workspace) -> Jobs:
    return workspace.jobs


def test_work_runs_elsewhere_and_answers_here(qtbot: QtBot, jobs: Jobs, desk: Desk) -> None:
    answers = Answers()

    def work(own_desk: Desk, number: int, *, progress: Progress, cancelled: Cancelled) -> dict[str, object]:
        value = own_desk.database.value("SELECT ? + 1", (number,))
        return {"value": value, "thread": threading.get_ident(), "database": own_desk.database}

    jobs.run(work, 41, done=answers.on_done)
    qtbot.waitUntil(lambda: bool(answers.done))
    (result,) = answers.done
    assert isinstance(result, dict)
    assert result["value"] == 42
    assert result["thread"] != threading.get_ident()
    assert result["database"] is not desk.database
    assert answers.threads == {threading.get_ident()}
    assert not jobs.is_busy


def test_jobs_run_one_after_the_other_on_the_same_thread(qtbot: QtBot, jobs: Jobs) -> None:
    answers = Answers()
    workers: set[int] = set()

    def work(desk: Desk, number: int, *, progress: Progress, cancelled: Cancelled) -> int:
        workers.add(threading.get_ident())
        return number

    for number in range(5):
        jobs.run(work, number, done=answers.on_done)
    qtbot.waitUntil(lambda: len(answers.done) == 5)
    assert answers.done == list(range(5))
    assert len(workers) == 1


def test_progress_is_told_and_its_end_is_never_left_out(qtbot: QtBot, jobs: Jobs) -> None:
    answers = Answers()

    def work(desk: Desk, *, progress: Progress, cancelled: Cancelled) -> None:
        for count in range(10_001):
            progress(count, 10_000)

    jobs.run(work, done=answers.on_done, progressed=answers.on_progress)
    qtbot.waitUntil(lambda: bool(answers.done))
    assert answers.progress[0] == (0, 10_000)
    assert answers.progress[-1] == (10_000, 10_000)
    assert len(answers.progress) < 1_000  # not each of ten thousand


def test_an_expected_error_goes_to_its_owner(qtbot: QtBot, jobs: Jobs) -> None:
    answers = Answers()

    def work(desk: Desk, *, progress: Progress, cancelled: Cancelled) -> None:
        raise UserError("Nothing to see", code="nothing")

    jobs.run(work, done=answers.on_done, failed=answers.on_failed)
    qtbot.waitUntil(lambda: bool(answers.failed))
    assert [error.code for error in answers.failed] == ["nothing"]
    assert not answers.done


def test_an_expected_error_nobody_waits_for_is_shown(qtbot: QtBot, jobs: Jobs) -> None:
    def work(desk: Desk, *, progress: Progress, cancelled: Cancelled) -> None:
        raise UserError("The cat sat on the file: lift it off.", code="cat")

    jobs.run(work)
    qtbot.waitUntil(lambda: bool(_boxes()))
    (box,) = _boxes()
    assert box.text() == "The cat sat on the file: lift it off."
    box.accept()


def test_a_bug_reaches_the_hook_and_frees_its_owner(qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[BaseException | None] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: caught.append(args.exc_value))
    answers = Answers()

    def work(desk: Desk, *, progress: Progress, cancelled: Cancelled) -> None:
        raise ZeroDivisionError

    jobs.run(work, failed=answers.on_failed)
    jobs.run(lambda desk, **_: "still alive", done=answers.on_done)
    qtbot.waitUntil(lambda: bool(answers.done))
    assert [type(error) for error in caught] == [ZeroDivisionError]
    assert [error.code for error in answers.failed] == ["unexpected"]


def test_a_cancelled_job_stops_at_its_next_batch_and_says_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    answers = Answers()
    started, stopped = threading.Event(), threading.Event()

    def work(desk: Desk, *, progress: Progress, cancelled: Cancelled) -> str:
        started.set()
        while not cancelled():
            started.wait(0.001)
        stopped.set()
        return "too late"

    job = jobs.run(work, done=answers.on_done)
    assert started.wait(5)
    job.cancel()
    assert stopped.wait(5)
    jobs.run(lambda desk, **_: "next", done=answers.on_done)
    qtbot.waitUntil(lambda: bool(answers.done))
    assert answers.done == ["next"]


def test_the_answer_for_a_window_that_is_gone_is_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    class Window(QWidget):
        def show_result(self, result: object) -> None:
            self.setWindowTitle(str(result))  # would raise: the C++ part is gone

    window, answers = Window(), Answers()
    go_on = threading.Event()
    jobs.run(lambda desk, **_: go_on.wait(5), done=window.show_result)
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    go_on.set()
    jobs.run(lambda desk, **_: "next", done=answers.on_done)
    qtbot.waitUntil(lambda: bool(answers.done))
    assert answers.done == ["next"]


def test_shutting_down_stops_the_work_and_drops_its_answers(qtbot: QtBot, jobs: Jobs) -> None:
    answers = Answers()
    started = threading.Event()

    def work(desk: Desk, *, progress: Progress, cancelled: Cancelled) -> str:
        started.set()
        while not cancelled():
            started.wait(0.001)
        return "too late"

    jobs.run(work, done=answers.on_done)
    jobs.run(lambda desk, **_: "never begun", done=answers.on_done)
    assert started.wait(5)
    jobs.shut_down()
    QApplication.sendPostedEvents()
    assert answers.done == []
    assert [thread for thread in threading.enumerate() if thread.name == "jobs"] == []
    with pytest.raises(RuntimeError):
        jobs.run(lambda desk, **_: None)


def test_a_database_that_cannot_be_opened_again_fails_the_job_not_the_program(qtbot: QtBot) -> None:
    answers = Answers()

    def refuse() -> Desk:
        raise UserError("Gone", code="database-folder")

    jobs = Jobs(refuse)
    jobs.run(lambda desk, **_: "never", done=answers.on_done, failed=answers.on_failed)
    qtbot.waitUntil(lambda: bool(answers.failed))
    assert [error.code for error in answers.failed] == ["database-folder"]
    jobs.shut_down()


def _boxes() -> list[QMessageBox]:
    return [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox) and widget.isVisible()
    ]
