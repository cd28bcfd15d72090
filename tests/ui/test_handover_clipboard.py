"""The clipboard: two ways in, each read back; offscreen here, the real one in tests/end_to_end."""

import threading

import pyperclip
import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.domain.errors import UserError
from desktop.ui.handover.clipboard import copy, copy_by_program
from desktop.ui.handover.errands import Errands

TEXT = "東京第一法律事務所\n\nhttps://admin.microsoft.com/x?DAP=true#/a\n"


class Clipboard:
    """Stands for what pyperclip reaches: `returned` is what reading gives when it is not what was written."""

    def __init__(self, returned: str | None = None, fault: Exception | None = None) -> None:
        self.text = ""
        self._returned = returned
        self._fault = fault
        self.thread: threading.Thread | None = None

    def copy(self, text: str) -> None:
        self.thread = threading.current_thread()
        if self._fault:
            raise self._fault
        self.text = text

    def paste(self) -> str:
        return self.text if self._returned is None else self._returned


@pytest.fixture
def clipboard(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Clipboard:
    stand_in: Clipboard = getattr(request, "param", None) or Clipboard()
    monkeypatch.setattr(pyperclip, "copy", stand_in.copy)
    monkeypatch.setattr(pyperclip, "paste", stand_in.paste)
    return stand_in


def copied(qtbot: QtBot, text: str) -> list[object]:
    """Copies `text`; returns the one answer: None, or the error."""
    errands = Errands()
    answers: list[object] = []
    copy(errands, text, done=lambda: answers.append(None), failed=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers


def test_the_program_s_way_comes_first_and_off_the_gui_thread(qtbot: QtBot, clipboard: Clipboard) -> None:
    assert copied(qtbot, TEXT) == [None]
    assert clipboard.text == TEXT
    assert clipboard.thread is not threading.main_thread()


@pytest.mark.parametrize("clipboard", [Clipboard(returned=TEXT.replace("\n", "\r\n"))], indirect=True)
def test_other_line_ends_are_the_same_text(qtbot: QtBot, clipboard: Clipboard) -> None:
    copy_by_program(TEXT)
    assert clipboard.text == TEXT


@pytest.mark.parametrize(
    "clipboard",
    [
        Clipboard(fault=pyperclip.PyperclipException("none")),
        Clipboard(fault=FileNotFoundError("xclip")),
        Clipboard(returned="something stale"),
        Clipboard(returned=""),
    ],
    indirect=True,
    ids=["no means", "program gone", "stale", "empty"],
)
def test_without_it_the_toolkit_s_way_is_taken(qtbot: QtBot, clipboard: Clipboard) -> None:
    with pytest.raises(UserError):
        copy_by_program(TEXT)
    assert copied(qtbot, TEXT) == [None]
    assert QGuiApplication.clipboard().text() == TEXT


@pytest.mark.parametrize("clipboard", [Clipboard(fault=pyperclip.PyperclipException("none"))], indirect=True)
def test_when_neither_takes_the_text_it_says_so(
    qtbot: QtBot, clipboard: Clipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "clipboard", lambda: Held())
    (error,) = copied(qtbot, TEXT)
    assert isinstance(error, UserError)
    assert error.code == "clipboard-failed"
    assert "Save as" in str(error)


class Held:
    """A clipboard another program holds."""

    def setText(self, text: str) -> None:
        """Takes nothing."""

    def text(self) -> str:
        return "another program's"
