"""What is deleted for good is gone: its rows, its history, and its bytes in the file."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.errors import UserError
from desktop.domain.invitations import HandOver, HandOverRoute, Invitation, InvitationState
from desktop.domain.times import now
from desktop.domain.users import User
from desktop.exchange.facts import Fact, Subject
from desktop.operations.assign_license import assign_license
from desktop.operations.desk import Desk
from desktop.operations.edit_customer import change_customer, remove_customers
from desktop.operations.edit_user import add_user, remove_users
from desktop.operations.empty_trash import delete_for_good
from desktop.operations.tag_customers import tag_customers, untag_customers
from desktop.operations.undo_import import undo_import, undoable
from desktop.operations.write_notes import add_note, remove_note
from desktop.store.derived import wrong_counters
from tests.operations.importing import everything, save_account, take_facts
from tests.store.belongings import BASIC, World, make_world
from tests.stored_customers import by_tenant

CONTOSO, FABRIKAM = "0a5d3c1e-6f52-4a0b-9d2e-5a4b3c2d1e0f", "0b5d3c1e-6f52-4a0b-9d2e-5a4b3c2d1e0f"
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


def test_an_import_of_a_customer_gone_since_is_undone_for_the_rest(desk: Desk) -> None:
    """Nothing of what is left can be kept from going by what went already."""
    account = save_account(desk, "Northwind")
    before = everything(desk)
    result = take_facts(desk, account, [*owned_by(CONTOSO), *owned_by(FABRIKAM)])
    gone = by_tenant(desk, account)[CONTOSO].id
    assert gone is not None
    remove_customers(desk, [gone])
    assert undoable(desk, result.import_ids[0]) is not None  # what was deleted since could come back
    delete_for_good(desk, [gone], [])
    assert undoable(desk, result.import_ids[0]) is None
    undo_import(desk, result.import_ids[0])
    assert everything(desk) == before
    assert wrong_counters(desk.database) == 0
    assert list(desk.database.rows("PRAGMA foreign_key_check")) == []


def test_an_import_that_changed_a_customer_gone_since_is_undone_for_the_rest(desk: Desk) -> None:
    account = save_account(desk, "Northwind")
    take_facts(desk, account, [*owned_by(CONTOSO), *owned_by(FABRIKAM)])
    later = [replace(fact, values={**fact.values, "name": "Later"}) for fact in owned_by(CONTOSO) + owned_by(FABRIKAM)]
    later = [replace(fact, licenses=()) if fact.subject is Subject.USERS else fact for fact in later]
    result = take_facts(desk, account, later)
    gone = by_tenant(desk, account)[CONTOSO].id
    assert gone is not None
    remove_customers(desk, [gone])
    delete_for_good(desk, [gone], [])
    kept = rows_left(desk)
    assert undoable(desk, result.import_ids[0]) is None
    undo_import(desk, result.import_ids[0])
    assert by_tenant(desk, account)[FABRIKAM].name == f"Customer {FABRIKAM[:4]}"
    assert rows_left(desk)["users"] == kept["users"] == 1
    assert rows_left(desk)["license_assignments"] == 1  # withdrawn by the import, and given back
    assert wrong_counters(desk.database) == 0


def owned_by(tenant: str) -> list[Fact]:
    """A customer with a service, seats, and a user who holds one."""
    whose: dict[str, str | int] = {"customer_tenant_id": tenant}
    guid = f"{tenant[:-1]}7"
    return [
        Fact(Subject.CUSTOMERS, 1, {"tenant_id": tenant, "name": f"Customer {tenant[:4]}"}),
        Fact(Subject.SUBSCRIPTIONS, 2, whose | {"subscription_id": guid, "name": "Basic", "sku_id": BASIC}),
        Fact(Subject.LICENSES, 3, whose | {"sku_id": BASIC, "enabled": 5}),
        Fact(Subject.USERS, 4, whose | {"user_id": guid, "address": "a@b.example", "name": "A"}, licenses=(BASIC,)),
    ]


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
