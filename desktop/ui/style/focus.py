"""The focus ring, seen by who works with the keyboard only."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.style.colors import Colors
from desktop.ui.style.spacing import RADIUS_CONTROL


def keyboard_focus(widget: QWidget) -> bool:
    """Whether `widget` has the focus, and it came by keyboard."""
    return widget.hasFocus() and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def paint_focus_ring(painter: QPainter, rect: QRectF, colors: Colors, radius: float = RADIUS_CONTROL) -> None:
    """Two pixels of accent on the inner edge of `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colors.accent_text, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), max(0.0, radius - 1), max(0.0, radius - 1))
    painter.restore()
