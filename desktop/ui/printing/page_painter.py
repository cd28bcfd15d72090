"""Paints lines on pages of paper: a head with title and account, the columns' headings on each page, a foot with the
page's number. Everything is painted as text, so that it can be selected and found in a PDF file."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from desktop import APP_NAME
from desktop.ui.customers.cell import Cell, number
from desktop.ui.printing.lines import Line, Look, Printout
from desktop.ui.printing.page_flow import PAD, PageFlow
from desktop.ui.style import palettes
from desktop.ui.style.colors import colors_of

_MARGIN = 15.0  # mm
_SIDES = {
    False: int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop),
    True: int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop),
}


def page_layout(printout: Printout) -> QPageLayout:
    """Paper of the country's size; across where there are many columns."""
    imperial = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4)
    orientation = QPageLayout.Orientation.Landscape if printout.is_wide else QPageLayout.Orientation.Portrait
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    return QPageLayout(size, orientation, margins, QPageLayout.Unit.Millimeter)


class PagePainter(PageFlow):
    """Paints `printout` on `device`, line by line, from the top of its first of `pages` pages."""

    def __init__(self, device: QPagedPaintDevice, printout: Printout, pages: int) -> None:
        self._device = device
        self._of = pages
        self._colors = colors_of(palettes.light())  # paper is white
        self.painter = QPainter(device)
        super().__init__(device, printout)

    def end(self) -> None:
        """The last line was added."""
        self.painter.end()

    @override
    def turn_page(self) -> None:
        """Go on to the next page of the device."""
        self._device.newPage()

    @override
    def paint_frame(self) -> None:
        """Title at the left, account and day at the right; below the program, and which page this is of how many."""
        width, height = self._page.width(), self._line_height("title")
        day = QLocale().toString(QDate.currentDate(), QLocale.FormatType.ShortFormat)
        right = " · ".join(word for word in (self._printout.account, day) if word)
        self._text(QRectF(0, 0, width * 0.6, height), self._printout.title, "title")
        self._text(QRectF(width * 0.6, 0, width * 0.4, height), right, "muted", right=True)
        template = QCoreApplication.translate("Printing", "Page {number} of {count}")
        page = template.format(number=number(self.pages), count=number(self._of))
        height = self._line_height("body")
        place = QRectF(0, self._page.height() - height, width, height)
        self._text(place, APP_NAME, "muted")
        self._text(place, page, "muted", right=True)

    @override
    def paint_line(self, line: Line, places: list[tuple[Cell, QRectF]]) -> None:
        """Paint the cells, and a rule above each row of the first level."""
        if line.look is Look.ROW and line.depth == 0:
            self._rule(self._y)
        for cell, place in places:
            self._paint(cell, place.translated(0, self._y), line.look)

    def _rule(self, y: float) -> None:
        self.painter.setPen(QPen(self._colors.line, 0.5 * self._unit))
        self.painter.drawLine(0, round(y), round(self._page.width()), round(y))

    def _paint(self, cell: Cell, place: QRectF, look: Look) -> None:
        y = place.y() + PAD * self._unit
        for text, role in self._words(cell, look):
            height = self._measured(text, place.width(), role)
            self._text(QRectF(place.x(), y, place.width(), height), text, role, right=cell.right, tone=cell.tone)
            y += height

    def _text(self, place: QRectF, text: str, role: str, *, right: bool = False, tone: str = "text") -> None:
        self.painter.setFont(self._fonts[role])
        self.painter.setPen(self._colors.tone("muted" if role == "muted" else tone))
        wrapping, _ = self._wrapped(text, place.width(), role)
        self.painter.drawText(place, wrapping | _SIDES[right], text)


def paint_all(device: QPagedPaintDevice, printout: Printout, lines: Sequence[Line]) -> None:
    """Paint all lines on as many pages as they take."""
    flow = PageFlow(device, printout)
    for line in lines:
        flow.add(line)
    painter = PagePainter(device, printout, flow.pages)
    for line in lines:
        painter.add(line)
    painter.end()
