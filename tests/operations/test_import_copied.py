"""What only copies tell, merged: invitations, hand-overs, tags, notes, the account; to a colleague and back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.customers import LONGEST_TAG, MOST_TAGS, Customer, Note, Relationship
from desktop.domain.invitations import HandOver, HandOverRoute, Invitation, InvitationState, fingerprint
from desktop.domain.partner import LinkOrigin, PartnerAccount
from desktop.domain.sentences import sentence
from desktop.exchange.facts import Subject
from desktop.exchange.importing import Basis, Decisions, ImportPlan, Segment, Ticks
from desktop.exchange.planned_rows import FieldChange, Outcome, PlannedRow
from desktop.operations.desk import Desk
from desktop.operations.import_files import ImportResult, commit_import
from desktop.operations.tag_customers import tag_customers, untag_customers
from desktop.operations.track_invitation import discard_drafts, mark_accepted, mark_declined, mark_sent
from desktop.operations.undo_import import undo_import
from desktop.operations.whole_file import export_document
from desktop.operations.write_notes import change_note, remove_note
from desktop.store.customer_history import customer_history
from desktop.store.customer_query import CustomerQuery
from tests.operations.importing import everything, import_, plan_of, rows_of, whole_file

PARTNER = "5a3e1c00-0000-4000-8000-000000000001"
CONTOSO = "5a3e1c00-0000-4000-8000-000000000002"
LINK = (
    "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship"
    f"&partnerId={PARTNER}&msppId=0#/partners/invitation"
)
TEXT = "Dear all,\r\n\r\n  東京 – 'quoted' \"text\"\n\t{{ link }}\n"
LATER, LAST = "2026-05-05T05:05:05Z", "2026-06-06T06:06:06Z"
AGREED = Decisions(same=Ticks(Basis.ALL), accepted=Ticks(Basis.ALL), overwritten=Ticks(Basis.ALL))
ALL_TABLES = (
    *("accounts", "customers", "products", "support_contacts", "subscriptions", "licenses", "users"),
    *("license_assignments", "invitations", "hand_overs", "tags", "customer_tags", "notes"),
)
_TOLD = {
    "tags": "SELECT c.name, g.name FROM customer_tags x JOIN customers c ON c.id = x.customer_id JOIN tags g"
    " ON g.id = x.tag_id",
    "notes": "SELECT c.name, x.text, x.created_at, x.updated_at FROM notes x JOIN customers c ON c.id = x.customer_id",
    "invitations": 'SELECT c.name, i.state, i.dap, i.language, i."to", i.subject, i.body, i.link, i.link_origin,'
    " i.region_reason, i.text_edited, i.evidence, i.created_at, i.prepared_at, i.sent_at, i.closed_at"
    " FROM invitations i JOIN customers c ON c.id = i.customer_id",
    "hand_overs": 'SELECT c.name, i.created_at, h.at, h.route, h."to", h.subject, h.body, h.link, h.sha256 FROM'
    " hand_overs h JOIN invitations i ON i.id = h.invitation_id JOIN customers c ON c.id = i.customer_id",
}


@dataclass(frozen=True, slots=True)
class Side:
    """One colleague's desk and where its copy goes."""

    desk: Desk
    account: int
    copy: Path

    def told(self) -> dict[str, list[tuple[Any, ...]]]:
        """Everything a colleague should end up with, by what both know it by."""
        return {what: sorted(tuple(row) for row in self.desk.database.rows(sql)) for what, sql in _TOLD.items()}

    def plan_from(self, other: "Side") -> ImportPlan:
        export_document(other.desk, other.copy)
        return plan_of(self.desk, self.account, other.copy)

    def take_from(self, other: "Side", decisions: Decisions | None = None) -> ImportResult:
        export_document(other.desk, other.copy)
        return import_(self.desk, self.account, other.copy, decisions=decisions)

    def customer(self, name: str = "Contoso") -> int:
        return int(self.desk.database.value("SELECT id FROM customers WHERE name = ?", (name,)))

    def invitation(self) -> Invitation:
        (invitation,) = self.desk.invitations.of_customer(self.customer())
        return invitation


