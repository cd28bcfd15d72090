"""Microsoft Graph: the users of a tenant (domain.md 5.4)."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.exchange.cells import guid_of
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Context, JsonFormat
from desktop.exchange.formats.portal_users import settle
from desktop.exchange.json_cells import cells_of, owner_of, paths, shape

_PATHS = paths(
    user_id="id",
    address="userPrincipalName",
    name="displayName",
    given_name="givenName",
    family_name="surname",
    usage_location="usageLocation",
    enabled="accountEnabled",
    mobile="mobilePhone",
    title="jobTitle",
    department="department",
    deleted_at="deletedDateTime",
)
_guid_of = lru_cache(maxsize=4096)(guid_of)  # tenants hold few products, of many users each


def _read(item: Mapping[str, Any], line: int, context: Context) -> Iterator[Fact]:
    warnings: list[RowProblem] = []
    cells = owner_of(context) | cells_of(item, _PATHS, warnings)
    phones = item.get("businessPhones")
    if isinstance(phones, list) and phones and isinstance(phones[0], str):
        cells["phone"] = " ".join(phones[0].split())
    settle(cells, warnings)
    yield fact_of(Subject.USERS, cells, line, warnings=warnings, licenses=_licenses(item, warnings))


def _licenses(item: Mapping[str, Any], warnings: list[RowProblem]) -> tuple[str, ...] | None:
    """The SKU ids of all licenses held; None where they were not asked for (`$select`), or cannot be read in full."""
    assigned = item.get("assignedLicenses")
    if assigned is None:
        return None
    if isinstance(assigned, list):
        held = [_sku_id(entry.get("skuId")) if isinstance(entry, dict) else "" for entry in assigned]
        if all(held):
            return tuple(dict.fromkeys(held))
    template = QT_TRANSLATE_NOOP("Sentences", "The licenses cannot be read: imported without. Save the file again.")
    warnings.append(RowProblem("licenses", "licenses", sentence(template)))
    return None


def _sku_id(value: object) -> str:
    return _guid_of(value) if isinstance(value, str) else ""


GRAPH_USERS = JsonFormat(
    "graph-users",
    QT_TRANSLATE_NOOP("Sentences", "Microsoft Graph: users (JSON)"),
    Subject.USERS,
    asks_customer=True,
    is_verified=True,
    fits=shape(
        "id",
        "userPrincipalName",
        one_of=("displayName", "givenName", "surname", "businessPhones", "mail", "accountEnabled", "assignedLicenses"),
        without=("userDomainType", "firstName", "attributes"),
    ),
    read=_read,
)
