"""Partner Center's API: the licenses a user holds, and the products a customer has seats of (domain.md 5.3)."""

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Context, JsonFormat
from desktop.exchange.formats.held_licenses import held_license, product_mention
from desktop.exchange.formats.seats import with_enabled
from desktop.exchange.json_cells import cells_of, owner_of, paths, shape

_PRODUCT = paths(sku_id="productSku.id", part_number="productSku.skuPartNumber", product_name="productSku.name")
_UNITS = paths(
    enabled="activeUnits",
    consumed="consumedUnits",
    suspended="suspendedUnits",
    warning="warningUnits",
    total="totalUnits",
    available="availableUnits",
)


def _read_held(item: Mapping[str, Any], line: int, context: Context) -> Iterator[Fact]:
    warnings: list[RowProblem] = []
    product = cells_of(item, _PRODUCT, warnings)
    yield from product_mention(product, line)
    yield held_license(product, line, context, warnings)


def _read_skus(item: Mapping[str, Any], line: int, context: Context) -> Iterator[Fact]:
    warnings: list[RowProblem] = []
    product = cells_of(item, _PRODUCT, warnings)
    yield from product_mention(product, line)
    units = with_enabled(cells_of(item, _UNITS, warnings), warnings)
    yield fact_of(Subject.LICENSES, owner_of(context) | product | units, line, warnings=warnings)


REST_USER_LICENSES = JsonFormat(
    "rest-user-licenses",
    QT_TRANSLATE_NOOP("Sentences", "Partner Center: licenses of a user (JSON)"),
    Subject.USERS,
    asks_customer=True,
    asks_user=True,
    is_verified=True,
    fits=shape("productSku", object_type="License", without=("activeUnits", "consumedUnits", "totalUnits")),
    read=_read_held,
)
REST_SUBSCRIBED_SKUS = JsonFormat(
    "rest-subscribed-skus",
    QT_TRANSLATE_NOOP("Sentences", "Partner Center: licenses of a customer (JSON)"),
    Subject.LICENSES,
    asks_customer=True,
    is_verified=True,
    fits=shape("productSku", object_type="SubscribedSku", one_of=("activeUnits", "consumedUnits", "totalUnits")),
    read=_read_skus,
)
