"""Users in every form: of two services' answers, of two portals, of PowerShell."""

from pathlib import Path
from typing import Any

import pytest

from desktop.exchange.facts import Fact
from desktop.exchange.formats.admin_center_users import ADMIN_CENTER_USERS
from desktop.exchange.formats.format import Context
from desktop.exchange.formats.graph_users import GRAPH_USERS
from desktop.exchange.formats.rest_users import REST_USERS
from tests.exchange.formats import objects, tables
from tests.exchange.formats.objects import ANNA, E3, HANAKO, MINATO, POWER_BI, graph_user, rest_user
from tests.exchange.formats.reading_files import NOBODY, facts_of, warned

HANAKO_LISTED = {
    "user_id": HANAKO,
    "address": "hanako@minato-keiki.co.jp",
    "name": "港 花子",
    "given_name": "花子",
    "family_name": "港",
    "title": "部長",
    "department": "営業部",
    "usage_location": "JP",
    "state": "active",
}


def rest(**changes: Any) -> Fact:
    (fact,) = REST_USERS.read(rest_user(**changes), 1, NOBODY)
    return fact


def graph(**changes: Any) -> Fact:
    (fact,) = GRAPH_USERS.read(graph_user(**changes), 1, NOBODY)
    return fact


def exported(**cells: str) -> Fact:
    values = {"address": "a@b.com", "name": "A", "user_id": ANNA, "blocked": "False", "licenses": "Unlicensed"} | cells
    (fact,) = ADMIN_CENTER_USERS.read(values, 2)
    return fact


def test_a_user_of_partner_center(tmp_path: Path) -> None:
    (fact,) = facts_of(tmp_path, objects.rest_collection([rest_user(phoneNumber="03-0000-0000")]))
    assert fact.values == {
        "customer_tenant_id": MINATO,
        "user_id": HANAKO,
        "address": "hanako@minato-keiki.co.jp",
        "name": "港 花子",
        "given_name": "花子",
        "family_name": "港",
        "state": "active",
        "usage_location": "JP",
        "domain_type": "managed",
        "phone": "03-0000-0000",
    }
    assert fact.licenses is None


def test_a_deleted_user_carries_when() -> None:
    fact = rest(state="inactive", softDeletionTime="2025-06-14T08: 12: 05Z")
    assert (fact.values["state"], fact.values["deleted_at"]) == ("inactive", "2025-06-14T08:12:05Z")
    assert rest(softDeletionTime=None).values["deleted_at"] == ""
    assert "deleted_at" not in rest().values
    assert graph(deletedDateTime="2025-06-14T08:12:05Z").values["deleted_at"] == "2025-06-14T08:12:05Z"


def test_a_user_of_graph(tmp_path: Path) -> None:
    assigned = [{"disabledPlans": [], "skuId": E3.upper()}, {"skuId": POWER_BI}, {"skuId": E3}]
    item = graph_user(accountEnabled=False, usageLocation="us", department="Sales", assignedLicenses=assigned)
    (fact,) = facts_of(tmp_path, objects.graph_collection([item], "users"))
    assert fact.values == {
        "user_id": ANNA,
        "address": "anna@alpine-ski.com",
        "name": "Anna Alpine",
        "given_name": "Anna",
        "family_name": "Alpine",
        "state": "inactive",
        "usage_location": "US",
        "phone": "425-555-0137",
        "title": "",
        "department": "Sales",
    }
    assert fact.licenses == (E3, POWER_BI)


def test_licenses_that_were_not_asked_for_are_not_none() -> None:
    assert graph().licenses is None
    assert graph(assignedLicenses=None).licenses is None
    assert graph(assignedLicenses=[]).licenses == ()


@pytest.mark.parametrize("assigned", ["x", {}, [None], ["x"], [{}], [{"skuId": "x"}], [{"skuId": E3}, {"skuId": None}]])
def test_licenses_that_cannot_be_read_in_full_are_left_as_they_are(assigned: object) -> None:
    fact = graph(assignedLicenses=assigned)
    assert (fact.licenses, warned(fact), fact.problem) == (None, ["licenses"], None)


@pytest.mark.parametrize(
    ("business", "mobile", "phone"),
    [([], "1", "1"), (["2"], "1", "2"), (None, None, ""), ("3", "1", "1"), ([4], None, ""), (["２ ３"], "", "２ ３")],
)
def test_phones(business: object, mobile: object, phone: str) -> None:
    assert graph(businessPhones=business, mobilePhone=mobile).values["phone"] == phone


def test_the_export_of_the_admin_center(tmp_path: Path) -> None:
    anna, hanako = facts_of(tmp_path, tables.ADMIN_CENTER)
    assert hanako.values == HANAKO_LISTED | {"phone": "03-0000-0000", "deleted_at": ""}
    assert hanako.licenses == ()
    assert anna.licenses == ("Enterprise Mobility + Security E3", "Power BI Pro")
    assert (anna.values["state"], anna.values["phone"]) == ("inactive", "425-555-0199")


