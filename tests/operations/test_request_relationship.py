"""The whole flow of the wizard, walked without any window."""

from dataclasses import replace

import pytest

from desktop.domain import links
from desktop.domain.customers import Customer, Relationship
from desktop.domain.errors import InvalidFields, UserError
from desktop.domain.invitations import HandOverRoute, InvitationState, fingerprint
from desktop.domain.partner import Cloud, LinkOrigin, PartnerAccount, PartnerType
from desktop.operations.desk import Desk
from desktop.operations.request_relationship import RequestRelationship
from desktop.operations.track_invitation import discard_drafts, mark_accepted, mark_sent

TENANT = "8f3a1c52-9b7e-4d60-a1f4-77e2c9d05b18"
PROVIDER = "1b2c3d4e-0000-4a5b-8c6d-7e8f90a1b2c3"
HOME = "https://admin.microsoft.com/Adminportal/Home"
WITH_CHOICE = (
    f"{HOME}?invType=ResellerRelationship&partnerId={TENANT}&msppId=0&DAP=true#/BillingAccounts/partner-invitation"
)
WITHOUT_CHOICE = f"{HOME}?invType=ResellerRelationship&partnerId={TENANT}&msppId=0#/partners/invitation"
ACCOUNT = PartnerAccount(
    name="Northwind K.K.",
    tenant_id=TENANT,
    country="JP",
    language="ja",
    sender_name="Haruka Sato",
    invitation_link=WITH_CHOICE,
)


def add_account(desk: Desk, **changes: object) -> PartnerAccount:
    with desk.database.write() as tx:
        return desk.accounts.save(tx, replace(ACCOUNT, **changes))  # type: ignore[arg-type]


def add_customer(desk: Desk, account: PartnerAccount, **changes: object) -> int:
    assert account.id is not None
    customer = Customer(
        account_id=account.id,
        name="Contoso",
        country="JP",
        language="en",
        contact_name="Ann Lee",
        contact_email="ann@contoso.example",
    )
    with desk.database.write() as tx:
        stored = desk.customers.save(tx, replace(customer, **changes))  # type: ignore[arg-type]
    assert stored.id is not None
    return stored.id


def at_review(desk: Desk, **account: object) -> RequestRelationship:
    """A request to Contoso that has come to step 3."""
    partner = add_account(desk, **account)
    flow = RequestRelationship(desk, partner)
    flow.choose_customer(add_customer(desk, partner))
    assert flow.next()
    assert flow.next()
    return flow


def offers_text(flow: RequestRelationship) -> bool:
    return flow.new_text is not None


def codes(flow: RequestRelationship) -> list[str]:
    return [notice.code for notice in flow.notices()]


def test_a_request_from_beginning_to_end(desk: Desk) -> None:
    flow = at_review(desk)
    assert flow.draft.to == "ann@contoso.example"
    assert flow.draft.body.count(WITH_CHOICE) == 1
    assert flow.review().link == ()
    hand_over = flow.record_hand_over(HandOverRoute.COPY)
    assert flow.handed_over
    stored = desk.invitations.get(hand_over.invitation_id)
    assert stored.state is InvitationState.PREPARED
    assert stored.prepared_at == hand_over.at
    assert hand_over.sha256 == fingerprint(flow.draft.to, flow.draft.subject, flow.draft.body)
    assert hand_over.link == WITH_CHOICE
    mark_sent(desk, hand_over.invitation_id)
    mark_accepted(desk, hand_over.invitation_id, "their word")
    assert desk.invitations.get(hand_over.invitation_id).state is InvitationState.ACCEPTED


def test_without_an_account_or_its_link_nothing_begins(desk: Desk) -> None:
    with pytest.raises(UserError) as missing:
        RequestRelationship(desk, None)
    assert missing.value.code == "account-missing"
    with pytest.raises(UserError) as no_link:
        RequestRelationship(desk, add_account(desk, invitation_link=""))
    assert no_link.value.code == "account-link-missing"


def test_without_a_customer_there_is_no_next_step(desk: Desk) -> None:
    flow = RequestRelationship(desk, add_account(desk))
    assert flow.faults()
    assert not flow.next()
    assert flow.draft.step == 1


