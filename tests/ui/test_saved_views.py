"""Saved views in the sidebar."""

import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from desktop.domain.customers import Relationship
from desktop.operations.saved_views import saved_views
from desktop.store.customer_query import CustomerQuery
from desktop.ui.customers.columns import Column
from desktop.ui.customers.columns_menu import ColumnsMenu
from desktop.ui.customers.customers_page import CustomersPage
from desktop.ui.main_window import MainWindow
from desktop.ui.preferences import Preferences
from desktop.ui.saved_views import ViewItem
from desktop.ui.style.buttons import Button
from desktop.ui.view_name_dialog import ViewNameDialog
from desktop.ui.workspace import Workspace
from tests.ui.accessibility import nameless_widgets
from tests.ui.customer_tree import World

NONE_YET = CustomerQuery(relationship=Relationship.NONE, sort="users", descending=True)
COLUMNS = (Column.CUSTOMER, Column.USERS, Column.RELATIONSHIP)


@pytest.fixture
def world(desk) -> World:  # type: ignore[no-untyped-def]
    return World(desk)


@pytest.fixture
def window(qtbot: QtBot, world: World, workspace: Workspace, preferences: Preferences) -> MainWindow:
    workspace.announce_changes()
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.show_workspace(workspace)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.grab()
    qtbot.waitUntil(lambda: not workspace.jobs.is_busy)
    return window


def page_of(window: MainWindow) -> CustomersPage:
    page = window.view.page
    assert isinstance(page, CustomersPage)
    return page


def items(window: MainWindow) -> list[ViewItem]:
    return [item for item in window.view.sidebar.views.findChildren(ViewItem) if item.parent() is not None]


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def dialog(qtbot: QtBot) -> ViewNameDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ViewNameDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, ViewNameDialog)
    return found


def enter_name(qtbot: QtBot, name: str) -> ViewNameDialog:
    asked = dialog(qtbot)
    field = asked.findChild(QLineEdit, "field_name")
    assert isinstance(field, QLineEdit)
    field.setText(name)
    asked.save.click()
    return asked


def shows(window: MainWindow, names: list[str]) -> bool:
    return [item.view.name for item in items(window)] == names


def save(qtbot: QtBot, window: MainWindow, name: str) -> None:
    action(window, "save_view_action").trigger()
    enter_name(qtbot, name)
    qtbot.waitUntil(lambda: any(item.view.name == name for item in items(window)))


def show(qtbot: QtBot, window: MainWindow) -> None:
    page_of(window).show_view(NONE_YET, COLUMNS)
    qtbot.waitUntil(lambda: page_of(window).search_count == (1, 3))


def test_the_present_view_is_saved_marked_counted_and_opened_again(qtbot: QtBot, window: MainWindow) -> None:
    show(qtbot, window)
    save(qtbot, window, "No relationship yet")
    [item] = items(window)
    assert item.isChecked()
    qtbot.waitUntil(lambda: item.accessibleName() == "No relationship yet, 1")
    page_of(window).show_view(CustomerQuery(), tuple(Column))
    qtbot.waitUntil(lambda: page_of(window).search_count == (3, 3))
    assert not item.isChecked()
    window.view.show_section("invitations")
    item.click()
    page = page_of(window)
    qtbot.waitUntil(lambda: page.search_count == (1, 3))
    assert page.present_view == (NONE_YET, COLUMNS)
    assert item.isChecked()
    assert not nameless_widgets(window)


def test_a_click_on_the_view_that_is_shown_leaves_it_marked(qtbot: QtBot, window: MainWindow) -> None:
    save(qtbot, window, "All")
    [item] = items(window)
    item.click()
    qtbot.waitUntil(lambda: item.isChecked())
    window.view.show_section("invitations")
    assert not item.isChecked()


def test_a_view_is_not_marked_while_a_search_leaves_some_of_it_out(qtbot: QtBot, window: MainWindow) -> None:
    save(qtbot, window, "All")
    qtbot.waitUntil(lambda: items(window)[0].isChecked())
    window.view.search.setText("adatum")
    qtbot.waitUntil(lambda: page_of(window).search_count == (1, 3))
    assert not items(window)[0].isChecked()
    items(window)[0].click()  # back to the view as it was saved
    qtbot.waitUntil(lambda: page_of(window).search_count == (3, 3))
    assert items(window)[0].isChecked()
    assert not window.view.search.text()


def test_filters_are_saved_from_beside_them(qtbot: QtBot, window: MainWindow) -> None:
    button = window.findChild(Button, "save_filters")
    assert isinstance(button, Button)
    assert button.isHidden()
    show(qtbot, window)
    assert button.isVisible()
    button.click()
    enter_name(qtbot, "None")
    qtbot.waitUntil(lambda: len(items(window)) == 1)
    assert saved_views(window.view._workspace.desk)[0].query == NONE_YET
    assert button.isHidden()  # it is kept now
    page_of(window).view.columns.choose(Column.SERVICES, True)
    assert button.isVisible()


