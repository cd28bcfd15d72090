"""The search field: magnifier, the shortcut as a hint while empty, a cross to clear."""

from typing import override

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from desktop.ui.style.colors import colors_of
from desktop.ui.style.icons import paint_icon
from desktop.ui.style.spacing import S8, S12, TALL_HEIGHT, at_least, scaled

_ICON = 16
_CROSS = 24
_ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SearchField(QLineEdit):
    """A line edit to search with. Emits `escaped` for Esc on an empty field (Esc in a filled one clears it) and

    `arrow_pressed` (-1 up, +1 down), so that the list below can be walked without leaving the field.
    """

    escaped = Signal()
    arrow_pressed = Signal(int)

    def __init__(self, placeholder: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextMargins(scaled(_ICON) + S8 + 2, 0, S12 + S8, 0)

    @override
    def sizeHint(self) -> QSize:
        """Of the top strip's height."""
        return QSize(320, at_least(TALL_HEIGHT, self.font()))

    @override
    def minimumSizeHint(self) -> QSize:
        """Some words wide."""
        return QSize(160, at_least(TALL_HEIGHT, self.font()))

    @override
    def event(self, event: QEvent) -> bool:
        """An empty field has nothing of its own to undo: the keys are the window's, whose undo is what is meant."""
        if event.type() is QEvent.Type.ShortcutOverride and not self.text():
            assert isinstance(event, QKeyEvent)
            if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
                event.ignore()
                return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears, then leaves, and is for the dialog around; up and down belong to the list."""
        if event.key() in _ARROWS:
            self.arrow_pressed.emit(_ARROWS[Qt.Key(event.key())])
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.text():
            self.clear()
        else:
            self.escaped.emit()
            event.ignore()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the cross clears."""
        if self.text() and self._cross().contains(event.position().toPoint()):
            self.clear()
        else:
            super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The cross is pointed at, the text is marked."""
        over = bool(self.text()) and self._cross().contains(event.position().toPoint())
        self.setCursor(Qt.CursorShape.ArrowCursor if over else Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then magnifier, hint or cross."""
        super().paintEvent(event)
        colors = colors_of(self)
        painter = QPainter(self)
        side = scaled(_ICON)
        paint_icon(painter, "search", QRect(S12, (self.height() - side) // 2, side, side), colors.muted)
        if self.text():
            paint_icon(painter, "close", self._cross().adjusted(5, 5, -5, -5), colors.muted)
        elif self._hint:
            self._paint_hint(painter)

    def _cross(self) -> QRect:
        side = scaled(_CROSS)
        return QRect(self.width() - side - 5, (self.height() - side) // 2, side, side)

    def _paint_hint(self, painter: QPainter) -> None:
        colors = colors_of(self)
        width = self.fontMetrics().horizontalAdvance(self._hint) + 2 * 7
        placeholder = self.fontMetrics().horizontalAdvance(self.placeholderText())
        if self.width() < S12 + scaled(_ICON) + S8 + placeholder + width + S12:
            return
        height = self.fontMetrics().height() + 2
        box = QRect(self.width() - width - S8, (self.height() - height) // 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.fill)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(colors.muted)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._hint)
