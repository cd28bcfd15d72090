"""The customers: kept, found exactly, and in order."""

import random
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.customers import Customer, Permissions, Relationship
from desktop.domain.invitations import Invitation, InvitationState
from desktop.domain.licenses import License, Product
from desktop.domain.partner import PartnerAccount
from desktop.domain.subscriptions import Subscription
from desktop.domain.users import User
from desktop.operations.desk import Desk
from desktop.store.customer_query import SORTS, CustomerQuery, SeatUse
from desktop.store.search import fold
from tests.data.generate import Size, generate
from tests.stored_customers import by_tenant, prospects

TENANT = "5a3e1c00-0000-4000-8000-000000000001"


@pytest.fixture
def account_id(desk: Desk) -> int:
    return new_account(desk, "Us")


def new_account(desk: Desk, name: str) -> int:
    with desk.database.write() as tx:
        id = desk.accounts.save(tx, PartnerAccount(name)).id
    assert id is not None
    return id


def add(desk: Desk, *customers: Customer) -> list[int]:
    """Store customers; returns their ids."""
    with desk.database.write() as tx:
        return [stored.id for stored in desk.customers.save_all(tx, customers) if stored.id is not None]


def names(desk: Desk, query: CustomerQuery) -> list[str]:
    return [row.name for row in desk.customers.rows(desk.customers.ids(query))]


def test_a_customer_comes_back_as_it_was_kept(desk: Desk, account_id: int) -> None:
    whole = Customer(
        account_id,
        "株式会社コントソ",
        "こんとそ",
        "contoso.example",
        TENANT,
        "JP",
        "ja",
        "佐藤 花子",
        "hanako@contoso.example",
        Relationship.RESELLER,
        "2026-10-01",
        "Contoso KK",
        Permissions.REMOVED,
        "2026-09-30",
        "佐藤 花子",
    )
    with desk.database.write() as tx:
        stored = desk.customers.save(tx, whole)
    assert stored.id is not None
    assert replace(stored, id=None) == whole
    assert desk.customers.get(stored.id) == stored
    with desk.database.write() as tx:
        desk.customers.save(tx, replace(stored, name="Contoso", reading="", tenant_id="", missing_since=""))
    changed = desk.customers.get(stored.id)
    assert (changed.name, changed.reading, changed.tenant_id, changed.missing_since) == ("Contoso", "", "", "")
    assert desk.customers.ids(CustomerQuery(text="コントソ")).tolist() == []


@pytest.mark.parametrize("text", ["*", "?", "[", "]", "%", "_", "a*b", "[a]", "b?c", "^"])
def test_signs_are_found_as_themselves(desk: Desk, account_id: int, text: str) -> None:
    with desk.database.write() as tx:
        for name in ("a*b?c [a] 100% _^", "aXbXc a 100"):
            desk.customers.save(tx, Customer(account_id, name))
    assert [row.name for row in desk.customers.rows(desk.customers.ids(CustomerQuery(text=text)))] == [
        "a*b?c [a] 100% _^"
    ]


def test_there_is_no_customer_zero(desk: Desk) -> None:
    with pytest.raises(LookupError):
        desk.customers.get(0)


def test_a_tenant_is_one_customer_of_an_account(desk: Desk, account_id: int) -> None:
    other_account = new_account(desk, "Them")
    add(desk, Customer(account_id, "A", tenant_id=TENANT), Customer(account_id, "B"), Customer(account_id, "C"))
    add(desk, Customer(other_account, "D", tenant_id=TENANT))
    with pytest.raises(sqlite3.IntegrityError):
        add(desk, Customer(account_id, "E", tenant_id=TENANT))
    assert {tenant: customer.name for tenant, customer in by_tenant(desk, account_id).items()} == {TENANT: "A"}
    assert [customer.name for customer in prospects(desk, account_id)] == ["B", "C"]


def test_a_deleted_customer_is_hidden_but_kept(desk: Desk, account_id: int) -> None:
    [id, prospect] = add(desk, Customer(account_id, "A", tenant_id=TENANT), Customer(account_id, "B"))
    with desk.database.write() as tx:
        desk.customers.delete(tx, id)
        desk.customers.delete(tx, prospect)
    assert desk.customers.get(id).name == "A"
    assert desk.customers.count(CustomerQuery()) == 0
    assert all(not desk.customers.ids(CustomerQuery(sort=sort)) for sort in SORTS)
    assert by_tenant(desk, account_id) == {}
    assert prospects(desk, account_id) == []
    add(desk, Customer(account_id, "A again", tenant_id=TENANT))
    assert names(desk, CustomerQuery()) == ["A again"]


