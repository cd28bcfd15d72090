"""The main window: where everything is reached, by mouse and by keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.customers import Customer
from desktop.domain.partner import PartnerAccount
from desktop.operations.desk import Desk
from desktop.operations.edit_customer import add_customer
from desktop.operations.sample_data import make_sample
from desktop.store.connections import connect_to_look
from desktop.store.database import Database
from desktop.ui.main_window import MainWindow
from desktop.ui.preferences import Preferences
from desktop.ui.record.customers_with_record import CustomersWithRecord
from desktop.ui.style.buttons import IconButton
from desktop.ui.unfinished_requests import RequestItem
from desktop.ui.workspace import Workspace
from tests.ui.accessibility import nameless_widgets

LINK = (
    "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship"
    "&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0#/partners/invitation"
)
Open = Callable[[Workspace], MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, preferences: Preferences) -> Open:
    """Shows a workspace in a main window."""

    def open_window(workspace: Workspace) -> MainWindow:
        window = MainWindow(preferences)
        qtbot.addWidget(window, before_close_func=_close_dialogs)
        window.show_workspace(workspace)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return open_window


@pytest.fixture
def window(open_window: Open, workspace: Workspace) -> MainWindow:
    """A window on an empty database."""
    return open_window(workspace)


@pytest.fixture
def sample(tmp_path: Path, preferences: Preferences, qtbot: QtBot) -> Iterator[Workspace]:
    """A workspace with customers, invitations and drafts."""
    workspace = Workspace(make_sample(tmp_path / "sample.db", "en"), preferences, is_sample=True)
    yield workspace
    workspace.close()


@pytest.fixture
def read_only(sample: Workspace, tmp_path: Path, preferences: Preferences) -> Iterator[Workspace]:
    """The sample, on a file that can only be read."""
    sample.close()
    path = tmp_path / "sample.db"
    looking = Database(path, connect_to_look(path, 1.0), read_only=True, timeout=1.0)
    workspace = Workspace(Desk(looking), preferences)
    yield workspace
    workspace.close()


def test_an_empty_database_begins_with_the_first_steps(window: MainWindow) -> None:
    assert window.view.page.objectName() == "first_run_page"
    assert window.view.primary.kind == "default"  # the page has the primary button
    assert not window.view.search.isEnabled()


def test_the_first_customer_ends_the_first_run_and_undo_brings_it_back(window: MainWindow) -> None:
    workspace = window.workspace
    _, change_id = add_customer(workspace.desk, Customer(_account(workspace), "Contoso"))
    workspace.did(change_id)
    assert window.view.page.objectName() == "customers_page"
    assert window.view.primary.kind == "primary"
    _action(window, "undo_action").trigger()
    assert window.view.page.objectName() == "first_run_page"


def test_sections_are_reached_by_their_keys(qtbot: QtBot, open_window: Open, sample: Workspace) -> None:
    window = open_window(sample)
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.view.page.objectName() == "invitations_page"
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.view.page.objectName() == "overview_page"
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.view.page.objectName() == "customers_page"


def test_the_search_gives_way_before_it_runs_into_the_button(open_window: Open, sample: Workspace) -> None:
    window = open_window(sample)
    window.setMinimumSize(1, 1)
    search, button = window.view.search, window.view.primary
    narrow = window.view.sidebar.width() + button.sizeHint().width() + 230
    window.resize(narrow, 427)  # a small screen with large letters
    assert search.geometry().right() < button.x()
    assert button.width() >= button.sizeHint().width()


def test_each_page_keeps_its_own_search(qtbot: QtBot, open_window: Open, sample: Workspace) -> None:
    window = open_window(sample)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.view.search.hasFocus)
    qtbot.keyClicks(window.view.search, "bluebell")
    page = window.view._customers_page()
    qtbot.waitUntil(lambda: page.search_count == (1, 26))
    window.view.show_section("invitations")
    assert window.view.search.text() == ""
    window.view.show_section("customers")
    assert window.view.search.text() == "bluebell"
    qtbot.keyClick(window.view.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.search_count == (26, 26))
    qtbot.keyClick(window.view.search, Qt.Key.Key_Escape)
    assert page.view.hasFocus()


def test_searching_or_asking_for_the_list_shows_it_where_a_record_stood_in_its_place(
    qtbot: QtBot, open_window: Open, sample: Workspace
) -> None:
    window = open_window(sample)
    window.resize(1100, 700)
    page, search = window.view._customers_page(), window.view.search
    qtbot.waitUntil(lambda: page.search_count[0] == 26)
    for key in (Qt.Key.Key_L, Qt.Key.Key_Down, Qt.Key.Key_Return):  # a text that finds the customer being read, too
        page.view.setCurrentIndex(page.view.customers.index(0, 0))
        qtbot.keyClick(page.view, Qt.Key.Key_Return)
        assert not page.isVisible()
        search.setFocus()
        qtbot.keyClick(search, key)
        assert page.isVisible()
    page.record_wanted.emit()
    assert not page.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert page.view.hasFocus()


def test_searching_shows_the_list_where_an_invitation_stood_in_its_place(
    qtbot: QtBot, open_window: Open, sample: Workspace
) -> None:
    window = open_window(sample)
    window.resize(1100, 700)
    window.view.show_section("invitations")
    page = window.view._invitations_page()
    qtbot.waitUntil(lambda: page.current_id is not None)
    page.view.opened.emit()
    assert not page.view.isVisible()
    window.view.search.setFocus()
    qtbot.keyClick(window.view.search, Qt.Key.Key_A)
    assert page.view.isVisible()


@pytest.mark.parametrize(
    ("key", "dialog"),
    [(Qt.Key.Key_N, "request_wizard"), (Qt.Key.Key_I, "import_dialog"), (Qt.Key.Key_Comma, "settings_dialog")],
)
def test_what_can_be_done_has_its_key(
    qtbot: QtBot, open_window: Open, sample: Workspace, key: Qt.Key, dialog: str
) -> None:
    window = open_window(sample)
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert _dialog(qtbot).objectName() == dialog


def test_a_request_asks_for_the_account_first_and_then_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    workspace = window.workspace
    window.view.primary.click()
    dialog = _dialog(qtbot)
    assert dialog.objectName() == "account_dialog"
    with workspace.desk.database.write() as transaction:  # what the dialog's Save does
        workspace.desk.accounts.save(transaction, PartnerAccount("Northwind", invitation_link=LINK, country="JP"))
    workspace.announce_changes()
    dialog.accept()
    assert _dialog(qtbot).objectName() == "request_wizard"


def test_giving_the_account_up_ends_the_request(qtbot: QtBot, window: MainWindow) -> None:
    window.view.primary.click()
    _dialog(qtbot).reject()
    assert QApplication.activeModalWidget() is None


def test_files_dropped_anywhere_are_imported(
    qtbot: QtBot, open_window: Open, sample: Workspace, tmp_path: Path
) -> None:
    window = open_window(sample)
    file = tmp_path / "Customers.csv"
    file.write_text("Microsoft ID,Company name\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(window.rect().toRectF().center(), copy, data, button, key)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(window.rect().toRectF().center(), copy, data, button, key))
    assert _dialog(qtbot).objectName() == "import_dialog"


def test_a_web_address_dropped_is_not_taken(open_window: Open, sample: Workspace) -> None:
    window = open_window(sample)
    data = QMimeData()
    data.setUrls([QUrl("https://contoso.example/Customers.csv")])
    copy, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(window.rect().toRectF().center(), copy, data, button, key)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_an_unfinished_request_is_resumed_by_click_and_by_enter(
    qtbot: QtBot, open_window: Open, sample: Workspace
) -> None:
    window = open_window(sample)
    items = window.findChildren(RequestItem)
    assert len(items) == len(sample.desk.invitations.unfinished()) > 0
    items[0].click()
    wizard = _dialog(qtbot)
    assert wizard.objectName() == "request_wizard"
    wizard.reject()
    qtbot.keyClick(window.findChildren(RequestItem)[0], Qt.Key.Key_Return)
    assert _dialog(qtbot).objectName() == "request_wizard"


def test_an_unfinished_request_is_discarded_by_menu_or_key_and_undone(
    qtbot: QtBot, open_window: Open, sample: Workspace
) -> None:
    window = open_window(sample)
    before = sample.desk.invitations.unfinished()
    item = window.findChild(RequestItem, f"unfinished_{before[0].id}")
    assert item is not None
    menu_button = item.findChild(IconButton, "request_menu")
    assert menu_button is not None
    menu_button.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Go on", "Discard"]
    menu.close()
    qtbot.keyClick(item, Qt.Key.Key_Delete)
    assert sample.desk.invitations.unfinished() == before[1:]
    assert before[0].customer_name in _action(window, "undo_action").text()
    _action(window, "undo_action").trigger()
    assert sample.desk.invitations.unfinished() == before


def test_the_account_switcher_changes_whose_customers_are_shown(
    qtbot: QtBot, open_window: Open, workspace: Workspace
) -> None:
    first, second = _account(workspace, "Northwind"), _account(workspace, "Tailspin")
    for account, count in ((first, 2), (second, 1)):
        for number in range(count):
            add_customer(workspace.desk, Customer(account, f"Customer {account}-{number}"))
    workspace.announce_changes()
    window = open_window(workspace)
    page = window.view._customers_page()
    qtbot.waitUntil(lambda: page.search_count == (2, 2))
    menu = window.view.sidebar.build_account_menu()
    (other,) = [action for action in menu.actions() if action.text() == "Tailspin"]
    other.trigger()
    qtbot.waitUntil(lambda: page.search_count == (1, 1))
    assert workspace.preferences.account_id == second


def test_everything_focusable_has_a_name(qtbot: QtBot, open_window: Open, sample: Workspace) -> None:
    window = open_window(sample)
    for section in ("customers", "invitations", "overview"):
        window.view.show_section(section)
        assert nameless_widgets(window) == []
    window.commands.settings()
    assert nameless_widgets(_dialog(qtbot)) == []


def test_the_keyboard_reaches_every_part_of_the_window(qtbot: QtBot, open_window: Open, sample: Workspace) -> None:
    window = open_window(sample)
    reached = set()
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        if (widget := QApplication.focusWidget()) is not None:
            reached.add(widget.objectName())
    assert {"search", "request_button", "section_customers", "account_button", "sidebar_settings"} <= reached
    assert any(name.startswith("unfinished_") for name in reached)


def test_a_read_only_database_greys_every_edit_and_says_why(
    qtbot: QtBot, open_window: Open, read_only: Workspace
) -> None:
    window = open_window(read_only)
    assert window.findChild(QWidget, "read_only_banner") is not None
    reason = read_only.read_only_reason
    for name in ("import_action", "request_action", "new_customer_action"):
        action = _action(window, name)
        assert (action.isEnabled(), action.toolTip()) == (False, reason)
    for name in ("request_button", "sidebar_import"):
        button = window.findChild(QWidget, name)
        assert button is not None
        assert (button.isEnabled(), button.toolTip()) == (False, reason)
    for item in window.findChildren(RequestItem):
        assert (item.isEnabled(), item.toolTip()) == (False, reason)
    window.take_files([Path("Customers.csv")])
    assert QApplication.activeModalWidget() is None


def test_another_workspace_takes_the_place_of_the_first(
    open_window: Open, workspace: Workspace, sample: Workspace
) -> None:
    window = open_window(workspace)
    window.show_workspace(sample)
    assert window.view.page.objectName() == "customers_page"
    assert window.findChild(QWidget, "sample_banner") is not None
    assert len([action for action in window.menuBar().actions() if action.text() == "&File"]) == 1
    window.show_workspace(workspace)
    assert window.view.page.objectName() == "first_run_page"


def test_whatever_is_shown_anew_has_the_keys(
    qtbot: QtBot, open_window: Open, workspace: Workspace, sample: Workspace
) -> None:
    window = open_window(workspace)
    window.show_workspace(sample)
    page = window.view._customers_page()
    assert page.view.hasFocus()
    window.view.show_section("overview")
    window.show_workspace(sample)  # as another language does
    assert window.view.section == "overview"


def test_what_was_put_off_reads_nothing_once_the_database_is_closed(
    qtbot: QtBot, preferences: Preferences, sample: Workspace
) -> None:
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.show_workspace(sample)
    window.grab()  # paints: the record is made once the events after that are handled
    host = window.findChild(CustomersWithRecord)
    assert host is not None
    sample.close()
    with qtbot.waitCallback() as after_what_was_put_off:
        QTimer.singleShot(0, after_what_was_put_off)
    assert host.pane is None


def test_the_window_stands_where_it_was_left(qtbot: QtBot, open_window: Open, workspace: Workspace) -> None:
    first = open_window(workspace)
    first.resize(first.width(), first.minimumHeight() + 33)
    first.close()
    assert open_window(workspace).size() == first.size()


def test_undo_is_greyed_until_there_is_a_step_and_then_names_it(window: MainWindow) -> None:
    assert not _action(window, "undo_action").isEnabled()
    _, change_id = add_customer(window.workspace.desk, Customer(_account(window.workspace), "A & B"))
    window.workspace.did(change_id)
    undo = _action(window, "undo_action")
    assert undo.isEnabled()
    assert "A && B" in undo.text()  # a single ampersand would underline the letter after it


def _account(workspace: Workspace, name: str = "Northwind") -> int:
    with workspace.desk.database.write() as transaction:
        account = workspace.desk.accounts.save(transaction, PartnerAccount(name, invitation_link=LINK))
    assert account.id is not None
    return account.id


def _action(window: MainWindow, name: str) -> QAction:
    action = window.findChild(QAction, name)
    assert action is not None
    return action


def _dialog(qtbot: QtBot) -> QDialog:
    """The dialog that stands over the window."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


def _close_dialogs(_window: object) -> None:
    while (dialog := QApplication.activeModalWidget()) is not None:
        assert isinstance(dialog, QDialog)
        dialog.reject()
