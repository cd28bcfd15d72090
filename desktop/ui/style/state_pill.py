"""The state of an invitation as a pill: word, and a ring whose shape says the same without color."""

from typing import override

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.invitation_states import InvitationState
from desktop.ui.style.colors import Colors, Meaning, colors_of
from desktop.ui.style.spacing import PILL_HEIGHT, S8, scaled

RING = 14
_GAP = 5
_MEANINGS = {
    InvitationState.DRAFT: "neutral",
    InvitationState.PREPARED: "notice",
    InvitationState.SENT: "info",
    InvitationState.ACCEPTED: "ok",
    InvitationState.DECLINED: "error",
    InvitationState.WITHDRAWN: "neutral",
}


def state_word(state: InvitationState) -> str:
    """The state in the user's language. Asked for every row painted, so only this one is translated."""
    translate = QCoreApplication.translate
    match state:
        case InvitationState.DRAFT:
            return translate("StatePill", "Draft")
        case InvitationState.PREPARED:
            return translate("StatePill", "Prepared")
        case InvitationState.SENT:
            return translate("StatePill", "Sent")
        case InvitationState.ACCEPTED:
            return translate("StatePill", "Accepted")
        case InvitationState.DECLINED:
            return translate("StatePill", "Declined")
        case InvitationState.WITHDRAWN:
            return translate("StatePill", "Withdrawn")


def waiting_days(days: int) -> str:
    """How long a state has lasted, as short as a pill needs it: "today", "12 d"."""
    if days == 0:
        return QCoreApplication.translate("StatePill", "today")
    return QCoreApplication.translate("StatePill", "{days} d").format(days=days)


def pill_text(state: InvitationState, detail: str = "") -> str:
    """What stands in the pill: the word, and the detail after a dot."""
    word = state_word(state)
    return f"{word} · {detail}" if detail else word


def pill_size(metrics: QFontMetrics, state: InvitationState, detail: str = "") -> QSize:
    """The pixels a pill takes."""
    width = S8 + scaled(RING) + _GAP + metrics.horizontalAdvance(pill_text(state, detail)) + S8 + 2
    return QSize(width, max(PILL_HEIGHT, metrics.height() + 2))


def paint_pill(
    painter: QPainter,
    rect: QRect,
    state: InvitationState,
    detail: str,
    colors: Colors,
    *,
    selected: bool = False,
    plain: bool = False,
) -> QRect:
    """Draw a pill at the left of `rect`, in its vertical middle; returns where. The painter's font is used.

    `selected`: on a selected row the fill is the surface. `plain`: no fill and a muted word, for states at rest.
    """
    metrics = painter.fontMetrics()
    meaning = colors.meaning(_MEANINGS[state])
    size = pill_size(metrics, state, detail)
    if plain:
        size.setWidth(size.width() - S8 - 2)
    area = QRect(
        rect.x(), rect.y() + (rect.height() - size.height()) // 2, min(size.width(), rect.width()), size.height()
    )
    if not plain:
        _fill(painter, area, colors.surface if selected else meaning.soft, colors)
    color = _plain_color(colors, selected) if plain else meaning.text
    left = area.x() + (0 if plain else S8 - 1)
    ring_color = (meaning.sel if selected else meaning.text) if plain else meaning.text
    ring_ground = (colors.selection if selected else colors.surface) if plain else _ground(colors, meaning, selected)
    side = scaled(RING)
    ring = QRectF(left, area.y() + (area.height() - side) / 2, side, side)
    paint_ring(painter, ring, state, ring_color, ring_ground)
    left += side + _GAP
    words = metrics.elidedText(pill_text(state, detail), Qt.TextElideMode.ElideRight, area.right() - left + 1)
    painter.setPen(color)
    painter.drawText(QRect(left, area.y(), area.right() - left + 1, area.height()), _MIDDLE, words)
    return area


_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


def _plain_color(colors: Colors, selected: bool) -> QColor:
    return colors.muted_sel if selected else colors.muted


