"""The sample database: whole, made up, in both languages, and ready to be played with."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.domain import links
from desktop.domain.addresses import normal_address
from desktop.domain.customers import Permissions
from desktop.domain.invitations import InvitationState, fingerprint
from desktop.domain.partner import LinkOrigin
from desktop.domain.sentences import sentence
from desktop.domain.subscriptions import Commerce, Subscription, SubscriptionKind, SubscriptionStatus
from desktop.domain.users import User, UserState
from desktop.operations.desk import Desk
from desktop.operations.request_relationship import RequestRelationship
from desktop.operations.sample_data import make_sample
from desktop.store.customer_query import CustomerQuery, SeatUse
from desktop.store.customer_rows import CustomerRow
from desktop.store.derived import wrong_counters

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
TODAY, SOON = "2026-11-22", "2026-12-22"
TABLES = (
    *("accounts", "customers", "invitations", "hand_overs", "imports", "customer_tags", "tags", "notes"),
    *("support_contacts", "subscriptions", "users", "products", "licenses", "license_assignments"),
)


@pytest.fixture(params=["en", "ja"])
def sample(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    desk = make_sample(tmp_path / "sample.db", request.param, NOW)
    yield desk
    desk.close()


def customers_of(desk: Desk) -> list[CustomerRow]:
    return desk.customers.rows(desk.customers.ids(CustomerQuery()))


def subscriptions_of(desk: Desk) -> list[Subscription]:
    return [subscription for row in customers_of(desk) for subscription in desk.subscriptions.of_customer(row.id)]


def users_of(desk: Desk) -> list[User]:
    return [desk.users.get(id) for row in customers_of(desk) for id in desk.users.ids(row.id)]


def everything(desk: Desk) -> list[tuple[object, ...]]:
    return [tuple(row) for table in TABLES for row in desk.database.rows(f"SELECT * FROM {table} ORDER BY id")]


def test_the_same_moment_makes_the_same_data(sample: Desk, tmp_path: Path) -> None:
    account = sample.accounts.default()
    assert account is not None
    again = make_sample(tmp_path / "again.db", account.language, NOW)
    assert everything(again) == everything(sample)
    again.close()


def test_nothing_in_it_is_anybodys(sample: Desk) -> None:
    [account] = sample.accounts.all()
    customers = [sample.customers.get(id) for id in sample.customers.ids(CustomerQuery())]
    assert all(customer.domain.endswith(".example") for customer in customers)
    addresses = [account.email, *(customer.contact_email for customer in customers if customer.contact_email)]
    assert all(address.endswith(".example") and normal_address(address) == address for address in addresses)
    tenants = [account.tenant_id, *(customer.tenant_id for customer in customers if customer.tenant_id)]
    assert len(set(tenants)) == len(tenants) > 10
    assert all(tenant.startswith("5a3b1e00-0000-4000-8000-") for tenant in tenants)


def test_it_shows_both_languages_and_every_state(sample: Desk) -> None:
    rows = customers_of(sample)
    assert {row.invitation_state for row in rows} == {None, *InvitationState}
    assert {row.language for row in rows} == {"en", "ja", ""}
    assert any(row.missing_since for row in rows)
    written_in = {sample.invitations.get(row.invitation_id).language for row in rows if row.invitation_id}
    assert written_in == {"en", "ja"}
    assert sample.customers.ids(CustomerQuery(text="ﾋﾀﾞﾏﾘ"))


def test_prospects_have_nothing_yet(sample: Desk) -> None:
    for row in customers_of(sample):
        customer = sample.customers.get(row.id)
        counts = (row.service_count, row.user_count)
        known = (customer.tenant_name, customer.mca_accepted_on, row.tags, row.permissions is not Permissions.UNKNOWN)
        assert all(counts) if customer.tenant_id else not any(counts + known)


def test_it_shows_every_kind_of_service(sample: Desk) -> None:
    found = subscriptions_of(sample)
    assert {one.commerce for one in found} == {Commerce.NEW, Commerce.LEGACY}
    assert {one.kind for one in found} == set(SubscriptionKind)
    assert {"", "P1M", "P1Y", "P3Y"} == {one.term for one in found}
    assert {SubscriptionStatus.ACTIVE, SubscriptionStatus.SUSPENDED, SubscriptionStatus.EXPIRED} <= {
        one.status for one in found
    }
    assert all(one.status in one.commerce.statuses and one.started_on <= one.ends_on for one in found)
    assert any(one.status is SubscriptionStatus.ACTIVE and TODAY < one.ends_on <= SOON for one in found)
    supported = {one.support_contact_id for one in found if one.commerce.assigns_support_contact}
    assert supported == {contact.id for contact in sample.support_contacts.all(1)}
    assert all(one.support_contact_id is None for one in found if not one.commerce.assigns_support_contact)


def test_permissions_seats_tags_and_notes_are_to_be_seen(sample: Desk) -> None:
    rows = customers_of(sample)
    assert {row.permissions for row in rows} == set(Permissions)
    assert [row.seats_over for row in rows if row.seats_over] == [3]
    assert sample.customers.count(CustomerQuery(seats=SeatUse.UNDER)) >= 1
    assert len(sample.tags.all()) > 3
    assert sum(len(sample.notes.of_customer(row.id)) for row in rows) > 3
    assert wrong_counters(sample.database) == 0


def test_every_seat_in_use_has_its_holder(sample: Desk) -> None:
    for row in customers_of(sample):
        for license in sample.licenses.rows(sample.licenses.ids(row.id)):
            assert license.used == license.holders == len(sample.licenses.holders(license.id))


def test_users_are_found_in_both_languages(sample: Desk) -> None:
    users = users_of(sample)
    assert 150 < len(users) < 250
    assert all(normal_address(user.address) == user.address and user.address.endswith(".example") for user in users)
    assert len({user.address for user in users}) == len({user.user_id for user in users}) == len(users)
    assert 5 < sum(user.state is UserState.INACTIVE for user in users) < len(users) / 5
    contacts = {sample.customers.get(row.id).contact_email for row in customers_of(sample) if row.user_count}
    assert contacts <= {user.address for user in users}
    for text in ("こばやし", "ﾖｳｺ", "zoe", "müller"):
        assert sample.user_search.page(CustomerQuery(text=text)).count, text


def test_the_link_is_sound_and_says_that_it_was_built_here(sample: Desk) -> None:
    account = sample.accounts.default()
    assert account is not None and account.link_origin is LinkOrigin.BUILT
    assert not links.errors_in(links.verify(links.parse(account.invitation_link), account))


def test_every_text_holds_its_link_and_was_handed_over_as_it_stands(sample: Desk) -> None:
    rows = customers_of(sample)
    invitations = [sample.invitations.get(row.invitation_id) for row in rows if row.invitation_id]
    for invitation in invitations:
        assert links.parse(invitation.link).dap is invitation.dap
        assert invitation.step < 3 or not links.check_text(invitation.body, invitation.link)
        hand_overs = sample.invitations.hand_overs(invitation.id or 0)
        prints = [fingerprint(invitation.to, invitation.subject, invitation.body)]
        assert [one.sha256 for one in hand_overs] == (prints if invitation.prepared_at else [])
        moments = [invitation.created_at, invitation.prepared_at, invitation.sent_at, invitation.closed_at]
        assert [moment for moment in moments if moment] == sorted(filter(None, moments))


def test_unfinished_requests_can_be_gone_on_with(sample: Desk) -> None:
    unfinished = sample.invitations.unfinished()
    assert sorted(draft.step for draft in unfinished) == [2, 3]
    for draft in unfinished:
        flow = RequestRelationship.resume(sample, draft.id)
        assert not flow.text_edited
        assert flow.review().link_is_whole or draft.step < 3


def test_it_is_opened_again_as_it_was_left(tmp_path: Path) -> None:
    path = tmp_path / "sample.db"
    desk = make_sample(path, "en", NOW)
    with desk.changes.edit(sentence("Delete")) as edit:
        desk.customers.delete(edit, 1)
    left = everything(desk)
    desk.close()
    again = make_sample(path, "ja")
    assert everything(again) == left
    again.close()
