"""The focus ring, seen by who works with the keyboard only."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.style.spacing import RADIUS_CONTROL


def keyboard_focus(widget: QWidget) -> bool:
    """Whether `widget` has the focus, and it came by keyboard."""
    return widget.hasFocus() and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def paint_focus_ring(painter: QPainter, rect: QRectF, color: QColor, radius: float = RADIUS_CONTROL) -> None:
    """Two pixels of `color` on the inner edge of `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), max(0.0, radius - 1), max(0.0, radius - 1))
    painter.restore()
