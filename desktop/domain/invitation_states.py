"""The states of an invitation, and which may follow which."""

from enum import StrEnum

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence


class InvitationState(StrEnum):
    """draft → prepared → sent → accepted | declined | withdrawn. The states are ours: the portal keeps none."""

    DRAFT = "draft"
    PREPARED = "prepared"  # handed over at least once
    SENT = "sent"  # only the user can say so
    ACCEPTED = "accepted"  # only with evidence, or the user's word
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"

    @property
    def is_open(self) -> bool:
        """Whether the customer may still answer."""
        return self in (InvitationState.PREPARED, InvitationState.SENT)


_NEXT: dict[InvitationState, frozenset[InvitationState]] = {
    InvitationState.DRAFT: frozenset({InvitationState.PREPARED}),
    InvitationState.PREPARED: frozenset(
        {InvitationState.SENT, InvitationState.ACCEPTED, InvitationState.DECLINED, InvitationState.WITHDRAWN}
    ),
    InvitationState.SENT: frozenset({InvitationState.ACCEPTED, InvitationState.DECLINED, InvitationState.WITHDRAWN}),
    InvitationState.ACCEPTED: frozenset(),
    InvitationState.DECLINED: frozenset({InvitationState.ACCEPTED}),  # a customer may change their mind
    InvitationState.WITHDRAWN: frozenset({InvitationState.ACCEPTED}),  # the link still works for them
}
_NAMES = {
    InvitationState.DRAFT: QT_TRANSLATE_NOOP("Sentences", "a draft"),
    InvitationState.PREPARED: QT_TRANSLATE_NOOP("Sentences", "prepared"),
    InvitationState.SENT: QT_TRANSLATE_NOOP("Sentences", "sent"),
    InvitationState.ACCEPTED: QT_TRANSLATE_NOOP("Sentences", "accepted"),
    InvitationState.DECLINED: QT_TRANSLATE_NOOP("Sentences", "declined"),
    InvitationState.WITHDRAWN: QT_TRANSLATE_NOOP("Sentences", "withdrawn"),
}


def check_transition(before: InvitationState, after: InvitationState) -> None:
    """Raise `UserError` (code "invitation-state") unless an invitation may go from `before` to `after`."""
    if after not in _NEXT[before]:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "This invitation is {before} and cannot become {after}. Open it to see its history."
            ),
            code="invitation-state",
            before=sentence(_NAMES[before]),
            after=sentence(_NAMES[after]),
        )
