"""Rows of the tree as tab-separated lines, to paste into a spreadsheet."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtGui import QGuiApplication

from desktop.domain.progress import Cancelled
from desktop.operations.desk import Desk
from desktop.ui.customers.cell import NOTHING, Cell
from desktop.ui.customers.columns import Column
from desktop.ui.customers.kinds_below import kind_at
from desktop.ui.customers.tree_kinds import Kind, Path
from desktop.ui.jobs import Jobs

_AT_ONCE = 500


def copy_rows(jobs: Jobs, paths: Sequence[Path], columns: Sequence[Column]) -> None:
    """Put the rows at `paths` on the clipboard, once they are read; nothing happens without any."""

    def work(desk: Desk, *, progress: object, cancelled: Cancelled) -> str:
        del progress
        return as_table(desk, paths, columns, cancelled)

    if paths:
        jobs.run(work, done=QGuiApplication.clipboard().setText)


def as_table(desk: Desk, paths: Iterable[Path], columns: Sequence[Column], cancelled: Cancelled) -> str:
    """The rows at `paths` in these columns of the tree, the rows of each kind under their headings.

    Unfinished, so empty, when `cancelled()` turns true meanwhile.
    """
    lines: list[str] = []
    headed_by = ""
    for kind, parent, ids in _beside_each_other(paths):
        headings = kind.headings()
        shown = [column for column in columns if column in headings]
        heading = "\t".join(_headings(kind, shown))
        if heading != headed_by:
            lines.append(heading)
            headed_by = heading
        for first in range(0, len(ids), _AT_ONCE):
            if cancelled():
                return ""
            rows = kind.read_rows(desk, parent, ids[first : first + _AT_ONCE])
            lines += ["\t".join(_values(kind, row, shown)) for row in rows]
    return "".join(f"{line}\n" for line in lines)


def _beside_each_other(paths: Iterable[Path]) -> Iterator[tuple[Kind, Path, list[int]]]:
    """Runs of rows of one kind with one parent."""
    for (parent, _), run in groupby(paths, key=lambda path: (path[:-1], kind_at(path).name)):
        beside = list(run)
        yield kind_at(beside[0]), parent, [path[-1] for path in beside]


def _headings(kind: Kind, columns: Sequence[Column]) -> Iterator[str]:
    for column in columns:
        yield kind.headings()[column]
        if column == Column.CUSTOMER and (more := kind.more_heading()):
            yield more


def _values(kind: Kind, row: Any, columns: Sequence[Column]) -> Iterator[str]:
    for column in columns:
        cell = kind.cell(row, column)
        if column == Column.CUSTOMER and kind.more_heading():
            yield from (_one_line(cell.text), _one_line(cell.more))
        else:
            yield copied(cell)


def copied(cell: Cell) -> str:
    """A cell's words in one line; of seats both numbers, of a dash nothing."""
    if cell.seats is not None:
        return f"{cell.seats.used} / {cell.seats.owned}"
    return "" if cell.text == NOTHING else _one_line(cell.said)


def _one_line(text: str) -> str:
    return " ".join(text.split())
