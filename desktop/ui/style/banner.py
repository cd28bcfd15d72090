"""A band across the window for what holds of everything in it: sample data, a file that can only be read."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.style.buttons import Button
from desktop.ui.style.colors import colors_of
from desktop.ui.style.icons import paint_icon
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4, S8, S12, S16, scaled

_ICON = 18


class Banner(QWidget):
    """One sentence and its buttons on the soft color of `kind` (notice or info)."""

    def __init__(
        self, text: str, actions: Sequence[Button] = (), parent: QWidget | None = None, *, kind: str = "notice"
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._label = Label(text, "strong", wrap=True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(S16 + scaled(_ICON) + S8 + 2, S4 + 2, S16, S4 + 2)
        row.setSpacing(S12)
        row.addWidget(self._label, 1)
        for button in actions:
            row.addWidget(button)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._label.setText(text)
        self.setAccessibleName(text)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw band, icon and the line below."""
        del event
        colors = colors_of(self)
        meaning = colors.meaning(self._kind)
        painter = QPainter(self)
        painter.fillRect(self.rect(), meaning.soft)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colors.line)
        side = scaled(_ICON)
        icon = "info" if self._kind == "info" else "warning"
        paint_icon(painter, icon, QRect(S16, (self.height() - side) // 2, side, side), meaning.text)
