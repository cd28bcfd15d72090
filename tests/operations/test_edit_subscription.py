"""Services added and changed by hand, and who supports them."""

from dataclasses import replace

import pytest

from desktop.domain.errors import InvalidFields, UserError
from desktop.domain.subscriptions import Commerce, Subscription, SubscriptionStatus, SupportContact
from desktop.operations.desk import Desk
from desktop.operations.edit_subscription import add_subscription, change_subscription, designate_support_contact
from desktop.operations.edit_support_contact import (
    add_support_contact,
    change_support_contact,
    remove_support_contact,
)
from tests.store.belongings import RESELLER_TENANT, World, known, make_world

GUID = "83ef9d05-4169-4ef9-9657-0e86b1eab1de"


@pytest.fixture
def world(desk: Desk) -> World:
    return make_world(desk)


def named(desk: Desk, change_id: int | None) -> str:
    """What the undo step of a change is called."""
    return str(desk.changes.name_of(known(change_id)))


def test_a_service_is_added_in_the_form_it_is_kept_in(desk: Desk, world: World) -> None:
    entered = Subscription(
        world.customer, " Azure  plan", GUID.upper(), term="p1y", started_on="2026/01/31", ends_on="2027-01-30"
    )
    service, change_id = add_subscription(desk, entered)
    assert (service.name, service.subscription_id, service.term, service.started_on) == (
        "Azure plan",
        GUID,
        "P1Y",
        "2026-01-31",
    )
    assert named(desk, change_id) == "Add Azure plan to Contoso"


@pytest.mark.parametrize(
    ("fields", "faulty"),
    [
        ({"name": ""}, "name"),
        ({"subscription_id": "x"}, "subscription_id"),
        ({"subscription_id": GUID}, "subscription_id"),
        ({"quantity": -1}, "quantity"),
        ({"term": "1 year"}, "term"),
        ({"started_on": "31.1.2026"}, "started_on"),
        ({"started_on": "2026-02-01", "ends_on": "2026-01-31"}, "ends_on"),
        ({"commerce": Commerce.LEGACY, "status": SubscriptionStatus.CANCELED}, "status"),
        ({"commerce": Commerce.NEW, "support_contact_id": 1}, "support_contact_id"),
    ],
)
def test_a_faulty_field_is_named(desk: Desk, world: World, fields: dict[str, object], faulty: str) -> None:
    add_subscription(desk, Subscription(world.customer, "Taken", GUID))
    with pytest.raises(InvalidFields) as raised:
        add_subscription(desk, replace(Subscription(world.customer, "New"), **fields))  # type: ignore[arg-type]
    assert list(raised.value.faults) == [faulty]


def test_a_change_is_named_after_what_changed(desk: Desk, world: World) -> None:
    before = desk.subscriptions.get(world.new)
    assert change_subscription(desk, before) == (before, None)
    after, change_id = change_subscription(desk, replace(before, status=SubscriptionStatus.CANCELED))
    assert named(desk, change_id) == "Change status of Basic of Contoso"
    _, change_id = change_subscription(desk, replace(after, term="P1M", billing_cycle="monthly"))
    assert named(desk, change_id) == "Change details of Basic of Contoso"


def test_a_reseller_supports_legacy_services_only(desk: Desk, world: World) -> None:
    change_id = designate_support_contact(desk, [world.legacy], world.reseller)
    assert named(desk, change_id) == "Change support contact of Basic (old) of Contoso"
    assert designate_support_contact(desk, [world.legacy], world.reseller) is None
    with pytest.raises(UserError) as raised:
        designate_support_contact(desk, [world.legacy, world.new], world.reseller)
    assert raised.value.code == "support-contact-provider-only"


def test_the_provider_supports_what_a_removed_reseller_did(desk: Desk, world: World) -> None:
    designate_support_contact(desk, [world.legacy], world.reseller)
    change_id = remove_support_contact(desk, world.reseller)
    assert named(desk, change_id) == "Remove support contact 東西リセール"
    assert desk.support_contacts.all(world.account) == []
    assert desk.subscriptions.get(world.legacy).support_contact_id is None
    desk.changes.undo(change_id)
    assert [each.id for each in desk.subscriptions.supported_by(world.reseller)] == [world.legacy]
    desk.changes.redo(change_id)
    assert desk.support_contacts.all(world.account) == []


def test_resellers_are_known_by_their_tenant(desk: Desk, world: World) -> None:
    for contact, faulty in (
        (SupportContact(world.account, "", RESELLER_TENANT.replace("a", "b")), "name"),
        (SupportContact(world.account, "B", ""), "tenant_id"),
        (SupportContact(world.account, "B", RESELLER_TENANT), "tenant_id"),
        (SupportContact(world.account, "B", RESELLER_TENANT.replace("a", "b"), "MPN 1"), "partner_id"),
    ):
        with pytest.raises(InvalidFields) as raised:
            add_support_contact(desk, contact)
        assert list(raised.value.faults) == [faulty]
    added, change_id = add_support_contact(
        desk, SupportContact(world.account, " B ", RESELLER_TENANT.replace("a", "B"))
    )
    assert named(desk, change_id) == "Add support contact B"
    assert change_support_contact(desk, added) == (added, None)
    changed, changing = change_support_contact(desk, replace(added, name="C"))
    assert (changed.name, named(desk, changing)) == ("C", "Change support contact C")
