"""The Customers page, on a real database."""

import random
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.customers import Customer, Relationship
from desktop.domain.invitations import Invitation, InvitationState
from desktop.domain.partner import PartnerAccount
from desktop.operations.desk import Desk
from desktop.operations.edit_customer import add_customer
from desktop.store.customer_query import CustomerQuery
from desktop.store.search import fold
from desktop.ui.customers.columns import SORTS, Column
from desktop.ui.customers.customer_dialog import CustomerDialog
from desktop.ui.customers.customers_model import ROW_ROLE
from desktop.ui.customers.customers_page import CustomersPage
from desktop.ui.customers.tag_dialog import TagDialog
from desktop.ui.workspace import Workspace
from tests.ui.accessibility import nameless_widgets

NAMES = (
    "A. Datum K.K.",
    "Café Adventure",
    "Contoso Japan K.K.",
    "Fabrikam Holdings",
    "Graphic Design Institute",
    "コトリ旅行サービス有限会社",
    "ﾊﾞｳﾏﾝ乳業株式会社",
    "東京北辰精密工業株式会社",
    "東京電力商事",
    "Straße und Söhne",
)


@pytest.fixture
def account(desk: Desk) -> PartnerAccount:
    with desk.database.write() as tx:
        return desk.accounts.save(tx, PartnerAccount("Northwind K.K.", invitation_link="https://example.example/"))


@pytest.fixture
def customers(desk: Desk, account: PartnerAccount) -> dict[str, Customer]:
    assert account.id is not None
    made = {}
    with desk.database.write() as tx:
        for number, name in enumerate(NAMES):
            customer = Customer(
                account.id,
                name,
                domain=f"domain{number}.example",
                contact_name=f"Person {number % 3}",
                relationship=Relationship.RESELLER if number % 2 else Relationship.NONE,
            )
            made[name] = desk.customers.save(tx, customer)
    return made


@pytest.fixture
def prepared(desk: Desk, customers: dict[str, Customer]) -> Invitation:
    contoso = customers["Contoso Japan K.K."]
    assert contoso.id is not None
    invitation = Invitation(
        contoso.account_id,
        contoso.id,
        state=InvitationState.PREPARED,
        created_at="2026-11-10T01:00:00Z",
        updated_at="2026-11-10T01:04:00Z",
        prepared_at="2026-11-10T01:04:00Z",
    )
    with desk.database.write() as tx:
        return desk.invitations.save(tx, invitation)


@pytest.fixture
def make_page(qtbot: QtBot, workspace: Workspace) -> Callable[[], CustomersPage]:
    def make() -> CustomersPage:
        workspace.announce_changes()
        page = CustomersPage(workspace)
        QAbstractItemModelTester(page.view.model(), QAbstractItemModelTester.FailureReportingMode.Warning, page)
        qtbot.addWidget(page)
        page.resize(1000, 500)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return make


@pytest.fixture
def page(customers: dict[str, Customer], make_page: Callable[[], CustomersPage]) -> CustomersPage:
    return make_page()


def shown(page: CustomersPage) -> list[str]:
    model = page.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def count_text(page: CustomersPage) -> str:
    label = page.findChild(QLabel, "customers_count")
    assert isinstance(label, QLabel)
    return label.text()


def search(qtbot: QtBot, page: CustomersPage, text: str) -> list[str]:
    with qtbot.waitSignal(page.count_changed):
        page.set_search(text)
    return shown(page)


def go_to(page: CustomersPage, name: str) -> None:
    row = shown(page).index(name)
    page.view.setCurrentIndex(page.view.model().index(row, 0))


def is_current(page: CustomersPage, name: str) -> bool:
    return bool(page.view.currentIndex().data() == name)


def action(page: CustomersPage, name: str):  # type: ignore[no-untyped-def]
    menu = page.findChild(QMenu, "customer_menu")
    assert isinstance(menu, QMenu)
    return next(action for action in menu.actions() if action.objectName() == name)


# --- what is shown ----------------------------------------------------------------------------------------------------


