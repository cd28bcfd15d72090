"""Users added, changed, removed and restored by hand."""

from dataclasses import replace

import pytest

from desktop.domain.errors import InvalidFields, UserError
from desktop.domain.users import User, UserState
from desktop.operations.assign_license import assign_license
from desktop.operations.desk import Desk
from desktop.operations.edit_user import add_user, change_user, remove_users, restore_users, set_user_state
from tests.store.belongings import World, known, make_world

GUID = "5a3e1c00-0000-4000-8000-000000000001"


@pytest.fixture
def world(desk: Desk) -> World:
    return make_world(desk)


def named(desk: Desk, change_id: int | None) -> str:
    """What the undo step of a change is called."""
    return str(desk.changes.name_of(known(change_id)))


def test_a_user_is_added_in_the_form_it_is_kept_in(desk: Desk, world: World) -> None:
    entered = User(world.customer, " 佐藤  花子 ", "ＨＡＮＡ＠Contoso.Example", GUID.upper(), usage_location="jp")
    user, change_id = add_user(desk, entered)
    assert (user.name, user.address, user.user_id, user.usage_location) == (
        "佐藤 花子",
        "HANA@contoso.example",
        GUID,
        "JP",
    )
    assert named(desk, change_id) == "Add 佐藤 花子"
    desk.changes.undo(change_id)
    assert len(desk.users.ids(world.customer)) == 4


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", " "),
        ("address", "nobody"),
        ("address", "EMILE@contoso.example"),
        ("user_id", "12"),
        ("usage_location", "Japan"),
    ],
)
def test_a_faulty_field_is_named(desk: Desk, world: World, field: str, value: str) -> None:
    entered = replace(User(world.customer, "New", "new@contoso.example"), **{field: value})  # type: ignore[arg-type]
    with pytest.raises(InvalidFields) as raised:
        add_user(desk, entered)
    assert list(raised.value.faults) == [field]
    assert len(desk.users.ids(world.customer)) == 4


def test_an_object_id_is_one_user_of_a_customer(desk: Desk, world: World) -> None:
    add_user(desk, User(world.customer, "One", "one@contoso.example", GUID))
    with pytest.raises(InvalidFields) as raised:
        add_user(desk, User(world.customer, "Two", "two@contoso.example", GUID))
    assert list(raised.value.faults) == ["user_id"]
    add_user(desk, User(world.other, "Two", "two@fabrikam.example", GUID))


def test_a_change_is_named_after_what_changed(desk: Desk, world: World) -> None:
    before = desk.users.get(world.users[1])
    assert change_user(desk, before) == (before, None)
    user, change_id = change_user(desk, replace(before, name="Émile"))
    assert named(desk, change_id) == "Rename Émile"
    user, change_id = change_user(desk, replace(user, phone="1", title="Writer"))
    assert named(desk, change_id) == "Change details of Émile"
    assert desk.users.get(world.users[1]) == user


def test_who_may_no_longer_sign_in(desk: Desk, world: World) -> None:
    one = set_user_state(desk, world.users[:1], UserState.INACTIVE)
    assert named(desk, one) == "Deactivate 東京 太郎"
    rest = set_user_state(desk, world.users, UserState.INACTIVE)
    assert named(desk, rest) == "Deactivate 3 users"
    assert set_user_state(desk, world.users, UserState.INACTIVE) is None
    assert named(desk, set_user_state(desk, world.users, UserState.ACTIVE)) == "Activate 4 users"


def test_who_is_removed_frees_seats_and_takes_them_again_when_restored(desk: Desk, world: World) -> None:
    taro, emile, *_ = world.users
    assign_license(desk, world.premium, [taro])
    removed = remove_users(desk, [taro])
    assert named(desk, removed) == "Remove 東京 太郎"
    assert desk.licenses.get(world.premium).used == 0
    assert desk.users.deleted_ids(world.customer).tolist() == [taro]
    assign_license(desk, world.premium, [emile])
    with pytest.raises(UserError) as raised:
        restore_users(desk, [taro])
    assert raised.value.code == "seats-exceeded"
    restored = restore_users(desk, [taro], over=True)
    assert named(desk, restored) == "Restore 東京 太郎"
    assert desk.licenses.get(world.premium).free == -1
    assert desk.licenses.of_user(taro).tolist() == [world.premium]
    desk.changes.undo(restored)
    assert desk.licenses.get(world.premium).free == 0


def test_who_was_replaced_is_not_restored(desk: Desk, world: World) -> None:
    taro = desk.users.get(world.users[0])
    remove_users(desk, [world.users[0]])
    add_user(desk, User(world.customer, "Another Taro", taro.address))
    with pytest.raises(UserError) as raised:
        restore_users(desk, [world.users[0]])
    assert raised.value.code == "user-taken"
