"""Where a person stands in a list of customers, kept by ids through refresh, sort and search."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint
from PySide6.QtWidgets import QAbstractItemView

from desktop.ui.customers.customers_model import CustomersModel


class Standing(NamedTuple):
    """The current and selected customers, and the one at the top with the pixels it is scrolled out."""

    current: int | None
    selected: tuple[int, ...]
    top: int | None
    top_offset: int

    @classmethod
    def of(cls, view: QAbstractItemView, model: CustomersModel) -> "Standing":
        """Where the person stands now."""
        first = view.indexAt(QPoint(1, 1))
        return cls(
            current=model.id_at(view.currentIndex()),
            selected=tuple(selected_ids(view, model)),
            top=model.id_at(first),
            top_offset=view.visualRect(first).top(),
        )

    def restore(self, view: QAbstractItemView, model: CustomersModel) -> None:
        """Go there again, as far as those customers are still shown; else to the first row."""
        selection = view.selectionModel()
        current = model.index(0, 0) if self.current is None else model.index_of(self.current)
        if not current.isValid():
            current = model.index(0, 0)
        selection.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        selection.select(self._selection(model), flags)
        top = QModelIndex() if self.top is None else model.index_of(self.top)
        if top.isValid():
            view.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() - self.top_offset)
        else:
            view.scrollTo(current)

    def _selection(self, model: CustomersModel) -> QItemSelection:
        wanted = set(self.selected)
        selection = QItemSelection()
        rows = [row for row, id in enumerate(model.ids) if id in wanted] if wanted else []
        for first, last in _runs(rows):
            selection.select(model.index(first, 0), model.index(last, 0))
        return selection


def selected_ids(view: QAbstractItemView, model: CustomersModel) -> list[int]:
    """The selected customers, from top to bottom."""
    selection = view.selectionModel().selection()
    spans = sorted((selection.at(n).top(), selection.at(n).bottom()) for n in range(selection.count()))
    ids: list[int] = []
    for first, last in spans:
        ids.extend(model.ids[first : last + 1])
    return list(dict.fromkeys(ids))


def _runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of consecutive numbers in the ascending `rows`."""
    start = 0
    for end in range(1, len(rows) + 1):
        if end == len(rows) or rows[end] != rows[end - 1] + 1:
            yield rows[start], rows[end - 1]
            start = end
