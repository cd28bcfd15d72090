"""Puts lines on pages of paper: a head with title and account, the columns' headings on each page, a foot with the
page's number. Everything is painted as text, so that it can be selected and found in a PDF file."""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from desktop import APP_NAME
from desktop.ui.customers.cell import Cell, number
from desktop.ui.customers.columns import Column
from desktop.ui.printing.lines import Line, Look, Printout, headings_line, longest_headings
from desktop.ui.style import palettes, typography
from desktop.ui.style.colors import colors_of

_MARGIN = 15.0  # mm
_INDENT, _GAP, _PAD = 12.0, 8.0, 2.5  # points
_LEAST_NAME = 0.25  # of the page
_KEPT_TOGETHER = 3  # lines: a title does not end a page
_AT_WORDS, _ANYWHERE = int(Qt.TextFlag.TextWordWrap), int(Qt.TextFlag.TextWrapAnywhere)
_SIDES = {
    False: int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop),
    True: int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop),
}
_ROLES = {Look.ROW: "body", Look.TITLE: "strong", Look.HEADINGS: "muted", Look.FACT: "body", Look.TEXT: "body"}


def page_layout(printout: Printout) -> QPageLayout:
    """Paper of the country's size; across where there are many columns."""
    imperial = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4)
    orientation = QPageLayout.Orientation.Landscape if printout.is_wide else QPageLayout.Orientation.Portrait
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    return QPageLayout(size, orientation, margins, QPageLayout.Unit.Millimeter)


