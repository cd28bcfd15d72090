"""How much of its screen a window may take."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 48)  # px: edges and title bar of the usual desktops, which the window's own size does not count


def screen_room(window: QWidget) -> QSize:
    """The largest size with which all of `window`, its frame included, fits its screen beside task bar and panels."""
    return window.screen().availableSize() - _FRAME
