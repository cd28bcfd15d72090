"""Type as multiples of the system font (design.md 1): never a family, nothing smaller than the system's size."""

from collections.abc import Callable
from functools import lru_cache
from typing import cast

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

SCALES = {"display": 1.85, "title": 1.45, "heading": 1.15, "body": 1.0, "strong": 1.0, "muted": 1.0, "link-font": 1.0}
_DEMI_BOLD = frozenset({"display", "title", "heading", "strong"})


def font(role: str, base: QFont | None = None) -> QFont:
    """The font of `role` (a key of `SCALES`) for the system font, or for `base`."""
    system = base or QApplication.font()
    return QFont(_font(role, system.key()))


def set_role(widget: QWidget, role: str) -> None:
    """Give `widget` the font of `role`."""
    widget.setFont(_font(role, QApplication.font().key()))


@lru_cache(maxsize=64)
def _font(role: str, system_key: str) -> QFont:
    system = QFont()
    system.fromString(system_key)
    if role == "link-font":
        from PySide6.QtGui import QFontDatabase  # not before the first paint

        result = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    else:
        result = QFont(system)
    _resize(result, system, SCALES[role])
    if role in _DEMI_BOLD:
        result.setWeight(QFont.Weight.DemiBold)
    return result


def on_system_font(restyle: Callable[[], None]) -> None:
    """Call `restyle`, a method of a widget, whenever the system font changes, for as long as the widget lives.

    A widget with a size of its own is told nothing by Qt then.
    """
    cast(QApplication, QApplication.instance()).fontChanged.connect(restyle)


def _resize(target: QFont, system: QFont, scale: float) -> None:
    """A font is sized in points or, rarely, in pixels: keep to whichever the system uses."""
    if system.pointSizeF() > 0:
        target.setPointSizeF(system.pointSizeF() * scale)
    else:
        target.setPixelSize(round(system.pixelSize() * scale))
