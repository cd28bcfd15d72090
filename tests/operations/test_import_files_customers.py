"""Importing the customers list: planned, decided, stored as one step."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.customers import Customer, Relationship
from desktop.domain.errors import UserError
from desktop.domain.invitations import InvitationState
from desktop.domain.times import now
from desktop.exchange.facts import Subject
from desktop.exchange.importing import Basis, Decisions, ImportPlan, Segment, Ticks
from desktop.exchange.planned_rows import FieldChange, Outcome
from desktop.exchange.source import SourceFile
from desktop.operations.desk import Desk
from desktop.operations.import_files import commit_import
from desktop.operations.undo_import import undo_import
from tests.exchange.lists import CONTOSO, FABRIKAM, KITAHAMA, Row, write_list
from tests.operations.importing import (
    LAST_WEEK,
    YESTERDAY,
    everything,
    import_,
    invite,
    only,
    plan_of,
    rows_of,
    save,
    save_account,
    stored,
    whole_file,
)
from tests.stored_customers import by_tenant, prospects

ALL, NONE = Ticks(Basis.ALL), Ticks(Basis.NONE)


@pytest.fixture
def account(desk: Desk) -> int:
    return save_account(desk, "Northwind")


def source_of(plan: ImportPlan) -> SourceFile:
    recognition = plan.files[0].recognition
    assert recognition is not None
    return recognition.source


def prospect(desk: Desk, account: int, name: str = "Kitahama", domain: str = KITAHAMA[2], **more: str) -> Customer:
    """A customer added by hand: nobody knows the tenant id yet."""
    return save(desk, Customer(account, name, domain=domain, **more))  # type: ignore[arg-type]


# --- a first list ----------------------------------------------------------------------------------------------------


def test_a_plan_stores_nothing(desk: Desk, account: int, tmp_path: Path) -> None:
    before = everything(desk)
    plan = plan_of(desk, account, write_list(tmp_path, [CONTOSO, KITAHAMA]))
    assert [row.outcome for row in rows_of(plan)] == [Outcome.NEW, Outcome.NEW]
    assert everything(desk) == before


def test_good_rows_are_stored_and_bad_ones_left_out(desk: Desk, account: int, tmp_path: Path) -> None:
    path = write_list(tmp_path, [CONTOSO, ("4f1d-22", "Nobody", "n.com", ""), KITAHAMA, CONTOSO])
    result = import_(desk, account, path)
    assert (result.total(Outcome.NEW), result.total(Outcome.REJECTED)) == (2, 2)
    customer = stored(desk, account)[KITAHAMA[0]]
    expected = Customer(account, KITAHAMA[1], domain=KITAHAMA[2], tenant_id=KITAHAMA[0], tenant_name=KITAHAMA[1])
    assert customer == replace(expected, relationship=Relationship.RESELLER, id=customer.id)


def test_the_journal_keeps_file_counts_and_date(desk: Desk, account: int, tmp_path: Path) -> None:
    path = write_list(tmp_path, [CONTOSO, ("", "", "", "x")], at=LAST_WEEK)
    plan = plan_of(desk, account, path)
    commit_import(desk, plan, plan.default_decisions())
    (record,) = desk.imports.all(account)
    assert (record.file_name, record.sha256) == ("Customers.csv", source_of(plan).sha256)
    assert (record.added, record.rejected) == (1, 1)
    assert record.list_date == LAST_WEEK.astimezone().date().isoformat()


def test_the_journal_tells_what_the_person_decided(desk: Desk, account: int, tmp_path: Path) -> None:
    """A proposed customer who is declined is another one; so the journal says that one came, none was updated."""
    prospect(desk, account)
    plan = plan_of(desk, account, write_list(tmp_path, [KITAHAMA]))
    assert plan.files[0].counts[Outcome.UPDATED] == 1
    commit_import(desk, plan, Decisions(same=NONE))
    (record,) = desk.imports.all(account)
    assert (record.added, record.updated) == (1, 0)


def test_of_several_lists_the_missing_are_noted_once(desk: Desk, account: int, tmp_path: Path) -> None:
    save(desk, Customer(account, "Gone", tenant_id="a" * 8 + CONTOSO[0][8:], relationship=Relationship.RESELLER))
    first = write_list(tmp_path, [CONTOSO], name="one.csv")
    plan = plan_of(desk, account, first, write_list(tmp_path, [FABRIKAM], name="two.csv"))
    result = commit_import(desk, plan, replace(plan.default_decisions(), marks_missing=True))
    assert result.missing == 1
    assert sum(record.missing for record in desk.imports.all(account)) == 1


def test_the_import_goes_to_the_named_account_only(desk: Desk, account: int, tmp_path: Path) -> None:
    other = save_account(desk, "Adatum")
    import_(desk, other, write_list(tmp_path, [CONTOSO]))
    assert stored(desk, account) == {}
    assert import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM])).total(Outcome.NEW) == 2
    assert set(stored(desk, other)) == {CONTOSO[0]}


def test_a_list_without_customers_is_refused(desk: Desk, account: int, tmp_path: Path) -> None:
    save(desk, Customer(account, "Contoso", tenant_id=CONTOSO[0], relationship=Relationship.RESELLER))
    plan = plan_of(desk, account, write_list(tmp_path, []))
    assert plan.size(Segment.MISSING) == 0
    fault = plan.files[0].fault
    assert fault is not None and fault.code == "import-no-rows"
    assert commit_import(desk, plan, plan.default_decisions()).change_id is None


# --- a later list ----------------------------------------------------------------------------------------------------


def test_the_same_file_twice_changes_nothing(desk: Desk, account: int, tmp_path: Path) -> None:
    path = write_list(tmp_path, [CONTOSO, FABRIKAM, KITAHAMA, ("bad", "Bad", "", "")])
    import_(desk, account, path)
    before = whole_file(desk)
    plan = plan_of(desk, account, path)
    result = commit_import(desk, plan, plan.default_decisions())
    assert plan.files[0].imported_at
    assert (
        result.total(Outcome.NEW),
        result.total(Outcome.UPDATED),
        result.total(Outcome.UNCHANGED),
        result.missing,
    ) == (0, 0, 3, 0)
    assert result.change_id is None
    assert whole_file(desk) == before


def test_changes_are_shown_old_and_new(desk: Desk, account: int, tmp_path: Path) -> None:
    import_(desk, account, write_list(tmp_path, [CONTOSO]))
    later = write_list(tmp_path, [(CONTOSO[0], "Contoso Holdings", "contoso.example.net", "Advisor")], name="later.csv")
    row = only(plan_of(desk, account, later))
    assert row.outcome is Outcome.UPDATED
    assert row.changes == (
        FieldChange("name", "Contoso", "Contoso Holdings"),
        FieldChange("domain", "contoso.com", "contoso.example.net"),
        FieldChange("relationship", "reseller", "advisor"),
        FieldChange("tenant_name", "Contoso", "Contoso Holdings"),
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


def test_names_of_known_customers_can_be_kept(desk: Desk, account: int, tmp_path: Path) -> None:
    path = write_list(tmp_path, [CONTOSO, FABRIKAM])
    import_(desk, account, path)
    with desk.database.write() as tx:  # as an earlier import left it
        desk.customers.save(tx, replace(stored(desk, account)[CONTOSO[0]], name="The bakers", tenant_name=""))
    plan = plan_of(desk, account, path)
    assert plan.renamed == 1
    commit_import(desk, plan, replace(plan.default_decisions(), keeps_names=True))
    customer = stored(desk, account)[CONTOSO[0]]
    assert (customer.name, customer.tenant_name) == ("The bakers", "Contoso")
    assert plan_of(desk, account, path).renamed == 0  # it is not asked again
    assert import_(desk, account, path).change_id is None


def test_values_edited_by_hand_are_overwritten_only_if_the_person_says_so(
    desk: Desk, account: int, tmp_path: Path
) -> None:
    import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM]))
    save(desk, replace(stored(desk, account)[CONTOSO[0]], domain="bakers.example"))
    tenant_id, _, *rest = CONTOSO
    later = write_list(tmp_path, [(tenant_id, "Contoso Breads", *rest), FABRIKAM])
    plan = plan_of(desk, account, later)
    (row,) = rows_of(plan, Segment.PROPOSALS)
    assert row.by_hand == (FieldChange("domain", "bakers.example", "contoso.com"),)
    assert [change.field for change in row.changes] == ["name", "tenant_name"]
    assert plan.by_hand == 1
    commit_import(desk, plan, plan.default_decisions())
    customer = stored(desk, account)[tenant_id]
    assert (customer.name, customer.domain) == ("Contoso Breads", "bakers.example")
    plan = plan_of(desk, account, later)
    decisions = replace(plan.default_decisions(), overwritten=NONE.with_tick(row.id, False, True))
    assert plan.counts(plan.default_decisions())[Subject.CUSTOMERS, Outcome.UPDATED] == 0
    assert plan.counts(decisions)[Subject.CUSTOMERS, Outcome.UPDATED] == 1
    commit_import(desk, plan, decisions)
    assert stored(desk, account)[tenant_id].domain == "contoso.com"
    assert import_(desk, account, later).change_id is None  # the import's own value is nobody's


def test_the_name_a_customer_was_added_with_stays_and_the_lists_goes_beside_it(
    desk: Desk, account: int, tmp_path: Path
) -> None:
    save(desk, Customer(account, "The bakers", tenant_id=CONTOSO[0], relationship=Relationship.ADVISOR))
    path = write_list(tmp_path, [CONTOSO])
    plan = plan_of(desk, account, path)
    row = only(plan)
    assert row.by_hand == (FieldChange("name", "The bakers", "Contoso"),)
    assert row.changes == (
        FieldChange("domain", "", "contoso.com"),
        FieldChange("relationship", "advisor", "reseller"),
        FieldChange("tenant_name", "", "Contoso"),
    )
    assert (plan.renamed, plan.by_hand) == (0, 1)
    commit_import(desk, plan, plan.default_decisions())
    customer = stored(desk, account)[CONTOSO[0]]
    assert (customer.name, customer.tenant_name, customer.relationship) == (
        *("The bakers", "Contoso", Relationship.RESELLER),
    )
    assert import_(desk, account, path).change_id is None
    assert rows_of(plan_of(desk, account, path), Segment.PROPOSALS) == []


def test_the_name_a_customer_was_added_with_is_replaced_if_the_person_says_so(
    desk: Desk, account: int, tmp_path: Path
) -> None:
    customer = save(desk, Customer(account, "The bakers", tenant_id=CONTOSO[0]))
    result = import_(desk, account, write_list(tmp_path, [CONTOSO]), decisions=Decisions(overwritten=ALL))
    assert stored(desk, account)[CONTOSO[0]].name == "Contoso"
    undo_import(desk, result.import_ids[0])
    assert stored(desk, account)[CONTOSO[0]] == customer
    row = only(plan_of(desk, account, write_list(tmp_path, [CONTOSO])))  # it is the person's name again
    assert [change.field for change in row.by_hand] == ["name"]


@pytest.mark.parametrize("undone", [1, 2])
def test_undoing_an_edit_gives_the_value_back_to_whom_it_was_of(
    desk: Desk, account: int, tmp_path: Path, undone: int
) -> None:
    import_(desk, account, write_list(tmp_path, [FABRIKAM]))
    imported = stored(desk, account)[FABRIKAM[0]]
    edits = []
    for domain in ("one.example", "two.example"):
        save(desk, replace(imported, domain=domain))
        edits.append(desk.database.value("SELECT max(id) FROM changes"))
    for change_id in edits[::-1][:undone]:
        desk.changes.undo(change_id)
    row = only(plan_of(desk, account, write_list(tmp_path, [(*FABRIKAM[:2], "three.example", FABRIKAM[3])])))
    assert [change.field for change in row.by_hand] == (["domain"] if undone == 1 else [])
    if undone == 2:
        desk.changes.redo(edits[0])
        row = only(plan_of(desk, account, write_list(tmp_path, [FABRIKAM])))
        assert [change.field for change in row.by_hand] == ["domain"]


def test_an_alias_is_kept_and_the_tenants_name_beside_it(desk: Desk, account: int, tmp_path: Path) -> None:
    import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM]))
    save(desk, replace(stored(desk, account)[CONTOSO[0]], name="The bakers"))
    tenant_id, _, *rest = CONTOSO
    path = write_list(tmp_path, [(tenant_id, "Contoso Breads", *rest), FABRIKAM])
    plan = plan_of(desk, account, path)
    assert plan.renamed == 0
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
    assert result.total(Outcome.UPDATED) == 1
    assert stored(desk, account)[FABRIKAM[0]].missing_since == ""


def test_a_row_left_out_does_not_make_its_customer_missing(desk: Desk, account: int, tmp_path: Path) -> None:
    import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM, KITAHAMA], at=LAST_WEEK))
    rows = [CONTOSO, (FABRIKAM[0].upper(), "", "", ""), ("77ab20e1", *KITAHAMA[1:])]
    assert plan_of(desk, account, write_list(tmp_path, rows)).size(Segment.MISSING) == 0


def test_customers_who_never_were_in_a_list_are_not_missing(desk: Desk, account: int, tmp_path: Path) -> None:
    prospect(desk, account, domain="elsewhere.com")
    save(desk, Customer(account, "Known tenant", tenant_id=FABRIKAM[0]))
    assert plan_of(desk, account, write_list(tmp_path, [CONTOSO])).size(Segment.MISSING) == 0


def test_an_older_or_damaged_list_marks_nobody_unless_asked(desk: Desk, account: int, tmp_path: Path) -> None:
    import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM], at=YESTERDAY))
    older = plan_of(desk, account, write_list(tmp_path, [CONTOSO], at=LAST_WEEK))
    assert older.files[0].is_outdated
    assert not older.default_decisions().marks_missing
    cut = write_list(tmp_path, [CONTOSO, KITAHAMA])
    cut.write_bytes(cut.read_bytes()[:-40])
    damaged = plan_of(desk, account, cut)
    assert damaged.files[0].is_partial
    assert commit_import(desk, damaged, damaged.default_decisions()).missing == 0
    assert commit_import(desk, damaged, replace(damaged.default_decisions(), marks_missing=True)).missing == 1


def test_a_list_that_leaves_out_most_customers_marks_nobody_unless_asked(
    desk: Desk, account: int, tmp_path: Path
) -> None:
    """It may be a list of some customers only, or of another account: however many it adds."""
    import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM, KITAHAMA], at=LAST_WEEK))
    strangers = [(f"{number}{CONTOSO[0][1:]}", f"Stranger {number}", "", "") for number in range(5)]
    foreign = plan_of(desk, account, write_list(tmp_path, strangers))
    assert (foreign.size(Segment.MISSING), foreign.listed, foreign.names_few) == (3, 0, True)
    most = plan_of(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM]))
    assert (most.size(Segment.MISSING), most.listed, most.names_few) == (1, 2, False)
    assert most.default_decisions().marks_missing
    few = plan_of(desk, account, write_list(tmp_path, [CONTOSO, *strangers]))
    assert (few.size(Segment.MISSING), few.listed, few.names_few) == (2, 1, True)
    assert commit_import(desk, few, few.default_decisions()).missing == 0


def test_an_older_list_does_not_bring_back_whom_a_later_one_no_longer_named(
    desk: Desk, account: int, tmp_path: Path
) -> None:
    import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM], at=LAST_WEEK))
    import_(desk, account, write_list(tmp_path, [CONTOSO], at=YESTERDAY))
    import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM, KITAHAMA], at=LAST_WEEK))
    assert by_tenant(desk, account)[FABRIKAM[0]].missing_since
    import_(desk, account, write_list(tmp_path, [CONTOSO, FABRIKAM, KITAHAMA]))
    assert not by_tenant(desk, account)[FABRIKAM[0]].missing_since


# --- who was invited -------------------------------------------------------------------------------------------------


def test_a_prospect_with_the_same_domain_is_proposed_with_its_invitation(
    desk: Desk, account: int, tmp_path: Path
) -> None:
    customer = prospect(desk, account, domain="Kitahama-Tex.co.jp", contact_email="a@kitahama-tex.co.jp")
    invitation = invite(desk, customer)
    path = write_list(tmp_path, [KITAHAMA, CONTOSO])
    plan = plan_of(desk, account, path)
    proposal, other = rows_of(plan)
    assert (proposal.target, proposal.is_proposed) == (customer.name, True)
    assert proposal.invitation is not None and proposal.invitation.id == invitation.id
    assert (other.outcome, other.is_decided) == (Outcome.NEW, True)
    result = commit_import(desk, plan, plan.default_decisions())
    assert (result.total(Outcome.NEW), result.total(Outcome.UPDATED), result.accepted) == (1, 1, 1)
    same = stored(desk, account)[KITAHAMA[0]]
    assert (same.id, same.name, same.contact_email) == (customer.id, customer.name, "a@kitahama-tex.co.jp")
    assert same.tenant_name == KITAHAMA[1]
    assert invitation.id is not None
    accepted = desk.invitations.get(invitation.id)
    source = source_of(plan)
    assert accepted.state is InvitationState.ACCEPTED
    assert accepted.evidence == f"Customers.csv, {source.date}, SHA-256 {source.sha256}"
    assert accepted.closed_at


def test_a_declined_proposal_makes_a_customer_of_its_own(desk: Desk, account: int, tmp_path: Path) -> None:
    customer = prospect(desk, account)
    invitation = invite(desk, customer)
    plan = plan_of(desk, account, write_list(tmp_path, [KITAHAMA]))
    result = commit_import(desk, plan, Decisions(same=NONE, accepted=ALL))
    assert (result.total(Outcome.NEW), result.total(Outcome.UPDATED), result.accepted) == (1, 0, 0)
    assert prospects(desk, account) == [customer]
    assert invitation.id is not None
    assert desk.invitations.get(invitation.id).state is InvitationState.SENT


def test_the_same_customer_may_still_have_an_open_invitation(desk: Desk, account: int, tmp_path: Path) -> None:
    invitation = invite(desk, prospect(desk, account))
    plan = plan_of(desk, account, write_list(tmp_path, [KITAHAMA]))
    assert commit_import(desk, plan, Decisions(same=ALL, accepted=NONE)).accepted == 0
    assert invitation.id is not None
    assert desk.invitations.get(invitation.id).state is InvitationState.SENT


def test_of_two_prospects_with_the_domain_the_invited_one_is_proposed_once(
    desk: Desk, account: int, tmp_path: Path
) -> None:
    prospect(desk, account, "A branch")
    invited = prospect(desk, account, "Headquarters")
    invite(desk, invited, InvitationState.PREPARED)
    rows = [KITAHAMA, (FABRIKAM[0], "Another tenant", KITAHAMA[2], "")]
    plan = plan_of(desk, account, write_list(tmp_path, rows))
    assert [(row.outcome, row.target) for row in rows_of(plan)] == [(Outcome.UPDATED, invited.name), (Outcome.NEW, "")]


def test_a_prospect_without_a_domain_is_never_proposed(desk: Desk, account: int, tmp_path: Path) -> None:
    prospect(desk, account, domain="")
    assert only(plan_of(desk, account, write_list(tmp_path, [(*KITAHAMA[:2], "", "")]))).outcome is Outcome.NEW


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
    row = only(plan_of(desk, account, write_list(tmp_path, [CONTOSO])))
    assert (row.invitation.id if row.invitation else None) == (invitation.id if proposed else None)


@pytest.mark.parametrize("word", ["Advisor", "None"])
def test_who_is_listed_as_something_else_has_not_accepted(desk: Desk, account: int, tmp_path: Path, word: str) -> None:
    invite(desk, prospect(desk, account))
    row = only(plan_of(desk, account, write_list(tmp_path, [(*KITAHAMA[:3], word)])))
    assert (row.is_proposed, row.invitation) == (True, None)


@pytest.mark.parametrize("state", [InvitationState.DRAFT, InvitationState.DECLINED, InvitationState.WITHDRAWN])
def test_only_an_open_invitation_is_proposed(desk: Desk, account: int, tmp_path: Path, state: InvitationState) -> None:
    invite(desk, prospect(desk, account), state)
    assert only(plan_of(desk, account, write_list(tmp_path, [KITAHAMA]))).invitation is None


def test_a_list_older_than_the_invitation_is_no_answer_to_it(desk: Desk, account: int, tmp_path: Path) -> None:
    invitation = invite(desk, prospect(desk, account), at=YESTERDAY)
    plan = plan_of(desk, account, write_list(tmp_path, [KITAHAMA], at=LAST_WEEK))
    row, decisions = only(plan), plan.default_decisions()
    assert row.invitation is not None and row.invitation.id == invitation.id
    assert decisions.is_same(row)
    assert not decisions.is_accepted(row)


@pytest.mark.parametrize("same", [ALL, NONE])
@pytest.mark.parametrize("keeps_names", [True, False])
def test_the_counts_of_the_preview_are_what_is_stored(
    desk: Desk, account: int, tmp_path: Path, same: Ticks, keeps_names: bool
) -> None:
    prospect(desk, account)
    for name, row in (("Renamed", CONTOSO), (FABRIKAM[1], FABRIKAM)):
        known = Customer(account, name, domain=row[2], tenant_id=row[0], relationship=Relationship.RESELLER)
        save(desk, known)
    rows = [KITAHAMA, CONTOSO, FABRIKAM, ("", "Nobody", "", "")]
    decisions = Decisions(same=same, keeps_names=keeps_names)
    plan = plan_of(desk, account, write_list(tmp_path, rows))
    before, counts = everything(desk)["customers"], plan.counts(decisions)
    result = commit_import(desk, plan, decisions)
    after = everything(desk)["customers"]
    assert result.total(Outcome.NEW) == len(after) - len(before)
    assert result.total(Outcome.UPDATED) == sum(old != new for old, new in zip(before, after, strict=False))
    assert result.counts == counts
    assert result.counts.total() == len(rows)


# --- what goes wrong -------------------------------------------------------------------------------------------------


def test_customers_changed_since_the_preview_stop_the_import(desk: Desk, account: int, tmp_path: Path) -> None:
    customer = prospect(desk, account)
    plan = plan_of(desk, account, write_list(tmp_path, [KITAHAMA, CONTOSO]))
    save(desk, replace(customer, contact_name="Somebody"))
    before = everything(desk)
    with pytest.raises(UserError) as refused:
        commit_import(desk, plan, plan.default_decisions())
    assert refused.value.code == "import-stale"
    assert everything(desk) == before


def test_the_same_preview_cannot_be_stored_twice(desk: Desk, account: int, tmp_path: Path) -> None:
    plan = plan_of(desk, account, write_list(tmp_path, [CONTOSO]))
    commit_import(desk, plan, plan.default_decisions())
    with pytest.raises(UserError, match="look again"):
        commit_import(desk, plan, plan.default_decisions())


def test_an_invitation_answered_meanwhile_stops_the_import(desk: Desk, account: int, tmp_path: Path) -> None:
    invitation = invite(desk, prospect(desk, account))
    plan = plan_of(desk, account, write_list(tmp_path, [KITAHAMA]))
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
    plan = plan_of(desk, account, write_list(tmp_path, rows))
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
