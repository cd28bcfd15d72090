"""Microsoft 365 admin center: Active users > Export users, in its older and its newer columns (domain.md 5.5)."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Column, TableFormat
from desktop.exchange.formats.portal_users import settle

# The older columns hold "State" too: that of the address, not the user's.
_COLUMNS = (
    Column("address", ("User principal name",), is_required=True),
    Column("name", ("Display name",), is_required=True),
    Column("user_id", ("Object Id",)),
    Column("given_name", ("First name",)),
    Column("family_name", ("Last name",)),
    Column("title", ("Title",)),
    Column("department", ("Department",)),
    Column("usage_location", ("Usage location",)),
    Column("blocked", ("Block credential",), is_required=True),
    Column("licenses", ("Licenses",), is_required=True),
    Column("phone", ("Phone number",)),
    Column("mobile", ("Mobile Phone",)),
    Column("deleted_at", ("Soft deletion time stamp",)),
)
# Names hold the sign between blanks: "Enterprise Mobility + Security E3+Power BI Pro" are two.
_JOINT = re.compile(r"(?<! )\+(?! )")
_UNLICENSED = "unlicensed"


def _read(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    warnings: list[RowProblem] = []
    cells = dict(values)
    settle(cells, warnings)
    licenses = _licenses(cells.pop("licenses"))
    yield fact_of(Subject.USERS, cells, line, warnings=warnings, licenses=licenses)


@lru_cache(maxsize=4096)
def _licenses(text: str) -> tuple[str, ...] | None:
    """The names of all licenses held; None where the cell is empty and so does not say."""
    if text.casefold() == _UNLICENSED:
        return ()
    names = tuple(dict.fromkeys(name for name in _JOINT.split(text) if name))
    return names or None


ADMIN_CENTER_USERS = TableFormat(
    "admin-center-users",
    QT_TRANSLATE_NOOP("Sentences", "Microsoft 365 admin center: users"),
    Subject.USERS,
    asks_customer=True,
    is_verified=True,
    columns=_COLUMNS,
    read=_read,
)
