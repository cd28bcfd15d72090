"""The end of a relationship, on a real database."""

from dataclasses import replace

import pytest

from desktop.domain.customers import Customer, Permissions, Relationship
from desktop.domain.errors import UserError
from desktop.domain.partner import PartnerAccount
from desktop.domain.subscriptions import Commerce, Subscription, SubscriptionKind, SubscriptionStatus
from desktop.operations.desk import Desk
from desktop.operations.remove_relationship import (
    mark_canceled,
    mark_suspended,
    removal_checklist,
    remove_relationship,
    what_follows,
)

ACTIVE = SubscriptionStatus.ACTIVE


@pytest.fixture
def customer_id(desk: Desk) -> int:
    with desk.database.write() as tx:
        account = desk.accounts.save(tx, PartnerAccount("Northwind K.K."))
        assert account.id is not None
        ours = Customer(
            account.id,
            "Contoso",
            relationship=Relationship.RESELLER,
            permissions=Permissions.GDAP,
            domain="contoso.com",
        )
        customer = desk.customers.save(tx, ours)
    assert customer.id is not None
    return customer.id


def subscribe(desk: Desk, customer_id: int, **facts: object) -> Subscription:
    with desk.database.write() as tx:
        made = replace(Subscription(customer_id, "Power BI Pro", status=ACTIVE), **facts)  # type: ignore[arg-type]
        return desk.subscriptions.save(tx, made)


def test_a_customer_without_services_can_be_left_at_once(desk: Desk, customer_id: int) -> None:
    assert removal_checklist(desk, customer_id).is_done
    change_id = remove_relationship(desk, customer_id)
    left = desk.customers.get(customer_id)
    assert (left.relationship, left.permissions) == (Relationship.NONE, Permissions.NONE)
    assert left.domain == "contoso.com"
    assert "Remove relationship with Contoso" in [str(c.what) for c in desk.changes.history("customers", customer_id)]
    desk.changes.undo(change_id)
    assert desk.customers.get(customer_id).permissions is Permissions.GDAP


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        (SubscriptionKind.LICENSES, ACTIVE),
        (SubscriptionKind.AZURE, ACTIVE),
        (SubscriptionKind.RESERVATION, ACTIVE),
        (SubscriptionKind.RESERVATION, SubscriptionStatus.SUSPENDED),
        (SubscriptionKind.RESERVATION, SubscriptionStatus.NONE),
        (SubscriptionKind.SOFTWARE, SubscriptionStatus.PENDING),
    ],
)
def test_what_is_not_ended_keeps_the_relationship(
    desk: Desk, customer_id: int, kind: SubscriptionKind, status: SubscriptionStatus
) -> None:
    subscribe(desk, customer_id, kind=kind, status=status)
    with pytest.raises(UserError) as caught:
        remove_relationship(desk, customer_id)
    assert caught.value.code == "relationship-in-use"
    assert desk.customers.get(customer_id).relationship is Relationship.RESELLER


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        (SubscriptionKind.LICENSES, SubscriptionStatus.SUSPENDED),
        (SubscriptionKind.LICENSES, SubscriptionStatus.EXPIRED),
        (SubscriptionKind.RESERVATION, SubscriptionStatus.CANCELED),
        (SubscriptionKind.SOFTWARE, SubscriptionStatus.DELETED),
    ],
)
def test_what_is_ended_does_not(
    desk: Desk, customer_id: int, kind: SubscriptionKind, status: SubscriptionStatus
) -> None:
    subscribe(desk, customer_id, kind=kind, status=status)
    assert removal_checklist(desk, customer_id).is_done


def test_the_checklist_is_worked_through_step_by_step(desk: Desk, customer_id: int) -> None:
    service = subscribe(desk, customer_id)
    reservation = subscribe(desk, customer_id, name="VM", kind=SubscriptionKind.RESERVATION)
    software = subscribe(
        desk, customer_id, name="Windows Server", kind=SubscriptionKind.SOFTWARE, commerce=Commerce.LEGACY
    )
    checklist = removal_checklist(desk, customer_id)
    assert (checklist.active, checklist.reservations, checklist.software) == ((service,), (reservation,), (software,))
    suspended = mark_suspended(desk, customer_id)
    assert mark_canceled(desk, customer_id, SubscriptionKind.RESERVATION) is not None
    assert mark_canceled(desk, customer_id, SubscriptionKind.SOFTWARE) is not None
    assert removal_checklist(desk, customer_id).is_done
    statuses = {each.name: each.status for each in desk.subscriptions.of_customer(customer_id)}
    assert statuses == {
        "Power BI Pro": SubscriptionStatus.SUSPENDED,
        "VM": SubscriptionStatus.CANCELED,
        "Windows Server": SubscriptionStatus.DELETED,  # legacy knows no canceled
    }
    assert suspended is not None
    desk.changes.undo(suspended)
    assert [each.name for each in removal_checklist(desk, customer_id).active] == ["Power BI Pro"]


def test_marking_nothing_is_no_change(desk: Desk, customer_id: int) -> None:
    assert mark_suspended(desk, customer_id) is None
    assert mark_canceled(desk, customer_id, SubscriptionKind.SOFTWARE) is None


def test_what_follows_is_said() -> None:
    assert any("support contacts" in str(line) for line in what_follows())
