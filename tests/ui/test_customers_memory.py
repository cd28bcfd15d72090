"""Opening, closing, editing, undoing and searching again and again keeps no memory."""

import gc
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.operations.desk import Desk
from desktop.operations.edit_customer import change_customer
from desktop.store.customer_query import CustomerQuery
from desktop.ui.customers.customers_page import CustomersPage
from desktop.ui.customers.tree_kinds import Group
from desktop.ui.preferences import Preferences
from desktop.ui.workspace import Workspace
from tests.data.generate import Size, generate

FIRST, LAST = 20, 100  # rounds
MORE = 5_000_000  # bytes


def resident() -> int:
    """Bytes of memory this process has."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096


@pytest.fixture
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("crowded") / "desk.db"
    generate(path, Size(300, 1_500, 20_000, 30_000))
    return path


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_a_hundred_rounds_take_no_more_memory_than_twenty(
    qtbot: QtBot, styled: object, preferences: Preferences, crowded: Path
) -> None:
    workspace = Workspace(Desk.open(crowded), preferences)
    page = CustomersPage(workspace)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.search_count[0] == 300)
    biggest = list(workspace.desk.customers.first_ids(CustomerQuery(sort="users", descending=True), 5))
    after_first = 0
    for number in range(LAST):
        customer = biggest[number % len(biggest)]
        one_round(qtbot, page, customer, "satomi"[: 3 + number % 4])
        edit_and_undo(qtbot, page, workspace, customer, f"Contact {number}")
        if number == FIRST - 1:
            after_first = resident()
    grown = resident() - after_first
    workspace.close()
    assert grown <= MORE, f"{grown / 1e6:.1f} MB more"


def one_round(qtbot: QtBot, page: CustomersPage, customer: int, text: str) -> None:
    """Open a big customer with its users, look at both ends, close it; search, and come back."""
    view, model = page.view, page.view.customers
    view.open_row(model.index_of(customer))
    users = model.index_of(customer, Group.USERS)
    view.open_row(users)
    for row in (0, model.rowCount(users) // 2, model.rowCount(users) - 1):
        view.scrollTo(model.index(row, 0, users))
        view.viewport().repaint()
    view.collapse(users)
    view.collapse(model.index_of(customer))
    with qtbot.waitSignal(page.count_changed):
        page.set_search(text)
    view.viewport().repaint()
    with qtbot.waitSignal(page.count_changed):
        page.set_search("")


def edit_and_undo(qtbot: QtBot, page: CustomersPage, workspace: Workspace, customer_id: int, contact: str) -> None:
    """Change who the contact is, look at it, and take it back."""
    customer = workspace.desk.customers.get(customer_id)
    _, change_id = change_customer(workspace.desk, replace(customer, contact_name=contact))
    assert change_id is not None
    with qtbot.waitSignal(page.count_changed):
        workspace.did(change_id)
    page.view.viewport().repaint()
    with qtbot.waitSignal(page.count_changed):
        workspace.undo_stack.undo()
    assert workspace.desk.customers.get(customer_id).contact_name == customer.contact_name
