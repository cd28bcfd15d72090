"""The application's palette: the desktop's; ours where it has none (plain Linux), and for tests and screenshots."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui.style.colors import colors_of
from desktop.ui.style.plain_style import plain_style

_Role = QPalette.ColorRole


def follow_desktop(app: QApplication) -> None:
    """Give `app` the palette that suits the desktop, now and after it changes from light to dark."""
    _adopt_desktop_palette()
    app.styleHints().colorSchemeChanged.connect(_adopt_desktop_palette)


def palette_over(desktop: QPalette, scheme: Qt.ColorScheme) -> QPalette:
    """The palette to set over the one the desktop brings.

    Where it brings none (Qt then offers Fusion's own) it is ours, light or dark as `scheme` says; else one role only,
    the placeholder's, so that all others keep following the desktop.
    """
    if _is_fusions_own(desktop):
        return dark() if scheme == Qt.ColorScheme.Dark else light()
    over = QPalette()
    over.setColor(_Role.PlaceholderText, colors_of(desktop).muted)
    return over


def light() -> QPalette:
    """Dark text on white sheets over a light gray canvas, blue accent."""
    return _palette(window="#f3f3f3", base="#ffffff", text="#1b1b1b", accent="#0067c0", muted="#696969", gray="#8c8c8c")


def dark() -> QPalette:
    """Light text on charcoal sheets over a darker canvas, light blue accent."""
    return _palette(window="#202020", base="#2a2a2a", text="#f2f2f2", accent="#4cc2ff", muted="#a2a2a2", gray="#8a8a8a")


def high_contrast() -> QPalette:
    """White on black with a yellow highlight, as the systems' contrast themes are."""
    return _palette(window="#000000", base="#000000", text="#ffffff", accent="#ffff00", muted="#ffffff", gray="#b0b0b0")


def _palette(*, window: str, base: str, text: str, accent: str, muted: str, gray: str) -> QPalette:
    palette = QPalette(QColor(window), QColor(window))
    on_accent = QColor("#ffffff") if QColor(accent).lightness() < 100 else QColor("#000000")
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText, _Role.ToolTipText):
        palette.setColor(role, QColor(text))
    for role in (_Role.Base, _Role.Button, _Role.ToolTipBase):
        palette.setColor(role, QColor(base))
    palette.setColor(_Role.Window, QColor(window))
    palette.setColor(_Role.AlternateBase, QColor(window))
    palette.setColor(_Role.PlaceholderText, QColor(muted))
    for role in (_Role.Accent, _Role.Highlight, _Role.Link, _Role.LinkVisited):
        palette.setColor(role, QColor(accent))
    palette.setColor(_Role.HighlightedText, on_accent)
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(gray))
    return palette


def _adopt_desktop_palette() -> None:
    app = cast(QApplication, QApplication.instance())
    app.setPalette(QPalette())  # back to the desktop's
    app.setPalette(palette_over(QApplication.palette(), app.styleHints().colorScheme()))


def _is_fusions_own(palette: QPalette) -> bool:
    fusion = plain_style().standardPalette()
    return all(palette.color(role) == fusion.color(role) for role in (_Role.Window, _Role.Base, _Role.Text))
