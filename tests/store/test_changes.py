"""The history of every edit, and undo and redo by it."""

import getpass
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.customers import Customer, Relationship
from desktop.domain.errors import UserError
from desktop.domain.invitations import Invitation, InvitationState
from desktop.domain.partner import PartnerAccount
from desktop.domain.sentences import Sentence, sentence
from desktop.operations.desk import Desk
from desktop.store.changes import ChangeKind, Edit
from tests.stored_customers import prospects

BUSINESS = ("accounts", "customers", "invitations", "hand_overs", "settings")


def rows_of(desk: Desk) -> dict[str, list[dict[str, Any]]]:
    """Everything in the business tables."""
    return {
        table: [dict(row) for row in desk.database.rows(f"SELECT * FROM {table} ORDER BY id")] for table in BUSINESS
    }


@pytest.fixture
def account(desk: Desk) -> PartnerAccount:
    with desk.database.write() as tx:
        return desk.accounts.save(tx, PartnerAccount("Us"))


@pytest.fixture
def customer(desk: Desk, account: PartnerAccount) -> Customer:
    assert account.id is not None
    with desk.database.write() as tx:
        return desk.customers.save(tx, Customer(account.id, "Contoso", country="JP"))


def change(desk: Desk, action: Callable[[Edit], object], what: Sentence | None = None) -> int:
    with desk.changes.edit(what or sentence("Change")) as edit:
        action(edit)
    return edit.change_id


def test_an_edit_is_undone_and_redone(desk: Desk, customer: Customer) -> None:
    before = rows_of(desk)
    id = change(desk, lambda edit: desk.customers.save(edit, replace(customer, name="Fabrikam", country="US")))
    after = rows_of(desk)
    assert after != before
    desk.changes.undo(id)
    assert rows_of(desk) == before
    desk.changes.redo(id)
    assert rows_of(desk) == after
    desk.changes.undo(id)
    assert rows_of(desk) == before


def test_adding_is_undone_by_removing_and_removing_by_adding_with_the_same_id(desk: Desk, customer: Customer) -> None:
    draft = Invitation(customer.account_id, customer.id or 0, subject="件名")
    added = change(desk, lambda edit: desk.invitations.save(edit, draft))
    [unfinished] = desk.invitations.unfinished()
    removed = change(desk, lambda edit: desk.invitations.delete(edit, unfinished.id))
    assert desk.invitations.unfinished() == []
    desk.changes.undo(removed)
    assert desk.invitations.unfinished() == [unfinished]
    desk.changes.undo(added)
    assert desk.invitations.unfinished() == []
    with desk.database.write() as tx:
        assert desk.invitations.save(tx, draft).id != unfinished.id  # an id is never used twice


def test_the_history_says_what_when_and_who(desk: Desk, customer: Customer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "花子")
    what = sentence("Change {field} of {name}", field=sentence("country"), name="Contoso", count=3)
    assert customer.id is not None
    id = change(desk, lambda edit: desk.customers.save(edit, replace(customer, country="US")), what)
    undone = desk.changes.undo(id)
    history = desk.changes.history("customers", customer.id)
    assert [(entry.id, entry.kind, entry.of) for entry in history] == [
        (undone, ChangeKind.UNDO, id),
        (id, ChangeKind.DO, None),
    ]
    assert [(entry.before, entry.after) for entry in history] == [
        ({"country": "US"}, {"country": "JP"}),
        ({"country": "JP"}, {"country": "US"}),
    ]
    assert [entry.what for entry in history] == [what, what]
    assert {entry.os_user for entry in history} == {"花子"}
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", entry.at) for entry in history)


