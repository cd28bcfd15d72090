"""A filter chip: off it is an outline, on it is tinted and says what it filters by."""

from typing import override

from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.style.buttons import Button
from desktop.ui.style.spacing import CHIP_HEIGHT


class Chip(Button):
    """With `menu` it shows a chevron and `set_active` tells whether it filters; without, it is checkable."""

    def __init__(self, text: str, parent: QWidget | None = None, *, menu: QMenu | None = None) -> None:
        super().__init__(text, "chip", None, parent)
        self.setCheckable(menu is None)
        self.setProperty("active", False)
        if menu is not None:
            self.setMenu(menu)

    @override
    def _least_height(self) -> int:
        return CHIP_HEIGHT

    def set_active(self, active: bool, text: str | None = None) -> None:
        """Whether the chip filters now, and what it says then."""
        self.setProperty("active", active)
        if text is not None:
            self.setText(text)
        self.update()
