"""Any edits, then as many undos: every business table is as it was, row by row; and redo as it became."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.customers import Customer, Permissions
from desktop.domain.errors import UserError
from desktop.domain.licenses import License
from desktop.domain.subscriptions import Subscription, SupportContact
from desktop.domain.users import User, UserState
from desktop.operations.assign_license import (
    add_license,
    assign_license,
    change_license,
    set_licenses_of_user,
    withdraw_license,
)
from desktop.operations.desk import Desk
from desktop.operations.edit_customer import add_customer, change_customer, remove_customers, restore_customers
from desktop.operations.edit_subscription import add_subscription, change_subscription, designate_support_contact
from desktop.operations.edit_support_contact import (
    add_support_contact,
    change_support_contact,
    remove_support_contact,
)
from desktop.operations.edit_user import add_user, change_user, remove_users, restore_users, set_user_state
from desktop.operations.products import known_products
from desktop.operations.saved_views import remove_view, save_view, saved_views
from desktop.operations.tag_customers import tag_customers, untag_customers
from desktop.operations.write_notes import add_note, change_note, remove_note
from desktop.store.customer_query import CustomerQuery
from desktop.store.derived import wrong_counters
from tests.store.belongings import World, make_world

BUSINESS = (
    *("accounts", "customers", "invitations", "settings", "subscriptions", "users", "licenses", "license_assignments"),
    *("products", "support_contacts", "tags", "customer_tags", "notes"),
)
Action = Callable[["Person"], int | None]


def rows_of(desk: Desk) -> dict[str, list[dict[str, Any]]]:
    """Everything in the business tables."""
    return {
        table: [dict(row) for row in desk.database.rows(f"SELECT * FROM {table} ORDER BY id")] for table in BUSINESS
    }


class Person:
    """Chooses among what is there by the numbers drawn."""

    def __init__(self, desk: Desk, world: World, which: int, word: str) -> None:
        self.desk = desk
        self.world = world
        self.which = which
        self.word = word

    @property
    def user(self) -> int:
        users = self.desk.users.ids(self.world.customer) or self.world.users
        return users[self.which % len(users)]

    @property
    def license(self) -> int:
        return (self.world.basic, self.world.premium)[self.which % 2]

    @property
    def service(self) -> int:
        services = self.desk.subscriptions.ids(self.world.customer)
        return services[self.which % len(services)]

    @property
    def customer(self) -> int:
        return (self.world.customer, self.world.other)[self.which % 2]


def _remove_note(p: Person) -> int | None:
    notes = p.desk.notes.of_customer(p.customer)
    return remove_note(p.desk, notes[0].id or 0) if notes else None


def _change_note(p: Person) -> int | None:
    notes = p.desk.notes.of_customer(p.customer)
    return change_note(p.desk, notes[0].id or 0, p.word)[1] if notes else None


def _untag(p: Person) -> int | None:
    tags = p.desk.tags.of_customer(p.customer)
    return untag_customers(p.desk, [p.customer], tags[0].id) if tags else None


def _restore_user(p: Person) -> int | None:
    deleted = p.desk.users.deleted_ids(p.world.customer)
    return restore_users(p.desk, deleted[:1], over=bool(p.which % 2)) if deleted else None


def _restore_customer(p: Person) -> int | None:
    deleted = p.desk.customers.deleted_ids()
    return restore_customers(p.desk, deleted[:1]) if deleted else None


def _remove_support_contact(p: Person) -> int | None:
    known = p.desk.support_contacts.all(p.world.account)
    return remove_support_contact(p.desk, known[0].id or 0) if known and not p.which else None


def _delete_view(p: Person) -> int | None:
    views = saved_views(p.desk)
    return remove_view(p.desk, views[p.which % len(views)].id) if views else None


ACTIONS: tuple[Action, ...] = (
    lambda p: add_user(p.desk, User(p.world.customer, p.word, f"u{p.which}@contoso.example"))[1],
    lambda p: change_user(p.desk, replace(p.desk.users.get(p.user), name=p.word, title=p.word))[1],
    lambda p: set_user_state(p.desk, [p.user], (UserState.ACTIVE, UserState.INACTIVE)[p.which % 2]),
    lambda p: remove_users(p.desk, [p.user]),
    _restore_user,
    lambda p: assign_license(p.desk, p.license, [p.user], over=p.which > 5),
    lambda p: assign_license(p.desk, p.license, p.world.users[: p.which % 4 + 1], over=True),
    lambda p: withdraw_license(p.desk, p.license, p.world.users),
    lambda p: set_licenses_of_user(p.desk, p.user, [p.license], over=True),
    lambda p: add_license(
        p.desk, License(p.customer, 0, enabled=p.which), list(known_products().values())[p.which // 3]
    )[1],
    lambda p: change_license(p.desk, replace(p.desk.licenses.get(p.license), enabled=p.which), over=True)[1],
    lambda p: add_subscription(p.desk, Subscription(p.customer, p.word, ends_on="2027-01-01"))[1],
    lambda p: change_subscription(p.desk, replace(p.desk.subscriptions.get(p.service), quantity=p.which))[1],
    lambda p: designate_support_contact(p.desk, [p.world.legacy], (p.world.reseller, None)[p.which % 2]),
    lambda p: add_support_contact(
        p.desk, SupportContact(p.world.account, p.word, f"5a3e1c00-0000-4000-8000-{p.which:012}")
    )[1],
    lambda p: change_support_contact(p.desk, replace(p.desk.support_contacts.get(p.world.reseller), name=p.word))[1],
    _remove_support_contact,
    lambda p: save_view(p.desk, p.word, CustomerQuery(country=p.word), ["customer"]),
    _delete_view,
    lambda p: tag_customers(p.desk, [p.customer, p.world.customer], p.word),
    _untag,
    lambda p: add_note(p.desk, p.customer, p.word)[1],
    _change_note,
    _remove_note,
    lambda p: change_customer(
        p.desk, replace(p.desk.customers.get(p.customer), name=p.word, permissions=Permissions.GDAP)
    )[1],
    lambda p: add_customer(p.desk, Customer(p.world.account, p.word))[1],
    lambda p: remove_customers(p.desk, [p.customer]),
    _restore_customer,
)

EDITS = st.lists(
    st.tuples(st.sampled_from(ACTIONS), st.integers(0, 9), st.sampled_from(["金", "Ünï", "a b", "", "ｶﾞ", "x"])),
    min_size=1,
    max_size=14,
)


@given(EDITS)
@settings(max_examples=80)
def test_any_edits_are_undone_and_redone_row_by_row(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[Action, int, str]]
) -> None:
    desk = Desk.open(Path(tmp_path_factory.mktemp("desk")) / "desk.db")
    world = make_world(desk)
    states, changes = [rows_of(desk)], []
    for action, which, word in edits:
        try:
            change_id = action(Person(desk, world, which, word))
        except (UserError, LookupError):  # not allowed as things stand, or gone: nothing may have changed then
            assert rows_of(desk) == states[-1]
            continue
        if change_id is None:
            assert rows_of(desk) == states[-1]
            continue
        changes.append(change_id)
        states.append(rows_of(desk))
        assert wrong_counters(desk.database) == 0
    for _ in range(2):
        for change_id, before in zip(reversed(changes), reversed(states[:-1]), strict=True):
            desk.changes.undo(change_id)
            assert rows_of(desk) == before
        assert desk.user_search.count(CustomerQuery(text="contoso.example")) == 4
        for change_id, after in zip(changes, states[1:], strict=True):
            desk.changes.redo(change_id)
            assert rows_of(desk) == after
        assert wrong_counters(desk.database) == 0
    desk.close()
