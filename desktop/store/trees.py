"""Finds the rows of each table in a file that SQLite refuses: along its b-tree, and beyond where that is broken."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from desktop.store.pages import INTERIOR, LEAF, PageFile, Row, Unreadable

LOWEST, HIGHEST = -(1 << 63), (1 << 63) - 1
SCHEMA_ROOT = 1


@dataclass(frozen=True, slots=True)
class Gap:
    """Rowids above `low`, up to and with `high`, whose place in the tree cannot be read."""

    low: int
    high: int

    def holds(self, rowid: int) -> bool:
        """Whether a row of this id belongs here."""
        return self.low < rowid <= self.high


@dataclass(slots=True)
class Tree:
    """What can be read of one table's b-tree: its leaf pages, each with the rowids it may hold, and its gaps."""

    leaves: list[tuple[int, Gap]] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class TableEntry:
    """A table as the file's schema names it: where its tree begins, and the statement that made it."""

    name: str
    root: int
    sql: str


class Forest:
    """The trees of a file. A page is part of one tree at most."""

    def __init__(self, pages: PageFile) -> None:
        self._pages = pages
        self._seen: set[int] = set()

    def tables(self) -> dict[str, TableEntry]:
        """The tables that the schema names, by name; where its root is lost, from leaf pages that hold such rows."""
        tree = self.tree(SCHEMA_ROOT)
        found: dict[str, TableEntry] = {}
        for number in [*(number for number, _ in tree.leaves), *(self._strays() if tree.gaps else ())]:
            for _, values in self._rows(number):
                entry = _table_entry(values)
                if entry is not None:
                    self._seen.add(number)
                    found.setdefault(entry.name, entry)
        return found

    def tree(self, root: int) -> Tree:
        """The tree that begins at page `root`, in the order of its rows."""
        tree = Tree()
        waiting = [(root, LOWEST, HIGHEST)]
        while waiting:
            number, low, high = waiting.pop()
            below = self._below(number, low, high)
            if below is None:
                tree.gaps.append(Gap(low, high))
            elif not below:
                tree.leaves.append((number, Gap(low, high)))
            waiting += reversed(below or [])
        return tree

    def adopt(self, trees: dict[str, Tree], fits: Callable[[str, Row], bool]) -> None:
        """Give leaf pages that no tree leads to any more to the table in whose gap all their rows fit, if it is one.

        `fits(table, row)` tells whether a row could be the table's by its values.
        """
        broken = {name: tree for name, tree in trees.items() if tree.gaps}
        if not broken:
            return
        for number in self._strays():
            rows = self._rows(number)
            takers = [
                (name, gap)
                for name, tree in broken.items()
                if (gap := _gap_of(tree.gaps, rows)) is not None and all(fits(name, row) for row in rows)
            ]
            if len(takers) == 1:
                name, gap = takers[0]
                trees[name].leaves.append((number, gap))
                self._seen.add(number)

    def _below(self, number: int, low: int, high: int) -> list[tuple[int, int, int]] | None:
        """The children of a page with the rowids they may hold; none for a leaf. None when the page is no use."""
        if number in self._seen or (kind := self._pages.kind(number)) not in (LEAF, INTERIOR):
            return None
        self._seen.add(number)
        if kind == LEAF:
            return []
        try:
            children = self._pages.children(number)
        except (Unreadable, IndexError):
            return None
        found = []
        for child, key in children:
            until = high if key is None else min(key, high)
            found.append((child, low, until))
            low = max(low, until)
        return found

    def _strays(self) -> Iterator[int]:
        """The leaf pages that are in no tree and not known to be free."""
        free = self._pages.free_pages()
        for number in range(1, self._pages.count + 1):
            if number not in self._seen and number not in free and self._pages.kind(number) == LEAF:
                yield number

    def _rows(self, number: int) -> Sequence[Row]:
        try:
            return self._pages.leaf(number).rows
        except (Unreadable, IndexError):
            return ()


def _gap_of(gaps: Sequence[Gap], rows: Sequence[Row]) -> Gap | None:
    """The gap that all these rows belong to; None when there is none, or no row."""
    return next((gap for gap in gaps if rows and all(gap.holds(rowid) for rowid, _ in rows)), None)


def _table_entry(values: Sequence[object]) -> TableEntry | None:
    """The table that a row of the schema describes; None for anything else (fileformat2, 2.6)."""
    if len(values) != 5 or values[0] != "table":
        return None
    _, name, _, root, sql = values
    if isinstance(name, str) and isinstance(root, int) and isinstance(sql, str) and root > 0:
        return TableEntry(name, root, sql)
    return None
