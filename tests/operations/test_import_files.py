"""What customers have, imported from any file: whose it is, which stored row it is, what changes."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.customers import Customer, Relationship
from desktop.domain.errors import UserError
from desktop.domain.invitations import InvitationState
from desktop.domain.sentences import sentence
from desktop.domain.subscriptions import Commerce, Subscription
from desktop.domain.users import User, UserState
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.importing import Basis, Decisions, Segment, Ticks
from desktop.exchange.planned_rows import FieldChange, Outcome
from desktop.exchange.source import examine
from desktop.operations.desk import Desk
from desktop.operations.edit_user import change_user
from desktop.operations.import_files import collect, commit_import
from desktop.operations.undo_import import undo_import
from desktop.store.derived import wrong_counters
from tests.operations.importing import (
    YESTERDAY,
    everything,
    invite,
    only,
    plan_of_facts,
    rows_of,
    save,
    save_account,
    take_facts,
    whole_file,
)
from tests.store.belongings import BASIC, PREMIUM, RESELLER_TENANT
from tests.stored_customers import by_tenant, prospects

TENANT = "6c5d0b7e-41f2-4c1a-9d0e-2f1b7a3c4d5e"
OTHER = "0c1e7a4d-6f52-4a0b-8a3e-5b1c2d3e4f50"
HANAKO = "11111111-0000-4000-8000-000000000001"
TARO = "11111111-0000-4000-8000-000000000002"
SERVICE = "22222222-0000-4000-8000-000000000001"
ALL, NONE = Ticks(Basis.ALL), Ticks(Basis.NONE)


@pytest.fixture
def account(desk: Desk) -> int:
    return save_account(desk, "Northwind")


@pytest.fixture
def contoso(desk: Desk, account: int) -> Customer:
    return save(desk, Customer(account, "Contoso", domain="contoso.com", tenant_id=TENANT))


def fact(subject: Subject, line: int = 1, *, licenses: tuple[str, ...] | None = None, **values: Any) -> Fact:
    return Fact(subject, line, values, licenses=licenses)


def customer(line: int = 1, **values: Any) -> Fact:
    return fact(Subject.CUSTOMERS, line, **values)


def user(line: int = 1, licenses: tuple[str, ...] | None = None, **values: Any) -> Fact:
    return fact(Subject.USERS, line, licenses=licenses, **{"customer_tenant_id": TENANT} | values)


def service(line: int = 1, **values: Any) -> Fact:
    return fact(Subject.SUBSCRIPTIONS, line, **{"customer_tenant_id": TENANT, "subscription_id": SERVICE} | values)


def seats(line: int = 1, **values: Any) -> Fact:
    return fact(Subject.LICENSES, line, **{"customer_tenant_id": TENANT, "sku_id": BASIC} | values)


def users_of(desk: Desk, customer_id: int | None) -> list[User]:
    return [desk.users.get(id) for id in desk.users.ids(customer_id or 0)]


def held_by(desk: Desk, user_id: int | None) -> list[str]:
    return [desk.products.get(desk.licenses.get(id).product_id).sku_id for id in desk.licenses.of_user(user_id or 0)]


def problems(desk: Desk, account: int, *facts: Fact) -> list[str]:
    plan = plan_of_facts(desk, account, facts)
    found = [row.problem.code for row in rows_of(plan, Segment.PROBLEMS) if row.problem]
    assert commit_import(desk, plan, plan.default_decisions()).total(Outcome.REJECTED) == len(found)
    return found


# --- new, changed, unchanged -----------------------------------------------------------------------------------------

SUBJECTS: dict[Subject, tuple[Fact, dict[str, str | int]]] = {
    Subject.CUSTOMERS: (customer(tenant_id=TENANT, name="Contoso"), {"country": "JP", "reading": "こんとそ"}),
    Subject.PRODUCTS: (fact(Subject.PRODUCTS, sku_id=BASIC, name="Basic"), {"part_number": "O365_B"}),
    Subject.SUPPORT_CONTACTS: (
        fact(Subject.SUPPORT_CONTACTS, customer_tenant_id=TENANT, tenant_id=RESELLER_TENANT, name="Reseller"),
        {"partner_id": "4794019"},
    ),
    Subject.SUBSCRIPTIONS: (
        service(name="Business Basic", quantity=3, auto_renew=1),
        {"quantity": 5, "status": "active"},
    ),
    Subject.LICENSES: (seats(enabled=3, consumed=1), {"consumed": 2, "warning": 1}),
    Subject.USERS: (
        user(user_id=HANAKO, address="h@contoso.com", name="港 花子"),
        {"state": "inactive", "title": "部長"},
    ),
}


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_row_is_new_then_unchanged_then_updated(desk: Desk, account: int, subject: Subject) -> None:
    first, changes = SUBJECTS[subject]
    if subject is not Subject.CUSTOMERS:
        save(desk, Customer(account, "Contoso", tenant_id=TENANT))
    assert take_facts(desk, account, [first]).counts[subject, Outcome.NEW] == 1
    before = whole_file(desk)
    again = take_facts(desk, account, [first])
    assert (again.counts[subject, Outcome.UNCHANGED], again.change_id) == (1, None)
    assert whole_file(desk) == before
    later = replace(first, values={**first.values, **changes})
    row = rows_of(plan_of_facts(desk, account, [later]), Segment.UPDATED)[-1]
    assert (row.subject, {change.field for change in row.changes}) == (subject, set(changes))
    assert {change.new for change in row.changes} == {str(value) for value in changes.values()}
    assert take_facts(desk, account, [later]).counts[subject, Outcome.UPDATED] == 1
    (stored,) = desk.database.rows(f"SELECT * FROM {subject}")
    assert {column: stored[column] for column in changes} == changes
    assert wrong_counters(desk.database) == 0


def test_what_a_file_does_not_say_stays_and_text_to_search_follows(desk: Desk, account: int, contoso: Customer) -> None:
    take_facts(
        desk, account, [user(user_id=HANAKO, address="h@contoso.com", name="港 花子", reading="みなと", phone="1")]
    )
    take_facts(desk, account, [user(user_id=HANAKO, name="港屋 花子", phone="")])
    (stored,) = users_of(desk, contoso.id)
    assert (stored.name, stored.address, stored.phone, stored.reading) == ("港屋 花子", "h@contoso.com", "1", "みなと")
    (row,) = desk.database.rows("SELECT sort_key, search FROM users")
    assert row["sort_key"] == "みなと"
    assert "港屋 花子" in row["search"]


def test_a_mention_fills_what_is_empty_and_changes_nothing(desk: Desk, account: int, contoso: Customer) -> None:
    values = {"tenant_id": TENANT, "name": "Contoso K.K.", "domain": "other.com", "country": "JP"}
    mention = Fact(Subject.CUSTOMERS, 1, values, is_mention=True)
    take_facts(desk, account, [mention, replace(mention, line=2)])
    assert desk.customers.get(contoso.id or 0) == replace(contoso, country="JP")
    new = Fact(Subject.CUSTOMERS, 3, {"tenant_id": OTHER, "name": "Fabrikam"}, is_mention=True)
    take_facts(desk, account, [new, replace(new, line=4)])
    assert by_tenant(desk, account)[OTHER].relationship is Relationship.NONE


# --- whose and which -------------------------------------------------------------------------------------------------


def test_rows_of_one_file_belong_to_customers_that_another_adds(desk: Desk, account: int) -> None:
    belongings = [
        user(2, user_id=HANAKO, name="Hanako", licenses=(BASIC,)),
        seats(3, enabled=5),
        service(4, name="Basic"),
    ]
    result = take_facts(desk, account, belongings, [customer(tenant_id=TENANT, name="Contoso", domain="contoso.com")])
    new = by_tenant(desk, account)[TENANT]
    (hanako,) = users_of(desk, new.id)
    assert held_by(desk, hanako.id) == [BASIC]
    assert desk.subscriptions.of_customer(new.id or 0)[0].name == "Basic"
    assert result.counts[Subject.LICENSES, Outcome.NEW] == 1
    (row,) = desk.database.rows("SELECT user_count, service_count, license_count FROM customers")
    assert tuple(row) == (1, 1, 1)


def test_rows_are_whose_domain_they_name(desk: Desk, account: int, contoso: Customer) -> None:
    named = fact(Subject.USERS, customer_domain="contoso.com", address="h@contoso.com", name="Hanako")
    take_facts(desk, account, [named])
    assert [user.name for user in users_of(desk, contoso.id)] == ["Hanako"]


@pytest.mark.parametrize(
    ("whose", "code"),
    [({"customer_tenant_id": OTHER}, "customer-unknown"), ({"customer_tenant_id": ""}, "customer-not-said")],
)
def test_rows_of_nobody_known_are_left_out(desk: Desk, account: int, whose: dict[str, Any], code: str) -> None:
    assert problems(desk, account, user(name="Hanako", user_id=HANAKO, **whose)) == [code]
    assert everything(desk)["users"] == []


@pytest.mark.parametrize(
    "left_out",
    [
        seats(customer_tenant_id=OTHER, sku_id="", product_name="Kiosk", enabled=1),
        service(customer_tenant_id=OTHER, name="Kiosk", product_name="Kiosk"),
        user(customer_tenant_id=OTHER, user_id=HANAKO, name="Hanako", licenses=("Kiosk",)),
        replace(seats(sku_id="", product_name="Kiosk"), problem=RowProblem("number", "enabled", sentence("no"))),
    ],
    ids=lambda fact: fact.subject.value,
)
def test_rows_left_out_bring_no_products(desk: Desk, account: int, contoso: Customer, left_out: Fact) -> None:
    before = whole_file(desk)
    plan = plan_of_facts(desk, account, [left_out])
    assert only(plan).outcome is Outcome.REJECTED
    assert "Kiosk" in (only(plan).title, *(left_out.licenses or ()))
    assert commit_import(desk, plan, plan.default_decisions()).change_id is None
    assert whole_file(desk) == before
    take_facts(desk, account, [left_out, seats(sku_id="", product_name="Kiosk", enabled=2)])
    assert [desk.products.get(id).name for id in desk.database.column("SELECT id FROM products")] == ["Kiosk"]


@pytest.mark.parametrize("whose", [{"customer_name": "\ufffd Ltd"}, {"customer_domain": "cut.example"}])
def test_rows_left_out_bring_no_customers(desk: Desk, account: int, whose: dict[str, Any]) -> None:
    problem = RowProblem("garbled", "customer_name", sentence("no"))
    left_out = Fact(Subject.USERS, 1, whose | {"address": "a@cut.example"}, problem)
    before = whole_file(desk)
    plan = plan_of_facts(desk, account, [left_out])
    assert only(plan).whose in whose.values()
    assert commit_import(desk, plan, plan.default_decisions()).change_id is None
    assert whole_file(desk) == before
    take_facts(desk, account, [left_out, Fact(Subject.USERS, 2, whose | {"address": "b@cut.example"})])
    assert (desk.database.value("SELECT count(*) FROM customers"), whole_file(desk)["users"] != []) == (1, True)


def test_a_customer_only_named_is_proposed_by_name_and_never_merged_silently(
    desk: Desk, account: int, contoso: Customer
) -> None:
    take_facts(desk, account, [user(user_id=HANAKO, name="Hanako")])
    named = [
        fact(Subject.USERS, 1, customer_name="Contosso Ltd", user_id=HANAKO, name="Hana"),
        fact(Subject.USERS, 2, customer_name="Contosso Ltd", user_id=TARO, name="Taro"),
    ]
    plan = plan_of_facts(desk, account, named)
    (row,) = rows_of(plan, Segment.PROPOSALS)
    assert (row.subject, row.is_proposed, row.is_same_by_default, row.target) == (
        *(Subject.CUSTOMERS, True, False, "Contoso"),
    )
    agreed = plan.counts(Decisions(same=ALL))
    assert (agreed[Subject.USERS, Outcome.UPDATED], agreed[Subject.USERS, Outcome.NEW]) == (1, 1)
    declined = plan.counts(plan.default_decisions())
    assert (declined[Subject.CUSTOMERS, Outcome.NEW], declined[Subject.USERS, Outcome.NEW]) == (1, 2)
    commit_import(desk, plan, plan.default_decisions())
    assert [user.name for user in users_of(desk, contoso.id)] == ["Hanako"]
    (other,) = (found for found in prospects(desk, account))
    assert [user.name for user in users_of(desk, other.id)] == ["Hana", "Taro"]
    assert wrong_counters(desk.database) == 0


def test_agreeing_to_a_name_gives_its_rows_to_that_customer(desk: Desk, account: int, contoso: Customer) -> None:
    named = [fact(Subject.USERS, 1, customer_name="株式会社 CONTOSO", user_id=HANAKO, name="Hana", licenses=(BASIC,))]
    plan = plan_of_facts(desk, account, named)
    assert rows_of(plan, Segment.PROPOSALS)[0].is_same_by_default  # but for the legal form it is the same
    commit_import(desk, plan, plan.default_decisions())
    assert [user.name for user in users_of(desk, contoso.id)] == ["Hana"]
    assert desk.customers.get(contoso.id or 0).name == "Contoso"


def test_what_two_names_of_one_customer_are_said_to_have_is_added_once(
    desk: Desk, account: int, contoso: Customer
) -> None:
    by_id = user(user_id=HANAKO, name="Hanako", licenses=(BASIC,))
    by_name = fact(Subject.USERS, customer_name="Contoso Ltd", user_id=HANAKO, name="Hanako", licenses=(BASIC,))
    result = take_facts(desk, account, [by_id], [by_name])
    (stored,) = users_of(desk, contoso.id)
    assert held_by(desk, stored.id) == [BASIC]
    undo_import(desk, result.import_ids[0])
    assert users_of(desk, contoso.id) == []


def test_users_are_found_by_address_where_there_is_no_id(desk: Desk, account: int, contoso: Customer) -> None:
    take_facts(desk, account, [user(address="Hanako@contoso.com", name="Hanako")])
    take_facts(desk, account, [user(user_id=HANAKO, address="hanako@contoso.com", name="Hanako M")])
    (stored,) = users_of(desk, contoso.id)
    assert (stored.user_id, stored.name) == (HANAKO, "Hanako M")
    take_facts(desk, account, [user(address="HANAKO@contoso.com", title="Lead")])
    assert users_of(desk, contoso.id)[0].title == "Lead"
    take_facts(desk, account, [user(user_id=TARO, address="hanako@contoso.com", name="Another Hanako")])
    assert len(users_of(desk, contoso.id)) == 2


def test_what_is_said_twice_in_a_file_is_left_out(desk: Desk, account: int, contoso: Customer) -> None:
    twice = [user(1, user_id=HANAKO, name="A"), user(2, user_id=HANAKO, name="B"), seats(3), seats(4)]
    assert sorted(problems(desk, account, *twice, service(5, name="A"), service(6, name="B"))) == [
        *("license-twice", "subscription-twice", "user-twice"),
    ]
    assert users_of(desk, contoso.id)[0].name == "A"


def test_of_two_files_the_newer_is_believed_and_the_older_fills_in(desk: Desk, account: int, contoso: Customer) -> None:
    older = [user(1, user_id=HANAKO, name="Old", title="Lead")]
    result = take_facts(desk, account, older, [user(1, user_id=HANAKO, name="New")])
    (stored,) = users_of(desk, contoso.id)
    assert (stored.name, stored.title) == ("New", "Lead")
    assert (result.counts[Subject.USERS, Outcome.NEW], result.counts[Subject.USERS, Outcome.UNCHANGED]) == (1, 1)


# --- licenses --------------------------------------------------------------------------------------------------------


def test_all_licenses_of_a_user_are_told_so_others_are_withdrawn_and_it_is_shown(
    desk: Desk, account: int, contoso: Customer
) -> None:
    take_facts(desk, account, [user(user_id=HANAKO, name="Hanako", licenses=(BASIC, "SPB"))])
    (hanako,) = users_of(desk, contoso.id)
    assert sorted(held_by(desk, hanako.id)) == [BASIC, PREMIUM]
    row = only(plan_of_facts(desk, account, [user(user_id=HANAKO, name="Hanako", licenses=("spb",))]))
    assert row.changes == (FieldChange("licenses", "Microsoft 365 Business Basic", ""),)
    take_facts(desk, account, [user(user_id=HANAKO, name="Hanako", licenses=("Microsoft 365 Business Premium",))])
    assert held_by(desk, hanako.id) == [PREMIUM]
    take_facts(desk, account, [user(user_id=HANAKO, name="Hanako")])  # says nothing of licenses
    assert held_by(desk, hanako.id) == [PREMIUM]
    take_facts(desk, account, [replace(user(user_id=HANAKO, licenses=(BASIC,)), is_mention=True)])  # one of them
    assert sorted(held_by(desk, hanako.id)) == [BASIC, PREMIUM]
    take_facts(desk, account, [user(user_id=HANAKO, name="Hanako", licenses=())])
    assert held_by(desk, hanako.id) == []
    assert wrong_counters(desk.database) == 0


def test_licenses_told_one_by_one_in_several_files_are_all_held(desk: Desk, account: int, contoso: Customer) -> None:
    take_facts(desk, account, [user(user_id=HANAKO, name="Hanako")])
    one, two = (replace(user(user_id=HANAKO, licenses=(held,)), is_mention=True) for held in (BASIC, PREMIUM))
    take_facts(desk, account, [one], [two])
    assert sorted(held_by(desk, users_of(desk, contoso.id)[0].id)) == [BASIC, PREMIUM]


def test_of_two_files_the_newer_tells_all_licenses(desk: Desk, account: int, contoso: Customer) -> None:
    older, newer = (user(user_id=HANAKO, name="Hanako", licenses=(held,)) for held in (BASIC, PREMIUM))
    take_facts(desk, account, [older], [newer])
    assert held_by(desk, users_of(desk, contoso.id)[0].id) == [PREMIUM]


def test_folders_are_searched_and_hidden_files_passed_over(tmp_path: Path) -> None:
    (tmp_path / "below" / ".git").mkdir(parents=True)
    for name in ("b.csv", "below/a.json", ".hidden.csv", "~$open.xlsx", "below/.git/config"):
        (tmp_path / name).write_text("x")
    missing = tmp_path / "gone.csv"
    found = collect([tmp_path, tmp_path / "b.csv", missing])
    assert found == [tmp_path / "b.csv", tmp_path / "below" / "a.json", missing]


@pytest.mark.skipif(sys.platform != "win32", reason="elsewhere a name alone tells what is hidden")
def test_what_windows_hides_is_passed_over_too(tmp_path: Path) -> None:
    for name in ("a.csv", "desktop.ini"):
        (tmp_path / name).write_text("x")
    subprocess.run(["attrib", "+h", str(tmp_path / "desktop.ini")], check=True)
    assert collect([tmp_path]) == [tmp_path / "a.csv"]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights are given otherwise here")
def test_what_is_in_a_folder_one_may_not_look_into_is_told_when_it_is_read(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    me = os.geteuid()
    if me == 0:
        os.seteuid(65534)
    try:
        assert collect([closed / "a.csv"]) == [closed / "a.csv"]
        with pytest.raises(UserError, match="may not be opened"):
            examine(closed / "a.csv")
    finally:
        os.seteuid(me)


def test_seats_nobody_counted_are_as_many_as_are_held(desk: Desk, account: int, contoso: Customer) -> None:
    both = [
        user(1, user_id=HANAKO, name="Hanako", licenses=(BASIC,)),
        user(2, user_id=TARO, name="T", licenses=(BASIC,)),
    ]
    take_facts(desk, account, both)
    (license,) = (desk.licenses.get(id) for id in desk.licenses.ids(contoso.id or 0))
    assert (license.owned, license.assigned, license.free) == (2, 2, 0)
    take_facts(desk, account, [seats(enabled=10, consumed=2)])
    assert desk.licenses.get(license.id or 0).owned == 10


def test_a_product_known_by_name_only_learns_its_id_later(desk: Desk, account: int, contoso: Customer) -> None:
    take_facts(desk, account, [user(user_id=HANAKO, name="Hanako", licenses=("Contoso Bakery Suite",))])
    (product,) = desk.products.all()
    assert product.title == "Contoso Bakery Suite"
    sku = "99999999-0000-4000-8000-000000000001"
    take_facts(desk, account, [fact(Subject.PRODUCTS, sku_id=sku, part_number="BAKE", name="Contoso Bakery Suite")])
    (again,) = desk.products.all()
    assert (again.id, again.sku_id, again.part_number) == (product.id, sku, "BAKE")
    before = whole_file(desk)
    take_facts(desk, account, [user(user_id=HANAKO, name="Hanako", licenses=("Contoso Bakery Suite",))])
    assert whole_file(desk) == before


@pytest.mark.parametrize(
    ("first", "second", "ids"),
    [
        ({"name": "Bakery"}, {"sku_id": BASIC, "name": "Bakery"}, {BASIC}),
        ({"part_number": "SPB", "name": "A"}, {"sku_id": BASIC, "part_number": "SPB", "name": "B"}, {BASIC, PREMIUM}),
        ({"sku_id": PREMIUM, "part_number": BASIC, "name": "A"}, {"sku_id": BASIC}, {BASIC, PREMIUM}),
    ],
)
def test_products_that_share_a_name_are_told_apart_by_their_ids(
    desk: Desk, account: int, first: dict[str, Any], second: dict[str, Any], ids: set[str]
) -> None:
    told = [fact(Subject.PRODUCTS, 1, **first), fact(Subject.PRODUCTS, 2, **second)]
    take_facts(desk, account, told)
    assert set(desk.database.column("SELECT sku_id FROM products")) == ids
    assert take_facts(desk, account, told).change_id is None


# --- services and their support --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("commerce", "is_designated"), [(Commerce.LEGACY, True), (Commerce.NEW, False)])
def test_a_support_contact_is_designated_to_legacy_subscriptions_only(
    desk: Desk, account: int, contoso: Customer, commerce: Commerce, is_designated: bool
) -> None:
    with desk.changes.edit(sentence("x")) as edit:
        stored = desk.subscriptions.save(edit, Subscription(contoso.id or 0, "S", SERVICE, commerce=commerce))
    contact = fact(
        Subject.SUPPORT_CONTACTS,
        customer_tenant_id=TENANT,
        tenant_id=RESELLER_TENANT,
        name="東西リセール",
        subscription_id=SERVICE,
    )
    plan = plan_of_facts(desk, account, [contact])
    changed = [change for row in rows_of(plan, Segment.UPDATED) for change in row.changes]
    warned = [warning.code for row in rows_of(plan) for warning in row.warnings]
    commit_import(desk, plan, plan.default_decisions())
    designated = desk.subscriptions.get(stored.id or 0).support_contact_id is not None
    assert designated == is_designated
    assert changed == ([FieldChange("support_contact", "", "東西リセール")] if is_designated else [])
    assert warned == ([] if is_designated else ["support-contact-not-legacy"])
    assert take_facts(desk, account, [contact]).change_id is None


def test_a_service_brings_the_seats_of_the_product_it_names(desk: Desk, account: int, contoso: Customer) -> None:
    take_facts(desk, account, [service(name="Basic", product_name="Business Basic", sku_id=BASIC)])
    (stored,) = desk.subscriptions.of_customer(contoso.id or 0)
    assert desk.products.get(stored.product_id or 0).sku_id == BASIC


# --- acceptances and links -------------------------------------------------------------------------------------------


def test_evidence_after_the_invitation_is_proposed_and_kept(desk: Desk, account: int, contoso: Customer) -> None:
    invitation = invite(desk, contoso, at=YESTERDAY)
    at = "2099-01-01T00:00:00Z"
    evidence = [
        fact(Subject.ACCEPTANCES, 1, customer_tenant_id=TENANT, at="2001-01-01T00:00:00Z", what="too early"),
        fact(Subject.ACCEPTANCES, 2, customer_tenant_id=TENANT, at=at, what="Accept reseller relationship"),
    ]
    plan = plan_of_facts(desk, account, evidence)
    (row,) = rows_of(plan, Segment.PROPOSALS)
    assert row.invitation is not None and (row.invitation.id, row.line) == (invitation.id, 2)
    assert commit_import(desk, plan, Decisions(accepted=NONE)).accepted == 0
    result = take_facts(desk, account, evidence)
    accepted = desk.invitations.get(invitation.id or 0)
    assert (result.accepted, accepted.state) == (1, InvitationState.ACCEPTED)
    assert accepted.evidence.startswith(f"{at} Accept reseller relationship, facts-0.json, ")
    assert take_facts(desk, account, evidence).change_id is None


LINK = (
    "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship"
    "&partnerId=8f3a1c52-9b7e-4d60-a1f4-77e2c9d05b18&msppId=0&DAP=true#/BillingAccounts/partner-invitation"
)


def test_a_link_becomes_the_accounts_where_it_has_none_and_replaces_none_silently(desk: Desk, account: int) -> None:
    links = [fact(Subject.LINKS, url=LINK)]
    row = only(plan_of_facts(desk, account, links))
    assert (row.is_proposed, row.is_same_by_default) == (True, True)
    assert take_facts(desk, account, links).total(Outcome.UPDATED) == 1
    assert desk.accounts.get(account).invitation_link == LINK
    assert only(plan_of_facts(desk, account, links)).outcome is Outcome.UNCHANGED
    another = [fact(Subject.LINKS, url=LINK.replace("DAP=true", "DAP=false"))]
    row = only(plan_of_facts(desk, account, another))
    assert (row.is_proposed, row.is_same_by_default) == (True, False)
    assert take_facts(desk, account, another).change_id is None
    assert problems(desk, account, fact(Subject.LINKS, url="https://example.com")) == ["link-unusable"]


def test_the_journal_counts_links_not_taken_and_acceptances_as_the_preview_does(
    desk: Desk, account: int, contoso: Customer
) -> None:
    with desk.database.write() as tx:
        desk.accounts.save(tx, replace(desk.accounts.get(account), invitation_link=LINK))
    invite(desk, contoso, at=YESTERDAY)
    another = fact(Subject.LINKS, 2, url=LINK.replace("DAP=true", "DAP=false"))
    take_facts(desk, account, [another, fact(Subject.CUSTOMERS, 3, name="New", domain="new.example")])
    take_facts(
        desk,
        account,
        [fact(Subject.ACCEPTANCES, 1, customer_tenant_id=TENANT, at="2099-01-01T00:00:00Z", what="Accepted")],
    )
    later, earlier = desk.imports.all(account)
    assert (earlier.added, earlier.updated, earlier.unchanged) == (1, 0, 1)
    assert (later.added, later.updated, later.unchanged) == (0, 1, 0)


# --- by hand, stale, cancelled ---------------------------------------------------------------------------------------


def test_a_user_changed_by_hand_is_changed_back_only_if_told(desk: Desk, account: int, contoso: Customer) -> None:
    listed = [user(user_id=HANAKO, address="h@contoso.com", name="Hanako", state="active", title="Lead")]
    take_facts(desk, account, listed)
    (hanako,) = users_of(desk, contoso.id)
    change_user(desk, replace(hanako, state=UserState.INACTIVE))
    row = only(plan_of_facts(desk, account, listed))
    assert (row.outcome, row.by_hand) == (Outcome.UNCHANGED, (FieldChange("state", "inactive", "active"),))
    assert take_facts(desk, account, listed).change_id is None
    take_facts(desk, account, listed, decisions=Decisions(overwritten=ALL))
    assert users_of(desk, contoso.id)[0].state is UserState.ACTIVE


def test_what_changed_since_the_preview_stops_the_import(desk: Desk, account: int, contoso: Customer) -> None:
    plan = plan_of_facts(desk, account, [user(user_id=HANAKO, name="Hanako")])
    save(desk, replace(contoso, contact_name="Somebody"))
    before = whole_file(desk)
    with pytest.raises(UserError) as refused:
        commit_import(desk, plan, plan.default_decisions())
    assert refused.value.code == "import-stale"
    assert whole_file(desk) == before
