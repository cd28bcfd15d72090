"""Customers added, changed and removed by hand."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.customers import Customer
from desktop.domain.errors import InvalidFields, UserError
from desktop.domain.partner import PartnerAccount
from desktop.domain.times import local_today
from desktop.operations.desk import Desk
from desktop.operations.edit_customer import (
    add_customer,
    change_customer,
    remove_customers,
    restore_customers,
    similar_customers,
)
from desktop.store.customer_query import CustomerQuery
from tests.store.belongings import make_world

TENANT = "6c5d0b7e-41f2-4c1a-9d0e-2f1b7a3c4d5e"


@pytest.fixture
def account_id(desk: Desk) -> int:
    with desk.database.write() as tx:
        account = desk.accounts.save(tx, PartnerAccount(name="Northwind K.K."))
    assert account.id is not None
    return account.id


@pytest.fixture
def contoso(desk: Desk, account_id: int) -> Customer:
    return add_customer(desk, Customer(account_id, "Contoso", domain="contoso.example", tenant_id=TENANT))[0]


def names(desk: Desk) -> list[str]:
    return [row.name for row in desk.customers.rows(desk.customers.ids(CustomerQuery()))]


def test_a_name_is_enough(desk: Desk, account_id: int) -> None:
    customer, _ = add_customer(desk, Customer(account_id, "  Tailspin\tToys "))
    assert customer.id is not None
    assert desk.customers.get(customer.id) == customer == Customer(account_id, "Tailspin Toys", id=customer.id)


def test_every_field_is_kept_in_its_stored_form(desk: Desk, account_id: int) -> None:
    entered = Customer(
        account_id,
        "東京北辰精密工業株式会社",
        reading=" とうきょうほくしん ",
        domain="https://Hokushin.example/",
        tenant_id=TENANT.upper(),
        country="jp",
        language="ja",
        contact_name="井上 遥",
        contact_email=" Inoue@HOKUSHIN.example ",
    )
    customer, _ = add_customer(desk, entered)
    assert customer.reading == "とうきょうほくしん"
    assert customer.domain == "hokushin.example"
    assert customer.tenant_id == TENANT
    assert customer.country == "JP"
    assert customer.contact_email == "Inoue@hokushin.example"


def test_every_faulty_field_is_named_and_nothing_is_kept(desk: Desk, account_id: int) -> None:
    entered = Customer(
        account_id,
        " ",
        domain="contoso",
        tenant_id="12",
        country="Atlantis",
        language="tlh",
        contact_email="sato",
    )
    with pytest.raises(InvalidFields) as refused:
        add_customer(desk, entered)
    assert set(refused.value.faults) == {"name", "domain", "tenant_id", "country", "language", "contact_email"}
    assert names(desk) == []


def test_a_tenant_is_one_customer_of_an_account(desk: Desk, contoso: Customer) -> None:
    with pytest.raises(InvalidFields) as refused:
        add_customer(desk, Customer(contoso.account_id, "Contoso again", tenant_id=TENANT))
    assert "Contoso" in str(refused.value.faults["tenant_id"])
    with desk.database.write() as tx:
        other = desk.accounts.save(tx, PartnerAccount(name="Other"))
    assert other.id is not None
    add_customer(desk, Customer(other.id, "Contoso for others", tenant_id=TENANT))


def test_a_customer_may_keep_its_own_tenant(desk: Desk, contoso: Customer) -> None:
    changed, _ = change_customer(desk, replace(contoso, name="Contoso Japan"))
    assert changed.tenant_id == TENANT


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"contact_name": "佐藤 美咲"}, "Change contact of Contoso"),
        ({"contact_email": "misaki@contoso.example"}, "Change e-mail of Contoso"),
        ({"name": "Contoso Japan"}, "Rename Contoso Japan"),
        ({"contact_name": "佐藤 美咲", "country": "JP"}, "Change details of Contoso"),
    ],
)
def test_a_change_is_named_after_what_changed(desk: Desk, contoso: Customer, change: dict[str, str], name: str) -> None:
    _, change_id = change_customer(desk, replace(contoso, **change))  # type: ignore[arg-type]
    assert change_id is not None
    assert str(desk.changes.name_of(change_id)) == name


def test_a_change_is_undone_and_done_again(desk: Desk, contoso: Customer) -> None:
    assert contoso.id is not None
    changed, change_id = change_customer(desk, replace(contoso, contact_name="佐藤 美咲"))
    assert change_id is not None
    desk.changes.undo(change_id)
    assert desk.customers.get(contoso.id) == contoso
    desk.changes.redo(change_id)
    assert desk.customers.get(contoso.id) == changed


def test_nothing_changed_is_no_step(desk: Desk, contoso: Customer) -> None:
    assert change_customer(desk, replace(contoso, name=" Contoso ")) == (contoso, None)


def test_a_removed_customer_comes_back(desk: Desk, contoso: Customer) -> None:
    assert contoso.id is not None
    change_id = remove_customers(desk, [contoso.id])
    assert names(desk) == []
    desk.changes.undo(change_id)
    assert names(desk) == ["Contoso"]


def test_several_are_removed_in_one_step(desk: Desk, contoso: Customer) -> None:
    fabrikam, _ = add_customer(desk, Customer(contoso.account_id, "Fabrikam"))
    assert contoso.id is not None
    assert fabrikam.id is not None
    change_id = remove_customers(desk, [contoso.id, fabrikam.id])
    assert str(desk.changes.name_of(change_id)) == "Remove 2 customers"
    assert names(desk) == []
    desk.changes.undo(change_id)
    assert names(desk) == ["Contoso", "Fabrikam"]


@pytest.mark.parametrize(
    "entered",
    [
        {"name": "ＣＯＮＴＯＳＯ"},
        {"name": "Another", "domain": "www.contoso.example".removeprefix("www.")},
        {"name": "Another", "tenant_id": TENANT.upper()},
    ],
)
def test_the_same_customer_is_recognized(desk: Desk, contoso: Customer, entered: dict[str, str]) -> None:
    found = similar_customers(desk, Customer(contoso.account_id, **entered))  # type: ignore[arg-type]
    assert [row.id for row in found] == [contoso.id]


@pytest.mark.parametrize("entered", [{"name": ""}, {"name": "Cont"}, {"name": "Another", "domain": "contoso"}])
def test_others_are_not_taken_for_the_same(desk: Desk, contoso: Customer, entered: dict[str, str]) -> None:
    assert similar_customers(desk, Customer(contoso.account_id, **entered)) == []  # type: ignore[arg-type]


def test_a_name_with_a_reading_is_recognized(desk: Desk, account_id: int) -> None:
    tokyo, _ = add_customer(desk, Customer(account_id, "東京電力", reading="とうきょうでんりょく"))
    assert [row.id for row in similar_customers(desk, Customer(account_id, "東京電力"))] == [tokyo.id]
    assert similar_customers(desk, Customer(account_id, "とうきょうでんりょく")) == []


def test_a_customer_is_not_its_own_double(desk: Desk, contoso: Customer) -> None:
    assert similar_customers(desk, contoso) == []


def test_the_agreement_is_never_accepted_in_the_future(desk: Desk, contoso: Customer) -> None:
    tomorrow = (local_today() + timedelta(days=1)).isoformat()
    with pytest.raises(InvalidFields) as raised:
        change_customer(desk, replace(contoso, mca_accepted_on=tomorrow))
    assert list(raised.value.faults) == ["mca_accepted_on"]
    today = replace(contoso, mca_accepted_on=local_today().isoformat(), mca_accepted_by=" Ana  García ")
    changed, _ = change_customer(desk, today)
    assert changed.mca_accepted_by == "Ana García"


def test_removed_customers_are_restored_with_all_that_is_theirs(desk: Desk) -> None:
    world = make_world(desk)
    remove_customers(desk, [world.customer, world.other])
    assert sorted(desk.customers.deleted_ids(world.account)) == [world.customer, world.other]
    assert desk.customers.count(CustomerQuery(world.account)) == 0
    assert str(desk.changes.name_of(restore_customers(desk, [world.customer]))) == "Restore Contoso"
    assert desk.customers.rows([world.customer])[0].user_count == 4
    assert desk.customers.ids(CustomerQuery(world.account)).tolist() == [world.customer]


def test_a_customer_whose_tenant_was_taken_is_not_restored(desk: Desk) -> None:
    world = make_world(desk)
    tenant_id = "5a3e1c00-0000-4000-8000-000000000077"
    change_customer(desk, replace(desk.customers.get(world.other), tenant_id=tenant_id))
    remove_customers(desk, [world.other])
    add_customer(desk, Customer(world.account, "Fabrikam again", tenant_id=tenant_id))
    with pytest.raises(UserError) as raised:
        restore_customers(desk, [world.other, world.customer])
    assert raised.value.code == "tenant-taken"
