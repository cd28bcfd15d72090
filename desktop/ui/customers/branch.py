"""The rows below one row of the tree: their ids, and those that were looked at."""

from array import array
from collections.abc import Iterator, Sequence
from typing import Any

from desktop.operations.desk import Desk
from desktop.ui.customers.row_cache import RowCache
from desktop.ui.customers.tree_kinds import CUSTOMERS, Kind, Path


class Branch:
    """The rows of one kind below `path`. Ids are read when first asked for, rows a page at a time."""

    def __init__(self, desk: Desk, kind: Kind, path: Path) -> None:
        self.kind = kind
        self.path = path
        self.below: dict[int, Branch] = {}  # by the id of the row they hang from
        self._desk = desk
        self._is_read = False
        self._rows: RowCache[Any] = RowCache(self._read)

    def _read(self, ids: Sequence[int]) -> list[Any]:
        return list(self.kind.read_rows(self._desk, self.path, ids))

    @property
    def ids(self) -> "array[int]":
        """The ids, in their order."""
        if not self._is_read:
            self.ids = self.kind.read_ids(self._desk, self.path)
        return self._rows.ids

    @ids.setter
    def ids(self, ids: "array[int]") -> None:
        self._is_read = True
        self._rows.ids = ids

    @property
    def is_read(self) -> bool:
        """Whether the ids were asked for."""
        return self._is_read

    def row(self, position: int) -> Any:
        """What is read of the row at `position`; None where there is none, or none any more."""
        return self._rows.row(position) if 0 <= position < len(self.ids) else None

    def position(self, id: int) -> int | None:
        """Where the row with `id` stands, or None."""
        return self._rows.position(id) if self.ids else None

    def kind_of(self, id: int) -> Kind:
        """The kind of the row with `id`."""
        del id
        return self.kind

    def reread(self) -> None:
        """Ask for everything anew: the ids too, if they were asked for."""
        self._rows.forget()
        if self._is_read:
            self.ids = self.kind.read_ids(self._desk, self.path)

    def all_below(self) -> "Iterator[Branch]":
        """Every branch that hangs from this one's rows, at any depth."""
        for branch in self.below.values():
            yield branch
            yield from branch.all_below()

    def forget_rows(self) -> None:
        """Read every row anew when it is next looked at."""
        self._rows.forget()


class Root(Branch):
    """The customers, and among them the users that a search found (their ids negative)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, CUSTOMERS, ())
        self.ids = array("q")

    def kind_of(self, id: int) -> Kind:
        """A customer, or a user found."""
        return _hits() if id < 0 else CUSTOMERS

    def _read(self, ids: Sequence[int]) -> list[Any]:
        customers = [id for id in ids if id > 0]
        hits = [id for id in ids if id < 0]
        rows: list[Any] = list(CUSTOMERS.read_rows(self._desk, (), customers)) if customers else []
        return rows + (list(_hits().read_rows(self._desk, (), hits)) if hits else [])


def _hits() -> Kind:
    from desktop.ui.customers.kinds_below import HITS  # when the first user is found

    return HITS