def side(tmp_path: Path, name: str) -> Side:
    desk = Desk.open(tmp_path / f"{name}.db")
    with desk.database.write() as tx:
        account = desk.accounts.save(tx, PartnerAccount(name, tenant_id=PARTNER)).id
    assert account is not None
    return Side(desk, account, tmp_path / f"{name}.json")


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Side]:
    made = side(tmp_path, "ours")
    yield made
    made.desk.close()


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Side]:
    """A colleague's desk: a customer, a prospect with a domain, one with nothing but a name; each is remembered."""
    made = side(tmp_path, "theirs")
    with made.desk.database.write() as tx:
        known = (("Contoso", CONTOSO, ""), ("東京商事", "", "tokyo.example"), ("Only a name", "", ""))
        for number, (name, tenant_id, domain) in enumerate(known):
            stored = Customer(made.account, name, tenant_id=tenant_id, domain=domain)
            customer = made.desk.customers.save(tx, stored).id
            assert customer is not None
            made.desk.tags.attach(tx, customer, "Key account")
            made.desk.tags.attach(tx, customer, f"ﾀｸﾞ {number}")
            made.desk.notes.save(tx, Note(customer, TEXT, LATER, LATER))
            made.desk.notes.save(tx, Note(customer, f"A second in the same second {number}", LATER, LATER))
            hand_over(made.desk, tx, save_invitation(made, tx, customer), LATER)
    yield made
    made.desk.close()


def save_invitation(on: Side, tx: Any, customer: int, **values: Any) -> Invitation:
    invitation = Invitation(
        on.account, customer, InvitationState.PREPARED, False, "ja", "a@contoso.example", "Subject", TEXT, LINK,
        LinkOrigin.PASTED, "because", 3, True, "", LATER, LATER, LATER,
    )  # fmt: skip
    return on.desk.invitations.save(tx, replace(invitation, **values))


def hand_over(desk: Desk, tx: Any, invitation: Invitation, at: str, route: HandOverRoute = HandOverRoute.COPY) -> None:
    assert invitation.id is not None
    to, subject, body = invitation.to, invitation.subject, invitation.body
    sha256 = fingerprint(to, subject, body)
    desk.invitations.add_hand_over(tx, HandOver(invitation.id, at, route, to, subject, body, LINK, sha256))


def of(plan: ImportPlan, subject: Subject, segment: Segment = Segment.ALL) -> list[PlannedRow]:
    return [row for row in rows_of(plan, segment) if row.subject is subject]


def test_everything_remembered_comes_exactly_as_it_was(ours: Side, theirs: Side) -> None:
    result = ours.take_from(theirs)
    assert ours.told() == theirs.told()
    assert {what: len(rows) for what, rows in ours.told().items()} == {
        "tags": 6, "notes": 6, "invitations": 3, "hand_overs": 3
    }  # fmt: skip
    assert ours.desk.database.value("SELECT count(*) FROM customers") == 3
    assert result.counts[Subject.INVITATIONS, Outcome.NEW] == 3
    assert result.counts[Subject.TAGS, Outcome.NEW] == result.counts[Subject.NOTES, Outcome.NEW] == 6
    record = ours.desk.imports.get(result.import_ids[0])
    assert record.added == 3 + 3 + 6 + 6


def test_the_same_copy_twice_changes_nothing(ours: Side, theirs: Side) -> None:
    ours.take_from(theirs)
    before = whole_file(ours.desk)
    plan = ours.plan_from(theirs)
    assert {outcome for _, outcome in plan.counts(AGREED)} == {Outcome.UNCHANGED}
    assert [row.problem or row.warnings for row in rows_of(plan) if row.problem or row.warnings] == []
    assert commit_import(ours.desk, plan, AGREED).change_id is None
    plan.close()
    assert whole_file(ours.desk) == before


