"""Partner Center: the license-based reconciliation file of an invoice (domain.md 5.1).

Its lines are charges: a subscription may have several, and one that was reduced has negative seats. So they tell of
customers and subscriptions in passing. Its `SubscriptionId` is the billing system's own; that of Partner Center is
`SyndicationPartnerSubscriptionNumber`.
"""

from collections.abc import Iterator, Mapping

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.domain.subscriptions import Commerce, SubscriptionKind
from desktop.exchange.facts import Fact, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.customer_mentions import customer_mention
from desktop.exchange.formats.format import Column, TableFormat

_COLUMNS = (
    Column("customer_tenant_id", ("CustomerId",), is_required=True),
    Column("customer_name", ("CustomerName",)),
    Column("customer_domain", ("DomainName",)),
    Column("subscription_id", ("SyndicationPartnerSubscriptionNumber",), is_required=True),
    Column("billing_id", ("SubscriptionId",)),
    Column("name", ("SubscriptionName",)),
    Column("offer", ("OfferName",)),
    Column("quantity", ("Quantity",)),
    Column("charge", ("ChargeType",)),
    Column("started_on", ("SubscriptionStartDate",)),
    Column("ends_on", ("SubscriptionEndDate",)),
    Column("billing_cycle", ("BillingCycleType",)),
)
_TAKEN = (
    "customer_tenant_id",
    "subscription_id",
    "name",
    "offer",
    "quantity",
    "started_on",
    "ends_on",
    "billing_cycle",
)


def _read(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    yield from customer_mention(values, line)
    cells = {field: values[field] for field in _TAKEN if values.get(field)}
    if cells.get("quantity", "").startswith("-"):
        del cells["quantity"]
    if "name" not in cells and "offer" in cells:
        cells["name"] = cells["offer"]
    cells["commerce"], cells["kind"] = Commerce.LEGACY.value, SubscriptionKind.LICENSES.value
    yield fact_of(Subject.SUBSCRIPTIONS, cells, line, is_mention=True)


RECONCILIATION = TableFormat(
    "reconciliation",
    QT_TRANSLATE_NOOP("Sentences", "Partner Center: license-based reconciliation"),
    Subject.SUBSCRIPTIONS,
    is_verified=True,
    columns=_COLUMNS,
    read=_read,
)
