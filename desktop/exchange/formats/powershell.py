"""PowerShell's `Get-PartnerCustomer…  | Export-Csv`: customers, subscriptions, users, products (domain.md 5.3).

The names are those of the PartnerCenter module's own objects; what a culture does to its dates is not known.
"""

from collections.abc import Iterator, Mapping

from desktop.domain.customers import Permissions
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Column, TableFormat
from desktop.exchange.formats.held_licenses import product_mention
from desktop.exchange.formats.rest_subscriptions import sold
from desktop.exchange.formats.seats import with_enabled

_CUSTOMERS = (
    Column("tenant_id", ("CustomerId",), is_required=True),
    Column("domain", ("Domain",), is_required=True),
    Column("name", ("Name",)),
    Column("relationship", ("RelationshipToPartner",), is_required=True),
    Column("dap", ("AllowDelegatedAccess",)),
)
_SUBSCRIPTIONS = (
    Column("subscription_id", ("SubscriptionId",), is_required=True),
    Column("name", ("FriendlyName",), is_required=True),
    Column("offer_name", ("OfferName",)),
    Column("offer_id", ("OfferId",)),
    Column("status", ("Status",), is_required=True),
    Column("quantity", ("Quantity",)),
    Column("unit", ("UnitType",)),
    Column("billing_type", ("BillingType",)),
    Column("billing_cycle", ("BillingCycle",)),
    Column("term", ("TermDuration",)),
    Column("started_on", ("EffectiveStartDate",)),
    Column("created_on", ("CreationDate",)),
    Column("ends_on", ("CommitmentEndDate",)),
    Column("auto_renew", ("AutoRenewEnabled",)),
    Column("is_trial", ("IsTrial",)),
)
_USERS = (
    Column("user_id", ("UserId",), is_required=True),
    Column("address", ("UserPrincipalName",), is_required=True),
    Column("name", ("DisplayName",)),
    Column("given_name", ("FirstName",)),
    Column("family_name", ("LastName",)),
    Column("state", ("State",)),
    Column("usage_location", ("UsageLocation",)),
    Column("domain_type", ("UserDomainType",)),
    Column("phone", ("PhoneNumber",)),
    Column("deleted_at", ("SoftDeletionTime",)),
)
_SKUS = (
    Column("sku_id", ("SkuId",), is_required=True),
    Column("part_number", ("SkuPartNumber",)),
    Column("product_name", ("ProductName",)),
    Column("enabled", ("ActiveUnits",)),
    Column("consumed", ("ConsumedUnits",), is_required=True),
    Column("suspended", ("SuspendedUnits",)),
    Column("warning", ("WarningUnits",)),
    Column("total", ("TotalUnits",)),
    Column("available", ("AvailableUnits",)),
)
_SOLD = ("name", "offer_name", "offer_id", "billing_type", "created_on")


def _read_customer(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    cells = {field: text for field, text in values.items() if field != "dap"}
    if values.get("dap", "").lower() == "true":
        cells["permissions"] = Permissions.DAP.value
    yield fact_of(Subject.CUSTOMERS, cells, line)


def _read_subscription(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    cells = {field: text for field, text in values.items() if field not in _SOLD}
    sold(cells, {field: values[field] for field in _SOLD if field in values})
    yield fact_of(Subject.SUBSCRIPTIONS, cells, line)


def _read_user(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    yield fact_of(Subject.USERS, values, line)


def _read_sku(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    yield from product_mention(values, line)
    warnings: list[RowProblem] = []
    yield fact_of(Subject.LICENSES, with_enabled(dict(values), warnings), line, warnings=warnings)


POWERSHELL_CUSTOMERS = TableFormat(
    "powershell-customers",
    QT_TRANSLATE_NOOP("Sentences", "PowerShell: customers"),
    Subject.CUSTOMERS,
    columns=_CUSTOMERS,
    read=_read_customer,
)
POWERSHELL_SUBSCRIPTIONS = TableFormat(
    "powershell-subscriptions",
    QT_TRANSLATE_NOOP("Sentences", "PowerShell: subscriptions"),
    Subject.SUBSCRIPTIONS,
    asks_customer=True,
    columns=_SUBSCRIPTIONS,
    read=_read_subscription,
)
POWERSHELL_USERS = TableFormat(
    "powershell-users",
    QT_TRANSLATE_NOOP("Sentences", "PowerShell: users"),
    Subject.USERS,
    asks_customer=True,
    columns=_USERS,
    read=_read_user,
)
POWERSHELL_SKUS = TableFormat(
    "powershell-skus",
    QT_TRANSLATE_NOOP("Sentences", "PowerShell: licenses"),
    Subject.LICENSES,
    asks_customer=True,
    columns=_SKUS,
    read=_read_sku,
)
