"""Customers by relationship: one bar divided among them, and a row for each."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.customers import Permissions, Relationship
from desktop.store.customer_query import CustomerQuery
from desktop.store.overview import Overview, Standing
from desktop.ui.customers.cell import number
from desktop.ui.customers.words import relationship_word
from desktop.ui.overview import line
from desktop.ui.overview.link import OUTSIDE, Link, Target, fill_with
from desktop.ui.overview.overview_card import OverviewCard
from desktop.ui.style import typography
from desktop.ui.style.colors import Colors, colors_of, mix
from desktop.ui.style.icons import paint_icon
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4, S8, S12, at_least, letters, scaled

_BAR, _SWATCH, _CHEVRON, _ROW, _GAP = 14, 10, 14, 30, 2
_FULL = 6  # rows that may share all the room there is
_SHADES = {Permissions.GDAP: 1.0, Permissions.DAP: 0.66, Permissions.NONE: 0.4, Permissions.UNKNOWN: 0.22}
_GRAYS = {Relationship.ADVISOR: 0.55, Relationship.SYNDICATION: 0.45, Relationship.MICROSOFT_SUPPORT: 0.35}


def standing_word(standing: Standing) -> str:
    """ "Reseller, GDAP": what the partner is to these customers, and what it may do."""
    word = relationship_word(standing.relationship)
    if standing.permissions is None:
        return word
    translate = QCoreApplication.translate
    permissions = {
        Permissions.GDAP: "GDAP",
        Permissions.DAP: "DAP",
        Permissions.NONE: translate("Standing", "no admin access"),
        Permissions.REMOVED: translate("Standing", "admin access removed"),
        Permissions.UNKNOWN: translate("Standing", "admin access not known"),
    }[standing.permissions]
    return translate("Standing", "{relationship}, {permissions}").format(relationship=word, permissions=permissions)


def standing_color(standing: Standing, colors: Colors) -> QColor:
    """The more a partner may do, the more accent; amber where permissions were taken back; gray for others."""
    if standing.permissions is Permissions.REMOVED:
        return colors.notice.text
    if standing.permissions is not None:
        return mix(colors.surface, colors.accent, _SHADES[standing.permissions])
    return mix(colors.surface, colors.text, _GRAYS.get(standing.relationship, 0.22))


def target_of(standing: Standing) -> Target:
    """The customers who stand so."""
    return CustomerQuery(relationship=standing.relationship, permissions=standing.permissions)


class RelationshipCard(OverviewCard):
    """How many customers there are, and how they stand."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Overview", "Customers by relationship"), "relationship_card")
        self._count = Label("", "heading", tone="muted")
        self.add_at_right(self._count)

    def show_overview(self, overview: Overview) -> None:
        """Show these counts."""
        self.clear()
        self._count.setText(number(overview.customers))
        bar = _DividedBar(overview.standings)
        bar.opened.connect(self.opened)
        self.add_row(bar)
        for place, standing in enumerate(overview.standings):
            row = _StandingRow(standing, overview.customers, last=place == len(overview.standings) - 1)
            self.add_link(row, 1)
        self.rows.addStretch(max(0, _FULL - len(overview.standings)))


class _DividedBar(QWidget):
    """All customers as one bar. A click on a part opens its customers; the rows below do by keyboard as well."""

    opened = Signal(object)

    def __init__(self, standings: Sequence[Standing]) -> None:
        super().__init__()
        self._standings = standings
        self.setObjectName("divided_bar")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = [f"{standing_word(standing)} {number(standing.customers)}" for standing in standings]
        self.setAccessibleName(", ".join(words))

    @override
    def sizeHint(self) -> QSize:
        """The bar with a little room around it."""
        return QSize(200, scaled(_BAR) + S8 + S4)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the part under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            for standing, part in self._parts():
                if part.left() <= event.position().x() < part.right() + _GAP:
                    self.opened.emit(target_of(standing))
                    break

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts, rounded at both ends of the whole."""
        del event
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRoundedRect(self._bar(), S4, S4)
        painter.setClipPath(whole)
        for standing, part in self._parts():
            fill_with(painter, standing_color(standing, colors), colors)
            painter.drawRect(part)

    def _bar(self) -> QRectF:
        return QRectF(OUTSIDE, S4, max(0, self.width() - 2 * OUTSIDE), scaled(_BAR))

    def _parts(self) -> list[tuple[Standing, QRectF]]:
        """Each with its share of the bar, a gap between two."""
        bar, parts = self._bar(), []
        total = sum(standing.customers for standing in self._standings)
        start = bar.x()
        for standing in self._standings:
            end = start + bar.width() * standing.customers / total
            gap = 0 if standing is self._standings[-1] else _GAP
            parts.append((standing, QRectF(start, bar.y(), max(1.0, end - start - gap), bar.height())))
            start = end
        return parts


class _StandingRow(Link):
    """Swatch and words; how many, and which share."""

    def __init__(self, standing: Standing, total: int, parent: QWidget | None = None, *, last: bool) -> None:
        super().__init__(target_of(standing), parent)
        self._standing = standing
        self._share = line.share_words(standing.customers, total)
        self._last = last
        self.setObjectName(f"standing_{standing.relationship}_{standing.permissions or 'any'}")
        words = f"{standing_word(standing)}: {number(standing.customers)}, {self._share}"
        self.say(words, QCoreApplication.translate("Overview", "Shows these customers"))

    @override
    def sizeHint(self) -> QSize:
        """A row."""
        return QSize(200, at_least(_ROW, self.font()))

    @override
    def _paint(self, painter: QPainter, colors: Colors) -> None:
        room = self.rect().adjusted(OUTSIDE, 0, -OUTSIDE, 0)
        if not self._last:
            painter.fillRect(room.x(), self.height() - 1, room.width(), 1, colors.line)
        side = scaled(_SWATCH)
        fill_with(painter, standing_color(self._standing, colors), colors)
        painter.drawRoundedRect(QRect(room.x(), (self.height() - side) // 2, side, side), 3, 3)
        chevron = scaled(_CHEVRON)
        paint_icon(painter, "chevron-right", QRect(room.right() - chevron, 0, chevron, self.height()), colors.muted)
        room.adjust(side + S12, 0, -chevron - S8, 0)
        painter.setFont(typography.font("body"))
        share = room.adjusted(room.width() - letters(6, painter.fontMetrics()), 0, 0, 0)
        line.right(painter, share, self._share, colors.muted)
        counted = room.adjusted(0, 0, -share.width() - S4, 0)
        count = line.right(painter, counted, number(self._standing.customers), colors.text, "strong")
        line.left(painter, counted.adjusted(0, 0, -count - S8, 0), standing_word(self._standing), colors.text)
