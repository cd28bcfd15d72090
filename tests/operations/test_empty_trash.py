"""What is deleted for good is gone: its rows, its history, and its bytes in the file."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.errors import UserError
from desktop.domain.invitations import HandOver, HandOverRoute, Invitation, InvitationState
from desktop.domain.times import now
from desktop.domain.users import User
from desktop.operations.assign_license import assign_license
from desktop.operations.desk import Desk
from desktop.operations.edit_customer import change_customer, remove_customers
from desktop.operations.edit_user import add_user, remove_users
from desktop.operations.empty_trash import delete_for_good
from desktop.operations.tag_customers import tag_customers, untag_customers
from desktop.operations.write_notes import add_note, remove_note
from desktop.store.derived import wrong_counters
from tests.store.belongings import World, make_world

SECRET = "Quartz-Secret"


@pytest.fixture
def world(desk: Desk) -> World:
    """Contoso with everything a customer can have, and a history that tells its secrets."""
    world = make_world(desk)
    change_customer(desk, replace(desk.customers.get(world.customer), name=SECRET, contact_name=f"{SECRET} Contact"))
    note, _ = add_note(desk, world.customer, f"{SECRET} note")
    assert note.id is not None
    remove_note(desk, note.id)
    add_note(desk, world.customer, f"{SECRET} second note")
    add_user(desk, User(world.customer, f"{SECRET} User", "quartz@contoso.example"))
    tag_customers(desk, [world.customer, world.other], "Kept")
    untag_customers(desk, [world.customer], desk.tags.all()[0].id)
    assign_license(desk, world.basic, world.users[:2])
    moment = now()
    with desk.database.write() as tx:
        invitation = Invitation(
            world.account, world.customer, state=InvitationState.SENT, subject=SECRET, sent_at=moment
        )
        invitation = desk.invitations.save(tx, invitation)
        assert invitation.id is not None
        over = HandOver(invitation.id, moment, HandOverRoute.COPY, "", SECRET, SECRET, "", "0" * 64)
        desk.invitations.add_hand_over(tx, over)
    return world


def rows_left(desk: Desk) -> dict[str, int]:
    """How many rows each table has."""
    tables = desk.database.column(
        "SELECT name FROM sqlite_schema WHERE type = 'table'"
        " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'user_search%'"
    )
    return {table: desk.database.value(f"SELECT count(*) FROM {table}") for table in list(tables)}


def test_a_customer_goes_with_everything_and_leaves_no_word_in_the_file(desk: Desk, world: World) -> None:
    assert SECRET.encode() in files_bytes(desk.database.path)
    remove_customers(desk, [world.customer])
    change_id = delete_for_good(desk, [world.customer], [])
    left = rows_left(desk)
    assert [left[name] for name in ("subscriptions", "licenses", "users", "license_assignments")] == [0, 0, 0, 0]
    assert [left[name] for name in ("invitations", "hand_overs", "notes")] == [0, 0, 0]
    assert (left["customers"], left["customer_tags"]) == (1, 1)
    assert SECRET.encode() not in files_bytes(desk.database.path)
    assert desk.changes.name_of(change_id).facts["count"] == 1
    assert list(desk.database.rows("PRAGMA foreign_key_check")) == []
    assert wrong_counters(desk.database) == 0


def files_bytes(path: Path) -> bytes:
    """What the database's files hold: itself and its log, not its backups."""
    return b"".join(file.read_bytes() for file in path.parent.glob(path.name + "*"))


def test_what_others_share_stays(desk: Desk, world: World) -> None:
    remove_customers(desk, [world.customer])
    delete_for_good(desk, [world.customer], [])
    assert [tag.count for tag in desk.tags.all()] == [1]
    shared = [change.what for change in desk.changes.history("customers", world.other)]
    assert desk.support_contacts.all(world.account) != []
    assert shared == [] and desk.customers.get(world.other).name == "Fabrikam"


def test_a_user_goes_and_their_seats_are_free(desk: Desk, world: World) -> None:
    user = world.users[0]
    remove_users(desk, [user])
    delete_for_good(desk, [], [user])
    assert list(desk.database.rows("SELECT 1 FROM users WHERE id = ?", (user,))) == []
    assert (
        list(desk.database.rows("SELECT 1 FROM change_rows WHERE table_name = 'users' AND row_id = ?", (user,))) == []
    )
    assert desk.customers.rows([world.customer])[0].user_count == 4
    assert wrong_counters(desk.database) == 0


def test_what_is_not_in_the_trash_stays(desk: Desk, world: World) -> None:
    before = rows_left(desk)
    delete_for_good(desk, [world.customer], list(world.users))
    after = rows_left(desk)
    assert after == before | {"changes": before["changes"] + 1}


def test_the_backup_made_first_still_holds_it(desk: Desk, world: World) -> None:
    remove_customers(desk, [world.customer])
    delete_for_good(desk, [world.customer], [])
    (backup,) = (desk.database.path.parent / "backups").glob("*-purge.db")
    assert SECRET.encode() in backup.read_bytes()


def test_a_stop_in_time_removes_nothing(desk: Desk, world: World) -> None:
    remove_customers(desk, [world.customer])
    before = rows_left(desk)
    with pytest.raises(UserError) as caught:
        delete_for_good(desk, [world.customer], [], cancelled=lambda: True)
    assert caught.value.code == "cancelled"
    assert rows_left(desk) == before


def test_the_trash_says_what_was_deleted_when_and_by_whom(desk: Desk, world: World) -> None:
    remove_users(desk, [world.users[1]])
    (user,) = desk.trash.users(desk.trash.user_ids(world.account))
    assert (user.name, user.customer) == ("Émile Zola", SECRET)
    assert user.deleted_by != "" and user.deleted_at.startswith("20")
    assert desk.trash.belongings([world.customer]).users == 5
    remove_customers(desk, [world.customer])
    (customer,) = desk.trash.customers(desk.customers.deleted_ids(world.account))
    assert customer.name == SECRET
    assert list(desk.trash.user_ids(world.account)) == []