def test_names_are_in_reading_order(desk: Desk, account_id: int) -> None:
    add(
        desk,
        Customer(account_id, "東京電力", "とうきょうでんりょく"),
        Customer(account_id, "Zebra"),
        Customer(account_id, "apple"),
        Customer(account_id, "Émile"),
        Customer(account_id, "アルファ"),
        Customer(account_id, "大阪ガス", "オオサカガス"),
    )
    expected = ["apple", "Émile", "Zebra", "アルファ", "大阪ガス", "東京電力"]
    assert names(desk, CustomerQuery(account_id)) == expected
    assert names(desk, CustomerQuery(account_id, descending=True)) == expected[::-1]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("東京", ["東京電力"]),
        ("電", ["東京電力"]),
        ("とうきょう", ["東京電力"]),
        ("ﾄｳｷｮｳ", ["東京電力"]),
        ("ＴＥＰＣＯ", ["東京電力"]),
        ("cafe", ["Café Ångström"]),
        ("e a", ["Café Ångström"]),
        ("hanako", ["東京電力"]),
        ("sato@", []),
        ("0000000001", ["Café Ångström"]),
        ("%", []),
        ("", ["Café Ångström", "東京電力"]),
        ("angstrom\ncafe", []),
    ],
)
def test_search(desk: Desk, account_id: int, text: str, found: list[str]) -> None:
    add(
        desk,
        Customer(account_id, "東京電力", "とうきょうでんりょく", "tepco.example", contact_email="hanako@tepco.example"),
        Customer(account_id, "Café Ångström", tenant_id=TENANT),
    )
    assert names(desk, CustomerQuery(text=text)) == found
    assert desk.customers.count(CustomerQuery(text=text)) == len(found)


def test_filters(desk: Desk, account_id: int) -> None:
    other_account = new_account(desk, "Them")
    add(
        desk,
        Customer(account_id, "A", relationship=Relationship.RESELLER),
        Customer(account_id, "B", relationship=Relationship.RESELLER, missing_since="2026-10-01"),
        Customer(account_id, "C"),
        Customer(other_account, "D", relationship=Relationship.RESELLER),
    )
    assert names(desk, CustomerQuery()) == ["A", "B", "C", "D"]
    assert names(desk, CustomerQuery(account_id)) == ["A", "B", "C"]
    assert names(desk, CustomerQuery(account_id, relationship=Relationship.RESELLER)) == ["A", "B"]
    assert names(desk, CustomerQuery(relationship=Relationship.NONE)) == ["C"]
    assert names(desk, CustomerQuery(missing_only=True)) == ["B"]
    assert desk.customers.count(CustomerQuery(account_id, "b", relationship=Relationship.RESELLER)) == 1