def test_a_user_without_a_name_does_not_stop_the_work(
    desk: Desk, customer: Customer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_name() -> str:
        raise OSError("No username set in the environment")

    monkeypatch.setattr(getpass, "getuser", no_name)
    assert customer.id is not None
    change(desk, lambda edit: desk.customers.save(edit, replace(customer, country="US")))
    assert desk.changes.history("customers", customer.id)[0].os_user == ""


def test_what_did_not_change_is_not_recorded(desk: Desk, customer: Customer) -> None:
    assert customer.id is not None
    change(desk, lambda edit: desk.customers.save(edit, customer))
    assert desk.changes.history("customers", customer.id) == []


def conflicts(desk: Desk, action: Callable[[], object]) -> bool:
    """Whether an undo or redo is refused, leaving everything as it is."""
    before = rows_of(desk), desk.database.value("SELECT count(*) FROM changes")
    with pytest.raises(UserError) as raised:
        action()
    assert (rows_of(desk), desk.database.value("SELECT count(*) FROM changes")) == before
    return raised.value.code == "change-conflict"


def test_undo_is_refused_when_the_row_moved_on(desk: Desk, customer: Customer) -> None:
    id = change(desk, lambda edit: desk.customers.save(edit, replace(customer, country="US")))
    with desk.database.write() as tx:
        desk.customers.save(tx, replace(customer, country="GB"))
    assert conflicts(desk, lambda: desk.changes.undo(id))
    assert conflicts(desk, lambda: desk.changes.redo(id))


def test_undo_does_not_mind_other_columns(desk: Desk, customer: Customer) -> None:
    id = change(desk, lambda edit: desk.customers.save(edit, replace(customer, country="US")))
    with desk.database.write() as tx:
        desk.customers.save(tx, replace(customer, country="US", contact_name="Ana"))
    desk.changes.undo(id)
    assert customer.id is not None
    assert desk.customers.get(customer.id) == replace(customer, contact_name="Ana")


def test_undo_is_refused_twice(desk: Desk, customer: Customer) -> None:
    id = change(desk, lambda edit: desk.customers.save(edit, Customer(customer.account_id, "New")))
    desk.changes.undo(id)
    assert conflicts(desk, lambda: desk.changes.undo(id))
    desk.changes.redo(id)
    assert conflicts(desk, lambda: desk.changes.redo(id))


def test_undo_of_adding_is_refused_while_something_hangs_on_it(desk: Desk, account: PartnerAccount) -> None:
    added: list[Customer] = []
    assert account.id is not None
    new = Customer(account.id, "New")
    id = change(desk, lambda edit: added.append(desk.customers.save(edit, new)))
    with desk.database.write() as tx:
        desk.invitations.save(tx, Invitation(account.id, added[0].id or 0))
    assert conflicts(desk, lambda: desk.changes.undo(id))


def test_undo_is_refused_when_another_took_the_tenant(desk: Desk, customer: Customer) -> None:
    assert customer.id is not None
    tenant = "5a3e1c00-0000-4000-8000-000000000001"
    with desk.database.write() as tx:
        desk.customers.save(tx, replace(customer, tenant_id=tenant))
    id = change(desk, lambda edit: desk.customers.delete(edit, customer.id or 0))
    with desk.database.write() as tx:
        desk.customers.save(tx, Customer(customer.account_id, "Again", tenant_id=tenant))
    assert conflicts(desk, lambda: desk.changes.undo(id))


def test_a_thousand_rows_are_one_step(desk: Desk, account: PartnerAccount) -> None:
    before = rows_of(desk)
    assert account.id is not None
    new = [Customer(account.id, f"Customer {number}") for number in range(1000)]
    stored: list[Customer] = []
    first = change(desk, lambda edit: stored.extend(desk.customers.save_all(edit, new)))
    between = rows_of(desk)
    moved = [replace(customer, country="JP" if number % 2 else "") for number, customer in enumerate(stored)]
    more = Customer(account.id, "One more")
    second = change(desk, lambda edit: desk.customers.save_all(edit, [*moved, more]))
    assert desk.database.value("SELECT count(*) FROM change_rows WHERE change_id = ?", (second,)) == 501
    after = rows_of(desk)
    desk.changes.undo(second)
    assert rows_of(desk) == between
    desk.changes.undo(first)
    assert rows_of(desk) == before
    desk.changes.redo(first)
    desk.changes.redo(second)
    assert rows_of(desk) == after


class Editing:
    """Makes edits that a list of numbers describes."""

    def __init__(self, desk: Desk, account_id: int) -> None:
        self._desk = desk
        self._account_id = account_id

    def apply(self, edit: Edit, kind: int, which: int, word: str) -> None:
        desk = self._desk
        customers = prospects(desk, self._account_id)
        if kind == 0 or not customers:
            desk.customers.save(edit, Customer(self._account_id, word or "New", reading=word))
            return
        customer = customers[which % len(customers)]
        assert customer.id is not None
        draft = desk.invitations.draft_for(customer.id)
        if kind == 1:
            desk.customers.save(edit, replace(customer, contact_name=word, relationship=Relationship.ADVISOR))
        elif kind == 2:
            desk.customers.delete(edit, customer.id)
        elif kind == 3:
            desk.invitations.save(edit, Invitation(self._account_id, customer.id, subject=word))
        elif kind == 4 and draft is not None and draft.id is not None:
            desk.invitations.delete(edit, draft.id)
        elif kind == 5 and draft is not None:
            desk.invitations.save(edit, replace(draft, state=InvitationState.PREPARED, body=word))
        elif kind == 6:
            desk.settings.set(edit, "word", word)
        elif kind == 7:
            desk.accounts.save(edit, PartnerAccount(word or "Another", is_default=bool(which % 2)))


EDITS = st.lists(
    st.lists(st.tuples(st.integers(0, 7), st.integers(0, 9), st.text(max_size=3)), max_size=3), min_size=1, max_size=8
)


@given(EDITS)
@settings(max_examples=60)
def test_any_edits_are_undone_and_redone_row_by_row(
    tmp_path_factory: pytest.TempPathFactory, edits: list[list[tuple[int, int, str]]]
) -> None:
    desk = Desk.open(Path(tmp_path_factory.mktemp("desk")) / "desk.db")
    with desk.database.write() as tx:
        account = desk.accounts.save(tx, PartnerAccount("Us"))
    assert account.id is not None
    editing = Editing(desk, account.id)
    states = [rows_of(desk)]
    changes = []
    for steps in edits:
        with desk.changes.edit(sentence("Edit")) as edit:
            for step in steps:
                editing.apply(edit, *step)
        changes.append(edit.change_id)
        states.append(rows_of(desk))
    for _ in range(2):
        for change_id, before in zip(reversed(changes), reversed(states[:-1]), strict=True):
            desk.changes.undo(change_id)
            assert rows_of(desk) == before
        for change_id, after in zip(changes, states[1:], strict=True):
            desk.changes.redo(change_id)
            assert rows_of(desk) == after
    desk.close()