def test_somebody_is_current_all_the_while_that_rows_are_replaced(qtbot: QtBot, page: CustomersPage) -> None:
    """With nobody the record beside the list would hide, and lay out everything anew."""
    go_to(page, "Contoso Japan K.K.")
    told: list[tuple[int, ...]] = []
    page.current_changed.connect(told.append)
    others = [name for name in shown(page) if name != "Contoso Japan K.K."]
    search(qtbot, page, others[0])
    assert told == [page.current_path]
    search(qtbot, page, "nobody at all")
    assert told[-1] == ()


def test_it_opens_with_every_customer_in_order(page: CustomersPage) -> None:
    assert shown(page) == sorted(NAMES, key=fold)
    assert count_text(page).startswith("10 customer")
    assert page.view.isVisible()


def test_the_first_row_is_current_and_selected_from_the_start(qtbot: QtBot, page: CustomersPage) -> None:
    assert page.view.currentIndex().row() == 0
    assert page.selected_ids == [page.current_id]
    page.view.clearSelection()
    with qtbot.waitSignal(page.count_changed):
        page.refresh()
    assert page.selected_ids == []  # the person wants it so


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("東京", ["東京北辰精密工業株式会社", "東京電力商事"]),
        ("ＣＯＮＴＯＳＯ", ["Contoso Japan K.K."]),
        ("ことり", ["コトリ旅行サービス有限会社"]),
        ("バウマン", ["ﾊﾞｳﾏﾝ乳業株式会社"]),
        ("cafe", ["Café Adventure"]),
        ("STRASSE", ["Straße und Söhne"]),
        ("domain3", ["Fabrikam Holdings"]),
        ("%", []),
    ],
)
def test_search_finds(qtbot: QtBot, page: CustomersPage, text: str, found: list[str]) -> None:
    assert search(qtbot, page, text) == found
    assert count_text(page).startswith(f"{len(found)} of 10 customer")


def test_search_finds_what_brute_force_finds(qtbot: QtBot, page: CustomersPage, customers: dict[str, Customer]) -> None:
    chance = random.Random(7)
    for _ in range(40):
        name = chance.choice(NAMES)
        start = chance.randrange(len(name))
        query = name[start : start + chance.randint(1, 4)].strip()
        if not query or query == page.search_text:
            continue
        expected = {
            customer.name
            for customer in customers.values()
            for text in (customer.name, customer.domain, customer.contact_name)
            if fold(query) in fold(text)
        }
        assert set(search(qtbot, page, query)) == expected, query


def test_only_the_answer_to_the_last_keystroke_is_shown(qtbot: QtBot, page: CustomersPage) -> None:
    counts: list[int] = []
    page.count_changed.connect(lambda hits, _total: counts.append(hits))
    for typed in ("東", "東京", "東京電"):
        page.set_search(typed)
    qtbot.waitUntil(lambda: shown(page) == ["東京電力商事"])
    assert counts == [1]


def test_clearing_the_search_restores_what_was_before(qtbot: QtBot, page: CustomersPage) -> None:
    page.resize(1000, 300)  # so that the list scrolls
    go_to(page, "東京電力商事")
    before = page.view.currentIndex().row(), page.selected_ids, page.view.verticalScrollBar().value()
    assert before[2] > 0
    search(qtbot, page, "fabrikam")
    assert shown(page) == ["Fabrikam Holdings"]
    assert page.view.currentIndex().row() == 0
    search(qtbot, page, "")
    assert (page.view.currentIndex().row(), page.selected_ids, page.view.verticalScrollBar().value()) == before


def test_no_hit_says_so_and_offers_to_clear(qtbot: QtBot, page: CustomersPage) -> None:
    search(qtbot, page, "nowhere")
    clear = page.findChild(QPushButton, "clear_search")
    assert isinstance(clear, QPushButton)
    assert clear.isVisible()
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert any("“nowhere”" in text for text in texts)
    with qtbot.waitSignals([page.search_cleared, page.count_changed]):
        qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert len(shown(page)) == len(NAMES)


