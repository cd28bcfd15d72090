"""The widgets of the visual system: what they say, to the eye and to a screen reader, and how they answer."""

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QHoverEvent, QImage, QKeySequence, QPainter, QShortcut, QStandardItemModel
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.invitations import InvitationState
from desktop.ui.style import palettes
from desktop.ui.style.banner import Banner
from desktop.ui.style.buttons import Button
from desktop.ui.style.card import Card
from desktop.ui.style.chip import Chip
from desktop.ui.style.colors import colors_of
from desktop.ui.style.empty_state import EmptyState, StepCard, WelcomeDrawing
from desktop.ui.style.facts import FactList
from desktop.ui.style.field import FormField
from desktop.ui.style.notice import Notice
from desktop.ui.style.row_delegate import RowTree, TwoLine, TwoLineDelegate
from desktop.ui.style.search_field import SearchField
from desktop.ui.style.segmented import SegmentedControl
from desktop.ui.style.sidebar_item import AccountButton, SidebarItem
from desktop.ui.style.state_pill import StatePill, paint_pill, paint_ring, pill_size, state_word
from desktop.ui.style.step_header import StepHeader
from tests.ui import gallery
from tests.ui.accessibility import nameless_widgets
from tests.ui.gallery_words import WORDS, Words

_windows: list[QWidget] = []  # qtbot only knows them weakly


@pytest.fixture(autouse=True)
def light(styled: QApplication) -> Iterator[QApplication]:
    """Our light palette, before and after each test."""
    styled.setPalette(palettes.light())
    yield styled
    _windows.clear()
    styled.setPalette(palettes.light())


def shown[W: QWidget](qtbot: QtBot, widget: W) -> W:
    window = QWidget()
    _windows.append(window)
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(widget)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return widget


