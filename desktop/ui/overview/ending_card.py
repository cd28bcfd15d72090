"""Services that end soon, as columns."""

from typing import override

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.store.customer_query import ENDING_DAYS, CustomerQuery
from desktop.store.overview import Ending, Overview
from desktop.ui.customers.cell import number
from desktop.ui.overview import line
from desktop.ui.overview.link import OUTSIDE, Link, fill_with
from desktop.ui.overview.overview_card import OverviewCard
from desktop.ui.style.colors import Colors, mix
from desktop.ui.style.spacing import S4, S8, line_height, scaled

_LEAST, _WIDEST, _RADIUS = 84, 56, 3
_SHADE = 0.5  # of the accent, for the latest


class EndingCard(OverviewCard):
    """A column for each number of days; the later ones hold the earlier ones too."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Overview", "Services ending within"), "ending_card")

    def show_overview(self, overview: Overview) -> None:
        """Show these counts."""
        self.clear()
        most = max(ending.services for ending in overview.endings)
        if not most:
            template = QCoreApplication.translate("Overview", "No service ends within the next {days} days.")
            self.add_words(template.format(days=max(ENDING_DAYS)))
            return
        columns = QWidget()
        columns.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        layout = QHBoxLayout(columns)
        layout.setContentsMargins(OUTSIDE, S4, OUTSIDE, 0)
        layout.setSpacing(0)
        for ending in overview.endings:
            column = _Column(ending, most)
            column.opened.connect(self.opened)
            layout.addWidget(column, 1)
        self.add_row(columns, 1)


class _Column(Link):
    """How many end within so many days."""

    def __init__(self, ending: Ending, most: int) -> None:
        super().__init__(CustomerQuery(ending_within=ending.days))
        self.setObjectName(f"ending_{ending.days}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._ending = ending
        self._most = most
        translate = QCoreApplication.translate
        template = translate("Overview", "Ending within {days} days: {services}")
        words = template.format(days=ending.days, services=translate("Overview", "%n service(s)", "", ending.services))
        self.say(words, translate("Overview", "Shows the %n customer(s) they are of", "", ending.customers))

    @override
    def sizeHint(self) -> QSize:
        """Room for number, column and days."""
        return QSize(80, scaled(_LEAST) + 2 * line_height(self.fontMetrics()) + S8 + S4)

    @override
    def _paint(self, painter: QPainter, colors: Colors) -> None:
        text = line_height(self.fontMetrics())
        ground = self.height() - text - S8
        highest = ground - text - S8
        tall = max(2, highest * self._ending.services // self._most) if self._ending.services else 0
        wide = min(scaled(_WIDEST), self.width() - 2 * S8)
        column = QRectF((self.width() - wide) / 2, ground - tall, wide, tall)
        fill_with(painter, self._color(colors), colors)
        painter.drawRoundedRect(column, _RADIUS, _RADIUS)
        painter.fillRect(0, ground, self.width(), 1, colors.line)
        above = QRect(0, ground - tall - text - S4 // 2, self.width(), text)
        line.centered(painter, above, number(self._ending.services), colors.text, "strong")
        days = QCoreApplication.translate("Overview", "{days} days").format(days=self._ending.days)
        line.centered(painter, QRect(0, ground + S4, self.width(), text), days, colors.muted)

    def _color(self, colors: Colors) -> QColor:
        """The nearest in the color of what asks for attention."""
        first, *_, last = ENDING_DAYS
        if self._ending.days == first:
            return colors.notice.text
        return mix(colors.surface, colors.accent, _SHADE) if self._ending.days == last else colors.accent
