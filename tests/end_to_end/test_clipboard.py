"""The real clipboard: what another program pastes is what was copied."""

import shutil
from pathlib import Path

import pyperclip
import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.domain.invitations import HandOverRoute
from desktop.ui.handover.hand_over import HandOverDesk, HandOverResult
from tests.end_to_end.conftest import Programs
from tests.end_to_end.test_mail_programs import LINK, japanese_draft

pytestmark = pytest.mark.x11


@pytest.fixture(autouse=True)
def fresh_pyperclip(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let pyperclip look for clipboard programs anew; it keeps what it found for the life of the process."""
    monkeypatch.setattr(pyperclip, "copy", pyperclip.lazy_load_stub_copy)
    monkeypatch.setattr(pyperclip, "paste", pyperclip.lazy_load_stub_paste)


def copied(qtbot: QtBot, text: str) -> HandOverResult:
    """What copying `text` says."""
    desk = HandOverDesk()
    desk.failed.connect(lambda error: pytest.fail(str(error)))
    with qtbot.waitSignal(desk.finished, timeout=20_000) as blocker:
        desk.copy(text, LINK)
    assert blocker.args is not None
    result = blocker.args[0]
    assert isinstance(result, HandOverResult)
    return result


def test_a_separate_process_pastes_the_draft(qtbot: QtBot, programs: Programs) -> None:
    body = japanese_draft().body
    result = copied(qtbot, body)
    assert result.route is HandOverRoute.COPY
    assert str(result.title) == f"Copied {len(body):,} characters, link included"
    assert programs.run("xclip", "-selection", "clipboard", "-o") == body
    # Another program holds it, so the text outlives ours; Qt hears of that by an event of its own.
    qtbot.waitUntil(lambda: not QGuiApplication.clipboard().ownsClipboard())


def test_without_a_clipboard_program_the_toolkit_copies(
    qtbot: QtBot, programs: Programs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    xclip = shutil.which("xclip")
    assert xclip
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not any(shutil.which(name) for name in ("xclip", "xsel", "wl-copy", "klipper"))
    body = japanese_draft().body
    assert copied(qtbot, body).route is HandOverRoute.COPY
    assert QGuiApplication.clipboard().ownsClipboard()
    assert programs.run(xclip, "-selection", "clipboard", "-o") == body


def test_copying_again_after_the_toolkit_does_not_deadlock(qtbot: QtBot, programs: Programs) -> None:
    QGuiApplication.clipboard().setText("ours")  # reading it back in this thread would wait for itself
    body = japanese_draft().body
    copied(qtbot, body)
    assert programs.run("xclip", "-selection", "clipboard", "-o") == body
