"""Counters that always say what there is: after any edits, their undo, and writing in bulk."""

import random
from pathlib import Path

from desktop.domain.licenses import LicenseAssignment
from desktop.domain.sentences import sentence
from desktop.domain.subscriptions import Subscription
from desktop.domain.users import User
from desktop.operations.desk import Desk
from desktop.store.changes import Edit
from desktop.store.customer_query import CustomerQuery
from desktop.store.derived import in_bulk, recount, wrong_counters
from tests.data.generate import Size, generate
from tests.store.belongings import World, make_world

COUNTERS = (
    "service_count = (SELECT count(*) FROM subscriptions s WHERE s.customer_id = c.id)",
    "user_count = (SELECT count(*) FROM users u WHERE u.customer_id = c.id AND u.deleted_at IS NULL)",
    "license_count = (SELECT count(*) FROM licenses l WHERE l.customer_id = c.id)",
    "seats_owned = (SELECT coalesce(sum(enabled + warning), 0) FROM licenses l WHERE l.customer_id = c.id)",
    "seats_used = (SELECT coalesce(sum(max(consumed, assigned)), 0) FROM licenses l WHERE l.customer_id = c.id)",
)


def assert_counters_are_right(desk: Desk) -> None:
    """Each counter against COUNT(*), said here anew."""
    for counter in COUNTERS:
        assert desk.database.value(f"SELECT count(*) FROM customers c WHERE NOT ({counter})") == 0, counter
    for license_id in desk.database.column("SELECT id FROM licenses"):
        assert desk.licenses.get(license_id).assigned == len(desk.licenses.holders(license_id))
    assert wrong_counters(desk.database) == 0


def edit_at_random(desk: Desk, edit: Edit, world: World, chance: random.Random) -> None:
    """One of the writes that counters depend on."""
    users = [*desk.users.ids(world.customer), *desk.users.deleted_ids(world.customer)]
    user_id = chance.choice(users)
    license_id = chance.choice((world.basic, world.premium))
    assignment = desk.licenses.assignment(user_id, license_id)
    kind = chance.randrange(7)
    if kind == 0:
        desk.users.save(edit, User(world.customer, "New", f"{len(users)}@contoso.example"))
    elif kind == 1:
        desk.users.delete(edit, user_id)
    elif kind == 2:
        desk.users.restore(edit, user_id)
    elif kind == 3:
        desk.subscriptions.save(edit, Subscription(world.customer, "New"))
    elif kind == 4:
        values = {"enabled": chance.randrange(5), "warning": chance.randrange(2), "consumed": chance.randrange(6)}
        edit.update("licenses", license_id, values)
    elif assignment is None:
        desk.licenses.assign(edit, LicenseAssignment(user_id, license_id))
    elif assignment.id is not None:
        desk.licenses.unassign(edit, assignment.id)


def test_counters_are_right_after_any_edits_and_their_undo(desk: Desk) -> None:
    world = make_world(desk)
    chance = random.Random(5)
    changes = []
    for _ in range(120):
        with desk.changes.edit(sentence("Edit")) as edit:
            for _ in range(chance.randint(1, 3)):
                edit_at_random(desk, edit, world, chance)
        changes.append(edit.change_id)
        assert_counters_are_right(desk)
    for change_id in reversed(changes):
        desk.changes.undo(change_id)
        assert_counters_are_right(desk)
    assert desk.customers.rows([world.customer])[0].user_count == 4


def test_rows_written_in_bulk_are_counted_and_found_at_the_end(desk: Desk) -> None:
    world = make_world(desk)
    triggers = "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'"
    before = desk.database.value(triggers)
    with desk.database.write() as tx, in_bulk(desk.database):
        users = desk.users.save_all(tx, [User(world.other, f"Bulk {n}", f"{n}@fabrikam.example") for n in range(50)])
        desk.licenses.assign_all(tx, [LicenseAssignment(user, world.basic) for user in users])
        assert wrong_counters(desk.database) > 0
    assert_counters_are_right(desk)
    assert desk.customers.rows([world.other])[0].user_count == 50
    assert desk.user_search.count(CustomerQuery(text="fabrikam")) == 50
    assert desk.database.value(triggers) == before
    with desk.database.write() as tx:
        desk.users.delete(tx, users[0])
    assert_counters_are_right(desk)


def test_counting_anew_finds_nothing_the_second_time(desk: Desk) -> None:
    make_world(desk)
    desk.database.connection.execute("UPDATE customers SET user_count = 9, seats_share = 3, seats_over = 2")
    assert wrong_counters(desk.database) == 2
    for _ in range(2):
        with desk.database.write():
            recount(desk.database)
        assert_counters_are_right(desk)


def test_generated_counters_are_right(tmp_path: Path) -> None:
    generate(tmp_path / "desk.db", Size(40, 300, 500, 1_000))
    desk = Desk.open(tmp_path / "desk.db")
    assert desk.database.value("SELECT count(*) FROM users") == 500
    assert wrong_counters(desk.database) == 0
    desk.close()