def test_an_untouched_request_leaves_no_draft(desk: Desk) -> None:
    account = add_account(desk)
    flow = RequestRelationship(desk, account)
    assert flow.save() is None
    flow.choose_customer(add_customer(desk, account), by_user=False)
    assert flow.save() is None
    assert desk.invitations.unfinished() == []


def test_a_chosen_customer_keeps_a_draft_that_goes_on_where_it_was(desk: Desk) -> None:
    flow = at_review(desk)
    flow.edit(body=flow.draft.body.replace("Dear Ann Lee,", "Hello Ann,"))
    draft_id = flow.save()
    assert draft_id is not None
    assert [draft.step for draft in desk.invitations.unfinished()] == [3]
    resumed = RequestRelationship.resume(desk, draft_id)
    assert resumed.draft == flow.draft
    assert resumed.text_edited
    assert resumed.customer == flow.customer
    resumed.save()
    assert len(desk.invitations.unfinished()) == 1


def test_an_unedited_text_is_written_anew_when_its_request_goes_on(desk: Desk) -> None:
    flow = at_review(desk)
    draft_id = flow.save()
    assert draft_id is not None
    with desk.database.write() as tx:
        desk.accounts.save(tx, replace(flow.account, signature="Jiro Ito"))
    resumed = RequestRelationship.resume(desk, draft_id)
    assert "Jiro Ito" in resumed.draft.body
    assert not resumed.text_edited
    assert resumed.review().link == ()


def test_a_discarded_draft_comes_back_whole(desk: Desk) -> None:
    flow = at_review(desk)
    draft_id = flow.save()
    assert draft_id is not None
    change_id = discard_drafts(desk, [draft_id])
    assert desk.invitations.unfinished() == []
    desk.changes.undo(change_id)
    assert desk.invitations.get(draft_id) == flow.draft


