"""G2: the first paint of 100,000 customers, against that of 1,000."""

from functools import partial

from desktop.ui.customers.customers_page import CustomersPage
from desktop.ui.workspace import Workspace
from tests.bench.databases import LARGE, SMALL, database
from tests.bench.row import Row, alternately
from tests.bench.window import SIZE, milliseconds, settle, workspace

ROUNDS = 9


def measure() -> list[Row]:
    """Milliseconds from asking for the page to its first rows painted."""
    with workspace(database(LARGE)) as large, workspace(database(SMALL)) as small:
        figure, limit = alternately(partial(_first_paint, large), partial(_first_paint, small), ROUNDS)
    return [Row("G2", "first paint at 100,000 customers against 1,000", figure, "ms", limit, goal=2)]


def _first_paint(opened: Workspace) -> float:
    pages: list[CustomersPage] = []

    def show() -> None:
        shown = CustomersPage(opened)
        pages.append(shown)
        shown.resize(SIZE)
        shown.show()
        shown.view.viewport().repaint()
        assert shown.view.model().rowCount()

    taken = milliseconds(show)
    pages[0].hide()
    pages[0].deleteLater()
    settle()
    return taken
