"""Palettes of our own: where the desktop has none (plain Linux), and for tests and screenshots."""

from PySide6.QtGui import QColor, QPalette

_Role = QPalette.ColorRole


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