def _ground(colors: Colors, meaning: Meaning, selected: bool) -> QColor:
    return colors.surface if selected else meaning.soft


def _fill(painter: QPainter, area: QRect, color: QColor, colors: Colors) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colors.line, 1) if colors.high_contrast else Qt.PenStyle.NoPen)
    painter.setBrush(color)
    inset = 0.5 if colors.high_contrast else 0.0
    radius = area.height() / 2 - inset
    painter.drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def paint_ring(painter: QPainter, rect: QRectF, state: InvitationState, color: QColor, ground: QColor) -> None:
    """Draw the ring of `state` in `rect` (square): dashed, a third, two thirds, filled tick, cross, or slash."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, rect.width() * 0.11)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    circle = rect.adjusted(
        pen.widthF() / 2 + 0.5, pen.widthF() / 2 + 0.5, -pen.widthF() / 2 - 0.5, -pen.widthF() / 2 - 0.5
    )
    if state is InvitationState.DRAFT:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1.7, 1.35])
    painter.setPen(pen)
    painter.setBrush(color if state is InvitationState.ACCEPTED else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    _SIGNS[state](painter, circle, pen, ground)
    painter.restore()


def _no_sign(painter: QPainter, circle: QRectF, pen: QPen, ground: QColor) -> None:
    """The dashes say it."""


def _sign_sector(painter: QPainter, circle: QRectF, pen: QPen, share: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen.color())
    inset = pen.widthF() * 1.1
    painter.drawPie(circle.adjusted(inset, inset, -inset, -inset), 90 * 16, -round(share * 360 * 16))


def _sign_third(painter: QPainter, circle: QRectF, pen: QPen, ground: QColor) -> None:
    del ground
    _sign_sector(painter, circle, pen, 1 / 3)


def _sign_two_thirds(painter: QPainter, circle: QRectF, pen: QPen, ground: QColor) -> None:
    del ground
    _sign_sector(painter, circle, pen, 2 / 3)


def _sign_tick(painter: QPainter, circle: QRectF, pen: QPen, ground: QColor) -> None:
    painter.setPen(
        QPen(ground, pen.widthF(), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    x, y, side = circle.x(), circle.y(), circle.width()
    points = [QPointF(x + side * fx, y + side * fy) for fx, fy in ((0.27, 0.53), (0.44, 0.69), (0.74, 0.35))]
    painter.drawPolyline(points)


def _sign_cross(painter: QPainter, circle: QRectF, pen: QPen, ground: QColor) -> None:
    del ground
    arm = circle.width() * 0.19
    center = circle.center()
    for dy in (-arm, arm):
        painter.drawLine(QLineF(center.x() - arm, center.y() - dy, center.x() + arm, center.y() + dy))
    del pen


def _sign_slash(painter: QPainter, circle: QRectF, pen: QPen, ground: QColor) -> None:
    del pen, ground
    arm = circle.width() * 0.35
    center = circle.center()
    painter.drawLine(QLineF(center.x() - arm, center.y() + arm, center.x() + arm, center.y() - arm))


_SIGNS = {
    InvitationState.DRAFT: _no_sign,
    InvitationState.PREPARED: _sign_third,
    InvitationState.SENT: _sign_two_thirds,
    InvitationState.ACCEPTED: _sign_tick,
    InvitationState.DECLINED: _sign_cross,
    InvitationState.WITHDRAWN: _sign_slash,
}


class StatePill(QWidget):
    """A pill of its own; delegates use `paint_pill`."""

    def __init__(
        self, state: InvitationState = InvitationState.DRAFT, detail: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._detail = detail
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(state, detail)

    def set_state(self, state: InvitationState, detail: str = "") -> None:
        """Show `state`, and for instance "12 d" after it."""
        self._state, self._detail = state, detail
        self.setAccessibleName(pill_text(state, detail))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return pill_size(self.fontMetrics(), self._state, self._detail)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill."""
        del event
        painter = QPainter(self)
        paint_pill(painter, self.rect(), self._state, self._detail, colors_of(self))
