"""The customers and all that opens below them, as a tree read only where somebody looks."""

from array import array
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSignalBlocker, Qt

from desktop.operations.desk import Desk
from desktop.ui.customers.branch import Branch, Root
from desktop.ui.customers.cell import EMPTY, NOTHING, Cell, spoken_seats
from desktop.ui.customers.columns import NUMBERS, Column, column_word
from desktop.ui.customers.tree_kinds import Kind, Path
from desktop.ui.skeleton_model import SkeletonModel

ROW_ROLE = Qt.ItemDataRole.UserRole
ID_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Node(NamedTuple):
    """One row of the tree: its kind, and what was read of it."""

    kind: Kind
    row: Any


class CustomersModel(SkeletonModel):
    """How many rows stand where is kept in C++; what they say is asked of `Branch`es.

    Qt cannot be asked 100,000 times in Python whether a row has others below it, so a row gets those it has once it is
    looked at: `promise` puts as many below it as its counters say, `unfold` as many as there are.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(len(Column), parent)
        self._desk = desk
        self._root = Root(desk)
        self._branches: dict[int, Branch] = {}  # by the address of the C++ item that their rows hang from
        self._arriving: Branch = self._root
        self.search_text = ""

    # --- the customers -----------------------------------------------------------------------------------------------

    @property
    def ids(self) -> "array[int]":
        """The customers shown, in their order; users found stand behind their customer, their ids negative."""
        return self._root.ids

    def show_ids(self, ids: "array[int]", search_text: str = "") -> bool:
        """Show these from now on, read anew; what was found of `search_text` is marked.

        Returns whether rows were replaced; where the old ids begin the new ones, views keep selection and place.
        """
        before = self._root.ids
        self.search_text = search_text
        self._root.forget_rows()
        replaced = ids[: len(before)] != before
        if replaced:
            self._drop_below(self._root)
            self._root.ids = before = array("q")
            self.setRowCount(0)
        self._root.ids = ids
        self._arriving = self._root
        self.setRowCount(len(ids))
        if ids:
            self._branches[self.index(0, 0).internalId()] = self._root
        if before:
            replaced = self._reload_below(QModelIndex(), self._root) or replaced
            self.dataChanged.emit(self.index(0, 0), self.index(len(before) - 1, len(Column) - 1))
        return replaced

    # --- where a row stands ------------------------------------------------------------------------------------------

    def node(self, index: _Index) -> Node | None:
        """The row at `index`; None where there is none, or none any more."""
        if not index.isValid():
            return None
        branch = self._branch(index)
        row = branch.row(index.row())
        return None if row is None else Node(branch.kind_of(row.id), row)

    def id_at(self, index: _Index) -> int | None:
        """The id of the row at `index`, without reading the row."""
        if not index.isValid():
            return None
        ids = self._branch(index).ids
        return ids[index.row()] if index.row() < len(ids) else None

    def depth(self, index: _Index) -> int:
        """How far below the customers a row stands; a user found stands where users do."""
        path = self.path(index)
        return len(path) - 1 if path[:1] > (0,) else len(path) + 1

    def path(self, index: _Index) -> Path:
        """The ids from the customer down to the row at `index`; empty where there is none."""
        id = self.id_at(index)
        return () if id is None else (*self._branch(index).path, id)

    def index_of(self, *path: int) -> QModelIndex:
        """Where a row stands whose parents are unfolded; an invalid index where it does not."""
        branch: Branch = self._root
        index = QModelIndex()
        for depth, id in enumerate(path):
            position = branch.position(id)
            if position is None or position >= self.rowCount(index):
                return QModelIndex()
            index = self.index(position, 0, index)
            if depth < len(path) - 1:
                below = branch.below.get(id)
                if below is None:
                    return QModelIndex()
                branch = below
        return index

    # --- opening -----------------------------------------------------------------------------------------------------

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether rows were not promised yet that are there."""
        node = self.node(parent) if parent.isValid() and parent.column() == 0 else None
        return node is not None and not self.rowCount(parent) and node.kind.count(node.row) > 0

    def fetchMore(self, parent: _Index) -> None:
        """Promise them."""
        self.promise(self.index(parent.row(), 0, parent.parent()))

    def promise(self, index: QModelIndex) -> None:
        """Let as many rows stand below the one at `index` as its counters say; they are read when looked at."""
        index = index.siblingAtColumn(0)
        node = self.node(index)
        if node is None or self.rowCount(index):
            return
        kind, count = node.kind.below(node.row), node.kind.count(node.row)
        if kind is not None and count > 0:
            self._hang(index, Branch(self._desk, kind, self.path(index)), count)

    def unfold(self, index: QModelIndex) -> bool:
        """Let exactly the rows stand below the one at `index` that are there; whether there are any."""
        index = index.siblingAtColumn(0)
        self.promise(index)
        branch = self._below(index)
        if branch is not None:
            self._fit(index, branch, len(branch.ids))
        return self.rowCount(index) > 0

    def fold(self, index: _Index) -> None:
        """Keep no row in memory that nobody looks at any more."""
        below = self._below(index)
        if below is not None:
            below.forget_rows()

    def _below(self, index: _Index) -> Branch | None:
        id = self.id_at(index)
        return None if id is None else self._branch(index).below.get(id)

    def _hang(self, index: _Index, branch: Branch, count: int) -> None:
        self._branch(index).below[branch.path[-1]] = branch
        self._arriving = branch  # views ask for rows before their item's address can be known
        if not self.columnCount(index):
            with QSignalBlocker(self):  # Qt tells screen readers that the whole tree has more columns, and loses rows
                self.insertColumns(0, len(Column), index)
        self.insertRows(0, count, index)
        self._branches[self.index(0, 0, index).internalId()] = branch

    def _fit(self, index: _Index, branch: Branch, count: int) -> None:
        """Let `count` rows stand below the one at `index`."""
        have = self.rowCount(index)
        if count == 0:
            self._drop(branch)
        elif have == 0:
            self._arriving = branch
        if have < count:
            self.insertRows(have, count - have, index)
        elif have > count:
            self.removeRows(count, have - count, index)

    def _branch(self, index: _Index) -> Branch:
        """The branch that the row at `index` belongs to."""
        return self._branches.get(index.internalId(), self._arriving)

    # --- reading anew ------------------------------------------------------------------------------------------------

    def _reload_below(self, parent: QModelIndex, branch: Branch) -> bool:
        """Read anew what opens below the rows of `branch`; returns whether rows were replaced."""
        replaced = False
        for id, below in list(branch.below.items()):
            position = branch.position(id)
            index = QModelIndex() if position is None else self.index(position, 0, parent)
            replaced = self._reload(index, below) or replaced
        return replaced

    def _reload(self, index: QModelIndex, branch: Branch) -> bool:
        node = self.node(index)
        if node is None:
            self._drop(branch)
            return True
        before = branch.ids if branch.is_read else None
        branch.reread()
        after = node.kind.count(node.row) if before is None else len(branch.ids)
        replaced = before is not None and branch.ids[: len(before)] != before
        if replaced:
            self._drop_below(branch)
            self.removeRows(0, self.rowCount(index), index)
        elif before is not None:
            replaced = self._reload_below(index, branch)
        self._fit(index, branch, after)
        if after:
            self._branches[self.index(0, 0, index).internalId()] = branch
            if before is not None:  # else nobody saw them; telling costs the view a walk over every row
                self.dataChanged.emit(self.index(0, 0, index), self.index(after - 1, len(Column) - 1, index))
        return replaced

    def _drop(self, branch: Branch) -> None:
        """Forget a branch whose rows are gone."""
        self._drop_below(branch)
        self._branch_of(branch.path[:-1]).below.pop(branch.path[-1], None)
        self._branches = {address: kept for address, kept in self._branches.items() if kept is not branch}

    def _drop_below(self, branch: Branch) -> None:
        gone = set(branch.all_below())
        branch.below.clear()
        self._branches = {address: kept for address, kept in self._branches.items() if kept not in gone}

    def _branch_of(self, path: Path) -> Branch:
        branch: Branch = self._root
        for id in path:
            branch = branch.below[id]
        return branch

    # --- what is said ------------------------------------------------------------------------------------------------

    def cell(self, index: _Index) -> Cell:
        """What a cell says."""
        node = self.node(index)
        return EMPTY if node is None else node.kind.cell(node.row, index.column())

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, and its row under `ROW_ROLE`."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index).text
        if role == ROW_ROLE:
            node = self.node(index)
            return None if node is None else node.row
        if role == ID_ROLE:
            return self.id_at(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names; counts stand flush right, and so do their names."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column_word(section)
        return int(_RIGHT) if role == Qt.ItemDataRole.TextAlignmentRole and section in NUMBERS else None

    def _spoken(self, index: _Index) -> str:
        """The first cell says the whole row, the others their column and text (for screen readers)."""
        node = self.node(index)
        if node is None:
            return ""
        if index.column() == Column.CUSTOMER:
            return spoken_row(node)
        heading = node.kind.headings().get(index.column(), "")
        said = spoken_cell(node.kind.cell(node.row, index.column()))
        return f"{heading}: {said or NOTHING}" if heading else said


def spoken_row(node: Node) -> str:
    """Everything a row says, in one sentence."""
    headings = node.kind.headings()
    said = []
    for column in Column:
        cell = node.kind.cell(node.row, column)
        words = spoken_cell(cell)
        if words and words != NOTHING:
            named = column != Column.CUSTOMER and column in headings and not cell.seats
            said.append(f"{headings[column]}: {words}" if named else words)
    return ", ".join(said)


def spoken_cell(cell: Cell) -> str:
    """A cell's words, its bar included."""
    return spoken_seats(cell.seats) if cell.seats is not None else cell.said