def test_filters_of_what_customers_have(desk: Desk, account_id: int) -> None:
    over, under, plain, nothing = add(
        desk,
        Customer(account_id, "Over", country="JP", language="ja", permissions=Permissions.GDAP),
        Customer(account_id, "Under", country="US", permissions=Permissions.DAP),
        Customer(account_id, "Plain", language="en", permissions=Permissions.GDAP),
        Customer(account_id, "Nothing"),
    )
    with desk.database.write() as tx:
        product, another = (desk.products.save(tx, Product(sku, sku)).id or 0 for sku in ("a", "b"))
        desk.licenses.save(tx, License(over, product, enabled=2, consumed=3))
        desk.licenses.save(tx, License(over, another, enabled=90, consumed=45))  # more than enough in all
        desk.licenses.save(tx, License(under, product, enabled=100, consumed=19))
        desk.licenses.save(tx, License(plain, product, enabled=100, consumed=20))
        for customer in (over, nothing):
            desk.tags.attach(tx, customer, "重要")
        desk.invitations.save(tx, Invitation(account_id, plain, InvitationState.SENT))
        desk.invitations.save(tx, Invitation(account_id, under, InvitationState.SENT))
        desk.invitations.save(tx, Invitation(account_id, under, InvitationState.DRAFT))
    [tag] = desk.tags.all()
    for query, expected in (
        (CustomerQuery(permissions=Permissions.GDAP), ["Over", "Plain"]),
        (CustomerQuery(permissions=Permissions.UNKNOWN), ["Nothing"]),
        (CustomerQuery(country="JP"), ["Over"]),
        (CustomerQuery(country=""), ["Nothing", "Plain"]),
        (CustomerQuery(language="en"), ["Plain"]),
        (CustomerQuery(language=""), ["Nothing", "Under"]),
        (CustomerQuery(seats=SeatUse.OVER), ["Over"]),
        (CustomerQuery(seats=SeatUse.UNDER), ["Under"]),
        (CustomerQuery(tag_id=tag.id), ["Nothing", "Over"]),
        (CustomerQuery(text="重"), ["Nothing", "Over"]),
        (CustomerQuery(text="重", tag_id=tag.id, country="JP"), ["Over"]),
        (CustomerQuery(invitation=InvitationState.SENT), ["Plain"]),
        (CustomerQuery(invitation=InvitationState.DRAFT), ["Under"]),
        (CustomerQuery(never_invited=True), ["Nothing", "Over"]),
        (CustomerQuery(text="plain", also=(over,)), ["Over", "Plain"]),
    ):
        assert names(desk, query) == expected, query
        assert desk.customers.count(query) == len(expected)
        for sort in SORTS:
            assert sorted(names(desk, replace(query, sort=sort))) == expected


def test_what_customers_have_sorts_by_value(desk: Desk, account_id: int) -> None:
    few, many, none = add(desk, *(Customer(account_id, name) for name in ("Few", "Many", "None")))
    with desk.database.write() as tx:
        product = desk.products.save(tx, Product("a", "a")).id or 0
        desk.licenses.save(tx, License(few, product, enabled=10, consumed=9))
        desk.licenses.save(tx, License(many, product, enabled=1000, consumed=400))
        for customer, count in ((few, 2), (many, 11)):
            for number in range(count):
                desk.users.save(tx, User(customer, "U", f"{number}@x.example"))
                desk.subscriptions.save(tx, Subscription(customer, "S"))
    assert names(desk, CustomerQuery(sort="users")) == ["None", "Few", "Many"]
    assert names(desk, CustomerQuery(sort="services", descending=True)) == ["Many", "Few", "None"]
    assert names(desk, CustomerQuery(sort="seats", descending=True)) == ["Few", "Many", "None"]
    assert none in desk.customers.first_ids(CustomerQuery(sort="seats"), 1)


def test_a_row_tells_the_latest_invitation(desk: Desk, account_id: int) -> None:
    [never, once, again] = add(desk, *(Customer(account_id, name) for name in ("Never", "Once", "Again")))
    sent = Invitation(account_id, once, InvitationState.SENT, created_at="1", prepared_at="2", sent_at="3")
    declined = replace(sent, customer_id=again, state=InvitationState.DECLINED, closed_at="4")
    with desk.database.write() as tx:
        sent = desk.invitations.save(tx, sent)
        desk.invitations.save(tx, declined)
        draft = desk.invitations.save(tx, Invitation(account_id, again, created_at="5"))
    rows = desk.customers.rows([again, never, once, 999])
    assert [(row.id, row.invitation_id, row.invitation_state, row.invitation_since) for row in rows] == [
        (again, draft.id, InvitationState.DRAFT, "5"),
        (never, None, None, ""),
        (once, sent.id, InvitationState.SENT, "3"),
    ]


