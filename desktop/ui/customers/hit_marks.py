"""Marks what was searched for where it stands in painted words."""

from PySide6.QtCore import QRect, Qt

from desktop.store.search import highlights
from desktop.ui.style.row_painter import RowPainter

_RADIUS = 3


def paint_hits(row: RowPainter, rect: QRect, words: str, searched: str, *, strong: bool = True) -> None:
    """Shade the places of `searched` in `words` (bold if `strong`) that are about to be drawn in `rect`."""
    spans = highlights(words, searched) if searched else []
    if not spans:
        return
    metrics, painter = row.fonts.strong_metrics if strong else row.fonts.body_metrics, row.painter
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(row.colors.surface if row.state.selected else row.colors.notice.soft)
    top = rect.y() + (rect.height() - metrics.height()) // 2
    for start, length in spans:
        left = rect.x() + metrics.horizontalAdvance(words[:start])
        width = metrics.horizontalAdvance(words[start : start + length])
        mark = QRect(left, top, width, metrics.height()).intersected(rect)
        painter.drawRoundedRect(mark, _RADIUS, _RADIUS)
    painter.restore()
