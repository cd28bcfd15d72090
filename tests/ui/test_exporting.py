"""The export dialog: what is offered, what is written, and what is said when it is not."""

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from desktop.operations.whole_file import read_handed_over
from desktop.store.customer_query import CustomerQuery
from desktop.store.lists import Subject
from desktop.ui.customers.columns import Column
from desktop.ui.customers.customers_page import CustomersPage
from desktop.ui.exporting.choice import Form, Scope, ShownCustomers
from desktop.ui.exporting.export_dialog import ExportDialog
from desktop.ui.exporting.outcome_pages import WritingPage
from desktop.ui.main_window import MainWindow
from desktop.ui.style.notice import Notice
from desktop.ui.time_left import TimeLeft
from desktop.ui.workspace import Workspace
from tests.operations.everything import make_everything
from tests.store.belongings import World
from tests.ui.accessibility import nameless_widgets
from tests.ui.url_catcher import UrlCatcher

PASSWORD = "correct horse battery"
Opener = Callable[..., ExportDialog]


@pytest.fixture
def folder(tmp_path: Path, workspace: Workspace) -> Path:
    """Where exports go."""
    folder = tmp_path / "exports"
    folder.mkdir()
    workspace.preferences.export_folder = folder
    return folder


@pytest.fixture
def world(workspace: Workspace) -> World:
    world = make_everything(workspace.desk)
    workspace.announce_changes()
    return world


@pytest.fixture
def open_dialog(workspace: Workspace, world: World, folder: Path, qtbot: QtBot) -> Opener:
    """Opens the dialog over a list of two customers, with the number of them that are selected."""

    def opened(selected: int = 0) -> ExportDialog:
        ids = workspace.desk.customers.ids(CustomerQuery())
        shown = ShownCustomers(ids, ids[:selected], (Column.CUSTOMER, Column.USERS))
        dialog = ExportDialog(workspace, shown)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not workspace.jobs.is_busy)
        return dialog

    return opened


@pytest.fixture
def opened_files() -> Iterator[UrlCatcher]:
    """The programs of the system."""
    catcher = UrlCatcher()
    QDesktopServices.setUrlHandler("file", catcher, "catch")  # type: ignore[arg-type]  # the stub is wrong
    yield catcher
    QDesktopServices.unsetUrlHandler("file")


