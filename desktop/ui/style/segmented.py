"""A segmented control: a few views of the same rows, one of them shown."""

from typing import override

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.style import typography
from desktop.ui.style.colors import colors_of
from desktop.ui.style.focus import keyboard_focus, paint_focus_ring
from desktop.ui.style.spacing import CONTROL_HEIGHT, RADIUS_CONTROL, S12, at_least

_GAP = 6
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class _Segment(QAbstractButton):
    """One choice: its word, and how many rows it has."""

    def __init__(self, text: str, count: int | None) -> None:
        super().__init__()
        self._count = count
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        self._count = count
        self.setAccessibleName(self.text() if count is None else f"{self.text()}, {self._number()}")
        self.updateGeometry()
        self.update()

    def _number(self) -> str:
        return "" if self._count is None else self.locale().toString(self._count)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(typography.font("strong"))
        width = metrics.horizontalAdvance(self.text()) + 2 * S12
        if self._count is not None:
            width += _GAP + metrics.horizontalAdvance(self._number())
        return QSize(width, at_least(CONTROL_HEIGHT, self.font()) - 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.setPen(QPen(colors.stroke if colors.high_contrast else colors.line, 1))
            painter.setBrush(colors.surface)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        if keyboard_focus(self):
            paint_focus_ring(painter, QRectF(self.rect()), colors.accent_text, 5)
        painter.setFont(typography.font("strong" if self.isChecked() else "body"))
        painter.setPen(colors.text)
        metrics = painter.fontMetrics()
        word = metrics.horizontalAdvance(self.text())
        number = metrics.horizontalAdvance(self._number()) + _GAP if self._count is not None else 0
        left = (self.width() - word - number) // 2
        painter.drawText(QRect(left, 0, word + 1, self.height()), _MIDDLE, self.text())
        painter.setFont(typography.font("body"))
        painter.setPen(colors.muted)
        painter.drawText(QRect(left + word + _GAP, 0, number + 1, self.height()), _MIDDLE, self._number())


class SegmentedControl(QWidget):
    """Choices side by side, each with a key; `current_changed` tells the key chosen by a person or by `set_current`."""

    current_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._segments: dict[str, _Segment] = {}
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)

    def add(self, key: str, text: str, count: int | None = None) -> None:
        """Add a choice; the first one added is current."""
        segment = _Segment(text, count)
        segment.setChecked(not self._segments)
        # Not `clicked`: screen readers toggle.
        segment.toggled.connect(lambda is_on: self.current_changed.emit(key) if is_on else None)
        self._segments[key] = segment
        self._row.addWidget(segment)

    def set_count(self, key: str, count: int | None) -> None:
        """How many rows the choice `key` has. Raises KeyError."""
        self._segments[key].set_count(count)

    def set_current(self, key: str) -> None:
        """Choose `key`. Raises KeyError."""
        self._segments[key].setChecked(True)

    def current(self) -> str:
        """The key chosen; empty while there are no choices."""
        return next((key for key, segment in self._segments.items() if segment.isChecked()), "")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from choice to choice."""
        keys = list(self._segments)
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not keys:
            super().keyPressEvent(event)
            return
        at = keys.index(self.current()) + step
        if 0 <= at < len(keys):
            self.set_current(keys[at])
            self._segments[keys[at]].setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the trough."""
        del event
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colors.line if colors.high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(colors.fill)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL + 1, RADIUS_CONTROL + 1
        )
