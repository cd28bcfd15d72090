"""The record of a customer at each of its tabs, and the list while it is searched, for pictures."""

import threading
from collections.abc import Callable, Iterator

from desktop.domain.customers import Relationship
from desktop.store.customer_query import CustomerQuery
from desktop.ui.customers.customers_heading import CustomersHeading
from desktop.ui.customers.customers_page import CustomersPage
from desktop.ui.main_window import MainWindow
from desktop.ui.record.record_pane import RecordPane
from desktop.ui.style.labels import Label
from desktop.ui.workspace import Workspace

TABS = ("account", "services", "users", "licenses", "history")
Settle = Callable[[Callable[[], bool]], None]


def record_pictures(window: MainWindow, customer_id: int, settle: Settle) -> Iterator[str]:
    """The title of each picture, once `window` shows it."""
    window.view.show_section("customers")
    window.show()
    page = window.findChild(CustomersPage)
    assert page is not None
    settle(lambda: window.findChild(RecordPane) is not None)
    settle(lambda: not window.workspace.jobs.is_busy)
    page.select_customer(customer_id)
    page.record_wanted.emit()
    pane = window.findChild(RecordPane)
    assert pane is not None
    for tab in TABS:
        pane.show_tab(tab)
        yield f"record-{tab}"
    [nobody, *_] = _least_known(window)
    page.select_customer(nobody)
    for tab in TABS[1:]:
        pane.show_tab(tab)
        yield f"record-empty-{tab}"
    pane.show_tab(TABS[0])


def _least_known(window: MainWindow) -> list[int]:
    """The customers of whom least is known, first."""
    desk = window.workspace.desk
    query = CustomerQuery(relationship=Relationship.NONE)
    return sorted(desk.customers.ids(query), key=lambda id: bool(desk.customers.get(id).contact_email))


def nobody_found(window: MainWindow, workspace: Workspace, settle: Settle) -> Iterator[str]:
    """The list that a search leaves empty, until the next is asked for."""
    window.view.show_section("customers")
    window.show()
    settle(lambda: not workspace.jobs.is_busy)
    window.view.search.setText("zzzz")
    settle(lambda: not workspace.jobs.is_busy)
    yield "customers-none-found"
    window.view.search.clear()
    settle(lambda: not workspace.jobs.is_busy)


def tree_working(window: MainWindow, workspace: Workspace, settle: Settle) -> Iterator[str]:
    """A search that others keep from being answered, until the next is asked for."""
    window.view.show_section("customers")
    window.show()
    settle(lambda: not workspace.jobs.is_busy)
    heading = window.findChild(CustomersHeading)
    assert heading is not None
    count = heading.findChild(Label, "customers_count")
    assert count is not None
    held = threading.Event()
    workspace.jobs.run(lambda desk, **_: held.wait())
    before = count.text()
    window.view.search.setText("a")
    settle(lambda: count.text() != before)
    yield "tree-working"
    held.set()
    window.view.search.clear()
    settle(lambda: not workspace.jobs.is_busy)
