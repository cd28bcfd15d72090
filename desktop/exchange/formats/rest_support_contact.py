"""Partner Center's API: who supports a subscription (domain.md 5.3, 6)."""

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Context, JsonFormat
from desktop.exchange.json_cells import cells_of, linked_subscription, owner_of, paths, shape

_PATHS = paths(tenant_id="supportTenantId", partner_id="supportMpnId", name="name")


def _read(item: Mapping[str, Any], line: int, context: Context) -> Iterator[Fact]:
    warnings: list[RowProblem] = []
    cells = owner_of(item, context) | cells_of(item, _PATHS, warnings)
    if subscription_id := linked_subscription(item):
        cells["subscription_id"] = subscription_id
    yield fact_of(Subject.SUPPORT_CONTACTS, cells, line, warnings=warnings)


REST_SUPPORT_CONTACT = JsonFormat(
    "rest-support-contact",
    QT_TRANSLATE_NOOP("Sentences", "Partner Center: support contact (JSON)"),
    Subject.SUPPORT_CONTACTS,
    is_verified=True,
    fits=shape("supportTenantId", object_type="SupportContact", one_of=("supportMpnId", "name")),
    read=_read,
)
