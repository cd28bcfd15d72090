"""Many customers asked at once: what each request needs, and that one does not hold up the others."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.customers import Relationship
from desktop.domain.errors import UserError
from desktop.domain.invitations import MOST_AT_ONCE, HandOverRoute, InvitationState
from desktop.domain.partner import PartnerAccount
from desktop.domain.times import local_today
from desktop.operations.desk import Desk
from desktop.operations.request_many import RequestMany, Standing, account_of
from desktop.operations.request_relationship import RequestRelationship
from tests.operations.test_request_relationship import WITH_CHOICE, add_account, add_customer


def ask(desk: Desk, account: PartnerAccount, *customer_ids: int) -> RequestMany:
    """A request to each, at step 3."""
    many = RequestMany.begin(desk, account, customer_ids)
    many.write()
    return many


def words(many: RequestMany) -> list[tuple[str, str]]:
    return [(request.check.standing.value, str(request.check.words)) for request in many.requests]


def test_each_request_has_its_own_text_and_the_common_link(desk: Desk) -> None:
    account = add_account(desk)
    many = ask(
        desk,
        account,
        add_customer(desk, account),
        add_customer(desk, account, name="株式会社あおば", language="ja", contact_email="mori@aoba.example"),
    )
    first, second = (request.flow.draft for request in many.requests)
    assert words(many) == [("ready", "Ready")] * 2
    assert first.language == "en"
    assert second.language == "ja"
    assert "Contoso" in first.body
    assert "株式会社あおば" in second.body
    assert first.link == second.link
    assert all(draft.body.count(draft.link) == 1 for draft in (first, second))
    assert many.leaving == [0, 1]


def test_what_holds_one_back_holds_back_no_other(desk: Desk) -> None:
    account = add_account(desk)
    ids = [
        add_customer(desk, account, name="No address", contact_email=""),
        add_customer(desk, account, name="Wrong address", contact_email="ann at contoso"),
        add_customer(desk, account, name="Far away", country="BR", contact_email="a@far.example"),
        add_customer(desk, account, name="Fine", contact_email="b@fine.example"),
    ]
    many = ask(desk, account, *ids)
    assert words(many) == [
        ("held_back", "No e-mail address"),
        ("held_back", "The address needs mending"),
        ("held_back", "Outside your region"),
        ("ready", "Ready"),
    ]
    assert many.leaving == [3]
    assert [request.is_chosen for request in many.requests] == [False, False, False, True]


def test_what_is_worth_a_look_still_leaves(desk: Desk) -> None:
    account = add_account(desk)
    asked = add_customer(desk, account, name="Asked", contact_email="a@asked.example")
    before = ask(desk, account, asked)
    before.requests[0].flow.record_hand_over(HandOverRoute.COPY)
    ids = [
        asked,
        add_customer(desk, account, name="Ours", relationship=Relationship.RESELLER, contact_email="o@ours.example"),
        add_customer(desk, account, name="Twin one", contact_email="twin@fincher.example"),
        add_customer(desk, account, name="Twin two", contact_email="Twin@fincher.example"),
    ]
    many = ask(desk, account, *ids)
    assert words(many) == [
        ("to_look_at", "Asked today"),
        ("to_look_at", "Already your customer"),
        ("ready", "Ready"),
        ("to_look_at", "Same address as Twin one"),
    ]
    assert many.leaving == [0, 1, 2, 3]
    assert many.count(Standing.TO_LOOK_AT) == 3


@pytest.mark.parametrize(("days", "expected"), [(1, "Asked yesterday"), (9, "Asked 9 days ago")])
def test_an_open_invitation_says_since_when(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, days: int, expected: str
) -> None:
    account = add_account(desk)
    customer = add_customer(desk, account)
    ask(desk, account, customer).requests[0].flow.record_hand_over(HandOverRoute.COPY)
    later = local_today() + timedelta(days=days)
    monkeypatch.setattr("desktop.operations.request_many.local_today", lambda: later)
    assert words(ask(desk, account, customer)) == [("to_look_at", expected)]


def test_the_choice_of_permissions_is_everybodys(desk: Desk) -> None:
    account = add_account(desk)
    many = RequestMany.begin(desk, account, [add_customer(desk, account), add_customer(desk, account, name="Other")])
    many.lead.ask_for_privileges(False)
    many.ask_as_lead()
    many.write()
    assert [request.flow.draft.dap for request in many.requests] == [False, False]
    assert all("DAP=false" in request.flow.draft.body for request in many.requests)


def test_only_the_chosen_are_kept_and_go_on_another_day(desk: Desk) -> None:
    account = add_account(desk)
    ids = [add_customer(desk, account, name=name, contact_email=f"{name}@x.example") for name in ("a", "b", "c")]
    many = ask(desk, account, *ids)
    many.requests[1].is_chosen = False
    many.save()
    kept = desk.invitations.unfinished()
    assert {draft.customer_id for draft in kept} == {ids[0], ids[2]}
    assert {draft.step for draft in kept} == {3}
    again = RequestMany.resume(desk, [draft.id for draft in kept])
    assert again.is_written
    assert {request.customer_name for request in again.requests} == {"a", "c"}
    assert all(request.flow.draft.body for request in again.requests)


def test_an_unfinished_request_goes_on_instead_of_a_second_one(desk: Desk) -> None:
    account = add_account(desk)
    customer = add_customer(desk, account)
    flow = RequestRelationship(desk, account)
    flow.choose_customer(customer)
    flow.go_to(3)
    flow.edit(subject="My own words")
    draft_id = flow.save()
    many = ask(desk, account, customer, add_customer(desk, account, name="Other"))
    assert many.requests[0].flow.draft.id == draft_id
    assert many.requests[0].flow.draft.subject == "My own words"
    many.save()
    assert len(desk.invitations.unfinished()) == 2


def test_what_was_mended_by_itself_is_chosen(desk: Desk) -> None:
    account = add_account(desk)
    customer = add_customer(desk, account, contact_email="")
    many = ask(desk, account, customer)
    assert many.leaving == []
    many.requests[0].is_chosen = True
    many.save()
    flow = RequestRelationship.resume(desk, many.requests[0].flow.draft.id or 0)
    flow.edit(to="ann@contoso.example")
    flow.save()
    many.requests[0].is_chosen = False
    many.reload(0)
    assert words(many) == [("ready", "Ready")]
    assert many.leaving == [0]


def test_one_that_was_handed_over_leaves_no_second_time(desk: Desk) -> None:
    account = add_account(desk)
    other = add_customer(desk, account, name="Other", contact_email="b@other.example")
    many = ask(desk, account, add_customer(desk, account), other)
    many.requests[0].flow.record_hand_over(HandOverRoute.SAVE_EML)
    many.recheck()
    assert words(many)[0] == ("handed_over", "Handed over")
    assert many.leaving == [1]
    many.save()
    states = {row.state for row in map(desk.invitations.get, [r.flow.draft.id or 0 for r in many.requests])}
    assert states == {InvitationState.PREPARED, InvitationState.DRAFT}


def test_a_link_that_needs_a_look_says_so(desk: Desk) -> None:
    account = add_account(desk, invitation_link=WITH_CHOICE.replace("msppId=0", "msppId=6531449"))
    many = ask(desk, account, add_customer(desk, account))
    assert words(many) == [("to_look_at", "Look at the link")]
    assert many.leaving == [0]


def test_customers_of_two_accounts_are_not_asked_together(desk: Desk) -> None:
    ours = add_account(desk)
    theirs = add_account(desk, name="Other", tenant_id="1b2c3d4e-0000-4a5b-8c6d-7e8f90a1b2c4")
    ids = [add_customer(desk, ours), add_customer(desk, theirs)]
    with pytest.raises(UserError) as refused:
        account_of(desk, ids)
    assert refused.value.code == "request-accounts"
    assert account_of(desk, ids[:1]) == ours


def test_more_than_anybody_sends_is_refused(desk: Desk) -> None:
    with pytest.raises(UserError) as refused:
        account_of(desk, range(MOST_AT_ONCE + 1))
    assert refused.value.code == "request-too-many"


def test_a_draft_that_cannot_be_kept_is_not_thought_kept(desk: Desk) -> None:
    account = add_account(desk)
    many = ask(desk, account, add_customer(desk, account))
    flow = many.requests[0].flow
    flow.draft = replace(flow.draft, customer_id=999)
    with pytest.raises(Exception, match="FOREIGN KEY"):
        many.save()
    assert flow.draft.id is None
    assert desk.invitations.unfinished() == []
