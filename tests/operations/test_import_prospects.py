"""Customers who were invited while nobody knew their tenants, and then are in a list, a log or an answer."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.customers import Customer, Permissions, Relationship
from desktop.domain.invitations import Invitation, InvitationState
from desktop.exchange.facts import Fact, Subject
from desktop.exchange.importing import Basis, Decisions, Segment, Ticks
from desktop.exchange.planned_rows import FieldChange, Outcome
from desktop.operations.desk import Desk
from desktop.operations.import_files import commit_import
from desktop.operations.undo_import import undo_import
from tests.exchange.lists import CONTOSO, FABRIKAM, KITAHAMA, write_list
from tests.operations.importing import (
    YESTERDAY,
    everything,
    import_,
    invite,
    only,
    plan_of,
    plan_of_facts,
    rows_of,
    save,
    save_account,
    stored,
    take_facts,
    whole_file,
)
from tests.stored_customers import prospects

ALL, NONE = Ticks(Basis.ALL), Ticks(Basis.NONE)
TAILSPIN = ("6c5d0b7e-41f2-4c1a-9d0e-2f1b7a3c4d60", "Tailspin Toys GmbH", "tailspintoys.com", "Cloud Reseller")


@pytest.fixture
def account(desk: Desk) -> int:
    return save_account(desk, "Northwind")


def prospect(desk: Desk, account: int, name: str = "Tailspin Toys", **more: Any) -> Customer:
    return save(desk, Customer(account, name, **more))


def state_of(desk: Desk, invitation: Invitation) -> InvitationState:
    return desk.invitations.get(invitation.id or 0).state


def test_who_was_invited_by_name_only_is_proposed_and_has_accepted(desk: Desk, account: int, tmp_path: Path) -> None:
    customer = prospect(desk, account)
    invitation = invite(desk, customer)
    before = everything(desk)
    path = write_list(tmp_path, [CONTOSO, TAILSPIN])
    plan = plan_of(desk, account, path)
    (row,) = rows_of(plan, Segment.PROPOSALS)
    assert (row.title, row.target, row.is_same_by_default) == ("Tailspin Toys GmbH", "Tailspin Toys", True)
    assert row.why is not None and row.why.facts == {"customer": "Tailspin Toys", "score": "100"}
    assert row.invitation is not None and row.invitation.id == invitation.id
    assert FieldChange("tenant_id", "", TAILSPIN[0]) in row.changes
    assert FieldChange("relationship", "none", "reseller") in row.changes
    result = commit_import(desk, plan, plan.default_decisions())
    assert (result.total(Outcome.NEW), result.total(Outcome.UPDATED), result.accepted) == (1, 1, 1)
    same = stored(desk, account)[TAILSPIN[0]]
    assert (same.id, same.domain, same.relationship) == (customer.id, TAILSPIN[2], Relationship.RESELLER)
    accepted = desk.invitations.get(invitation.id or 0)
    assert accepted.state is InvitationState.ACCEPTED and accepted.evidence.startswith("Customers.csv, ")
    after = whole_file(desk)
    assert import_(desk, account, path).change_id is None
    assert whole_file(desk) == after
    undo_import(desk, result.import_ids[0])
    assert everything(desk) == before


def test_who_is_declined_comes_in_beside_and_the_invitation_stays(desk: Desk, account: int, tmp_path: Path) -> None:
    customer = prospect(desk, account)
    invitation = invite(desk, customer)
    path = write_list(tmp_path, [TAILSPIN])
    result = import_(desk, account, path, decisions=Decisions(same=NONE, accepted=ALL))
    assert (result.total(Outcome.NEW), result.accepted) == (1, 0)
    assert prospects(desk, account) == [customer]
    assert state_of(desk, invitation) is InvitationState.SENT
    assert rows_of(plan_of(desk, account, path), Segment.PROPOSALS) == []  # who was told apart once is not asked again


@pytest.mark.parametrize(
    ("ours", "listed", "ticked"),
    [
        ("Tailspin Toys", "TAILSPIN TOYS, Inc.", True),
        ("北浜テキスタイル", "株式会社 北浜テキスタイル", True),
        ("（株）北浜テキスタイル", "北浜ﾃｷｽﾀｲﾙ", True),
        ("Tailspin Toys", "Tailspin Tooys", False),
        ("株式会社 北浜テキスタイルズ", "北浜テキスタイル㈱", False),
    ],
)
def test_names_are_compared_without_spelling_and_legal_form(
    desk: Desk, account: int, tmp_path: Path, ours: str, listed: str, ticked: bool
) -> None:
    prospect(desk, account, ours)
    row = only(plan_of(desk, account, write_list(tmp_path, [(TAILSPIN[0], listed, "", "")])))
    assert (row.is_proposed, row.is_same_by_default, row.target) == (True, ticked, ours)


@pytest.mark.parametrize(
    ("ours", "more"),
    [
        ("Woodgrove", {}),
        ("Tailspin Toys", {"domain": "tailspin.example"}),  # another one's
        ("Tailspin Toys", {"tenant_id": FABRIKAM[0]}),
        ("Woodgrove", {"contact_email": "a@gmail.com"}),
    ],
)
def test_who_is_another_one_is_not_proposed(
    desk: Desk, account: int, tmp_path: Path, ours: str, more: dict[str, str]
) -> None:
    prospect(desk, account, ours, **more)
    rows = [TAILSPIN, (KITAHAMA[0], "Someone", "gmail.com", "")]
    planned = rows_of(plan_of(desk, account, write_list(tmp_path, rows)))
    assert [(row.outcome, row.is_proposed) for row in planned] == [(Outcome.NEW, False)] * 2


@pytest.mark.parametrize("domain", ["tailspin.onmicrosoft.com", "TailspinToys.com"])
def test_the_domain_every_tenant_has_contradicts_no_other(
    desk: Desk, account: int, tmp_path: Path, domain: str
) -> None:
    customer = prospect(desk, account, domain=domain)
    assert only(plan_of(desk, account, write_list(tmp_path, [TAILSPIN]))).target == customer.name


def test_the_domain_of_the_contact_counts_whatever_the_name(desk: Desk, account: int, tmp_path: Path) -> None:
    prospect(desk, account)  # named alike, but the address says more
    customer = prospect(desk, account, "The toymakers", contact_email="ana@TailspinToys.com")
    row = only(plan_of(desk, account, write_list(tmp_path, [TAILSPIN])))
    assert (row.target, row.is_same_by_default) == (customer.name, True)
    assert row.why is not None and row.why.facts["address"] == "ana@TailspinToys.com"


def test_a_contact_of_several_customers_tells_none(desk: Desk, account: int, tmp_path: Path) -> None:
    for name in ("One", "Two"):
        prospect(desk, account, name, contact_email=f"{name}@tailspintoys.com")
    assert not only(plan_of(desk, account, write_list(tmp_path, [TAILSPIN]))).is_proposed


def test_of_equal_names_the_invited_is_proposed_once_and_two_tenants_are_left_to_the_person(
    desk: Desk, account: int, tmp_path: Path
) -> None:
    prospect(desk, account)
    invited = prospect(desk, account, "Tailspin Toys Ltd")
    invite(desk, invited)
    assert only(plan_of(desk, account, write_list(tmp_path, [TAILSPIN]))).target == invited.name
    rows = [TAILSPIN, (FABRIKAM[0], "Tailspin Toys Inc", "", ""), (CONTOSO[0], "Tailspin Toys AG", "", "")]
    planned = rows_of(plan_of(desk, account, write_list(tmp_path, rows)))
    assert sorted(row.target for row in planned) == ["", "Tailspin Toys", "Tailspin Toys Ltd"]
    assert not any(row.is_same_by_default for row in planned)


@pytest.mark.parametrize("same", [ALL, NONE])
def test_evidence_of_a_tenant_counts_for_the_proposed_customer_only_if_agreed(
    desk: Desk, account: int, same: Ticks
) -> None:
    """As the activity log and GDAP relationships tell it: tenant id and name, and when it was accepted."""
    customer = prospect(desk, account, permissions=Permissions.UNKNOWN)
    invitation = invite(desk, customer, at=YESTERDAY)
    whose = {"customer_tenant_id": TAILSPIN[0], "customer_name": TAILSPIN[1]}
    log = [Fact(Subject.ACCEPTANCES, 1, whose | {"at": "2099-01-01T00:00:00Z", "what": "Accept reseller relationship"})]
    before = everything(desk)
    plan = plan_of_facts(desk, account, log)
    proposal, evidence = rows_of(plan, Segment.PROPOSALS)
    assert (proposal.subject, proposal.target, evidence.subject) == (
        *(Subject.CUSTOMERS, customer.name, Subject.ACCEPTANCES),
    )
    decisions = replace(plan.default_decisions(), same=same)
    assert decisions.is_accepted(evidence) is (same is ALL)
    counts = plan.counts(decisions)
    result = commit_import(desk, plan, decisions)
    assert (result.counts, result.accepted) == (counts, int(same is ALL))
    assert counts[Subject.ACCEPTANCES, Outcome.UPDATED] == int(same is ALL)
    expected = InvitationState.ACCEPTED if same is ALL else InvitationState.SENT
    assert state_of(desk, invitation) is expected
    tenant = stored(desk, account)[TAILSPIN[0]]
    assert (tenant.id == customer.id) is (same is ALL)
    assert tenant.tenant_name == TAILSPIN[1]
    assert take_facts(desk, account, log, decisions=decisions).change_id is None
    undo_import(desk, result.import_ids[0])
    assert everything(desk) == before
