"""What the tree is made of: each kind of row, how it is counted, read, and what its cells say.

A row stands in the tree by its *path*: the ids from its customer down to itself, such as (customer, group, user,
license). A user found by a search stands beside the customers, its id negative.
"""

from array import array
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.operations.desk import Desk
from desktop.store.customer_rows import CustomerRow
from desktop.ui.customers import customer_cells as cells
from desktop.ui.customers.cell import Cell
from desktop.ui.customers.columns import Column, column_word

Path = tuple[int, ...]
_SOON = 30  # days


class Group(IntEnum):
    """What opens below a customer."""

    ACCOUNT = 0
    SERVICES = 1
    USERS = 2
    LICENSES = 3


class GroupRow(NamedTuple):
    """A group of a customer: how many `rows` it has, and one fact about them."""

    id: int
    rows: int
    fact: str


class Kind:
    """A kind of rows. `read_ids(desk, path)` answers those below `path`; `read_rows(desk, path, ids)` some of these.

    `cell(row, column)` is what a row says; `headings()` what the columns mean for such rows, `more_heading()` what
    stands after the words of the first one. `count(row)` is how many rows stand below one, `below(row)` of which kind
    these are. `is_group`: the row heads the rows below it.
    """

    def __init__(
        self,
        name: str,
        read_ids: Callable[[Desk, Path], "array[int]"],
        read_rows: Callable[[Desk, Path, Sequence[int]], Sequence[Any]],
        cell: Callable[[Any, int], Cell],
        headings: Callable[[], Mapping[int, str]],
        more_heading: Callable[[], str] = str,
        count: Callable[[Any], int] = lambda _row: 0,
        below: Callable[[Any], "Kind | None"] = lambda _row: None,
        *,
        is_group: bool = False,
    ) -> None:
        self.name = name
        self.read_ids = read_ids
        self.read_rows = read_rows
        self.cell = cell
        self.headings = headings
        self.more_heading = more_heading
        self.count = count
        self.below = below
        self.is_group = is_group


def no_ids(_desk: Desk, _path: Path) -> "array[int]":
    """Which rows stand on the first level, the page says."""
    return array("q")


def _groups(_desk: Desk, _path: Path) -> "array[int]":
    return array("q", list(Group))


def _group_rows(desk: Desk, path: Path, ids: Sequence[int]) -> list[GroupRow]:
    customers = desk.customers.rows(path[:1])
    return [_group_row(desk, customers[0], Group(id)) for id in ids] if customers else []


def _group_row(desk: Desk, customer: CustomerRow, group: Group) -> GroupRow:
    from desktop.ui.customers import tree_words as words

    rows, fact = _COUNTS[group](customer), ""
    if group is Group.ACCOUNT:
        fact = customer.contact_name or customer.contact_email or words.no_contact()
    elif not rows:
        fact = words.none_yet()
    elif group is Group.SERVICES:
        today = datetime.now(UTC).astimezone().date()
        soon = today + timedelta(days=_SOON)
        fact = words.ends_fact(desk.subscriptions.ending(customer.id, today.isoformat(), soon.isoformat()))
    elif group is Group.USERS:
        fact = words.unlicensed_fact(desk.users.unlicensed(customer.id))
    else:
        fact = words.seats_fact(customer.seats_owned - customer.seats_used, customer.seats_over)
    return GroupRow(group, rows, fact)


ACCOUNT_FACTS = 8
_COUNTS: dict[Group, Callable[[CustomerRow], int]] = {
    Group.ACCOUNT: lambda _customer: ACCOUNT_FACTS,
    Group.SERVICES: lambda customer: customer.service_count,
    Group.USERS: lambda customer: customer.user_count,
    Group.LICENSES: lambda customer: customer.license_count,
}


def _customer_headings() -> dict[int, str]:
    return {column: column_word(column) for column in Column}


def _group_headings() -> dict[int, str]:
    return {Column.CUSTOMER: QCoreApplication.translate("TreeHeading", "Part")}


def _below_group(row: GroupRow) -> Kind:
    from desktop.ui.customers.kinds_below import BELOW_GROUP  # when the first group is opened

    return BELOW_GROUP[Group(row.id)]


GROUPS = Kind(
    "groups",
    _groups,
    _group_rows,
    cells.group_cell,
    _group_headings,
    count=lambda row: row.rows,
    below=_below_group,
    is_group=True,
)
CUSTOMERS = Kind(
    "customers",
    no_ids,
    lambda desk, _path, ids: desk.customers.rows(ids),
    cells.customer_cell,
    _customer_headings,
    lambda: QCoreApplication.translate("TreeHeading", "Domain"),
    count=lambda _row: len(Group),
    below=lambda _row: GROUPS,
)
