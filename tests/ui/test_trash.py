"""The trash: what was deleted comes back, or goes for good after a question."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.operations.edit_customer import remove_customers
from desktop.operations.edit_user import remove_users
from desktop.ui.trash.trash_dialog import USERS, TrashDialog
from desktop.ui.workspace import Workspace
from tests.store.belongings import World, make_world
from tests.ui.accessibility import nameless_widgets


@pytest.fixture
def world(workspace: Workspace) -> World:
    """Fabrikam and two of Contoso's users were deleted."""
    world = make_world(workspace.desk)
    workspace.announce_changes()
    workspace.did(remove_customers(workspace.desk, [world.other]))
    workspace.did(remove_users(workspace.desk, list(world.users[:2])))
    return world


@pytest.fixture
def dialog(workspace: Workspace, world: World, qtbot: QtBot) -> TrashDialog:
    dialog = TrashDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: titles(dialog) == ["Fabrikam"])
    return dialog


def titles(dialog: TrashDialog) -> list[str]:
    model = dialog.view.record_model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def confirm(qtbot: QtBot, dialog: TrashDialog) -> str:
    box = dialog.findChild(QMessageBox, "purge_question")
    assert box is not None
    text = box.text() + "\n" + box.informativeText()
    yes = box.findChild(QPushButton, "confirm_purge")
    assert yes is not None
    click(qtbot, yes)
    qtbot.waitUntil(lambda: not dialog.is_working)
    return text


def test_a_customer_comes_back_and_that_can_be_undone(
    dialog: TrashDialog, workspace: Workspace, world: World, qtbot: QtBot
) -> None:
    click(qtbot, dialog.restore)
    qtbot.waitUntil(lambda: titles(dialog) == [])
    assert workspace.desk.customers.is_listed(world.other)
    assert workspace.undo_stack.undoText() == "Restore Fabrikam"
    workspace.undo_stack.undo()
    qtbot.waitUntil(lambda: titles(dialog) == ["Fabrikam"])


def test_users_are_listed_with_their_customer_and_restored_together(
    dialog: TrashDialog, workspace: Workspace, world: World, qtbot: QtBot
) -> None:
    dialog.which.set_current(USERS)
    assert sorted(titles(dialog)) == ["Émile Zola", "東京 太郎"]
    assert "Contoso" in dialog.view.record_model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    dialog.view.selectAll()
    click(qtbot, dialog.restore)
    qtbot.waitUntil(lambda: titles(dialog) == [])
    assert len(workspace.desk.users.ids(world.customer)) == 4


def test_restoring_by_keyboard_goes_on_with_the_next_row(
    dialog: TrashDialog, workspace: Workspace, world: World, qtbot: QtBot
) -> None:
    workspace.did(remove_users(workspace.desk, list(world.users[2:4])))
    dialog.which.set_current(USERS)
    qtbot.waitUntil(lambda: len(titles(dialog)) == 4)
    before = titles(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.view.setFocus()
    qtbot.keyClick(dialog.view, Qt.Key.Key_Down)
    dialog.restore.setFocus()
    qtbot.keyClick(dialog.restore, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(titles(dialog)) == 3)
    assert dialog.view.currentIndex().data() == before[2]
    assert dialog.restore.hasFocus()


def test_deleting_for_good_asks_says_what_goes_and_clears_the_undo_stack(
    dialog: TrashDialog, workspace: Workspace, world: World, qtbot: QtBot
) -> None:
    assert workspace.undo_stack.count() == 2
    qtbot.keyClick(dialog.view, Qt.Key.Key_Delete)
    said = confirm(qtbot, dialog)
    assert said.startswith("Delete 1 customer") and "cannot be undone" in said
    qtbot.waitUntil(lambda: titles(dialog) == [])
    assert workspace.undo_stack.count() == 0
    with pytest.raises(LookupError):
        workspace.desk.customers.get(world.other)


def test_cancel_deletes_nothing(dialog: TrashDialog, workspace: Workspace, world: World, qtbot: QtBot) -> None:
    click(qtbot, dialog.empty)
    box = dialog.findChild(QMessageBox, "purge_question")
    assert box is not None and "1 customer" in box.text() and "2 user" in box.text()
    box.reject()
    assert workspace.desk.customers.get(world.other).name == "Fabrikam"
    assert titles(dialog) == ["Fabrikam"]


def test_the_whole_trash_is_emptied(dialog: TrashDialog, workspace: Workspace, world: World, qtbot: QtBot) -> None:
    click(qtbot, dialog.empty)
    confirm(qtbot, dialog)
    qtbot.waitUntil(lambda: not dialog.empty.isEnabled())
    dialog.which.set_current(USERS)
    assert titles(dialog) == []
    assert len(workspace.desk.users.ids(world.customer)) == 2


def test_a_read_only_database_shows_the_trash_and_says_why_nothing_can_be_done(
    workspace: Workspace, world: World, qtbot: QtBot
) -> None:
    workspace.desk.database.read_only = True
    dialog = TrashDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: titles(dialog) == ["Fabrikam"])
    for button in (dialog.restore, dialog.purge, dialog.empty):
        assert not button.isEnabled()
        assert button.toolTip() == workspace.read_only_reason


def test_everything_that_takes_the_focus_has_a_name(dialog: TrashDialog) -> None:
    assert nameless_widgets(dialog) == []
