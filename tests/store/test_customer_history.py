"""The history of a customer, over every table that is theirs."""

from dataclasses import replace

import pytest

from desktop.domain.customers import Customer, Note
from desktop.domain.invitations import Invitation
from desktop.domain.licenses import License, LicenseAssignment, Product
from desktop.domain.partner import PartnerAccount
from desktop.domain.sentences import sentence
from desktop.domain.subscriptions import Subscription
from desktop.domain.users import User
from desktop.operations.desk import Desk
from desktop.store.changes import ChangeKind, Edit
from desktop.store.customer_history import customer_history

WHAT = sentence("Something {n}", n=1)


@pytest.fixture
def customers(desk: Desk) -> tuple[int, int]:
    with desk.database.write() as tx:
        account = desk.accounts.save(tx, PartnerAccount("Northwind K.K."))
        assert account.id is not None
        ids = [desk.customers.save(tx, Customer(account.id, name)).id for name in ("Contoso", "Litware")]
    assert ids[0] is not None
    assert ids[1] is not None
    return ids[0], ids[1]


def count(desk: Desk, customer_id: int) -> int:
    return len(customer_history(desk.database, customer_id, 100))


def belongings(desk: Desk, edit: Edit, customer_id: int) -> None:
    user = desk.users.save(edit, User(customer_id, "Sato", "sato@contoso.example"))
    product = desk.products.with_sku("sku") or desk.products.save(edit, Product("sku", "SPB"))
    assert product.id is not None
    license = desk.licenses.save(edit, License(customer_id, product.id, enabled=3))
    assert license.id is not None
    assert user.id is not None
    desk.licenses.assign(edit, LicenseAssignment(user.id, license.id))


def test_every_kind_of_change_is_in_it_and_nobody_elses(desk: Desk, customers: tuple[int, int]) -> None:
    ours, theirs = customers
    with desk.changes.edit(WHAT) as edit:
        belongings(desk, edit, ours)
    with desk.changes.edit(WHAT) as edit:
        belongings(desk, edit, theirs)
    with desk.changes.edit(WHAT) as edit:
        service = desk.subscriptions.save(edit, Subscription(ours, "Power BI Pro"))
    with desk.changes.edit(WHAT) as edit:
        desk.subscriptions.save(edit, replace(service, quantity=4))
    with desk.changes.edit(WHAT) as edit:
        note = desk.notes.save(edit, Note(ours, "Call back", "", ""))
    assert note.id is not None
    with desk.changes.edit(WHAT) as edit:
        desk.notes.delete(edit, note.id)
    with desk.changes.edit(WHAT) as edit:
        desk.tags.attach(edit, ours, "key")
    with desk.changes.edit(WHAT) as edit:
        desk.customers.save(edit, replace(desk.customers.get(ours), name="Contoso K.K."))
    account_id = desk.customers.get(ours).account_id
    with desk.database.write() as tx:
        invitation = desk.invitations.save(tx, Invitation(account_id, ours))
    with desk.changes.edit(WHAT) as edit:
        desk.invitations.save(edit, replace(invitation, evidence="their word"))
    assert count(desk, ours) == 8
    assert count(desk, theirs) == 1


def test_a_seat_given_and_taken_is_in_it(desk: Desk, customers: tuple[int, int]) -> None:
    ours, theirs = customers
    with desk.changes.edit(WHAT) as edit:
        belongings(desk, edit, ours)
    [user_id] = desk.users.ids(ours)
    [license_id] = desk.licenses.ids(ours)
    held = desk.licenses.assignment(user_id, license_id)
    assert held is not None
    assert held.id is not None
    with desk.changes.edit(WHAT) as edit:
        desk.licenses.unassign(edit, held.id)
    assert count(desk, ours) == 2
    assert count(desk, theirs) == 0


def test_newest_first_with_user_and_undo(desk: Desk, customers: tuple[int, int]) -> None:
    ours, _ = customers
    with desk.changes.edit(WHAT) as edit:
        desk.customers.save(edit, replace(desk.customers.get(ours), name="Contoso K.K."))
    desk.changes.undo(edit.change_id)
    undone, done = customer_history(desk.database, ours, 10)
    assert (undone.kind, done.kind) == (ChangeKind.UNDO, ChangeKind.DO)
    assert done.os_user
    assert str(done.what) == "Something 1"
    assert [entry.id for entry in customer_history(desk.database, ours, 1)] == [undone.id]
