"""The overview's counts, and the filters its bars open, against counting in Python."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.domain.customers import Customer, Permissions, Relationship
from desktop.domain.errors import UserError
from desktop.domain.invitations import Invitation, InvitationState
from desktop.domain.licenses import License
from desktop.domain.partner import PartnerAccount
from desktop.domain.subscriptions import Subscription, SubscriptionStatus
from desktop.domain.times import from_text, local_today
from desktop.operations.desk import Desk
from desktop.store.customer_query import ENDING_DAYS, SORTS, CustomerQuery
from desktop.store.overview import LONG_WAIT, Ending, Funnel, Overview, Standing
from desktop.store.transactions import Transaction
from tests.data.generate import Size, generate

ACCOUNTS = (None, 1, 2)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Six hundred customers and what they have; some in the trash, some another account's, some odd invitations."""
    path = Path(tmp_path_factory.mktemp("overview")) / "desk.db"
    generate(path, Size(600, 3_000, 2_000, 3_000))
    opened = Desk.open(path)
    chance = random.Random(3)
    ids = list(opened.customers.ids(CustomerQuery()))
    with opened.database.write() as tx:
        opened.accounts.save(tx, PartnerAccount("Another partner"))
        for id in chance.sample(ids, 150):
            tx.update("customers", id, {"account_id": 2})
            for row in opened.database.rows("SELECT id FROM invitations WHERE customer_id = ?", (id,)):
                tx.update("invitations", row["id"], {"account_id": 2})
        for id in chance.sample(ids, 60):
            opened.customers.delete(tx, id)
        _invite_oddly(opened, tx, chance.sample(ids, 40))
        _end_around_today(opened, tx, chance, ids)
    yield opened
    opened.close()


def _invite_oddly(desk: Desk, tx: Transaction, ids: list[int]) -> None:
    """Accepted though nobody marked them as sent; sent exactly as long ago as counts as long, and a day less."""
    today = local_today()
    with_times = {
        1: (InvitationState.ACCEPTED, ""),
        2: (InvitationState.SENT, f"{today - timedelta(LONG_WAIT)}T12:00:00Z"),
        3: (InvitationState.SENT, f"{today - timedelta(LONG_WAIT - 1)}T12:00:00Z"),
    }
    for place, id in enumerate(ids):
        state, sent_at = with_times[place % 3 + 1]
        customer = desk.customers.get(id)
        invitation = Invitation(customer.account_id, id, state, sent_at=sent_at, created_at="2026-01-01T00:00:00Z")
        desk.invitations.save(tx, invitation)


def _end_around_today(desk: Desk, tx: Transaction, chance: random.Random, ids: list[int]) -> None:
    """The days at both sides of each limit."""
    days = [-1, 0, *(limit + step for limit in ENDING_DAYS for step in (-1, 0, 1))]
    for row in desk.database.rows("SELECT id FROM subscriptions WHERE status = 'active'")[::5]:
        day = local_today() + timedelta(chance.choice(days))
        tx.update("subscriptions", row["id"], {"ends_on": day.isoformat()})


# --- counting in Python -----------------------------------------------------------------------------------------------


def customers_of(desk: Desk, account_id: int | None) -> list[Customer]:
    everyone = (desk.customers.get(id) for id in desk.customers.ids(CustomerQuery()))
    return [one for one in everyone if account_id in (None, one.account_id)]


def invitations_of(desk: Desk, customers: list[Customer]) -> list[list[Invitation]]:
    """The invitations of each, newest first."""
    return [desk.invitations.of_customer(one.id or 0) for one in customers]


def services_of(desk: Desk, customers: list[Customer]) -> list[list[Subscription]]:
    return [desk.subscriptions.of_customer(one.id or 0) for one in customers]


def licenses_of(desk: Desk, customers: list[Customer]) -> list[License]:
    return [desk.licenses.get(id) for one in customers for id in desk.licenses.ids(one.id or 0)]


