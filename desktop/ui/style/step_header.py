"""The head of a wizard: its steps, done, current and coming, and "Step 2 of 3"."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.style import typography
from desktop.ui.style.colors import Colors, colors_of
from desktop.ui.style.icons import paint_icon
from desktop.ui.style.spacing import S8, S12, scaled

_CIRCLE = 22
_LINE = 36
_AROUND_LINE = 14
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


class StepHeader(QWidget):
    """Numbered circles with their words, a line below; read aloud as "Step 2 of 3: Permissions"."""

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_current(0)

    def set_current(self, index: int) -> None:
        """The step shown now, from 0."""
        self._current = index
        self.setAccessibleName(f"{self.position_text()}: {self._steps[index]}")
        self.update()

    def current(self) -> int:
        """The step shown now, from 0."""
        return self._current

    def position_text(self) -> str:
        """ "Step 2 of 3"."""
        return self.tr("Step {number} of {count}").format(number=self._current + 1, count=len(self._steps))

    @override
    def sizeHint(self) -> QSize:
        """Wide enough for all the words."""
        metrics = QFontMetrics(typography.font("strong"))
        words = sum(metrics.horizontalAdvance(step) for step in self._steps)
        gaps = (len(self._steps) - 1) * (_LINE + 2 * _AROUND_LINE)
        position = metrics.horizontalAdvance(self.position_text())
        width = len(self._steps) * (scaled(_CIRCLE) + S8) + words + gaps + 2 * S12 + position
        return QSize(width, max(scaled(_CIRCLE), metrics.height()) + 2 * 17 + 1)

    @override
    def minimumSizeHint(self) -> QSize:
        """The circles always fit."""
        return QSize(len(self._steps) * (scaled(_CIRCLE) + S8), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw steps, position and line."""
        del event
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self.height() - 1
        left = 0
        for index, step in enumerate(self._steps):
            if index:
                painter.fillRect(left + _AROUND_LINE, height // 2, _LINE, 1, colors.stroke)
                left += _LINE + 2 * _AROUND_LINE
            left = self._paint_step(painter, QRect(left, 0, self.width() - left, height), index, step, colors)
        painter.setFont(typography.font("body"))
        painter.setPen(colors.muted)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if self.width() - left > painter.fontMetrics().horizontalAdvance(self.position_text()) + S12:
            painter.drawText(QRect(left, 0, self.width() - left, height), right, self.position_text())
        painter.fillRect(0, height, self.width(), 1, colors.line)

    def _paint_step(self, painter: QPainter, room: QRect, index: int, step: str, colors: Colors) -> int:
        side = scaled(_CIRCLE)
        circle = QRect(room.x(), (room.height() - side) // 2, side, side)
        self._paint_circle(painter, circle, index, colors)
        painter.setFont(typography.font("strong" if index == self._current else "body"))
        painter.setPen(colors.text if index == self._current else colors.muted)
        width = painter.fontMetrics().horizontalAdvance(step)
        left = circle.right() + 1 + S8
        painter.drawText(QRect(left, 0, width + 1, room.height()), _MIDDLE, step)
        return left + width

    def _paint_circle(self, painter: QPainter, circle: QRect, index: int, colors: Colors) -> None:
        done, current = index < self._current, index == self._current
        fill = colors.accent if current else colors.accent_soft
        painter.setBrush(fill if done or current else Qt.BrushStyle.NoBrush)
        outlined = not (done or current) or (done and colors.high_contrast)
        painter.setPen(QPen(colors.edge, 1.2) if outlined else Qt.PenStyle.NoPen)
        painter.drawEllipse(QRectF(circle).adjusted(0.6, 0.6, -0.6, -0.6) if outlined else QRectF(circle))
        if done:
            inset = scaled(4)
            paint_icon(painter, "check", circle.adjusted(inset, inset, -inset, -inset), colors.accent_text)
            return
        painter.setFont(typography.font("strong"))
        painter.setPen(colors.on_accent if current else colors.muted)
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(index + 1))
