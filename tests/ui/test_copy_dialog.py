"""File > New database from a copy…: chosen, unlocked, made and opened; and what is said where it cannot be."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.exchange.exporting.document import VERSION
from desktop.operations.desk import Desk
from desktop.operations.whole_file import export_document, export_sealed
from desktop.ui.application import Program
from desktop.ui.safety.copy_dialog import CopyDialog
from desktop.ui.style.buttons import Button
from desktop.ui.style.check_box import CheckBox
from tests.data.generate import Size, generate
from tests.store.damage import rows_of
from tests.ui.test_application import program as program  # the fixture
from tests.ui.test_safety import finished, press, shown, trigger

PASSWORD = "correct horse battery"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The database on the screen, in a folder of its own."""
    (tmp_path / "data").mkdir()
    generate(tmp_path / "data" / "desk.db", Size(5, 5, 10, 20), 1)
    return tmp_path / "data" / "desk.db"


@pytest.fixture
def running(program: Program, path: Path, qtbot: QtBot) -> Iterator[Program]:
    program.start(path, [])
    workspace = program.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: not workspace.is_starting)
    yield program


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """A colleague's database; its copies, plain and locked, lie beside it."""
    generate(tmp_path / "theirs.db", Size(40, 60, 200, 300), 7)
    desk = Desk.open(tmp_path / "theirs.db")
    export_document(desk, tmp_path / "handed over.json")
    export_sealed(desk, tmp_path / "handed over.zip", PASSWORD)
    desk.close()
    return tmp_path / "theirs.db"


def opened(running: Program) -> CopyDialog:
    trigger(running, "new_from_copy_action")
    return shown(CopyDialog)


def choose(dialog: CopyDialog, button: str, path: Path) -> None:
    press(dialog, f"choose_{button}")
    chooser = dialog.findChild(QFileDialog, f"choose_{button}_file")
    assert chooser is not None
    chooser.fileSelected.emit(str(path))
    chooser.reject()
    chooser.setObjectName("")


def go(dialog: CopyDialog) -> Button:
    button = dialog.findChild(Button, "create_button")
    assert button is not None
    return button


def password(dialog: CopyDialog) -> QLineEdit:
    line = dialog.findChild(QLineEdit, "password")
    assert line is not None
    return line


def test_a_plain_copy_is_made_a_database_and_opened(
    running: Program, path: Path, theirs: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    first = running.workspace
    dialog = opened(running)
    assert not go(dialog).isEnabled()
    choose(dialog, "copy", tmp_path / "handed over.json")
    assert not password(dialog).isVisible()
    press(dialog, "create_button")
    qtbot.waitUntil(lambda: running.workspace is not first, timeout=20_000)
    made = path.with_name("handed over.db")
    assert running.workspace is not None
    assert running.workspace.desk.database.path == made
    for table in ("customers", "invitations", "users", "changes"):
        assert rows_of(made, table) == rows_of(theirs, table), table
    assert path.exists()


def test_a_locked_copy_asks_for_its_password_until_it_opens(
    running: Program, theirs: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    first = running.workspace
    dialog = opened(running)
    choose(dialog, "copy", tmp_path / "handed over.zip")
    choose(dialog, "target", tmp_path / "elsewhere")
    line = password(dialog)
    assert line.isVisible() and line.echoMode() is QLineEdit.EchoMode.Password
    assert not go(dialog).isEnabled()
    qtbot.keyClicks(line, "wrong horse battery")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    finished(qtbot, dialog)
    assert (dialog.notice.kind, "does not open" in dialog.notice.text) == ("error", True)
    assert not (tmp_path / "elsewhere.db").exists()
    show = dialog.findChild(CheckBox, "show_password")
    assert show is not None
    show.click()
    assert line.echoMode() is QLineEdit.EchoMode.Normal
    line.clear()
    qtbot.keyClicks(line, PASSWORD)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: running.workspace is not first, timeout=20_000)
    assert rows_of(tmp_path / "elsewhere.db", "customers") == rows_of(theirs, "customers")


def test_a_database_that_exists_is_never_replaced(running: Program, path: Path, theirs: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    dialog = opened(running)
    choose(dialog, "copy", tmp_path / "handed over.json")
    choose(dialog, "target", path)
    assert not go(dialog).isEnabled()
    assert "exists already" in dialog.target_fault
    choose(dialog, "target", tmp_path / "free.db")
    assert go(dialog).isEnabled()
    dialog.reject()
    assert path.read_bytes() == before
    assert not (tmp_path / "free.db").exists()


def test_a_name_that_is_taken_gets_a_number(running: Program, path: Path, theirs: Path, tmp_path: Path) -> None:
    path.with_name("handed over.db").write_text("another one")
    dialog = opened(running)
    choose(dialog, "copy", tmp_path / "handed over.json")
    assert dialog.target == path.with_name("handed over (2).db")
    dialog.reject()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda text: text[: len(text) // 2], "damaged"),
        (lambda text: text.replace(f'"version":{VERSION}', f'"version":{VERSION + 1}', 1), "newer version"),
        (lambda _text: "Dear customer", "not hold an export"),
    ],
)
def test_a_copy_that_cannot_be_read_says_what_to_do(
    running: Program, path: Path, theirs: Path, tmp_path: Path, qtbot: QtBot, spoil: object, said: str
) -> None:
    copy = tmp_path / "handed over.json"
    text = copy.read_text(encoding="utf-8")
    assert callable(spoil)
    copy.write_text(spoil(text), encoding="utf-8")
    dialog = opened(running)
    choose(dialog, "copy", copy)
    press(dialog, "create_button")
    finished(qtbot, dialog)
    assert dialog.notice.title == "No database was made"
    assert said in dialog.notice.text
    assert [found.name for found in path.parent.iterdir() if "handed" in found.name or "export" in found.name] == []
    dialog.reject()


def test_a_copy_that_is_gone_is_said_below_it(running: Program, theirs: Path, tmp_path: Path) -> None:
    dialog = opened(running)
    choose(dialog, "copy", tmp_path / "gone.json")
    assert "gone.json" in dialog.copy_fault
    assert not go(dialog).isEnabled()
    dialog.reject()


def test_stopping_leaves_nothing_and_it_can_begin_again(
    running: Program, path: Path, theirs: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    first = running.workspace
    dialog = opened(running)
    choose(dialog, "copy", tmp_path / "handed over.json")
    press(dialog, "create_button")
    assert not go(dialog).isEnabled()
    dialog.reject()
    assert dialog.notice.title == "Stopped"
    assert running.workspace is first
    press(dialog, "create_button")
    qtbot.waitUntil(lambda: running.workspace is not first, timeout=20_000)
    left = [found.name for found in path.parent.iterdir() if found.name.startswith(".partner-desk-export")]
    assert left == []
