"""Partner Center insights: the *Subscription details* report (domain.md 5.1).

Only its list of fields is known. It has a row for each subscription and month, so that rows tell of subscriptions and
customers in passing: of what is not known yet the first row is taken.
"""

from collections.abc import Iterator, Mapping

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.facts import Fact, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.customer_mentions import customer_mention
from desktop.exchange.formats.format import Column, TableFormat
from desktop.exchange.formats.status_words import subscription_status

_COLUMNS = (
    Column("subscription_id", ("SubscriptionId",), is_required=True),
    Column("customer_tenant_id", ("CustomerTenantId",), is_required=True),
    Column("customer_name", ("CustomerName",)),
    Column("customer_country", ("CustomerMarket",)),
    Column("month", ("Month",), is_required=True),
    Column("name", ("ReportingProductName", "Product", "RawProductName")),
    Column("offer", ("SKU",)),
    Column("status", ("SubscriptionState",), is_required=True),
    Column("started_on", ("SubscriptionStartDate",)),
    Column("ends_on", ("SubscriptionEndDate",)),
    Column("auto_renew", ("IsAutoRenew",)),
    Column("quantity", ("AvailableSeats", "AvailableSeatsEOP")),
    Column("reseller", ("ResellerName",)),
)
_ASIDE = frozenset({"customer_name", "customer_country", "month"})


def _read(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    yield from customer_mention(values, line)
    cells = {field: text for field, text in values.items() if text and field not in _ASIDE}
    if "status" in cells:
        cells["status"] = subscription_status(cells["status"])
    yield fact_of(Subject.SUBSCRIPTIONS, cells, line, is_mention=True)


INSIGHTS_SUBSCRIPTIONS = TableFormat(
    "insights-subscriptions",
    QT_TRANSLATE_NOOP("Sentences", "Partner Center insights: subscription details"),
    Subject.SUBSCRIPTIONS,
    columns=_COLUMNS,
    read=_read,
)