def test_undo_takes_all_of_it_back(ours: Side, theirs: Side) -> None:
    """Rows that were added, an invitation that went on, a note rewritten, the account filled in."""
    ours.take_from(theirs)
    with theirs.desk.changes.edit(sentence("by hand")) as edit:
        account = theirs.desk.accounts.get(theirs.account)
        theirs.desk.accounts.save(edit, replace(account, country="JP", signature="Aya", invitation_link=LINK))
        hand_over(theirs.desk, edit, theirs.invitation(), LAST, HandOverRoute.EML)
    mark_sent(theirs.desk, theirs.invitation().id or 0, LAST)
    change_note(theirs.desk, 1, "Rewritten there")
    tag_customers(theirs.desk, [theirs.customer()], "New one")
    before = everything(ours.desk, ALL_TABLES)
    result = ours.take_from(theirs, AGREED)
    after = everything(ours.desk, ALL_TABLES)
    changed = {table for table in ALL_TABLES if before[table] != after[table]}
    assert changed == {"accounts", "invitations", "hand_overs", "notes", "tags", "customer_tags"}
    undo_import(ours.desk, result.import_ids[0])
    assert everything(ours.desk, ALL_TABLES) == before


def test_undo_of_the_first_copy_leaves_an_empty_desk(ours: Side, theirs: Side) -> None:
    before = everything(ours.desk, ALL_TABLES)
    result = ours.take_from(theirs)
    undo_import(ours.desk, result.import_ids[0])
    assert everything(ours.desk, ALL_TABLES) == before


@pytest.mark.parametrize(
    ("step", "state", "evidence"),
    [
        (lambda desk, id: mark_sent(desk, id, LAST), InvitationState.SENT, ""),
        (lambda desk, id: mark_accepted(desk, id, "She called"), InvitationState.ACCEPTED, "She called"),
        (mark_declined, InvitationState.DECLINED, ""),
    ],
)
def test_an_invitation_known_further_on_there_is_taken_when_agreed(
    ours: Side, theirs: Side, step: Callable[[Desk, int], int], state: InvitationState, evidence: str
) -> None:
    ours.take_from(theirs)
    step(theirs.desk, theirs.invitation().id or 0)
    plan = ours.plan_from(theirs)
    (row,) = of(plan, Subject.INVITATIONS, Segment.PROPOSALS)
    assert (row.title, row.whose) == ("Subject", "Contoso")
    assert FieldChange("invitation_state", "prepared", state.value) in row.changes
    assert plan.default_decisions().is_same(row)
    declined = Decisions(same=Ticks().with_tick(row.id, True, False))
    assert {outcome for _, outcome in plan.counts(declined)} == {Outcome.UNCHANGED}
    assert commit_import(ours.desk, plan, declined).change_id is None
    assert ours.invitation().state is InvitationState.PREPARED
    result = commit_import(ours.desk, plan, plan.default_decisions())
    plan.close()
    assert result.counts[Subject.INVITATIONS, Outcome.UPDATED] == 1
    assert (ours.invitation().state, ours.invitation().evidence) == (state, evidence)
    assert ours.told() == theirs.told()


def test_what_is_further_here_stays_and_gets_hand_overs_of_there(ours: Side, theirs: Side) -> None:
    ours.take_from(theirs)
    mark_accepted(ours.desk, ours.invitation().id or 0, "He wrote")
    with theirs.desk.database.write() as tx:
        hand_over(theirs.desk, tx, theirs.invitation(), LAST)
    plan = ours.plan_from(theirs)
    (row,) = [row for row in of(plan, Subject.INVITATIONS) if row.outcome is Outcome.UPDATED]
    assert (row.is_proposed, row.changes) == (False, (FieldChange("hand_overs", "", "1"),))
    commit_import(ours.desk, plan, plan.default_decisions())
    plan.close()
    assert ours.invitation().evidence == "He wrote"
    assert ours.told()["hand_overs"] == theirs.told()["hand_overs"]


def test_an_older_invitation_that_comes_later_is_not_the_latest(ours: Side, theirs: Side) -> None:
    with ours.desk.database.write() as tx:
        customer = ours.desk.customers.save(tx, Customer(ours.account, "Contoso", tenant_id=CONTOSO)).id
        assert customer is not None
        newest = save_invitation(ours, tx, customer, created_at=LAST, state=InvitationState.SENT)
    ours.take_from(theirs)
    assert [one.created_at for one in ours.desk.invitations.of_customer(customer)] == [LAST, LATER]
    assert ours.desk.invitations.open_for(customer) == newest
    assert ours.desk.customers.count(CustomerQuery(invitation=InvitationState.SENT)) == 1
    assert ours.desk.customers.count(CustomerQuery(invitation=InvitationState.PREPARED)) == 2


