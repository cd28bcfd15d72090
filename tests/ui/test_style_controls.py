"""How controls look and measure: heights, kinds, focus rings, palettes, large text."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui.style import palettes, spacing
from desktop.ui.style.buttons import KINDS, Button, IconButton
from desktop.ui.style.check_box import CheckBox
from desktop.ui.style.chip import Chip
from desktop.ui.style.colors import colors_of, contrast
from desktop.ui.style.labels import ElidedLabel, Label
from desktop.ui.style.plain_style import plain_style
from desktop.ui.style.surfaces import on_surface

_windows: list[QWidget] = []  # qtbot only knows them weakly


@pytest.fixture(autouse=True)
def light(styled: QApplication) -> Iterator[QApplication]:
    """Our light palette and the usual font, before and after each test."""
    font = styled.font()
    styled.setPalette(palettes.light())
    yield styled
    _windows.clear()
    styled.setPalette(palettes.light())
    styled.setFont(font)


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """A window on the screen that holds `widgets`, itself focused."""
    window = QWidget()
    _windows.append(window)
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    for widget in widgets:
        layout.addWidget(widget)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def holds(image: QImage, color: QColor) -> bool:
    """Whether any pixel has exactly this color."""
    return any(image.pixel(x, y) == color.rgb() for x in range(image.width()) for y in range(image.height()))


def edge_color(widget: QWidget) -> QColor:
    """The pixel on the middle of the widget's left edge."""
    return picture(widget).pixelColor(0, widget.height() // 2)


@pytest.mark.parametrize("points", [9, 10, 20, 28])
def test_controls_are_as_high_as_designed_and_as_their_font_needs(
    qtbot: QtBot, light: QApplication, points: int
) -> None:
    font = QFont(light.font())
    font.setPointSize(points)
    light.setFont(font)
    line = QFontMetrics(font).lineSpacing()
    for control in (Button("Next"), QPushButton("Next"), QLineEdit("Next"), QComboBox(), QSpinBox()):
        qtbot.addWidget(control)
        assert control.sizeHint().height() >= max(32, line + 12) - 1, type(control).__name__
    tall = Button("Request", "primary", "send", tall=True)
    qtbot.addWidget(tall)
    assert tall.sizeHint().height() >= max(34, line + 12)


def test_a_chip_is_lower_than_a_button(qtbot: QtBot, light: QApplication) -> None:
    font = QFont(light.font())
    font.setPointSize(9)
    light.setFont(font)
    chip, button = Chip("Relationship"), Button("Next")
    qtbot.addWidget(chip)
    qtbot.addWidget(button)
    assert chip.sizeHint().height() == 28
    assert button.sizeHint().height() == 32


def test_no_word_of_a_button_is_cut(qtbot: QtBot) -> None:
    for kind in KINDS:
        button = Button("リセラーの関係を要求する", kind, "send")
        qtbot.addWidget(button)
        words = QFontMetrics(button.font()).horizontalAdvance(button.text())
        assert button.minimumSizeHint().width() >= words + 16


def test_turning_primary_moves_nothing(qtbot: QtBot) -> None:
    button = Button("Done and more words")
    qtbot.addWidget(button)
    before = button.sizeHint()
    button.set_kind("primary")
    assert button.kind == "primary"
    assert button.sizeHint() == before


def test_each_kind_has_its_fill(qtbot: QtBot) -> None:
    colors = colors_of()
    fills = {"primary": colors.accent, "tonal": colors.accent_soft, "default": colors.surface}
    for kind, fill in fills.items():
        button = Button("Next", kind)
        shown(qtbot, button)
        assert picture(button).pixelColor(8, button.height() // 2) == fill, kind


def test_buttons_never_answer_enter_unasked(qtbot: QtBot) -> None:
    button = Button("Next", "primary")
    qtbot.addWidget(button)
    assert not button.autoDefault()
    assert not button.isDefault()


def test_a_disabled_button_can_still_be_read(qtbot: QtBot) -> None:
    button = Button("Request", "primary")
    shown(qtbot, button)
    button.setEnabled(False)
    image = picture(button)
    assert not holds(image, colors_of().accent)
    assert holds(image, colors_of().track)


def test_the_focus_ring_is_for_the_keyboard(qtbot: QtBot) -> None:
    ring = colors_of().accent_text
    other, button = Button("Other"), Button("Next")
    window = shown(qtbot, other, button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert edge_color(button) != ring
    other.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
    assert button.hasFocus()
    assert edge_color(button) == ring


@pytest.mark.parametrize("make", [CheckBox, QCheckBox, Chip])
def test_other_controls_show_a_ring_too(qtbot: QtBot, make: Callable[[str], QWidget]) -> None:
    other, control = Button("Other"), make("Include")
    shown(qtbot, other, control)
    other.setFocus()
    before = picture(control)
    qtbot.keyClick(other, Qt.Key.Key_Tab)
    assert control.hasFocus()
    assert holds(picture(control), colors_of().accent_text)
    assert picture(control) != before


def test_a_field_with_the_focus_has_an_accent_underline(qtbot: QtBot) -> None:
    field, other = QLineEdit("Northwind"), QLineEdit()
    shown(qtbot, field, other)
    middle, bottom = field.width() // 2, field.height() - 1
    field.setFocus()
    assert picture(field).pixelColor(middle, bottom) == colors_of().accent_text
    other.setFocus()
    assert picture(field).pixelColor(middle, bottom) == colors_of().edge


def test_a_bare_field_has_no_box(qtbot: QtBot) -> None:
    field = QLineEdit("to@example.com")
    field.setProperty("bare", True)
    field.setFrame(False)
    shown(qtbot, field)
    assert edge_color(field) == colors_of().canvas


def test_a_text_edit_is_drawn_as_a_field(qtbot: QtBot) -> None:
    edit = QPlainTextEdit("Dear Ms. Marie Dubois,")
    shown(qtbot, edit)
    assert edge_color(edit) == colors_of().stroke
    edit.setFocus()
    assert picture(edit).pixelColor(edit.width() // 2, edit.height() - 1) == colors_of().accent_text


def test_a_text_edit_without_a_frame_has_no_box(qtbot: QtBot) -> None:
    edit = QPlainTextEdit("Dear Ms. Marie Dubois,")
    edit.setFrameShape(QFrame.Shape.NoFrame)
    shown(qtbot, edit)
    edit.setFocus()
    assert edge_color(edit) == colors_of().surface
    assert picture(edit).pixelColor(edit.width() // 2, edit.height() - 1) == colors_of().surface


def test_a_scroll_bar_stands_on_what_it_scrolls(qtbot: QtBot) -> None:
    area, inside = QScrollArea(), QWidget()
    inside.setMinimumHeight(2000)
    on_surface(inside)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    shown(qtbot, area)
    bar = area.verticalScrollBar()
    track = picture(bar).pixelColor(0, bar.height() - 2)
    assert track == colors_of().surface
    assert picture(bar).pixelColor(bar.width() // 2, 10) == colors_of().stroke


def test_everything_takes_the_colors_of_a_new_palette(qtbot: QtBot, light: QApplication) -> None:
    button, label = Button("Next", "primary"), Label("Nothing is sent from here.", "muted")
    window = shown(qtbot, button, label)
    assert holds(picture(window), palettes.light().window().color())
    dark = colors_of(palettes.dark())
    light.setPalette(palettes.dark())
    qtbot.waitUntil(lambda: label.palette().windowText().color() == dark.muted)
    assert label.palette().text().color() == dark.muted
    assert picture(button).pixelColor(8, button.height() // 2) == dark.accent
    assert picture(window).pixelColor(1, 1) == dark.canvas


def test_labels_follow_the_system_font(qtbot: QtBot, light: QApplication) -> None:
    title, body = Label("Customers", "title"), Label("Customers")
    shown(qtbot, title, body)
    font = QFont(light.font())
    font.setPointSizeF(20)
    light.setFont(font)
    qtbot.waitUntil(lambda: title.font().pointSizeF() == pytest.approx(29))
    assert body.font().pointSizeF() == pytest.approx(20)


def test_no_role_is_smaller_than_the_system_font(qtbot: QtBot, light: QApplication) -> None:
    for role in ("display", "title", "heading", "body", "strong", "muted", "link-font"):
        label = Label("Words", role)
        qtbot.addWidget(label)
        assert label.font().pointSizeF() >= light.font().pointSizeF(), role


def test_labels_take_words_as_they_are(qtbot: QtBot) -> None:
    label = Label("<b>Northwind</b> & Söhne")
    shown(qtbot, label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_long_line_ends_in_an_ellipsis_and_tells_the_rest(qtbot: QtBot) -> None:
    label = ElidedLabel("Alpine Ski House Verwaltungs- und Beteiligungsgesellschaft mbH")
    window = shown(qtbot, label)
    window.resize(160, 60)
    qtbot.waitUntil(lambda: bool(picture(label)) and label.toolTip() == label.text())
    window.resize(1200, 60)
    qtbot.waitUntil(lambda: bool(picture(label)) and label.toolTip() == "")


def test_a_check_box_wraps_its_words(qtbot: QtBot) -> None:
    box = CheckBox("Include delegated administration privileges for Azure Active Directory and Office 365")
    window = shown(qtbot, box)
    assert box.heightForWidth(200) > 2 * box.heightForWidth(2000) * 0.9
    window.resize(260, 200)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 30, box.height() // 2))
    assert box.isChecked()


def test_icon_buttons_are_square_and_named(qtbot: QtBot) -> None:
    button = IconButton("more", "More actions")
    qtbot.addWidget(button)
    assert button.sizeHint().width() == button.sizeHint().height()
    assert button.accessibleName() == button.toolTip() == "More actions"


def test_icons_grow_with_large_text_only(light: QApplication) -> None:
    font = QFont(light.font())
    font.setPixelSize(12)
    light.setFont(font)
    assert spacing.scaled(16) == 16
    font.setPixelSize(30)
    light.setFont(font)
    assert spacing.scaled(16) == 32


def test_a_menu_has_room_for_words_and_shortcut(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    action = menu.addAction("Request a reseller relationship")
    plain = menu.sizeHint().width()
    action.setShortcut("Ctrl+N")
    words = QFontMetrics(menu.font()).horizontalAdvance("Request a reseller relationship" + "Ctrl+N")
    assert menu.sizeHint().width() > max(plain, words + 40)
    assert menu.actionGeometry(action).height() >= 30


def test_the_current_tab_is_bold_over_an_accent_line(qtbot: QtBot) -> None:
    tabs = QTabBar()
    tabs.addTab("Account")
    tabs.addTab("Services")
    shown(qtbot, tabs)
    current, rest = tabs.tabRect(0).center(), tabs.tabRect(1).center()
    image = picture(tabs)
    bottom = tabs.tabRect(0).bottom() - 1
    assert image.pixelColor(current.x(), bottom) == colors_of().accent
    assert image.pixelColor(rest.x(), bottom) != colors_of().accent


def test_a_progress_bar_fills_its_track(qtbot: QtBot) -> None:
    bar = QProgressBar()
    shown(qtbot, bar)
    bar.setValue(50)
    image, middle = picture(bar), bar.height() // 2
    assert image.pixelColor(bar.width() // 4, middle) == colors_of().accent
    assert image.pixelColor(bar.width() * 3 // 4, middle) == colors_of().track


def test_placeholders_can_be_read(light: QApplication) -> None:
    for make in (palettes.light, palettes.dark, palettes.high_contrast):
        palette = make()
        assert contrast(palette.placeholderText().color(), palette.base().color()) >= 4.6


def test_a_desktop_without_a_palette_gets_ours(light: QApplication) -> None:
    fusion = plain_style().standardPalette()
    assert palettes.palette_over(fusion, Qt.ColorScheme.Dark) == palettes.dark()
    assert palettes.palette_over(fusion, Qt.ColorScheme.Light) == palettes.light()
    assert palettes.palette_over(fusion, Qt.ColorScheme.Unknown) == palettes.light()


def test_a_desktop_with_a_palette_keeps_it(light: QApplication) -> None:
    desktop = palettes.dark()
    desktop.setColor(QPalette.ColorRole.Window, QColor("#112233"))
    over = palettes.palette_over(desktop, Qt.ColorScheme.Dark)
    shown = over.resolve(desktop)
    assert shown.window().color() == QColor("#112233")
    assert shown.placeholderText().color() == colors_of(desktop).muted
    assert not over.isBrushSet(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
