"""The record pane, on a real database: who it is, its account, notes, tags and history."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.domain.customers import Permissions, Relationship
from desktop.domain.invitations import Invitation, InvitationState
from desktop.operations.desk import Desk
from desktop.operations.edit_customer import remove_customers
from desktop.operations.tag_customers import tag_customers
from desktop.operations.write_notes import add_note
from desktop.ui.list_and_pane import PANE_WIDTH
from desktop.ui.record.fact_field import FactField
from desktop.ui.record.record_host import RecordHost
from desktop.ui.record.record_pane import RecordPane
from desktop.ui.record.record_tabs import TABS
from desktop.ui.record.value_button import ValueButton
from desktop.ui.workspace import Workspace
from tests.ui.accessibility import nameless_widgets
from tests.ui.record_room import Room, furnish, lines, open_pane, press, stored


@pytest.fixture
def room(desk: Desk) -> Room:
    return furnish(desk)


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace, room: Room) -> RecordPane:
    return open_pane(qtbot, workspace, room.customer_id)


def field(pane: RecordPane, name: str) -> FactField:
    found = pane.findChild(FactField, f"fact_{name}")
    assert isinstance(found, FactField)
    return found


def value(pane: RecordPane, name: str) -> str:
    return field(pane, name).button.text()


def label(pane: QWidget, name: str) -> QLabel:
    found = pane.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def enter(qtbot: QtBot, pane: RecordPane, name: str, text: str) -> None:
    """Open a fact by keyboard, type over it, and press Enter."""
    qtbot.keyClick(field(pane, name).button, Qt.Key.Key_Return)
    editor = field(pane, name).editor
    assert isinstance(editor, QLineEdit)
    editor.setText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def change(desk: Desk, customer_id: int, **facts: object) -> None:
    with desk.database.write() as tx:
        desk.customers.save(tx, replace(desk.customers.get(customer_id), **facts))  # type: ignore[arg-type]


# --- what is shown ----------------------------------------------------------------------------------------------------


def test_it_says_who_this_is(pane: RecordPane) -> None:
    assert label(pane, "record_name").text() == "Contoso"
    assert label(pane, "record_domain").text() == "contoso.com"
    assert value(pane, "country") == "Japan · region Japan"
    assert label(pane, "fact_cloud").text() == "Public cloud"
    assert label(pane, "fact_portal").text() == "Microsoft 365 admin center"
    assert value(pane, "mca_accepted_on") == "Will be asked when accepting"
    assert value(pane, "tenant_id").startswith("6c5d0b7e")


def test_nobody_is_shown_as_nothing(pane: RecordPane) -> None:
    pane.show_customer(None)
    assert not label(pane, "record_name").isVisible()
    assert pane.customer_id is None


def test_a_removed_customer_leaves_the_pane_and_undo_brings_nothing_wrong(
    pane: RecordPane, workspace: Workspace, room: Room
) -> None:
    workspace.did(remove_customers(workspace.desk, [room.customer_id]))
    assert pane.customer_id is None
    workspace.undo_stack.undo()
    pane.show_customer(room.customer_id)
    assert pane.customer_id == room.customer_id


def test_it_is_as_wide_as_designed(pane: RecordPane) -> None:
    assert pane.wanted_width >= PANE_WIDTH


@pytest.mark.parametrize("tab", TABS)
def test_everything_focusable_has_a_name(pane: RecordPane, tab: str, qtbot: QtBot, workspace: Workspace) -> None:
    pane.show_tab(tab)
    qtbot.waitUntil(lambda: not workspace.jobs.is_busy)
    assert nameless_widgets(pane) == []


def test_seats_by_product_lead_to_the_licenses(pane: RecordPane, qtbot: QtBot) -> None:
    assert pane.account.findChild(QWidget, "seats_by_product") is not None
    press(qtbot, pane, "all_licenses")
    assert pane.tabs.currentIndex() == TABS.index("licenses")
    assert pane.licenses.isVisible()
    assert not pane.account.isVisible()


class _Windows(QObject):
    """Notes every window that comes up."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_part_comes_up_as_a_window_of_its_own(
    qtbot: QtBot, qapp: QApplication, workspace: Workspace, room: Room
) -> None:
    windows = _Windows()
    qapp.installEventFilter(windows)
    pane = open_pane(qtbot, workspace, room.customer_id)
    for tab in TABS:
        pane.show_tab(tab)
    qapp.removeEventFilter(windows)
    assert windows.shown == ["RecordPane record_pane"]