def test_a_draft_written_on_there_replaces_ours_only_when_asked(ours: Side, theirs: Side) -> None:
    ours.take_from(theirs)
    for on, body, at in ((ours, "Ours", "2026-07-07T07:07:07Z"), (theirs, "Theirs", "2026-08-08T08:08:08Z")):
        with on.desk.changes.edit(sentence("by hand")) as edit:
            on.desk.invitations.save(edit, replace(on.invitation(), body=body, updated_at=at))
    ours.take_from(theirs)
    assert ours.invitation().body == "Ours"
    plan = theirs.plan_from(ours)  # the older of the two is no news
    assert of(plan, Subject.INVITATIONS, Segment.PROPOSALS) == []
    plan.close()
    ours.take_from(theirs, AGREED)
    assert ours.invitation().body == "Theirs"


def test_the_copys_evidence_comes_before_being_in_its_list(ours: Side, theirs: Side) -> None:
    """The customer became a reseller customer there, and why the invitation is accepted stands in the copy."""
    ours.take_from(theirs)
    mark_accepted(theirs.desk, theirs.invitation().id or 0, "Activity log of May")
    with theirs.desk.database.write() as tx:
        customer = theirs.desk.customers.get(theirs.customer())
        theirs.desk.customers.save(tx, replace(customer, relationship=Relationship.RESELLER))
    ours.take_from(theirs)
    assert ours.invitation().evidence == "Activity log of May"


def test_a_note_rewritten_there_comes_but_not_over_one_rewritten_here(ours: Side, theirs: Side) -> None:
    ours.take_from(theirs)
    change_note(theirs.desk, 1, "Theirs")
    ours.take_from(theirs)
    assert ours.told()["notes"] == theirs.told()["notes"]
    (ours_id,) = ours.desk.database.column("SELECT id FROM notes WHERE text = 'Theirs'")
    change_note(ours.desk, ours_id, "Ours")
    with theirs.desk.changes.edit(sentence("by hand")) as edit:
        note = theirs.desk.notes.get(1)
        theirs.desk.notes.save(edit, replace(note, text="Theirs again", updated_at="2999-01-01T00:00:00Z"))
    plan = ours.plan_from(theirs)
    (row,) = of(plan, Subject.NOTES, Segment.PROPOSALS)
    assert row.by_hand == (FieldChange("text", "Ours", "Theirs again"),)
    commit_import(ours.desk, plan, plan.default_decisions())
    assert ours.desk.notes.get(ours_id).text == "Ours"
    plan.close()
    ours.take_from(theirs, AGREED)
    assert ours.told()["notes"] == theirs.told()["notes"]


def test_what_was_removed_here_comes_back_only_when_agreed(ours: Side, theirs: Side) -> None:
    with theirs.desk.database.write() as tx:
        draft = {"created_at": LAST, "state": InvitationState.DRAFT, "prepared_at": ""}
        save_invitation(theirs, tx, theirs.customer("Only a name"), **draft)
    ours.take_from(theirs)
    before = ours.told()
    desk, customer = ours.desk, ours.customer()
    remove_note(desk, desk.notes.of_customer(customer)[0].id or 0)
    untag_customers(desk, [customer], desk.tags.of_customer(customer)[0].id)
    discard_drafts(desk, [desk.invitations.of_customer(ours.customer("Only a name"))[0].id or 0])
    kept = ours.told()
    plan = ours.plan_from(theirs)
    asked = [row for row in rows_of(plan, Segment.PROPOSALS) if row.subject is not Subject.CUSTOMERS]
    assert [row.subject for row in asked] == [Subject.INVITATIONS, Subject.TAGS, Subject.NOTES]
    assert not any(plan.default_decisions().is_same(row) for row in asked)
    assert {outcome for _, outcome in plan.counts(plan.default_decisions())} == {Outcome.UNCHANGED}
    assert commit_import(desk, plan, plan.default_decisions()).change_id is None
    assert plan.counts(AGREED)[Subject.NOTES, Outcome.NEW] == 1
    plan.close()
    assert ours.told() == kept
    ours.take_from(theirs, AGREED)
    assert ours.told() == before


