"""Backups, restoring, checking and salvaging as a person does them."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.errors import UserError
from desktop.operations.desk import Desk
from desktop.store.backup import back_up, backups_of
from desktop.ui.application import Program
from desktop.ui.database_dialog import DatabaseDialog
from desktop.ui.safety.backup_dialog import BackupDialog
from desktop.ui.safety.backups_view import BackupsView, Column
from desktop.ui.safety.check_dialog import CheckDialog
from desktop.ui.safety.restore_dialog import RestoreDialog
from desktop.ui.safety.salvage_dialog import SalvageDialog
from desktop.ui.safety.task_dialog import TaskDialog
from desktop.ui.settings.settings_dialog import SettingsDialog
from desktop.ui.style.buttons import Button
from desktop.ui.style.labels import Label
from desktop.ui.workspace import Workspace
from tests.data.generate import Size, generate
from tests.store.damage import overwrite_pages, root_of, rows_of
from tests.ui.accessibility import nameless_widgets
from tests.ui.test_application import program as program  # the fixture


def press(dialog: QWidget, name: str) -> None:
    button = dialog.findChild(Button, name)
    assert button is not None, name
    assert button.isEnabled(), name
    button.click()


def shown[D: QDialog](kind: type[D]) -> D:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind), dialog
    assert nameless_widgets(dialog) == []
    return dialog


def finished(qtbot: QtBot, dialog: TaskDialog) -> TaskDialog:
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=20_000)
    return dialog


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database with customers."""
    path = tmp_path / "desk.db"
    generate(path, Size(40, 60, 200, 300))
    return path


@pytest.fixture
def running(program: Program, path: Path, qtbot: QtBot) -> Iterator[Program]:
    """The program on that database, its start finished."""
    program.start(path, [])
    workspace = program.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: not workspace.is_starting)
    yield program


def trigger(program: Program, action: str) -> None:
    from PySide6.QtGui import QAction

    assert program.window is not None
    found = next(one for one in program.window.findChildren(QAction) if one.objectName() == action)
    assert found.isEnabled()
    found.trigger()


