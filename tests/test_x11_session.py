"""The runs themselves: what is left out is said, and the x11 run has a whole desktop."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.conftest import home_variables, wants_x11
from tests.x11_session import X11Session

ROOT = Path(__file__).resolve().parent.parent
TWO_TESTS = """
import pytest

def test_plain():
    assert True

@pytest.mark.x11
def test_marked():
    assert False
"""


def test_what_is_left_out_is_counted_aloud(tmp_path: Path) -> None:
    module = tmp_path / "test_two.py"
    module.write_text(TWO_TESTS, encoding="utf-8")
    options = ["-p", "tests.conftest", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(tmp_path)]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *options, str(module)],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout
    assert "1 tests marked x11 are left out here" in run.stdout
    assert "1 passed, 1 deselected" in run.stdout


@pytest.mark.parametrize(("platform", "wanted"), [("linux", True), ("win32", False), ("darwin", False)])
def test_only_linux_has_the_x11_run(
    platform: str, wanted: bool, monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config
) -> None:
    monkeypatch.setattr(pytestconfig.option, "markexpr", "x11")
    monkeypatch.setattr(sys, "platform", platform)
    assert wants_x11(pytestconfig) is wanted


def test_a_missing_real_program_fails_the_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(pytest.UsageError, match="thunderbird, claws-mail"):
        X11Session().open(home_variables)


def test_a_test_has_a_home_of_its_own(home: Path) -> None:
    assert Path.home() == home
    assert list(Path(os.environ["XDG_DATA_HOME"]).iterdir()) == []


@pytest.mark.x11
def test_the_session_has_a_display_a_window_manager_and_a_bus(qapp: QApplication, qtbot: QtBot) -> None:
    assert qapp.platformName() == "xcb"
    window = QLabel("日本語")
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert _output("xdotool", "get_num_desktops") == "4"  # answered by a window manager only
    ask = ["--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus", "--method", "org.a11y.Bus.GetAddress"]
    assert "unix:path=" in _output("gdbus", "call", "--session", *ask)


def _output(*command: str) -> str:
    run = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30)
    return run.stdout.strip() or run.stderr
