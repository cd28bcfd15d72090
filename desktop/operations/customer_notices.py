"""What to know about a customer before asking them (step 1 of the request)."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.customers import Customer, Relationship
from desktop.domain.partner import PartnerAccount
from desktop.domain.regions import RegionStanding, check_region
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from desktop.domain.sentences import sentence as say
from desktop.operations.desk import Desk


class NoticeKind(StrEnum):
    """How loudly a notice speaks."""

    OK = "ok"
    QUIET = "quiet"
    NOTICE = "notice"
    NEEDS_REASON = "needs_reason"  # go on only with a reason, which is kept


@dataclass(frozen=True, slots=True)
class CustomerNotice:
    """One thing to know, in place. `invitation_id` is the request it is about, where there is one."""

    code: str
    kind: NoticeKind
    title: Sentence
    text: Sentence | None = None
    invitation_id: int | None = None
    since: str = ""  # ISO UTC: when that request was sent, prepared or last edited


def customer_notices(
    desk: Desk, account: PartnerAccount, customer: Customer, current_invitation: int | None = None
) -> tuple[CustomerNotice, ...]:
    """Everything to know about `customer`, most pressing first. `current_invitation` is the request being written."""
    notices = [
        _open_invitation(desk, customer, current_invitation),
        _unfinished(desk, customer, current_invitation),
        _already_customer(customer),
        _region(account, customer),
    ]
    return tuple(notice for notice in notices if notice)


def _open_invitation(desk: Desk, customer: Customer, current: int | None) -> CustomerNotice | None:
    invitation = desk.invitations.open_for(_id(customer))
    if invitation is None or invitation.id == current:
        return None
    return CustomerNotice(
        "open-invitation",
        NoticeKind.NOTICE,
        say(QT_TRANSLATE_NOOP("Sentences", "An invitation is already open")),
        say(QT_TRANSLATE_NOOP("Sentences", "Asking twice may confuse the customer.")),
        invitation_id=invitation.id,
        since=invitation.sent_at or invitation.prepared_at,
    )


def _unfinished(desk: Desk, customer: Customer, current: int | None) -> CustomerNotice | None:
    draft = desk.invitations.draft_for(_id(customer))
    if draft is None or draft.id == current:
        return None
    return CustomerNotice(
        "unfinished-request",
        NoticeKind.NOTICE,
        say(QT_TRANSLATE_NOOP("Sentences", "A request to this customer is unfinished")),
        say(QT_TRANSLATE_NOOP("Sentences", "Go on with it, or write a second one here.")),
        invitation_id=draft.id,
        since=draft.updated_at,
    )


def _already_customer(customer: Customer) -> CustomerNotice | None:
    if customer.relationship is not Relationship.RESELLER:
        return None
    return CustomerNotice(
        "already-customer",
        NoticeKind.NOTICE,
        say(QT_TRANSLATE_NOOP("Sentences", "Already your reseller customer")),
        say(QT_TRANSLATE_NOOP("Sentences", "Request again only to restore administration privileges.")),
    )


def _region(account: PartnerAccount, customer: Customer) -> CustomerNotice:
    verdict = check_region(account.country, customer.country)
    code = f"region-{verdict.standing.value.replace('_', '-')}"
    if verdict.needs_reason:
        return CustomerNotice(code, NoticeKind.NEEDS_REASON, say(_REGION_TITLES[verdict.standing]), verdict.sentence)
    inside = verdict.standing is RegionStanding.INSIDE
    return CustomerNotice(code, NoticeKind.OK if inside else NoticeKind.QUIET, verdict.sentence)


_REGION_TITLES = {
    RegionStanding.OUTSIDE: QT_TRANSLATE_NOOP("Sentences", "Outside your region"),
    RegionStanding.NOT_AUTHORIZED: QT_TRANSLATE_NOOP("Sentences", "Not a country of the program"),
}


def _id(customer: Customer) -> int:
    assert customer.id is not None, "only stored customers are asked"
    return customer.id
