"""G3: opening the biggest customer, against a repaint of what is in view."""

from array import array
from functools import partial

from desktop.store.customer_query import CustomerQuery
from desktop.ui.customers.customers_page import CustomersPage
from desktop.ui.customers.tree_kinds import Group
from tests.bench.databases import LARGE, SMALL, database
from tests.bench.row import Row, alternately
from tests.bench.window import milliseconds, page, repaint, settle

ROUNDS = 9
LEAST_USERS = 7_000


def measure() -> list[Row]:
    """The customer, then its users: both opened for the first time and painted, at 1,000 and at 100,000 customers."""
    rows = []
    for id, size in (("G3", SMALL), ("G3.large", LARGE)):
        with page(database(size)) as shown:
            biggest = _biggest(shown)
            name = f"open the biggest customer and its users, {size.customers:,} customers"
            viewport = shown.view.viewport()
            figure, limit = alternately(partial(_open, shown, biggest), partial(repaint, viewport), ROUNDS)
            rows.append(Row(id, name, figure, "ms", limit, goal=5))
    return rows


def _biggest(shown: CustomersPage) -> int:
    query = CustomerQuery(sort="users", descending=True)
    (customer,) = shown._workspace.desk.customers.first_ids(query, 1)
    return customer


def _open(shown: CustomersPage, customer: int) -> float:
    view, model, ids = shown.view, shown._model, shown._model.ids
    model.show_ids(array("q"))  # nothing is known of it any more
    model.show_ids(ids)
    index = model.index_of(customer)
    view.setCurrentIndex(index)
    view.scrollTo(index)
    settle()

    def open_both() -> None:
        view.open_row(index)
        view.open_row(model.index_of(customer, Group.USERS))
        view.viewport().repaint()

    taken = milliseconds(open_both)
    assert model.rowCount(model.index_of(customer, Group.USERS)) >= LEAST_USERS
    return taken