class TestCustomer:
    def test_missing_facts_are_filled_in_and_used(self, desk: Desk) -> None:
        account = add_account(desk)
        flow = RequestRelationship(desk, account)
        customer_id = add_customer(desk, account, contact_email="", country="", language="")
        flow.choose_customer(customer_id)
        change_id = flow.complete_customer(email=" ann@contoso.example ", country="JP")
        assert change_id is not None
        assert desk.customers.get(customer_id).contact_email == "ann@contoso.example"
        assert flow.draft.to == "ann@contoso.example"
        assert flow.complete_customer(email="ann@contoso.example") is None
        desk.changes.undo(change_id)
        assert desk.customers.get(customer_id).country == ""

    def test_a_wrong_address_is_said_at_its_field(self, desk: Desk) -> None:
        account = add_account(desk)
        flow = RequestRelationship(desk, account)
        flow.choose_customer(add_customer(desk, account, contact_email=""))
        with pytest.raises(InvalidFields) as wrong:
            flow.complete_customer(email="ann@contoso@example")
        assert list(wrong.value.faults) == ["contact_email"]

    def test_notices(self, desk: Desk) -> None:
        account = add_account(desk)
        customer_id = add_customer(desk, account, relationship=Relationship.RESELLER)
        first = RequestRelationship(desk, account)
        first.choose_customer(customer_id)
        assert codes(first) == ["already-customer", "region-inside"]
        first.save()
        second = RequestRelationship(desk, account)
        second.choose_customer(customer_id)
        assert codes(second) == ["unfinished-request", "already-customer", "region-inside"]
        first.next()
        first.next()
        hand_over = first.record_hand_over(HandOverRoute.COPY)
        assert codes(second) == ["open-invitation", "already-customer", "region-inside"]
        assert second.notices()[0].invitation_id == hand_over.invitation_id
        assert second.notices()[0].since == hand_over.at

    @pytest.mark.parametrize(("country", "code"), [("US", "region-outside"), ("RU", "region-not-authorized")])
    def test_a_customer_outside_the_region_needs_a_reason_which_is_kept(
        self, desk: Desk, country: str, code: str
    ) -> None:
        account = add_account(desk)
        flow = RequestRelationship(desk, account)
        flow.choose_customer(add_customer(desk, account, country=country))
        assert codes(flow) == [code]
        assert not flow.next()
        flow.give_region_reason("  their tenant is in Japan ")
        assert flow.next()
        invitation_id = flow.save()
        assert invitation_id is not None
        assert desk.invitations.get(invitation_id).region_reason == "their tenant is in Japan"

    def test_an_unknown_country_is_said_quietly(self, desk: Desk) -> None:
        account = add_account(desk)
        flow = RequestRelationship(desk, account)
        flow.choose_customer(add_customer(desk, account, country=""))
        assert codes(flow) == ["region-unknown"]
        assert flow.next()

    def test_a_reason_does_not_stick_to_the_next_customer(self, desk: Desk) -> None:
        account = add_account(desk)
        flow = RequestRelationship(desk, account)
        flow.choose_customer(add_customer(desk, account, country="US"))
        flow.give_region_reason("a reason")
        flow.choose_customer(add_customer(desk, account, country="FR", name="Adatum"))
        assert flow.faults()

    @pytest.mark.parametrize(
        ("language", "country", "expected"),
        [("en", "JP", "en"), ("ja", "US", "ja"), ("", "JP", "ja"), ("", "US", "en"), ("", "", "ja"), ("fr", "", "en")],
    )
    def test_the_draft_speaks_the_customers_language(
        self, desk: Desk, language: str, country: str, expected: str
    ) -> None:
        account = add_account(desk)
        flow = RequestRelationship(desk, account)
        flow.choose_customer(add_customer(desk, account, language=language, country=country))
        assert flow.draft.language == expected

    def test_asking_from_another_account_starts_with_its_link_and_customers(self, desk: Desk) -> None:
        account = add_account(desk)
        other_tenant = TENANT.replace("8f", "9f")
        other = add_account(
            desk, name="Fabrikam", tenant_id=other_tenant, invitation_link=WITH_CHOICE.replace(TENANT, other_tenant)
        )
        flow = RequestRelationship(desk, account)
        flow.choose_customer(add_customer(desk, account))
        assert other.id is not None
        flow.choose_account(other.id)
        assert flow.customer is None
        assert flow.link.partner_tenant == other_tenant
        assert not flow.next()

    def test_another_customer_gets_a_text_of_its_own(self, desk: Desk) -> None:
        flow = at_review(desk)
        flow.go_to(1)
        flow.choose_customer(
            add_customer(desk, flow.account, name="Adatum", contact_name="Bo", contact_email="bo@adatum.example")
        )
        assert flow.next()
        assert flow.next()
        assert flow.draft.to == "bo@adatum.example"
        assert "Dear Bo," in flow.draft.body
        assert "Contoso" not in flow.draft.body

    def test_another_customer_never_gets_what_was_typed_for_the_first(self, desk: Desk) -> None:
        flow = at_review(desk)
        flow.edit(to="ceo@contoso.example")
        flow.go_to(1)
        flow.choose_customer(add_customer(desk, flow.account, name="Adatum", contact_email="bo@adatum.example"))
        assert flow.draft.to == "bo@adatum.example"

    def test_another_customer_after_a_hand_over_begins_another_request(self, desk: Desk) -> None:
        flow = at_review(desk)
        first = flow.record_hand_over(HandOverRoute.COPY)
        contoso = flow.draft.customer_id
        flow.go_to(1)
        flow.choose_customer(add_customer(desk, flow.account, name="Adatum"))
        assert not flow.handed_over
        second_id = flow.save()
        assert second_id not in (None, first.invitation_id)
        kept = desk.invitations.get(first.invitation_id)
        assert (kept.customer_id, kept.state) == (contoso, InvitationState.PREPARED)

    def test_another_account_leaves_no_draft_behind_unless_something_was_written(self, desk: Desk) -> None:
        other_tenant = TENANT.replace("8f", "9f")
        flow = at_review(desk)
        other = add_account(
            desk, name="Fabrikam", tenant_id=other_tenant, invitation_link=WITH_CHOICE.replace(TENANT, other_tenant)
        )
        flow.save()
        assert other.id is not None
        flow.choose_account(other.id)
        flow.choose_customer(add_customer(desk, other))
        flow.next()
        flow.next()
        flow.edit(body="Mine.\n\n" + flow.draft.body)
        flow.save()
        assert [draft.account_id for draft in desk.invitations.unfinished()] == [other.id]
        flow.choose_account(1)
        flow.choose_customer(add_customer(desk, flow.account, name="Adatum"))
        flow.save()
        assert sorted(draft.account_id for draft in desk.invitations.unfinished()) == [1, other.id]


