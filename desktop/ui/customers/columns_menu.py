"""Which columns the tree shows: a menu at the header, and at the button beside the filters."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.customers.column_layout import ColumnLayout
from desktop.ui.customers.columns import SORTS, Column, column_word
from desktop.ui.customers.customers_view import CustomersView


class ColumnsMenu(QMenu):
    """Made when it opens."""

    def __init__(self, view: CustomersView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("columns_menu")
        self._view = view
        self._fill()

    def _fill(self) -> None:
        layout = self._view.columns
        for column in Column:
            if column != Column.CUSTOMER:  # a row without its name says nothing
                self._add_column(layout, column)
        self.addSeparator()
        self._fill_moves("left", self.tr("Move left"), -1)
        self._fill_moves("right", self.tr("Move right"), 1)
        sorting = self.addMenu(self.tr("Sort by"))
        fill_sorting(sorting, self._view)
        self.addSeparator()
        reset = self.addAction(self.tr("Reset columns"), layout.reset)
        reset.setObjectName("reset_columns")

    def _fill_moves(self, name: str, words: str, step: int) -> None:
        """An action for each column that may go a place in that direction; names stay first."""
        menu = self.addMenu(words)
        layout = self._view.columns
        columns = [column for column in layout.arrangement if column != Column.CUSTOMER]
        for column in columns[1:] if step < 0 else columns[:-1]:
            action = menu.addAction(column_word(column), partial(layout.move, column, step))
            action.setObjectName(f"move_{name}_{column.name.lower()}")
        menu.setEnabled(not menu.isEmpty())

    def _add_column(self, layout: ColumnLayout, column: Column) -> None:
        action = self.addAction(column_word(column))
        action.setObjectName(f"column_{column.name.lower()}")
        action.setCheckable(True)
        action.setChecked(column in layout.chosen)
        action.toggled.connect(partial(layout.choose, column))


def fill_sorting(menu: QMenu, view: CustomersView) -> None:
    """An action for each column that customers can be sorted by; the same one again turns the order around."""
    header = view.header()
    for column in SORTS:
        action = menu.addAction(column_word(column))
        action.setObjectName(f"sort_{column.name.lower()}")
        action.setCheckable(True)
        action.setChecked(header.sortIndicatorSection() == column)
        action.triggered.connect(partial(_sort_by, view, column))


def _sort_by(view: CustomersView, column: Column, _checked: bool = False) -> None:
    header = view.header()
    up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
    again = header.sortIndicatorSection() == column and header.sortIndicatorOrder() == up
    header.setSortIndicator(column, down if again else up)