def test_an_import_that_was_undone_comes_in_again_unasked(ours: Side, theirs: Side) -> None:
    undo_import(ours.desk, ours.take_from(theirs).import_ids[0])
    ours.take_from(theirs)
    assert ours.told() == theirs.told()


def test_the_account_is_filled_in_but_never_overwritten_unasked(ours: Side, theirs: Side) -> None:
    with theirs.desk.database.write() as tx:
        account = theirs.desk.accounts.get(theirs.account)
        told = replace(account, partner_id="1234567", country="JP", signature="Aya\nSales", sender_name="Aya")
        theirs.desk.accounts.save(tx, told)
    with ours.desk.database.write() as tx:
        ours.desk.accounts.save(tx, replace(ours.desk.accounts.get(ours.account), country="US", sender_name="Ben"))
    plan = ours.plan_from(theirs)
    (row,) = of(plan, Subject.ACCOUNTS)
    assert row.changes == (FieldChange("partner_id", "", "1234567"),)
    assert {(change.field, change.old) for change in row.by_hand} == {
        ("country", "US"), ("sender_name", "Ben"), ("signature", "")
    }  # fmt: skip
    commit_import(ours.desk, plan, plan.default_decisions())
    plan.close()
    kept = ours.desk.accounts.get(ours.account)
    assert (kept.name, kept.partner_id, kept.country, kept.sender_name, kept.signature) == (
        "ours", "1234567", "US", "Ben", ""
    )  # fmt: skip
    ours.take_from(theirs, AGREED)
    kept = ours.desk.accounts.get(ours.account)
    assert (kept.name, kept.country, kept.sender_name, kept.signature) == ("ours", "JP", "Aya", "Aya\nSales")


@pytest.mark.parametrize(("origin", "taken"), [(LinkOrigin.PASTED, LINK), (LinkOrigin.BUILT, "")])
def test_the_link_of_partner_center_comes_a_built_one_does_not(
    ours: Side, theirs: Side, origin: LinkOrigin, taken: str
) -> None:
    with theirs.desk.database.write() as tx:
        account = theirs.desk.accounts.get(theirs.account)
        theirs.desk.accounts.save(tx, replace(account, invitation_link=LINK, link_origin=origin))
    ours.take_from(theirs)
    assert ours.desk.accounts.get(ours.account).invitation_link == taken


def test_tags_that_cannot_be_carried_are_told(ours: Side, theirs: Side) -> None:
    ours.take_from(theirs)
    with ours.desk.database.write() as tx:
        for number in range(MOST_TAGS - 2):
            ours.desk.tags.attach(tx, ours.customer(), f"tag {number}")
    with theirs.desk.database.write() as tx:
        theirs.desk.tags.attach(tx, theirs.customer(), "One too many")
        theirs.desk.tags.attach(tx, theirs.customer("東京商事"), "x" * (LONGEST_TAG + 1))
    plan = ours.plan_from(theirs)
    left_out = {row.title: row.problem.code for row in plan.rows(Segment.PROBLEMS, 0, 9) if row.problem}
    assert left_out == {"One too many": "tags-too-many", "x" * (LONGEST_TAG + 1): "tag-too-long"}
    commit_import(ours.desk, plan, AGREED)
    plan.close()
    assert ours.desk.tags.named("One too many") is None


@pytest.mark.parametrize(
    "act",
    [
        lambda on: tag_customers(on.desk, [on.customer()], "New one"),
        lambda on: add(on, "A new note", LAST),
        lambda on: invite(on, LAST),
        lambda on: mark_sent(on.desk, on.invitation().id or 0),
    ],
)
def test_the_customers_history_tells_of_the_copy(ours: Side, theirs: Side, act: Callable[[Side], object]) -> None:
    ours.take_from(theirs)
    act(theirs)
    result = ours.take_from(theirs)
    newest, *_ = customer_history(ours.desk.database, ours.customer(), 9)
    assert newest.id == result.change_id
    assert result.change_id not in [
        one.id for one in customer_history(ours.desk.database, ours.customer("東京商事"), 9)
    ]


