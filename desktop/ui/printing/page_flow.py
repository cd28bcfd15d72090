"""Where lines come to stand on pages of paper: below each other, their columns' headings again on each page."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPagedPaintDevice

from desktop.ui.customers.cell import Cell
from desktop.ui.customers.columns import Column
from desktop.ui.printing.lines import Line, Look, Printout
from desktop.ui.style import typography

PAD = 2.5  # points, as are the next
_INDENT, _GAP = 12.0, 8.0
_LEAST_NAME = 0.25  # of the page
_KEPT_TOGETHER = 3  # lines: a title does not end a page
_AT_WORDS, _ANYWHERE = int(Qt.TextFlag.TextWordWrap), int(Qt.TextFlag.TextWrapAnywhere)
_ROLES = {Look.ROW: "body", Look.TITLE: "strong", Look.HEADINGS: "muted", Look.FACT: "body", Look.TEXT: "body"}


class PageFlow:
    """Finds out how `printout` is spread over the pages of `device`, line by line. `PagePainter` paints it as well."""

    def __init__(self, device: QPagedPaintDevice, printout: Printout) -> None:
        self._printout = printout
        self._unit = device.logicalDpiY() / 72  # a point
        page = device.pageLayout().paintRectPixels(device.logicalDpiX())
        self._page = QRectF(0, 0, page.width(), page.height())
        self._fonts = {role: typography.font(role) for role in ("title", "strong", "body", "muted")}
        self._metrics = {role: QFontMetricsF(font, device) for role, font in self._fonts.items()}
        self._wrapped = lru_cache(maxsize=4096)(self._wrap)  # each text is measured, then painted
        self._columns = self._places()
        self._number = 0
        self._y = 0.0
        self._headings: dict[int, Line] = {}  # of the rows on each level
        self._begin_page(printout.headings)

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
            self.turn_page()
            self._begin_page(self._headings.get(line.depth) if line.look is Look.ROW else None)
        if line.look is Look.HEADINGS:
            self._headings[line.depth] = line
        self.paint_line(line, places)
        self._y += height

    # --- what is painted ---------------------------------------------------------------------------------------------

    def turn_page(self) -> None:
        """Go on to the next page."""

    def paint_frame(self) -> None:
        """Paint head and foot of a page."""

    def paint_line(self, line: Line, places: list[tuple[Cell, QRectF]]) -> None:
        """Paint a line's cells at the present height."""

    # --- the page ----------------------------------------------------------------------------------------------------

    def _begin_page(self, headings: Line | None) -> None:
        """Head, foot, and what the columns mean for the row that comes first."""
        self._number += 1
        body = self._line_height("body")
        self._y = self._line_height("title") + body / 2
        self.paint_frame()
        self._top, self._bottom = self._y, self._page.height() - 2 * body
        if headings is not None:
            self.add(headings)
            self._top = self._y

    # --- the columns -------------------------------------------------------------------------------------------------

    def _places(self) -> dict[int, tuple[float, float]]:
        """Left edge and width of each column, shared out over the page."""
        printout, page = self._printout, self._page.width()
        scale = page / sum(printout.widths[column] for column in printout.columns)
        metrics = self._metrics["muted"]
        widths = {column: printout.widths[column] * scale for column in printout.columns}
        for column, words in printout.longest_headings.items():
            needed = max(metrics.horizontalAdvance(word) for word in words) + (_GAP + 1) * self._unit
            widths[column] = max(widths[column], needed)
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
        return sum(self._measured(text, place.width(), role) for text, role in words) + 2 * PAD * self._unit

    def _words(self, cell: Cell, look: Look) -> list[tuple[str, str]]:
        """What a cell says, each part in its role, one below the other; short ones beside each other."""
        role = "strong" if cell.strong and look is not Look.HEADINGS else _ROLES[look]
        if look is Look.TITLE and cell.more:
            return [(f"{cell.text} {cell.more}", role)]
        if look in (Look.FACT, Look.TITLE) and cell.tone == "muted":
            role = "muted"
        parts = [(cell.text, role), (cell.more, "muted")]
        return [(text, role) for text, role in parts if text]

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
