"""A database of made-up customers to try the program with: nothing in it is anybody's."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from desktop import paths
from desktop.domain.customers import Customer, Permissions, Relationship
from desktop.domain.invitations import HandOver, HandOverRoute, Invitation, InvitationState, fingerprint
from desktop.domain.links import LinkForm, build, parse
from desktop.domain.partner import LinkOrigin, PartnerAccount
from desktop.domain.times import to_text
from desktop.operations.desk import Desk
from desktop.operations.draft_text import draft_language, write_text
from desktop.operations.sample_belongings import SampleBelongings
from desktop.store.imports import ImportRecord
from desktop.store.transactions import Transaction

_TENANT = "5a3b1e00-0000-4000-8000-{:012d}"  # the partner's is number 0, the customers' follow
_LIST_AGE = 20  # days since the last customers list


def make_sample(path: Path, language: str, now: datetime | None = None) -> Desk:
    """Open the sample database at `path`, made and filled if it is not there; one there is opened as it was left.

    The partner speaks `language` ("ja", else English), the customers both. Times are counted back from `now`, an aware
    time. Raises what `Desk.open` raises.
    """
    desk = Desk.open(path)
    try:
        if not desk.read_only and not desk.accounts.all():
            with desk.database.write() as tx:
                _Sample(desk, tx, now or datetime.now(UTC)).fill(language)
    except BaseException:
        desk.close()
        raise
    return desk


class _Sample:
    """Fills an empty database."""

    def __init__(self, desk: Desk, tx: Transaction, now: datetime) -> None:
        self._desk = desk
        self._tx = tx
        self._now = now

    def fill(self, language: str) -> None:
        """Store the partner and all that hangs on it."""
        with (paths.resources_dir() / "data" / "sample.toml").open("rb") as file:
            data = tomllib.load(file)
        account = self._desk.accounts.save(self._tx, _account(data["partner"]["ja" if language == "ja" else "en"]))
        customers = [self._add(number, account, facts) for number, facts in enumerate(data["customer"], start=1)]
        self._note_list(account, customers)
        assert account.id is not None
        belongings = SampleBelongings(self._desk, self._tx, self._now, account.id, data)
        for customer, facts in zip(customers, data["customer"], strict=True):
            belongings.add(customer, facts)

    def _add(self, number: int, account: PartnerAccount, facts: Mapping[str, Any]) -> Customer:
        assert account.id is not None
        customer = Customer(
            account_id=account.id,
            name=facts["name"],
            reading=facts.get("reading", ""),
            domain=facts["domain"],
            tenant_id=_TENANT.format(number) if "tenant" in facts else "",
            country=facts.get("country", account.country),
            language=facts["language"],
            contact_name=facts.get("contact_name", ""),
            contact_email=facts.get("contact_email", ""),
            relationship=Relationship(facts.get("relationship", "none")),
            missing_since=self._day(facts.get("missing")),
            tenant_name=facts.get("tenant_name", facts["name"]) if "tenant" in facts else "",
            permissions=Permissions(facts.get("permissions", "unknown")),
            mca_accepted_on=self._day(facts.get("mca")),
            mca_accepted_by=facts.get("contact_name", "") if "mca" in facts else "",
        )
        customer = self._desk.customers.save(self._tx, customer)
        if "invitation" in facts:
            self._invite(account, customer, facts["invitation"])
        return customer

    def _day(self, days: int | None) -> str:
        """The ISO date so many days ago; "" for None."""
        return (self._now - timedelta(days=days)).date().isoformat() if days is not None else ""

    def _invite(self, account: PartnerAccount, customer: Customer, facts: Mapping[str, Any]) -> None:
        began = self._now - timedelta(days=facts["days"], hours=1)
        invitation = self._desk.invitations.save(self._tx, _invitation(account, customer, facts, began))
        if invitation.state is not InvitationState.DRAFT:
            self._desk.invitations.add_hand_over(self._tx, _hand_over(invitation))

    def _note_list(self, account: PartnerAccount, customers: list[Customer]) -> None:
        assert account.id is not None
        day = self._now - timedelta(days=_LIST_AGE)
        missing = sum(customer.missing_since != "" for customer in customers)
        listed = sum(customer.tenant_id != "" for customer in customers) - missing
        record = ImportRecord(
            account.id, to_text(day), "Customers.csv", "", day.date().isoformat(), added=listed, missing=missing
        )
        self._desk.imports.add(self._tx, record)


def _account(facts: Mapping[str, Any]) -> PartnerAccount:
    account = PartnerAccount(**facts, tenant_id=_TENANT.format(0))
    link = build(account, LinkForm.DAP_ERA, dap=True).text
    return replace(account, invitation_link=link, link_origin=LinkOrigin.BUILT)


def _invitation(account: PartnerAccount, customer: Customer, facts: Mapping[str, Any], began: datetime) -> Invitation:
    assert account.id is not None and customer.id is not None
    state = InvitationState(facts["state"])
    link = parse(account.invitation_link).with_dap(facts["dap"]).text
    invitation = Invitation(
        account_id=account.id,
        customer_id=customer.id,
        state=state,
        dap=facts["dap"],
        language=draft_language(customer, account),
        to=customer.contact_email,
        link=link,
        link_origin=account.link_origin,
        step=facts.get("step", 3),
        created_at=to_text(began),
        updated_at=_after(began, minutes=6),
    )
    if invitation.step == 3:  # the text is written when step 3 is first seen
        text = write_text(account, customer, link=link, dap=invitation.dap, language=invitation.language)
        invitation = replace(invitation, subject=text.subject, body=text.body)
    return _moved_on(invitation, began)


def _moved_on(invitation: Invitation, began: datetime) -> Invitation:
    """The invitation with the times of what its state says has happened."""
    state = invitation.state
    if state is InvitationState.DRAFT:
        return invitation
    invitation = replace(invitation, prepared_at=_after(began, minutes=7))
    if state is InvitationState.PREPARED:
        return invitation
    invitation = replace(invitation, sent_at=_after(began, minutes=12))
    if state is InvitationState.SENT:
        return invitation
    evidence = "Customers.csv" if state is InvitationState.ACCEPTED else ""
    return replace(invitation, closed_at=_after(began, days=6), evidence=evidence)


def _hand_over(invitation: Invitation) -> HandOver:
    assert invitation.id is not None
    return HandOver(
        invitation_id=invitation.id,
        at=invitation.prepared_at,
        route=HandOverRoute.COPY,
        to=invitation.to,
        subject=invitation.subject,
        body=invitation.body,
        link=invitation.link,
        sha256=fingerprint(invitation.to, invitation.subject, invitation.body),
    )


def _after(began: datetime, **time: int) -> str:
    return to_text(began + timedelta(**time))
