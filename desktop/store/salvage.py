"""Saves what can be read of a damaged database into a new one."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import batched
from pathlib import Path

from desktop.domain.errors import UserError
from desktop.domain.progress import Cancelled, Progress, never, stop_if, unreported
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.store import faults
from desktop.store.database import Database
from desktop.store.derived import in_bulk
from desktop.store.orphans import remove_orphans, stand_in
from desktop.store.pages import PageFile, Row, Unreadable, Value
from desktop.store.trees import HIGHEST, LOWEST, Forest, Gap, TableEntry, Tree

_BATCH = 2_000  # rows stored at a time
_SEQUENCE = "sqlite_sequence"
_STORED_AS: dict[str, tuple[type, ...]] = {"INTEGER": (int,), "TEXT": (str,), "REAL": (int, float), "BLOB": (bytes,)}


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What became of one table: rows saved, and how many at most were not (each id in a gap may have been one).

    Where not even that is known, `is_whole` still tells that something is missing.
    """

    table: str
    saved: int
    lost: int
    is_whole: bool


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of the new database: its columns, as pairs of name and storage class, and those that may be empty."""

    name: str
    columns: tuple[str, ...]
    kinds: tuple[str, ...]
    nullable: frozenset[str]

    def fits(self, row: Row) -> bool:
        """Whether the values could be a row of this table. The key is stored as NULL: it is the rowid."""
        _, values = row
        if not 1 < len(values) <= len(self.columns) or values[0] is not None:
            return False
        return all(
            isinstance(value, _STORED_AS[kind]) or (value is None and column in self.nullable)
            for column, kind, value in zip(self.columns[1:], self.kinds[1:], values[1:], strict=False)
        )


def salvage(
    damaged: Path, new: Database, *, progress: Progress = unreported, cancelled: Cancelled = never
) -> list[Salvaged]:
    """Store every row that can be read of the file at `damaged` into `new`, an empty database; in one transaction.

    Rows that belong to lost ones are left out, derived data is made anew. The damaged file is only read. Raises
    `UserError`: "salvage-nothing" when no row can be read, "cancelled", and what the database raises.
    """
    try:
        with PageFile(damaged) as pages:
            return _Salvage(pages, new, progress, cancelled).run(damaged)
    except OSError as error:
        raise faults.of_os_error(error, damaged) from error


class _Salvage:
    """One run over one file."""

    def __init__(self, pages: PageFile, new: Database, progress: Progress, cancelled: Cancelled) -> None:
        self._pages = pages
        self._new = new
        self._progress = progress
        self._cancelled = cancelled
        self._tables = _tables_of(new)
        self._forest = Forest(pages)
        self._columns: dict[str, Sequence[str]] = {}

    def run(self, damaged: Path) -> list[Salvaged]:
        entries = self._forest.tables()
        trees = {name: self._forest.tree(entry.root) for name, entry in entries.items()}
        last_ids = self._last_ids(trees.pop(_SEQUENCE, Tree()))
        trees = {name: trees.get(name) or Tree(gaps=[Gap(LOWEST, HIGHEST)]) for name in self._tables}
        self._forest.adopt(trees, lambda name, row: self._tables[name].fits(row))
        self._columns = {name: _columns_of(entries.get(name), table) for name, table in self._tables.items()}
        if not any(tree.leaves for tree in trees.values()):
            raise _nothing(damaged)
        self._new.connection.execute("PRAGMA foreign_keys = OFF")  # rows come in the order of the tables
        try:
            with self._new.write(), in_bulk(self._new):
                stored = self._store_all(trees)
                self._keep_ids_unused(last_ids)
                stand_in(self._new)
                removed = remove_orphans(self._new)
        finally:
            self._new.connection.execute("PRAGMA foreign_keys = ON")
        if not any(stored.values()):
            raise _nothing(damaged)
        return [self._report(name, trees[name], *stored[name], removed[name], last_ids.get(name)) for name in trees]

    def _store_all(self, trees: Mapping[str, Tree]) -> dict[str, tuple[int, int]]:
        """For each table how many rows were stored, and how many on its pages could not be."""
        total, done = sum(len(tree.leaves) for tree in trees.values()), 0
        stored = {}
        for name, tree in trees.items():
            count, unreadable = 0, 0
            for leaves in batched(tree.leaves, 100):
                stop_if(self._cancelled)
                rows = list[list[Value]]()
                for number, gap in leaves:
                    found, missed = self._rows_of(name, number, gap)
                    rows += found
                    unreadable += missed
                kept = self._store(name, rows)
                count += kept
                unreadable += len(rows) - kept
                done += len(leaves)
                self._progress(done, total)
            stored[name] = (count, unreadable)
        return stored

    def _rows_of(self, name: str, number: int, place: Gap) -> tuple[list[list[Value]], int]:
        """The rows of a leaf page that are the table's, and how many more it has."""
        try:
            leaf = self._pages.leaf(number)
        except (Unreadable, IndexError):
            return [], 0
        table = self._tables[name]
        rows = [
            [rowid, *values[1:]] for rowid, values in leaf.rows if place.holds(rowid) and table.fits((rowid, values))
        ]
        return rows, leaf.unreadable + len(leaf.rows) - len(rows)

    def _store(self, name: str, rows: Sequence[Sequence[Value]]) -> int:
        """Store rows of one table; answers how many the new database took."""
        count = 0
        columns = self._columns[name]
        for width, alike in _by_width(rows):
            names = ", ".join(f'"{column}"' for column in columns[:width])
            sql = f'INSERT OR IGNORE INTO "{name}" ({names}) VALUES ({", ".join("?" * width)})'
            for batch in batched(alike, _BATCH):
                count += self._new.connection.executemany(sql, batch).rowcount
        return count

    def _last_ids(self, tree: Tree) -> dict[str, int]:
        """The highest id each table ever gave out, as far as that can be read."""
        found = {}
        for number, _ in tree.leaves:
            for _, values in self._pages.leaf(number).rows:
                match values:
                    case [str() as name, int() as last]:
                        found[name] = last
        return found

    def _keep_ids_unused(self, last_ids: Mapping[str, int]) -> None:
        """Ids of what was lost are not given to anything else: the history speaks of them."""
        for name in self._tables.keys() & last_ids.keys():
            last = max(last_ids[name], self._new.value("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)) or 0)
            self._new.connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (name,))
            self._new.connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, last))

    def _report(
        self, name: str, tree: Tree, stored: int, unreadable: int, removed: int, last_id: int | None
    ) -> Salvaged:
        adopted = sum(len(self._pages.leaf(number).rows) for number, place in tree.leaves if place in tree.gaps)
        missing = max(0, sum(_ids_in(gap, last_id) for gap in tree.gaps) - adopted)
        lost = unreadable + removed + missing
        return Salvaged(name, stored - removed, lost, is_whole=not lost and not tree.gaps)