class TestPermissions:
    def test_the_box_is_checked_by_default_and_sets_the_link(self, desk: Desk) -> None:
        flow = RequestRelationship(
            desk, add_account(desk, invitation_link=WITH_CHOICE.replace("DAP=true", "DAP=False"))
        )
        assert flow.privileges().asked
        assert flow.draft.link == WITH_CHOICE
        flow.ask_for_privileges(False)
        assert not flow.privileges().asked
        assert flow.draft.link == WITH_CHOICE.replace("DAP=true", "DAP=false")
        assert flow.draft.dap is False

    def test_a_link_without_the_choice_starts_cleared_and_offers_the_documented_form(self, desk: Desk) -> None:
        flow = RequestRelationship(desk, add_account(desk, invitation_link=WITHOUT_CHOICE))
        privileges = flow.privileges()
        assert not privileges.asked
        assert privileges.offers_documented_form
        assert flow.draft.dap is False
        with pytest.raises(UserError) as refused:
            flow.ask_for_privileges(True)
        assert refused.value.code == "link-without-dap"
        assert not flow.privileges().asked
        flow.use_documented_form()
        assert flow.privileges().asked
        assert flow.draft.link == WITH_CHOICE
        assert flow.draft.link_origin.value == LinkOrigin.BUILT.value
        flow.ask_for_privileges(False)
        assert flow.draft.link == WITHOUT_CHOICE
        assert flow.draft.link_origin.value == LinkOrigin.PASTED.value

    def test_another_link_can_be_pasted_in_place(self, desk: Desk) -> None:
        flow = RequestRelationship(desk, add_account(desk, invitation_link=WITHOUT_CHOICE))
        flow.use_link(f"Please accept:\n\n{WITH_CHOICE}\n")
        assert flow.privileges().asked
        assert flow.draft.link == WITH_CHOICE
        flow.ask_for_privileges(False)
        assert flow.draft.link == WITH_CHOICE.replace("DAP=true", "DAP=false")  # the box sets it, and can set it back
        flow.ask_for_privileges(True)
        assert flow.draft.link == WITH_CHOICE

    @pytest.mark.parametrize(
        "pasted",
        [
            "no link here",
            WITH_CHOICE.replace(TENANT, PROVIDER),
            WITH_CHOICE.replace("ResellerRelationship", "Administration"),
        ],
    )
    def test_a_wrong_link_is_refused_and_changes_nothing(self, desk: Desk, pasted: str) -> None:
        flow = RequestRelationship(desk, add_account(desk, invitation_link=WITHOUT_CHOICE))
        with pytest.raises(UserError):
            flow.use_link(pasted)
        assert flow.draft.link == WITHOUT_CHOICE

    @pytest.mark.parametrize(
        ("cloud", "host"), [(Cloud.US_GOVERNMENT, "portal.office365.us"), (Cloud.GERMANY, "portal.office.de")]
    )
    def test_where_privileges_are_always_included_the_box_is_locked(self, desk: Desk, cloud: Cloud, host: str) -> None:
        link = WITH_CHOICE.replace("admin.microsoft.com", host)
        flow = RequestRelationship(
            desk, add_account(desk, cloud=cloud, invitation_link=link.replace("=true", "=false"))
        )
        privileges = flow.privileges()
        assert (privileges.asked, privileges.locked, privileges.missing) == (True, True, False)
        assert privileges.reason
        assert flow.draft.link == link

    def test_there_a_link_without_the_choice_is_a_finding(self, desk: Desk) -> None:
        link = WITHOUT_CHOICE.replace("admin.microsoft.com", "portal.office365.us")
        flow = at_review(desk, cloud=Cloud.US_GOVERNMENT, invitation_link=link)
        assert flow.privileges().missing
        assert [finding.code for finding in flow.review().link] == ["link-dap-missing"]

    def test_21vianet_leaves_the_choice_open_and_says_it_is_not_documented(self, desk: Desk) -> None:
        link = WITH_CHOICE.replace("admin.microsoft.com", "portal.partner.microsoftonline.cn")
        flow = RequestRelationship(desk, add_account(desk, cloud=Cloud.CHINA, invitation_link=link))
        privileges = flow.privileges()
        assert not privileges.locked
        assert "not documented" in str(privileges.reason)
        flow.ask_for_privileges(False)
        assert not flow.privileges().asked
        bare = WITHOUT_CHOICE.replace("admin.microsoft.com", "portal.partner.microsoftonline.cn")
        flow.use_link(bare)
        assert flow.privileges().reason != privileges.reason
        assert "not documented" in str(flow.privileges().reason)
        assert not flow.privileges().offers_documented_form  # never built for this cloud

    def test_an_indirect_resellers_link_keeps_its_parts_in_the_documented_form(self, desk: Desk) -> None:
        link = (
            f"{HOME}?invType=IndirectResellerRelationship&partnerId={TENANT}&msppId=6531449&indirectCSPId={PROVIDER}"
            "#/partners/invitation"
        )
        flow = RequestRelationship(
            desk,
            add_account(
                desk,
                type=PartnerType.INDIRECT_RESELLER,
                partner_id="6531449",
                provider_name="Wide World",
                provider_tenant_id=PROVIDER,
                invitation_link=link,
            ),
        )
        flow.use_documented_form()
        assert (flow.link.partner_id, flow.link.provider_tenant, flow.link.dap) == ("6531449", PROVIDER, True)


