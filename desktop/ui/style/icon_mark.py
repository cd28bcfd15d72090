"""An icon that says something beside words, and cannot be pressed."""

from typing import override

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.style.colors import colors_of
from desktop.ui.style.icons import paint_icon
from desktop.ui.style.spacing import scaled


class IconMark(QWidget):
    """A square of `side` pixels, which grows with the text beside it; `tone` is one of the palette's."""

    def __init__(self, icon: str, tone: str = "muted", *, side: int = 16) -> None:
        super().__init__()
        self._icon, self._tone, self._side = icon, tone, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: str) -> None:
        """Color the icon by what it says now."""
        self._tone = tone
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(scaled(self._side), scaled(self._side))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        del event
        paint_icon(QPainter(self), self._icon, self.rect(), colors_of(self).tone(self._tone))
