"""G6: sorting 100,000 customers by any column, against the SQL that reads their ids in that order."""

from functools import partial

from PySide6.QtCore import Qt

from desktop.ui.customers.columns import SORTS, Column
from desktop.ui.customers.customers_page import CustomersPage
from tests.bench.databases import LARGE, database
from tests.bench.row import Row, alternately
from tests.bench.window import milliseconds, page, settle, until_counted

ROUNDS = 5


def measure() -> list[Row]:
    """Milliseconds from asking for an order until its first rows are painted, a row for each column."""
    with page(database(LARGE)) as shown:
        for column in (Column.CONTACT, Column.COUNTRY, Column.LANGUAGE):
            shown.view.columns.choose(column, shown=True)
        return [_row(shown, column) for column in SORTS]


def _row(shown: CustomersPage, column: Column) -> Row:
    figure, limit = alternately(partial(_sort, shown, column), partial(_read, shown), ROUNDS)
    return Row(f"G6.{SORTS[column]}", f"sort by {SORTS[column]}", figure, "ms", limit, goal=2.5)


def _sort(shown: CustomersPage, column: Column) -> float:
    other = Column.USERS if column == Column.CUSTOMER else Column.CUSTOMER
    header, up = shown.view.header(), Qt.SortOrder.AscendingOrder
    if header.sortIndicatorSection() != other:
        until_counted(shown, lambda: header.setSortIndicator(other, up))
    settle()
    return until_counted(shown, lambda: header.setSortIndicator(column, Qt.SortOrder.DescendingOrder))


def _read(shown: CustomersPage) -> float:
    desk, query = shown._workspace.desk, shown._query.customers
    return milliseconds(lambda: desk.customers.ids(query))
