"""Partner Center's API: the users of a customer (domain.md 5.3)."""

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Context, JsonFormat
from desktop.exchange.json_cells import cells_of, owner_of, paths, shape

_PATHS = paths(
    user_id="id",
    address="userPrincipalName",
    name="displayName",
    given_name="firstName",
    family_name="lastName",
    state="state",
    usage_location="usageLocation",
    domain_type="userDomainType",
    phone="phoneNumber",
    deleted_at="softDeletionTime",
)


def _read(item: Mapping[str, Any], line: int, context: Context) -> Iterator[Fact]:
    warnings: list[RowProblem] = []
    cells = owner_of(context) | cells_of(item, _PATHS, warnings)
    yield fact_of(Subject.USERS, cells, line, warnings=warnings)


REST_USERS = JsonFormat(
    "rest-users",
    QT_TRANSLATE_NOOP("Sentences", "Partner Center: users (JSON)"),
    Subject.USERS,
    asks_customer=True,
    is_verified=True,
    fits=shape(
        "id",
        "userPrincipalName",
        object_type="CustomerUser",
        one_of=("userDomainType", "state", "firstName", "lastName", "softDeletionTime"),
        without=("givenName", "surname", "assignedLicenses"),
    ),
    read=_read,
)
