"""Drawing of the menu bar, menus and tool tips."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionMenuItem, QWidget

from desktop.ui.style.colors import Colors, colors_of
from desktop.ui.style.icons import paint_icon
from desktop.ui.style.spacing import S4, S8, S12, S24, at_least, scaled

MENU_BAR_PADDING = 8
_ICON = 16
_RIGHT_ROOM = 28
_ITEM_HEIGHT = 30
_State = QStyle.StateFlag
_Kind = QStyleOptionMenuItem.MenuItemType
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine)


def menu_bar_item(option: QStyleOptionMenuItem, painter: QPainter, widget: QWidget | None) -> None:
    """Draw one word of the menu bar."""
    colors = colors_of(widget)
    painter.save()
    painter.fillRect(option.rect, colors.canvas)
    if option.state & (_State.State_Selected | _State.State_Sunken) and option.state & _State.State_Enabled:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.canvas_current)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 2, -1, -2), S4, S4)
    painter.setPen(colors.text if option.state & _State.State_Enabled else colors.disabled)
    center = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)
    painter.drawText(option.rect, center | _mnemonic(widget), option.text)
    painter.restore()


def menu_bar_empty(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the rest of the menu bar: canvas."""
    painter.fillRect(option.rect, colors_of(widget).canvas)


def menu_panel(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the plane of a menu."""
    colors = colors_of(widget)
    painter.save()
    painter.setPen(QPen(colors.stroke, 1))
    painter.setBrush(colors.surface)
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
    painter.restore()


def menu_item(option: QStyleOptionMenuItem, painter: QPainter, widget: QWidget | None) -> None:
    """Draw one entry of a menu: check mark or icon, words, shortcut, arrow; or a line."""
    colors = colors_of(widget)
    rect: QRect = option.rect
    if option.menuItemType == _Kind.Separator:
        painter.fillRect(rect.x() + S8, rect.center().y(), rect.width() - 2 * S8, 1, colors.line)
        return
    painter.save()
    enabled = bool(option.state & _State.State_Enabled)
    if enabled and option.state & _State.State_Selected:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.selection if colors.high_contrast else colors.pressed)
        painter.drawRoundedRect(QRectF(rect).adjusted(S4, 1, -S4, -1), S4, S4)
    _item_mark(option, painter, colors, enabled=enabled)
    _item_words(option, painter, colors, widget, enabled=enabled)
    painter.restore()


def _item_mark(option: QStyleOptionMenuItem, painter: QPainter, colors: Colors, *, enabled: bool) -> None:
    rect: QRect = option.rect
    side, arrow = scaled(_ICON), scaled(12)
    where = QRect(rect.x() + S12, rect.y() + (rect.height() - side) // 2, side, side)
    if option.checked:
        paint_icon(painter, "check", where, colors.accent_text if enabled else colors.disabled)
    elif not option.icon.isNull():
        option.icon.paint(painter, where)
    if option.menuItemType == _Kind.SubMenu:
        right = QRect(rect.right() - S12 - arrow, rect.y() + (rect.height() - arrow) // 2, arrow, arrow)
        paint_icon(painter, "chevron-right", right, colors.muted)


def _item_words(
    option: QStyleOptionMenuItem, painter: QPainter, colors: Colors, widget: QWidget | None, *, enabled: bool
) -> None:
    words, _, shortcut = option.text.partition("\t")
    selected = enabled and bool(option.state & _State.State_Selected) and colors.high_contrast
    room = option.rect.adjusted(S4 + _text_left(), 0, -S12 - S4, 0)
    painter.setFont(option.font)
    painter.setPen(colors.text_sel if selected else colors.text if enabled else colors.disabled)
    painter.drawText(room, _LEFT | _mnemonic(widget), words)
    if shortcut:
        painter.setPen(colors.muted_sel if selected else colors.muted if enabled else colors.disabled)
        painter.drawText(room, _RIGHT, shortcut)


def menu_item_size(option: QStyleOptionMenuItem, proposed: QSize) -> QSize:
    """`proposed` holds the words' width; the height is the font's with room."""
    if option.menuItemType == _Kind.Separator:
        return QSize(proposed.width(), S8 + 1)
    shortcut = option.reservedShortcutWidth + S24 if "\t" in option.text or option.reservedShortcutWidth else 0
    return QSize(proposed.width() + _text_left() + shortcut + _RIGHT_ROOM, at_least(_ITEM_HEIGHT, option.font))


def _text_left() -> int:
    return S8 + scaled(_ICON) + S8 + 2


def tool_tip(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the plane of a tool tip."""
    menu_panel(option, painter, widget)


def _mnemonic(widget: QWidget | None) -> int:
    """Underlined letters are for who uses the keyboard."""
    keyboard = widget is not None and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return int(Qt.TextFlag.TextShowMnemonic if keyboard else Qt.TextFlag.TextHideMnemonic)
