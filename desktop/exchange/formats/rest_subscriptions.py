"""Partner Center's API: the subscriptions of a customer (domain.md 5.3)."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.domain.subscriptions import Commerce, SubscriptionKind
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Context, JsonFormat
from desktop.exchange.json_cells import cells_of, owner_of, paths, shape

_PATHS = paths(
    subscription_id="id",
    status="status",
    quantity="quantity",
    unit="unitType",
    term="termDuration",
    billing_cycle="billingCycle",
    started_on="effectiveStartDate",
    ends_on="commitmentEndDate",
    auto_renew="autoRenewEnabled",
    is_trial="isTrial",
)
_SOLD = paths(
    name="friendlyName",
    offer_name="offerName",
    offer_id="offerId",
    offer_link="links.offer.uri",
    product_type="productType.id",
    product_subtype="productType.subType.id",
    billing_type="billingType",
    created_on="creationDate",
)

_LINKED_OFFER = re.compile(r"/offers/([^/?]+)")
# What was sold of the older catalog has a GUID or "MS-AZR-…"; of the newer one product:sku:availability.
_LEGACY_OFFER = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|MS-AZR-\w+", re.IGNORECASE)
_NEW_OFFER = re.compile(r"[0-9A-Z]{12}:[0-9A-Z]{4}:[0-9A-Z]{12}", re.IGNORECASE)
_AZURE_OFFER = re.compile(r"MS-AZR-|DZH318Z0BPS6:", re.IGNORECASE)  # the older Azure; the Azure plan
_KINDS = {
    ("onlineservicesnce", ""): SubscriptionKind.LICENSES,
    ("software", ""): SubscriptionKind.SOFTWARE,
    ("azure", "virtualmachines"): SubscriptionKind.RESERVATION,
}
_KINDS_BY_BILLING = {"usage": SubscriptionKind.AZURE, "license": SubscriptionKind.LICENSES}


def kind_of(offer_id: str, product_type: str, product_subtype: str, billing_type: str) -> str:
    """The documented kind of what was sold; "" where neither its product, its offer nor its billing tells."""
    if product_type:
        kind = _KINDS.get((product_type.lower(), product_subtype.lower()))
        if kind is not None:
            return kind.value
    if _AZURE_OFFER.match(offer_id):
        return SubscriptionKind.AZURE.value
    # Software is billed by license as well, but always names its product's type.
    return "" if product_type else _KINDS_BY_BILLING.get(billing_type.lower(), "")


def commerce_of(offer_id: str, product_type: str) -> str:
    """Which of Microsoft's systems sold it; "" where neither its product's type nor its offer's id tells."""
    if product_type.lower() == "onlineservicesnce" or _NEW_OFFER.fullmatch(offer_id):
        return Commerce.NEW.value
    return Commerce.LEGACY.value if _LEGACY_OFFER.fullmatch(offer_id) else ""


def sold(cells: dict[str, str], told: Mapping[str, str]) -> None:
    """Complete `cells` by what is `told` of the offer: name, offer, kind, commerce, and when it started."""
    offer_id = told.get("offer_id", "") or _offer_in(told.get("offer_link", ""))
    offer_name = told.get("offer_name", "")
    if "name" in told or offer_name:
        cells["name"] = told.get("name", "") or offer_name or offer_id
    if offer_name or offer_id:
        cells["offer"] = offer_name or offer_id
    product_type = told.get("product_type", "")
    cells["kind"] = kind_of(offer_id, product_type, told.get("product_subtype", ""), told.get("billing_type", ""))
    cells["commerce"] = commerce_of(offer_id, product_type)
    if not cells.get("started_on") and told.get("created_on"):
        cells["started_on"] = told["created_on"]


def _offer_in(link: str) -> str:
    found = _LINKED_OFFER.search(link)
    return found[1] if found else ""


def _read(item: Mapping[str, Any], line: int, context: Context) -> Iterator[Fact]:
    warnings: list[RowProblem] = []
    cells = owner_of(context) | cells_of(item, _PATHS, warnings)
    sold(cells, cells_of(item, _SOLD, warnings))
    yield fact_of(Subject.SUBSCRIPTIONS, cells, line, warnings=warnings)


REST_SUBSCRIPTIONS = JsonFormat(
    "rest-subscriptions",
    QT_TRANSLATE_NOOP("Sentences", "Partner Center: subscriptions (JSON)"),
    Subject.SUBSCRIPTIONS,
    asks_customer=True,
    is_verified=True,
    fits=shape(
        "id",
        "status",
        object_type="Subscription",
        one_of=("offerId", "offerName", "friendlyName", "billingType", "commitmentEndDate", "autoRenewEnabled"),
        without=("customer", "skuId", "userPrincipalName"),
    ),
    read=_read,
)
