"""Seats and who holds them, of two services' answers and of PowerShell; product names; support contacts; the link."""

from pathlib import Path
from typing import Any

import pytest

from desktop.exchange.facts import Fact, Subject
from desktop.exchange.formats.format import Context
from desktop.exchange.formats.graph_licenses import GRAPH_LICENSE_DETAILS, GRAPH_SUBSCRIBED_SKUS
from desktop.exchange.formats.rest_licenses import REST_SUBSCRIBED_SKUS, REST_USER_LICENSES
from desktop.exchange.formats.rest_relationship_request import REST_RELATIONSHIP_REQUEST
from desktop.exchange.formats.rest_support_contact import REST_SUPPORT_CONTACT
from tests.exchange.formats import objects, tables
from tests.exchange.formats.objects import (
    ANNA,
    E3,
    HANAKO,
    INVITATION,
    MINATO,
    PARTNER,
    POWER_BI,
    SEATS,
    product_sku,
    rest_collection,
    rest_license,
    rest_sku,
)
from tests.exchange.formats.reading_files import NOBODY, facts_of, only, values_of, warned

SEATS_OF_E3 = {
    "sku_id": E3,
    "part_number": "SPE_E3",
    "product_name": "Microsoft 365 E3",
    "enabled": 5,
    "consumed": 4,
    "suspended": 1,
    "warning": 2,
}
E3_NAMED = {"sku_id": E3, "part_number": "SPE_E3", "name": "Microsoft 365 E3"}


def seats(**changes: Any) -> Fact:
    item = {key: value for key, value in rest_sku(**changes).items() if value != "absent"}
    return only(list(REST_SUBSCRIBED_SKUS.read(item, 1, NOBODY)), Subject.LICENSES)


def test_seats_of_partner_center(tmp_path: Path) -> None:
    found = facts_of(tmp_path, rest_collection([rest_sku()], f"/customers/{MINATO}/subscribedskus"))
    assert values_of(found, Subject.LICENSES) == [{"customer_tenant_id": MINATO} | SEATS_OF_E3]
    named = only(found, Subject.PRODUCTS)
    assert (named.values, named.is_mention) == (E3_NAMED, True)


def test_seats_of_powershell(tmp_path: Path) -> None:
    found = facts_of(tmp_path, tables.POWERSHELL_SKUS)
    assert values_of(found, Subject.LICENSES) == [SEATS_OF_E3]
    assert values_of(found, Subject.PRODUCTS) == [E3_NAMED]


def test_seats_of_graph(tmp_path: Path) -> None:
    found = facts_of(tmp_path, objects.graph_collection([objects.graph_sku()], "subscribedSkus"))
    assert values_of(found, Subject.LICENSES) == [
        {"sku_id": E3, "part_number": "SPE_E3", "enabled": 25, "consumed": 14, "suspended": 3, "warning": 2}
    ]
    assert values_of(found, Subject.PRODUCTS) == [{"sku_id": E3, "part_number": "SPE_E3"}]


def test_missing_counts_follow_from_the_others() -> None:
    assert seats(activeUnits="absent").values["enabled"] == 5
    assert seats(consumedUnits="absent").values["consumed"] == 4
    assert "enabled" not in seats(activeUnits="absent", totalUnits="absent").values


@pytest.mark.parametrize(
    ("changes", "field"), [({"totalUnits": 6, "availableUnits": 2}, "enabled"), ({"availableUnits": 1}, "consumed")]
)
def test_counts_that_do_not_add_up_are_doubted(changes: dict[str, int], field: str) -> None:
    fact = seats(**changes)
    assert (warned(fact), fact.values["enabled"], fact.values["consumed"]) == ([field], 5, 4)


@pytest.mark.parametrize("count", ["many", -3, 1.5, 10**12, True])
def test_a_count_that_is_none_is_left_out(count: object) -> None:
    fact = seats(suspendedUnits=count)
    assert (warned(fact), "suspended" in fact.values) == (["suspended"], False)


def test_minecraft_has_no_guid_but_a_part_number() -> None:
    fact = seats(productSku=product_sku(id="MEE_FACULTY", skuPartNumber="MEE_FACULTY", licenseGroupId="group2"))
    assert (fact.problem, warned(fact), fact.values["part_number"]) == (None, ["sku_id"], "MEE_FACULTY")


@pytest.mark.parametrize("sku", [None, "E3", [], {}, {"id": None, "name": ""}])
def test_seats_need_a_product(sku: object) -> None:
    fact = seats(productSku=sku)
    assert fact.problem is not None
    assert fact.problem.code == "key-missing"


def test_each_license_of_a_user_is_a_fact(tmp_path: Path) -> None:
    items = [rest_license(), rest_license(productSku=product_sku(id=POWER_BI.upper(), name="Power BI Pro"))]
    found = facts_of(tmp_path, rest_collection(items, f"/v1/customers/{MINATO}/users/{HANAKO}/licenses"))
    users = [fact for fact in found if fact.subject is Subject.USERS]
    assert [fact.licenses for fact in users] == [(E3,), (POWER_BI,)]
    assert {fact.is_mention for fact in found if fact.subject is Subject.PRODUCTS} == {True}
    assert users[0].values == {"customer_tenant_id": MINATO, "user_id": HANAKO}
    assert values_of(found, Subject.PRODUCTS)[0] == E3_NAMED