def test_a_read_only_record_offers_nothing_that_it_cannot_do(
    qtbot: QtBot, workspace: Workspace, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    tag_customers(workspace.desk, [room.customer_id], "Gold")
    add_note(workspace.desk, room.customer_id, "Call back")
    monkeypatch.setattr(workspace.desk.database, "read_only", True)
    pane = open_pane(qtbot, workspace, room.customer_id)
    offered = set()
    for tab in TABS:
        pane.show_tab(tab)
        buttons = pane.findChildren(QAbstractButton)
        offered |= {each.objectName() or each.text() for each in buttons if each.isVisible() and each.isEnabled()}
    assert offered - {"Current", "Deleted"} == {"record_more", "all_licenses"}
    assert field(pane, "domain").button.toolTip() == workspace.read_only_reason


# --- editing in place -------------------------------------------------------------------------------------------------


def test_a_fact_is_edited_in_place_and_undone(pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room) -> None:
    enter(qtbot, pane, "contact_name", "Ito")
    assert workspace.desk.customers.get(room.customer_id).contact_name == "Ito"
    assert value(pane, "contact_name") == "Ito"
    assert field(pane, "contact_name").button.hasFocus()
    assert workspace.undo_stack.undoText() == "Change contact of Contoso"
    workspace.undo_stack.undo()
    assert value(pane, "contact_name") == "佐藤 美咲"
    workspace.undo_stack.redo()
    assert value(pane, "contact_name") == "Ito"


def test_escape_puts_back(pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room) -> None:
    button = field(pane, "domain").button
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    editor = field(pane, "domain").editor
    assert editor is not None
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert value(pane, "domain") == "contoso.com"
    assert workspace.desk.customers.get(room.customer_id).domain == "contoso.com"
    assert workspace.undo_stack.count() == 0


def test_leaving_the_field_keeps_what_was_entered(
    pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room
) -> None:
    field(pane, "contact_name").edit()
    editor = field(pane, "contact_name").editor
    assert isinstance(editor, QLineEdit)
    editor.setText("Ito")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert workspace.desk.customers.get(room.customer_id).contact_name == "Ito"
    assert field(pane, "contact_name").editor is None


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("contact_email", "nobody", "not an e-mail address"),
        ("tenant_id", "12", "tenant"),
        ("mca_accepted_on", "2999-01-01", "still to come"),
        ("name", " ", "Enter the customer's name"),
    ],
)
def test_a_fault_is_said_at_its_field(
    pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room, name: str, text: str, said: str
) -> None:
    before = workspace.desk.customers.get(room.customer_id)
    enter(qtbot, pane, name, text)
    assert said in field(pane, name).fault_text
    assert field(pane, name).editor is not None
    assert workspace.desk.customers.get(room.customer_id) == before


def test_a_fault_does_not_follow_to_the_next_customer(pane: RecordPane, qtbot: QtBot, room: Room) -> None:
    enter(qtbot, pane, "contact_email", "nobody")
    pane.show_customer(room.other_id)
    assert field(pane, "contact_email").editor is None
    assert field(pane, "contact_email").fault_text == ""


def test_the_agreement_is_noted_with_its_day(pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room) -> None:
    assert not field(pane, "mca_accepted_by").isVisible()
    enter(qtbot, pane, "mca_accepted_on", "2025-04-02")
    assert workspace.desk.customers.get(room.customer_id).mca_accepted_on == "2025-04-02"
    assert "2025" in value(pane, "mca_accepted_on")
    enter(qtbot, pane, "mca_accepted_by", "佐藤 美咲")
    assert value(pane, "mca_accepted_by") == "佐藤 美咲"


def test_a_new_name_leaves_the_tenants_own_name(
    pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room
) -> None:
    enter(qtbot, pane, "tenant_name", "Contoso")
    enter(qtbot, pane, "name", "Our Contoso")
    assert label(pane, "record_name").text() == "Our Contoso"
    assert value(pane, "tenant_name") == "Contoso"


def test_permissions_are_chosen_from_a_list(pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room) -> None:
    field(pane, "permissions").edit()
    box = field(pane, "permissions").editor
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("removed"))
    box.activated.emit(box.currentIndex())
    assert workspace.desk.customers.get(room.customer_id).permissions is Permissions.REMOVED