def test_without_customers_it_says_what_to_do(
    qtbot: QtBot, account: PartnerAccount, make_page: Callable[[], CustomersPage]
) -> None:
    page = make_page()
    for name, signal in (("empty_import", page.import_wanted), ("empty_new", page.new_customer_wanted)):
        button = page.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        assert button.isVisible()
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_header_click_sorts_and_keeps_the_person_in_place(qtbot: QtBot, page: CustomersPage) -> None:
    go_to(page, "Fabrikam Holdings")
    header = page.view.header()
    middle = QPoint(header.sectionViewportPosition(Column.RELATIONSHIP) + 20, header.height() // 2)
    for descending in (False, True):
        with qtbot.waitSignal(page.count_changed):
            qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        rows = [page.view.model().index(row, 0).data(ROW_ROLE) for row in range(len(NAMES))]
        words = [row.relationship.value for row in rows]
        assert words == sorted(words, reverse=descending)
        assert page.view.currentIndex().data() == "Fabrikam Holdings"
        assert len(page.selected_ids) == 1


@pytest.mark.parametrize("column", list(SORTS))
def test_every_column_sorts(qtbot: QtBot, page: CustomersPage, prepared: Invitation, column: Column) -> None:
    with qtbot.waitSignal(page.count_changed):
        page.view.header().setSortIndicator(column, Qt.SortOrder.DescendingOrder)
    assert sorted(shown(page)) == sorted(NAMES)


def test_a_refresh_keeps_selection_current_row_and_scroll(
    qtbot: QtBot, page: CustomersPage, customers: dict[str, Customer], workspace: Workspace
) -> None:
    page.resize(1000, 300)
    go_to(page, "Graphic Design Institute")
    page.view.selectionModel().select(
        page.view.model().index(2, 0),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )
    page.view.verticalScrollBar().setValue(50)
    selected = page.selected_ids
    first = customers["A. Datum K.K."]
    with workspace.desk.database.write() as tx:
        workspace.desk.customers.save(tx, replace(first, name="Zeta"))  # the first row goes further down
    with qtbot.waitSignal(page.count_changed):
        workspace.announce_changes()
    assert shown(page)[0] != "A. Datum K.K."
    assert page.view.currentIndex().data() == "Graphic Design Institute"
    assert sorted(page.selected_ids) == sorted(selected)


def test_a_new_customer_is_gone_to(
    qtbot: QtBot, page: CustomersPage, workspace: Workspace, account: PartnerAccount
) -> None:
    assert account.id is not None
    _, change_id = add_customer(workspace.desk, Customer(account.id, "Tailspin Toys"))
    with qtbot.waitSignal(page.count_changed):
        workspace.did(change_id)
    assert page.view.currentIndex().data() == "Tailspin Toys"


def test_another_account_shows_its_own_customers(qtbot: QtBot, page: CustomersPage, workspace: Workspace) -> None:
    desk = workspace.desk
    with desk.database.write() as tx:
        other = desk.accounts.save(tx, PartnerAccount("Other partner"))
        assert other.id is not None
        desk.customers.save(tx, Customer(other.id, "Only theirs"))
    with qtbot.waitSignal(page.count_changed):
        workspace.select_account(other.id)
    assert shown(page) == ["Only theirs"]


def test_a_long_list_is_filled_after_the_first_page(
    qtbot: QtBot, desk: Desk, account: PartnerAccount, make_page: Callable[[], CustomersPage]
) -> None:
    assert account.id is not None
    with desk.database.write() as tx:
        desk.customers.save_all(tx, [Customer(account.id, f"Customer {number:04}") for number in range(500)])
    page = make_page()
    qtbot.waitUntil(lambda: page.search_count == (500, 500))
    assert shown(page)[499] == "Customer 0499"


# --- keys -------------------------------------------------------------------------------------------------------------


def test_typed_letters_go_to_the_name(qtbot: QtBot, page: CustomersPage) -> None:
    page.view.setFocus()
    qtbot.keyClicks(page.view, "gra")
    qtbot.waitUntil(lambda: page.view.currentIndex().data() == "Graphic Design Institute")


def test_the_same_letter_goes_on_to_the_next(
    qtbot: QtBot, page: CustomersPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QApplication, "keyboardInputInterval", lambda: 0)  # each key begins anew
    page.view.setFocus()
    for expected in ("Café Adventure", "Contoso Japan K.K.", "Café Adventure"):
        qtbot.keyClicks(page.view, "c")
        qtbot.waitUntil(partial(is_current, page, expected))


def test_enter_goes_on_to_the_record(qtbot: QtBot, page: CustomersPage) -> None:
    go_to(page, "Fabrikam Holdings")
    page.view.setFocus()
    with qtbot.waitSignal(page.record_wanted):
        qtbot.keyClick(page.view, Qt.Key.Key_Return)


def test_f2_opens_the_details(qtbot: QtBot, page: CustomersPage) -> None:
    go_to(page, "Fabrikam Holdings")
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_F2)
    dialog = page.window().findChild(CustomerDialog)
    assert isinstance(dialog, CustomerDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_ctrl_c_copies_the_selected_rows_as_a_table(qtbot: QtBot, page: CustomersPage, prepared: Invitation) -> None:
    go_to(page, "Contoso Japan K.K.")
    page.view.setFocus()
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(QGuiApplication.clipboard().dataChanged):
        qtbot.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    heading, line, end = QGuiApplication.clipboard().text().split("\n")
    assert heading.split("\t")[:3] == ["Customer", "Domain", "Relationship"]
    copied = dict(zip(heading.split("\t"), line.split("\t"), strict=True))
    assert copied["Customer"] == "Contoso Japan K.K."
    assert copied["Domain"] == "domain2.example"
    assert copied["Relationship"] == "Not yet"
    assert copied["Invitation"] == "Prepared"
    assert end == ""


def test_delete_removes_the_selected_and_undo_brings_them_back(
    qtbot: QtBot, page: CustomersPage, workspace: Workspace
) -> None:
    page.view.setFocus()
    page.view.selectAll()
    with qtbot.waitSignal(page.count_changed):
        qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert shown(page) == []
    assert workspace.undo_stack.undoText() == "Remove 10 customers"
    with qtbot.waitSignal(page.count_changed):
        workspace.undo_stack.undo()
    assert sorted(shown(page)) == sorted(NAMES)
    with qtbot.waitSignal(page.count_changed):
        workspace.undo_stack.redo()
    assert shown(page) == []


def test_arrows_in_the_search_field_move_the_list(page: CustomersPage) -> None:
    page.move_selection(2)
    assert page.view.currentIndex().row() == 2
    page.move_selection(-5)
    assert page.view.currentIndex().row() == 0


# --- the context menu -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_the_menu_opens_by_mouse_and_by_key(
    qtbot: QtBot, page: CustomersPage, reason: QContextMenuEvent.Reason
) -> None:
    go_to(page, "Fabrikam Holdings")
    row = page.view.visualRect(page.view.currentIndex())
    place = row.center()
    QApplication.sendEvent(
        page.view.viewport(), QContextMenuEvent(reason, place, page.view.viewport().mapToGlobal(place))
    )
    menu = page.findChild(QMenu, "customer_menu")
    assert isinstance(menu, QMenu)
    qtbot.waitUntil(menu.isVisible)
    assert abs(page.view.viewport().mapFromGlobal(menu.pos()).y() - place.y()) <= row.height()
    menu.close()


