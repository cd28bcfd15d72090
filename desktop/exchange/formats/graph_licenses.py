"""Microsoft Graph: the products a tenant has seats of, and the licenses a user holds (domain.md 5.4)."""

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Context, JsonFormat
from desktop.exchange.formats.held_licenses import held_license, product_mention
from desktop.exchange.json_cells import cells_of, owner_of, paths, shape

_PRODUCT = paths(sku_id="skuId", part_number="skuPartNumber")
_UNITS = paths(
    enabled="prepaidUnits.enabled",
    consumed="consumedUnits",
    suspended="prepaidUnits.suspended",
    warning="prepaidUnits.warning",
)


def _read_skus(item: Mapping[str, Any], line: int, context: Context) -> Iterator[Fact]:
    warnings: list[RowProblem] = []
    product = cells_of(item, _PRODUCT, warnings)
    yield from product_mention(product, line)
    cells = owner_of(context) | product | cells_of(item, _UNITS, warnings)
    yield fact_of(Subject.LICENSES, cells, line, warnings=warnings)


def _read_held(item: Mapping[str, Any], line: int, context: Context) -> Iterator[Fact]:
    warnings: list[RowProblem] = []
    product = cells_of(item, _PRODUCT, warnings)
    yield from product_mention(product, line)
    yield held_license(product, line, context, warnings)


GRAPH_SUBSCRIBED_SKUS = JsonFormat(
    "graph-subscribed-skus",
    QT_TRANSLATE_NOOP("Sentences", "Microsoft Graph: licenses of a customer (JSON)"),
    Subject.LICENSES,
    asks_customer=True,
    is_verified=True,
    fits=shape("skuId", one_of=("prepaidUnits", "consumedUnits", "subscriptionIds"), without=("productSku",)),
    read=_read_skus,
)
GRAPH_LICENSE_DETAILS = JsonFormat(
    "graph-license-details",
    QT_TRANSLATE_NOOP("Sentences", "Microsoft Graph: licenses of a user (JSON)"),
    Subject.USERS,
    asks_customer=True,
    asks_user=True,
    fits=shape("skuId", "skuPartNumber", without=("prepaidUnits", "consumedUnits", "subscriptionIds", "productSku")),
    read=_read_held,
)
