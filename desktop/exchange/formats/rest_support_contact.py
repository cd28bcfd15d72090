"""Partner Center's API: who supports a subscription (domain.md 5.3, 6)."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Context, JsonFormat
from desktop.exchange.json_cells import cells_of, owner_of, paths, shape

_PATHS = paths(tenant_id="supportTenantId", partner_id="supportMpnId", name="name")
_LINK = paths(uri="links.self.uri")
_SUBSCRIPTION = re.compile(r"/subscriptions/([0-9a-f-]{36})", re.IGNORECASE)


def _read(item: Mapping[str, Any], line: int, context: Context) -> Iterator[Fact]:
    warnings: list[RowProblem] = []
    cells = owner_of(context) | cells_of(item, _PATHS, warnings)
    if found := _SUBSCRIPTION.search(cells_of(item, _LINK, []).get("uri", "")):
        cells["subscription_id"] = found[1]
    yield fact_of(Subject.SUPPORT_CONTACTS, cells, line, warnings=warnings)


REST_SUPPORT_CONTACT = JsonFormat(
    "rest-support-contact",
    QT_TRANSLATE_NOOP("Sentences", "Partner Center: support contact (JSON)"),
    Subject.SUPPORT_CONTACTS,
    asks_customer=True,
    is_verified=True,
    fits=shape("supportTenantId", object_type="SupportContact", one_of=("supportMpnId", "name")),
    read=_read,
)
