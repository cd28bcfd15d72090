"""Distances and heights in device-independent pixels (design.md 1)."""

from PySide6.QtGui import QFont, QFontMetrics

S4, S8, S12, S16, S24, S32 = 4, 8, 12, 16, 24, 32

RADIUS_CONTROL = 6
RADIUS_CARD = 8

CONTROL_HEIGHT = 32  # buttons and fields
TALL_HEIGHT = 34  # search and primary button of the top strip
ROW_HEIGHT = 36
TWO_LINE_HEIGHT = 50
HEADER_HEIGHT = 32
CHIP_HEIGHT = 28
PILL_HEIGHT = 22

KEY_WIDTH = 116  # the keys of a list of facts


def at_least(height: int, font: QFont) -> int:
    """`height`, or what one line of `font` needs with 6 pixels above and below, whichever is more."""
    return max(height, QFontMetrics(font).lineSpacing() + S12)
