"""Seats used of seats owned, as a bar under the product's name."""

from collections.abc import Iterable
from typing import override

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.store.licenses import LicenseRow
from desktop.ui.customers.cell import Seats, number, spoken_seats
from desktop.ui.style.colors import Colors, colors_of
from desktop.ui.style.labels import ElidedLabel, Label
from desktop.ui.style.spacing import S4, S8, S12, scaled

BAR_HEIGHT = 6


def seats_of(row: LicenseRow) -> Seats:
    """What a license says about seats."""
    return Seats(row.used, row.owned, max(0, -row.free))


def seats_words(seats: Seats) -> str:
    """ "15 / 18"."""
    return f"{number(seats.used)} / {number(seats.owned)}"


def paint_seats(painter: QPainter, rect: QRectF, seats: Seats, colors: Colors) -> None:
    """The share used; all of it in the color of errors, with a tick at 100 %, where more is used than owned."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.track)
    radius = rect.height() / 2
    painter.drawRoundedRect(rect, radius, radius)
    share = 1.0 if seats.over > 0 else seats.used / seats.owned if seats.owned else 0.0
    if share > 0:
        fill = {"error": colors.error.text, "notice": colors.notice.text}.get(seats.tone, colors.accent)
        painter.setBrush(fill)
        width = max(rect.height(), rect.width() * share)
        painter.drawRoundedRect(QRectF(rect.x(), rect.y(), width, rect.height()), radius, radius)
    if seats.over > 0:
        tick = rect.x() + min(rect.width() * seats.owned / seats.used, rect.width() - 2)
        painter.fillRect(QRectF(tick, rect.y() - 2, 2, rect.height() + 4), colors.text)
    painter.restore()


class SeatsBar(QWidget):
    """The bar alone; its accessible name says the numbers."""

    def __init__(self, seats: Seats) -> None:
        super().__init__()
        self._seats = seats
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_seats(seats)

    def set_seats(self, seats: Seats) -> None:
        """Show other numbers."""
        self._seats = seats
        self.setAccessibleName(spoken_seats(seats))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """The bar, and room for the tick."""
        return QSize(80, scaled(BAR_HEIGHT) + 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        del event
        rect = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        paint_seats(QPainter(self), rect, self._seats, colors_of(self))


class SeatsByProduct(QWidget):
    """A line of words and a bar for each product."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("seats_by_product")
        self._shown: list[LicenseRow] = []
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(S12)

    def show_licenses(self, rows: Iterable[LicenseRow]) -> None:
        """Show these, in this order."""
        rows = list(rows)
        if rows == self._shown:
            return
        self._shown = rows
        while (item := self._body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            product = _product(row)
            self._body.addWidget(product)
            product.show()  # now; Qt would show it a turn later, when the rest is painted already


def _product(row: LicenseRow) -> QWidget:
    seats = seats_of(row)
    words = QWidget()
    line = QHBoxLayout()
    line.setSpacing(S8)
    line.addWidget(ElidedLabel(row.product), 1)
    if seats.over > 0:
        line.addWidget(
            Label(
                QCoreApplication.translate("Seats", "{count} over").format(count=number(seats.over)),
                "strong",
                tone="error",
            )
        )
    line.addWidget(Label(seats_words(seats), tone={"text": "muted"}.get(seats.tone, seats.tone)))
    body = QVBoxLayout(words)
    body.setContentsMargins(0, 0, 0, 0)
    body.setSpacing(S4)
    body.addLayout(line)
    body.addWidget(SeatsBar(seats))
    return words
