"""Rows read a page at a time, the latest pages kept."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Protocol

PAGE = 32  # rows: about what a screen shows, few enough to read within a frame
KEPT_PAGES = 128


class _Row(Protocol):
    @property
    def id(self) -> int: ...


class RowCache[Row: _Row]:
    """The rows of `ids`, read by `read(ids)` when first looked at. Memory stays bounded however long the list."""

    def __init__(self, read: Callable[[Sequence[int]], list[Row]]) -> None:
        self._read = read
        self._pages: OrderedDict[int, dict[int, Row]] = OrderedDict()
        self.ids = array("q")

    def row(self, position: int) -> Row | None:
        """The row at `position`; None where there is none, or none any more."""
        if not 0 <= position < len(self.ids):
            return None
        return self._page(position // PAGE).get(self.ids[position])

    def _page(self, number: int) -> dict[int, Row]:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        rows = self._read(self.ids[number * PAGE : (number + 1) * PAGE])
        page = self._pages[number] = {row.id: row for row in rows}
        if len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        return page

    def position(self, id: int) -> int | None:
        """Where the row with `id` stands, or None."""
        try:
            return self.ids.index(id)
        except ValueError:
            return None

    def forget(self) -> None:
        """Read every row anew when it is next looked at."""
        self._pages.clear()
