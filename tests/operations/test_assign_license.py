"""Seats owned and held: never more than owned without being asked."""

from dataclasses import replace

import pytest

from desktop.domain.errors import InvalidFields, UserError
from desktop.domain.licenses import License, Product
from desktop.operations.assign_license import (
    add_license,
    assign_license,
    change_license,
    set_licenses_of_user,
    withdraw_license,
)
from desktop.operations.desk import Desk
from desktop.operations.products import known_products, stored_product
from tests.store.belongings import BASIC, PREMIUM, World, known, make_world


@pytest.fixture
def world(desk: Desk) -> World:
    return make_world(desk)


def named(desk: Desk, change_id: int | None) -> str:
    """What the undo step of a change is called."""
    return str(desk.changes.name_of(known(change_id)))


def test_seats_are_assigned_until_none_is_left(desk: Desk, world: World) -> None:
    change_id = assign_license(desk, world.basic, world.users[:2])
    assert named(desk, change_id) == "Assign Business Basic to 2 users"
    assert named(desk, assign_license(desk, world.basic, world.users[:3])) == "Assign Business Basic to ﾊﾟｰﾄﾅｰ 花子"
    assert assign_license(desk, world.basic, world.users[:3]) is None
    with pytest.raises(UserError) as raised:
        assign_license(desk, world.basic, [world.users[3]])
    assert raised.value.code == "seats-exceeded"
    assert raised.value.sentence.facts == {"product": "Business Basic", "needed": 4, "owned": 3}
    assert desk.licenses.get(world.basic).free == 0
    assign_license(desk, world.basic, [world.users[3]], over=True)
    assert desk.licenses.get(world.basic).free == -1
    assignment = desk.licenses.assignment(world.users[0], world.basic)
    assert assignment is not None and assignment.subscription_id == world.new  # the only one that can be behind it


def test_seats_are_taken_back(desk: Desk, world: World) -> None:
    assign_license(desk, world.basic, world.users[:3])
    assert named(desk, withdraw_license(desk, world.basic, world.users)) == "Take Business Basic from 3 users"
    assert withdraw_license(desk, world.basic, world.users) is None
    license = desk.licenses.get(world.basic)
    assert (license.used, license.assigned, license.free) == (0, 0, 3)


def test_seats_whose_holders_are_not_known_stay_counted(desk: Desk, world: World) -> None:
    change_license(desk, replace(desk.licenses.get(world.basic), enabled=10, consumed=7))
    change_id = assign_license(desk, world.basic, world.users[:2])
    assert desk.licenses.get(world.basic).used == 9
    withdraw_license(desk, world.basic, world.users[:1])
    license = desk.licenses.get(world.basic)
    assert (license.used, license.assigned) == (8, 1)
    with pytest.raises(UserError, match="can no longer be taken back"):
        desk.changes.undo(known(change_id))


def test_check_boxes_are_one_step(desk: Desk, world: World) -> None:
    taro, emile, *_ = world.users
    assign_license(desk, world.premium, [emile])
    assign_license(desk, world.basic, [taro])
    with pytest.raises(UserError) as raised:
        set_licenses_of_user(desk, taro, [world.premium])
    assert raised.value.code == "seats-exceeded"
    assert desk.licenses.of_user(taro).tolist() == [world.basic]
    change_id = set_licenses_of_user(desk, taro, [world.premium], over=True)
    assert named(desk, change_id) == "Change licenses of 東京 太郎"
    assert desk.licenses.of_user(taro).tolist() == [world.premium]
    assert set_licenses_of_user(desk, taro, [world.premium]) is None
    desk.changes.undo(known(change_id))
    assert desk.licenses.of_user(taro).tolist() == [world.basic]


def test_fewer_seats_than_used_are_owned_only_by_choice(desk: Desk, world: World) -> None:
    assign_license(desk, world.basic, world.users[:3])
    license = desk.licenses.get(world.basic)
    with pytest.raises(UserError) as raised:
        change_license(desk, replace(license, enabled=1))
    assert raised.value.code == "seats-exceeded"
    changed, change_id = change_license(desk, replace(license, enabled=1), over=True)
    assert (changed.free, named(desk, change_id)) == (-1, "Change seats of Business Basic of Contoso")
    more, _ = change_license(desk, replace(changed, enabled=2, warning=0))  # over already, and no more so
    assert more.free == -1
    assert change_license(desk, more) == (more, None)
    with pytest.raises(InvalidFields) as invalid:
        change_license(desk, replace(more, enabled=-1, suspended=-1))
    assert list(invalid.value.faults) == ["enabled", "suspended"]


def test_a_product_is_owned_once(desk: Desk, world: World) -> None:
    product = known_products()[BASIC]  # stored by another name
    with pytest.raises(InvalidFields) as raised:
        add_license(desk, License(world.customer, 0, enabled=1), product)
    assert list(raised.value.faults) == ["product_id"]
    license, change_id = add_license(desk, License(world.other, 0, enabled=1), product)
    assert desk.licenses.ids(world.other).tolist() == [license.id]
    assert license.product_id == desk.licenses.get(world.basic).product_id
    assert named(desk, change_id) == "Add Business Basic to Fabrikam"


def test_a_product_is_stored_and_taken_back_with_its_license(desk: Desk, world: World) -> None:
    before = desk.products.all()
    exchange = next(product for product in known_products().values() if product.sku_id not in (BASIC, PREMIUM))
    license, change_id = add_license(desk, License(world.other, 0, enabled=2), exchange)
    assert desk.products.get(license.product_id).title == exchange.title
    assert named(desk, change_id) == f"Add {exchange.title} to Fabrikam"
    desk.changes.undo(change_id)
    assert (desk.products.all(), len(desk.licenses.ids(world.other))) == (before, 0)
    desk.changes.redo(change_id)
    assert desk.licenses.get(known(license.id)) == license
    with pytest.raises(InvalidFields):
        add_license(desk, License(world.customer, 0, enabled=-1), replace(exchange, sku_id="new"))
    assert desk.products.with_sku("new") is None


def test_common_products_have_names(desk: Desk, world: World) -> None:
    assert len(known_products()) == 41
    assert known_products()[BASIC].name == "Microsoft 365 Business Basic"
    spb = next(product for product in known_products().values() if product.part_number == "SPB")
    with desk.database.write() as tx:
        assert stored_product(desk, tx, Product(spb.sku_id, "")).name == "Microsoft 365 Business Premium"
        assert stored_product(desk, tx, known_products()[BASIC]).name == "Business Basic"  # a stored name stays
        unknown = stored_product(desk, tx, Product("6c5d0b7e-41f2-4c1a-9d0e-2f1b7a3c4d5e", "NEW_SKU"))
    assert (unknown.title, unknown.id) == ("NEW_SKU", 3)
