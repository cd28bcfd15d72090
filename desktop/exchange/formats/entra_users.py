"""Microsoft Entra admin center: Users > Download users (domain.md 5.5). It lists no licenses."""

from collections.abc import Iterator, Mapping

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Column, TableFormat
from desktop.exchange.formats.portal_users import settle

# The "state" of this list is that of the address.
_COLUMNS = (
    Column("address", ("userPrincipalName",), is_required=True),
    Column("name", ("displayName",), is_required=True),
    Column("user_id", ("objectId", "id"), is_required=True),
    Column("given_name", ("givenName",)),
    Column("family_name", ("surname",)),
    Column("title", ("jobTitle",)),
    Column("department", ("department",)),
    Column("enabled", ("accountEnabled",), is_required=True),
    Column("usage_location", ("usageLocation",)),
    Column("phone", ("telephoneNumber",)),
    Column("mobile", ("mobile", "mobilePhone")),
)


def _read(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    warnings: list[RowProblem] = []
    cells = dict(values)
    settle(cells, warnings)
    yield fact_of(Subject.USERS, cells, line, warnings=warnings)


ENTRA_USERS = TableFormat(
    "entra-users",
    QT_TRANSLATE_NOOP("Sentences", "Microsoft Entra: users"),
    Subject.USERS,
    asks_customer=True,
    columns=_COLUMNS,
    read=_read,
)