def _ids_in(gap: Gap, last_id: int | None) -> int:
    """How many ids that a table gave out, as far as is known, lie in a gap: each may have been a row."""
    low, high = max(gap.low, 0), gap.high
    if last_id is not None:
        high = min(high, last_id)
    return max(0, high - low) if high < HIGHEST else 0


def _tables_of(database: Database) -> dict[str, _Table]:
    """The tables that hold facts, in the order in which they were made; only ours are STRICT."""
    names = database.column(
        "SELECT s.name FROM sqlite_schema s JOIN pragma_table_list t ON t.name = s.name AND t.schema = 'main'"
        " WHERE t.strict ORDER BY s.rowid"
    )
    return {name: _table(database, name) for name in list(names)}


def _table(database: Database, name: str) -> _Table:
    columns = database.rows(f'PRAGMA table_info("{name}")')
    return _Table(
        name,
        tuple(column["name"] for column in columns),
        tuple(column["type"] for column in columns),
        frozenset(column["name"] for column in columns if not column["notnull"]),
    )


def _columns_of(entry: TableEntry | None, table: _Table) -> Sequence[str]:
    """The names of a stored row's columns: as the damaged file says, which may be of an older version."""
    if entry is None:
        return table.columns
    with closing(sqlite3.connect(":memory:")) as scratch:
        try:
            scratch.execute(entry.sql)
            named = [row[1] for row in scratch.execute(f'PRAGMA table_info("{entry.name}")')]
        except sqlite3.Error:
            return table.columns
    return named if set(named) <= set(table.columns) else table.columns


def _by_width(rows: Sequence[Sequence[Value]]) -> Iterator[tuple[int, list[Sequence[Value]]]]:
    """Rows by how many values they have: those stored before a column was added have fewer."""
    widths: dict[int, list[Sequence[Value]]] = {}
    for row in rows:
        widths.setdefault(len(row), []).append(row)
    yield from widths.items()


def _nothing(path: Path) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Nothing can be read any more in {path}. It was left as it is: restore a backup, or start a new database.",
        ),
        code="salvage-nothing",
        path=str(path),
    )