def test_the_menu_asks_for_the_current_customer(
    qtbot: QtBot, page: CustomersPage, customers: dict[str, Customer]
) -> None:
    go_to(page, "Fabrikam Holdings")
    with qtbot.waitSignal(page.request_wanted) as asked:
        action(page, "request_for_customer").trigger()
    assert asked.args == [[customers["Fabrikam Holdings"].id]]


def test_several_customers_are_tagged_in_one_step(qtbot: QtBot, page: CustomersPage, workspace: Workspace) -> None:
    page.view.selectAll()
    ids = page.selected_ids
    action(page, "tag_customers").trigger()
    dialog = page.findChild(TagDialog)
    assert isinstance(dialog, TagDialog)
    dialog.save.click()
    assert dialog.fault_of("tag") == "Enter a tag."
    entry = dialog.findChild(QLineEdit, "field_tag")
    assert isinstance(entry, QLineEdit)
    entry.setText(" VIP ")
    dialog.save.click()
    qtbot.waitUntil(workspace.undo_stack.canUndo)
    tags = workspace.desk.tags
    assert len(ids) > 1
    assert all([tag.name for tag in tags.of_customer(id)] == ["VIP"] for id in ids)
    workspace.undo_stack.undo()
    assert not any(tags.of_customer(id) for id in ids)