def ends_within(service: Subscription, days: int) -> bool:
    if service.status is not SubscriptionStatus.ACTIVE or not service.ends_on:
        return False
    return 0 <= (date.fromisoformat(service.ends_on) - local_today()).days <= days


def overview(desk: Desk, account_id: int | None) -> Overview:
    return desk.overview.count(account_id, local_today())


@pytest.mark.parametrize("account_id", ACCOUNTS)
def test_customers_by_relationship(desk: Desk, account_id: int | None) -> None:
    customers = customers_of(desk, account_id)
    counted = overview(desk, account_id)
    expected = Counter(
        (one.relationship, one.permissions if one.relationship is Relationship.RESELLER else None) for one in customers
    )
    assert {(one.relationship, one.permissions): one.customers for one in counted.standings} == dict(expected)
    assert counted.customers == len(customers) > 0
    for standing in counted.standings:
        query = CustomerQuery(account_id, relationship=standing.relationship, permissions=standing.permissions)
        assert desk.customers.count(query) == standing.customers


@pytest.mark.parametrize("account_id", ACCOUNTS)
def test_the_funnel_counts_every_step_an_invitation_took(desk: Desk, account_id: int | None) -> None:
    of_customers = invitations_of(desk, customers_of(desk, account_id))
    invitations = [one for several in of_customers for one in several]
    funnel = overview(desk, account_id).funnel
    was_sent = [
        one for one in invitations if one.sent_at or one.state in (InvitationState.SENT, InvitationState.ACCEPTED)
    ]
    assert funnel.reached == {
        InvitationState.DRAFT: len(invitations),
        InvitationState.PREPARED: sum(one.state is not InvitationState.DRAFT for one in invitations),
        InvitationState.SENT: len(was_sent),
        InvitationState.ACCEPTED: sum(one.state is InvitationState.ACCEPTED for one in invitations),
    }
    steps = list(funnel.reached.values())
    assert steps == sorted(steps, reverse=True)
    assert steps[-1] > 0
    assert funnel.declined == sum(one.state is InvitationState.DECLINED for one in invitations)
    assert funnel.withdrawn == sum(one.state is InvitationState.WITHDRAWN for one in invitations)
    latest = Counter(several[0].state for several in of_customers if several)
    for state in InvitationState:
        assert funnel.standing[state] == latest[state]
        assert desk.customers.count(CustomerQuery(account_id, invitation=state)) == latest[state]


@pytest.mark.parametrize("account_id", ACCOUNTS)
def test_seats_by_product(desk: Desk, account_id: int | None) -> None:
    owned, used, customers = Counter[int](), Counter[int](), Counter[int]()
    for license in licenses_of(desk, customers_of(desk, account_id)):
        owned[license.product_id] += license.owned
        used[license.product_id] += license.used
        customers[license.product_id] += license.owned > 0
    products = overview(desk, account_id).products
    assert {one.product.id: one.owned for one in products} == {id: count for id, count in owned.items() if count}
    assert {one.product.id: one.used for one in products} == {id: used[id] for id, count in owned.items() if count}
    assert [one.owned for one in products] == sorted((one.owned for one in products), reverse=True)
    for one in products:
        assert one.product == desk.products.get(one.product.id or 0)
        assert one.customers == customers[one.product.id or 0]
        assert desk.customers.count(CustomerQuery(account_id, product_id=one.product.id)) == one.customers


@pytest.mark.parametrize("account_id", ACCOUNTS)
def test_services_ending(desk: Desk, account_id: int | None) -> None:
    services = services_of(desk, customers_of(desk, account_id))
    expected = [
        Ending(
            days,
            sum(ends_within(one, days) for several in services for one in several),
            sum(any(ends_within(one, days) for one in several) for several in services),
        )
        for days in ENDING_DAYS
    ]
    assert list(overview(desk, account_id).endings) == expected
    assert expected[0].services > 0
    assert expected[0].services < expected[1].services < expected[2].services


