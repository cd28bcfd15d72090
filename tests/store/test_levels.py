"""What customers have: kept whole, listed in order, counted on the customer's own row."""

import sqlite3
from dataclasses import replace

import pytest

from desktop.domain.customers import Note
from desktop.domain.licenses import License, LicenseAssignment, Product
from desktop.domain.subscriptions import Commerce, Subscription, SubscriptionKind, SubscriptionStatus, SupportContact
from desktop.domain.users import User, UserDomainType, UserState
from desktop.operations.desk import Desk
from tests.store.belongings import PREMIUM, RESELLER_TENANT, World, known, make_world

GUID = "83ef9d05-4169-4ef9-9657-0e86b1eab1de"


@pytest.fixture
def world(desk: Desk) -> World:
    return make_world(desk)


def test_a_subscription_comes_back_as_it_was_kept(desk: Desk, world: World) -> None:
    whole = Subscription(
        world.customer,
        "マイクロソフト 365",
        GUID,
        "CFQ7TTC0LH18:0001",
        SubscriptionKind.RESERVATION,
        Commerce.LEGACY,
        SubscriptionStatus.SUSPENDED,
        25,
        "licenses",
        "P1Y",
        "monthly",
        "2026-01-01",
        "2026-12-31",
        True,
        True,
        "4794019",
        desk.licenses.get(world.basic).product_id,
        world.reseller,
    )
    with desk.database.write() as tx:
        stored = desk.subscriptions.save(tx, whole)
    assert desk.subscriptions.get(known(stored.id)) == stored == replace(whole, id=stored.id)
    assert desk.subscriptions.with_guid(world.customer, GUID) == stored
    assert desk.subscriptions.with_guid(world.other, GUID) is None
    [row] = desk.subscriptions.rows([known(stored.id)])
    assert (row.product, row.ends_on, row.auto_renew) == ("Business Basic", "2026-12-31", True)
    with desk.database.write() as tx, pytest.raises(sqlite3.IntegrityError):
        desk.subscriptions.save(tx, replace(whole, name="Another"))


def test_services_are_listed_by_name_and_counted_where_they_end(desk: Desk, world: World) -> None:
    with desk.database.write() as tx:
        azure = desk.subscriptions.save(
            tx, Subscription(world.customer, "azure plan", status=SubscriptionStatus.ACTIVE, ends_on="2026-12-01")
        )
    ids = desk.subscriptions.ids(world.customer)
    assert ids.tolist() == [azure.id, world.new, world.legacy]
    assert [row.name for row in desk.subscriptions.rows(ids)] == ["azure plan", "Basic", "Basic (old)"]
    assert [row.id for row in desk.subscriptions.rows([world.legacy, 999])] == [world.legacy]
    assert desk.subscriptions.ending(world.customer, "2026-12-01", "2026-12-01") == 1
    assert desk.subscriptions.ending(world.customer, "2026-12-02", "2027-12-01") == 0


def test_a_user_comes_back_as_it_was_kept(desk: Desk, world: World) -> None:
    whole = User(
        world.other,
        "佐藤 花子",
        "hanako@contoso.example",
        GUID,
        "さとう はなこ",
        "花子",
        "佐藤",
        UserState.INACTIVE,
        "JP",
        UserDomainType.FEDERATED,
        "+81 3",
        "部長",
        "営業部",
        "2026-11-01T00:00:00Z",
    )
    with desk.database.write() as tx:
        stored = desk.users.save(tx, whole)
        again = desk.users.save(tx, replace(whole, deleted_at=""))  # the one in the trash does not keep its id
    assert desk.users.get(known(stored.id)) == stored == replace(whole, id=stored.id)
    assert desk.users.with_guid(world.other, GUID) == again
    assert desk.users.with_address(world.other, "HANAKO@contoso.example") == again
    assert desk.users.with_address(world.other, "hanako@contoso") is None
    assert desk.users.deleted_ids(world.other).tolist() == [stored.id]
    with desk.database.write() as tx, pytest.raises(sqlite3.IntegrityError):
        desk.users.restore(tx, known(stored.id))


def test_users_are_listed_by_reading_with_the_licenses_they_hold(desk: Desk, world: World) -> None:
    taro, emile, hanako, ana = world.users
    with desk.database.write() as tx:
        desk.licenses.assign(tx, LicenseAssignment(taro, world.basic, world.new))
        desk.licenses.assign(tx, LicenseAssignment(taro, world.premium))
        desk.users.save(tx, replace(desk.users.get(ana), reading="わ"))
    ids = desk.users.ids(world.customer)
    assert ids.tolist() == [emile, hanako, ana, taro]
    assert [row.license_count for row in desk.users.rows(ids)] == [0, 0, 0, 2]
    assert desk.users.unlicensed(world.customer) == 3
    assert desk.licenses.of_user(taro).tolist() == [world.basic, world.premium]
    assert desk.licenses.holders(world.basic).tolist() == [taro]
    assert desk.licenses.assignment(taro, world.basic) == LicenseAssignment(taro, world.basic, world.new, 1)
    assert desk.licenses.assignment(ana, world.basic) is None
    with desk.database.write() as tx, pytest.raises(sqlite3.IntegrityError):
        desk.licenses.assign(tx, LicenseAssignment(taro, world.basic))


