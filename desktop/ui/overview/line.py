"""Words of a painted row, in one line, from the left or flush right."""

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.ui.style import typography

_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_LEFT = int(Qt.AlignmentFlag.AlignLeft) | _MIDDLE
_RIGHT = int(Qt.AlignmentFlag.AlignRight) | _MIDDLE
_CENTER = int(Qt.AlignmentFlag.AlignHCenter) | _MIDDLE


def left(painter: QPainter, rect: QRect, text: str, color: QColor, role: str = "body") -> int:
    """Draw `text`, ending in "…" where `rect` is too narrow; returns the pixels it took."""
    return _draw(painter, rect, text, color, role, _LEFT)


def right(painter: QPainter, rect: QRect, text: str, color: QColor, role: str = "body") -> int:
    """The same flush right."""
    return _draw(painter, rect, text, color, role, _RIGHT)


def centered(painter: QPainter, rect: QRect, text: str, color: QColor, role: str = "body") -> int:
    """The same in the middle."""
    return _draw(painter, rect, text, color, role, _CENTER)


def _draw(painter: QPainter, rect: QRect, text: str, color: QColor, role: str, flags: int) -> int:
    painter.setFont(typography.font(role))
    painter.setPen(color)
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, flags, shown)
    return metrics.horizontalAdvance(shown)


def share_words(part: int, whole: int) -> str:
    """A share as people read it: "49 %", "< 1 %"; "" of nothing."""
    if not whole:
        return ""
    percent = round(100 * part / whole)
    if not percent and part:
        return QCoreApplication.translate("Overview", "< 1 %")
    return QCoreApplication.translate("Overview", "{percent} %").format(percent=percent)
