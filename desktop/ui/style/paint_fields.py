"""Drawing of what is written or chosen in: line edits, text edits, combo boxes, spin boxes."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QLineEdit,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QWidget,
)

from desktop.ui.style.colors import Colors, colors_of
from desktop.ui.style.focus import paint_focus_ring
from desktop.ui.style.icons import paint_icon
from desktop.ui.style.spacing import RADIUS_CONTROL, S8, scaled

FIELD_PADDING = 10
CHEVRON = 14
_State = QStyle.StateFlag
_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


def field(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the box of a line edit: its lower edge stronger, and in accent while it has the focus."""
    if widget is not None and (widget.property("bare") or _is_inside(widget)):
        return
    _box(painter, option.rect, _is_focused(option), colors_of(widget), widget, option)


def text_frame(option: QStyleOptionFrame, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the frame of a text edit as that of a field."""
    if option.frameShape == QFrame.Shape.NoFrame or (widget is not None and widget.property("bare")):
        return
    _box(painter, option.rect, _is_focused(option), colors_of(widget), widget, option)


def frame(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the frame of a list or another panel of Qt's own dialogs: one quiet line."""
    painter.save()
    painter.setPen(QPen(colors_of().stroke, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
    painter.restore()


def combo_box(option: QStyleOptionComboBox, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the box and chevron of a combo box; its text comes with `combo_label`."""
    colors = colors_of(widget)
    enabled = bool(option.state & _State.State_Enabled)
    if option.editable:
        _box(painter, option.rect, _is_focused(option), colors, widget, option)
    elif not (widget is not None and widget.property("bare")):
        _choice_box(option, painter, colors, fault=_has_fault(widget))
    rect: QRect = option.rect
    side = scaled(CHEVRON)
    where = QRect(rect.right() - FIELD_PADDING - side + 1, rect.y() + (rect.height() - side) // 2, side, side)
    paint_icon(painter, "chevron-down", where, colors.muted if enabled else colors.disabled)


def combo_label(option: QStyleOptionComboBox, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the chosen entry of a combo box that cannot be edited."""
    if option.editable:
        return
    colors = colors_of(widget)
    room = option.rect.adjusted(FIELD_PADDING, 0, -FIELD_PADDING - scaled(CHEVRON) - S8, 0)
    text = option.currentText
    color = colors.text if option.state & _State.State_Enabled else colors.disabled
    combo_placeholder = widget.property("placeholderText") if widget is not None and not text else ""
    if combo_placeholder:
        text, color = str(combo_placeholder), colors.muted
    painter.setPen(color)
    painter.drawText(room, _LINE, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width()))


def spin_box(option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the box of a spin box and its two chevrons."""
    colors = colors_of(widget)
    _box(painter, option.rect, _is_focused(option), colors, widget, option)
    rect: QRect = option.rect
    side = scaled(12)
    left = rect.right() - FIELD_PADDING - side + 1
    half = rect.height() // 2
    paint_icon(painter, "chevron-up", QRect(left, rect.y() + half - side, side, side), colors.muted)
    paint_icon(painter, "chevron-down", QRect(left, rect.y() + half, side, side), colors.muted)


def _choice_box(option: QStyleOption, painter: QPainter, colors: Colors, *, fault: bool) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    enabled = bool(option.state & _State.State_Enabled)
    hovered = enabled and bool(option.state & _State.State_MouseOver)
    edge = colors.error.text if fault else colors.stroke if enabled else colors.line
    painter.setPen(QPen(edge, 1))
    painter.setBrush(colors.hover if hovered else colors.surface)
    area = QRectF(option.rect)
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL - 0.5, RADIUS_CONTROL - 0.5)
    if option.state & _State.State_HasFocus and option.state & _State.State_KeyboardFocusChange:
        paint_focus_ring(painter, area, colors.accent_text)
    painter.restore()


def _box(
    painter: QPainter, rect: QRect, focused: bool, colors: Colors, widget: QWidget | None, option: QStyleOption
) -> None:
    enabled = bool(option.state & _State.State_Enabled)
    fault = _has_fault(widget)
    area = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    radius = RADIUS_CONTROL - 0.5
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colors.error.text if fault else colors.stroke if enabled else colors.line, 1))
    painter.setBrush(colors.surface if enabled else colors.canvas)
    painter.drawRoundedRect(area, radius, radius)
    if enabled:
        if focused:
            _lower_edge(painter, rect, colors.error.text if fault else colors.accent_text, 2)
        elif not fault:
            _lower_edge(painter, rect, colors.edge, 1)
    painter.restore()


def _lower_edge(painter: QPainter, rect: QRect, color: QColor, thickness: int) -> None:
    """The bottom of the rounded box, `thickness` pixels of it, following its corners."""
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(rect), RADIUS_CONTROL, RADIUS_CONTROL)
    painter.save()
    painter.setClipRect(QRect(rect.x(), rect.bottom() - thickness + 1, rect.width(), thickness))
    painter.fillPath(shape, color)
    painter.restore()


def _is_focused(option: QStyleOption) -> bool:
    return bool(option.state & _State.State_HasFocus)


def _has_fault(widget: QWidget | None) -> bool:
    return widget is not None and widget.property("fault") is True


def _is_inside(widget: QWidget) -> bool:
    """Whether this line edit is the inner part of a combo or spin box, which has drawn the box."""
    return isinstance(widget, QLineEdit) and not widget.hasFrame() and not isinstance(widget, QAbstractScrollArea)
