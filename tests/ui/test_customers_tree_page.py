"""The tree on its page: keys and mouse, what stays where it was, search, filters, columns, copying."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.customers import Permissions, Relationship
from desktop.domain.invitations import Invitation, InvitationState
from desktop.domain.subscriptions import Subscription, SubscriptionStatus
from desktop.domain.times import local_today
from desktop.operations.edit_customer import remove_customers
from desktop.store.customer_query import CustomerQuery
from desktop.ui.customers.columns import Column
from desktop.ui.customers.customers_model import Node, spoken_row
from desktop.ui.customers.customers_page import CustomersPage
from desktop.ui.customers.tree_kinds import Group
from desktop.ui.workspace import Workspace
from tests.ui.customer_tree import World, world

__all__ = ["world"]

Key = Qt.Key


@pytest.fixture
def make_page(qtbot: QtBot, workspace: Workspace, world: World) -> Callable[[], CustomersPage]:
    def make() -> CustomersPage:
        workspace.announce_changes()
        page = CustomersPage(workspace)
        QAbstractItemModelTester(page.view.model(), QAbstractItemModelTester.FailureReportingMode.Warning, page)
        qtbot.addWidget(page)
        page.resize(1500, 700)
        with qtbot.waitExposed(page):
            page.show()
        page.view.setFocus()
        return page

    return make


@pytest.fixture
def page(make_page: Callable[[], CustomersPage]) -> CustomersPage:
    return make_page()


def lines(page: CustomersPage) -> list[str]:
    """What the first column says, row by row from the top, as it is open now."""
    view, said = page.view, []
    index = view.model().index(0, 0)
    while index.isValid():
        said.append(index.data())
        index = view.indexBelow(index)
    return said


def press(qtbot: QtBot, page: CustomersPage, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.view, key)


def current(page: CustomersPage) -> str:
    return str(page.view.currentIndex().data())


def open_path(page: CustomersPage, *path: int) -> QModelIndex:
    for depth in range(1, len(path) + 1):
        page.view.open_row(page.view.customers.index_of(*path[:depth]))
    return page.view.customers.index_of(*path)


def search(qtbot: QtBot, page: CustomersPage, text: str) -> list[str]:
    with qtbot.waitSignal(page.count_changed):
        page.set_search(text)
    return lines(page)


def count_text(page: CustomersPage) -> str:
    label = page.findChild(QLabel, "customers_count")
    assert isinstance(label, QLabel)
    return label.text()


def choose(qtbot: QtBot, page: CustomersPage, filter: str, words: str) -> None:
    menu = page.findChild(QMenu, f"filter_menu_{filter}")
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    action = next(action for action in menu.actions() if action.text() == words)
    with qtbot.waitSignal(page.count_changed):
        action.trigger()


# --- keys and mouse ---------------------------------------------------------------------------------------------------


def test_arrows_open_go_down_go_up_and_close(qtbot: QtBot, page: CustomersPage) -> None:
    press(qtbot, page, Key.Key_Home, Key.Key_Right)
    assert lines(page) == ["Adatum", "Account", "Services", "Users", "Licenses", "Bauman", "Contoso"]
    press(qtbot, page, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Right)
    assert current(page) == "Users"
    press(qtbot, page, Key.Key_Right)
    assert current(page) == "Akira Sato"
    qtbot.waitUntil(lambda: page.view.model().hasChildren(page.view.currentIndex()))
    press(qtbot, page, Key.Key_Right, Key.Key_Right)
    assert current(page) == "Business Premium"
    press(qtbot, page, Key.Key_Left, Key.Key_Left, Key.Key_Left)
    assert current(page) == "Users"
    press(qtbot, page, Key.Key_Left, Key.Key_Left, Key.Key_Left)
    assert lines(page) == ["Adatum", "Bauman", "Contoso"]
    press(qtbot, page, Key.Key_End)
    assert current(page) == "Contoso"


def test_the_star_opens_the_four_groups_and_no_deeper(qtbot: QtBot, page: CustomersPage) -> None:
    press(qtbot, page, Key.Key_Home, Key.Key_Asterisk)
    shown = lines(page)
    for words in ("Account", "Services", "Users", "Licenses", "Akira Sato", "Power BI Pro"):
        assert words in shown
    assert shown.count("Akira Sato") == 1  # neither users nor licenses are opened
    assert current(page) == "Adatum"


def test_the_star_leaves_thousands_of_users_closed(
    qtbot: QtBot, world: World, make_page: Callable[[], CustomersPage]
) -> None:
    world.add_users(world.bauman, 300)
    page = make_page()
    page.view.setCurrentIndex(page.view.customers.index_of(world.bauman))
    press(qtbot, page, Key.Key_Asterisk)
    assert page.view.isExpanded(page.view.customers.index_of(world.bauman, Group.ACCOUNT))
    assert not page.view.isExpanded(page.view.customers.index_of(world.bauman, Group.USERS))
    assert len(lines(page)) < 30


def test_enter_opens_a_group_in_place_and_a_customers_record(qtbot: QtBot, page: CustomersPage, world: World) -> None:
    group = open_path(page, world.adatum, Group.SERVICES)
    page.view.collapse(group)
    page.view.setCurrentIndex(group)
    press(qtbot, page, Key.Key_Return)
    assert page.view.isExpanded(group)
    with qtbot.waitSignal(page.record_wanted):
        press(qtbot, page, Key.Key_Home, Key.Key_Return)


def test_whoever_deletes_goes_on_with_the_customer_that_came_in_its_place(
    qtbot: QtBot, page: CustomersPage, world: World
) -> None:
    page.view.setCurrentIndex(open_path(page, world.bauman, Group.USERS))
    with qtbot.waitSignal(page.count_changed):
        remove_customers(world.desk, [world.bauman])
        page.refresh()
    assert current(page) == "Contoso"
    with qtbot.waitSignal(page.count_changed):
        remove_customers(world.desk, [world.contoso])
        page.refresh()
    assert current(page) == "Adatum"


def test_a_click_on_the_chevron_opens_and_closes_and_selects_nothing(
    qtbot: QtBot, page: CustomersPage, world: World
) -> None:
    view = page.view
    index, selected = view.customers.index_of(world.contoso), page.selected_ids
    for is_open in (True, False):
        place = view.chevron_rect(index).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert view.isExpanded(index) is is_open
    assert page.selected_ids == selected == [world.adatum]
    empty = open_path(page, world.bauman, Group.USERS)
    assert view.chevron_rect(empty).isEmpty()  # nothing opens there


def test_rows_in_view_know_what_they_can_open(qtbot: QtBot, page: CustomersPage) -> None:
    model = page.view.model()
    qtbot.waitUntil(lambda: all(model.hasChildren(model.index(row, 0)) for row in range(3)))


def test_type_ahead_goes_to_a_customer_from_a_row_below_another(
    qtbot: QtBot, page: CustomersPage, world: World
) -> None:
    open_path(page, world.adatum, Group.USERS)
    page.view.setCurrentIndex(page.view.customers.index_of(world.adatum, Group.USERS, world.users[0]))
    qtbot.keyClicks(page.view, "con")
    qtbot.waitUntil(lambda: current(page) == "Contoso")


def test_a_row_below_stands_for_its_customer(page: CustomersPage, world: World) -> None:
    open_path(page, world.adatum, Group.USERS)
    page.view.setCurrentIndex(page.view.customers.index_of(world.adatum, Group.USERS, world.users[2]))
    assert page.current_id == world.adatum
    assert page.current_path == (world.adatum, Group.USERS, world.users[2])
    assert page.selected_ids == []


def test_shift_f10_opens_the_menu_at_the_current_row(qtbot: QtBot, page: CustomersPage) -> None:
    press(qtbot, page, Key.Key_End)
    qtbot.keyClick(page.view, Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = page.findChild(QMenu, "customer_menu")
    assert isinstance(menu, QMenu)
    qtbot.waitUntil(menu.isVisible)
    menu.close()


# --- several rows selected --------------------------------------------------------------------------------------------


def test_several_rows_swap_the_filters_for_what_can_be_done(
    qtbot: QtBot, page: CustomersPage, workspace: Workspace
) -> None:
    chip, remove = page.findChild(QPushButton, "filter_seats"), page.findChild(QPushButton, "selected_remove_customers")
    assert isinstance(chip, QPushButton)
    assert isinstance(remove, QPushButton)
    assert chip.isVisible()
    press(qtbot, page, Key.Key_Home)
    qtbot.keyClick(page.view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert not chip.isVisible()
    label = page.findChild(QLabel, "selection_count")
    assert isinstance(label, QLabel)
    assert label.text().startswith("2 customer")
    with qtbot.waitSignal(page.count_changed):
        qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert lines(page) == ["Contoso"]
    assert chip.isVisible()
    workspace.undo_stack.undo()


def test_rows_of_several_kinds_are_copied_each_under_its_headings(
    qtbot: QtBot, page: CustomersPage, world: World
) -> None:
    page.view.selectionModel().clear()
    users = open_path(page, world.adatum, Group.USERS)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    model = page.view.customers
    for index in (model.index_of(world.adatum), model.index(0, 0, users), model.index(1, 0, users)):
        page.view.selectionModel().select(index, flags)
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(QGuiApplication.clipboard().dataChanged):
        page.copy_selected()
    table = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert table[0][:3] == ["Customer", "Domain", "Relationship"]
    assert table[1][:3] == ["Adatum", "adatum.example", "Reseller GDAP"]
    assert "3 / 12" in table[1]
    assert table[2][:2] == ["Users", "E-mail address"]
    assert [line[:2] for line in table[3:]] == [
        ["Akira Sato", "akira@users.example"],
        ["Bea Sato", "bea@users.example"],
    ]


def test_the_menu_copies_the_cell_it_was_asked_for_at(qtbot: QtBot, page: CustomersPage, world: World) -> None:
    index = page.view.customers.index_of(world.adatum).siblingAtColumn(Column.RELATIONSHIP)
    page.view.menu_wanted.emit(QPoint(10, 10), index)
    menu = page.findChild(QMenu, "customer_menu")
    assert isinstance(menu, QMenu)
    qtbot.waitUntil(menu.isVisible)
    copy = next(action for action in menu.actions() if action.objectName() == "copy_cell")
    assert copy.text() == "Copy “Reseller GDAP”"
    copy.trigger()
    menu.close()
    assert QGuiApplication.clipboard().text() == "Reseller GDAP"


# --- what stays -------------------------------------------------------------------------------------------------------


def test_what_is_open_selected_and_current_survives_a_sort(qtbot: QtBot, page: CustomersPage, world: World) -> None:
    users = open_path(page, world.adatum, Group.USERS)
    page.view.setCurrentIndex(page.view.customers.index(1, 0, users))
    assert current(page) == "Bea Sato"
    with qtbot.waitSignal(page.count_changed):
        page.view.header().setSortIndicator(Column.CUSTOMER, Qt.SortOrder.DescendingOrder)
    shown = lines(page)
    assert shown[:3] == ["Contoso", "Bauman", "Adatum"]
    assert shown[-4:] == ["Akira Sato", "Bea Sato", "Carl Ito", "Licenses"]
    assert current(page) == "Bea Sato"
    assert page.view.selectionModel().isSelected(page.view.currentIndex())


def test_an_edit_of_another_program_part_keeps_what_is_open(
    qtbot: QtBot, page: CustomersPage, world: World, workspace: Workspace
) -> None:
    open_path(page, world.adatum, Group.USERS, world.users[0])
    world.add_user(world.adatum, "Abe Abe")
    world.add_customer("Aaron")
    with qtbot.waitSignal(page.count_changed):
        workspace.announce_changes()
    assert lines(page)[:7] == ["Aaron", "Adatum", "Account", "Services", "Users", "Abe Abe", "Akira Sato"]
    assert lines(page)[7] == "Business Premium"


def test_clearing_the_search_opens_again_what_was_open(qtbot: QtBot, page: CustomersPage, world: World) -> None:
    open_path(page, world.adatum, Group.SERVICES)
    before = lines(page)
    page.view.setCurrentIndex(page.view.customers.index_of(world.adatum, Group.SERVICES))
    assert search(qtbot, page, "contoso") == ["Contoso"]
    open_path(page, world.contoso)
    search(qtbot, page, "")
    assert lines(page) == before
    assert current(page) == "Services"


def test_the_next_start_shows_the_same(
    qtbot: QtBot, page: CustomersPage, world: World, make_page: Callable[[], CustomersPage]
) -> None:
    open_path(page, world.adatum, Group.USERS)
    with qtbot.waitSignal(page.count_changed):
        page.view.header().setSortIndicator(Column.CUSTOMER, Qt.SortOrder.DescendingOrder)
    page.view.setCurrentIndex(page.view.customers.index_of(world.adatum, Group.USERS, world.users[1]))
    page.view.columns.choose(Column.COUNTRY, True)
    page.view.columns.choose(Column.TAGS, False)
    page.view.header().moveSection(page.view.header().visualIndex(Column.SEATS), 1)
    before = lines(page), page.view.columns.shown
    page.remember()
    again = make_page()
    assert (lines(again), again.view.columns.shown) == before
    assert again.view.columns.shown[:2] == [Column.CUSTOMER, Column.SEATS]
    assert again.current_path == (world.adatum, Group.USERS, world.users[1])


# --- columns ----------------------------------------------------------------------------------------------------------


def test_columns_are_chosen_by_menu_and_reset(qtbot: QtBot, page: CustomersPage) -> None:
    view = page.view
    view.columns_menu_wanted.emit(QPoint(10, 10))
    menu = page.findChild(QMenu, "columns_menu")
    assert isinstance(menu, QMenu)
    qtbot.waitUntil(menu.isVisible)
    actions = {action.objectName(): action for action in menu.actions()}
    assert not actions["column_contact"].isChecked()
    actions["column_contact"].trigger()
    assert Column.CONTACT in view.columns.shown
    view.header().setSortIndicator(Column.CONTACT, Qt.SortOrder.DescendingOrder)
    with qtbot.waitSignal(page.count_changed):
        actions["reset_columns"].trigger()
    menu.close()
    assert Column.CONTACT not in view.columns.shown
    assert view.header().sortIndicatorSection() == Column.CUSTOMER
    assert lines(page) == ["Adatum", "Bauman", "Contoso"]


def test_a_column_that_has_no_order_leaves_the_order_alone(qtbot: QtBot, page: CustomersPage) -> None:
    header = page.view.header()
    with qtbot.waitSignal(page.count_changed):
        header.setSortIndicator(Column.USERS, Qt.SortOrder.DescendingOrder)
    assert lines(page) == ["Adatum", "Contoso", "Bauman"]
    header.setSortIndicator(Column.TAGS, Qt.SortOrder.AscendingOrder)
    assert header.sortIndicatorSection() == Column.USERS


# --- search -----------------------------------------------------------------------------------------------------------


def test_what_a_search_finds_first_is_selected_and_esc_goes_back(
    qtbot: QtBot, page: CustomersPage, world: World
) -> None:
    page.view.setCurrentIndex(page.view.customers.index_of(world.bauman))
    search(qtbot, page, "contoso")
    assert page.selected_ids == [page.current_id] == [world.contoso]
    search(qtbot, page, "")
    assert page.selected_ids == [page.current_id] == [world.bauman]


@pytest.mark.parametrize("text", ["sato", "SATO", "ｓａｔｏ", "sa"])
def test_users_found_stand_under_their_customers(qtbot: QtBot, page: CustomersPage, text: str) -> None:
    page.set_search(text)
    qtbot.waitUntil(lambda: lines(page) == ["Adatum", "Akira Sato", "Bea Sato", "Contoso", "Dora Sato"])
    qtbot.waitUntil(lambda: "3 user" in count_text(page))
    assert count_text(page).startswith("2 of 3 customer")


def test_users_found_soon_come_with_the_first_answer(qtbot: QtBot, page: CustomersPage) -> None:
    answers: list[list[str]] = []
    page.count_changed.connect(lambda *_: answers.append(lines(page)))
    with qtbot.waitSignal(page.count_changed):
        page.set_search("sa")
    assert answers == [["Adatum", "Akira Sato", "Bea Sato", "Contoso", "Dora Sato"]]


def test_customers_do_not_wait_for_users_that_take_long(
    qtbot: QtBot, world: World, make_page: Callable[[], CustomersPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    world.add_users(world.contoso, 2_000)  # enough to be asked whether to go on
    world.add_user(world.adatum, "Zoë Baum")
    page = make_page()
    monkeypatch.setattr("desktop.ui.customers.customer_listing._SOON", 0.0)
    answers: list[list[str]] = []
    page.count_changed.connect(lambda *_: answers.append(lines(page)))
    page.set_search("ba")
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == [["Bauman"], ["Adatum", "Zoë Baum", "Bauman"]]


def test_a_user_found_is_known_as_its_customers(qtbot: QtBot, page: CustomersPage, world: World) -> None:
    search(qtbot, page, "dora@")
    assert lines(page) == ["Contoso", "Dora Sato"]
    page.view.setCurrentIndex(page.view.customers.index(1, 0))
    assert page.current_id == world.contoso
    assert page.selected_ids == []


def test_more_users_are_shown_when_asked_for(
    qtbot: QtBot, world: World, make_page: Callable[[], CustomersPage]
) -> None:
    world.add_users(world.bauman, 250)
    page = make_page()
    search(qtbot, page, "user 0")
    more = page.findChild(QPushButton, "more_users")
    assert isinstance(more, QPushButton)
    assert len(lines(page)) == 201
    assert "200" in count_text(page)
    assert more.isVisible()
    with qtbot.waitSignal(page.count_changed):
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(lines(page)) == 251
    assert not more.isVisible()


def test_tags_and_contacts_are_found(qtbot: QtBot, page: CustomersPage, world: World) -> None:
    with world.desk.database.write() as tx:
        world.desk.tags.attach(tx, world.bauman, "Wichtig")
    assert search(qtbot, page, "wicht") == ["Bauman"]


def test_a_slow_search_says_so_and_drops_its_late_answer(
    qtbot: QtBot, page: CustomersPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def slowly(desk, query, cancelled):  # type: ignore[no-untyped-def]
        asked.append(query.customers.text)
        while query.customers.text == "adatum" and not cancelled():
            pass
        return list_with_users(desk, query, cancelled)

    from desktop.ui.customers.customer_listing import list_with_users

    monkeypatch.setattr(page._live, "_look_up", slowly)
    page.set_search("adatum")
    qtbot.waitUntil(lambda: "Searching…" in count_text(page))
    page.set_search("contoso")
    qtbot.waitUntil(lambda: lines(page) == ["Contoso"])
    assert asked == ["adatum", "contoso"]
    assert "Searching" not in count_text(page)


# --- filters ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("filter", "words", "found"),
    [
        ("relationship", "Not yet", ["Bauman"]),
        ("permissions", "Removed by the customer", ["Contoso"]),
        ("permissions", "Granular (GDAP)", ["Adatum"]),
        ("invitation", "Sent", ["Contoso"]),
        ("invitation", "Never invited", ["Adatum", "Bauman"]),
        ("seats", "More used than owned", ["Adatum"]),
        ("ending", "within 60 days", ["Bauman"]),
        ("product", "Power BI Pro", ["Adatum"]),
        ("tag", "Gold", ["Bauman"]),
        ("country", "Japan", ["Contoso"]),
        ("country", "Not known", ["Adatum", "Bauman"]),
        ("missing", "Not in the last list", ["Zeta"]),
    ],
)
def test_filters_leave_out_the_others(
    qtbot: QtBot,
    world: World,
    make_page: Callable[[], CustomersPage],
    filter: str,
    words: str,
    found: list[str],
) -> None:
    world.add_customer("Zeta", relationship=Relationship.ADVISOR, permissions=Permissions.DAP, country="DE")
    soon = (local_today() + timedelta(60)).isoformat()
    with world.desk.database.write() as tx:
        world.desk.tags.attach(tx, world.bauman, "Gold")
        service = Subscription(world.bauman, "Premium", status=SubscriptionStatus.ACTIVE, ends_on=soon)
        world.desk.subscriptions.save(tx, service)
        sent = Invitation(world.account_id, world.contoso, state=InvitationState.SENT, sent_at="2026-11-01T00:00:00Z")
        world.desk.invitations.save(tx, sent)
        tx.update("customers", world.ids[-1], {"missing_since": "2026-11-01"})
    page = make_page()
    choose(qtbot, page, filter, words)
    assert [line for line in lines(page) if line != "Zeta" or filter == "missing"] == found
    assert " of 4 customer" in count_text(page)
    clear = page.findChild(QPushButton, "clear_filters")
    assert isinstance(clear, QPushButton)
    with qtbot.waitSignal(page.count_changed):
        qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert len(lines(page)) == 4


def test_filters_set_from_elsewhere_are_named_end_a_search_and_can_be_removed(
    qtbot: QtBot, world: World, page: CustomersPage
) -> None:
    search(qtbot, page, "contoso")
    with qtbot.waitSignals([page.count_changed, page.search_cleared]):
        page.show_filtered(CustomerQuery(product_id=world.power, relationship=Relationship.RESELLER))
    assert lines(page) == ["Adatum"]
    assert "1 of 3 customer" in count_text(page)
    chips = {name: page.findChild(QPushButton, f"filter_{name}") for name in ("product", "relationship", "ending")}
    assert [chip.text() for chip in chips.values() if isinstance(chip, QPushButton)] == [
        "Product: Power BI Pro",
        "Relationship: Reseller",
        "Services ending",
    ]
    choose(qtbot, page, "product", "Any")
    assert lines(page) == ["Adatum", "Contoso"]
    with qtbot.waitSignal(page.count_changed):
        page.show_filtered(CustomerQuery(ending_within=30))
    assert lines(page) == []


def test_filters_nobody_passes_say_so_and_are_left_by_one_button(qtbot: QtBot, page: CustomersPage) -> None:
    choose(qtbot, page, "relationship", "Syndication")
    button = page.findChild(QPushButton, "clear_search")
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    with qtbot.waitSignal(page.count_changed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(partial(lambda page: len(lines(page)) == 3, page))


def test_a_row_that_is_only_selected_becomes_current(qtbot: QtBot, page: CustomersPage, world: World) -> None:
    """Screen readers and voice control select; whoever does so looks at that row."""
    index = page.view.customers.index_of(world.contoso)
    flags = QItemSelectionModel.SelectionFlag
    page.view.selectionModel().select(index, flags.ClearAndSelect | flags.Rows)
    qtbot.waitUntil(lambda: page.current_id == world.contoso)
    assert page.selected_ids == [world.contoso]


@pytest.fixture
def screen_reader() -> Iterator[None]:
    """Qt tells of changes as it does while a screen reader runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("screen_reader")
def test_screen_readers_find_every_row_and_heading_after_rows_were_opened(page: CustomersPage, world: World) -> None:
    view, said = page.view, QAccessible.queryAccessibleInterface(page.view)
    view.open_groups(view.customers.index_of(world.adatum))

    def read() -> list[str]:
        cells = [said.child(number) for number in range(said.childCount())]
        assert all(cell.isValid() for cell in cells)
        return [cell.text(QAccessible.Text.Name) for cell in cells]

    before = read()
    view.customers.promise(view.customers.index_of(world.contoso))
    assert read() == before
    assert before[0] == view.model().headerData(0, Qt.Orientation.Horizontal)
    assert before[len(Column) :: len(Column)] == [spoken_row(node) for node in nodes(page)]


def nodes(page: CustomersPage) -> list[Node]:
    """What is shown, from the top."""
    index, shown = page.view.model().index(0, 0), []
    while index.isValid():
        node = page.view.customers.node(index)
        assert node is not None
        shown.append(node)
        index = page.view.indexBelow(index)
    return shown