@pytest.mark.parametrize("account_id", ACCOUNTS)
def test_what_waits(desk: Desk, account_id: int | None) -> None:
    invitations = [one for several in invitations_of(desk, customers_of(desk, account_id)) for one in several]
    sent = sorted(
        (one for one in invitations if one.state is InvitationState.SENT), key=lambda one: (one.sent_at, one.id)
    )
    counted = overview(desk, account_id)
    assert [one.invitation_id for one in counted.waiting] == [one.id for one in sent[:4]]
    first = counted.waiting[0]
    assert first.customer_name == desk.customers.get(sent[0].customer_id).name
    assert (first.to, first.sent_at) == (sent[0].to, sent[0].sent_at)
    assert counted.to_send == sum(one.state is InvitationState.PREPARED for one in invitations)
    ages = [(local_today() - from_text(one.sent_at).astimezone().date()).days for one in sent]
    assert counted.long_waiting == sum(age >= LONG_WAIT for age in ages)
    assert 0 < counted.long_waiting < len(sent)


def test_nobody_yet(tmp_path: Path) -> None:
    empty = Desk.open(tmp_path / "empty.db")
    steps = dict.fromkeys(list(InvitationState)[:4], 0)
    funnel = Funnel(steps, dict.fromkeys(InvitationState, 0), declined=0, withdrawn=0)
    endings = tuple(Ending(days, 0, 0) for days in ENDING_DAYS)
    nothing = Overview((), funnel, (), endings, (), to_send=0, long_waiting=0)
    assert empty.overview.count(None, local_today()) == nothing
    empty.close()


def test_only_resellers_are_told_apart_by_permissions(tmp_path: Path) -> None:
    desk = Desk.open(tmp_path / "desk.db")
    with desk.database.write() as tx:
        account = desk.accounts.save(tx, PartnerAccount("Us")).id or 0
        for relationship in (Relationship.NONE, Relationship.RESELLER):
            for permissions in (Permissions.UNKNOWN, Permissions.GDAP):
                desk.customers.save(tx, Customer(account, "A", relationship=relationship, permissions=permissions))
    assert desk.overview.count(account, local_today()).standings == (
        Standing(Relationship.RESELLER, Permissions.GDAP, 1),
        Standing(Relationship.RESELLER, Permissions.UNKNOWN, 1),
        Standing(Relationship.NONE, None, 2),
    )
    desk.close()


def test_counting_stops_when_it_is_told_to(desk: Desk) -> None:
    with pytest.raises(UserError) as stopped:
        desk.overview.count(None, local_today(), lambda: True)
    assert stopped.value.code == "cancelled"
    assert overview(desk, None).customers > 0  # the connection serves on


# --- the filters ------------------------------------------------------------------------------------------------------


def test_both_filters_together_in_every_order(desk: Desk) -> None:
    customers = customers_of(desk, 1)
    services = dict(zip((one.id for one in customers), services_of(desk, customers), strict=True))
    licenses = licenses_of(desk, customers)
    for product_id in {license.product_id for license in licenses}:
        owners = {license.customer_id for license in licenses if license.product_id == product_id and license.owned > 0}
        for days in ENDING_DAYS:
            expected = {id for id in owners if any(ends_within(one, days) for one in services[id])}
            query = CustomerQuery(1, product_id=product_id, ending_within=days)
            assert set(desk.customers.ids(query)) == expected
            assert desk.customers.count(query) == len(expected)
    some = CustomerQuery(1, ending_within=90)
    assert desk.customers.count(some) > 0
    for sort in SORTS:
        assert sorted(desk.customers.ids(replace(some, sort=sort))) == sorted(desk.customers.ids(some))


def test_owned_products_are_those_somebody_has(desk: Desk) -> None:
    had = {desk.licenses.get(row["id"]).product_id for row in desk.database.rows("SELECT id FROM licenses")}
    assert {product.id for product in desk.products.owned()} == had