class TestText:
    def test_an_unedited_text_follows_the_choice(self, desk: Desk) -> None:
        flow = at_review(desk)
        before = flow.draft.body
        flow.ask_for_privileges(False)
        assert flow.draft.body != before
        assert flow.draft.link in flow.draft.body
        assert not offers_text(flow)

    def test_an_edited_text_keeps_its_words_and_gets_the_new_link(self, desk: Desk) -> None:
        flow = at_review(desk)
        flow.edit(body="Mine.\n\n" + flow.draft.body)
        flow.ask_for_privileges(False)
        assert flow.draft.body.startswith("Mine.")
        assert flow.draft.body.count(flow.draft.link) == 1
        assert WITH_CHOICE not in flow.draft.body
        assert offers_text(flow)
        assert flow.review().link_is_whole

    def test_the_new_text_is_used_only_when_wanted_and_can_be_undone(self, desk: Desk) -> None:
        flow = at_review(desk)
        flow.edit(subject="Mine", body="Mine.\n\n" + flow.draft.body)
        flow.write_in("ja")
        mine = flow.draft
        flow.use_new_text()
        assert "Mine" not in flow.draft.subject + flow.draft.body
        assert "リセラー" in flow.draft.subject
        assert flow.can_undo_new_text
        flow.undo_new_text()
        assert (flow.draft.subject, flow.draft.body) == (mine.subject, mine.body)
        assert offers_text(flow)
        flow.keep_my_text()
        assert not offers_text(flow)
        assert flow.draft.body == mine.body

    def test_my_text_comes_back_with_the_link_of_now(self, desk: Desk) -> None:
        flow = at_review(desk)
        flow.edit(body="Mine.\n\n" + flow.draft.body)
        flow.write_in("ja")
        flow.use_new_text()
        flow.ask_for_privileges(False)
        flow.undo_new_text()
        assert flow.draft.body.startswith("Mine.")
        assert flow.review().link == ()

    def test_reset_text_can_be_undone(self, desk: Desk) -> None:
        flow = at_review(desk)
        written = flow.draft.body
        flow.edit(body="gone")
        flow.reset_text()
        assert flow.draft.body == written
        flow.undo_new_text()
        assert flow.draft.body == "gone"

    def test_typing_after_a_new_text_keeps_what_was_typed(self, desk: Desk) -> None:
        flow = at_review(desk)
        flow.edit(body="Mine.\n\n" + flow.draft.body)
        flow.write_in("ja")
        flow.use_new_text()
        flow.edit(body=flow.draft.body + "\n追伸")
        assert not flow.can_undo_new_text
        assert flow.draft.body.endswith("追伸")

    def test_a_damaged_link_holds_everything_back_until_it_is_mended(self, desk: Desk) -> None:
        flow = at_review(desk)
        flow.edit(body=flow.draft.body.replace("DAP=true", "DAP=tru"))
        assert not flow.review().link_is_whole
        cursor = flow.mend_link(flow.draft.body.index("DAP=tru"))
        assert flow.review().link == ()
        assert 0 <= cursor <= len(flow.draft.body)
        assert flow.draft.body.count(WITH_CHOICE) == 1

    def test_a_deleted_link_comes_back_at_the_cursors_line(self, desk: Desk) -> None:
        flow = at_review(desk)
        flow.edit(body="first\nsecond\nthird")
        flow.mend_link(len("first\nsec"))
        lines = [line for line in flow.draft.body.splitlines() if line]
        assert lines.index(WITH_CHOICE) in (1, 2)
        assert flow.review().link_is_whole

    def test_faulty_recipients_and_subjects_are_said_at_their_fields(self, desk: Desk) -> None:
        flow = at_review(desk)
        flow.edit(to="not an address", subject="two\nlines")
        review = flow.review()
        assert review.to
        assert review.subject
        flow.edit(to="", subject="one line")
        assert flow.review().to is None
        assert flow.review().subject is None

    @pytest.mark.parametrize("platform", ["windows", "macos", "linux"])
    def test_the_route_is_known_before_the_click(self, desk: Desk, platform: str) -> None:
        flow = at_review(desk)
        flow.write_in("ja")
        choice = flow.route(platform, True)
        assert choice.route is (HandOverRoute.EML if platform == "windows" else HandOverRoute.MAILTO)
        assert choice.length > 2_000
        flow.edit(to="not an address")
        assert flow.route(platform, False).route is None


