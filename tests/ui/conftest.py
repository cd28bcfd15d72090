"""What the tests of windows share: a styled application and a workspace on a fresh database."""

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pyperclip
import pytest
from PySide6.QtGui import QDesktopServices, QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.operations.desk import Desk
from desktop.ui.preferences import Preferences
from desktop.ui.style import desk_style
from desktop.ui.workspace import Workspace
from tests.ui.url_catcher import UrlCatcher


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The plugin's, with Japanese letters: Windows has these in collections, which Qt passes over offscreen."""
    if sys.platform == "win32":
        for collection in Path(os.environ["QT_QPA_FONTDIR"]).glob("*.ttc"):
            QFontDatabase.addApplicationFont(str(collection))
    return qapp


@pytest.fixture(scope="session")
def styled(qapp: QApplication) -> QApplication:
    """The application as users see it."""
    desk_style.install(qapp)
    return qapp


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Preferences in a file of the test's own."""
    return Preferences(tmp_path / "preferences.ini")


@pytest.fixture
def workspace(styled: QApplication, qtbot: QtBot, desk: Desk, preferences: Preferences) -> Iterator[Workspace]:
    """A workspace on the `desk` fixture's database; its jobs are shut down afterwards."""
    gc.disable()  # as in the program (ui/garbage.py): not on the worker thread
    opened = Workspace(desk, preferences)
    yield opened
    opened.close()
    gc.enable()


@pytest.fixture(autouse=True)
def only_qt_s_clipboard(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the developer copied stays: the program's own way reaches the desktop's clipboard, Qt's does not here."""

    def no_program(_text: str) -> None:
        raise pyperclip.PyperclipException("no clipboard program")

    monkeypatch.setattr(pyperclip, "copy", no_program)


@pytest.fixture
def mail_program() -> Iterator[UrlCatcher]:
    """A program for mailto: URLs; none is there without it (offscreen opens nothing)."""
    catcher = UrlCatcher()
    QDesktopServices.setUrlHandler("mailto", catcher, "catch")  # type: ignore[arg-type]  # the stub is wrong
    yield catcher
    QDesktopServices.unsetUrlHandler("mailto")
