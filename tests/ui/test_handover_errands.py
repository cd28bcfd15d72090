"""Errands: answered once, on the GUI thread, in time; a bug in one is reported and still answered."""

import threading

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.errors import UserError
from desktop.ui.handover.errands import Errands

LATE = UserError("late", code="late")


class Answers:
    """What came back, and whether it came on the GUI thread."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[UserError] = []
        self.on_gui_thread = True

    def take(self, answer: object) -> None:
        self._look()
        self.done.append(answer)

    def take_failure(self, error: UserError) -> None:
        self._look()
        self.failed.append(error)

    def _look(self) -> None:
        app = QApplication.instance()
        assert app is not None
        self.on_gui_thread = self.on_gui_thread and QThread.currentThread() is app.thread()

    def __len__(self) -> int:
        return len(self.done) + len(self.failed)


@pytest.fixture
def answers(qtbot: QtBot) -> Answers:
    return Answers()


def run(errands: Errands, answers: Answers, work: object, patience: float = 5) -> None:
    errands.run(work, done=answers.take, failed=answers.take_failure, late=LATE, patience=patience)  # type: ignore[arg-type]


def test_the_answer_comes_on_the_gui_thread(qtbot: QtBot, answers: Answers) -> None:
    errands = Errands()
    run(errands, answers, lambda: threading.current_thread())
    qtbot.waitUntil(lambda: len(answers) > 0)
    assert answers.done[0] is not threading.main_thread()
    assert answers.on_gui_thread


def test_an_expected_error_is_an_answer(qtbot: QtBot, answers: Answers) -> None:
    def work() -> None:
        raise UserError("no", code="no")

    errands = Errands()
    run(errands, answers, work)
    qtbot.waitUntil(lambda: len(answers) > 0)
    assert [error.code for error in answers.failed] == ["no"]


def test_work_that_hangs_is_given_up_and_its_late_answer_dropped(qtbot: QtBot, answers: Answers) -> None:
    release, left = threading.Event(), threading.Event()

    def hang() -> str:
        release.wait(10)
        left.set()
        return "late"

    errands = Errands()
    run(errands, answers, hang, patience=0.05)
    qtbot.waitUntil(lambda: len(answers) > 0)
    release.set()
    assert left.wait(5)
    run(errands, answers, lambda: "next")
    qtbot.waitUntil(lambda: len(answers) > 1)
    assert (answers.failed, answers.done) == ([LATE], ["next"])


def test_a_bug_is_reported_and_answered(qtbot: QtBot, answers: Answers, monkeypatch: pytest.MonkeyPatch) -> None:
    reported: list[BaseException | None] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: reported.append(args.exc_value))
    errands = Errands()
    run(errands, answers, lambda: 1 // 0)
    qtbot.waitUntil(lambda: len(answers) > 0)
    assert [type(error) for error in reported] == [ZeroDivisionError]
    assert [error.code for error in answers.failed] == ["unexpected"]


def test_an_answer_after_the_window_is_gone_harms_nobody(qtbot: QtBot, answers: Answers) -> None:
    release = threading.Event()
    workers: list[threading.Thread] = []

    def work() -> None:
        workers.append(threading.current_thread())
        release.wait(10)

    errands = Errands()
    run(errands, answers, work)
    qtbot.waitUntil(lambda: bool(workers))
    with qtbot.waitSignal(errands.destroyed):
        errands.deleteLater()
    release.set()
    workers[0].join(5)
    assert not workers[0].is_alive()
    assert len(answers) == 0