def test_a_license_says_what_is_owned_used_and_free(desk: Desk, world: World) -> None:
    with desk.database.write() as tx:
        desk.licenses.assign_all(tx, [LicenseAssignment(user, world.basic) for user in world.users])
        desk.licenses.save(tx, replace(desk.licenses.get(world.premium), consumed=9))
    basic, premium = desk.licenses.rows(desk.licenses.ids(world.customer))
    assert (basic.product, basic.owned, basic.used, basic.free, basic.holders) == ("Business Basic", 3, 4, -1, 4)
    assert (premium.product, premium.owned, premium.used, premium.holders, premium.sku_id) == ("SPB", 1, 9, 0, PREMIUM)
    assert desk.licenses.holders(world.basic).tolist() == [world.users[place] for place in (3, 1, 2, 0)]
    product = desk.products.with_sku(PREMIUM)
    assert product is not None and desk.licenses.with_product(world.customer, known(product.id)) == desk.licenses.get(
        world.premium
    )
    with desk.database.write() as tx, pytest.raises(sqlite3.IntegrityError):
        desk.licenses.save(tx, License(world.customer, known(product.id)))


def test_a_customers_row_counts_what_it_has(desk: Desk, world: World) -> None:
    with desk.database.write() as tx:
        desk.licenses.assign_all(tx, [LicenseAssignment(user, world.basic) for user in world.users])
        desk.users.delete(tx, world.users[0])
        desk.tags.attach(tx, world.customer, "重要")
        desk.tags.attach(tx, world.customer, "Gold")
    contoso, fabrikam = desk.customers.rows([world.customer, world.other])
    assert (contoso.service_count, contoso.user_count, contoso.license_count) == (2, 3, 2)
    assert (contoso.seats_owned, contoso.seats_used, contoso.seats_over) == (4, 3, 0)
    assert contoso.tags == ("Gold", "重要")
    assert (fabrikam.service_count, fabrikam.user_count, fabrikam.license_count, fabrikam.tags) == (0, 0, 0, ())
    with desk.database.write() as tx:
        desk.users.restore(tx, world.users[0])
    [contoso] = desk.customers.rows([world.customer])
    assert (contoso.user_count, contoso.seats_used, contoso.seats_over) == (4, 4, 1)


def test_there_is_nothing_at_zero(desk: Desk) -> None:
    for store in (desk.subscriptions, desk.users, desk.licenses, desk.products, desk.support_contacts, desk.notes):
        with pytest.raises(LookupError):
            store.get(0)


def test_products_are_told_apart_by_their_id(desk: Desk, world: World) -> None:
    assert [product.title for product in desk.products.all()] == ["SPB", "Business Basic"]
    assert Product("x", "").title == "x"
    with desk.database.write() as tx, pytest.raises(sqlite3.IntegrityError):
        desk.products.save(tx, Product(PREMIUM, "SPB"))


def test_support_contacts_belong_to_an_account(desk: Desk, world: World) -> None:
    [reseller] = desk.support_contacts.all(world.account)
    assert reseller == SupportContact(world.account, "東西リセール", RESELLER_TENANT, "4794019", world.reseller)
    assert desk.support_contacts.with_tenant(world.account, RESELLER_TENANT) == reseller
    with desk.database.write() as tx:
        desk.subscriptions.save(tx, replace(desk.subscriptions.get(world.legacy), support_contact_id=world.reseller))
    assert [each.id for each in desk.subscriptions.supported_by(world.reseller)] == [world.legacy]
    with desk.database.write() as tx, pytest.raises(sqlite3.IntegrityError):
        desk.support_contacts.delete(tx, world.reseller)


def test_tags_are_one_however_they_are_written(desk: Desk, world: World) -> None:
    with desk.database.write() as tx:
        desk.tags.attach(tx, world.customer, "ゴールド")
        desk.tags.attach(tx, world.customer, "ｺﾞｰﾙﾄﾞ")
        desk.tags.attach(tx, world.other, "ごーるど")
        desk.tags.attach(tx, world.other, "Azure")
    azure, gold = desk.tags.all()
    assert (azure.name, azure.count, gold.name, gold.count) == ("Azure", 1, "ゴールド", 2)
    assert [tag.name for tag in desk.tags.of_customer(world.other)] == ["Azure", "ゴールド"]
    with desk.database.write() as tx:
        desk.tags.detach(tx, world.other, azure.id)
        desk.tags.detach(tx, world.customer, azure.id)
    assert [tag.name for tag in desk.tags.all()] == ["ゴールド"]  # nobody carries the other


def test_notes_are_read_newest_first(desk: Desk, world: World) -> None:
    with desk.database.write() as tx:
        first = desk.notes.save(tx, Note(world.customer, "一", "1", "1"))
        second = desk.notes.save(tx, Note(world.customer, "二", "2", "2"))
        desk.notes.save(tx, replace(first, text="壱", updated_at="3"))
    assert [note.text for note in desk.notes.of_customer(world.customer)] == ["二", "壱"]
    with desk.database.write() as tx:
        desk.notes.delete(tx, known(second.id))
    assert desk.notes.of_customer(world.customer) == [Note(world.customer, "壱", "1", "3", first.id)]
