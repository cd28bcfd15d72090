"""Opening databases: the bad ones are named and left as they are, and there is always a next step."""

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QRect, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.domain.customers import Customer
from desktop.domain.partner import PartnerAccount
from desktop.operations.desk import Desk
from desktop.operations.sample_data import make_sample
from desktop.ui.application import Program
from desktop.ui.customers.customers_view import CustomersView
from desktop.ui.database_dialog import DatabaseDialog
from desktop.ui.file_dialog import FileDialog
from desktop.ui.style.buttons import Button
from desktop.ui.style.labels import Label
from tests.ui.accessibility import nameless_widgets

_HOLD_LOCK = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA locking_mode = EXCLUSIVE")
connection.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def program(styled: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """A program that has opened nothing yet. What it sets for the whole process is put back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    locale = QLocale()
    program = Program(styled)
    yield program
    if program.window is not None:
        program.window.close()
        program.window.deleteLater()
    program.translations.use("en")
    QLocale.setDefault(locale)
    program.deleteLater()


def _answer(act: Callable[[DatabaseDialog], None], seen: list[str]) -> None:
    """When the dialog about a bad database is up, note what it says and `act` on it."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DatabaseDialog)
        fault = dialog.findChild(Label, "database_fault")
        assert fault is not None
        seen.append(fault.text())
        assert nameless_widgets(dialog) == []
        act(dialog)

    QTimer.singleShot(0, look)


def _press(name: str) -> Callable[[QDialog], None]:
    def press(dialog: QDialog) -> None:
        button = dialog.findChild(Button, name)
        assert button is not None
        button.click()

    return press


def _damaged(path: Path) -> None:
    Desk.open(path).close()
    content = bytearray(path.read_bytes())
    content[100:] = b"\xff" * (len(content) - 100)
    path.write_bytes(content)


def _foreign(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE notes (text)")
    connection.close()


def _newer(path: Path) -> None:
    Desk.open(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 1000")
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (_damaged, "damaged"),
        (_foreign, "is not a Partner Desk database"),
        (_newer, "newer version"),
        (Path.touch, "0 bytes"),
        (lambda path: path.write_text("Microsoft ID,Company name\n"), "is not a Partner Desk database"),
    ],
)
def test_a_bad_file_is_named_and_left_as_it_is(
    program: Program, tmp_path: Path, spoil: Callable[[Path], object], words: str
) -> None:
    path = tmp_path / "desk.db"
    spoil(path)
    before, seen = path.read_bytes(), list[str]()
    _answer(_press("give_up_button"), seen)
    assert not program.start(path, [])
    assert words in seen[0]
    assert str(path) in seen[0]
    assert path.read_bytes() == before
    assert program.window is None


def test_another_file_can_be_opened_instead_and_is_remembered(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, good = tmp_path / "bad.db", tmp_path / "good.db"
    bad.touch()
    Desk.open(good).close()
    monkeypatch.setattr(FileDialog, "ask_open", lambda *_args: str(good))
    _answer(_press("other_database_button"), [])
    assert program.start(bad, [])
    assert program.workspace is not None
    assert program.workspace.desk.database.path == good
    assert program.preferences.last_database == good


def test_a_new_database_can_be_started_elsewhere_but_never_over_a_file(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, taken, new = tmp_path / "bad.db", tmp_path / "taken.db", tmp_path / "new.db"
    bad.touch()
    taken.write_text("precious")
    choices = iter([str(taken), str(new)])
    monkeypatch.setattr(FileDialog, "ask_save", lambda *_args, **_options: next(choices))

    def choose_twice(dialog: QDialog) -> None:
        _press("new_database_button")(dialog)
        assert dialog.isVisible(), "a name that is taken is not accepted"
        _press("new_database_button")(dialog)

    _answer(choose_twice, [])
    assert program.start(bad, [])
    assert program.workspace is not None
    assert program.workspace.desk.database.path == new
    assert taken.read_text() == "precious"


def test_a_file_another_program_has_locked_can_be_tried_again(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "desk.db"
    Desk.open(path).close()
    monkeypatch.setattr("desktop.store.opening.BUSY_TIMEOUT", 0.1)
    monkeypatch.setattr("desktop.operations.desk.open_database.__defaults__", (0.1,), raising=False)
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", _HOLD_LOCK, str(path)], stdin=pipe, stdout=pipe) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"locked"

        def let_go_and_try_again(dialog: QDialog) -> None:
            holder.communicate(timeout=30)
            _press("try_again_button")(dialog)

        seen: list[str] = []
        _answer(let_go_and_try_again, seen)
        assert program.start(path, [])
    assert "locked by another program" in seen[0]


def test_the_last_database_is_opened_again_and_missed_when_it_is_gone(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "stick" / "desk.db"
    program.preferences.last_database = path
    seen: list[str] = []
    _answer(_press("give_up_button"), seen)
    assert not program.start(None, [])
    assert "is no longer there" in seen[0]
    assert not path.parent.exists(), "no empty database may take its place"
    Desk.open(path).close()
    assert program.start(None, [])


def test_the_first_start_makes_the_users_own_database(program: Program, home: Path) -> None:
    assert program.start(None, [])
    assert paths.default_database().exists()
    assert home in paths.default_database().parents


def test_the_sample_is_known_by_its_place_too(program: Program) -> None:
    make_sample(paths.sample_database(), "en").close()
    program.start(paths.sample_database(), [])
    assert program.workspace is not None
    assert program.workspace.is_sample
    program.leave_sample()
    assert program.workspace.desk.database.path == paths.default_database()


def test_sample_data_comes_and_goes_without_touching_ones_own(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    program.start(path, [])
    program.open_sample()
    assert program.workspace is not None
    assert program.window is not None
    assert program.workspace.is_sample
    assert program.workspace.desk.database.path != path
    assert program.window.findChild(QWidget, "sample_banner") is not None
    leave = program.window.findChild(Button, "leave_sample_button")
    assert leave is not None
    leave.click()
    own = program.workspace
    assert (own.is_sample, own.desk.database.path, own.desk.accounts.all()) == (False, path, [])


def test_another_database_takes_the_place_of_the_first(program: Program, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    _with_customer(other)
    program.start(tmp_path / "desk.db", [])
    assert program.window is not None
    window = program.window
    window.commands.database_wanted.emit(other)
    assert program.window is window
    assert window.view.page.objectName() == "customers_page"
    assert program.preferences.last_database == other


def test_a_bad_other_database_leaves_the_first_open(program: Program, tmp_path: Path) -> None:
    path, bad = tmp_path / "desk.db", tmp_path / "bad.db"
    bad.touch()
    program.start(path, [])
    _answer(_press("give_up_button"), [])
    program.open_database(bad)
    assert program.workspace is not None
    assert program.workspace.desk.database.path == path
    assert program.preferences.last_database is None


def test_the_language_changes_at_once_and_is_remembered(program: Program, tmp_path: Path) -> None:
    program.start(tmp_path / "desk.db", [])
    assert program.window is not None
    before = program.window.view
    program.window.commands.language_chosen.emit("ja")
    assert program.preferences.language == "ja"
    assert program.translations.language == "ja"
    assert QLocale().language() == QLocale.Language.Japanese
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "キャンセル"
    assert program.window.view is not before


def test_a_second_start_brings_the_window_forward_and_hands_over_files(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    path, file = tmp_path / "desk.db", tmp_path / "Customers.csv"
    file.write_text("Microsoft ID,Company name\n", encoding="utf-8")
    _with_customer(path)
    program.start(path, [])
    program.after_paint()
    assert program.window is not None
    program.window.showMinimized()
    command = [sys.executable, "-m", "desktop", "--database", str(path), str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
        assert (second.returncode, *second.communicate()) == (0, b"", b"")
    assert not program.window.isMinimized()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    assert dialog.objectName() == "import_dialog"
    dialog.reject()


def test_a_start_shows_the_customers_where_they_stay(styled: QApplication, program: Program, tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    _with_customers(path, *(f"Customer {number}" for number in range(80)))
    styled.setStyle("fusion")  # as a start finds it
    program.start(path, [])
    assert program.window is not None
    assert program.workspace is not None
    assert program.workspace.is_starting
    window, view = program.window, program.window.view.page.findChild(CustomersView)
    assert view is not None

    def places() -> list[QRect]:
        cells = [view.visualRect(view.model().index(row, column)) for row in (0, 5) for column in range(4)]
        return [QRect(view.viewport().mapTo(window, cell.topLeft()), cell.size()) for cell in cells]

    window.grab()  # lays everything out
    ahead = places()
    program.workspace.finish_start()
    window.grab()
    assert window.findChild(QWidget, "sidebar") is not None
    assert window.menuBar().actions()
    assert places() == ahead
    assert view.hasFocus() or not window.isActiveWindow()


def test_what_a_start_put_off_comes_after_the_first_paint(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "desk.db"
    _with_customer(path)
    program.start(path, [])
    assert program.window is not None
    assert program.workspace is not None
    workspace, window = program.workspace, program.window
    qtbot.waitUntil(lambda: not workspace.is_starting)
    assert window.findChild(QWidget, "sidebar") is not None
    qtbot.waitUntil(lambda: window.view.search.isVisible())


def _with_customer(path: Path) -> None:
    _with_customers(path, "Contoso")


def _with_customers(path: Path, *names: str) -> None:
    desk = Desk.open(path)
    with desk.database.write() as transaction:
        account = desk.accounts.save(transaction, PartnerAccount("Northwind"))
        assert account.id is not None
        desk.customers.save_all(transaction, [Customer(account.id, name) for name in names])
    desk.close()


def test_a_window_that_has_let_go_of_its_database_can_be_closed(
    program: Program, tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    make_sample(tmp_path / "desk.db", "en").close()
    program.start(tmp_path / "desk.db", [])
    workspace = program.workspace
    assert workspace is not None and program.window is not None
    qtbot.waitUntil(lambda: not workspace.is_starting)
    program._let_go()
    program.window.close()
    assert not program.window.isVisible()
    assert caplog.records == []
