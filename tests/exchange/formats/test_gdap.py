"""Granular administration relationships of Microsoft Graph and of the bulk tool."""

from pathlib import Path
from typing import Any

import pytest

from desktop.exchange.facts import Fact, Subject
from desktop.exchange.formats.graph_gdap import GRAPH_GDAP
from tests.exchange.formats import objects, tables
from tests.exchange.formats.objects import ALPINE, MINATO, bulk_customer, bulk_relationship, relationship
from tests.exchange.formats.reading_files import NOBODY, facts_of, only, values_of, warned
from tests.exchange.formats.tables import Table

# Every status of Microsoft's enumeration: whether it is in force, and whether the customer once approved it.
STATUSES = [
    ("created", False, False),
    ("approvalPending", False, False),
    ("approved", False, True),
    ("activating", False, True),
    ("active", True, True),
    ("expiring", True, True),
    ("expired", False, True),
    ("terminationRequested", False, True),
    ("terminating", False, True),
    ("terminated", False, True),
    ("unknownFutureValue", False, False),
]


def read(**changes: Any) -> list[Fact]:
    return list(GRAPH_GDAP.read(relationship(**changes), 1, NOBODY))


def test_a_relationship_in_force(tmp_path: Path) -> None:
    found = facts_of(tmp_path, objects.graph_collection([relationship()], "delegatedAdminRelationships"))
    assert [(fact.subject, fact.values) for fact in found] == [
        (Subject.CUSTOMERS, {"tenant_id": ALPINE, "name": "Alpine Ski House", "permissions": "gdap"}),
        (
            Subject.ACCEPTANCES,
            {"customer_tenant_id": ALPINE, "at": "2025-02-10T11:26:44Z", "what": "Alpine admin: active"},
        ),
    ]


@pytest.mark.parametrize("spelled", [str, lambda status: status[0].upper() + status[1:]], ids=["Graph", "bulk tool"])
@pytest.mark.parametrize(("status", "is_in_force", "is_approved"), STATUSES)
def test_every_status(status: str, is_in_force: bool, is_approved: bool, spelled: Any) -> None:
    found = read(status=spelled(status))
    customer = only(found, Subject.CUSTOMERS)
    assert customer.values.get("permissions") == ("gdap" if is_in_force else None)
    assert customer.is_mention is not is_in_force
    assert bool(values_of(found, Subject.ACCEPTANCES)) == is_approved
    assert bool(warned(customer)) == (status == "unknownFutureValue")


def test_an_approval_without_its_moment_is_of_the_last_change() -> None:
    found = read(status="approved", activatedDateTime=None)
    assert values_of(found, Subject.ACCEPTANCES)[0]["at"] == "2025-02-10T11:26:44Z"
    found = read(status="approved", activatedDateTime=None, lastModifiedDateTime=None)
    assert values_of(found, Subject.ACCEPTANCES) == []


@pytest.mark.parametrize("status", ["expired", "terminated"])
def test_one_that_is_over_proves_nothing_without_its_moment(status: str) -> None:
    assert values_of(read(status=status, activatedDateTime=None), Subject.ACCEPTANCES) == []


@pytest.mark.parametrize("name", [None, ""])
def test_a_customer_without_a_name_is_taken_with_a_warning(name: str | None) -> None:
    customer = only(read(customer={"tenantId": ALPINE.upper(), "displayName": name}), Subject.CUSTOMERS)
    assert (customer.values, warned(customer), customer.problem) == (
        {"tenant_id": ALPINE, "permissions": "gdap"},
        ["name"],
        None,
    )


@pytest.mark.parametrize("customer", [None, {}, {"tenantId": None}, "Alpine", []])
def test_a_relationship_without_a_customer_yet(customer: object) -> None:
    (fact,) = read(customer=customer, status="approvalPending")
    assert fact.problem is not None
    assert fact.problem.code == "customer-missing"


def test_a_tenant_that_is_no_guid() -> None:
    (fact,) = read(customer={"tenantId": "alpine", "displayName": "A"})
    assert fact.problem is not None
    assert fact.problem.code == "guid-invalid"


def test_the_indirect_kind_is_read_alike() -> None:
    found = read(
        **{"@odata.type": "#microsoft.graph.resellerDelegatedAdminRelationship", "isPartnerConsentPending": True}
        | {"status": "approvalPending", "activatedDateTime": None, "indirectProviderTenantId": MINATO}
    )
    assert values_of(found, Subject.CUSTOMERS) == [{"tenant_id": ALPINE, "name": "Alpine Ski House"}]


@pytest.mark.parametrize("table", [tables.BULK_RELATIONSHIPS, tables.BULK_NAMED_RELATIONSHIPS], ids=["pairs", "named"])
def test_the_second_pair_of_columns_is_the_customer(tmp_path: Path, table: Table) -> None:
    found = facts_of(tmp_path, table)
    assert values_of(found, Subject.CUSTOMERS)[0] == {
        "tenant_id": ALPINE,
        "name": "Alpine Ski House",
        "permissions": "gdap",
    }
    assert values_of(found, Subject.ACCEPTANCES)[0] == {
        "customer_tenant_id": ALPINE,
        "at": "2022-06-14T20:12:00Z",
        "what": "alpine_gdap_001: Active",
    }


def test_japanese_names_of_the_bulk_tool(tmp_path: Path) -> None:
    found = facts_of(tmp_path, tables.BULK_RELATIONSHIPS)
    assert values_of(found, Subject.CUSTOMERS)[1]["name"] == "株式会社港計器"
    found = facts_of(tmp_path, tables.BULK_CUSTOMERS)
    assert values_of(found, Subject.CUSTOMERS) == [
        {"tenant_id": ALPINE, "name": "Alpine Ski House"},
        {"tenant_id": MINATO, "name": "株式会社港計器"},
    ]


def test_the_bulk_tools_json_says_the_same_as_its_csv(tmp_path: Path) -> None:
    found = facts_of(tmp_path, [bulk_relationship(), bulk_relationship(Status="Terminated")])
    assert values_of(found, Subject.CUSTOMERS) == [
        {"tenant_id": ALPINE, "name": "Alpine Ski House", "permissions": "gdap"},
        {"tenant_id": ALPINE, "name": "Alpine Ski House"},
    ]
    assert values_of(found, Subject.ACCEPTANCES)[0]["at"] == "2022-09-23T17:21:08Z"
    found = facts_of(tmp_path, [bulk_customer(), bulk_customer(OrganizationDisplayName=None)])
    assert [dict(fact.values) for fact in found] == [
        {"tenant_id": ALPINE, "name": "Alpine Ski House"},
        {"tenant_id": ALPINE},
    ]


@pytest.mark.parametrize("name", ["", "  "])
def test_a_blank_name_of_the_bulk_tool(tmp_path: Path, name: str) -> None:
    titles, rows = tables.BULK_CUSTOMERS
    (fact,) = facts_of(tmp_path, (titles, [(*rows[0][:3], name, "30")]))
    assert (warned(fact), fact.values) == (["name"], {"tenant_id": ALPINE})
