"""Subscriptions of Partner Center's API, of the newer and the older catalog."""

from pathlib import Path
from typing import Any

import pytest

from desktop.domain.subscriptions import SubscriptionStatus
from desktop.exchange.facts import Fact
from desktop.exchange.formats.rest_subscriptions import REST_SUBSCRIPTIONS
from tests.exchange.formats.objects import MINATO, SEATS, legacy_subscription, rest_collection, rest_subscription
from tests.exchange.formats.reading_files import NOBODY, facts_of, warned

LEGACY_OFFER = "81A3CF46-D270-43B4-B618-A2C4E0638F99"


def read(**changes: Any) -> Fact:
    (fact,) = REST_SUBSCRIPTIONS.read(rest_subscription(**changes), 1, NOBODY)
    return fact


def test_a_subscription_of_the_newer_catalog(tmp_path: Path) -> None:
    (fact,) = facts_of(tmp_path, rest_collection([rest_subscription()]))
    assert fact.values == {
        "customer_tenant_id": MINATO,
        "subscription_id": SEATS,
        "name": "本社 ライセンス",
        "offer": "Microsoft 365 Business Basic",
        "kind": "licenses",
        "commerce": "new",
        "status": "active",
        "quantity": 15,
        "unit": "Licenses",
        "term": "P1Y",
        "billing_cycle": "monthly",
        "started_on": "2025-01-14",
        "ends_on": "2026-01-13",
        "auto_renew": 1,
        "is_trial": 0,
    }


def test_a_subscription_as_the_oldest_documentation_has_it(tmp_path: Path) -> None:
    (fact,) = facts_of(tmp_path, rest_collection([legacy_subscription()]))
    assert (fact.problem, fact.warnings) == (None, ())
    assert fact.values == {
        "subscription_id": SEATS,
        "name": "Head office",
        "offer": LEGACY_OFFER,
        "commerce": "legacy",
        "status": "active",
        "quantity": 1,
        "unit": "",
        "started_on": "2015-11-24",
        "ends_on": "2016-12-12",
        "auto_renew": 0,
    }


@pytest.mark.parametrize(
    ("offer", "product", "billing", "kind", "commerce"),
    [
        ("CFQ7TTC0LH18:0001:CFQ7TTC0K971", "OnlineServicesNCE", "license", "licenses", "new"),
        ("DG7GMGF0FKZV:0003:DG7GMGF0DQLM", "Software", "license", "software", "new"),
        ("MS-AZR-0145P", None, "usage", "azure", "legacy"),
        ("DZH318Z0BPS6:0001:DZH318Z0BMTX", "Azure", "usage", "azure", "new"),
        (LEGACY_OFFER, None, "license", "licenses", "legacy"),
        (LEGACY_OFFER, None, "benefit", None, "legacy"),
        ("DZH318Z0BQ3Q:0001:DZH318Z0BXXX", ("Azure", "VirtualMachines"), "license", "reservation", "new"),
        ("DZH318Z0BQ3Q:0001:DZH318Z0BXXX", ("Azure", "Moonbase"), "license", None, "new"),
        ("", "SaaS", "license", None, None),
        ("", None, "none", None, None),
    ],
)
def test_kind_and_commerce_only_where_they_are_told(
    offer: str, product: str | tuple[str, str] | None, billing: str, kind: str | None, commerce: str | None
) -> None:
    types = (
        {"id": product} if isinstance(product, str) else product and {"id": product[0], "subType": {"id": product[1]}}
    )
    fact = read(offerId=offer, productType=types, billingType=billing)
    assert (fact.values.get("kind"), fact.values.get("commerce"), fact.warnings) == (kind, commerce, ())


@pytest.mark.parametrize("status", [*(status.value for status in SubscriptionStatus), "Active", "cancelled"])
def test_every_status(status: str) -> None:
    assert read(status=status).values["status"] in (status.lower(), "canceled")


@pytest.mark.parametrize(
    ("field", "value", "as_field"),
    [
        ("status", "dormant", "status"),
        ("billingCycle", "fortnightly", "billing_cycle"),
        ("termDuration", "for ever", "term"),
        ("quantity", "many", "quantity"),
        ("quantity", -1, "quantity"),
        ("quantity", [1], "quantity"),
        ("autoRenewEnabled", "perhaps", "auto_renew"),
        ("effectiveStartDate", "soon", "started_on"),
        ("commitmentEndDate", {}, "ends_on"),
        ("friendlyName", ["x"], "name"),
    ],
)
def test_an_odd_value_is_left_out_with_a_warning(field: str, value: object, as_field: str) -> None:
    fact = read(**{field: value})
    assert fact.problem is None
    assert warned(fact) == [as_field]
    if as_field not in ("name", "started_on"):  # another key says it, too
        assert as_field not in fact.values


def test_what_is_null_or_missing_says_nothing() -> None:
    item = {"id": SEATS, "status": "active", "offerName": "X", "quantity": None, "termDuration": "", "isTrial": None}
    (fact,) = REST_SUBSCRIPTIONS.read(item, 1, NOBODY)
    assert fact.values == {"subscription_id": SEATS, "status": "active", "name": "X", "offer": "X"}
    assert fact.warnings == ()


def test_the_name_is_that_of_the_partner_else_of_the_offer() -> None:
    assert read(friendlyName="").values["name"] == "Microsoft 365 Business Basic"
    assert read(friendlyName=None, offerName=None).values["name"] == "CFQ7TTC0LH18:0001:CFQ7TTC0K971"


def test_an_end_in_the_year_9999_is_none() -> None:
    assert read(commitmentEndDate="9999-12-10T00:00:00Z").values["ends_on"] == ""


@pytest.mark.parametrize(("cycle", "stored"), [("Annual", "annual"), ("oneTime", "one-time"), ("unknown", None)])
def test_billing_cycles_in_any_spelling(cycle: str, stored: str | None) -> None:
    assert read(billingCycle=cycle).values.get("billing_cycle") == stored


def test_the_file_tells_whose_they_are_where_items_do_not(tmp_path: Path) -> None:
    items = rest_collection([legacy_subscription()], f"/v1/customers/{MINATO.upper()}/subscriptions")
    (fact,) = facts_of(tmp_path, items)
    assert fact.values["customer_tenant_id"] == MINATO


@pytest.mark.parametrize(("id", "code"), [("0042", "guid-invalid"), (None, "key-missing"), ([], "key-missing")])
def test_a_subscription_needs_its_id(id: object, code: str) -> None:
    fact = read(id=id)
    assert fact.problem is not None
    assert (fact.problem.code, fact.problem.field) == (code, "subscription_id")
