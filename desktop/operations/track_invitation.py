"""What came of an invitation: only a person, or evidence, moves it on. Each step can be undone."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from desktop.domain.invitations import InvitationState, check_transition
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.domain.sentences import sentence as say
from desktop.domain.times import now
from desktop.operations.desk import Desk
from desktop.store.changes import Edit


def mark_sent(desk: Desk, invitation_id: int, at: str = "") -> int:
    """The user says the e-mail was sent, `at` (ISO UTC) or now. Returns the change's id, for undo.

    Raises `UserError` "invitation-state" when the invitation is not waiting to be sent.
    """
    return _step(
        desk,
        invitation_id,
        QT_TRANSLATE_NOOP("Sentences", "Mark request to {customer} as sent"),
        state=InvitationState.SENT,
        sent_at=at or now(),
    )


def accept(desk: Desk, edit: Edit, invitation_id: int, evidence: str) -> None:
    """The customer accepted, as part of the step `edit`; `evidence` says how we know. Raises like `mark_sent`."""
    _move(desk, edit, invitation_id, state=InvitationState.ACCEPTED, evidence=evidence, closed_at=now())


def mark_accepted(desk: Desk, invitation_id: int, evidence: str) -> int:
    """The customer accepted; `evidence` says how we know (a file's name and date, or the user's word)."""
    return _step(
        desk,
        invitation_id,
        QT_TRANSLATE_NOOP("Sentences", "Mark request to {customer} as accepted"),
        state=InvitationState.ACCEPTED,
        evidence=evidence,
        closed_at=now(),
    )


def mark_declined(desk: Desk, invitation_id: int) -> int:
    """The customer said no."""
    return _step(
        desk,
        invitation_id,
        QT_TRANSLATE_NOOP("Sentences", "Mark request to {customer} as declined"),
        state=InvitationState.DECLINED,
        closed_at=now(),
    )


def withdraw(desk: Desk, invitation_id: int) -> int:
    """We no longer wait for an answer. The link itself cannot be called back (domain.md 1.4)."""
    return _step(
        desk,
        invitation_id,
        QT_TRANSLATE_NOOP("Sentences", "Withdraw request to {customer}"),
        state=InvitationState.WITHDRAWN,
        closed_at=now(),
    )


def discard_drafts(desk: Desk, invitation_ids: Sequence[int]) -> int:
    """Throw unfinished requests away in one step. Returns the change's id: undo brings them back whole."""
    if len(invitation_ids) == 1:
        what = say(
            QT_TRANSLATE_NOOP("Sentences", "Discard unfinished request to {customer}"),
            customer=_customer_name(desk, invitation_ids[0]),
        )
    else:
        what = say(QT_TRANSLATE_NOOP("Sentences", "Discard {count} unfinished requests"), count=len(invitation_ids))
    with desk.changes.edit(what) as edit:
        for invitation_id in invitation_ids:
            desk.invitations.delete(edit, invitation_id)
    return edit.change_id


def _step(desk: Desk, invitation_id: int, what: str, **changes: Any) -> int:
    with desk.changes.edit(say(what, customer=_customer_name(desk, invitation_id))) as edit:
        _move(desk, edit, invitation_id, **changes)
    return edit.change_id


def _move(desk: Desk, edit: Edit, invitation_id: int, *, state: InvitationState, **changes: str) -> None:
    invitation = desk.invitations.get(invitation_id)
    check_transition(invitation.state, state)
    desk.invitations.save(edit, replace(invitation, state=state, **changes))  # type: ignore[arg-type]


def _customer_name(desk: Desk, invitation_id: int) -> str:
    return desk.customers.get(desk.invitations.get(invitation_id).customer_id).name