def blank(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    return image


def ring(state: InvitationState) -> QImage:
    """The ring of `state`, black on white, four times as large as in a pill."""
    image = blank(56, 56)
    painter = QPainter(image)
    paint_ring(painter, QRectF(0, 0, 56, 56), state, QColor("black"), QColor("white"))
    painter.end()
    return image


def differing(one: QImage, other: QImage) -> int:
    """How many pixels of the two differ clearly."""
    return sum(
        abs(one.pixelColor(x, y).value() - other.pixelColor(x, y).value()) > 100
        for x in range(one.width())
        for y in range(one.height())
    )


@pytest.mark.parametrize(("one", "other"), list(combinations(InvitationState, 2)))
def test_the_shape_of_a_ring_tells_the_state_without_color(
    light: QApplication, one: InvitationState, other: InvitationState
) -> None:
    assert differing(ring(one), ring(other)) > 56 * 56 * 0.04


def test_a_pill_says_state_and_age(qtbot: QtBot) -> None:
    pill = shown(qtbot, StatePill(InvitationState.SENT, "12 d"))
    assert pill.accessibleName() == "Sent · 12 d"
    width = pill.sizeHint().width()
    pill.set_state(InvitationState.ACCEPTED)
    assert pill.accessibleName() == "Accepted"
    assert pill.sizeHint().width() != width


@pytest.mark.parametrize("state", InvitationState)
@pytest.mark.parametrize("selected", [False, True])
def test_a_pill_is_filled_softly_and_as_surface_on_a_selected_row(
    light: QApplication, state: InvitationState, selected: bool
) -> None:
    colors = colors_of()
    image = blank(200, 36)
    painter = QPainter(image)
    painter.fillRect(image.rect(), colors.selection)
    area = paint_pill(painter, QRect(10, 0, 190, 36), state, "", colors, selected=selected)
    size = pill_size(painter.fontMetrics(), state)
    painter.end()
    assert area.size() == size
    fill = image.pixelColor(area.x() + 4, area.center().y())
    assert (fill == colors.surface) is selected
    assert state_word(state)


def test_a_plain_state_has_no_fill(light: QApplication) -> None:
    image = blank(200, 36)
    painter = QPainter(image)
    area = paint_pill(painter, QRect(0, 0, 200, 36), InvitationState.ACCEPTED, "", colors_of(), plain=True)
    painter.end()
    assert image.pixelColor(area.right() - 1, area.center().y()) == QColor("white")
    assert image.pixelColor(7, 12) == colors_of().ok.text  # the filled ring, above its tick


@pytest.mark.parametrize("kind", ["info", "notice", "error", "ok"])
def test_a_notice_is_read_aloud_whole(qtbot: QtBot, kind: str) -> None:
    notice = shown(qtbot, Notice(kind, "An invitation is open", "Asking twice may confuse."))
    assert notice.accessibleName() == "An invitation is open. Asking twice may confuse."


def test_a_notice_changes_in_place(qtbot: QtBot) -> None:
    notice = shown(qtbot, Notice("error", "The link was changed", "Put it back.", [Button("Put the link back")]))
    colors = colors_of()
    at = (notice.width() - 4, notice.height() // 2)
    assert notice.grab().toImage().pixelColor(*at) == colors.error.soft
    notice.set_content("ok", "The link is whole")
    assert (notice.kind, notice.title, notice.text) == ("ok", "The link is whole", "")
    assert notice.grab().toImage().pixelColor(*at) == colors.canvas


def test_a_notice_offers_at_most_two_things() -> None:
    with pytest.raises(AssertionError):
        Notice("info", "Too many", "", [Button("1"), Button("2"), Button("3")])


def test_a_narrow_notice_grows_instead_of_cutting(qtbot: QtBot) -> None:
    notice = shown(
        qtbot, Notice("notice", "An invitation is already open", "Asking twice may confuse the customer. " * 4)
    )
    assert notice.heightForWidth(240) > notice.heightForWidth(900)


def test_the_step_header_says_where_one_is(qtbot: QtBot) -> None:
    header = shown(qtbot, StepHeader(["Customer", "Permissions", "Review and send"]))
    assert header.accessibleName() == "Step 1 of 3: Customer"
    first = header.grab().toImage()
    header.set_current(2)
    assert header.current() == 2
    assert header.accessibleName() == "Step 3 of 3: Review and send"
    assert header.grab().toImage() != first


def test_escape_clears_the_search_first_and_leaves_it_then(qtbot: QtBot) -> None:
    field = shown(qtbot, SearchField("Search customers", "Ctrl+F"))
    assert field.accessibleName() == "Search customers"
    field.setText("tokyo")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.escaped):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_escape_in_an_empty_search_leaves_the_dialog_around_it(qtbot: QtBot) -> None:
    dialog = QDialog()
    field = SearchField("Search customers", parent=dialog)
    shown(qtbot, dialog)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_up_and_down_in_the_search_belong_to_the_list(qtbot: QtBot) -> None:
    field = shown(qtbot, SearchField("Search customers"))
    for key, step in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, -1)):
        with qtbot.waitSignal(field.arrow_pressed) as caught:
            qtbot.keyClick(field, key)
        assert caught.args == [step]


@pytest.mark.parametrize(("text", "undone"), [("", True), ("tokyo", False)])
def test_undo_in_an_empty_search_is_the_windows(qtbot: QtBot, text: str, undone: bool) -> None:
    """Who has just cleared the search and discarded a draft means the draft."""
    field = shown(qtbot, SearchField("Search customers"))
    undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), field.window())
    field.setText(text)
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    with qtbot.waitSignal(undo.activated, raising=False, timeout=2000 if undone else 50) as heard:
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert heard.signal_triggered is undone


def test_the_cross_clears_the_search(qtbot: QtBot) -> None:
    field = shown(qtbot, SearchField("Search customers"))
    field.setText("東京")
    place = field.rect().center()
    place.setX(field.width() - 14)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=place)
    assert field.text() == ""