class TestRecorded:
    def test_each_hand_over_keeps_what_left_at_that_moment(self, desk: Desk) -> None:
        flow = at_review(desk)
        first = flow.record_hand_over(HandOverRoute.COPY)
        flow.edit(subject="Changed my mind")
        second = flow.record_hand_over(HandOverRoute.SAVE_EML)
        kept = desk.invitations.hand_overs(first.invitation_id)
        assert [hand_over.route for hand_over in kept] == [HandOverRoute.COPY, HandOverRoute.SAVE_EML]
        assert [hand_over.subject for hand_over in kept] == [first.subject, "Changed my mind"]
        assert second.sha256 != first.sha256
        assert desk.invitations.get(first.invitation_id).prepared_at == first.at

    def test_a_hand_over_that_ends_late_takes_nothing_back(self, desk: Desk) -> None:
        flow = at_review(desk)
        invitation_id = flow.record_hand_over(HandOverRoute.COPY).invitation_id
        sent = mark_sent(desk, invitation_id)
        flow.record_hand_over(HandOverRoute.EML)
        flow.save()
        stored = desk.invitations.get(invitation_id)
        assert stored.state is InvitationState.SENT
        assert stored.sent_at
        desk.changes.undo(sent)
        assert desk.invitations.get(invitation_id).state is InvitationState.PREPARED

    def test_a_handed_over_request_is_no_longer_unfinished(self, desk: Desk) -> None:
        flow = at_review(desk)
        flow.save()
        assert not flow.handed_over
        flow.record_hand_over(HandOverRoute.COPY)
        assert desk.invitations.unfinished() == []

    def test_the_link_that_left_parses_as_what_was_chosen(self, desk: Desk) -> None:
        flow = at_review(desk, invitation_link=WITHOUT_CHOICE)
        hand_over = flow.record_hand_over(HandOverRoute.MAILTO)
        assert links.parse(hand_over.link).dap is None
        assert desk.invitations.get(hand_over.invitation_id).dap is False
