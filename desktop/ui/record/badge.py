"""A word on a soft ground: what stands, in short."""

from typing import override

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from desktop.ui.style.colors import colors_of
from desktop.ui.style.labels import ElidedLabel
from desktop.ui.style.spacing import PILL_HEIGHT, S8

_RADIUS = 4


class Badge(ElidedLabel):
    """`meaning`: neutral, notice, info …: the color of the ground and the word."""

    def __init__(self, text: str = "", meaning: str = "neutral") -> None:
        super().__init__(text)
        self._meaning = meaning
        self.setContentsMargins(S8, 0, S8, 0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._set_words(text)

    def set_badge(self, text: str, meaning: str) -> None:
        """Say something else; nothing at all hides the badge."""
        self._meaning = meaning
        self._set_words(text)
        self.setVisible(bool(text))

    def _set_words(self, text: str) -> None:
        self.set_tone({"neutral": "muted"}.get(self._meaning, self._meaning))
        self.setText(text)

    @override
    def sizeHint(self) -> QSize:
        """The word and some air."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * S8 + 2, max(PILL_HEIGHT, metrics.height() + 4))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, then the word."""
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colors.line if colors.high_contrast else colors.meaning(self._meaning).soft)
        painter.setBrush(colors.meaning(self._meaning).soft)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()
        super().paintEvent(event)
