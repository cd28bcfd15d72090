"""What a person reads when something fails; what a bug leaves behind."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.errors import UserError
from desktop.domain.sentences import sentence
from desktop.ui.errors import BugReports, show_error, translate

_NOBODY: dict[str, int] = {}


@pytest.fixture
def reports(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[BugReports]:
    """Installed hooks; the ones before come back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reports = BugReports()
    reports.install()
    yield reports
    for box in _boxes():
        box.reject()


def test_a_sentence_is_translated_before_its_facts_are_filled_in(qapp: QApplication) -> None:
    class Backwards(QTranslator):
        def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
            return {"{name} is {what}.": "{what}: {name}", "new": "NEW"}.get(text, "")

        def isEmpty(self) -> bool:
            return False

    translator = Backwards()
    QCoreApplication.installTranslator(translator)
    try:
        assert translate(sentence("{name} is {what}.", name="{x}", what=sentence("new"))) == "NEW: {x}"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_an_expected_error_is_shown_in_its_own_words(qtbot: QtBot) -> None:
    show_error(None, UserError("{file} is gone: look for it.", code="gone", file="a.csv"))
    (box,) = _boxes()
    assert box.text() == "a.csv is gone: look for it."
    box.accept()
    assert _boxes() == []


def test_a_bug_is_logged_and_reported_once_however_often_it_comes(
    qtbot: QtBot, reports: BugReports, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(3):
        _fail()
    qtbot.waitUntil(lambda: bool(_boxes()))
    (box,) = _boxes()
    assert box.objectName() == "bug_report"
    assert len([record for record in caplog.records if record.levelno == logging.ERROR]) == 3


def test_a_bug_in_another_thread_is_reported_here(qtbot: QtBot, reports: BugReports) -> None:
    thread = threading.Thread(target=lambda: _NOBODY["佐藤 美咲"])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(_boxes()))
    (box,) = _boxes()
    assert "KeyError" in box.detailedText()


def test_the_report_holds_the_way_to_the_bug_and_nothing_of_the_data(qtbot: QtBot, reports: BugReports) -> None:
    _fail("misaki.sato@contoso.example of 佐藤商事")
    qtbot.waitUntil(lambda: bool(_boxes()))
    (box,) = _boxes()
    report = box.detailedText()
    assert "in _fail" in report
    assert "ValueError" in report
    for secret in ("misaki", "contoso", "佐藤", str(Path.home()) + "/"):
        assert secret not in report


def test_the_report_can_be_copied(qtbot: QtBot, reports: BugReports) -> None:
    _fail()
    qtbot.waitUntil(lambda: bool(_boxes()))
    (box,) = _boxes()
    copy = box.findChild(QPushButton, "copy_report")
    assert copy is not None
    copy.click()
    assert QApplication.clipboard().text() == box.detailedText()


def test_after_a_report_was_closed_the_next_bug_is_reported_again(qtbot: QtBot, reports: BugReports) -> None:
    _fail()
    qtbot.waitUntil(lambda: bool(_boxes()))
    _boxes()[0].reject()
    qtbot.waitUntil(lambda: not _boxes())
    _fail()
    qtbot.waitUntil(lambda: bool(_boxes()))


def _fail(message: str = "") -> None:
    """Raise where Qt would call us, and let the hook have it."""
    try:
        raise ValueError(message)
    except ValueError:
        sys.excepthook(*sys.exc_info())


def _boxes() -> list[QMessageBox]:
    return [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]
