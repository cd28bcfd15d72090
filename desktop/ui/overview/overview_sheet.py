"""All cards of the overview, arranged for the width there is."""

from typing import override

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QRegion, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.store.overview import Overview
from desktop.ui.overview.ending_card import EndingCard
from desktop.ui.overview.funnel_card import FunnelCard
from desktop.ui.overview.link import Link
from desktop.ui.overview.longest_card import LongestCard
from desktop.ui.overview.relationship_card import RelationshipCard
from desktop.ui.overview.seats_card import SeatsCard
from desktop.ui.overview.waiting_card import WaitingCard
from desktop.ui.style.buttons import Button
from desktop.ui.style.spacing import S4, S16, S24, scaled
from desktop.ui.style.surfaces import on_surface

# A window of 1200 has the sidebar as well.
_WIDE, _MEDIUM, _LEAST = 965, 660, 320

# Where each card stands: row, column, and how many columns it spans; the order is that of the cards.
_Place = tuple[int, int, int]
_ARRANGEMENTS: dict[int, tuple[_Place, ...]] = {
    6: ((0, 0, 6), (1, 0, 3), (1, 3, 3), (2, 0, 2), (2, 2, 2), (2, 4, 2)),
    2: ((0, 0, 2), (1, 0, 1), (1, 1, 1), (2, 0, 1), (2, 1, 1), (3, 0, 2)),
    1: ((0, 0, 1), (1, 0, 1), (2, 0, 1), (3, 0, 1), (4, 0, 1), (5, 0, 1)),
}


class OverviewSheet(QWidget):
    """`opened` tells the target of the link that was activated."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overview_sheet")
        on_surface(self)
        self._overview: Overview | None = None
        self._columns = 0
        self._waiting = WaitingCard()
        self._cards = (
            self._waiting, FunnelCard(), RelationshipCard(), SeatsCard(), EndingCard(), LongestCard(),
        )  # fmt: skip
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(S24, S4, S24, S16)
        self._grid.setSpacing(S16)
        for card in self._cards:
            card.opened.connect(self.opened)
        self._arrange(6)

    def show_overview(self, overview: Overview) -> None:
        """Show these counts; the keyboard stays where it was."""
        if overview == self._overview:
            return
        self._overview = overview
        focused = self.focusWidget()
        name = focused.objectName() if isinstance(focused, Link) and focused.hasFocus() else ""
        for card in self._cards:
            card.show_overview(overview)
        if name and (again := self.findChild(Link, name)) is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def minimumSizeHint(self) -> QSize:
        """As narrow as it has to be: the cards give way and are arranged anew."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cards anew where the width asks for it."""
        super().resizeEvent(event)
        width = self.width()
        self._arrange(6 if width >= scaled(_WIDE) else 2 if width >= scaled(_MEDIUM) else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for place in range(len(self._cards)):
            self._grid.setColumnStretch(place, 0)
            self._grid.setRowStretch(place, 0)
        self._columns = columns
        for card, (row, column, span) in zip(self._cards, _ARRANGEMENTS[columns], strict=True):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, row, column, 1, span)
            self._grid.setRowStretch(row, int(card is not self._waiting))
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._waiting.set_stacked(columns < 6)


def paint_overview(painter: QPainter, rect: QRectF, overview: Overview, width: int = 1180) -> None:
    """Paint the whole overview into `rect` of any paint device, as it stands on a sheet `width` pixels wide.

    It is drawn by the application's palette and font, without scroll bars and buttons, as large as fits, at the top of
    `rect`.
    """
    sheet = OverviewSheet()
    sheet.show_overview(overview)
    for button in sheet.findChildren(Button):
        button.hide()  # nobody presses them there
    sheet.resize(width, max(sheet.heightForWidth(width), sheet.minimumSizeHint().height()))
    sheet.ensurePolished()
    scale = min(rect.width() / sheet.width(), rect.height() / sheet.height())
    painter.save()
    left = rect.x() + (rect.width() - sheet.width() * scale) / 2
    painter.translate(left, rect.y())
    painter.scale(scale, scale)
    sheet.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    painter.restore()