def rename_first_customer(path: Path, name: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE customers SET name = ? WHERE id = 1", (name,))


def test_a_backup_is_made_by_hand(running: Program, path: Path, qtbot: QtBot) -> None:
    trigger(running, "back_up_action")
    dialog = shown(BackupDialog)
    press(dialog, "backup_button")
    finished(qtbot, dialog)
    [backup] = backups_of(path)
    assert backup.reason == "by-hand"
    assert str(backup.path) in dialog.notice.text
    dialog.reject()


def test_a_backup_goes_to_another_place_but_never_over_the_database(
    running: Program, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    trigger(running, "back_up_action")
    dialog = shown(BackupDialog)
    for place in (path, tmp_path / "nowhere" / "copy.db", tmp_path / "copy.db"):
        press(dialog, "elsewhere_button")
        chooser = dialog.findChild(QFileDialog, "choose_place")
        assert chooser is not None
        chooser.fileSelected.emit(str(place))
        chooser.reject()
        chooser.setObjectName("")
        finished(qtbot, dialog)
        assert dialog.notice.kind == ("info" if place.name == "copy.db" and place.parent == tmp_path else "error")
    assert rows_of(tmp_path / "copy.db", "customers") == rows_of(path, "customers")
    dialog.reject()


def test_restoring_goes_back_and_keeps_what_was(running: Program, path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    assert running.workspace is not None
    first = running.workspace
    before = rows_of(path, "customers")
    back_up(first.desk.database, "import")
    rename_first_customer(path, "Changed since")
    trigger(running, "restore_action")
    dialog = shown(RestoreDialog)
    view = dialog.findChild(BackupsView)
    assert view is not None
    assert view.hasFocus() or not dialog.isActiveWindow()
    QAbstractItemModelTester(view.model())
    qtbot.waitUntil(lambda: view.model().index(0, Column.CUSTOMERS).data() == "40")
    living = sum(row[14] is None for row in rows_of(path, "users").values())
    assert [view.model().index(0, column).data() for column in (1, 3)] == ["Before an import", str(living)]
    assert view.horizontalScrollBar().maximum() == 0  # every column is to be seen
    press(dialog, "restore_button")
    qtbot.waitUntil(lambda: running.workspace is not first, timeout=20_000)
    assert rows_of(path, "customers") == before
    [aside] = tmp_path.glob("desk-*-replaced.db")
    assert rows_of(aside, "customers")[1][2] == "Changed since"
    assert [backup.reason for backup in backups_of(path)] == ["restore", "import"]
    assert rows_of(backups_of(path)[0].path, "customers") == rows_of(aside, "customers")
    assert running.workspace is not None
    assert not running.workspace.undo_stack.canUndo()
    assert running.window is not None
    assert aside.name in running.window.status_line().currentMessage()
    assert running.window.status_line().isVisible()
    assert not list(tmp_path.glob(".*"))


def test_a_file_that_is_no_backup_is_refused_in_the_dialog(
    running: Program, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    letter = tmp_path / "letter.db"
    letter.write_text("Dear customer " * 100)
    trigger(running, "restore_action")
    dialog = shown(RestoreDialog)
    press(dialog, "other_backup_button")
    chooser = dialog.findChild(QFileDialog, "choose_backup")
    assert chooser is not None
    chooser.fileSelected.emit(str(letter))
    chooser.reject()
    finished(qtbot, dialog)
    assert (dialog.notice.kind, str(letter) in dialog.notice.text) == ("error", True)
    assert dialog.isVisible()
    dialog.reject()
    assert backups_of(path) == []


def test_the_check_finds_puts_right_and_finds_nothing_again(running: Program, path: Path, qtbot: QtBot) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE customers SET user_count = 99, sort_key = 'x' WHERE id = 1")
    trigger(running, "check_action")
    dialog = shown(CheckDialog)
    assert outcome(finished(qtbot, dialog)) == ("Found and put right", 2)
    press(dialog, "again_button")
    assert outcome(finished(qtbot, dialog)) == ("Everything is in order", 0)
    dialog.reject()


def outcome(dialog: TaskDialog) -> tuple[str, int]:
    """What a check says, and how many things it found."""
    found = dialog.findChild(Label, "check_findings")
    assert found is not None
    return dialog.notice.title, len(found.text().splitlines())


def test_the_settings_say_where_backups_are(workspace: Workspace, qtbot: QtBot) -> None:
    dialog = SettingsDialog(workspace)
    qtbot.addWidget(dialog)
    folder = dialog.findChild(Label, "backups_folder")
    assert folder is not None
    assert str(back_up(workspace.desk.database, "test").parent) in folder.text()


def test_work_can_be_stopped(workspace: Workspace, qtbot: QtBot) -> None:
    dialog = CheckDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.show()
    began = dialog.is_working
    dialog.reject()
    stopped = (dialog.is_working, dialog.isVisible(), dialog.notice.title)
    dialog.reject()
    assert (began, stopped, dialog.isVisible()) == (True, (False, True, "Stopped"), False)


def answer(act: Callable[[DatabaseDialog], object]) -> None:
    QTimer.singleShot(0, lambda: act(shown(DatabaseDialog)))


def when(qtbot: QtBot, kind: type[TaskDialog], act: Callable[[TaskDialog], object]) -> None:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    act(finished(qtbot, shown(kind)))


@pytest.mark.parametrize(("code", "name"), [("damaged", "salvage_button"), ("empty", "start_new_button")])
def test_enter_does_what_stands_out(path: Path, qtbot: QtBot, code: str, name: str) -> None:
    error = UserError("{path}", code=f"database-{code}", path=str(path))
    dialog = DatabaseDialog(error, path, stays_open=False)
    qtbot.addWidget(dialog)
    dialog.show()
    focused = dialog.focusWidget()
    assert focused is not None and focused.objectName() == name


def test_a_damaged_file_is_salvaged_and_kept(program: Program, path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    before = rows_of(path, "customers")
    overwrite_pages(path, [1])
    content = path.read_bytes()

    def salvage(dialog: DatabaseDialog) -> None:
        press(dialog, "salvage_button")
        when(qtbot, SalvageDialog, lambda report: press(report, "use_button"))

    answer(salvage)
    assert program.start(path, [])
    assert {id: row[:15] for id, row in rows_of(path, "customers").items()} == {
        id: row[:15] for id, row in before.items()
    }
    [aside] = tmp_path.glob("desk-*-damaged.db")
    assert aside.read_bytes() == content


def test_a_damaged_file_gives_way_to_a_backup(program: Program, path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    before = rows_of(path, "customers")
    with closing(Desk.open(path)) as desk:
        back_up(desk.database, "day")
    overwrite_pages(path, [1])

    def restore(dialog: DatabaseDialog) -> None:
        press(dialog, "restore_button")
        when(qtbot, RestoreDialog, lambda backups: press(backups, "restore_button"))

    answer(restore)
    assert program.start(path, [])
    assert rows_of(path, "customers") == before
    assert len(list(tmp_path.glob("desk-*-damaged.db"))) == 1


def test_a_new_database_begins_where_a_damaged_one_was(program: Program, path: Path, tmp_path: Path) -> None:
    overwrite_pages(path, [1])
    content = path.read_bytes()
    program.preferences.last_database = path
    answer(lambda dialog: press(dialog, "start_new_button"))
    assert program.start(None, [])
    assert rows_of(path, "customers") == {}
    [aside] = tmp_path.glob("desk-*-damaged.db")
    assert aside.read_bytes() == content


def test_giving_up_a_salvage_leaves_the_damaged_file(
    program: Program, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    overwrite_pages(path, [1])
    content = path.read_bytes()

    def look_and_leave(dialog: DatabaseDialog) -> None:
        press(dialog, "salvage_button")
        when(qtbot, SalvageDialog, lambda report: report.reject())
        dialog.reject()

    answer(look_and_leave)
    assert not program.start(path, [])
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.is_file()} == {"desk.db": content}


def left_open(path: Path) -> Path:
    """A copy of the database as a killed program leaves it: with its log."""
    copy = path.with_name("left.db")
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("UPDATE customers SET contact_name = 'x' WHERE id = 1")
        for suffix in ("", "-wal"):
            shutil.copy(f"{path}{suffix}", f"{copy}{suffix}")
    return copy


def test_after_an_unclean_end_a_whole_database_is_just_opened(program: Program, path: Path, qtbot: QtBot) -> None:
    program.start(left_open(path), [])
    workspace = program.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: not workspace.is_starting)
    qtbot.waitUntil(lambda: not workspace.background.is_busy)
    assert program.window is not None
    assert not program.window.status_line().isVisible()  # nothing to say
    assert QApplication.activeModalWidget() is None


def test_after_an_unclean_end_damage_is_found_and_mended(program: Program, path: Path, qtbot: QtBot) -> None:
    lost = root_of(path, "license_assignments")
    copy = left_open(path)
    overwrite_pages(copy, [lost])
    program.start(copy, [])
    first = program.workspace
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), DatabaseDialog), timeout=10_000)
    press(shown(DatabaseDialog), "salvage_button")
    when(qtbot, SalvageDialog, lambda report: press(report, "use_button"))
    qtbot.waitUntil(lambda: program.workspace is not first)
    assert len(rows_of(copy, "customers")) == 40
    assert len(list(path.parent.glob("left-*-damaged.db"))) == 1


def test_leaving_makes_one_backup_a_day(running: Program, path: Path) -> None:
    assert running.window is not None
    running.window.close()
    assert [backup.reason for backup in backups_of(path)] == ["day"]
    rename_first_customer(path, "Changed the same day")
    running.start(path, [])
    running.window.close()
    assert len(backups_of(path)) == 1


def test_a_backup_that_fails_does_not_hold_up_leaving(running: Program, path: Path) -> None:
    (path.parent / "backups").write_text("in the way")
    assert running.window is not None
    assert running.workspace is not None
    running.window.close()
    assert running.workspace.jobs.is_shut_down
    with closing(Desk.open(path)) as desk:
        assert not desk.database.was_left
