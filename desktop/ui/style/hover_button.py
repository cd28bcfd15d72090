"""A button that is painted anew when the pointer comes and goes: hover only tints."""

from typing import override

from PySide6.QtCore import QEvent
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QAbstractButton


class HoverButton(QAbstractButton):
    """Subclasses paint themselves, by `underMouse()` too."""

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """Tint."""
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """No longer tint."""
        super().leaveEvent(event)
        self.update()
