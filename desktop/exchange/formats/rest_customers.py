"""Partner Center's API: customers, in a list or one by id (domain.md 5.3)."""

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.domain.customers import Permissions
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Context, JsonFormat
from desktop.exchange.json_cells import cells_of, paths, shape

_PATHS = paths(
    tenant_id="id",
    domain="companyProfile.domain",
    name="companyProfile.companyName",
    relationship="relationshipToPartner",
    country="companyProfile.address.country",
    language="billingProfile.language",
    contact_email="billingProfile.email",
)
_CONTACT = paths(first="billingProfile.firstName", last="billingProfile.lastName")
_COMPANY = paths(tenant_id="companyProfile.tenantId")
_FAMILY_NAME_FIRST = ("ja", "ko", "zh", "hu")


def _read(item: Mapping[str, Any], line: int, _context: Context) -> Iterator[Fact]:
    warnings: list[RowProblem] = []
    cells = cells_of(item, _PATHS, warnings)
    if not cells.get("tenant_id"):
        cells |= cells_of(item, _COMPANY, warnings)
    parts = cells_of(item, _CONTACT, warnings)
    if any(parts.values()):
        cells["contact_name"] = _full_name(parts, cells.get("language", ""))
    # False says only that there are no delegated administration privileges: there may still be granular ones.
    if item.get("allowDelegatedAccess") is True:
        cells["permissions"] = Permissions.DAP.value
    yield fact_of(Subject.CUSTOMERS, cells, line, warnings=warnings)


def _full_name(parts: Mapping[str, str], language: str) -> str:
    names = [parts.get("first", ""), parts.get("last", "")]
    if language.lower().startswith(_FAMILY_NAME_FIRST):
        names.reverse()
    return " ".join(name for name in names if name)


REST_CUSTOMERS = JsonFormat(
    "rest-customers",
    QT_TRANSLATE_NOOP("Sentences", "Partner Center: customers (JSON)"),
    Subject.CUSTOMERS,
    is_verified=True,
    fits=shape("id", "companyProfile", object_type="Customer", one_of=("relationshipToPartner", "billingProfile")),
    read=_read,
)