def test_a_field_tells_its_fault_beside_it_and_to_screen_readers(qtbot: QtBot) -> None:
    edit = QLineEdit("4f1d-22")
    field = shown(qtbot, FormField("&Tenant ID", edit, "Partner Center, Account settings."))
    assert edit.accessibleName() == "Tenant ID"
    assert edit.accessibleDescription() == "Partner Center, Account settings."
    assert field.label.buddy() is edit
    field.set_fault("This is not a GUID.")
    assert field.fault_text == "This is not a GUID."
    assert edit.accessibleDescription() == "This is not a GUID."
    assert edit.grab().toImage().pixelColor(0, edit.height() // 2) == colors_of().error.text
    field.set_fault(None)
    assert field.fault_text == ""
    assert edit.grab().toImage().pixelColor(0, edit.height() // 2) != colors_of().error.text


def test_facts_keep_their_labels_and_can_be_copied(qtbot: QtBot) -> None:
    facts = shown(qtbot, FactList())
    facts.set_facts([("Contact", "高橋 健太"), ("Country", "Japan")])
    contact = facts.value_label("Contact")
    facts.set_facts([("Contact", "井上 遥"), ("Country", "Japan")])
    assert facts.value_label("Contact") is contact
    assert contact.text() == "井上 遥"
    assert contact.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    facts.set_facts([("Language", "Japanese")])
    with pytest.raises(KeyError):
        facts.value_label("Contact")


def test_sidebar_entries_exclude_each_other_and_count(qtbot: QtBot) -> None:
    side = QWidget()
    qtbot.addWidget(side)
    column = QVBoxLayout(side)
    customers, invitations = SidebarItem("Customers", "customers"), SidebarItem("Invitations", "send")
    for item in (customers, invitations):
        column.addWidget(item)
    customers.setChecked(True)
    customers.set_count(412)
    assert customers.accessibleName() == "Customers, 412"
    customers.set_count(None)
    assert customers.accessibleName() == "Customers"
    invitations.click()
    assert invitations.isChecked()
    assert not customers.isChecked()


def test_sidebar_entries_and_account_say_their_second_line(qtbot: QtBot) -> None:
    item = SidebarItem("Tailspin Toys", "pencil", caption="Step 2 · yesterday", checkable=False)
    account = AccountButton()
    qtbot.addWidget(item)
    qtbot.addWidget(account)
    account.set_account("Northwind K.K.", "Direct bill · Japan")
    assert item.accessibleName() == "Tailspin Toys, Step 2 · yesterday"
    assert account.accessibleName() == "Northwind K.K., Direct bill · Japan"


def test_a_segment_toggled_by_a_screen_reader_is_chosen(qtbot: QtBot) -> None:
    control = shown(qtbot, SegmentedControl(name="Rows"))
    for key in ("all", "new"):
        control.add(key, key.title())
    with qtbot.waitSignal(control.current_changed) as caught:
        control.findChildren(QAbstractButton)[1].toggle()
    assert (caught.args, control.current()) == (["new"], "new")


def test_segments_are_chosen_by_mouse_keyboard_and_program(qtbot: QtBot) -> None:
    control = shown(qtbot, SegmentedControl(name="Rows"))
    for key, count in (("all", 421), ("new", 399), ("problems", None)):
        control.add(key, key.title(), count)
    assert control.current() == "all"
    with qtbot.waitSignal(control.current_changed) as caught:
        qtbot.keyClick(control, Qt.Key.Key_Right)
    assert caught.args == ["new"]
    with qtbot.waitSignal(control.current_changed) as caught:
        control.set_current("problems")
    assert caught.args == ["problems"]
    with qtbot.assertNotEmitted(control.current_changed):
        control.set_current("problems")
        qtbot.keyClick(control, Qt.Key.Key_Right)
    with pytest.raises(KeyError):
        control.set_count("lost", 3)


def test_a_chip_that_filters_is_tinted(qtbot: QtBot) -> None:
    chip = shown(qtbot, Chip("Relationship"))
    middle = (chip.width() // 2, 3)
    assert chip.grab().toImage().pixelColor(*middle) == colors_of().surface
    chip.set_active(True, "Reseller")
    assert chip.text() == "Reseller"
    assert chip.grab().toImage().pixelColor(chip.width() // 2, 3) == colors_of().accent_soft


def test_a_step_card_marks_the_next_step(qtbot: QtBot) -> None:
    card = shown(qtbot, StepCard("card", "Set up your partner account", "Paste the link.", Button("Set up…")))
    assert card.button.kind == "default"
    card.set_current(True)
    assert card.button.kind == "primary"


def test_an_empty_state_stays_narrow(qtbot: QtBot) -> None:
    page = EmptyState("No customers yet", "Import them.", [Button("Import…")], drawing=WelcomeDrawing())
    qtbot.addWidget(page)
    card = Card()
    page.body.addWidget(card)
    page.resize(1400, 800)
    with qtbot.waitExposed(page):
        page.show()
    assert card.width() == 640


def test_a_banner_says_one_thing(qtbot: QtBot) -> None:
    banner = shown(qtbot, Banner("Sample data: nothing here is yours", [Button("Leave")]))
    assert banner.accessibleName() == "Sample data: nothing here is yours"
    banner.set_text("This file can only be read")
    assert banner.accessibleName() == "This file can only be read"


def tree_of(names: list[str]) -> RowTree:
    tree = RowTree()
    tree.setModel(QStandardItemModel(len(names), 2, tree))
    tree.set_painter(0, lambda row, rect, index: row.name_and_domain(rect, names[index.row()], "example.jp"))
    tree.set_painter(1, lambda row, rect, _index: row.muted(rect, "Reseller"))
    return tree


def test_rows_are_painted_whole_selected_and_current(qtbot: QtBot) -> None:
    tree = shown(qtbot, tree_of(["Contoso", "Fabrikam", "Woodgrove"]))
    tree.setCurrentIndex(tree.model().index(1, 0))
    colors = colors_of()
    row = tree.visualRect(tree.model().index(1, 0))
    middle, inside = tree.viewport().width() - 20, row.y() + 4
    tree.clearFocus()
    image = tree.viewport().grab().toImage()
    assert image.pixelColor(middle, inside) == colors.selection
    assert image.pixelColor(middle, row.y() - 6) == colors.surface
    tree.setFocus()
    assert tree.viewport().grab().toImage().pixelColor(middle, row.y() + 1) == colors.accent_text


def test_rows_are_as_high_as_designed_and_hidden_columns_are_not_painted(qtbot: QtBot) -> None:
    tree = shown(qtbot, tree_of(["Contoso", "Fabrikam"]))
    assert tree.visualRect(tree.model().index(0, 0)).height() >= 36
    painted: list[int] = []
    tree.set_painter(1, lambda _row, _rect, index: painted.append(index.row()))
    tree.viewport().grab()
    assert painted == [0, 1]
    tree.setColumnHidden(1, True)
    painted.clear()
    tree.viewport().grab()
    assert painted == []


def test_the_row_below_the_pointer_is_tinted(qtbot: QtBot) -> None:
    tree = shown(qtbot, tree_of(["Contoso", "Fabrikam", "Woodgrove"]))
    row = tree.visualRect(tree.model().index(2, 0))
    right = (tree.viewport().width() - 20, row.center().y())
    at = QPointF(row.center())
    QApplication.sendEvent(tree.viewport(), QHoverEvent(QEvent.Type.HoverMove, at, at, QPointF(-1, -1)))
    assert tree.viewport().grab().toImage().pixelColor(*right) == colors_of().hover
    QApplication.sendEvent(tree.viewport(), QEvent(QEvent.Type.Leave))
    assert tree.viewport().grab().toImage().pixelColor(*right) == colors_of().surface


def test_views_outlive_each_other(qtbot: QtBot) -> None:
    """Each view has a style of its own: PySide lets a view take its style along when it goes."""
    for _ in range(3):
        tree = tree_of(["Contoso"])
        tree.show()
        tree.grab()
        tree.close()
        tree.deleteLater()
        del tree
    survivor = shown(qtbot, tree_of(["Contoso"]))
    assert not survivor.grab().isNull()


def test_two_line_rows_show_title_caption_and_pill(qtbot: QtBot) -> None:
    view = QListView()
    model = QStandardItemModel(2, 1, view)
    view.setModel(model)
    people = [
        TwoLine("東京第一法律事務所", "example.jp", InvitationState.DECLINED),
        TwoLine("Woodgrove", "woodgrove.jp"),
    ]
    view.setItemDelegate(TwoLineDelegate(view, lambda index: people[index.row()]))
    shown(qtbot, view)
    first, second = (view.visualRect(model.index(row, 0)) for row in (0, 1))
    assert first.height() >= 50
    image = view.viewport().grab().toImage()
    soft = colors_of().error.soft
    found = {
        row: any(image.pixelColor(x, rect.center().y()) == soft for x in range(image.width()))
        for row, rect in enumerate((first, second))
    }
    assert found == {0: True, 1: False}


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("name", [name for name in gallery.PAGES if name not in ("popups", "focus")])
def test_every_page_of_the_gallery_can_be_drawn_and_is_named(qtbot: QtBot, name: str, language: str) -> None:
    build: Callable[[Words], QWidget] = gallery.PAGES[name]
    page = build(WORDS[language])
    qtbot.addWidget(page)
    assert not gallery.picture(page, 1.0).isNull()
    assert nameless_widgets(page) == []
