"""What came of an invitation: only a person, or evidence, moves it on. Each step can be undone."""

from dataclasses import replace

from desktop.domain.invitations import Invitation, InvitationState, check_transition
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.domain.sentences import sentence as say
from desktop.domain.times import now
from desktop.operations.desk import Desk


def mark_sent(desk: Desk, invitation_id: int, at: str = "") -> int:
    """The user says the e-mail was sent, `at` (ISO UTC) or now. Returns the change's id, for undo.

    Raises `UserError` "invitation-state" when the invitation is not waiting to be sent.
    """
    return _move(
        desk,
        invitation_id,
        QT_TRANSLATE_NOOP("Sentences", "Mark request to {customer} as sent"),
        state=InvitationState.SENT,
        sent_at=at or now(),
    )


def mark_accepted(desk: Desk, invitation_id: int, evidence: str) -> int:
    """The customer accepted; `evidence` says how we know (a file's name and date, or the user's word)."""
    return _move(
        desk,
        invitation_id,
        QT_TRANSLATE_NOOP("Sentences", "Mark request to {customer} as accepted"),
        state=InvitationState.ACCEPTED,
        evidence=evidence,
        closed_at=now(),
    )


def mark_declined(desk: Desk, invitation_id: int) -> int:
    """The customer said no."""
    return _move(
        desk,
        invitation_id,
        QT_TRANSLATE_NOOP("Sentences", "Mark request to {customer} as declined"),
        state=InvitationState.DECLINED,
        closed_at=now(),
    )


def withdraw(desk: Desk, invitation_id: int) -> int:
    """We no longer wait for an answer. The link itself cannot be called back (domain.md 1.4)."""
    return _move(
        desk,
        invitation_id,
        QT_TRANSLATE_NOOP("Sentences", "Withdraw request to {customer}"),
        state=InvitationState.WITHDRAWN,
        closed_at=now(),
    )


def discard_draft(desk: Desk, invitation_id: int) -> int:
    """Throw an unfinished request away. Returns the change's id: undo brings it back whole."""
    invitation = desk.invitations.get(invitation_id)
    what = say(
        QT_TRANSLATE_NOOP("Sentences", "Discard unfinished request to {customer}"),
        customer=_customer_name(desk, invitation),
    )
    with desk.changes.edit(what) as edit:
        desk.invitations.delete(edit, invitation_id)
    return edit.change_id


def _move(desk: Desk, invitation_id: int, what: str, *, state: InvitationState, **times: str) -> int:
    invitation = desk.invitations.get(invitation_id)
    check_transition(invitation.state, state)
    with desk.changes.edit(say(what, customer=_customer_name(desk, invitation))) as edit:
        desk.invitations.save(edit, replace(invitation, state=state, **times))  # type: ignore[arg-type]
    return edit.change_id


def _customer_name(desk: Desk, invitation: Invitation) -> str:
    return desk.customers.get(invitation.customer_id).name
