"""Importing the customers list: planned, decided, stored as one step, and taken back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.customers import Customer, Relationship
from desktop.domain.errors import UserError
from desktop.domain.invitations import Invitation, InvitationState
from desktop.domain.partner import PartnerAccount
from desktop.domain.times import now, to_text
from desktop.exchange.customers_importing import Decisions, ImportPlan, work_of
from desktop.exchange.customers_matching import FieldChange, Outcome, PlannedRow
from desktop.operations.desk import Desk
from desktop.operations.import_customers import ImportResult, commit_import, plan_import
from tests.exchange.lists import CONTOSO, FABRIKAM, KITAHAMA, Row, write_list

YESTERDAY = datetime.now(UTC) - timedelta(days=1)
LAST_WEEK = datetime.now(UTC) - timedelta(days=7)


@pytest.fixture
def account(desk: Desk) -> int:
    return save_account(desk, "Northwind")


def save_account(desk: Desk, name: str) -> int:
    with desk.database.write() as tx:
        account = desk.accounts.save(tx, PartnerAccount(name))
    assert account.id is not None
    return account.id


def save(desk: Desk, customer: Customer) -> Customer:
    with desk.database.write() as tx:
        return desk.customers.save(tx, customer)


def prospect(desk: Desk, account: int, name: str = "Kitahama", domain: str = KITAHAMA[2], **more: str) -> Customer:
    """A customer added by hand: nobody knows the tenant id yet."""
    return save(desk, Customer(account, name, domain=domain, **more))  # type: ignore[arg-type]


def invite(
    desk: Desk, customer: Customer, state: InvitationState = InvitationState.SENT, at: datetime = YESTERDAY
) -> Invitation:
    assert customer.id is not None
    moment = to_text(at)
    invitation = Invitation(
        customer.account_id, customer.id, state=state, created_at=moment, prepared_at=moment, sent_at=moment
    )
    with desk.database.write() as tx:
        return desk.invitations.save(tx, invitation)


def import_(desk: Desk, account: int, path: Path, decisions: Decisions | None = None) -> ImportResult:
    plan = plan_import(desk, path, account)
    return commit_import(desk, plan, decisions or plan.default_decisions())


def only(plan: ImportPlan) -> PlannedRow:
    (row,) = plan.rows
    return row


def stored(desk: Desk, account: int) -> dict[str, Customer]:
    return desk.customers.by_tenant(account)


def everything(desk: Desk) -> list[Sequence[object]]:
    """Every row of the business: what undo must bring back."""
    tables = ("accounts", "customers", "invitations", "hand_overs", "imports")
    return [tuple(row) for table in tables for row in desk.database.rows(f"SELECT * FROM {table} ORDER BY id")]


# --- a first list ----------------------------------------------------------------------------------------------------


def test_a_plan_stores_nothing(desk: Desk, account: int, tmp_path: Path) -> None:
    before = everything(desk)
    plan = plan_import(desk, write_list(tmp_path, [CONTOSO, KITAHAMA]), account)
    assert [row.outcome for row in plan.rows] == [Outcome.NEW, Outcome.NEW]
    assert everything(desk) == before


def test_good_rows_are_stored_and_bad_ones_left_out(desk: Desk, account: int, tmp_path: Path) -> None:
    path = write_list(tmp_path, [CONTOSO, ("4f1d-22", "Nobody", "n.com", ""), KITAHAMA, CONTOSO])
    result = import_(desk, account, path)
    assert (result.added, result.rejected) == (2, 2)
    customer = stored(desk, account)[KITAHAMA[0]]
    expected = Customer(account, KITAHAMA[1], domain=KITAHAMA[2], tenant_id=KITAHAMA[0], tenant_name=KITAHAMA[1])
    assert customer == replace(expected, relationship=Relationship.RESELLER, id=customer.id)


def test_the_journal_keeps_file_counts_and_date(desk: Desk, account: int, tmp_path: Path) -> None:
    path = write_list(tmp_path, [CONTOSO, ("", "", "", "x")], at=LAST_WEEK)
    plan = plan_import(desk, path, account)
    commit_import(desk, plan, plan.default_decisions())
    (record,) = desk.imports.all(account)
    assert (record.file_name, record.sha256) == ("Customers.csv", plan.recognition.source.sha256)
    assert (record.added, record.rejected) == (1, 1)
    assert record.list_date == LAST_WEEK.astimezone().date().isoformat()


def test_the_import_goes_to_the_named_account_only(desk: Desk, account: int, tmp_path: Path) -> None:
    other = save_account(desk, "Adatum")
    import_(desk, other, write_list(tmp_path, [CONTOSO]))
    assert stored(desk, account) == {}
    assert import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM])).added == 2
    assert set(stored(desk, other)) == {CONTOSO[0]}


def test_a_list_without_customers_is_refused(desk: Desk, account: int, tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        plan_import(desk, write_list(tmp_path, []), account)
    assert refused.value.code == "import-no-rows"


def test_undo_brings_every_row_back_and_redo_makes_it_again(desk: Desk, account: int, tmp_path: Path) -> None:
    customer = prospect(desk, account)
    invite(desk, customer)
    save(desk, Customer(account, "Old", tenant_id=FABRIKAM[0], relationship=Relationship.RESELLER))
    before = everything(desk)
    result = import_(desk, account, write_list(tmp_path, [CONTOSO, KITAHAMA]))
    assert (result.added, result.updated, result.accepted, result.missing) == (1, 1, 1, 1)
    after = everything(desk)
    assert result.change_id is not None
    desk.changes.undo(result.change_id)
    assert everything(desk) == before
    desk.changes.redo(result.change_id)
    assert everything(desk) == after


# --- a later list ----------------------------------------------------------------------------------------------------


def test_the_same_file_twice_changes_nothing(desk: Desk, account: int, tmp_path: Path) -> None:
    path = write_list(tmp_path, [CONTOSO, FABRIKAM, KITAHAMA, ("bad", "Bad", "", "")])
    import_(desk, account, path)
    before = everything(desk)
    plan = plan_import(desk, path, account)
    result = commit_import(desk, plan, plan.default_decisions())
    assert plan.imported_at
    assert (result.added, result.updated, result.unchanged, result.missing) == (0, 0, 3, 0)
    assert result.change_id is None
    assert everything(desk) == before


def test_changes_are_shown_old_and_new(desk: Desk, account: int, tmp_path: Path) -> None:
    import_(desk, account, write_list(tmp_path, [CONTOSO]))
    later = write_list(tmp_path, [(CONTOSO[0], "Contoso Holdings", "contoso.example.net", "Advisor")], name="later.csv")
    row = only(plan_import(desk, later, account))
    assert row.outcome is Outcome.UPDATED
    assert row.changes == (
        FieldChange("name", "Contoso", "Contoso Holdings"),
        FieldChange("domain", "contoso.com", "contoso.example.net"),
        FieldChange("relationship", "reseller", "advisor"),
    )
    import_(desk, account, later)
    assert stored(desk, account)[CONTOSO[0]].name == "Contoso Holdings"


def test_what_the_list_does_not_say_stays(desk: Desk, account: int, tmp_path: Path) -> None:
    by_hand = save(
        desk,
        Customer(
            account,
            "Contoso",
            reading="こんとそ",
            domain="contoso.com",
            tenant_id=CONTOSO[0],
            country="JP",
            contact_email="a@contoso.com",
            relationship=Relationship.ADVISOR,
        ),
    )
    path = write_list(tmp_path, [(CONTOSO[0], "Contoso", "", "")])
    assert import_(desk, account, path).change_id is None
    assert stored(desk, account)[CONTOSO[0]] == by_hand


def test_names_given_by_hand_can_be_kept(desk: Desk, account: int, tmp_path: Path) -> None:
    path = write_list(tmp_path, [CONTOSO, FABRIKAM])
    import_(desk, account, path)
    save(desk, replace(stored(desk, account)[CONTOSO[0]], name="The bakers", tenant_name=""))
    plan = plan_import(desk, path, account)
    assert (plan.overview.renamed, plan.overview.only_renamed) == (1, 1)
    result = commit_import(desk, plan, replace(plan.default_decisions(), keeps_names=True))
    assert (result.updated, result.change_id) == (0, None)
    assert stored(desk, account)[CONTOSO[0]].name == "The bakers"


def test_an_alias_is_kept_and_the_tenants_name_beside_it(desk: Desk, account: int, tmp_path: Path) -> None:
    import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM]))
    save(desk, replace(stored(desk, account)[CONTOSO[0]], name="The bakers"))
    tenant_id, _, *rest = CONTOSO
    path = write_list(tmp_path, [(tenant_id, "Contoso Breads", *rest), FABRIKAM])
    plan = plan_import(desk, path, account)
    assert plan.overview.renamed == 0
    commit_import(desk, plan, plan.default_decisions())
    customer = stored(desk, account)[tenant_id]
    assert (customer.name, customer.tenant_name) == ("The bakers", "Contoso Breads")


def test_who_is_missing_is_marked_with_the_date_of_the_list_and_never_deleted(
    desk: Desk, account: int, tmp_path: Path
) -> None:
    import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM], at=LAST_WEEK))
    second = write_list(tmp_path, [CONTOSO], name="second.csv", at=YESTERDAY)
    assert import_(desk, account, second).missing == 1
    fabrikam = stored(desk, account)[FABRIKAM[0]]
    assert fabrikam.missing_since == YESTERDAY.astimezone().date().isoformat()
    assert fabrikam.relationship is Relationship.RESELLER
    third = write_list(tmp_path, [(*CONTOSO[:1], "Contoso 3", *CONTOSO[2:])], name="third.csv")
    assert import_(desk, account, third).missing == 0
    assert stored(desk, account)[FABRIKAM[0]] == fabrikam  # keeps the first date


def test_who_reappears_is_no_longer_missing(desk: Desk, account: int, tmp_path: Path) -> None:
    import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM], at=LAST_WEEK))
    import_(desk, account, write_list(tmp_path, [CONTOSO], at=YESTERDAY))
    result = import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM]))
    assert result.updated == 1
    assert stored(desk, account)[FABRIKAM[0]].missing_since == ""


def test_a_row_left_out_does_not_make_its_customer_missing(desk: Desk, account: int, tmp_path: Path) -> None:
    import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM, KITAHAMA], at=LAST_WEEK))
    rows = [CONTOSO, (FABRIKAM[0].upper(), "", "", ""), ("77ab20e1", *KITAHAMA[1:])]
    assert plan_import(desk, write_list(tmp_path, rows), account).missing == ()


def test_customers_who_never_were_in_a_list_are_not_missing(desk: Desk, account: int, tmp_path: Path) -> None:
    prospect(desk, account, domain="elsewhere.com")
    save(desk, Customer(account, "Known tenant", tenant_id=FABRIKAM[0]))
    assert plan_import(desk, write_list(tmp_path, [CONTOSO]), account).missing == ()


def test_an_older_or_damaged_list_marks_nobody_unless_asked(desk: Desk, account: int, tmp_path: Path) -> None:
    import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM], at=YESTERDAY))
    older = plan_import(desk, write_list(tmp_path, [CONTOSO], at=LAST_WEEK), account)
    assert older.is_outdated
    assert not older.default_decisions().marks_missing
    cut = write_list(tmp_path, [CONTOSO, KITAHAMA])
    cut.write_bytes(cut.read_bytes()[:-40])
    damaged = plan_import(desk, cut, account)
    assert damaged.is_partial
    assert commit_import(desk, damaged, damaged.default_decisions()).missing == 0
    assert commit_import(desk, damaged, replace(damaged.default_decisions(), marks_missing=True)).missing == 1


def test_an_older_list_does_not_bring_back_whom_a_later_one_no_longer_named(
    desk: Desk, account: int, tmp_path: Path
) -> None:
    import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM], at=LAST_WEEK))
    import_(desk, account, write_list(tmp_path, [CONTOSO], at=YESTERDAY))
    import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM, KITAHAMA], at=LAST_WEEK))
    assert desk.customers.by_tenant(account)[FABRIKAM[0]].missing_since
    import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM, KITAHAMA]))
    assert not desk.customers.by_tenant(account)[FABRIKAM[0]].missing_since


# --- who was invited -------------------------------------------------------------------------------------------------


def test_a_prospect_with_the_same_domain_is_proposed_with_its_invitation(
    desk: Desk, account: int, tmp_path: Path
) -> None:
    customer = prospect(desk, account, domain="Kitahama-Tex.co.jp", contact_email="a@kitahama-tex.co.jp")
    invitation = invite(desk, customer)
    path = write_list(tmp_path, [KITAHAMA, CONTOSO])
    plan = plan_import(desk, path, account)
    proposal, other = plan.rows
    assert (proposal.customer, proposal.is_proposed, proposal.invitation) == (customer, True, invitation)
    assert (other.outcome, other.is_decided) == (Outcome.NEW, True)
    result = commit_import(desk, plan, plan.default_decisions())
    assert (result.added, result.updated, result.accepted) == (1, 1, 1)
    same = stored(desk, account)[KITAHAMA[0]]
    assert (same.id, same.name, same.contact_email) == (customer.id, KITAHAMA[1], "a@kitahama-tex.co.jp")
    assert invitation.id is not None
    accepted = desk.invitations.get(invitation.id)
    source = plan.recognition.source
    assert accepted.state is InvitationState.ACCEPTED
    assert accepted.evidence == f"Customers.csv, {source.date}, SHA-256 {source.sha256}"
    assert accepted.closed_at


def test_a_declined_proposal_makes_a_customer_of_its_own(desk: Desk, account: int, tmp_path: Path) -> None:
    customer = prospect(desk, account)
    invitation = invite(desk, customer)
    plan = plan_import(desk, write_list(tmp_path, [KITAHAMA]), account)
    result = commit_import(desk, plan, Decisions(accepted=frozenset({2})))
    assert (result.added, result.updated, result.accepted) == (1, 0, 0)
    assert desk.customers.prospects(account) == [customer]
    assert invitation.id is not None
    assert desk.invitations.get(invitation.id).state is InvitationState.SENT


def test_the_same_customer_may_still_have_an_open_invitation(desk: Desk, account: int, tmp_path: Path) -> None:
    invitation = invite(desk, prospect(desk, account))
    plan = plan_import(desk, write_list(tmp_path, [KITAHAMA]), account)
    assert commit_import(desk, plan, Decisions(same=frozenset({2}))).accepted == 0
    assert invitation.id is not None
    assert desk.invitations.get(invitation.id).state is InvitationState.SENT


def test_of_two_prospects_with_the_domain_the_invited_one_is_proposed_once(
    desk: Desk, account: int, tmp_path: Path
) -> None:
    prospect(desk, account, "A branch")
    invited = prospect(desk, account, "Headquarters")
    invite(desk, invited, InvitationState.PREPARED)
    rows = [KITAHAMA, (FABRIKAM[0], "Another tenant", KITAHAMA[2], "")]
    plan = plan_import(desk, write_list(tmp_path, rows), account)
    assert [(row.outcome, row.customer) for row in plan.rows] == [(Outcome.UPDATED, invited), (Outcome.NEW, None)]


def test_a_prospect_without_a_domain_is_never_proposed(desk: Desk, account: int, tmp_path: Path) -> None:
    prospect(desk, account, domain="")
    assert only(plan_import(desk, write_list(tmp_path, [(*KITAHAMA[:2], "", "")]), account)).outcome is Outcome.NEW


@pytest.mark.parametrize(
    ("relationship", "missing_since", "proposed"),
    [
        (Relationship.NONE, "", True),
        (Relationship.ADVISOR, "", True),
        (Relationship.RESELLER, "2026-01-01", True),  # had left the list, and is back
        (Relationship.RESELLER, "", False),  # invited again to restore privileges: the list cannot tell
    ],
)
def test_an_invitation_counts_as_accepted_only_by_news(
    desk: Desk, account: int, tmp_path: Path, relationship: Relationship, missing_since: str, proposed: bool
) -> None:
    customer = Customer(
        account, "Contoso", tenant_id=CONTOSO[0], relationship=relationship, missing_since=missing_since
    )
    invitation = invite(desk, save(desk, customer))
    row = only(plan_import(desk, write_list(tmp_path, [CONTOSO]), account))
    assert row.invitation == (invitation if proposed else None)


@pytest.mark.parametrize("word", ["Advisor", "None"])
def test_who_is_listed_as_something_else_has_not_accepted(desk: Desk, account: int, tmp_path: Path, word: str) -> None:
    invite(desk, prospect(desk, account))
    row = only(plan_import(desk, write_list(tmp_path, [(*KITAHAMA[:3], word)]), account))
    assert (row.is_proposed, row.invitation) == (True, None)


@pytest.mark.parametrize("state", [InvitationState.DRAFT, InvitationState.DECLINED, InvitationState.WITHDRAWN])
def test_only_an_open_invitation_is_proposed(desk: Desk, account: int, tmp_path: Path, state: InvitationState) -> None:
    invite(desk, prospect(desk, account), state)
    assert only(plan_import(desk, write_list(tmp_path, [KITAHAMA]), account)).invitation is None


def test_a_list_older_than_the_invitation_is_no_answer_to_it(desk: Desk, account: int, tmp_path: Path) -> None:
    invitation = invite(desk, prospect(desk, account), at=YESTERDAY)
    plan = plan_import(desk, write_list(tmp_path, [KITAHAMA], at=LAST_WEEK), account)
    assert only(plan).invitation == invitation
    assert plan.default_decisions().same == {2}
    assert plan.default_decisions().accepted == frozenset()


@pytest.mark.parametrize("same", [frozenset({2}), frozenset[int]()])
@pytest.mark.parametrize("keeps_names", [True, False])
def test_the_counts_of_the_preview_are_what_is_stored(
    desk: Desk, account: int, tmp_path: Path, same: frozenset[int], keeps_names: bool
) -> None:
    prospect(desk, account)
    for name, row in (("Renamed", CONTOSO), (FABRIKAM[1], FABRIKAM)):
        known = Customer(account, name, domain=row[2], tenant_id=row[0], relationship=Relationship.RESELLER)
        save(desk, known)
    rows = [KITAHAMA, CONTOSO, FABRIKAM, ("", "Nobody", "", "")]
    decisions = Decisions(same=same, keeps_names=keeps_names)
    plan = plan_import(desk, write_list(tmp_path, rows), account)
    work = work_of(plan, decisions)
    counts = plan.counts(decisions)
    assert (counts[Outcome.NEW], counts[Outcome.UPDATED]) == (len(work.added), len(work.changed))
    assert counts.total() == len(rows)


# --- what goes wrong -------------------------------------------------------------------------------------------------


def test_customers_changed_since_the_preview_stop_the_import(desk: Desk, account: int, tmp_path: Path) -> None:
    customer = prospect(desk, account)
    plan = plan_import(desk, write_list(tmp_path, [KITAHAMA, CONTOSO]), account)
    save(desk, replace(customer, contact_name="Somebody"))
    before = everything(desk)
    with pytest.raises(UserError) as refused:
        commit_import(desk, plan, plan.default_decisions())
    assert refused.value.code == "import-stale"
    assert everything(desk) == before


def test_the_same_preview_cannot_be_stored_twice(desk: Desk, account: int, tmp_path: Path) -> None:
    plan = plan_import(desk, write_list(tmp_path, [CONTOSO]), account)
    commit_import(desk, plan, plan.default_decisions())
    with pytest.raises(UserError, match="look again"):
        commit_import(desk, plan, plan.default_decisions())


def test_an_invitation_answered_meanwhile_stops_the_import(desk: Desk, account: int, tmp_path: Path) -> None:
    invitation = invite(desk, prospect(desk, account))
    plan = plan_import(desk, write_list(tmp_path, [KITAHAMA]), account)
    with desk.database.write() as tx:
        desk.invitations.save(tx, replace(invitation, state=InvitationState.ACCEPTED, closed_at=now()))
    before = everything(desk)
    with pytest.raises(UserError) as refused:
        commit_import(desk, plan, plan.default_decisions())
    assert refused.value.code == "invitation-state"
    assert everything(desk) == before


@pytest.mark.parametrize("stop_after", [0, 1, 2, 3])
def test_cancel_leaves_nothing_behind(desk: Desk, account: int, tmp_path: Path, stop_after: int) -> None:
    rows: list[Row] = [(f"{number:08x}-0000-4000-8000-000000000000", "x", "x.jp", "") for number in range(2500)]
    plan = plan_import(desk, write_list(tmp_path, rows), account)
    before = everything(desk)
    asked = iter(range(100))
    with pytest.raises(UserError) as stopped:
        commit_import(desk, plan, plan.default_decisions(), cancelled=lambda: next(asked) >= stop_after)
    assert stopped.value.code == "cancelled"
    assert everything(desk) == before


def test_a_list_in_every_encoding_gives_the_same_customers(desk: Desk, tmp_path: Path) -> None:
    found = []
    for codec in ("utf-8", "utf-8-sig", "utf-16", "cp932"):
        account = save_account(desk, codec)
        import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM, KITAHAMA], encoding=codec, delimiter=";"))
        found.append({(c.tenant_id, c.name, c.domain) for c in stored(desk, account).values()})
    assert found == [{tuple(row[:3]) for row in (CONTOSO, FABRIKAM, KITAHAMA)}] * 4


def test_the_database_is_copied_before_it_changes(desk: Desk, account: int, tmp_path: Path) -> None:
    path = write_list(tmp_path, [CONTOSO])
    import_(desk, account, path)
    import_(desk, account, path)  # changes nothing, so nothing needs a copy
    [copy] = (desk.database.path.parent / "backups").iterdir()
    before = Desk.open(copy)
    assert stored(before, account) == {}
    assert len(stored(desk, account)) == 1
    before.close()
