"""What a page shows while it has nothing to show: what it is for, and what to do first."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.style.buttons import Button
from desktop.ui.style.card import Card
from desktop.ui.style.colors import Colors, colors_of
from desktop.ui.style.icons import paint_icon
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import RADIUS_CONTROL, S4, S8, S12, S16, S24, scaled

_TILE = 40
_WIDTH = 640


class EmptyState(QWidget):
    """Title, sentence and actions in the middle of the page, at most 640 pixels wide.

    `drawing` stands above; what follows the sentence (step cards, for instance) is added to `body`. `display` sets the
    title in the largest size: on first run only.
    """

    def __init__(
        self,
        title: str,
        text: str = "",
        actions: Sequence[Button] = (),
        parent: QWidget | None = None,
        *,
        drawing: QWidget | None = None,
        display: bool = False,
    ) -> None:
        super().__init__(parent)
        center = Qt.AlignmentFlag.AlignHCenter
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        self.body = QVBoxLayout(column)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(S12)
        if drawing is not None:
            self.body.addWidget(drawing, 0, center)
            self.body.addSpacing(S12)
        self._title = Label(title, "display" if display else "heading", wrap=True)
        self._text = Label(text, "muted", wrap=True)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.body.addWidget(label)
        self._text.setVisible(bool(text))
        if actions:
            self.body.addSpacing(S4)
            self.body.addLayout(self._action_row(actions))
        self._center(column)

    def set_text(self, title: str, text: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def _action_row(self, actions: Sequence[Button]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S8)
        row.addStretch()
        for button in actions:
            row.addWidget(button)
        row.addStretch()
        return row

    def _center(self, column: QWidget) -> None:
        """More room below than above: the eye's middle is higher than the page's."""
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(S24, S24, S24, S24)
        outer.addStretch(2)
        outer.addLayout(across)
        outer.addStretch(3)


class StepCard(Card):
    """One of the first steps: icon in a tile, what it does, its button. `current` marks the next one to take."""

    def __init__(
        self, icon: str, title: str, text: str, button: Button, parent: QWidget | None = None, *, current: bool = False
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.button = button
        self._title = Label(title, "strong", wrap=True)
        self._text = Label(text, "muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout()
        row.setContentsMargins(scaled(_TILE) + S16 - S4, 0, 0, 0)
        row.setSpacing(S16)
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.setContentsMargins(S16, S16 - 2, S16, S16 - 2)
        self.body.addLayout(row)
        self.set_current(current)

    def set_current(self, current: bool) -> None:
        """Mark it as the next step: accent edge, primary button."""
        self._current = current
        self.set_tone("accent" if current else "plain")
        self.button.set_kind("primary" if current else "default")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, then the tile with the icon."""
        super().paintEvent(event)
        colors = colors_of(self)
        side = scaled(_TILE)
        tile = QRect(S16, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colors.line if colors.high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(colors.accent_soft if self._current else colors.fill)
        inset = scaled(11)
        painter.drawRoundedRect(tile, RADIUS_CONTROL, RADIUS_CONTROL)
        paint_icon(
            painter,
            self._icon,
            tile.adjusted(inset, inset, -inset, -inset),
            colors.accent_text if self._current else colors.muted,
        )


class WelcomeDrawing(QWidget):
    """A customer list, and one of its rows on its way as a letter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Fixed."""
        return QSize(210, 94)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the palette's colors."""
        del event
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colors.stroke, 1))
        painter.setBrush(colors.surface)
        painter.drawRoundedRect(QRectF(0.5, 0.5, 137, 91), 8, 8)
        for row, width in enumerate((58, 70, 46, 62)):
            self._paint_row(painter, 16 + row * 19, width, current=row == 1, colors=colors)
        path = QPainterPath(QPointF(116, 35))
        path.cubicTo(QPointF(148, 34), QPointF(136, 66), QPointF(172, 58))
        painter.setPen(QPen(colors.accent, 1.5, Qt.PenStyle.DashLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        paint_icon(painter, "send", QRect(174, 36, 32, 32), colors.accent)

    def _paint_row(self, painter: QPainter, middle: int, width: int, *, current: bool, colors: Colors) -> None:
        chevron = "chevron-down" if current else "chevron-right"
        paint_icon(painter, chevron, QRect(11, middle - 6, 12, 12), colors.muted)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.accent if current else colors.track)
        painter.drawRoundedRect(QRectF(30, middle - 3, width, 6), 3, 3)