def test_a_name_in_use_is_refused_at_the_field(qtbot: QtBot, window: MainWindow) -> None:
    save(qtbot, window, "All")
    action(window, "save_view_action").trigger()
    asked = enter_name(qtbot, "ALL")
    assert "Another view is called ALL" in asked.fault_of("name")
    asked.reject()
    assert len(items(window)) == 1


def test_enter_opens_f2_renames_and_delete_deletes_until_undone(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    show(qtbot, window)
    save(qtbot, window, "None")
    page_of(window).show_view(CustomerQuery(), COLUMNS)
    qtbot.waitUntil(lambda: page_of(window).search_count == (3, 3))
    qtbot.keyClick(items(window)[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page_of(window).search_count == (1, 3))
    qtbot.keyClick(items(window)[0], Qt.Key.Key_F2)
    enter_name(qtbot, "Nobody")
    qtbot.waitUntil(lambda: [item.view.name for item in items(window)] == ["Nobody"])
    qtbot.keyClick(items(window)[0], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not items(window))
    assert workspace.undo_stack.undoText() == "Delete view Nobody"
    workspace.undo_stack.undo()
    assert [item.view.name for item in items(window)] == ["Nobody"]


def test_the_menu_opens_by_keyboard_and_updates_the_view(qtbot: QtBot, window: MainWindow) -> None:
    save(qtbot, window, "Mine")
    show(qtbot, window)
    [item] = items(window)
    assert not item.isChecked()
    by_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, item.rect().center(), QCursor.pos())
    QApplication.sendEvent(item, by_key)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    update = next(each for each in menu.actions() if each.objectName() == "update_view")
    menu.setActiveAction(update)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: items(window)[0].isChecked())
    assert saved_views(window.view._workspace.desk)[0].query == NONE_YET


def test_shift_f10_opens_the_menu(qtbot: QtBot, window: MainWindow) -> None:
    save(qtbot, window, "Mine")
    qtbot.keyClick(items(window)[0], Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [each.objectName() for each in menu.actions()][-1] == "delete_view"
    menu.close()


def test_the_keys_stay_among_the_views(qtbot: QtBot, window: MainWindow) -> None:
    for name in ("A", "B", "C"):
        save(qtbot, window, name)
    qtbot.waitUntil(lambda: items(window)[1].isVisible())
    items(window)[1].setFocus()
    qtbot.keyClick(items(window)[1], Qt.Key.Key_F2)
    enter_name(qtbot, "Z")
    qtbot.waitUntil(lambda: window.focusWidget() is items(window)[1])
    for left in (["A", "C"], ["A"]):
        at = window.focusWidget()
        assert isinstance(at, ViewItem)
        qtbot.keyClick(at, Qt.Key.Key_Delete)
        qtbot.waitUntil(partial(shows, window, left))
        assert window.focusWidget() is items(window)[-1]
    qtbot.keyClick(items(window)[0], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not items(window))
    left_with = window.focusWidget()
    assert left_with is not None
    assert left_with.isVisible()


def test_the_views_are_counted_beside_the_searches(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    searching = threading.Event()
    workspace.jobs.run(lambda desk, **_: searching.wait())
    save(qtbot, window, "All")
    qtbot.waitUntil(lambda: items(window)[0].accessibleName() == "All, 3")
    searching.set()


def test_the_view_menu_lists_them(qtbot: QtBot, window: MainWindow) -> None:
    menu = window.findChild(QMenu, "saved_views_menu")
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert [each.isEnabled() for each in menu.actions()] == [False]
    show(qtbot, window)
    save(qtbot, window, "A & B")
    menu.aboutToShow.emit()
    [entry] = menu.actions()
    assert (entry.text(), entry.isChecked()) == ("A && B", True)
    page_of(window).show_view(CustomerQuery(), COLUMNS)
    qtbot.waitUntil(lambda: page_of(window).search_count == (3, 3))
    entry.trigger()
    qtbot.waitUntil(lambda: page_of(window).search_count == (1, 3))


def test_views_come_with_the_next_start(qtbot: QtBot, window: MainWindow, workspace: Workspace, tmp_path: Path) -> None:
    save(qtbot, window, "All")
    again = MainWindow(Preferences(tmp_path / "other.ini"))
    qtbot.addWidget(again)
    again.show_workspace(workspace)
    assert [item.view.name for item in items(again)] == ["All"]


def test_columns_change_places_from_their_menu(window: MainWindow) -> None:
    view = page_of(window).view
    view.columns.arrange((Column.CUSTOMER, Column.USERS, Column.SEATS))
    menu = ColumnsMenu(view, window)
    assert menu.findChild(QAction, "move_left_users") is None  # names stay first
    assert menu.findChild(QAction, "move_right_seats") is None
    right = menu.findChild(QAction, "move_right_users")
    assert isinstance(right, QAction)
    right.trigger()
    assert view.columns.arrangement == (Column.CUSTOMER, Column.SEATS, Column.USERS)
