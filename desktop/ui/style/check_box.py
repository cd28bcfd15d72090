"""A check box whose text may take several lines."""

from typing import override

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from desktop.ui.style import typography
from desktop.ui.style.colors import colors_of
from desktop.ui.style.spacing import CONTROL_HEIGHT, S12, letters, scaled

BOX = 18
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def text_left() -> int:
    """Where the text of a check box starts, to set other lines below it."""
    return scaled(BOX) + S12


class CheckBox(QCheckBox):
    """A `QCheckBox` that wraps its text; `strong` sets the text in the weight of names."""

    def __init__(self, text: str, parent: QWidget | None = None, *, strong: bool = False) -> None:
        super().__init__(text, parent)
        if strong:
            self._embolden()
            typography.on_system_font(self._embolden)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _embolden(self) -> None:
        typography.set_role(self, "strong")

    @override
    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Pixels the wrapped text needs at `width`."""
        lines = self._text_rect(QSize(width, 10_000)).height()
        return max(lines + S12, CONTROL_HEIGHT)

    @override
    def sizeHint(self) -> QSize:
        """One line, where there is room."""
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(text_left() + text.width(), max(text.height() + S12, CONTROL_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        """Room for some words."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), text_left() + letters(16, self.fontMetrics())), hint.height())

    @override
    def hitButton(self, pos: QPoint) -> bool:
        """The text is as good a target as the box."""
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the style draw the box; draw the wrapped text."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        text = self._text_rect(self.size())
        first_line = self.fontMetrics().height()
        box = scaled(BOX)
        option.rect = QRect(0, text.y() + (first_line - box) // 2, box, box)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option, painter, self)
        colors = colors_of(self)
        painter.setPen(colors.text if self.isEnabled() else colors.disabled)
        painter.drawText(text, _WRAP | int(Qt.TextFlag.TextShowMnemonic), self.text())

    def _text_rect(self, size: QSize) -> QRect:
        """Where the text stands: beside the box, in the middle of the height."""
        left = text_left()
        room = QRect(left, 0, max(1, size.width() - left), size.height())
        text = self.fontMetrics().boundingRect(room, _WRAP | int(Qt.TextFlag.TextShowMnemonic), self.text())
        top = max(0, (size.height() - text.height()) // 2)
        return QRect(left, top, room.width(), text.height())