def test_a_country_is_typed_by_name(pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room) -> None:
    field(pane, "country").edit()
    box = field(pane, "country").editor
    assert isinstance(box, QComboBox)
    line = box.lineEdit()
    assert line is not None
    line.setText("India")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert workspace.desk.customers.get(room.customer_id).country == "IN"


def test_the_end_of_a_resellers_relationship_is_not_in_the_list(pane: RecordPane) -> None:
    field(pane, "relationship").edit()
    box = field(pane, "relationship").editor
    assert isinstance(box, QComboBox)
    assert box.findData("none") == -1
    assert box.findData("advisor") >= 0


def test_ctrl_c_copies_a_value(pane: RecordPane, qtbot: QtBot) -> None:
    button = field(pane, "tenant_id").button
    assert isinstance(button, ValueButton)
    qtbot.keyClick(button, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == button.text()


# --- the duty ---------------------------------------------------------------------------------------------------------


def test_the_duty_is_said_only_where_permissions_were_removed(
    pane: RecordPane, workspace: Workspace, room: Room
) -> None:
    notice = pane.findChild(QWidget, "duty_notice")
    assert isinstance(notice, QWidget)
    assert not notice.isVisible()
    change(workspace.desk, room.customer_id, permissions=Permissions.REMOVED)
    workspace.announce_changes()
    assert notice.isVisible()
    assert "responsible" in notice.accessibleName()


def test_the_support_request_is_copied_with_the_facts(
    pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room
) -> None:
    change(workspace.desk, room.customer_id, permissions=Permissions.REMOVED)
    workspace.announce_changes()
    press(qtbot, pane, "copy_support_request")
    button = pane.findChild(QPushButton, "copy_support_request")
    assert isinstance(button, QPushButton)
    qtbot.waitUntil(lambda: button.text() == "Support request copied")
    text = QGuiApplication.clipboard().text()
    assert "Contoso" in text
    assert "6c5d0b7e-41f2-4c1a-9d0e-5a4b3c2d1e0f" in text
    assert "- Country: Japan" in text


# --- tags and notes ---------------------------------------------------------------------------------------------------


def test_tags_are_put_on_and_taken_off(pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room) -> None:
    desk = workspace.desk
    press(qtbot, pane, "add_tag")
    entry = pane.findChild(QLineEdit, "new_tag")
    assert isinstance(entry, QLineEdit)
    qtbot.keyClicks(entry, "Renewal")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert [tag.name for tag in desk.tags.of_customer(room.customer_id)] == ["Renewal"]
    chip = next(button for button in pane.findChildren(QPushButton) if button.text() == "Renewal")
    assert chip.accessibleName() == "Take tag “Renewal” off"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert desk.tags.of_customer(room.customer_id) == []
    workspace.undo_stack.undo()
    assert [tag.name for tag in desk.tags.of_customer(room.customer_id)] == ["Renewal"]


def test_a_tag_that_is_too_long_is_refused_in_place(pane: RecordPane, qtbot: QtBot, workspace: Workspace) -> None:
    press(qtbot, pane, "add_tag")
    entry = pane.findChild(QLineEdit, "new_tag")
    assert isinstance(entry, QLineEdit)
    entry.setText("x" * 51)
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert "50" in label(pane, "tag_fault").text()
    assert entry.isVisible()
    assert workspace.undo_stack.count() == 0


def test_notes_are_written_rewritten_and_removed(
    pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room
) -> None:
    desk = workspace.desk
    press(qtbot, pane, "add_note")
    edit = pane.findChild(QPlainTextEdit, "note_text")
    assert isinstance(edit, QPlainTextEdit)
    press(qtbot, pane, "save_note")  # nothing was written
    assert desk.notes.of_customer(room.customer_id) == []
    qtbot.keyClicks(edit, "Call back")
    press(qtbot, pane, "save_note")
    [note] = desk.notes.of_customer(room.customer_id)
    assert note.text == "Call back"
    buttons = [each for each in pane.account.findChildren(QPushButton) if each.isVisible()]
    rewrite = next(each for each in buttons if each.accessibleName().startswith("Edit note"))
    qtbot.mouseClick(rewrite, Qt.MouseButton.LeftButton)
    again = [each for each in pane.findChildren(QPlainTextEdit, "note_text") if each.isVisible()]
    again[0].setPlainText("Called back")
    assert again[0].hasFocus()
    qtbot.keyClick(again[0], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.notes.get(stored(note.id)).text == "Called back"
    buttons = [each for each in pane.account.findChildren(QPushButton) if each.isVisible()]
    remove = next(each for each in buttons if each.accessibleName().startswith("Remove note"))
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert desk.notes.of_customer(room.customer_id) == []


# --- history ----------------------------------------------------------------------------------------------------------


def test_history_says_what_when_and_who(pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room) -> None:
    with workspace.desk.database.write() as tx:
        draft = Invitation(room.account_id, room.customer_id, InvitationState.SENT, created_at="2026-01-10T00:58:00Z")
        workspace.desk.invitations.save(tx, draft)
    enter(qtbot, pane, "contact_name", "Ito")
    workspace.undo_stack.undo()
    pane.show_tab("history")
    qtbot.waitUntil(lambda: len(lines(pane.history.view)) == 3)
    undone, done, drafted = lines(pane.history.view)
    assert undone.startswith("Undone: Change contact of Contoso, ")
    assert done.startswith("Change contact of Contoso, ")
    [entry, *_] = workspace.desk.changes.history("customers", room.customer_id)
    assert entry.os_user in done
    assert drafted.startswith("Request: Drafted")


def test_a_relationship_that_is_over_can_be_requested_again(
    pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room
) -> None:
    change(workspace.desk, room.customer_id, relationship=Relationship.NONE)
    workspace.announce_changes()
    with qtbot.waitSignal(pane.request_wanted) as asked:
        press(qtbot, pane, "request_relationship")
    assert asked.args == [room.customer_id]


# --- beside a list ----------------------------------------------------------------------------------------------------


@pytest.fixture
def host(qtbot: QtBot, workspace: Workspace, room: Room) -> RecordHost:
    workspace.announce_changes()
    view = QLineEdit()
    made = RecordHost(workspace, view, view)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.show_record(room.customer_id)
    qtbot.waitUntil(lambda: made.pane is not None and made.pane.customer_id == room.customer_id)
    return made


def the_pane(host: RecordHost) -> RecordPane:
    assert host.pane is not None
    return host.pane


def test_it_stands_beside_the_list_where_both_fit(host: RecordHost, room: Room) -> None:
    pane, view = the_pane(host), host.findChild(QLineEdit)
    assert isinstance(view, QLineEdit)
    assert pane.isVisible()
    assert view.isVisible()
    host.resize(900, 700)
    assert not pane.isVisible()
    host.open_record()
    assert pane.isVisible()
    assert not view.isVisible()


def test_what_wraps_has_its_height_at_once(host: RecordHost, desk: Desk, room: Room) -> None:
    """A turn later it would be painted too low, and everything below it a second time."""
    other = desk.customers.get(room.other_id)
    with desk.database.write() as tx:
        desk.customers.save(tx, replace(other, contact_email=f"{'long.' * 12}name@litware.example"))
    host.show_record(room.other_id)
    email = field(the_pane(host), "contact_email").button
    assert email.height() == email.heightForWidth(email.width())
    assert email.height() > field(the_pane(host), "name").button.height()


def test_back_leads_to_the_list(host: RecordHost, qtbot: QtBot) -> None:
    host.resize(900, 700)
    host.open_record()
    press(qtbot, the_pane(host), "back_to_list")
    assert not the_pane(host).isVisible()
    host.open_record()
    qtbot.keyClick(the_pane(host).tabs, Qt.Key.Key_Escape)
    assert not the_pane(host).isVisible()


def test_going_on_from_a_row_its_keys_work_there(host: RecordHost, room: Room) -> None:
    pane = the_pane(host)
    host.activateWindow()
    host.show_record(room.customer_id, "users", room.users[2])
    host.open_record()
    assert pane.users.view.hasFocus()
    assert pane.users.view.current_id == room.users[2]
    host.show_record(room.customer_id, "users")
    host.open_record()
    assert pane.tabs.hasFocus()


def test_a_row_below_a_customer_is_shown_in_its_tab(host: RecordHost, room: Room) -> None:
    host.show_record(room.customer_id, "users", room.users[2])
    pane = the_pane(host)
    assert pane.tabs.currentIndex() == TABS.index("users")
    assert pane.users.view.current_id == room.users[2]
    host.show_record(room.other_id)
    assert pane.customer_id == room.other_id
    host.show_record(None)
    assert not pane.isVisible()
