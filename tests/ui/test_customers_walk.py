"""Whatever is opened, closed, edited, searched and sorted, in any order: the tree shows what the database holds."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.operations.edit_user import change_user
from desktop.ui.customers.columns import SORTS
from desktop.ui.customers.customers_page import CustomersPage
from desktop.ui.customers.kinds_below import kind_at
from desktop.ui.customers.tree_kinds import Group
from desktop.ui.workspace import Workspace
from tests.ui.customer_tree import World, world

__all__ = ["world"]

STEPS = 60


class Walker:
    """Takes one random step after the other."""

    def __init__(self, qtbot: QtBot, page: CustomersPage, workspace: Workspace, world: World, seed: int) -> None:
        self._qtbot = qtbot
        self._page = page
        self._workspace = workspace
        self._world = world
        self._chance = random.Random(seed)
        self._steps: list[Callable[[], None]] = [
            *(self._open, self._open, self._open_users, self._open_users, self._open_users, self._close),
            *(self._add_user, self._remove_user, self._assign, self._add_customer, self._remove_customer),
            *(self._rename_user, self._rename_user, self._undo, self._redo),
            *(self._search, self._search, self._sort),
        ]

    def step(self) -> None:
        self._chance.choice(self._steps)()

    def shown(self) -> Iterator[QModelIndex]:
        index = self._page.view.model().index(0, 0)
        while index.isValid():
            yield index
            index = self._page.view.indexBelow(index)

    def _any_row(self) -> QModelIndex:
        rows = list(self.shown())
        return self._chance.choice(rows) if rows else QModelIndex()

    def _open(self) -> None:
        index = self._any_row()
        if index.isValid():
            self._page.view.setCurrentIndex(index)
            self._page.view.open_row(index)

    def _open_users(self) -> None:
        """Where most of the edits are to be seen."""
        customer = self._customer()
        for path in ((customer,), (customer, Group.USERS)):
            self._page.view.open_row(self._page.view.customers.index_of(*path))

    def _close(self) -> None:
        self._page.view.collapse(self._any_row())

    def _edited(self, edit: Callable[[], object]) -> None:
        edit()
        with self._qtbot.waitSignal(self._page.count_changed):
            self._workspace.announce_changes()

    def _customer(self) -> int:
        return self._world.adatum if self._chance.random() < 0.5 else int(self._chance.choice(self._world.ids))

    def _add_user(self) -> None:
        name = self._chance.choice(("Sato", "Abe", "Zoe")) + f" {self._chance.random():.3f}"
        self._edited(lambda: self._world.add_user(self._customer(), name))

    def _remove_user(self) -> None:
        users = self._world.desk.users.ids(self._customer())
        if users:
            with self._world.desk.database.write() as tx:
                self._world.desk.users.delete(tx, self._chance.choice(users))
            self._edited(lambda: None)

    def _assign(self) -> None:
        users = self._world.desk.users.ids(self._world.adatum)
        free = [user for user in users if not len(self._world.desk.licenses.of_user(user))]
        if free:
            self._edited(lambda: self._world.assign(self._chance.choice(free), self._world.seats))

    def _rename_user(self) -> None:
        users = self._world.desk.users.ids(self._customer())
        if users:
            user = self._world.desk.users.get(self._chance.choice(users))
            _, change_id = change_user(self._world.desk, replace(user, name=f"Mori {self._chance.random():.3f}"))
            assert change_id is not None
            with self._qtbot.waitSignal(self._page.count_changed):
                self._workspace.did(change_id)

    def _undo(self) -> None:
        self._take_step(self._workspace.undo_stack.canUndo(), self._workspace.undo_stack.undo)

    def _redo(self) -> None:
        self._take_step(self._workspace.undo_stack.canRedo(), self._workspace.undo_stack.redo)

    def _take_step(self, possible: bool, step: Callable[[], object]) -> None:
        if possible:
            with self._qtbot.waitSignal(self._page.count_changed):
                step()

    def _add_customer(self) -> None:
        self._edited(lambda: self._world.add_customer(self._chance.choice(("Aa", "Mm", "Zz"))))

    def _remove_customer(self) -> None:
        ids = [id for id in self._world.ids if id != self._world.adatum]
        if len(ids) > 1:
            with self._world.desk.database.write() as tx:
                self._world.desk.customers.delete(tx, self._chance.choice(ids))
            self._edited(lambda: None)

    def _search(self) -> None:
        text = self._chance.choice(("", "", "sato", "a", "zz", "nobody at all"))
        if text != self._page.search_text:
            with self._qtbot.waitSignal(self._page.count_changed):
                self._page.set_search(text)

    def _sort(self) -> None:
        header = self._page.view.header()
        column, order = self._chance.choice(list(SORTS)), self._chance.choice(list(Qt.SortOrder))
        if (header.sortIndicatorSection(), header.sortIndicatorOrder()) != (column, order):
            with self._qtbot.waitSignal(self._page.count_changed):
                header.setSortIndicator(column, order)


def check(page: CustomersPage, walker: Walker, world: World) -> None:
    """Every row shown is one of the database, in its order, with those below it that it has."""
    model, view = page.view.customers, page.view
    for index in walker.shown():
        path = model.path(index)
        node = model.node(index)
        assert node is not None
        assert kind_at(path).name == node.kind.name
        if view.isExpanded(index):
            below = node.kind.below(node.row)
            assert below is not None
            held = [*below.read_ids(world.desk, path)]
            assert [model.id_at(model.index(row, 0, index)) for row in range(model.rowCount(index))] == held
    if page._stack.currentWidget() is view:
        assert view.currentIndex().isValid()


@pytest.mark.parametrize("seed", range(6))
def test_any_walk_through_the_tree_keeps_it_whole(qtbot: QtBot, workspace: Workspace, world: World, seed: int) -> None:
    workspace.announce_changes()
    page = CustomersPage(workspace)
    QAbstractItemModelTester(page.view.model(), QAbstractItemModelTester.FailureReportingMode.Warning, page)
    qtbot.addWidget(page)
    page.resize(1200, 500)
    with qtbot.waitExposed(page):
        page.show()
    walker = Walker(qtbot, page, workspace, world, seed)
    for _ in range(STEPS):
        walker.step()
        check(page, walker, world)