def test_those_never_invited_come_last(desk: Desk, account_id: int) -> None:
    ids = add(desk, *(Customer(account_id, name) for name in ("Sent", "None 2", "Draft", "Accepted", "None 1")))
    states = {0: InvitationState.SENT, 2: InvitationState.DRAFT, 3: InvitationState.ACCEPTED}
    with desk.database.write() as tx:
        for place, state in states.items():
            desk.invitations.save(tx, Invitation(account_id, ids[place], state))
    assert names(desk, CustomerQuery(sort="invitation")) == ["Draft", "Sent", "Accepted", "None 1", "None 2"]
    descending = CustomerQuery(sort="invitation", descending=True)
    assert names(desk, descending) == ["Accepted", "Sent", "Draft", "None 1", "None 2"]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Two thousand made-up customers, a third of them Japanese."""
    path = Path(tmp_path_factory.mktemp("many")) / "desk.db"
    generate(path, Size(2000))
    desk = Desk.open(path)
    yield desk
    desk.close()


def everyone(desk: Desk) -> list[Customer]:
    return [desk.customers.get(row["id"]) for row in desk.database.rows("SELECT id FROM customers")]


def finds(customer: Customer, text: str, tags: Iterable[str] = ()) -> bool:
    """Whether a customer is to be found: the definition that the stored search text must agree with."""
    fields = (customer.name, customer.tenant_name, customer.reading, customer.domain, customer.tenant_id)
    return any(fold(text) in fold(field) for field in (*fields, customer.contact_name, customer.contact_email, *tags))


def test_search_is_exact_for_any_short_query(many: Desk) -> None:
    customers = everyone(many)
    tags = {row.id: row.tags for row in many.customers.rows(many.customers.ids(CustomerQuery()))}
    chance = random.Random(7)
    for _ in range(300):
        customer = chance.choice(customers)
        field = chance.choice([customer.name, customer.reading, customer.contact_name, customer.contact_email])
        start = chance.randrange(len(field) + 1)
        text = field[start : start + chance.randint(1, 4)]
        expected = {customer.id for customer in customers if finds(customer, text, tags[customer.id or 0])}
        assert set(many.customers.ids(CustomerQuery(text=text))) == expected, text


@given(fields=st.lists(st.text(max_size=6), min_size=6, max_size=6), text=st.text(max_size=3))
@settings(max_examples=200)
def test_search_is_exact_for_any_text(many: Desk, fields: list[str], text: str) -> None:
    name, reading, domain, tenant, contact, email = fields
    customer = Customer(1, name, reading, domain, tenant, contact_name=contact, contact_email=email)
    with many.database.write() as tx:
        id = many.customers.save(tx, customer).id
        assert (id in many.customers.ids(CustomerQuery(text=text))) == finds(customer, text)
        tx.delete("customers", id or 0)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", SORTS)
def test_every_order_holds_everyone_once_and_begins_with_the_first_page(
    many: Desk, sort: str, descending: bool
) -> None:
    for query in (
        CustomerQuery(sort=sort, descending=descending),
        CustomerQuery(1, "株式会社", sort, descending),
        CustomerQuery(1, sort=sort, descending=descending, relationship=Relationship.RESELLER),
        CustomerQuery(sort=sort, descending=descending, missing_only=True),
        CustomerQuery(1, "a", sort, descending, permissions=Permissions.GDAP),
    ):
        ids = many.customers.ids(query).tolist()
        assert len(ids) == len(set(ids)) == many.customers.count(query) > 0
        for limit in (0, 1, 50, 2000):
            assert many.customers.first_ids(query, limit).tolist() == ids[:limit]


def plan_of(desk: Desk, query: CustomerQuery) -> list[str]:
    """How SQLite goes about a query."""
    statements: list[str] = []
    desk.database.connection.set_trace_callback(statements.append)
    desk.customers.ids(query)
    desk.database.connection.set_trace_callback(None)
    [statement] = statements
    return [row["detail"] for row in desk.database.rows(f"EXPLAIN QUERY PLAN {statement}")]


@pytest.mark.parametrize("sort", sorted(set(SORTS) - {"invitation", "language"}))
@pytest.mark.parametrize("account_id", [None, 1])
def test_the_list_is_read_from_an_index_without_sorting(many: Desk, sort: str, account_id: int | None) -> None:
    for descending in (False, True):
        [step] = plan_of(many, CustomerQuery(account_id, sort=sort, descending=descending))
        assert "COVERING INDEX" in step


def test_searching_reads_the_index_that_holds_the_text(many: Desk) -> None:
    first, *_ = plan_of(many, CustomerQuery(1, text="x", country="JP"))
    assert "customers USING COVERING INDEX customers_by_name" in first


def test_rows_of_more_ids_than_a_statement_takes(many: Desk) -> None:
    ids = many.customers.ids(CustomerQuery(descending=True))
    assert [row.id for row in many.customers.rows(ids)] == ids.tolist()
