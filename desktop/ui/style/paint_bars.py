"""Drawing of scroll bars, progress bars, headers, tabs and splitters."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QScrollArea,
    QStyle,
    QStyleOption,
    QStyleOptionHeader,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionTab,
    QWidget,
)

from desktop.ui.style.colors import colors_of, mix
from desktop.ui.style.focus import paint_focus_ring
from desktop.ui.style.icons import paint_icon
from desktop.ui.style.spacing import S4, S8, SCROLL_EXTENT, scaled

_HANDLE = 6
_LEAST_HANDLE = 32
_BAR = 6
_State = QStyle.StateFlag
_Sub = QStyle.SubControl
_Position = QStyleOptionHeader.SectionPosition
_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


def scroll_handle(option: QStyleOptionSlider) -> QRect:
    """Where the handle of a scroll bar stands; there are no arrows."""
    rect: QRect = option.rect
    vertical = option.orientation == Qt.Orientation.Vertical
    length = rect.height() if vertical else rect.width()
    span = option.maximum - option.minimum
    size = length
    if span > 0:
        size = max(min(_LEAST_HANDLE, length), length * option.pageStep // (span + option.pageStep))
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown
    )
    if vertical:
        return QRect(rect.x(), rect.y() + start, rect.width(), size)
    return QRect(rect.x() + start, rect.y(), size, rect.height())


def scroll_bar(option: QStyleOptionSlider, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the handle of a scroll bar, over what it scrolls; no handle while all is in view."""
    colors = colors_of(widget)
    if _stands_on_surface(widget):
        painter.fillRect(option.rect, colors.surface)
    if option.maximum <= option.minimum:
        return
    handle = QRectF(scroll_handle(option))
    thin = (SCROLL_EXTENT - _HANDLE) / 2
    if option.orientation == Qt.Orientation.Vertical:
        handle.adjust(thin, 2, -thin, -2)
    else:
        handle.adjust(2, thin, -2, -thin)
    held = bool(option.activeSubControls & _Sub.SC_ScrollBarSlider) and bool(
        option.state & (_State.State_Sunken | _State.State_MouseOver)
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mix(colors.surface, colors.text, 0.45) if held else colors.stroke)
    painter.drawRoundedRect(handle, _HANDLE / 2, _HANDLE / 2)
    painter.restore()


def _stands_on_surface(widget: QWidget | None) -> bool:
    """Whether what this bar scrolls has the surface as its background."""
    frame = widget.parentWidget() if widget is not None else None
    area = frame.parentWidget() if frame is not None else None
    if not isinstance(area, QAbstractScrollArea):
        return False
    inside = area.widget() if isinstance(area, QScrollArea) else area.viewport()
    return inside is not None and inside.backgroundRole() == QPalette.ColorRole.Base


def progress_bar(option: QStyleOptionProgressBar, painter: QPainter, widget: QWidget | None) -> None:
    """Draw a track and how much of it is done; a task of unknown length tints all of it. Its words stand beside it."""
    colors = colors_of(widget)
    rect = QRectF(option.rect)
    track = QRectF(rect.x(), rect.center().y() - _BAR / 2, rect.width(), _BAR)
    span = option.maximum - option.minimum
    share = min(1.0, max(0.0, (option.progress - option.minimum) / span)) if span > 0 else 0.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.track if span > 0 else colors.accent_line)
    painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
    if share > 0:
        track.setWidth(max(float(_BAR), track.width() * share))
        painter.setBrush(colors.accent)
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
    painter.restore()


def header_section(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the plane of a header's section, or of what is left of it: surface, a line below."""
    colors = colors_of(widget)
    rect: QRect = option.rect
    hovered = bool(option.state & _State.State_MouseOver) and bool(option.state & _State.State_Enabled)
    painter.fillRect(rect, colors.hover if hovered and isinstance(option, QStyleOptionHeader) else colors.surface)
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colors.line)


def header(option: QStyleOptionHeader, painter: QPainter, widget: QWidget | None) -> None:
    """Draw a section of a header: words, muted, and the chevron of the sort order.

    The first section's words keep the list's edge (the header's property "edge") free.
    """
    header_section(option, painter, widget)
    colors = colors_of(widget)
    at_edge = option.position in (_Position.Beginning, _Position.OnlyOneSection)
    edge = widget.property("edge") if widget is not None and at_edge else None
    rect: QRect = option.rect.adjusted(S8 if edge is None else int(edge), 0, -S8, 0)
    sorted_by = option.sortIndicator != QStyleOptionHeader.SortIndicator.None_
    chevron = scaled(12) if sorted_by else 0
    room = rect.adjusted(0, 0, -chevron - (S4 if chevron else 0), 0)
    text = painter.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideRight, room.width())
    painter.setPen(colors.text if sorted_by else colors.muted)
    painter.drawText(room, int(option.textAlignment & Qt.AlignmentFlag.AlignHorizontal_Mask) | _LINE, text)
    if sorted_by:
        down = option.sortIndicator == QStyleOptionHeader.SortIndicator.SortDown
        at_right = option.textAlignment & Qt.AlignmentFlag.AlignRight
        words = painter.fontMetrics().horizontalAdvance(text)
        left = room.right() + 1 + S4 if at_right else min(room.x() + words, room.right()) + S4
        where = QRect(left, rect.y() + (rect.height() - chevron) // 2, chevron, chevron)
        paint_icon(painter, "chevron-up" if not down else "chevron-down", where, colors.muted)


def tab_shape(option: QStyleOptionTab, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the accent line below the current tab, a tint below the pointer."""
    colors = colors_of(widget)
    rect: QRect = option.rect
    if option.state & _State.State_Selected:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.accent)
        painter.drawRoundedRect(QRectF(rect.x() + S8, rect.bottom() - 2, rect.width() - 2 * S8, 3), 1.5, 1.5)
        painter.restore()


def tab_label(option: QStyleOptionTab, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the word of a tab, bold on the current one."""
    colors = colors_of(widget)
    selected = bool(option.state & _State.State_Selected)
    painter.save()
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold if selected else QFont.Weight.Normal)
    painter.setFont(font)
    hovered = bool(option.state & _State.State_MouseOver)
    painter.setPen(colors.text if selected or hovered else colors.muted)
    center = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextHideMnemonic)
    painter.drawText(option.rect, center, option.text)
    if option.state & _State.State_HasFocus and option.state & _State.State_KeyboardFocusChange:
        paint_focus_ring(painter, QRectF(option.rect).adjusted(2, 2, -2, -4), colors.accent_text)
    painter.restore()


def tab_base(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the line below the tabs."""
    rect: QRect = option.rect
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colors_of(widget).line)


def splitter(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw a splitter's handle: a line in the middle of what can be gripped."""
    rect: QRect = option.rect
    color = colors_of(widget).line
    if rect.height() > rect.width():
        painter.fillRect(rect.center().x(), rect.y(), 1, rect.height(), color)
    else:
        painter.fillRect(rect.x(), rect.center().y(), rect.width(), 1, color)
