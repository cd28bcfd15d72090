"""Seats used of those owned, product by product."""

from typing import override

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from desktop.store.customer_query import CustomerQuery
from desktop.store.overview import Overview, ProductSeats
from desktop.ui.customers.cell import Seats, number, spoken_seats
from desktop.ui.overview import line
from desktop.ui.overview.link import OUTSIDE, Link, Target
from desktop.ui.overview.overview_card import OverviewCard
from desktop.ui.record.seats_bar import paint_seats, seats_words
from desktop.ui.style.colors import Colors
from desktop.ui.style.spacing import S4, S8, line_height, scaled

_BAR = 8
_TOP = 4  # products shown at first


class SeatsCard(OverviewCard):
    """The products with the most seats; the others in one line, until somebody asks for them."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Overview", "Seats used of owned"), "seats_card")
        self._shows_all = False
        self._all = self.add_link_at_right("all_products", "", "")
        self._all.clicked.connect(lambda: self._show_all(not self._shows_all))
        self._products: tuple[ProductSeats, ...] = ()

    def show_overview(self, overview: Overview) -> None:
        """Show these counts."""
        self._products = overview.products
        self._show()

    def _show_all(self, all_of_them: bool) -> None:
        self._shows_all = all_of_them
        self._show()

    def _list_rest(self) -> None:
        """The keyboard goes on where the line of the others was."""
        self._show_all(True)
        self.links[_TOP].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        self.clear()
        translate = QCoreApplication.translate
        self._all.setVisible(len(self._products) > _TOP + 1)
        words = translate("Overview", "Fewer") if self._shows_all else translate("Overview", "All products")
        self._all.setText(words)
        self._all.setAccessibleName(f"{self.heading.text()}, {words}")
        if not self._products:
            self.add_words(translate("Overview", "No licenses are known yet. Add them in a customer's record."))
            return
        top = self._products if self._shows_all or len(self._products) <= _TOP + 1 else self._products[:_TOP]
        for one in top:
            self.add_link(_product_row(one))
        if rest := self._products[len(top) :]:
            self._add_rest(rest)
        self.rows.addStretch(1)

    def _add_rest(self, rest: tuple[ProductSeats, ...]) -> None:
        """The sum of the others; it opens nothing but the list of them."""
        words = QCoreApplication.translate("Overview", "%n other product(s)", "", len(rest))
        row = _SeatsRow(None, words, sum(one.used for one in rest), sum(one.owned for one in rest))
        row.setObjectName("other_products")
        row.say_seats(QCoreApplication.translate("Overview", "Lists them all here"))
        row.clicked.connect(lambda: self._list_rest())
        self.add_row(row)


def _product_row(one: ProductSeats) -> "_SeatsRow":
    row = _SeatsRow(CustomerQuery(product_id=one.product.id), one.product.title, one.used, one.owned)
    row.setObjectName(f"product_{one.product.id}")
    row.say_seats(QCoreApplication.translate("Overview", "Shows the %n customer(s) who own it", "", one.customers))
    return row


class _SeatsRow(Link):
    """Name and numbers over the bar."""

    def __init__(self, target: Target | None, name: str, used: int, owned: int) -> None:
        super().__init__(target)
        self._name = name
        self._seats = Seats(used, owned, max(0, used - owned))

    def say_seats(self, opens: str) -> None:
        """The whole name, the numbers, and what is opened."""
        self.say(f"{self._name}: {spoken_seats(self._seats)}", opens)

    @override
    def sizeHint(self) -> QSize:
        """A line and a bar."""
        return QSize(200, line_height(self.fontMetrics()) + scaled(_BAR) + S4 + S8)

    @override
    def _paint(self, painter: QPainter, colors: Colors) -> None:
        words = self.rect().adjusted(OUTSIDE, S4, -OUTSIDE, 0)
        words.setHeight(line_height(self.fontMetrics()))
        taken = self._paint_numbers(painter, words, colors)
        line.left(painter, words.adjusted(0, 0, -taken - S8, 0), self._name, colors.text)
        bar = QRectF(words.x(), words.bottom() + 1 + S4, words.width(), scaled(_BAR))
        paint_seats(painter, bar, self._seats, colors)

    def _paint_numbers(self, painter: QPainter, words: QRect, colors: Colors) -> int:
        """Used and owned, flush right, and how many are over; returns the pixels they took."""
        over, color = self._seats.over, colors.tone({"text": "muted"}.get(self._seats.tone, self._seats.tone))
        if not over:
            return line.right(painter, words, seats_words(self._seats), color)
        taken = S8 + line.right(painter, words, seats_words(self._seats), color, "strong")
        beyond = QCoreApplication.translate("Seats", "{count} over").format(count=number(over))
        return taken + line.right(painter, words.adjusted(0, 0, -taken, 0), beyond, color, "strong")
