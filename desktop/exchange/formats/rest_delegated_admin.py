"""Partner Center's API: customers that gave delegated administration privileges (domain.md 5.3)."""

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.domain.customers import Permissions
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Context, JsonFormat
from desktop.exchange.json_cells import cells_of, paths, shape

_PATHS = paths(tenant_id="customerTenantId", name="organizationDisplayName")
_SINCE = paths(at="startDateTime")


def _read(item: Mapping[str, Any], line: int, _context: Context) -> Iterator[Fact]:
    warnings: list[RowProblem] = []
    cells = cells_of(item, _PATHS, warnings)
    has_dap = item.get("dapEnabled") is True
    if has_dap:
        cells["permissions"] = Permissions.DAP.value
    fact = fact_of(Subject.CUSTOMERS, cells, line, warnings=warnings)
    yield fact
    since = cells_of(item, _SINCE, []).get("at", "")
    if has_dap and since and fact.problem is None:
        told = {"customer_tenant_id": cells["tenant_id"], "at": since, "what": "dapEnabled"}
        yield fact_of(Subject.ACCEPTANCES, told, line)


REST_DELEGATED_ADMIN = JsonFormat(
    "rest-delegated-admin",
    QT_TRANSLATE_NOOP("Sentences", "Partner Center: delegated administration (JSON)"),
    Subject.CUSTOMERS,
    is_verified=True,
    fits=shape("customerTenantId", "dapEnabled", one_of=("organizationDisplayName", "partnerAgentCount")),
    read=_read,
)
