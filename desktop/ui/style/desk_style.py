"""The one style of every system: Fusion underneath, our own buttons, fields, menus, bars on top."""

from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleFactory

from desktop.ui.style import palettes

_plain: list[QStyle] = []


def install(app: QApplication) -> "DeskStyle":
    """Make `app` look like Partner Desk; returns the style, which `app` owns."""
    style = DeskStyle()
    app.setStyle(style)
    return style


def plain_style() -> QStyle:
    """A C++ Fusion style without Python in it, for item views. One for all, kept as long as the program."""
    if not _plain:
        style = QStyleFactory.create("Fusion")
        style.setParent(QApplication.instance())
        _plain.append(style)
    return _plain[0]


class DeskStyle(QProxyStyle):
    """Draws what design.md describes; leaves the rest to Fusion."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    @override
    def standardPalette(self) -> QPalette:
        """Where the desktop brings no palette: ours, light or dark as the desktop prefers."""
        is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return palettes.dark() if is_dark else palettes.light()
