"""How far the invitations came, step by step."""

from typing import override

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter

from desktop.domain.invitations import InvitationState
from desktop.store.customer_query import CustomerQuery
from desktop.store.overview import Funnel, Overview
from desktop.ui.customers.cell import number
from desktop.ui.overview import line
from desktop.ui.overview.link import OUTSIDE, Link, fill_with
from desktop.ui.overview.overview_card import OverviewCard
from desktop.ui.style import typography
from desktop.ui.style.colors import Colors, mix
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import ROW_HEIGHT, S4, S8, S12, S16, at_least, letters, scaled
from desktop.ui.style.state_pill import RING, paint_ring, state_word

_BAR = 24
_RADIUS = 4
_SHADES = {  # of the accent: the nearer to the goal, the more
    InvitationState.DRAFT: 0.42,
    InvitationState.PREPARED: 0.60,
    InvitationState.SENT: 0.78,
    InvitationState.ACCEPTED: 1.0,
}
_RINGS = {
    InvitationState.DRAFT: "muted",
    InvitationState.PREPARED: "notice",
    InvitationState.SENT: "info",
    InvitationState.ACCEPTED: "ok",
}


class FunnelCard(OverviewCard):
    """A bar for each step; declined and withdrawn below."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Overview", "Invitations"), "funnel_card")

    def show_overview(self, overview: Overview) -> None:
        """Show these counts."""
        self.clear()
        funnel = overview.funnel
        if not funnel.reached[InvitationState.DRAFT]:
            self.add_words(
                QCoreApplication.translate(
                    "Overview", "Nobody was asked yet. Begin with “Request a reseller relationship” above."
                )
            )
            return
        for state in funnel.reached:
            self.add_link(_StepBar(funnel, state), 1)
        if ended := _ended(funnel):
            label = Label(ended, "muted")
            label.setObjectName("funnel_ended")
            label.setContentsMargins(OUTSIDE, S4, OUTSIDE, 0)
            self.add_row(label)


def _ended(funnel: Funnel) -> str:
    translate = QCoreApplication.translate
    words = []
    if funnel.declined:
        words.append(translate("Overview", "{count} declined").format(count=number(funnel.declined)))
    if funnel.withdrawn:
        words.append(translate("Overview", "{count} withdrawn").format(count=number(funnel.withdrawn)))
    return " · ".join(words)


class _StepBar(Link):
    """How many invitations took a step; opens the customers who stand at it now."""

    def __init__(self, funnel: Funnel, state: InvitationState) -> None:
        super().__init__(CustomerQuery(invitation=state))
        self.setObjectName(f"step_{state}")
        self._funnel = funnel
        self._state = state
        steps = list(funnel.reached)
        before = steps[max(0, steps.index(state) - 1)]
        self._count = funnel.reached[state]
        self._share = line.share_words(self._count, funnel.reached[before]) if before is not state else ""
        words = f"{state_word(state)}: {number(self._count)}"
        if self._share:
            template = QCoreApplication.translate("Overview", "{words}, {share} of the step before")
            words = template.format(words=words, share=self._share)
        standing = funnel.standing[state]
        opens = QCoreApplication.translate("Overview", "Shows the %n customer(s) who stand there now", "", standing)
        self.say(words, opens)

    @override
    def sizeHint(self) -> QSize:
        """A row."""
        return QSize(240, at_least(ROW_HEIGHT, self.font()) + S4)

    @override
    def _paint(self, painter: QPainter, colors: Colors) -> None:
        room = self.rect().adjusted(OUTSIDE, 0, -OUTSIDE, 0)
        side = scaled(RING)
        ring = QRectF(room.x(), (self.height() - side) / 2, side, side)
        paint_ring(painter, ring, self._state, colors.tone(_RINGS[self._state]), colors.surface)
        room.adjust(side + S8, 0, 0, 0)
        words = self._width_of_words()
        line.left(painter, QRect(room.x(), 0, words, self.height()), state_word(self._state), colors.text)
        room.adjust(words + S16, 0, 0, 0)
        bar = self._bar(room)
        fill_with(painter, mix(colors.surface, colors.accent, _SHADES[self._state]), colors)
        painter.drawRoundedRect(bar, _RADIUS, _RADIUS)
        room.setLeft(round(bar.right()) + S12)
        taken = line.left(painter, room, number(self._count), colors.text, "strong")
        line.left(painter, room.adjusted(taken + S8, 0, 0, 0), self._share, colors.muted)

    def _width_of_words(self) -> int:
        """All bars begin where the longest word lets them."""
        metrics = QFontMetrics(typography.font("body"))
        return 1 + max(metrics.horizontalAdvance(state_word(state)) for state in self._funnel.reached)

    def _bar(self, room: QRect) -> QRectF:
        """Its share of the longest, which leaves room for its numbers."""
        strong, body = (QFontMetrics(typography.font(role)) for role in ("strong", "body"))
        most = self._funnel.reached[InvitationState.DRAFT]
        numbers = S12 + strong.horizontalAdvance(number(most)) + S8 + letters(5, body)
        length = max(_RADIUS, (room.width() - numbers) * self._count / most)
        tall = min(scaled(_BAR), self.height() - S4)
        return QRectF(room.x(), (self.height() - tall) / 2, length, tall)
