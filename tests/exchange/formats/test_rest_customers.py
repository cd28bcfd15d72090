"""Customers of Partner Center's API: in a list, by id, and damaged."""

from pathlib import Path
from typing import Any

import pytest

from desktop.exchange.facts import Fact, Subject
from desktop.exchange.formats.rest_customers import REST_CUSTOMERS
from tests.exchange.formats.objects import (
    ALPINE,
    MINATO,
    delegated_admin,
    graph_collection,
    rest_collection,
    rest_customer,
    rest_customer_by_id,
)
from tests.exchange.formats.reading_files import NOBODY, facts_of, only, values_of, warned


def read(**changes: Any) -> Fact:
    (fact,) = REST_CUSTOMERS.read(rest_customer(**changes), 1, NOBODY)
    return fact


def test_a_list_says_little_of_each(tmp_path: Path) -> None:
    (fact,) = facts_of(tmp_path, rest_collection([rest_customer()]))
    assert fact.values == {
        "tenant_id": ALPINE,
        "domain": "alpine-ski.com",
        "name": "Alpine Ski House",
        "relationship": "reseller",
    }


def test_a_customer_by_id_brings_country_contact_and_permissions(tmp_path: Path) -> None:
    (fact,) = facts_of(tmp_path, rest_customer_by_id())
    assert fact.values == {
        "tenant_id": MINATO,
        "domain": "minato-keiki.co.jp",
        "name": "株式会社港計器",
        "relationship": "reseller",
        "permissions": "dap",
        "country": "JP",
        "language": "ja",
        "contact_name": "港 太郎",
        "contact_email": "keiri@minato-keiki.co.jp",
    }


def test_english_names_have_the_given_name_first() -> None:
    profile = {"firstName": "Ada", "lastName": "Reyes", "language": "en", "email": "ada@alpine-ski.com"}
    assert read(billingProfile=profile).values["contact_name"] == "Ada Reyes"
    assert read(billingProfile={"lastName": "Reyes"}).values["contact_name"] == "Reyes"
    assert "contact_name" not in read(billingProfile={"firstName": None}).values


def test_keys_in_capitals_are_the_same(tmp_path: Path) -> None:
    item = {"Id": ALPINE, "CompanyProfile": {"CompanyName": "Alpine", "Domain": "alpine-ski.com"}} | {
        "RelationshipToPartner": "MicrosoftSupport"
    }
    (fact,) = facts_of(tmp_path, [item])
    assert (fact.values["name"], fact.values["relationship"]) == ("Alpine", "microsoft_support")


def test_the_tenant_stands_in_the_profile_too() -> None:
    assert read(id="").values["tenant_id"] == ALPINE
    assert read(id=ALPINE.upper()).values["tenant_id"] == ALPINE


@pytest.mark.parametrize("allowed", [False, None, "true", 1])
def test_without_delegated_administration_there_may_be_granular_one(allowed: object) -> None:
    assert "permissions" not in read(allowDelegatedAccess=allowed).values


@pytest.mark.parametrize("relationship", ["none", "reseller", "advisor", "syndication", "microsoft_support"])
def test_every_relationship(relationship: str) -> None:
    assert read(relationshipToPartner=relationship).values["relationship"] == relationship


@pytest.mark.parametrize(
    ("profile", "lacking", "warnings"),
    [
        ({"companyName": None, "domain": "alpine-ski.com"}, "name", ["name"]),
        ({"companyName": "Alpine"}, "domain", []),
        ({"companyName": "Alpine", "domain": ""}, "domain", ["domain"]),
        ({"companyName": "Alpine", "domain": "domain"}, "domain", ["domain"]),
        ({"companyName": ["Alpine"], "domain": "alpine-ski.com"}, "name", ["name"]),
        (None, "name", []),
        ("Alpine", "name", ["domain", "name", "country"]),
        ([], "domain", ["domain", "name", "country"]),
    ],
)
def test_what_is_missing_or_odd_is_left_out(profile: object, lacking: str, warnings: list[str]) -> None:
    fact = read(companyProfile=profile)
    assert fact.problem is None
    assert lacking not in fact.values
    assert warned(fact) == warnings


def test_unknown_values_are_warnings() -> None:
    fact = read(
        relationshipToPartner="overlord",
        companyProfile={"companyName": "A", "domain": "a.com", "address": {"country": "Atlantis"}},
        billingProfile={"email": "nobody", "language": "Klingon"},
    )
    assert warned(fact) == ["relationship", "country", "language", "contact_email"]
    assert fact.values == {"tenant_id": ALPINE, "domain": "a.com", "name": "A"}


@pytest.mark.parametrize(("id", "code"), [("<guid>", "guid-invalid"), (None, "key-missing"), ({}, "key-missing")])
def test_a_customer_needs_a_tenant(id: object, code: str) -> None:
    (fact,) = REST_CUSTOMERS.read({"id": id, "companyProfile": {"companyName": "A"}}, 7, NOBODY)
    assert fact.problem is not None
    assert (fact.problem.code, fact.problem.field, fact.line) == (code, "tenant_id", 7)
    assert str(fact.problem.sentence).endswith("file.")


def test_delegated_administration_is_noted_with_its_beginning(tmp_path: Path) -> None:
    found = facts_of(tmp_path, graph_collection([delegated_admin()], "delegatedAdminCustomers"))
    assert values_of(found, Subject.CUSTOMERS) == [
        {"tenant_id": MINATO, "name": "株式会社港計器", "permissions": "dap"}
    ]
    assert values_of(found, Subject.ACCEPTANCES) == [
        {"customer_tenant_id": MINATO, "at": "2022-04-20T06:11:11Z", "what": "dapEnabled"}
    ]


def test_an_ended_delegation_takes_nothing_away(tmp_path: Path) -> None:
    item = delegated_admin(dapEnabled=False, endDateTime="2024-04-20T06:11:11Z")
    (fact,) = facts_of(tmp_path, [item])
    assert fact.values == {"tenant_id": MINATO, "name": "株式会社港計器"}


def test_a_delegation_without_a_beginning_or_a_customer(tmp_path: Path) -> None:
    found = facts_of(tmp_path, [delegated_admin(startDateTime=None), delegated_admin(customerTenantId="x")])
    assert [fact.subject for fact in found] == [Subject.CUSTOMERS] * 2
    assert only(found[:1], Subject.CUSTOMERS).values["permissions"] == "dap"
    assert found[1].problem is not None
    assert found[1].cells
