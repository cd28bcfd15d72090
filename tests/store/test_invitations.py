"""The invitations, their drafts, and what was handed over."""

import sqlite3
from dataclasses import replace

import pytest

from desktop.domain.customers import Customer
from desktop.domain.invitations import HandOver, HandOverRoute, Invitation, InvitationState, fingerprint
from desktop.domain.partner import LinkOrigin, PartnerAccount
from desktop.operations.desk import Desk
from desktop.store.invitations import InvitationQuery, UnfinishedRequest


@pytest.fixture
def customer(desk: Desk) -> Customer:
    return new_customer(desk, "東京電力", "tepco.example")


def new_customer(desk: Desk, name: str, domain: str = "") -> Customer:
    with desk.database.write() as tx:
        account = desk.accounts.default() or desk.accounts.save(tx, PartnerAccount("Us"))
        return desk.customers.save(tx, Customer(account.id or 0, name, domain=domain))


def save(desk: Desk, invitation: Invitation) -> Invitation:
    with desk.database.write() as tx:
        return desk.invitations.save(tx, invitation)


def invitation_to(customer: Customer, state: InvitationState = InvitationState.DRAFT, moment: str = "1") -> Invitation:
    prepared = "" if state is InvitationState.DRAFT else moment
    return Invitation(
        customer.account_id, customer.id or 0, state, created_at=moment, updated_at=moment, prepared_at=prepared
    )


def test_an_invitation_comes_back_as_it_was_kept(desk: Desk, customer: Customer) -> None:
    whole = Invitation(
        account_id=customer.account_id,
        customer_id=customer.id or 0,
        state=InvitationState.SENT,
        dap=False,
        language="ja",
        to="info@tepco.example",
        subject="件名",
        body="本文\r\n二行目\n",
        link="https://admin.microsoft.com/…",
        link_origin=LinkOrigin.BUILT,
        region_reason="Group company",
        step=3,
        text_edited=True,
        evidence="Customers.csv",
        created_at="2026-11-22T07:04:05Z",
        updated_at="2026-11-22T07:04:06Z",
        prepared_at="2026-11-22T07:04:07Z",
        sent_at="2026-11-22T07:04:08Z",
        closed_at="2026-11-22T07:04:09Z",
    )
    stored = save(desk, whole)
    assert replace(stored, id=None) == whole
    assert desk.invitations.get(stored.id or 0) == stored
    changed = save(desk, replace(stored, dap=True, state=InvitationState.ACCEPTED))
    assert desk.invitations.get(stored.id or 0) == changed
    with pytest.raises(LookupError):
        desk.invitations.get(99)


def test_drafts_are_unfinished_requests_the_last_touched_first(desk: Desk, customer: Customer) -> None:
    other = new_customer(desk, "Contoso")
    first = save(desk, replace(invitation_to(customer), step=2))
    second = save(desk, invitation_to(other, moment="2"))
    save(desk, invitation_to(other, InvitationState.PREPARED))
    assert [draft.id for draft in desk.invitations.unfinished()] == [second.id, first.id]
    assert desk.invitations.unfinished()[1] == UnfinishedRequest(
        first.id or 0, customer.account_id, customer.id or 0, "東京電力", 2, "1"
    )
    save(desk, replace(first, updated_at="3"))
    assert [draft.id for draft in desk.invitations.unfinished()] == [first.id, second.id]
    with desk.database.write() as tx:
        desk.invitations.delete(tx, second.id or 0)
        desk.customers.delete(tx, customer.id or 0)
    assert desk.invitations.unfinished() == []


def test_what_a_customer_may_still_answer(desk: Desk, customer: Customer) -> None:
    id = customer.id or 0
    assert desk.invitations.open_for(id) is None
    assert desk.invitations.draft_for(id) is None
    declined = save(desk, invitation_to(customer, InvitationState.DECLINED))
    prepared = save(desk, invitation_to(customer, InvitationState.PREPARED))
    sent = save(desk, invitation_to(customer, InvitationState.SENT))
    draft = save(desk, invitation_to(customer))
    assert desk.invitations.open_for(id) == sent
    assert desk.invitations.draft_for(id) == draft
    assert desk.invitations.get(declined.id or 0) == declined
    save(desk, replace(sent, state=InvitationState.WITHDRAWN))
    assert desk.invitations.open_for(id) == prepared


def test_the_list_shows_all_but_drafts_the_last_changed_first(desk: Desk, customer: Customer) -> None:
    other = new_customer(desk, "Contoso", "contoso.example")
    save(desk, invitation_to(customer))
    early = save(desk, invitation_to(customer, InvitationState.SENT, "2026-01"))
    late = save(desk, replace(invitation_to(other, InvitationState.ACCEPTED, "2025-01"), closed_at="2026-02", to="Zoë"))
    rows = desk.invitations.list(InvitationQuery())
    assert [(row.id, row.customer_name, row.since) for row in rows] == [
        (late.id, "Contoso", "2026-02"),
        (early.id, "東京電力", "2026-01"),
    ]

    def found(query: InvitationQuery) -> list[int]:
        return [row.id for row in desk.invitations.list(query)]

    assert found(InvitationQuery(states=frozenset({InvitationState.SENT}))) == [early.id]
    assert found(InvitationQuery(text="とうきょう")) == []
    assert found(InvitationQuery(text="東京")) == [early.id]
    assert found(InvitationQuery(text="CONTOSO.")) == [late.id]
    assert found(InvitationQuery(text="zoe")) == [late.id]
    assert found(InvitationQuery(account_id=customer.account_id)) == [late.id, early.id]
    assert found(InvitationQuery(account_id=customer.account_id + 1)) == []
    assert len(found(InvitationQuery(states=frozenset(InvitationState)))) == 3
    with desk.database.write() as tx:
        desk.customers.delete(tx, other.id or 0)
    assert found(InvitationQuery()) == [early.id]


def test_what_was_handed_over_stays(desk: Desk, customer: Customer) -> None:
    invitation = save(desk, invitation_to(customer, InvitationState.PREPARED))
    assert invitation.id is not None
    text = ("a@b.example", "件名", "本文")
    with desk.database.write() as tx:
        stored = [
            desk.invitations.add_hand_over(
                tx, HandOver(invitation.id, "2026-11-22T07:04:05Z", route, *text, "https://…", fingerprint(*text))
            )
            for route in HandOverRoute
        ]
    assert desk.invitations.hand_overs(invitation.id) == stored
    with pytest.raises(sqlite3.IntegrityError), desk.database.write() as tx:
        desk.invitations.delete(tx, invitation.id)


def test_many_are_stored_at_once(desk: Desk, customer: Customer) -> None:
    many = [invitation_to(customer, InvitationState.SENT, str(number)) for number in range(5)]
    with desk.database.write() as tx:
        stored = desk.invitations.save_all(tx, many)
    assert [desk.invitations.get(invitation.id or 0) for invitation in stored] == stored
    assert [replace(invitation, id=None) for invitation in stored] == many
