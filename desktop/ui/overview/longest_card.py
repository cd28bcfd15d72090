"""The invitations that wait longest for an answer."""

from typing import override

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QPainter

from desktop.domain.invitations import InvitationState
from desktop.store.overview import Overview, Waiting
from desktop.ui.customers.words import days_since, short_date
from desktop.ui.overview.link import OUTSIDE, Link
from desktop.ui.overview.overview_card import OverviewCard
from desktop.ui.style.colors import Colors
from desktop.ui.style.row_painter import RowPainter
from desktop.ui.style.spacing import S8, TWO_LINE_HEIGHT, line_height
from desktop.ui.style.state_pill import pill_text, waiting_days


class LongestCard(OverviewCard):
    """Each opens its invitation; the heading's link all that wait."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Overview", "Waiting longest"), "longest_card")
        self._all = self.add_link_at_right(
            "all_waiting", translate("Overview", "Show all"), translate("Overview", "Show all invitations that wait")
        )
        self._all.clicked.connect(lambda: self.opened.emit("waiting"))

    def show_overview(self, overview: Overview) -> None:
        """Show these."""
        self.clear()
        self._all.setVisible(bool(overview.waiting))
        if not overview.waiting:
            self.add_words(QCoreApplication.translate("Overview", "No invitation waits for an answer."))
            return
        for waiting in overview.waiting:
            self.add_link(_WaitingRow(waiting))
        self.rows.addStretch(1)


class _WaitingRow(Link):
    """Customer, when and to whom it was sent, and for how long."""

    def __init__(self, waiting: Waiting) -> None:
        super().__init__(waiting.invitation_id)
        self.setObjectName(f"waiting_{waiting.invitation_id}")
        self._name = waiting.customer_name
        self._age = waiting_days(days_since(waiting.sent_at))
        self._caption = " · ".join(part for part in (short_date(waiting.sent_at), waiting.to) if part)
        words = f"{self._name}, {pill_text(InvitationState.SENT, self._age)}, {self._caption}"
        self.say(words, QCoreApplication.translate("Overview", "Shows this invitation"))

    @override
    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(200, max(TWO_LINE_HEIGHT, 2 * line_height(self.fontMetrics()) + S8))

    @override
    def _paint(self, painter: QPainter, colors: Colors) -> None:
        del colors
        room = self.rect().adjusted(OUTSIDE, 0, -OUTSIDE, 0)
        RowPainter(painter).two_lines(room, self._name, self._caption, InvitationState.SENT, self._age)
