"""The kinds of rows below the groups, and the users that a search found."""

from array import array
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.operations.desk import Desk
from desktop.store.users import UserRow
from desktop.ui.customers import cells_below as cells
from desktop.ui.customers import headings
from desktop.ui.customers.account_facts import account_facts
from desktop.ui.customers.tree_kinds import ACCOUNT_FACTS, CUSTOMERS, GROUPS, Group, Kind, Path, no_ids


class HitRow(NamedTuple):
    """A user found, beside the customers."""

    id: int
    user: UserRow


def _hit_rows(desk: Desk, _path: Path, ids: Sequence[int]) -> list[HitRow]:
    return [HitRow(-row.id, row) for row in desk.users.rows([-id for id in ids])]


def _address() -> str:
    return QCoreApplication.translate("TreeHeading", "E-mail address")


HELD = Kind(
    "held",
    lambda desk, path: desk.licenses.of_user(abs(path[-1])),
    lambda desk, _path, ids: desk.licenses.rows(ids),
    cells.license_cell,
    headings.license_headings,
)
HOLDERS = Kind(
    "holders",
    lambda desk, path: desk.licenses.holders(path[-1]),
    lambda desk, _path, ids: desk.users.rows(ids),
    cells.user_cell,
    headings.user_headings,
    _address,
)
FACTS = Kind(
    "facts",
    lambda _desk, _path: array("q", range(ACCOUNT_FACTS)),
    lambda desk, path, ids: account_facts(desk, path[0], ids),
    cells.fact_cell,
    headings.fact_headings,
)
SERVICES = Kind(
    "services",
    lambda desk, path: desk.subscriptions.ids(path[0]),
    lambda desk, _path, ids: desk.subscriptions.rows(ids),
    cells.service_cell,
    headings.service_headings,
)
USERS = Kind(
    "users",
    lambda desk, path: desk.users.ids(path[0]),
    lambda desk, _path, ids: desk.users.rows(ids),
    cells.user_cell,
    headings.user_headings,
    _address,
    count=lambda row: row.license_count,
    below=lambda _row: HELD,
)
LICENSES = Kind(
    "licenses",
    lambda desk, path: desk.licenses.ids(path[0]),
    lambda desk, _path, ids: desk.licenses.rows(ids),
    cells.license_cell,
    headings.license_headings,
    count=lambda row: row.holders,
    below=lambda _row: HOLDERS,
)
HITS = Kind(
    "hits",
    no_ids,
    _hit_rows,
    lambda row, column: cells.user_cell(row.user, column),
    headings.user_headings,
    _address,
    count=lambda row: row.user.license_count,
    below=lambda _row: HELD,
)
BELOW_GROUP = {Group.ACCOUNT: FACTS, Group.SERVICES: SERVICES, Group.USERS: USERS, Group.LICENSES: LICENSES}


def kind_at(path: Path) -> Kind:
    """Which kind of row stands at `path`."""
    if len(path) == 1:
        return HITS if path[0] < 0 else CUSTOMERS
    if path[0] < 0:
        return HELD
    if len(path) == 2:
        return GROUPS
    below = BELOW_GROUP[Group(path[1])]
    if len(path) == 3:
        return below
    return HELD if below is USERS else HOLDERS