def test_graph_tells_the_user_in_the_context(tmp_path: Path) -> None:
    item = objects.graph_collection([objects.license_detail()], f"users('{ANNA}')/licenseDetails")
    user = only(facts_of(tmp_path, item), Subject.USERS)
    assert (user.values, user.licenses) == ({"user_id": ANNA}, (E3,))


def test_without_a_user_a_license_is_that_of_the_one_chosen_for_the_file() -> None:
    for format, item in ((REST_USER_LICENSES, rest_license()), (GRAPH_LICENSE_DETAILS, objects.license_detail())):
        assert (format.asks_user, format.asks_customer) == (True, True)
        user = only(list(format.read(item, 1, NOBODY)), Subject.USERS)
        assert (user.values, user.licenses, user.problem) == ({}, (E3,), None)


@pytest.mark.parametrize(
    ("sku", "licenses"),
    [
        ({"id": "x", "skuPartNumber": "SPE_E3"}, ("SPE_E3",)),
        ({"name": "日本語の製品"}, ("日本語の製品",)),
        ({"id": None}, None),
        (None, None),
        ("E3", None),
    ],
)
def test_a_held_product_goes_by_what_is_known_of_it(sku: object, licenses: tuple[str, ...] | None) -> None:
    user = only(list(REST_USER_LICENSES.read(rest_license(productSku=sku), 1, Context("", HANAKO))), Subject.USERS)
    assert user.licenses == licenses
    assert (user.problem is None) == bool(licenses)


def test_a_product_is_named_once_a_service_plan(tmp_path: Path) -> None:
    found = facts_of(tmp_path, tables.PRODUCT_NAMES)
    assert values_of(found, Subject.PRODUCTS) == [
        E3_NAMED,
        E3_NAMED,
        {"sku_id": POWER_BI, "part_number": "POWER_BI_PRO", "name": "Power BI Pro"},
    ]
    assert {fact.is_mention for fact in found} == {True}


def test_a_product_needs_a_guid(tmp_path: Path) -> None:
    titles, rows = tables.PRODUCT_NAMES
    (fact,) = facts_of(tmp_path, (titles, [("X", "Y", "not one", *rows[0][3:])]))
    assert fact.problem is not None
    assert (fact.problem.field, fact.cells[0]) == ("sku_id", "X")


def test_who_supports_a_subscription(tmp_path: Path) -> None:
    (fact,) = facts_of(tmp_path, objects.support_contact())
    assert fact.values == {
        "customer_tenant_id": MINATO,
        "tenant_id": PARTNER,
        "partner_id": "5201894",
        "name": "株式会社サポート東京",
        "subscription_id": SEATS,
    }


def test_a_contact_beside_any_subscription() -> None:
    item = objects.support_contact(links=None, name=None, supportMpnId=5201894)
    (fact,) = REST_SUPPORT_CONTACT.read(item, 1, NOBODY)
    assert fact.values == {"tenant_id": PARTNER, "partner_id": "5201894"}
    assert warned(fact) == ["name"]


@pytest.mark.parametrize("tenant", [None, "", "Trey", {}])
def test_a_contact_needs_a_tenant(tenant: object) -> None:
    (fact,) = REST_SUPPORT_CONTACT.read(objects.support_contact(supportTenantId=tenant), 1, NOBODY)
    assert fact.problem is not None
    assert fact.problem.field == "tenant_id"


@pytest.mark.parametrize("written", [INVITATION, INVITATION.replace("&", "&amp;"), f" {INVITATION} "])
def test_the_invitation_link(tmp_path: Path, written: str) -> None:
    (fact,) = facts_of(tmp_path, objects.relationship_request(url=written))
    assert fact.values == {"url": INVITATION}


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("https://contoso.com", "link-invalid"),
        (f"https://admin.microsoft.com/Adminportal/Home?invType=Administration&partnerId={PARTNER}#/x", "link-invalid"),
        ("", "key-missing"),
        (None, "key-missing"),
        (["x"], "key-missing"),
    ],
)
def test_another_link_is_refused(url: object, code: str) -> None:
    (fact,) = REST_RELATIONSHIP_REQUEST.read(objects.relationship_request(url=url), 1, NOBODY)
    assert fact.problem is not None
    assert fact.problem.code == code


def test_any_object_with_a_url_is_no_invitation() -> None:
    assert not REST_RELATIONSHIP_REQUEST.fits({"url": "https://contoso.com"})
    assert not REST_RELATIONSHIP_REQUEST.fits({"url": None})
    assert not GRAPH_SUBSCRIBED_SKUS.fits({"url": INVITATION})
