"""Users, services and licenses in the record pane, and the end of the relationship; on a real database."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.customers import Relationship
from desktop.domain.partner import PartnerAccount, PartnerType
from desktop.domain.subscriptions import Subscription, SubscriptionKind, SubscriptionStatus, SupportContact
from desktop.domain.users import User, UserState
from desktop.operations.assign_license import assign_license
from desktop.operations.desk import Desk
from desktop.ui.record.assign_dialog import AssignDialog
from desktop.ui.record.record_list import RecordList
from desktop.ui.record.record_pane import RecordPane
from desktop.ui.record.removal_dialog import RemovalDialog
from desktop.ui.record.reseller_dialog import ResellerDialog
from desktop.ui.record.reseller_question import ResellerQuestion
from desktop.ui.record.seats_dialog import SeatsDialog
from desktop.ui.record.service_dialog import ServiceDialog
from desktop.ui.record.support_contact_dialog import SupportContactDialog
from desktop.ui.record.user_dialog import UserDialog
from desktop.ui.record.user_licenses_dialog import UserLicensesDialog
from desktop.ui.workspace import Workspace
from tests.ui.accessibility import nameless_widgets
from tests.ui.record_room import USERS, Room, dialog, furnish, lines, open_pane, press, stored


@pytest.fixture
def room(desk: Desk) -> Room:
    return furnish(desk)


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace, room: Room) -> RecordPane:
    return open_pane(qtbot, workspace, room.customer_id)


def go_to(view: RecordList, *ids: int) -> None:
    """Select these rows."""
    view.go_to(ids[0])
    flags = QItemSelectionModel.SelectionFlag.Select
    for id in ids[1:]:
        view.selectionModel().select(view.model().index(view.record_model.ids.index(id), 0), flags)


def choose(window: QWidget, name: str, text: str) -> None:
    action = window.findChild(QAction, name)
    assert isinstance(action, QAction)
    assert action.isVisible(), text
    assert action.text() == text
    action.trigger()


def edit_of(window: QWidget, name: str) -> QLineEdit:
    found = window.findChild(QLineEdit, f"field_{name}")
    assert isinstance(found, QLineEdit)
    return found


def box_of(window: QWidget, name: str) -> QComboBox:
    found = window.findChild(QComboBox, f"field_{name}")
    assert isinstance(found, QComboBox)
    return found


def names(view: RecordList) -> list[str]:
    return [line.split(",")[0] for line in lines(view)]


# --- users ------------------------------------------------------------------------------------------------------------


def test_users_are_listed_by_name_with_what_they_hold(pane: RecordPane) -> None:
    pane.show_tab("users")
    assert names(pane.users.view) == list(USERS)
    assert lines(pane.users.view)[1] == "Baker, No license, baker@contoso.com"


def test_thousands_of_users_open_by_the_page(pane: RecordPane, desk: Desk, room: Room) -> None:
    with desk.database.write() as tx:
        desk.users.save_all(tx, [User(room.other_id, f"User {n:05}", f"u{n}@litware.com") for n in range(7_000)])
    read: list[int] = []
    rows = desk.users.rows
    pane.users.view.record_model._cache._read = lambda ids: read.append(len(ids)) or rows(ids)  # type: ignore[func-returns-value]
    pane.show_customer(room.other_id)
    pane.show_tab("users")
    pane.grab()
    assert len(pane.users.view.record_model.ids) == 7_000
    assert 0 < sum(read) < 300


def test_a_user_is_added(pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room) -> None:
    pane.show_tab("users")
    press(qtbot, pane, "new_user")
    form = dialog(pane, UserDialog)
    assert nameless_widgets(form) == []
    press(qtbot, form, "save")
    assert "name" in form.fault_of("name")
    assert form.fault_of("address")
    edit_of(form, "name").setText("Eto")
    edit_of(form, "address").setText("eto@contoso.com")
    press(qtbot, form, "save")
    assert names(pane.users.view) == [*USERS, "Eto"]
    assert pane.users.view.current_id == form.user_id
    workspace.undo_stack.undo()
    assert names(pane.users.view) == list(USERS)


def test_a_user_is_edited_by_keyboard(pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room) -> None:
    pane.show_tab("users")
    go_to(pane.users.view, room.users[1])
    pane.users.view.setFocus()
    qtbot.keyClick(pane.users.view, Qt.Key.Key_Return)
    form = dialog(pane, UserDialog)
    edit_of(form, "address").setText("aoki@contoso.com")
    qtbot.waitUntil(lambda: QApplication.activeWindow() is form)
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Aoki" in form.fault_of("address")
    edit_of(form, "address").setText("b.baker@contoso.com")
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert workspace.desk.users.get(room.users[1]).address == "b.baker@contoso.com"


def test_the_keyboard_comes_to_the_fields_first_and_to_the_buttons_last(
    pane: RecordPane, qtbot: QtBot, room: Room
) -> None:
    pane.show_tab("services")
    go_to(pane.services.view, room.service_id)
    pane.services.view.opened.emit(room.service_id)
    form = dialog(pane, ServiceDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is form)
    assert form.focusWidget() is edit_of(form, "name")
    visited = [form.focusWidget().objectName()]
    while form.focusNextChild() and (name := form.focusWidget().objectName()) != visited[0]:
        visited.append(name)
    assert len(visited) == 13
    assert visited[-4:] == ["field_subscription_id", "field_auto_renew", "cancel", "save"]


def test_several_users_are_deactivated_deleted_and_restored(
    pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room
) -> None:
    desk, view = workspace.desk, pane.users.view
    pane.show_tab("users")
    go_to(view, room.users[0], room.users[2])
    choose(pane, "user_block", "Deactivate")
    assert [desk.users.get(id).state for id in room.users[:3]] == [
        UserState.INACTIVE,
        UserState.ACTIVE,
        UserState.INACTIVE,
    ]
    assert view.selected_ids == [room.users[0], room.users[2]]
    choose(pane, "user_delete", "Delete")
    assert names(view) == ["Baker", "Doe"]
    assert desk.licenses.rows([room.license_id])[0].used == 0
    pane.users._show_which.set_current("deleted")
    assert set(names(view)) == {"Aoki", "Chen"}
    view.selectAll()
    press(qtbot, pane, "restore_user")
    assert list(desk.users.ids(room.customer_id)) == list(room.users)
    assert desk.licenses.rows([room.license_id])[0].used == 1


def test_only_what_can_be_done_is_offered(pane: RecordPane, room: Room) -> None:
    pane.show_tab("users")
    go_to(pane.users.view, room.users[0], room.users[1])
    assert not pane.users.edit_action.isVisible()
    assert pane.users.delete_action.isVisible()
    assert not pane.users.restore_action.isVisible()
    pane.show_customer(room.other_id)
    assert not pane.users.delete_action.isVisible()


def test_licenses_are_given_and_taken_by_check_boxes(
    pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room
) -> None:
    desk = workspace.desk
    pane.show_tab("users")
    go_to(pane.users.view, room.users[1])
    press(qtbot, pane, "user_licenses")
    form = dialog(pane, UserLicensesDialog)
    box = form.findChild(QCheckBox, f"license_{room.license_id}")
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()
    assert box.accessibleDescription() == "1 of 2 free"
    box.setChecked(True)
    press(qtbot, form, "save")
    assert list(desk.licenses.of_user(room.users[1])) == [room.license_id]
    workspace.undo_stack.undo()
    assert list(desk.licenses.of_user(room.users[1])) == []


def tick(qtbot: QtBot, form: UserLicensesDialog, license_id: int) -> QCheckBox:
    """Tick a license, and save."""
    box = form.findChild(QCheckBox, f"license_{license_id}")
    assert isinstance(box, QCheckBox)
    box.setChecked(True)
    press(qtbot, form, "save")
    return box


def test_going_over_the_seats_is_a_choice(pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room) -> None:
    desk = workspace.desk
    first, second = (UserLicensesDialog(workspace, user_id, pane) for user_id in room.users[1:3])
    first.show()
    tick(qtbot, first, room.license_id)
    assert not first.isVisible()
    second.show()
    box = tick(qtbot, second, room.license_id)
    assert second.isVisible()
    assert desk.licenses.rows([room.license_id])[0].used == 2
    box.setChecked(False)
    assert not [each for each in second.findChildren(QWidget, "go_over") if each.isVisible()]
    tick(qtbot, second, room.license_id)
    [go_over] = [each for each in second.findChildren(QWidget, "go_over") if each.isVisible()]
    qtbot.mouseClick(go_over, Qt.MouseButton.LeftButton)
    assert not second.isVisible()
    assert desk.licenses.rows([room.license_id])[0].used == 3


def test_restoring_beyond_the_seats_is_asked_first(
    pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room
) -> None:
    desk = workspace.desk
    pane.show_tab("users")
    go_to(pane.users.view, room.users[0])
    choose(pane, "user_delete", "Delete")
    assign_license(desk, room.license_id, room.users[1:3])
    pane.users._show_which.set_current("deleted")
    press(qtbot, pane, "restore_user")
    assert list(desk.users.deleted_ids(room.customer_id)) == [room.users[0]]
    press(qtbot, pane, "go_over")
    assert list(desk.users.deleted_ids(room.customer_id)) == []
    assert desk.licenses.rows([room.license_id])[0].used == 3


# --- services ---------------------------------------------------------------------------------------------------------


def test_a_service_shows_its_facts(pane: RecordPane, room: Room) -> None:
    pane.show_tab("services")
    assert names(pane.services.view) == ["Azure AD Premium", "Power BI Pro"]
    facts = pane.findChild(QWidget, "service_facts")
    assert isinstance(facts, QWidget)
    shown = [label.text() for label in facts.findChildren(QLabel)]
    assert "Active" in shown
    assert "Legacy" in shown


def test_a_service_is_changed_within_its_life_cycle(
    pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room
) -> None:
    pane.show_tab("services")
    press(qtbot, pane, "edit_service")
    form = dialog(pane, ServiceDialog)
    assert nameless_widgets(form) == []
    status = box_of(form, "status")
    assert status.findData("expired") == -1  # legacy
    status.setCurrentIndex(status.findData("suspended"))
    quantity = form.findChild(QSpinBox, "field_quantity")
    assert isinstance(quantity, QSpinBox)
    quantity.setValue(7)
    edit_of(form, "ends_on").setText("soon")
    press(qtbot, form, "save")
    assert "not a date" in form.fault_of("ends_on")
    edit_of(form, "ends_on").setText("2027-03-31")
    press(qtbot, form, "save")
    service = workspace.desk.subscriptions.get(room.service_id)
    assert (service.status, service.quantity, service.ends_on) == (SubscriptionStatus.SUSPENDED, 7, "2027-03-31")
    workspace.undo_stack.undo()
    assert workspace.desk.subscriptions.get(room.service_id).quantity == 2


def test_an_expired_service_says_what_comes_next(pane: RecordPane, desk: Desk, room: Room) -> None:
    with desk.database.write() as tx:
        service = desk.subscriptions.get(room.new_service_id)
        desk.subscriptions.save(tx, replace(service, status=SubscriptionStatus.EXPIRED))
    pane.show_tab("services")
    go_to(pane.services.view, room.new_service_id)
    said = pane.findChild(QLabel, "what_comes_next")
    assert isinstance(said, QLabel)
    assert "30 days" in said.text()
    go_to(pane.services.view, room.service_id)
    assert not said.isVisible()


def test_a_service_is_added(pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room) -> None:
    pane.show_tab("services")
    press(qtbot, pane, "new_service")
    form = dialog(pane, ServiceDialog)
    edit_of(form, "name").setText("Visio")
    press(qtbot, form, "save")
    assert "Visio" in names(pane.services.view)
    assert pane.services.view.current_id == form.service_id


def test_a_support_contact_is_assigned_and_taken_back(
    pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room
) -> None:
    desk = workspace.desk
    with desk.database.write() as tx:
        known = desk.support_contacts.save(
            tx, SupportContact(room.account_id, "Minato", "5a3e1c00-0000-4000-8000-000000000002", "4794021")
        )
    pane.show_tab("services")
    press(qtbot, pane, "assign_support_contact")
    form = dialog(pane, SupportContactDialog)
    chosen = box_of(form, "contact")
    chosen.setCurrentIndex(chosen.findData(known.id))
    press(qtbot, form, "save")
    assert desk.subscriptions.get(room.service_id).support_contact_id == known.id
    shown = pane.findChild(QLabel, "support_contact")
    assert isinstance(shown, QLabel)
    assert shown.text().split("\n") == ["Minato", "4794021", "5a3e1c00-0000-4000-8000-000000000002"]
    workspace.undo_stack.undo()
    assert shown.text() == "Northwind K.K. (provider)"


def test_a_reseller_not_known_yet_is_entered_in_place(
    pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room
) -> None:
    pane.show_tab("services")
    press(qtbot, pane, "assign_support_contact")
    form = dialog(pane, SupportContactDialog)
    chosen = box_of(form, "contact")
    chosen.setCurrentIndex(chosen.count() - 1)
    edit_of(form, "name").setText("Minato")
    press(qtbot, form, "save")
    assert "tenant ID" in form.fault_of("tenant_id")
    edit_of(form, "tenant_id").setText("5a3e1c00-0000-4000-8000-000000000002")
    press(qtbot, form, "save")
    [contact] = workspace.desk.support_contacts.all(room.account_id)
    assert workspace.desk.subscriptions.get(room.service_id).support_contact_id == contact.id


@pytest.fixture
def known_reseller(desk: Desk, room: Room) -> int:
    """Minato, who supports the legacy service."""
    contact = SupportContact(room.account_id, "Minato", "5a3e1c00-0000-4000-8000-000000000002", "4794021")
    with desk.database.write() as tx:
        id = desk.support_contacts.save(tx, contact).id
        desk.subscriptions.save(tx, replace(desk.subscriptions.get(room.service_id), support_contact_id=id))
    assert id is not None
    return id


def test_a_known_reseller_is_renamed(
    pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room, known_reseller: int
) -> None:
    workspace.announce_changes()
    pane.show_tab("services")
    press(qtbot, pane, "assign_support_contact")
    form = dialog(pane, SupportContactDialog)
    press(qtbot, form, "edit_reseller")
    reseller = dialog(pane, ResellerDialog)
    assert nameless_widgets(reseller) == []
    assert edit_of(reseller, "partner_id").text() == "4794021"
    edit_of(reseller, "name").setText(" ")
    press(qtbot, reseller, "save")
    assert "name" in reseller.fault_of("name")
    edit_of(reseller, "name").setText("Minato Partners")
    press(qtbot, reseller, "save")
    assert box_of(form, "contact").currentText() == "Minato Partners"
    assert workspace.undo_stack.undoText() == "Change support contact Minato Partners"
    shown = pane.findChild(QLabel, "support_contact")
    assert isinstance(shown, QLabel)
    assert shown.text().startswith("Minato Partners")


def test_removing_a_known_reseller_says_which_services_lose_them(
    pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room, known_reseller: int
) -> None:
    desk = workspace.desk
    workspace.announce_changes()
    pane.show_tab("services")
    press(qtbot, pane, "assign_support_contact")
    form = dialog(pane, SupportContactDialog)
    press(qtbot, form, "remove_reseller")
    question = dialog(pane, ResellerQuestion)
    assert "1 service" in question.informativeText()
    assert "Azure AD Premium of Contoso" in question.informativeText()
    question.reject()
    assert desk.support_contacts.get(known_reseller).name == "Minato"
    press(qtbot, form, "remove_reseller")
    press(qtbot, dialog(pane, ResellerQuestion), "confirm_remove_reseller")
    assert desk.support_contacts.all(room.account_id) == []
    assert desk.subscriptions.get(room.service_id).support_contact_id is None
    assert box_of(form, "contact").currentData() is None
    remove = form.findChild(QWidget, "remove_reseller")
    assert remove is not None
    assert not remove.isVisible()
    form.reject()
    workspace.undo_stack.undo()
    assert desk.subscriptions.get(room.service_id).support_contact_id == known_reseller


def test_a_long_list_of_services_that_lose_their_contact_is_counted(
    qtbot: QtBot, workspace: Workspace, room: Room, known_reseller: int
) -> None:
    desk, window = workspace.desk, QWidget()
    qtbot.addWidget(window)
    legacy = replace(desk.subscriptions.get(room.service_id), id=None)
    with desk.database.write() as tx:
        desk.subscriptions.save_all(tx, [replace(legacy, name=f"Old {n:02}") for n in range(20)])
    question = ResellerQuestion(desk, desk.support_contacts.get(known_reseller), window)
    lines = question.informativeText().split("\n")
    assert "21 service" in lines[0]
    assert (len(lines), lines[-1]) == (10, "and 13 more")


def test_new_commerce_says_why_nobody_can_be_assigned(pane: RecordPane, room: Room) -> None:
    pane.show_tab("services")
    go_to(pane.services.view, room.new_service_id)
    why = pane.findChild(QLabel, "why_no_support_contact")
    assign = pane.findChild(QWidget, "assign_support_contact")
    assert isinstance(why, QLabel)
    assert isinstance(assign, QWidget)
    assert why.isVisible()
    assert not assign.isVisible()


# --- licenses ---------------------------------------------------------------------------------------------------------


def test_a_license_says_owned_used_free_and_who_holds_it(pane: RecordPane, room: Room) -> None:
    pane.show_tab("licenses")
    assert lines(pane.licenses.view) == ["Microsoft 365 Business Premium, 1 of 2 seats used, 1 / 2"]
    assert names(pane.licenses.holders) == ["Aoki"]
    numbers = pane.findChild(QLabel, "license_numbers")
    assert isinstance(numbers, QLabel)
    assert numbers.text().startswith("2 owned · 1 used · 1 free")


def test_many_users_get_a_license_at_once(pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room) -> None:
    pane.show_tab("licenses")
    press(qtbot, pane, "assign_license")
    form = dialog(pane, AssignDialog)
    qtbot.waitUntil(lambda: names(form.view) == ["Baker", "Chen", "Doe"])
    assert nameless_widgets(form) == []
    form.view.selectAll()
    press(qtbot, form, "save")
    assert form.isVisible()  # three users, one free seat
    assert workspace.desk.licenses.rows([room.license_id])[0].used == 1
    go_to(form.view, room.users[2])
    assert not [each for each in form.findChildren(QWidget, "go_over") if each.isVisible()]
    press(qtbot, form, "save")
    assert names(pane.licenses.holders) == ["Aoki", "Chen"]
    workspace.undo_stack.undo()
    assert names(pane.licenses.holders) == ["Aoki"]


def test_users_to_assign_are_found_by_address(pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room) -> None:
    form = AssignDialog(workspace, room.license_id, pane)
    form.show()
    search = form.findChild(QLineEdit, "search_users")
    assert isinstance(search, QLineEdit)
    search.insert("ＤＯＥ@")  # as an input method does
    qtbot.waitUntil(lambda: names(form.view) == ["Doe"])
    form.reject()


def test_a_license_is_withdrawn_from_holders(pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room) -> None:
    pane.show_tab("licenses")
    press(qtbot, pane, "withdraw_license")
    assert names(pane.licenses.holders) == []
    assert workspace.desk.licenses.rows([room.license_id])[0].used == 0


def test_fewer_seats_than_used_is_a_choice(pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room) -> None:
    pane.show_tab("licenses")
    press(qtbot, pane, "edit_seats")
    form = dialog(pane, SeatsDialog)
    owned = form.findChild(QSpinBox, "field_enabled")
    assert isinstance(owned, QSpinBox)
    owned.setValue(0)
    press(qtbot, form, "save")
    assert workspace.desk.licenses.get(room.license_id).owned == 2
    press(qtbot, form, "go_over")
    assert workspace.desk.licenses.get(room.license_id).owned == 0
    assert "1 over" in pane.licenses.view.record_model.line(pane.licenses.view.currentIndex()).end


def test_a_license_is_added_once(pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room) -> None:
    pane.show_tab("licenses")
    for _ in range(2):
        press(qtbot, pane, "new_license")
        form = dialog(pane, SeatsDialog)
        product = box_of(form, "product_id")
        product.setCurrentIndex(product.findText("Power BI Pro"))
        press(qtbot, form, "save")
    assert "already" in form.fault_of("product_id")
    form.reject()
    assert names(pane.licenses.view) == ["Microsoft 365 Business Premium", "Power BI Pro"]


# --- the end ----------------------------------------------------------------------------------------------------------


def test_the_relationship_is_removed_by_its_checklist(
    pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room
) -> None:
    desk = workspace.desk
    with desk.database.write() as tx:
        reservation = Subscription(room.customer_id, "VM", kind=SubscriptionKind.RESERVATION)
        vm = stored(desk.subscriptions.save(tx, reservation).id)
    press(qtbot, pane, "remove_relationship")
    steps = dialog(pane, RemovalDialog)
    assert nameless_widgets(steps) == []
    press(qtbot, steps, "remove")
    assert desk.customers.get(room.customer_id).relationship is Relationship.RESELLER
    fault = steps.findChild(QWidget, "removal_fault")
    assert isinstance(fault, QWidget)
    press(qtbot, steps, "mark_active")
    assert desk.subscriptions.get(room.service_id).status is SubscriptionStatus.SUSPENDED
    press(qtbot, steps, "mark_reservations")
    assert desk.subscriptions.get(vm).status is SubscriptionStatus.CANCELED
    press(qtbot, steps, "remove")  # it was not said yet that Partner Center knows
    assert desk.customers.get(room.customer_id).relationship is Relationship.RESELLER
    sure = steps.findChild(QCheckBox, "removed_in_partner_center")
    assert isinstance(sure, QCheckBox)
    sure.setChecked(True)
    press(qtbot, steps, "remove")
    assert desk.customers.get(room.customer_id).relationship is Relationship.NONE
    with qtbot.waitSignal(pane.request_wanted) as asked:
        press(qtbot, steps, "request_again")
    assert asked.args == [room.customer_id]


def test_undo_brings_the_relationship_back(pane: RecordPane, qtbot: QtBot, workspace: Workspace, room: Room) -> None:
    steps = RemovalDialog(workspace, room.customer_id, pane)
    steps.show()
    press(qtbot, steps, "mark_active")
    sure = steps.findChild(QCheckBox, "removed_in_partner_center")
    assert isinstance(sure, QCheckBox)
    sure.setChecked(True)
    press(qtbot, steps, "remove")
    workspace.undo_stack.undo()
    assert workspace.desk.customers.get(room.customer_id).relationship is Relationship.RESELLER
    remove = steps.findChild(QWidget, "remove")
    assert isinstance(remove, QWidget)
    assert remove.isVisible()


def test_an_indirect_reseller_learns_who_can(qtbot: QtBot, workspace: Workspace, room: Room, desk: Desk) -> None:
    with desk.database.write() as tx:
        ours = PartnerAccount("Northwind K.K.", type=PartnerType.INDIRECT_RESELLER, id=room.account_id)
        desk.accounts.save(tx, ours)
    steps = RemovalDialog(workspace, room.customer_id)
    qtbot.addWidget(steps)
    steps.show()
    said = [each.accessibleName() for each in steps.findChildren(QWidget) if each.isVisible()]
    assert any(name.startswith("You cannot remove it yourself") for name in said)
