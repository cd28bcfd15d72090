"""F2 on a row of the tree opens the row's own dialog."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.ui.customers.customers_page import CustomersPage
from desktop.ui.customers.tree_kinds import Group, Path
from desktop.ui.workspace import Workspace
from tests.ui.customer_tree import World, world

__all__ = ["world"]

Place = Callable[[World], Path]

PLACES: dict[str, tuple[Place, str]] = {
    "customer": (lambda world: (world.adatum,), "customer_dialog"),
    "group": (lambda world: (world.adatum, Group.USERS), "customer_dialog"),
    "fact": (lambda world: (world.adatum, Group.ACCOUNT, 1), "customer_dialog"),
    "service": (lambda world: (world.adatum, Group.SERVICES, _service(world)), "service_dialog"),
    "user": (lambda world: (world.adatum, Group.USERS, world.users[1]), "user_dialog"),
    "license": (lambda world: (world.adatum, Group.LICENSES, world.seats), "seats_dialog"),
    "held": (lambda world: (world.adatum, Group.USERS, world.users[1], world.seats), "user_licenses_dialog"),
    "holder": (lambda world: (world.adatum, Group.LICENSES, world.seats, world.users[1]), "user_dialog"),
}


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, world: World) -> CustomersPage:
    workspace.announce_changes()
    page = CustomersPage(workspace)
    qtbot.addWidget(page)
    page.resize(1500, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.view.setFocus()
    qtbot.waitUntil(page.view.hasFocus)
    return page


@pytest.mark.parametrize("kind", PLACES)
def test_f2_edits_the_row_itself(qtbot: QtBot, page: CustomersPage, world: World, kind: str) -> None:
    place, dialog = PLACES[kind]
    stand_at(page, *place(world))
    qtbot.keyClick(page.view, Qt.Key.Key_F2)
    assert opened(qtbot).objectName() == dialog


def test_f2_on_a_user_found_edits_that_user(qtbot: QtBot, page: CustomersPage, world: World) -> None:
    with qtbot.waitSignal(page.count_changed):
        page.set_search("carl")
    stand_at(page, -world.users[2])
    qtbot.keyClick(page.view, Qt.Key.Key_F2)
    dialog = opened(qtbot)
    assert dialog.objectName() == "user_dialog"
    assert dialog.user_id == world.users[2]  # type: ignore[attr-defined]


def test_the_menu_bars_edit_is_of_the_customer_on_any_row(qtbot: QtBot, page: CustomersPage, world: World) -> None:
    stand_at(page, world.adatum, Group.USERS, world.users[1])
    page.edit_current()
    assert opened(qtbot).objectName() == "customer_dialog"


def _service(world: World) -> int:
    return world.desk.subscriptions.ids(world.adatum)[0]


def stand_at(page: CustomersPage, *path: int) -> None:
    for depth in range(1, len(path)):
        page.view.open_row(page.view.customers.index_of(*path[:depth]))
    index = page.view.customers.index_of(*path)
    assert index.isValid()
    page.view.setCurrentIndex(index)


def opened(qtbot: QtBot) -> QDialog:
    """The dialog that is open now; closed when the test ends."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    qtbot.addWidget(dialog)
    return dialog