class PagePainter:
    """Paints `printout` on `device`, line by line, from the top of its first page."""

    def __init__(self, device: QPagedPaintDevice, printout: Printout) -> None:
        self._device = device
        self._printout = printout
        self.painter = QPainter(device)
        self._colors = colors_of(palettes.light())  # paper is white
        self._unit = device.logicalDpiY() / 72  # a point
        page = device.pageLayout().paintRectPixels(device.logicalDpiX())
        self._page = QRectF(0, 0, page.width(), page.height())
        self._fonts = {role: typography.font(role) for role in ("title", "strong", "body", "muted")}
        self._metrics = {role: QFontMetricsF(font, device) for role, font in self._fonts.items()}
        self._wrapped = lru_cache(maxsize=256)(self._wrap)  # each text is measured, then painted
        self._columns = self._places()
        self._number = 0
        self._y = 0.0
        headings = headings_line(printout.headings, printout.columns) if printout.headings else None
        self._headings: dict[int, Line] = {}  # of the rows on each level
        self._begin_page(headings)

    @property
    def pages(self) -> int:
        """How many pages there are so far."""
        return self._number

    @property
    def room(self) -> QRectF:
        """What is left of the page, for a picture."""
        return QRectF(0, self._y, self._page.width(), self._bottom - self._y)

    def add(self, line: Line) -> None:
        """Paint a line below the others, on a new page where it has no room."""
        places = self._cells_of(line)
        height = max((self._height(cell, place, line.look) for cell, place in places), default=0.0)
        if line.look in (Look.TITLE, Look.HEADINGS):
            needed = height + _KEPT_TOGETHER * self._line_height("body")
        else:
            needed = height
        if self._y + needed > self._bottom and self._y > self._top:
            self._device.newPage()
            self._begin_page(self._headings.get(line.depth) if line.look is Look.ROW else None)
        if line.look is Look.HEADINGS:
            self._headings[line.depth] = line
        if line.look is Look.ROW and line.depth == 0:
            self._rule(self._y)
        for cell, place in places:
            self._paint(cell, place.translated(0, self._y), line.look)
        self._y += height

    def end(self) -> None:
        """The last line was added."""
        self.painter.end()

    # --- the page ----------------------------------------------------------------------------------------------------

    def _begin_page(self, headings: Line | None) -> None:
        """Head, foot, and what the columns mean for the row that comes first."""
        self._number += 1
        body = self._line_height("body")
        self._y = self._head() + body / 2
        self._foot()
        self._top, self._bottom = self._y, self._page.height() - 2 * body
        if headings is not None:
            self.add(headings)
            self._top = self._y

    def _head(self) -> float:
        """Title at the left, account and day at the right; returns where the page goes on."""
        width, height = self._page.width(), self._line_height("title")
        day = QLocale().toString(QDate.currentDate(), QLocale.FormatType.ShortFormat)
        right = " · ".join(word for word in (self._printout.account, day) if word)
        self._text(QRectF(0, 0, width * 0.6, height), self._printout.title, "title")
        self._text(QRectF(width * 0.6, 0, width * 0.4, height), right, "muted", right=True)
        return height

    def _foot(self) -> None:
        height = self._line_height("body")
        page = QCoreApplication.translate("Printing", "Page {number}").format(number=number(self._number))
        place = QRectF(0, self._page.height() - height, self._page.width(), height)
        self._text(place, APP_NAME, "muted")
        self._text(place, page, "muted", right=True)

    def _rule(self, y: float) -> None:
        self.painter.setPen(QPen(self._colors.line, 0.5 * self._unit))
        self.painter.drawLine(0, round(y), round(self._page.width()), round(y))

    # --- the columns -------------------------------------------------------------------------------------------------

    def _places(self) -> dict[Column, tuple[float, float]]:
        """Left edge and width of each column, shared out over the page."""
        printout, page = self._printout, self._page.width()
        scale = page / sum(printout.widths[column] for column in printout.columns)
        metrics = self._metrics["muted"]
        widths = {}
        for column, words in longest_headings(printout.columns).items():
            needed = max(metrics.horizontalAdvance(word) for word in words) + (_GAP + 1) * self._unit
            widths[column] = max(printout.widths[column] * scale, needed)
        widths[Column.CUSTOMER] = max(page * _LEAST_NAME, page - sum(widths.values()) + widths[Column.CUSTOMER])
        scale, x, places = page / sum(widths.values()), 0.0, {}
        for column, width in widths.items():
            places[column] = (x, width * scale)
            x += width * scale
        return places

    def _cells_of(self, line: Line) -> list[tuple[Cell, QRectF]]:
        """The cells of a line that say something, each with its place (from the line's top, without a height)."""
        spans = line.look in (Look.TITLE, Look.FACT, Look.TEXT)
        indent = max(0, line.depth) * _INDENT * self._unit
        cells = []
        for column, cell in line.cells.items():
            if not (cell.text or cell.more):
                continue
            left, width = self._columns[column]
            right = left + width
            if column == Column.CUSTOMER:
                left += indent
            if spans and (column != Column.CUSTOMER or len(line.cells) == 1):
                right = self._page.width()
            cells.append((cell, QRectF(left, 0, right - left - _GAP * self._unit, 0)))
        return cells

    # --- text --------------------------------------------------------------------------------------------------------

    def _height(self, cell: Cell, place: QRectF, look: Look) -> float:
        words = self._words(cell, look)
        return sum(self._measured(text, place.width(), role) for text, role in words) + 2 * _PAD * self._unit

    def _words(self, cell: Cell, look: Look) -> list[tuple[str, str]]:
        """What a cell says, each part in its role, one below the other; short ones beside each other."""
        role = "strong" if cell.strong and look is not Look.HEADINGS else _ROLES[look]
        if look is Look.TITLE and cell.more:
            return [(f"{cell.text} {cell.more}", role)]
        if look in (Look.FACT, Look.TITLE) and cell.tone == "muted":
            role = "muted"
        parts = [(cell.text, role), (cell.more, "muted")]
        return [(text, role) for text, role in parts if text]

    def _paint(self, cell: Cell, place: QRectF, look: Look) -> None:
        y = place.y() + _PAD * self._unit
        for text, role in self._words(cell, look):
            height = self._measured(text, place.width(), role)
            self._text(QRectF(place.x(), y, place.width(), height), text, role, right=cell.right, tone=cell.tone)
            y += height

    def _measured(self, text: str, width: float, role: str) -> float:
        return max(self._wrapped(text, width, role)[1], self._line_height(role))

    def _wrap(self, text: str, width: float, role: str) -> tuple[int, float]:
        """How a text is broken into lines, and how high they are: within a word only where that alone is too wide."""
        metrics, room = self._metrics[role], QRectF(0, 0, width, 1e9)
        bounds = metrics.boundingRect(room, _AT_WORDS, text)
        if bounds.width() <= width:
            return _AT_WORDS, bounds.height()
        return _ANYWHERE, metrics.boundingRect(room, _ANYWHERE, text).height()

    def _line_height(self, role: str) -> float:
        return self._metrics[role].height()

    def _text(self, place: QRectF, text: str, role: str, *, right: bool = False, tone: str = "text") -> None:
        self.painter.setFont(self._fonts[role])
        self.painter.setPen(self._colors.tone("muted" if role == "muted" else tone))
        wrapping, _ = self._wrapped(text, place.width(), role)
        self.painter.drawText(place, wrapping | _SIDES[right], text)


def paint_all(device: QPagedPaintDevice, printout: Printout, lines: Iterable[Line]) -> int:
    """Paint all lines; answers how many pages they took."""
    painter = PagePainter(device, printout)
    for line in lines:
        painter.add(line)
    painter.end()
    return painter.pages