def test_a_tag_written_otherwise_is_the_same_tag(ours: Side, theirs: Side) -> None:
    ours.take_from(theirs)
    tag = theirs.desk.tags.named("Key account")
    assert tag is not None
    with theirs.desk.database.write() as tx:
        tx.update("tags", tag.id, {"name": "KEY ACCOUNT"})
    plan = ours.plan_from(theirs)
    assert {row.outcome for row in of(plan, Subject.TAGS)} == {Outcome.UNCHANGED}
    plan.close()


def test_of_a_proposed_customer_that_is_another_all_comes_to_the_other_one(ours: Side, theirs: Side) -> None:
    with ours.desk.database.write() as tx:
        first = ours.desk.customers.save(tx, Customer(ours.account, "Tokyo", domain="tokyo.example")).id
        ours.desk.customers.save(tx, Customer(ours.account, "Tokyo, too", domain="tokyo.example"))
    assert first is not None
    ours.take_from(theirs, Decisions(same=Ticks(Basis.NONE)))
    assert ours.told() == theirs.told()
    assert ours.desk.notes.of_customer(first) == []


ACTS: dict[str, Callable[[Side, int], object]] = {
    "tag": lambda on, n: tag_customers(on.desk, [on.customer()], f"tag {n}"),
    "note": lambda on, n: add(on, f"Note {n}", moment(n)),
    "rewrite": lambda on, n: rewrite(on, f"Rewritten {n}", moment(n)),
    "invite": lambda on, n: invite(on, moment(n)),
    "go on": lambda on, n: go_on(on, n),
}


def moment(number: int) -> str:
    return f"2027-01-01T00:00:{number:02d}Z"


def add(on: Side, text: str, at: str) -> None:
    with on.desk.changes.edit(sentence("note")) as edit:
        on.desk.notes.save(edit, Note(on.customer(), text, at, at))


def rewrite(on: Side, text: str, at: str) -> None:
    note = min(on.desk.notes.of_customer(on.customer()), key=lambda note: (note.created_at, note.text))
    with on.desk.changes.edit(sentence("note")) as edit:
        on.desk.notes.save(edit, replace(note, text=text, updated_at=at))


def invite(on: Side, at: str) -> None:
    with on.desk.changes.edit(sentence("invite")) as edit:
        made = save_invitation(on, edit, on.customer(), created_at=at, updated_at=at)
        hand_over(on.desk, edit, made, at)


def go_on(on: Side, number: int) -> None:
    invitation = min(on.desk.invitations.of_customer(on.customer()), key=lambda one: one.created_at)
    if invitation.state is InvitationState.PREPARED:
        mark_sent(on.desk, invitation.id or 0, moment(number))
    elif invitation.state is InvitationState.SENT:
        mark_accepted(on.desk, invitation.id or 0, f"Evidence {number}")


@given(st.lists(st.tuples(st.booleans(), st.sampled_from(sorted(ACTS))), max_size=8))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_two_colleagues_who_exchange_copies_end_up_with_the_same(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[bool, str]]
) -> None:
    """Whatever each does: there, back, and there again, with everything agreed to, both tell the same; then no more."""
    tmp_path = tmp_path_factory.mktemp("exchange")
    ours, theirs = side(tmp_path, "ours"), side(tmp_path, "theirs")
    try:
        with theirs.desk.database.write() as tx:
            customer = theirs.desk.customers.save(tx, Customer(theirs.account, "Contoso", tenant_id=CONTOSO)).id
            assert customer is not None
            theirs.desk.notes.save(tx, Note(customer, "First", LATER, LATER))
            hand_over(theirs.desk, tx, save_invitation(theirs, tx, customer), LATER)
        ours.take_from(theirs)
        for number, (is_ours, act) in enumerate(acts):
            ACTS[act](ours if is_ours else theirs, number)
        for on, other in ((theirs, ours), (ours, theirs), (theirs, ours)):
            on.take_from(other, AGREED)
        assert ours.told() == theirs.told()
        assert ours.take_from(theirs, AGREED).change_id is None
    finally:
        ours.desk.close()
        theirs.desk.close()