def test_the_older_export_has_the_state_of_the_address(tmp_path: Path) -> None:
    (hanako,) = facts_of(tmp_path, tables.ADMIN_CENTER_OLDER)
    assert hanako.values == HANAKO_LISTED | {"phone": "03-0000-0000", "deleted_at": "2025-06-14T20:12:00Z"}
    assert hanako.licenses == ("Microsoft 365 E3",)


@pytest.mark.parametrize(
    ("cell", "licenses"),
    [
        ("Unlicensed", ()),
        ("", None),
        ("Power BI Pro", ("Power BI Pro",)),
        ("Power BI Pro+Visio Plan 2+Power BI Pro", ("Power BI Pro", "Visio Plan 2")),
        ("A+Enterprise Mobility + Security E5+B", ("A", "Enterprise Mobility + Security E5", "B")),
        ("Microsoft 365 Business Basic（無料）+日本語の製品", ("Microsoft 365 Business Basic（無料）", "日本語の製品")),
        ("+", None),
    ],
)
def test_licenses_are_joined_by_a_plus_without_blanks(cell: str, licenses: tuple[str, ...] | None) -> None:
    assert exported(licenses=cell).licenses == licenses


@pytest.mark.parametrize(
    ("cell", "state"), [("True", "inactive"), ("False", "active"), ("TRUE", "inactive"), ("", None)]
)
def test_a_blocked_credential_is_an_inactive_user(cell: str, state: str | None) -> None:
    fact = exported(blocked=cell)
    assert (fact.values.get("state"), fact.warnings) == (state, ())


def test_rows_whose_columns_are_shifted_are_left_out() -> None:
    shifted = exported(address="Anna", user_id="anna@alpine-ski.com")
    assert shifted.problem is not None
    assert "anna@alpine-ski.com" in str(shifted.problem.sentence) or "Anna" in str(shifted.problem.sentence)
    fact = exported(blocked="Sales", deleted_at="Tokyo", usage_location="-")
    assert (sorted(warned(fact)), fact.problem) == (["deleted_at", "state", "usage_location"], None)


def test_the_download_of_entra(tmp_path: Path) -> None:
    hanako, guest = facts_of(tmp_path, tables.ENTRA)
    assert hanako.values == HANAKO_LISTED | {"phone": "090-0000-0000"}
    assert guest.values["address"] == "anna_gmail.com#EXT#@minato-keiki.co.jp"
    assert (guest.values["state"], guest.licenses) == ("inactive", None)


def test_the_export_of_powershell(tmp_path: Path) -> None:
    hanako, anna = facts_of(tmp_path, tables.POWERSHELL_USERS)
    assert hanako.values == {
        key: HANAKO_LISTED[key]
        for key in ("user_id", "address", "name", "given_name", "family_name", "usage_location", "state")
    } | {"domain_type": "managed", "deleted_at": ""}
    assert (anna.values["state"], anna.values["deleted_at"]) == ("inactive", "2025-06-14T20:12:05Z")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"id": "4711"}, "guid-invalid"),
        ({"userPrincipalName": "hanako"}, "address-invalid"),
        ({"id": None, "userPrincipalName": None}, "key-missing"),
        ({"id": [], "userPrincipalName": {}}, "key-missing"),
    ],
)
def test_a_user_needs_one_sound_key(changes: dict[str, object], code: str) -> None:
    fact = rest(**changes)
    assert fact.problem is not None
    assert fact.problem.code == code


@pytest.mark.parametrize("changes", [{"id": None}, {"userPrincipalName": None}])
def test_one_key_is_enough(changes: dict[str, object]) -> None:
    fact = rest(**changes)
    assert (fact.problem, fact.warnings) == (None, ())


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"state": "sleeping"}, "state"),
        ({"userDomainType": "borrowed"}, "domain_type"),
        ({"usageLocation": "Atlantis"}, "usage_location"),
        ({"displayName": ""}, "name"),
        ({"displayName": None}, "name"),
        ({"displayName": {"ja": "港"}}, "name"),
        ({"phoneNumber": "0" * 501}, "phone"),
        ({"softDeletionTime": "yesterday"}, "deleted_at"),
    ],
)
def test_an_odd_value_is_left_out_with_a_warning(changes: dict[str, object], field: str) -> None:
    fact = rest(**changes)
    assert (warned(fact), fact.problem, field in fact.values) == ([field], None, False)


def test_names_keep_their_characters() -> None:
    for name in ("𠮷野 家", "ﾔﾏﾀﾞ ﾀﾛｳ", "Zoë Ångström", "김민준", "👩‍💻 dev"):
        assert rest(displayName=name).values["name"] == name


def test_whose_they_are_comes_from_the_file() -> None:
    (fact,) = GRAPH_USERS.read(graph_user(), 1, Context(customer_tenant_id=MINATO))
    assert fact.values["customer_tenant_id"] == MINATO