def test_the_menu_shows_the_invitation(
    qtbot: QtBot, customers: dict[str, Customer], prepared: Invitation, make_page: Callable[[], CustomersPage]
) -> None:
    page = make_page()
    go_to(page, "Contoso Japan K.K.")
    assert action(page, "show_invitation").isVisible()
    with qtbot.waitSignal(page.invitation_wanted) as wanted:
        action(page, "show_invitation").trigger()
    assert wanted.args == [prepared.id]
    go_to(page, "Fabrikam Holdings")
    assert not action(page, "show_invitation").isVisible()
    assert not action(page, "mark_sent").isVisible()


# --- "Sent it?" -------------------------------------------------------------------------------------------------------


def test_a_prepared_row_asks_whether_it_was_sent(
    qtbot: QtBot,
    customers: dict[str, Customer],
    prepared: Invitation,
    make_page: Callable[[], CustomersPage],
    workspace: Workspace,
) -> None:
    page = make_page()
    assert prepared.id is not None
    index = page.view.model().index(shown(page).index("Contoso Japan K.K."), 0)
    place = page.view.question_rect(index)
    assert not place.isEmpty()
    assert page.view.question_rect(index.siblingAtRow(0)).isEmpty()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    menu = page.findChild(QMenu, "sent_it_menu")
    assert isinstance(menu, QMenu)
    qtbot.waitUntil(menu.isVisible)
    yes = next(action for action in menu.actions() if action.objectName() == "sent_it_yes")
    with qtbot.waitSignal(page.count_changed):
        yes.trigger()
    menu.close()
    assert workspace.desk.invitations.get(prepared.id).state is InvitationState.SENT
    with qtbot.waitSignal(page.count_changed):
        workspace.undo_stack.undo()
    assert workspace.desk.invitations.get(prepared.id).state is InvitationState.PREPARED


def test_sent_it_can_be_answered_by_keyboard(
    qtbot: QtBot,
    customers: dict[str, Customer],
    prepared: Invitation,
    make_page: Callable[[], CustomersPage],
    workspace: Workspace,
) -> None:
    page = make_page()
    assert prepared.id is not None
    go_to(page, "Contoso Japan K.K.")
    assert action(page, "mark_sent").isVisible()
    with qtbot.waitSignal(page.count_changed):
        action(page, "mark_sent").trigger()
    assert workspace.desk.invitations.get(prepared.id).state is InvitationState.SENT


# --- looking only -----------------------------------------------------------------------------------------------------


def test_a_read_only_database_greys_every_edit_and_says_why(
    page: CustomersPage, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace.desk.database, "read_only", True)
    go_to(page, "Fabrikam Holdings")
    for name in ("request_for_customer", "remove_customers"):
        assert not action(page, name).isEnabled()
        assert "read-only" in action(page, name).toolTip()
    for name in ("edit_customer", "copy_customers"):  # looking and copying change nothing
        assert action(page, name).isEnabled()


def test_every_focusable_widget_has_a_name(page: CustomersPage) -> None:
    assert nameless_widgets(page) == []


def test_a_larger_font_widens_the_columns(qtbot: QtBot, page: CustomersPage) -> None:
    before = page.view.columnWidth(Column.INVITATION)
    font = page.view.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    page.view.setFont(font)
    qtbot.waitUntil(lambda: page.view.columnWidth(Column.INVITATION) > before * 1.5)


def test_ids_are_those_of_the_database(page: CustomersPage, desk: Desk) -> None:
    page.view.selectAll()
    assert page.selected_ids == list(desk.customers.ids(CustomerQuery()))


def test_in_a_narrow_window_columns_give_way_but_never_the_sorted_one(qtbot: QtBot, page: CustomersPage) -> None:
    view = page.view
    page.resize(1600, 500)
    assert set(view.columns.shown) == view.columns.chosen
    with qtbot.waitSignal(page.count_changed):
        view.header().setSortIndicator(Column.USERS, Qt.SortOrder.AscendingOrder)
    page.resize(480, 500)
    assert view.isColumnHidden(Column.TAGS)
    assert view.isColumnHidden(Column.SERVICES)
    assert not view.isColumnHidden(Column.USERS)
    page.resize(1600, 500)
    assert set(view.columns.shown) == view.columns.chosen
