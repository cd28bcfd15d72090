"""What is printed, line by line: the tree as it is open, or one customer with everything known of it."""

from array import array
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain, groupby
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.operations.desk import Desk
from desktop.ui.customers.cell import NOTHING, Cell, number
from desktop.ui.customers.columns import NUMBERS, Column, column_word
from desktop.ui.customers.headings import license_headings, service_headings, user_headings
from desktop.ui.customers.kinds_below import FACTS, kind_at
from desktop.ui.customers.tree_kinds import Group, Kind, Path
from desktop.ui.record.words import moment

_AT_ONCE = 200  # rows


class Look(StrEnum):
    """How a line stands on the page."""

    ROW = "row"
    TITLE = "title"  # of a part, with a fact beside it
    HEADINGS = "headings"  # what the columns mean for the rows that follow
    FACT = "fact"  # a key, and a value as wide as the page
    TEXT = "text"


class Line(NamedTuple):
    """One line: its cells by column, and how deep it stands (0: a customer)."""

    look: Look
    cells: Mapping[int, Cell]
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Printout:
    """What to print: `lines(desk)` reads it.

    `headings` stand on every page; `widths` are the columns' shares of it, wide enough for their `longest_headings`;
    `count` is of the lines on the first level.
    """

    title: str
    account: str
    columns: Sequence[int]
    widths: Mapping[int, float]
    lines: Callable[[Desk], Iterator[Line]]
    count: int
    is_wide: bool = False
    headings: Line | None = None
    longest_headings: Mapping[int, Sequence[str]] = field(default_factory=dict)


def headings_line(headings: Mapping[int, str], columns: Sequence[Column], depth: int = 0) -> Line:
    """What the columns mean, as a line; counts stand flush right, and so do their names."""
    cells: dict[int, Cell] = {
        column: Cell(headings[column], right=column in NUMBERS) for column in columns if column in headings
    }
    return Line(Look.HEADINGS, cells, depth)


def headings_of(columns: Sequence[Column]) -> Line:
    """What the columns are called, as a line."""
    return headings_line({column: column_word(column) for column in columns}, columns)


def longest_headings(columns: Sequence[Column]) -> dict[int, list[str]]:
    """All that is written above a column, here and below: it has to be wide enough for each."""
    below = (service_headings(), user_headings(), license_headings())
    return {column: [column_word(column), *(words.get(column, "") for words in below)] for column in columns}


def tree_lines(desk: Desk, ids: Sequence[int], opened: Collection[Path], columns: Sequence[Column]) -> Iterator[Line]:
    """The rows of the first level, in this order, and what is open below them. Read as they are asked for."""
    is_open = frozenset(opened).__contains__
    for first in range(0, len(ids), _AT_ONCE):
        for _, alike in groupby(ids[first : first + _AT_ONCE], key=lambda id: id > 0):  # customers, users found
            run = list(alike)
            kind = kind_at((run[0],))
            for row in kind.read_rows(desk, (), run):
                yield from _with_below(desk, kind, (row.id,), row, is_open, columns)


def record_lines(desk: Desk, customer_id: int, columns: Sequence[Column]) -> Iterator[Line]:
    """A customer, what is known of it, its services, users and licenses, and the notes about it."""
    opened = [(customer_id,), *((customer_id, group) for group in Group)]
    yield from tree_lines(desk, [customer_id], opened, columns)
    notes = desk.notes.of_customer(customer_id)
    if notes:
        yield Line(Look.TITLE, {Column.CUSTOMER: Cell(QCoreApplication.translate("Printing", "Notes"))}, 1)
    for note in notes:
        yield Line(Look.FACT, {Column.CUSTOMER: Cell(moment(note.created_at)), Column.RELATIONSHIP: Cell(note.text)}, 2)


def _with_below(
    desk: Desk, kind: Kind, path: Path, row: Any, is_open: Callable[[Path], bool], columns: Sequence[Column]
) -> Iterator[Line]:
    yield _line(kind, row, len(path) - 1, columns)
    below = kind.below(row)
    if below is None or not is_open(path):
        return
    ids: array[int] = below.read_ids(desk, path)
    headings = below.headings()
    if ids and headings and not below.is_group:
        yield headings_line(headings, columns, len(path))
    for first in range(0, len(ids), _AT_ONCE):
        rows = below.read_rows(desk, path, ids[first : first + _AT_ONCE])
        yield from chain.from_iterable(
            _with_below(desk, below, (*path, child.id), child, is_open, columns) for child in rows
        )


def _line(kind: Kind, row: Any, depth: int, columns: Sequence[Column]) -> Line:
    wanted = (Column.CUSTOMER, Column.RELATIONSHIP) if kind.is_group or kind is FACTS else columns
    cells: dict[int, Cell] = {column: _on_paper(kind.cell(row, column), column) for column in wanted}
    look = Look.TITLE if kind.is_group else Look.FACT if kind is FACTS else Look.ROW
    return Line(look, cells, depth)


def _on_paper(cell: Cell, column: Column) -> Cell:
    """A cell without what only a screen can show; of seats both numbers."""
    if cell.seats is not None:
        numbers = f"{number(cell.seats.used)} / {number(cell.seats.owned)}"
        return cell._replace(text=numbers, more=cell.text if cell.seats.over > 0 else cell.more, seats=None)
    text = "" if cell.text == NOTHING else cell.text
    return cell._replace(text=text, right=cell.right or column in NUMBERS, pill=None)
