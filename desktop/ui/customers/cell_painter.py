"""Draws a cell of the tree: words, what stands after them, a bar of seats, a pill."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from desktop.domain.invitation_states import InvitationState
from desktop.ui.customers.cell import Cell, Seats
from desktop.ui.customers.hit_marks import paint_hits
from desktop.ui.style import typography
from desktop.ui.style.row_painter import RowPainter
from desktop.ui.style.spacing import S8, S12, scaled
from desktop.ui.style.state_pill import pill_size

_GAP = 8
_BAR_WIDTH = 50
_BAR_HEIGHT = 6
_MORE_ROOM = 70  # what stands after the words is shown if this much of it can be


def seats_width(metrics: QFontMetrics, words: str) -> int:
    """The pixels that a bar with `words` beside it takes."""
    return scaled(_BAR_WIDTH) + S8 + metrics.horizontalAdvance(words)


def prepared_width(font: QFont, question: str) -> int:
    """The pixels that the pill of a prepared invitation takes with the question after it."""
    strong = QFontMetrics(typography.font("strong", font))
    return pill_size(QFontMetrics(font), InvitationState.PREPARED).width() + S12 + strong.horizontalAdvance(question)


def paint_cell(row: RowPainter, rect: QRect, cell: Cell, searched: str, question: str) -> None:
    """Draw `cell` in `rect`. What was `searched` is marked; `question` stands after the pill of a prepared one."""
    if cell.pill is not None:
        _paint_pill(row, rect, cell.pill, question)
    elif cell.seats is not None:
        _paint_bar(row, rect, cell.seats)
        row.text(rect.adjusted(row.scaled(_BAR_WIDTH) + S8, 0, 0, 0), cell.text, cell.tone, strong=cell.strong)
    elif cell.text:
        _paint_words(row, rect, cell, searched if cell.marked else "")


def _paint_words(row: RowPainter, rect: QRect, cell: Cell, searched: str) -> None:
    paint_hits(row, rect, cell.text, searched, strong=cell.strong)
    taken = row.text(rect, cell.text, cell.tone, strong=cell.strong, right=cell.right)
    rest = rect.adjusted(taken + _GAP, 0, 0, 0)
    wanted = row.fonts.body_metrics.horizontalAdvance(cell.more) if cell.more else 0
    if wanted and rest.width() >= min(wanted, _MORE_ROOM):
        paint_hits(row, rest, cell.more, searched, strong=False)
        row.text(rest, cell.more, cell.more_tone)


def _paint_pill(row: RowPainter, rect: QRect, pill: tuple[InvitationState, str], question: str) -> None:
    state, age = pill
    drawn = row.pill(rect, state, age, plain=state is InvitationState.ACCEPTED)
    if state is InvitationState.PREPARED:
        row.text(rect.adjusted(drawn.width() + S12, 0, 0, 0), question, "accent", strong=True)


def _paint_bar(row: RowPainter, rect: QRect, seats: Seats) -> None:
    """The share used on a track; where too many are used, all of it in red, with a tick where the seats owned end."""
    colors, painter = row.colors, row.painter
    width, height = min(row.scaled(_BAR_WIDTH), rect.width()), row.scaled(_BAR_HEIGHT)
    track = QRectF(rect.x(), rect.y() + (rect.height() - height) / 2, width, height)
    fill = {"error": colors.error.text, "notice": colors.notice.text}.get(seats.tone, colors.accent)
    share = 1.0 if seats.over > 0 else min(1.0, seats.used / seats.owned) if seats.owned else 0.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.surface if row.state.selected and not colors.high_contrast else colors.track)
    painter.drawRoundedRect(track, height / 2, height / 2)
    if share > 0:
        painter.setBrush(fill)
        painter.drawRoundedRect(
            QRectF(track.x(), track.y(), max(float(height), width * share), height), height / 2, height / 2
        )
    if seats.over > 0:
        owned = min(1.0, seats.owned / seats.used) if seats.used else 1.0
        painter.fillRect(QRectF(track.x() + min(width * owned, width - 2), track.y() - 2, 2, height + 4), colors.text)
    painter.restore()
