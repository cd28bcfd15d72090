"""The Overview page in its window: what it says, what each bar opens, and that it follows every edit."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.invitations import Invitation, InvitationState
from desktop.domain.licenses import Product
from desktop.domain.partner import PartnerAccount
from desktop.domain.subscriptions import Subscription, SubscriptionStatus
from desktop.domain.times import local_today
from desktop.operations.edit_customer import remove_customers
from desktop.operations.track_invitation import mark_sent
from desktop.ui.customers.customers_page import CustomersPage
from desktop.ui.invitations.invitations_page import InvitationsPage
from desktop.ui.main_window import MainWindow
from desktop.ui.overview.link import Link
from desktop.ui.overview.overview_page import OverviewPage
from desktop.ui.overview.overview_sheet import paint_overview
from desktop.ui.preferences import Preferences
from desktop.ui.style import palettes, typography
from desktop.ui.style.buttons import Button
from desktop.ui.workspace import Workspace
from tests.ui.accessibility import nameless_widgets
from tests.ui.customer_tree import World, world

__all__ = ["world"]

LONG_NAME = "日本全国中小企業向け統合業務支援クラウドサービス・プレミアムプラン（年間契約・自動更新）"


@pytest.fixture
def invited(world: World) -> dict[InvitationState, int]:
    """Contoso has an answer outstanding for twenty days, Bauman one that is not sent, Adatum three that are over."""
    states = {
        InvitationState.SENT: (world.contoso, 20),
        InvitationState.PREPARED: (world.bauman, None),
        InvitationState.DECLINED: (world.adatum, 40),
        InvitationState.WITHDRAWN: (world.adatum, None),
        InvitationState.ACCEPTED: (world.adatum, 30),
    }
    ids = {}
    with world.desk.database.write() as tx:
        for state, (customer, age) in states.items():
            sent_at = f"{local_today() - timedelta(age)}T12:00:00Z" if age is not None else ""
            invitation = Invitation(world.account_id, customer, state, to="ito@contoso.example", sent_at=sent_at)
            ids[state] = world._id(world.desk.invitations.save(tx, invitation).id)
        for customer, days in ((world.adatum, 30), (world.bauman, 45), (world.bauman, 90)):
            ends_on = (local_today() + timedelta(days)).isoformat()
            service = Subscription(customer, "S", status=SubscriptionStatus.ACTIVE, ends_on=ends_on)
            world.desk.subscriptions.save(tx, service)
    return ids


@pytest.fixture
def open_overview(qtbot: QtBot, workspace: Workspace, preferences: Preferences) -> Iterator[Callable[[], MainWindow]]:
    windows: list[MainWindow] = []

    def open_overview() -> MainWindow:
        workspace.announce_changes()
        window = MainWindow(preferences)
        windows.append(window)
        window.show_workspace(workspace)
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.view.show_section("overview")
        qtbot.waitUntil(lambda: page_of(window).overview is not None)
        return window

    yield open_overview
    for window in windows:  # gone before the workspace is: it may not have drawn the record beside the tree yet
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(open_overview: Callable[[], MainWindow], invited: dict[InvitationState, int]) -> MainWindow:
    return open_overview()


def page_of(window: MainWindow) -> OverviewPage:
    page = window.view.page
    assert isinstance(page, OverviewPage)
    return page


def link(window: MainWindow, name: str) -> Link:
    found = page_of(window).findChild(Link, name)
    assert isinstance(found, Link), name
    return found


def button(window: MainWindow, name: str) -> QPushButton:
    found = page_of(window).findChild(QPushButton, name)
    assert isinstance(found, QPushButton), name
    return found


def said(widget: Link) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    assert interface.role() == QAccessible.Role.Button
    return interface.text(QAccessible.Text.Name)


def wait_for_customers(qtbot: QtBot, window: MainWindow, *names: str) -> None:
    """Until the tree shows these, and their count of all three."""
    page = window.view.page
    assert isinstance(page, CustomersPage)
    model = page.view.model()

    def shown() -> tuple[object, ...]:
        return tuple(model.index(row, 0).data() for row in range(model.rowCount()))

    qtbot.waitUntil(lambda: (shown(), page.search_count) == (names, (len(names), 3)))


# --- what it says -----------------------------------------------------------------------------------------------------


def test_every_bar_says_all_that_is_painted(window: MainWindow, world: World) -> None:
    assert {name: said(link(window, name)) for name in ("standing_reseller_gdap", "standing_none_any")} == {
        "standing_reseller_gdap": "Reseller, GDAP: 1, 33 %",
        "standing_none_any": "Not yet: 1, 33 %",
    }
    steps = [said(link(window, f"step_{state}")) for state in ("draft", "prepared", "sent", "accepted")]
    assert steps == [
        "Draft: 5",
        "Prepared: 5, 100 % of the step before",
        "Sent: 3, 60 % of the step before",
        "Accepted: 1, 33 % of the step before",
    ]
    assert said(link(window, f"product_{world.premium}")) == "Business Premium: 3 of 2 seats used, 1 over"
    assert said(link(window, f"product_{world.power}")) == "Power BI Pro: 0 of 10 seats used"
    assert said(link(window, "ending_60")).startswith("Ending within 60 days: 2 service")
    ended = window.findChild(QLabel, "funnel_ended")
    assert isinstance(ended, QLabel)
    assert ended.text() == "1 declined · 1 withdrawn"


def test_what_a_bar_opens_is_described(window: MainWindow) -> None:
    described = link(window, "step_sent").accessibleDescription()
    assert "1 customer" in described
    assert described in link(window, "step_sent").toolTip()


def test_the_longest_waiting_come_with_their_age(window: MainWindow, invited: dict[InvitationState, int]) -> None:
    words = said(link(window, f"waiting_{invited[InvitationState.SENT]}"))
    assert words.startswith("Contoso, Sent · 20 d, ")
    assert words.endswith("ito@contoso.example")


def test_everything_focusable_has_a_name(window: MainWindow) -> None:
    assert nameless_widgets(page_of(window)) == []


# --- what is opened ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bar", "found"),
    [
        ("standing_reseller_gdap", ["Adatum"]),
        ("standing_reseller_removed", ["Contoso"]),
        ("standing_none_any", ["Bauman"]),
        ("step_prepared", ["Bauman"]),
        ("step_sent", ["Contoso"]),
        ("step_accepted", ["Adatum"]),
        ("ending_30", ["Adatum"]),
        ("ending_90", ["Adatum", "Bauman"]),
    ],
)
@pytest.mark.parametrize("key", [None, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_bar_opens_the_customers_it_counts(
    qtbot: QtBot, window: MainWindow, bar: str, found: list[str], key: Qt.Key | None
) -> None:
    widget = link(window, bar)
    if key is None:
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    else:
        widget.setFocus()
        qtbot.keyClick(widget, key)
    wait_for_customers(qtbot, window, *found)
    assert window.view.section == "customers"


def test_coming_back_the_keys_are_on_the_bar_that_was_opened(qtbot: QtBot, window: MainWindow, world: World) -> None:
    opened = link(window, "standing_reseller_gdap")
    opened.setFocus()
    qtbot.keyClick(opened, Qt.Key.Key_Return)
    assert window.view.section == "customers"
    window.view.show_section("overview")
    assert link(window, "standing_reseller_gdap").hasFocus()


def test_the_keys_are_on_the_page_from_its_first_visit(qtbot: QtBot, workspace: Workspace, world: World) -> None:
    workspace.announce_changes()
    window = MainWindow(workspace.preferences)
    qtbot.addWidget(window)
    window.show_workspace(workspace)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.show_section("overview")
    page = page_of(window)
    assert page.isAncestorOf(window.focusWidget())
    qtbot.waitUntil(lambda: page.overview is not None)
    assert page.isAncestorOf(window.focusWidget())


def test_enter_presses_the_button_that_has_the_keys(qtbot: QtBot, window: MainWindow, world: World) -> None:
    first = page_of(window).findChildren(Button)[0]
    first.setFocus()
    with qtbot.waitSignal(first.clicked):
        qtbot.keyClick(first, Qt.Key.Key_Return)


def test_a_product_opens_its_owners_under_a_chip_that_names_it(qtbot: QtBot, window: MainWindow, world: World) -> None:
    qtbot.mouseClick(link(window, f"product_{world.power}"), Qt.MouseButton.LeftButton)
    wait_for_customers(qtbot, window, "Adatum")
    chip = window.findChild(QPushButton, "filter_product")
    assert isinstance(chip, QPushButton)
    assert chip.text() == "Product: Power BI Pro"
    clear = window.findChild(QPushButton, "clear_filters")
    assert isinstance(clear, QPushButton)
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    wait_for_customers(qtbot, window, "Adatum", "Bauman", "Contoso")


def test_a_part_of_the_divided_bar_opens_its_customers(qtbot: QtBot, window: MainWindow) -> None:
    bar = page_of(window).findChild(QWidget, "divided_bar")
    assert isinstance(bar, QWidget)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.rect().center())  # of three equal parts the second
    wait_for_customers(qtbot, window, "Contoso")


def test_another_bar_replaces_the_filter_before(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(link(window, "standing_none_any"), Qt.MouseButton.LeftButton)
    wait_for_customers(qtbot, window, "Bauman")
    window.view.show_section("overview")
    qtbot.mouseClick(link(window, "ending_30"), Qt.MouseButton.LeftButton)
    wait_for_customers(qtbot, window, "Adatum")
    chip = window.findChild(QPushButton, "filter_relationship")
    assert chip is not None and chip.text() == "Relationship"


def test_the_longest_waiting_opens_its_invitation(
    qtbot: QtBot, window: MainWindow, invited: dict[InvitationState, int]
) -> None:
    qtbot.mouseClick(link(window, f"waiting_{invited[InvitationState.SENT]}"), Qt.MouseButton.LeftButton)
    page = window.view.page
    assert isinstance(page, InvitationsPage)
    qtbot.waitUntil(lambda: page.current_id == invited[InvitationState.SENT])


@pytest.mark.parametrize(
    ("name", "filter"), [("to_send", "to_send"), ("long_waiting", "waiting"), ("all_waiting", "waiting")]
)
def test_what_waits_opens_the_invitations(qtbot: QtBot, window: MainWindow, name: str, filter: str) -> None:
    qtbot.mouseClick(button(window, name), Qt.MouseButton.LeftButton)
    page = window.view.page
    assert isinstance(page, InvitationsPage)
    assert page.filters.current() == filter


def test_services_ending_soon_open_their_customers(qtbot: QtBot, window: MainWindow) -> None:
    assert button(window, "ending_soon").accessibleName().startswith("1 service")
    qtbot.mouseClick(button(window, "ending_soon"), Qt.MouseButton.LeftButton)
    wait_for_customers(qtbot, window, "Adatum")


def test_tab_walks_through_everything_and_scrolls_to_it(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1100, 700)
    names: list[str] = []
    area = window.findChild(QScrollArea, "overview_scroll")
    assert isinstance(area, QScrollArea)
    while (widget := QApplication.focusWidget()) is not None and len(names) < 60:
        names.append(widget.objectName())
        if isinstance(widget, Link):
            middle = QPointF(widget.mapTo(area, widget.rect().center()))
            assert QRectF(area.rect()).contains(middle), widget.objectName()
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
        if names.count(names[0]) > 1:
            break
    order = [names.index(name) for name in ("to_send", "step_draft", "standing_reseller_gdap", "ending_30")]
    assert order == sorted(order)
    assert any(name.startswith("waiting_") for name in names)


def test_typing_in_the_search_goes_on_among_the_customers(qtbot: QtBot, window: MainWindow) -> None:
    search = window.view.search
    search.setFocus()
    qtbot.keyClicks(search, "con")
    wait_for_customers(qtbot, window, "Contoso")
    assert search.text() == "con"
    assert search.hasFocus()
    assert window.view.section == "customers"


def test_the_program_still_opens_on_the_customers(window: MainWindow, preferences: Preferences) -> None:
    assert preferences.section == "customers"


# --- it follows -------------------------------------------------------------------------------------------------------


def test_an_edit_and_its_undo_are_counted_and_the_keyboard_stays(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, invited: dict[InvitationState, int]
) -> None:
    page = page_of(window)
    link(window, "step_draft").setFocus()
    with qtbot.waitSignal(page.counted):
        workspace.did(mark_sent(workspace.desk, invited[InvitationState.PREPARED]))
    assert said(link(window, "step_sent")).startswith("Sent: 4")
    assert not button(window, "to_send").isVisible()
    assert link(window, "step_draft").hasFocus()
    with qtbot.waitSignal(page.counted):
        workspace.undo_stack.undo()
    assert said(link(window, "step_sent")).startswith("Sent: 3")


def test_one_edit_is_counted_once(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    counts: list[int] = []
    page_of(window).counted.connect(lambda: counts.append(1))
    workspace.announce_changes()
    qtbot.waitUntil(lambda: bool(counts))
    workspace.jobs.run(lambda desk, **_: None, done=lambda _: counts.append(0))
    qtbot.waitUntil(lambda: counts[-1] == 0)
    assert counts == [1, 0]


def test_what_changed_meanwhile_is_counted_when_it_is_shown_again(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, world: World
) -> None:
    page = page_of(window)
    window.view.show_section("customers")
    before = page.overview
    workspace.did(remove_customers(workspace.desk, [world.bauman]))
    workspace.jobs.run(lambda desk, **_: None, done=lambda _: window.setProperty("answered", True))
    qtbot.waitUntil(lambda: bool(window.property("answered")))
    assert page.overview is before  # nothing is counted for nobody
    with qtbot.waitSignal(page.counted):
        window.view.show_section("overview")
    assert page.overview is not None
    assert page.overview.customers == 2


def test_each_account_has_its_own(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    page = page_of(window)
    with workspace.desk.database.write() as tx:
        other = workspace.desk.accounts.save(tx, PartnerAccount("Tailspin"))
    with qtbot.waitSignal(page.counted):
        workspace.select_account(other.id or 0)
    assert page.overview is not None
    assert page.overview.customers == 0
    assert button(window, "overview_import").isVisible()


# --- empty, working, narrow, painted elsewhere ------------------------------------------------------------------------


def test_nobody_yet_says_what_comes_here(qtbot: QtBot, open_overview: Callable[[], MainWindow]) -> None:
    window = open_overview()
    assert button(window, "overview_import").isVisible()
    with qtbot.waitSignal(page_of(window).new_customer_wanted):
        qtbot.mouseClick(button(window, "overview_new"), Qt.MouseButton.LeftButton)


def test_cards_with_nothing_in_them_say_so(open_overview: Callable[[], MainWindow], world: World) -> None:
    with world.desk.database.write() as tx:
        for table in ("license_assignments", "licenses", "subscriptions"):
            for row in world.desk.database.rows(f"SELECT id FROM {table}"):
                tx.delete(table, row["id"])
    sheet = page_of(open_overview()).sheet
    words = [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]
    for expected in (
        "Nothing: everything is seen to.",
        "Nobody was asked yet. Begin with “Request a reseller relationship” above.",
        "No licenses are known yet. Add them in a customer's record.",
        "No service ends within the next 90 days.",
        "No invitation waits for an answer.",
    ):
        assert expected in words


def test_a_slow_count_says_that_it_works(
    qtbot: QtBot, open_overview: Callable[[], MainWindow], workspace: Workspace, world: World
) -> None:
    window = open_overview()
    working = page_of(window).findChild(QLabel, "overview_working")
    assert isinstance(working, QLabel)
    held = Event()
    workspace.jobs.run(lambda desk, **_: held.wait(10))
    workspace.announce_changes()
    qtbot.waitUntil(lambda: working.text() == "Counting…")
    with qtbot.waitSignal(page_of(window).counted):
        held.set()
    assert working.text() == ""


def test_many_products_are_summed_up_and_listed_when_asked_for(
    qtbot: QtBot, open_overview: Callable[[], MainWindow], world: World
) -> None:
    with world.desk.database.write() as tx:
        products = [
            world._id(world.desk.products.save(tx, Product(f"c{n}", f"P{n}", f"Product {n}")).id) for n in range(6)
        ]
    for place, product in enumerate(products):
        world.add_license(world.contoso, product, enabled=100 + place)
    window = open_overview()
    rest = link(window, "other_products")
    assert said(rest).startswith("4 other product")
    assert "3 of 213 seats used" in said(rest)
    rest.setFocus()
    qtbot.keyClick(rest, Qt.Key.Key_Return)
    assert window.view.section == "overview"
    assert page_of(window).findChild(Link, "other_products") is None
    assert link(window, f"product_{world.premium}").isVisible()
    assert link(window, f"product_{products[1]}").hasFocus()  # the fifth: where the keyboard was
    qtbot.mouseClick(button(window, "all_products"), Qt.MouseButton.LeftButton)
    assert link(window, "other_products").isVisible()


def test_a_long_name_is_cut_and_said_whole(open_overview: Callable[[], MainWindow], world: World) -> None:
    with world.desk.database.write() as tx:
        tx.update("products", world.power, {"name": LONG_NAME})
    window = open_overview()
    row = link(window, f"product_{world.power}")
    assert row.fontMetrics().horizontalAdvance(LONG_NAME) > row.width()
    assert LONG_NAME in row.toolTip()
    assert LONG_NAME in said(row)
    assert page_of(window).sheet.width() <= page_of(window).width()


@pytest.mark.parametrize(
    ("width", "places"), [(1440, [(1, 3), (2, 4)]), (1150, [(1, 1), (3, 0)]), (700, [(2, 0), (5, 0)])]
)
def test_the_cards_are_arranged_for_the_width(
    qtbot: QtBot, window: MainWindow, width: int, places: list[tuple[int, int]]
) -> None:
    page = page_of(window)
    page.setParent(None)
    qtbot.addWidget(page)
    page.resize(width - 220, 700)
    page.show()
    sheet = page.sheet
    grid = sheet.layout()
    assert isinstance(grid, QGridLayout)

    def card_at(row: int, column: int) -> str:
        item = grid.itemAtPosition(row, column)
        widget = item.widget() if item is not None else None
        return widget.objectName() if widget is not None else ""

    cards = ["relationship_card", "longest_card"]
    qtbot.waitUntil(lambda: [card_at(*place) for place in places] == cards)
    assert sheet.width() <= page.width()


def test_large_text_stays_inside_the_cards(qtbot: QtBot, window: MainWindow, styled: QApplication) -> None:
    font = styled.font()
    larger = styled.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    styled.setFont(larger)
    try:
        page = page_of(window)
        qtbot.waitUntil(lambda: page.sheet.minimumSizeHint().width() <= page.width())
        links = page.findChildren(Link)
        qtbot.waitUntil(lambda: all(one.height() >= one.sizeHint().height() for one in links))
        assert typography.font("body").pointSizeF() == larger.pointSizeF()
    finally:
        styled.setFont(font)


def test_it_is_painted_on_any_device(window: MainWindow) -> None:
    page = page_of(window)
    image = QImage(800, 1000, QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(image)
    assert page.overview is not None
    paint_overview(painter, QRectF(100, 50, 600, 900), page.overview)
    painter.end()
    painted = [(x, y) for x in range(0, 800, 4) for y in range(0, 1000, 4) if image.pixelColor(x, y) != QColor("white")]
    assert len(painted) > 500
    assert min(x for x, _ in painted) >= 100
    assert max(x for x, _ in painted) <= 700
    assert min(y for _, y in painted) >= 50


def test_colors_follow_the_palette(qtbot: QtBot, window: MainWindow, styled: QApplication) -> None:
    page = page_of(window)
    assert page.sheet.grab().toImage().pixelColor(2, 2).lightness() > 200
    palette = styled.palette()
    styled.setPalette(palettes.dark())
    try:
        qtbot.waitUntil(lambda: page.sheet.grab().toImage().pixelColor(2, 2).lightness() < 80)
    finally:
        styled.setPalette(palette)
