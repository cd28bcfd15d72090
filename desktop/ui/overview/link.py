"""A bar, row or column of the overview that opens what it counts."""

from typing import override

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.store.customer_query import CustomerQuery
from desktop.ui.style.colors import Colors, colors_of
from desktop.ui.style.focus import keyboard_focus, paint_focus_ring
from desktop.ui.style.hover_button import HoverButton
from desktop.ui.style.spacing import RADIUS_CONTROL, S8

# What is opened: customers passing these filters, invitations of a filter of their page, or one invitation by its id.
Target = CustomerQuery | str | int

OUTSIDE = S8  # how far hover and focus reach beyond what is painted, on both sides
_LEAST = 20


class Link(HoverButton):
    """Opens its `target` by click, Enter or Space: `opened`. A subclass paints it (`_paint`), and says in words, which
    are read aloud, all that is painted (`say`).
    """

    opened = Signal(object)

    def __init__(self, target: Target | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.target = target
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.clicked.connect(lambda: self.opened.emit(self.target))

    def say(self, words: str, opens: str) -> None:
        """The words of what is painted, and what is opened: both read aloud, and shown as a tool tip."""
        self.setAccessibleName(words)
        self.setAccessibleDescription(opens)
        self.setToolTip(f"{words}\n{opens}")

    @override
    def minimumSizeHint(self) -> QSize:
        """Never lower than what is painted; as narrow as the card."""
        return QSize(_LEAST, self.sizeHint().height())

    def _paint(self, painter: QPainter, colors: Colors) -> None:
        """Draw what is seen, `OUTSIDE` away from the left and right edges."""
        del painter, colors
        raise AssertionError("each link paints itself")

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Take the size that another font asks for."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as on every link."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw hover, what is seen, and the focus ring."""
        del event
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.pressed if self.isDown() else colors.hover)
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS_CONTROL, RADIUS_CONTROL)
        painter.save()
        self._paint(painter, colors)
        painter.restore()
        if keyboard_focus(self):
            paint_focus_ring(painter, QRectF(self.rect()), colors.accent_text)


def fill_with(painter: QPainter, color: QColor, colors: Colors) -> None:
    """Fill shapes with `color` from now on; with high contrast they get an edge that is seen."""
    painter.setPen(colors.line if colors.high_contrast else Qt.PenStyle.NoPen)
    painter.setBrush(color)
