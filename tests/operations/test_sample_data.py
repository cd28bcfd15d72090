"""The sample database: whole, made up, in both languages, and ready to be played with."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.domain import links
from desktop.domain.addresses import normal_address
from desktop.domain.invitations import InvitationState, fingerprint
from desktop.domain.partner import LinkOrigin
from desktop.domain.sentences import sentence
from desktop.operations.desk import Desk
from desktop.operations.request_relationship import RequestRelationship
from desktop.operations.sample_data import make_sample
from desktop.store.customers import CustomerQuery

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
TABLES = ("accounts", "customers", "invitations", "hand_overs", "imports")


@pytest.fixture(params=["en", "ja"])
def sample(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    desk = make_sample(tmp_path / "sample.db", request.param, NOW)
    yield desk
    desk.close()


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
    rows = sample.customers.rows(sample.customers.ids(CustomerQuery()))
    assert {row.invitation_state for row in rows} == {None, *InvitationState}
    assert {row.language for row in rows} == {"en", "ja", ""}
    assert any(row.missing_since for row in rows)
    written_in = {sample.invitations.get(row.invitation_id).language for row in rows if row.invitation_id}
    assert written_in == {"en", "ja"}
    assert sample.customers.ids(CustomerQuery(text="ﾋﾀﾞﾏﾘ"))


def test_the_link_is_sound_and_says_that_it_was_built_here(sample: Desk) -> None:
    account = sample.accounts.default()
    assert account is not None and account.link_origin is LinkOrigin.BUILT
    assert not links.errors_in(links.verify(links.parse(account.invitation_link), account))


def test_every_text_holds_its_link_and_was_handed_over_as_it_stands(sample: Desk) -> None:
    rows = sample.customers.rows(sample.customers.ids(CustomerQuery()))
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
