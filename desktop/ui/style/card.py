"""A card: related things in one quiet frame."""

from typing import override

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.style.colors import colors_of
from desktop.ui.style.spacing import RADIUS_CARD, S8, S16

_INNER_WIDE = 20


class Card(QWidget):
    """A rounded frame on the surface; what it holds goes into `body`. Tone "accent" marks the one that is next."""

    def __init__(self, parent: QWidget | None = None, tone: str = "plain") -> None:
        super().__init__(parent)
        self._tone = tone
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setForegroundRole(QPalette.ColorRole.Text)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(_INNER_WIDE, S16, _INNER_WIDE, S16)
        self.body.setSpacing(S8)

    def set_tone(self, tone: str) -> None:
        """plain, accent, stroke (a stronger edge, for what can be edited) or error."""
        self._tone = tone
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        del event
        colors = colors_of(self)
        edge = {"accent": colors.accent_line, "stroke": colors.stroke, "error": colors.error.text}
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge.get(self._tone, colors.line), 1))
        painter.setBrush(colors.surface)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)
