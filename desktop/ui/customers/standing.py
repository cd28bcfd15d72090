"""Where a person stands in the tree, kept by ids through refresh, sort, search and restart."""

import json
from collections.abc import Iterator
from typing import NamedTuple, Self

from PySide6.QtCore import QByteArray, QItemSelection, QItemSelectionModel, QModelIndex, QPoint
from PySide6.QtWidgets import QAbstractItemView

from desktop.ui.customers.customers_view import CustomersView
from desktop.ui.customers.tree_kinds import Path

_KEPT = 500  # rows selected or opened that are remembered for the next start
_Flag = QItemSelectionModel.SelectionFlag


class Standing(NamedTuple):
    """The current row, the selected ones (customers by id, others by path), those opened, and the one at the top with

    the pixels it is scrolled out. `row` is the number of the current row's customer, `searched` what was looked for.
    """

    current: Path = ()
    customers: tuple[int, ...] = ()
    below: tuple[Path, ...] = ()
    opened: tuple[Path, ...] = ()
    top: Path = ()
    top_offset: int = 0
    row: int = 0
    searched: str = ""

    @classmethod
    def of(cls, view: CustomersView) -> Self:
        """Where the person stands now."""
        model = view.customers
        first = view.indexAt(QPoint(1, 1))
        return cls(
            current=model.path(view.currentIndex()),
            customers=tuple(selected_roots(view)),
            below=tuple(selected_below(view)),
            opened=view.open_paths,
            top=model.path(first),
            top_offset=view.visualRect(first).top(),
            row=max(0, _root(view.currentIndex()).row()),
            searched=model.search_text,
        )

    def restore(self, view: CustomersView) -> None:
        """Go there again, as far as those rows are still shown. From a customer that is gone to the next one: whoever
        deletes goes on where they were; with other words searched for, to the first found.
        """
        model, selection = view.customers, view.selectionModel()
        view.open_again(self.opened)
        current = _nearest(view, self.current, self.row if self.searched == model.search_text else 0)
        selection.setCurrentIndex(current, _Flag.NoUpdate)
        selected = self._selection(view)
        if selected.isEmpty() and model.path(current) != self.current:  # the row the person comes to, as at a start
            selected.select(current, current)
        selection.select(selected, _Flag.ClearAndSelect | _Flag.Rows)
        top = model.index_of(*self.top) if self.top else QModelIndex()
        if top.isValid():
            view.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() - self.top_offset)
        else:
            view.scrollTo(current)

    def to_bytes(self) -> QByteArray:
        """For `from_bytes`, at the next start."""
        return QByteArray(
            json.dumps(
                [
                    self.current,
                    self.customers[:_KEPT],
                    self.below[:_KEPT],
                    self.opened[-_KEPT:],
                    self.top,
                    self.top_offset,
                ]
            ).encode()
        )

    @classmethod
    def from_bytes(cls, kept: QByteArray) -> Self:
        """What `to_bytes` gave; the start of the list where it cannot be read."""
        try:
            current, customers, below, opened, top, offset = json.loads(kept.toStdString())
            return cls(
                tuple(map(int, current)),
                tuple(map(int, customers)),
                tuple(tuple(map(int, path)) for path in below),
                tuple(tuple(map(int, path)) for path in opened),
                tuple(map(int, top)),
                int(offset),
            )
        except (ValueError, TypeError):
            return cls()

    def _selection(self, view: CustomersView) -> QItemSelection:
        model, selection = view.customers, QItemSelection()
        wanted = set(self.customers)
        rows = [row for row, id in enumerate(model.ids) if id in wanted] if wanted else []
        for first, last in _runs(rows):
            selection.select(model.index(first, 0), model.index(last, 0))
        for path in self.below:
            index = model.index_of(*path)
            if index.isValid():
                selection.select(index, index)
        return selection


def _nearest(view: CustomersView, path: Path, row: int) -> QModelIndex:
    """The row at `path`, else the closest one above it that is shown, else the customer's that now has number `row`."""
    model = view.customers
    while path:
        index = model.index_of(*path)
        if index.isValid():
            return index
        path = path[:-1]
    return model.index(max(0, min(row, model.rowCount() - 1)), 0)


def _root(index: QModelIndex) -> QModelIndex:
    """The customer's row that `index` stands in or below."""
    while index.parent().isValid():
        index = index.parent()
    return index


def selected_roots(view: CustomersView) -> list[int]:
    """The selected rows of the first level, from top to bottom: customers, and users found (negative)."""
    ids = view.customers.ids
    chosen: list[int] = []
    for first, last in sorted(_spans(view, below=False)):
        chosen.extend(ids[first : last + 1])
    return list(dict.fromkeys(chosen))


def selected_below(view: CustomersView) -> list[Path]:
    """The paths of all other selected rows, range by range."""
    selection = view.selectionModel().selection()
    model = view.customers
    paths: list[Path] = []
    for number in range(selection.count()):
        span = selection.at(number)
        if span.parent().isValid():
            paths += [model.path(model.index(row, 0, span.parent())) for row in range(span.top(), span.bottom() + 1)]
    return list(dict.fromkeys(paths))


def selected_count(view: CustomersView) -> int:
    """How many rows are selected."""
    return sum(last - first + 1 for below in (False, True) for first, last in _spans(view, below=below))


def _spans(view: CustomersView, *, below: bool) -> Iterator[tuple[int, int]]:
    selection = view.selectionModel().selection()
    for number in range(selection.count()):
        span = selection.at(number)
        if span.parent().isValid() == below:
            yield span.top(), span.bottom()


def _runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of consecutive numbers in the ascending `rows`."""
    start = 0
    for end in range(1, len(rows) + 1):
        if end == len(rows) or rows[end] != rows[end - 1] + 1:
            yield rows[start], rows[end - 1]
            start = end