def child[W: QWidget](dialog: ExportDialog, kind: type[W], name: str) -> W:
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def click(qtbot: QtBot, dialog: ExportDialog, name: str) -> None:
    button = child(dialog, QAbstractButton, name)
    assert button.isVisible() and button.isEnabled(), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(10, button.height() // 2))


def choose(dialog: ExportDialog, name: str, value: str) -> None:
    box = child(dialog, QComboBox, name)
    assert box.isVisible(), name
    box.setCurrentIndex(box.findData(value))


def export(qtbot: QtBot, dialog: ExportDialog) -> None:
    click(qtbot, dialog, "go")
    qtbot.waitUntil(lambda: dialog.findChild(QWidget, "writing_page") is None or is_done(dialog))


def is_done(dialog: ExportDialog) -> bool:
    return dialog.findChild(QWidget, "written_page") is not None


def says(dialog: ExportDialog) -> str:
    return child(dialog, QLabel, "summary").text()


def notice(dialog: ExportDialog) -> str:
    return next((found.text for found in dialog.findChildren(Notice) if found.kind == "error"), "")


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_nothing_has_to_be_scrolled_for_once_the_rows_are_counted(open_dialog: Opener) -> None:
    dialog = open_dialog()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    body = area.widget()
    assert body is not None
    dialog._on_counted((Scope.SHOWN, dict.fromkeys(Subject, 1_234_567_890)))  # the sheets need other lines
    dialog._make_room()  # it may be asked for before those have been laid out
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert area.viewport().height() >= body.heightForWidth(area.viewport().width())


def test_a_workbook_of_the_list(open_dialog: Opener, qtbot: QtBot, folder: Path, opened_files: UrlCatcher) -> None:
    dialog = open_dialog()
    assert child(dialog, QRadioButton, "scope_shown").isChecked()
    assert not child(dialog, QRadioButton, "scope_selected").isVisible()
    assert says(dialog).startswith("2 ")
    click(qtbot, dialog, "sheet_users")
    assert child(dialog, QAbstractButton, "sheet_users").text() == "Users (3)"
    assert says(dialog).startswith("5 ")
    export(qtbot, dialog)
    [name] = files(folder)
    assert CalamineWorkbook.from_path(folder / name).sheet_names == ["Customers", "Users"]
    click(qtbot, dialog, "open_file")
    click(qtbot, dialog, "show_folder")
    assert opened_files.urls == [QUrl.fromLocalFile(str(folder / name)), QUrl.fromLocalFile(str(folder))]
    click(qtbot, dialog, "go")
    assert not dialog.isVisible()


def test_a_csv_of_the_selection_in_the_columns_shown(open_dialog: Opener, qtbot: QtBot, folder: Path) -> None:
    dialog = open_dialog(selected=1)
    click(qtbot, dialog, "scope_selected")
    choose(dialog, "form_box", Form.CSV)
    click(qtbot, dialog, "shown_columns")
    qtbot.waitUntil(lambda: says(dialog).startswith("1 "))
    export(qtbot, dialog)
    [name] = files(folder)
    [titles, row] = csv.reader(io.StringIO((folder / name).read_text("utf-8-sig")))
    assert titles == ["Company name", "Primary domain name", "Microsoft ID", "Users", "Partner account"]
    assert row == ["Fabrikam", "", "", "0", "Us"]


def test_columns_are_offered_where_the_rows_are_the_list_s(open_dialog: Opener, qtbot: QtBot) -> None:
    dialog = open_dialog(selected=2)
    narrow = child(dialog, QAbstractButton, "shown_columns")
    assert child(dialog, QRadioButton, "scope_selected").isChecked()
    assert narrow.isVisible()
    click(qtbot, dialog, "scope_everything")
    assert not narrow.isVisible()
    click(qtbot, dialog, "scope_shown")
    choose(dialog, "form_box", Form.CSV)
    choose(dialog, "list_box", "users")
    assert not narrow.isVisible()


def test_without_a_sheet_there_is_nothing_to_export(open_dialog: Opener, qtbot: QtBot) -> None:
    dialog = open_dialog()
    click(qtbot, dialog, "sheet_customers")
    assert not child(dialog, QPushButton, "go").isEnabled()
    assert says(dialog) == "Choose at least one list."


def test_a_complete_copy_is_always_of_everything(open_dialog: Opener, qtbot: QtBot, folder: Path) -> None:
    dialog = open_dialog(selected=2)
    choose(dialog, "form_box", Form.DOCUMENT)
    assert child(dialog, QRadioButton, "scope_everything").isChecked()
    assert not child(dialog, QRadioButton, "scope_selected").isEnabled()
    export(qtbot, dialog)
    assert [name[-5:] for name in files(folder)] == [".json"]
    other = open_dialog(selected=2)
    choose(other, "form_box", Form.DOCUMENT)
    choose(other, "form_box", Form.CSV)
    assert child(other, QRadioButton, "scope_selected").isChecked()


def test_a_password_is_asked_for_twice(open_dialog: Opener, qtbot: QtBot, folder: Path) -> None:
    dialog = open_dialog()
    choose(dialog, "form_box", Form.SEALED)
    first, again = (child(dialog, QLineEdit, name) for name in ("password", "password_again"))
    for typed, repeated, faulty in (("short", "short", first), (PASSWORD, "another", again)):
        first.clear()
        again.clear()
        qtbot.keyClicks(first, typed)
        qtbot.keyClicks(again, repeated)
        click(qtbot, dialog, "go")
        assert faulty.property("fault") is True
        assert dialog.focusWidget() is faulty
        assert files(folder) == []
    assert first.echoMode() == QLineEdit.EchoMode.Password
    click(qtbot, dialog, "show_password")
    assert first.echoMode() == again.echoMode() == QLineEdit.EchoMode.Normal
    again.clear()
    qtbot.keyClicks(again, PASSWORD)
    assert again.property("fault") is False
    export(qtbot, dialog)
    [name] = files(folder)
    with read_handed_over(folder / name, PASSWORD) as aside:
        assert aside.value("SELECT count(*) FROM customers") == 3
    assert dialog.findChild(QWidget, "open_file") is None


def test_characters_that_cp932_lacks_are_a_choice(open_dialog: Opener, qtbot: QtBot, folder: Path) -> None:
    dialog = open_dialog()
    choose(dialog, "form_box", Form.CSV)
    choose(dialog, "list_box", "users")
    choose(dialog, "encoding_box", "cp932")
    export(qtbot, dialog)
    assert "É" in notice(dialog)
    assert files(folder) == []
    click(qtbot, dialog, "write_marks")
    qtbot.waitUntil(lambda: is_done(dialog))
    assert "?mile" in (folder / files(folder)[0]).read_text("cp932")
    again = open_dialog()
    choose(again, "form_box", Form.CSV)
    choose(again, "list_box", "users")
    choose(again, "encoding_box", "cp932")
    export(qtbot, again)
    click(qtbot, again, "use_utf_8")
    qtbot.waitUntil(lambda: is_done(again))
    assert len(files(folder)) == 2  # the first one was not replaced
    assert any("Émile" in path.read_text("utf-8", "replace") for path in folder.iterdir())


def test_a_folder_that_is_gone_is_said_and_another_one_takes_the_file(
    open_dialog: Opener, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    dialog = open_dialog()
    folder.rmdir()
    export(qtbot, dialog)
    assert str(folder) in notice(dialog)
    assert child(dialog, QPushButton, "go").isVisible()
    click(qtbot, dialog, "change_target")
    chooser = child(dialog, QFileDialog, "choose_target")
    chooser.fileSelected.emit(str(tmp_path / "mine"))
    chooser.close()
    export(qtbot, dialog)
    assert is_done(dialog)
    assert (tmp_path / "mine.xlsx").is_file()
    assert notice(dialog) == ""


def test_cancel_stops_it_and_leaves_nothing(
    open_dialog: Opener, workspace: Workspace, qtbot: QtBot, folder: Path
) -> None:
    dialog = open_dialog()
    child(dialog, QPushButton, "go").click()
    assert child(dialog, QWidget, "writing_page").isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert child(dialog, QPushButton, "go").isVisible()
    answers: list[object] = []
    workspace.jobs.run(lambda desk, **_: True, done=answers.append)  # comes after the one that was stopped
    qtbot.waitUntil(lambda: bool(answers))
    assert files(folder) == []
    assert notice(dialog) == ""
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_progress_tells_rows_and_what_is_left(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = WritingPage(Path("a.csv"))
    qtbot.addWidget(page)
    words = page.findChild(QLabel, "progress_words")
    bar = page.findChild(QProgressBar)
    assert words is not None and bar is not None
    page.show_progress(10, 100)
    assert (words.text(), bar.value(), bar.maximum()) == ("10 of 100 rows", 10, 100)
    page.show_progress(100, 100)
    assert (words.text(), bar.maximum()) == ("Completing the file…", 0)
    left, clock = TimeLeft(), "desktop.ui.time_left.time.monotonic"
    began = left._began
    for spent, done, said in ((1, 50, ""), (10, 1, ""), (10, 50, "About 10"), (60, 20, "About 4"), (9, 90, "A few")):
        monkeypatch.setattr(clock, lambda spent=spent: began + spent)
        assert left.words(done, 100)[: len(said) or None] == said


def test_everything_can_be_done_by_keyboard_and_has_a_name(open_dialog: Opener, qtbot: QtBot, folder: Path) -> None:
    dialog = open_dialog(selected=2)
    assert dialog.focusWidget() is child(dialog, QRadioButton, "scope_selected")
    for form in Form:
        choose(dialog, "form_box", form)
        assert nameless_widgets(dialog) == []
    choose(dialog, "form_box", Form.CSV)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: is_done(dialog))
    assert nameless_widgets(dialog) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()


def test_it_opens_from_the_menu_and_from_the_selection(
    workspace: Workspace, world: World, folder: Path, qtbot: QtBot
) -> None:
    window = MainWindow(workspace.preferences)
    qtbot.addWidget(window)
    window.show_workspace(workspace)
    window.show()
    page = window.findChild(CustomersPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.search_count == (2, 2))
    action = window.findChild(QAction, "export_action")
    assert action is not None and action.shortcut().toString() == "Ctrl+Shift+E"
    action.trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    assert child(dialog, QRadioButton, "scope_shown").text().endswith("(2)")
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is None)
    page.view.selectAll()
    menu = page.findChild(QMenu, "customer_menu")
    button = page.findChild(QPushButton, "selected_export_customers")
    assert menu is not None and button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    again = window.findChild(ExportDialog)
    assert again is not None
    assert child(again, QRadioButton, "scope_selected").isChecked()
    qtbot.waitUntil(lambda: says(again) != "")
    again.reject()


def test_other_sections_export_everything(workspace: Workspace, world: World, folder: Path, qtbot: QtBot) -> None:
    window = MainWindow(workspace.preferences)
    qtbot.addWidget(window)
    window.show_workspace(workspace)
    window.show()
    window.view.show_section("invitations")
    window.view.export()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    assert child(dialog, QRadioButton, "scope_everything").isChecked()
    assert not child(dialog, QRadioButton, "scope_shown").isVisible()
    qtbot.waitUntil(lambda: says(dialog) != "")
    dialog.reject()
