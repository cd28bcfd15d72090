"""How large the style's controls are, and where their parts stand."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionHeader,
    QStyleOptionMenuItem,
    QStyleOptionSlider,
    QWidget,
)

from desktop.ui.style.metrics import WINDOW_EDGE
from desktop.ui.style.paint_bars import scroll_handle
from desktop.ui.style.paint_buttons import button_size
from desktop.ui.style.paint_fields import CHEVRON, FIELD_PADDING
from desktop.ui.style.paint_menus import MENU_BAR_PADDING, menu_item_size
from desktop.ui.style.spacing import CONTROL_HEIGHT, HEADER_HEIGHT, S4, S8, S12, S16, at_least, scaled

_Contents = QStyle.ContentsType
_Sub = QStyle.SubControl
_QT_FIELD_MARGIN = 2  # what QLineEdit itself keeps free at either side of its contents


def layout_margin(widget: QWidget | None, metric: QStyle.PixelMetric) -> int:
    """A window's layout keeps 24 pixels from the edge, or what its properties say; others keep none.

    "edge" is for all four sides, "edge_upright" for top and bottom where these differ.
    """
    if widget is None or not widget.isWindow():
        return 0
    upright = metric in (QStyle.PixelMetric.PM_LayoutTopMargin, QStyle.PixelMetric.PM_LayoutBottomMargin)
    edge = widget.property("edge_upright") if upright else None
    if edge is None:
        edge = widget.property("edge")
    return WINDOW_EDGE if edge is None else int(edge)


def scroll_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """Where a part of a scroll bar stands: handle, the track before and after it; there are no arrows."""
    rect: QRect = option.rect
    handle = scroll_handle(option)
    vertical = option.orientation == Qt.Orientation.Vertical
    if part == _Sub.SC_ScrollBarGroove:
        return rect
    if part == _Sub.SC_ScrollBarSlider:
        return handle
    if part == _Sub.SC_ScrollBarSubPage:
        before = QRect(rect)
        before.setBottomRight(handle.topRight() if vertical else handle.bottomLeft())
        return before
    if part == _Sub.SC_ScrollBarAddPage:
        after = QRect(rect)
        after.setTopLeft(handle.bottomLeft() if vertical else handle.topRight())
        return after
    return QRect()


def combo_edit_field(option: QStyleOptionComboBox) -> QRect:
    """Where the text of an editable combo box is written."""
    return option.rect.adjusted(FIELD_PADDING - _QT_FIELD_MARGIN, 2, -FIELD_PADDING - scaled(CHEVRON) - S4, -2)


def spin_part(option: QStyleOptionComplex, part: QStyle.SubControl) -> QRect:
    """Where a part of a spin box stands: text at the left, two halves of a button at the right."""
    rect: QRect = option.rect
    wide = FIELD_PADDING + scaled(CHEVRON)
    right = QRect(rect.right() - wide, rect.y() + 2, wide - 2, rect.height() // 2 - 2)
    if part == _Sub.SC_SpinBoxUp:
        return right
    if part == _Sub.SC_SpinBoxDown:
        return right.translated(0, right.height())
    if part == _Sub.SC_SpinBoxEditField:
        return rect.adjusted(FIELD_PADDING - _QT_FIELD_MARGIN, 2, -wide - S4, -2)
    return rect


def line_edit_contents(option: QStyleOption, widget: QWidget | None) -> QRect:
    """Where the text of a line edit stands: a padding away from its box; at the edge if it is "bare"."""
    framed = isinstance(option, QStyleOptionFrame) and option.lineWidth > 0
    bare = widget is not None and bool(widget.property("bare"))
    side = FIELD_PADDING - _QT_FIELD_MARGIN if framed and not bare else 0
    return option.rect.adjusted(side, 0, -side, 0)


def in_combo_list(widget: QWidget | None) -> bool:
    """Whether `widget` is the list a combo box opens: its entries are as roomy as a menu's."""
    return widget is not None and widget.inherits("QComboBoxListView")


def _font(widget: QWidget | None) -> QFont:
    return widget.font() if widget is not None else QApplication.font()


def _push_button(option: QStyleOption, _size: QSize, widget: QWidget | None) -> QSize:
    return button_size(cast(QStyleOptionButton, option), widget)


def _line_edit(_option: QStyleOption, size: QSize, widget: QWidget | None) -> QSize:
    return QSize(size.width() + 2 * FIELD_PADDING, at_least(CONTROL_HEIGHT, _font(widget)))


def _combo_box(_option: QStyleOption, size: QSize, widget: QWidget | None) -> QSize:
    extra = 2 * FIELD_PADDING + scaled(CHEVRON) + S12
    return QSize(size.width() + extra, at_least(CONTROL_HEIGHT, _font(widget)))


def _menu_item(option: QStyleOption, size: QSize, _widget: QWidget | None) -> QSize:
    return menu_item_size(cast(QStyleOptionMenuItem, option), size)


def _menu_bar_item(_option: QStyleOption, size: QSize, _widget: QWidget | None) -> QSize:
    return QSize(size.width() + 2 * MENU_BAR_PADDING, size.height() + S8)


def _header(option: QStyleOption, _size: QSize, widget: QWidget | None) -> QSize:
    header = cast(QStyleOptionHeader, option)
    width = header.fontMetrics.horizontalAdvance(header.text) + 2 * S8 + S16
    return QSize(width, at_least(HEADER_HEIGHT, _font(widget)))


def _tab(_option: QStyleOption, size: QSize, widget: QWidget | None) -> QSize:
    """Measured by Qt in the usual weight; the current one is bolder."""
    return QSize(size.width() + S8, at_least(CONTROL_HEIGHT + S8, _font(widget)))


SIZES: dict[QStyle.ContentsType, Callable[[QStyleOption, QSize, QWidget | None], QSize]] = {
    _Contents.CT_PushButton: _push_button,
    _Contents.CT_LineEdit: _line_edit,
    _Contents.CT_ComboBox: _combo_box,
    _Contents.CT_MenuItem: _menu_item,
    _Contents.CT_MenuBarItem: _menu_bar_item,
    _Contents.CT_HeaderSection: _header,
    _Contents.CT_TabBarTab: _tab,
}
