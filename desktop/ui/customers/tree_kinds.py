"""What the tree is made of: each kind of row, how it is counted, read, and what its cells say.

A row stands in the tree by its *path*: the ids from its customer down to itself, such as (customer, group, user,
license). A user found by a search stands beside the customers, its id negative.
"""

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from desktop.operations.desk import Desk
from desktop.store.customers import CustomerRow
from desktop.store.users import UserRow
from desktop.ui.customers import tree_cells as cells
from desktop.ui.customers.account_facts import FactRow, account_facts
from desktop.ui.customers.cell import Cell
from desktop.ui.customers.columns import Column, column_word
from desktop.ui.customers.tree_words import ends_fact, seats_fact, unlicensed_fact

Path = tuple[int, ...]
_SOON = 30  # days


class Row(Protocol):
    """What is read of a row."""

    @property
    def id(self) -> int:
        """Unique among the rows beside it."""


class Group(IntEnum):
    """What opens below a customer."""

    ACCOUNT = 0
    SERVICES = 1
    USERS = 2
    LICENSES = 3


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group of a customer: how many rows it has, and one fact about them."""

    id: int
    count: int
    fact: str

    @property
    def group(self) -> Group:
        """Which one it is."""
        return Group(self.id)


@dataclass(frozen=True, slots=True)
class HitRow:
    """A user found, beside the customers."""

    id: int
    user: UserRow


@dataclass(frozen=True)
class Kind:
    """A kind of rows. `read_ids(desk, path)` answers those below `path`; `read_rows(desk, path, ids)` some of these.

    `count(row)` is how many rows stand below one, `below(row)` of which kind these are. `is_group`: the row heads the
    rows below it.
    """

    name: str
    read_ids: Callable[[Desk, Path], "array[int]"]
    read_rows: Callable[[Desk, Path, Sequence[int]], Sequence[Any]]
    cell: Callable[[Any, int], Cell]
    headings: Callable[[], Mapping[int, str]]
    more_heading: Callable[[], str] = str  # of what stands after the words of the first column
    count: Callable[[Any], int] = lambda _row: 0
    below: Callable[[Any], "Kind | None"] = lambda _row: None
    is_group: bool = False


def _no_ids(_desk: Desk, _path: Path) -> "array[int]":
    return array("q")


def _groups(_desk: Desk, _path: Path) -> "array[int]":
    return array("q", list(Group))


def _group_rows(desk: Desk, path: Path, ids: Sequence[int]) -> list[GroupRow]:
    customers = desk.customers.rows(path[:1])
    return [_group_row(desk, customers[0], Group(id)) for id in ids] if customers else []


def _group_row(desk: Desk, customer: CustomerRow, group: Group) -> GroupRow:
    count, fact = _COUNTS[group](customer), ""
    if group is Group.ACCOUNT:
        fact = customer.contact_name or customer.contact_email or cells.no_contact()
    elif not count:
        fact = cells.none_yet()
    elif group is Group.SERVICES:
        today = datetime.now(UTC).astimezone().date()
        soon = today + timedelta(days=_SOON)
        fact = ends_fact(desk.subscriptions.ending(customer.id, today.isoformat(), soon.isoformat()))
    elif group is Group.USERS:
        fact = unlicensed_fact(desk.users.unlicensed(customer.id))
    else:
        fact = seats_fact(customer.seats_owned - customer.seats_used, customer.seats_over)
    return GroupRow(group, count, fact)


_COUNTS: dict[Group, Callable[[CustomerRow], int]] = {
    Group.ACCOUNT: lambda _customer: len(FactRow.KEYS),
    Group.SERVICES: lambda customer: customer.service_count,
    Group.USERS: lambda customer: customer.user_count,
    Group.LICENSES: lambda customer: customer.license_count,
}


def _hit_rows(desk: Desk, _path: Path, ids: Sequence[int]) -> list[HitRow]:
    return [HitRow(-row.id, row) for row in desk.users.rows([-id for id in ids])]


def _customer_headings() -> dict[int, str]:
    return {column: column_word(column) for column in Column}


def _address() -> str:
    return QCoreApplication.translate("TreeHeading", "E-mail address")


def _group_headings() -> dict[int, str]:
    return {Column.CUSTOMER: QCoreApplication.translate("TreeHeading", "Part")}


HELD = Kind(
    "held",
    lambda desk, path: desk.licenses.of_user(abs(path[-1])),
    lambda desk, _path, ids: desk.licenses.rows(ids),
    cells.license_cell,
    cells.license_headings,
)
HOLDERS = Kind(
    "holders",
    lambda desk, path: desk.licenses.holders(path[-1]),
    lambda desk, _path, ids: desk.users.rows(ids),
    cells.user_cell,
    cells.user_headings,
    _address,
)
FACTS = Kind(
    "facts",
    lambda _desk, _path: array("q", range(len(FactRow.KEYS))),
    lambda desk, path, ids: account_facts(desk, path[0], ids),
    cells.fact_cell,
    cells.fact_headings,
)
SERVICES = Kind(
    "services",
    lambda desk, path: desk.subscriptions.ids(path[0]),
    lambda desk, _path, ids: desk.subscriptions.rows(ids),
    cells.service_cell,
    cells.service_headings,
)
USERS = Kind(
    "users",
    lambda desk, path: desk.users.ids(path[0]),
    lambda desk, _path, ids: desk.users.rows(ids),
    cells.user_cell,
    cells.user_headings,
    _address,
    count=lambda row: row.license_count,
    below=lambda _row: HELD,
)
LICENSES = Kind(
    "licenses",
    lambda desk, path: desk.licenses.ids(path[0]),
    lambda desk, _path, ids: desk.licenses.rows(ids),
    cells.license_cell,
    cells.license_headings,
    count=lambda row: row.holders,
    below=lambda _row: HOLDERS,
)
_BELOW_GROUP = {Group.ACCOUNT: FACTS, Group.SERVICES: SERVICES, Group.USERS: USERS, Group.LICENSES: LICENSES}
GROUPS = Kind(
    "groups",
    _groups,
    _group_rows,
    cells.group_cell,
    _group_headings,
    count=lambda row: row.count,
    below=lambda row: _BELOW_GROUP[row.group],
    is_group=True,
)
CUSTOMERS = Kind(
    "customers",
    _no_ids,  # the page says which ones
    lambda desk, _path, ids: desk.customers.rows(ids),
    cells.customer_cell,
    _customer_headings,
    lambda: QCoreApplication.translate("TreeHeading", "Domain"),
    count=lambda _row: len(Group),
    below=lambda _row: GROUPS,
)
HITS = Kind(
    "hits",
    _no_ids,
    _hit_rows,
    lambda row, column: cells.user_cell(row.user, column),
    cells.user_headings,
    _address,
    count=lambda row: row.user.license_count,
    below=lambda _row: HELD,
)


def kind_at(path: Path) -> Kind:
    """Which kind of row stands at `path`."""
    if len(path) == 1:
        return HITS if path[0] < 0 else CUSTOMERS
    if path[0] < 0:
        return HELD
    if len(path) == 2:
        return GROUPS
    below = _BELOW_GROUP[Group(path[1])]
    if len(path) == 3:
        return below
    return HELD if below is USERS else HOLDERS
