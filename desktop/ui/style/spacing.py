"""Distances and heights in device-independent pixels (design.md 1)."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication

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

_SIDEBAR = 240
_WIDEST_SIDEBAR = 330  # with a large font: the page needs its room too
_LEAST_LINE = 17
_USUAL_TEXT = 15  # pixels; the system fonts of desktops are 12 to 15 high

SCROLL_EXTENT = 12  # the width of a scroll bar

KEY_WIDTH = 116  # the keys of a list of facts


def at_least(height: int, font: QFont) -> int:
    """`height`, or what one line of `font` needs with 6 pixels above and below, whichever is more."""
    return max(height, QFontMetrics(font).lineSpacing() + S12)


def line_height(metrics: QFontMetrics) -> int:
    """From one line to the next where two stand in a row: some fonts leave too little themselves."""
    return max(metrics.lineSpacing(), scaled(_LEAST_LINE))


def letters(count: int, metrics: QFontMetrics) -> int:
    """The width of `count` average letters. The fonts' own average is no measure: a Japanese one counts a kanji."""
    return count * metrics.horizontalAdvance("0")


def scaled(size: int) -> int:
    """`size` of something drawn beside text (icon, circle, box), grown with the system font when that is large."""
    return round(size * _scale(QApplication.font().key()))


def menu_bar_height(font: QFont) -> int:
    """The window's menu bar, in its `font`."""
    return QFontMetrics(font).height() + S8


def sidebar_width() -> int:
    """The window's left edge, grown with the system font."""
    return min(scaled(_SIDEBAR), _WIDEST_SIDEBAR)


@lru_cache(maxsize=8)
def _scale(font_key: str) -> float:
    """1 up to the sizes desktops come with; from there in proportion."""
    font = QFont()
    font.fromString(font_key)
    return max(1.0, QFontInfo(font).pixelSize() / _USUAL_TEXT)
