"""Requesting a reseller relationship of many customers at once: a request each, looked at side by side.

Every one of them stays a request of its own, with its draft, its text and its link. What holds one back holds back
only that one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain import links
from desktop.domain.errors import UserError
from desktop.domain.invitations import MOST_AT_ONCE
from desktop.domain.partner import PartnerAccount
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from desktop.domain.sentences import sentence as say
from desktop.domain.times import from_text, local_day, local_today
from desktop.operations.customer_notices import NoticeKind
from desktop.operations.desk import Desk
from desktop.operations.request_relationship import STEPS, RequestRelationship


class Standing(StrEnum):
    """Whether a request can leave."""

    READY = "ready"
    TO_LOOK_AT = "to_look_at"  # it can, once somebody has looked at it
    HELD_BACK = "held_back"
    HANDED_OVER = "handed_over"


@dataclass(frozen=True, slots=True)
class Check:
    """How one request stands, and why, in a few words."""

    standing: Standing
    words: Sentence


class OneOfMany:
    """A request among others. `is_chosen`: it is to leave."""

    def __init__(self, flow: RequestRelationship) -> None:
        self.flow = flow
        self.is_chosen = True
        self.check = Check(Standing.HELD_BACK, say(_READY))

    @property
    def customer_name(self) -> str:
        """Who is asked."""
        assert self.flow.customer is not None, "many are asked after they were chosen"
        return self.flow.customer.name

    @property
    def may_leave(self) -> bool:
        """Whether nothing holds it back, and it has not left yet."""
        return self.check.standing in (Standing.READY, Standing.TO_LOOK_AT)


class RequestMany:
    """The requests, in the order of the customers given. `recheck` after anything about them changed."""

    def __init__(self, desk: Desk, flows: Sequence[RequestRelationship]) -> None:
        self._desk = desk
        self.requests = [OneOfMany(flow) for flow in flows]
        self.is_written = False

    @classmethod
    def begin(cls, desk: Desk, account: PartnerAccount | None, customer_ids: Sequence[int]) -> "RequestMany":
        """Ask these customers of `account`, see `account_of`; an unfinished request to one of them goes on.

        Raises `UserError` as `RequestRelationship` does.
        """
        flows = []
        for customer_id in customer_ids:
            draft = desk.invitations.draft_for(customer_id)
            if draft is not None and draft.id is not None and account is not None and draft.account_id == account.id:
                flow = RequestRelationship.resume(desk, draft.id)
            else:
                flow = RequestRelationship(desk, account)
                flow.choose_customer(customer_id)
                flow.go_to(2)
            flows.append(flow)
        return cls(desk, flows)

    @classmethod
    def resume(cls, desk: Desk, invitation_ids: Sequence[int]) -> "RequestMany":
        """Go on with unfinished requests, each with what was chosen for it."""
        many = cls(desk, [RequestRelationship.resume(desk, id) for id in invitation_ids])
        many.write()
        return many

    @property
    def lead(self) -> RequestRelationship:
        """The request whose permissions are shown for all."""
        return self.requests[0].flow

    def ask_as_lead(self) -> None:
        """Ask everybody for what the lead asks, by the same link. What was written by hand stays."""
        for request in self.requests[1:]:
            request.flow.ask_as(self.lead)

    def write(self) -> None:
        """Write what is not written yet, and check all; what is held back is not chosen."""
        for request in self.requests:
            request.flow.go_to(len(STEPS))
        self.recheck()
        if not self.is_written:
            for request in self.requests:
                request.is_chosen = request.check.standing is not Standing.HELD_BACK
        self.is_written = True

    def recheck(self) -> None:
        """Look at every request again, beside the others."""
        addresses: dict[str, str] = {}
        for request in self.requests:
            request.check = _check(request.flow, addresses)
            address = request.flow.draft.to.strip().casefold()
            if address:
                addresses.setdefault(address, request.customer_name)

    def reload(self, position: int) -> None:
        """Take over what was changed about one request in its own window."""
        request = self.requests[position]
        if request.flow.draft.id is not None:
            request.flow = RequestRelationship.resume(self._desk, request.flow.draft.id)
            request.flow.go_to(len(STEPS))
        was_held = request.check.standing is Standing.HELD_BACK
        self.recheck()
        if was_held and request.check.standing is not Standing.HELD_BACK:
            request.is_chosen = True

    def save(self) -> None:
        """Keep the chosen requests as unfinished ones. Raises `UserError` where the database takes none."""
        chosen = [request for request in self.requests if request.is_chosen]
        with self._desk.database.write() as tx:
            stored = [request.flow.store(tx) for request in chosen]
        for request, draft in zip(chosen, stored, strict=True):
            request.flow.draft = draft

    def count(self, standing: Standing | None = None) -> int:
        """How many requests stand so; all of them for None."""
        return sum(standing in (None, request.check.standing) for request in self.requests)

    @property
    def leaving(self) -> list[int]:
        """The positions of those that can leave now."""
        return [position for position, request in enumerate(self.requests) if request.is_chosen and request.may_leave]


def account_of(desk: Desk, customer_ids: Sequence[int]) -> PartnerAccount:
    """The account whose customers these are.

    Raises `UserError` "request-too-many" (more than `MOST_AT_ONCE`), "request-accounts" (there are several).
    """
    if len(customer_ids) > MOST_AT_ONCE:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "{count:,} customers are selected. Ask up to {most} at once: select fewer of them."
            ),
            code="request-too-many",
            count=len(customer_ids),
            most=MOST_AT_ONCE,
        )
    accounts = {desk.customers.get(customer_id).account_id for customer_id in customer_ids}
    if len(accounts) > 1:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The selected customers belong to several of your partner accounts, and each has a link of its own. "
                "Select customers of one account.",
            ),
            code="request-accounts",
        )
    return desk.accounts.get(accounts.pop())


def _check(flow: RequestRelationship, addresses: dict[str, str]) -> Check:
    """How `flow` stands; `addresses` has those of the requests before it, folded, with their customers' names."""
    if flow.handed_over:
        return Check(Standing.HANDED_OVER, say(QT_TRANSLATE_NOOP("Sentences", "Handed over")))
    if (held := _held_back(flow)) is not None:
        return Check(Standing.HELD_BACK, held)
    if (look := _to_look_at(flow, addresses)) is not None:
        return Check(Standing.TO_LOOK_AT, look)
    return Check(Standing.READY, say(_READY))


def _held_back(flow: RequestRelationship) -> Sentence | None:
    reasons = [notice.title for notice in flow.notices() if notice.kind is NoticeKind.NEEDS_REASON]
    if reasons and not flow.draft.region_reason:
        return reasons[0]
    if not flow.draft.to.strip():
        return say(QT_TRANSLATE_NOOP("Sentences", "No e-mail address"))
    review = flow.review()
    if review.to is not None:
        return say(QT_TRANSLATE_NOOP("Sentences", "The address needs mending"))
    if not review.link_is_whole:
        return say(QT_TRANSLATE_NOOP("Sentences", "The link needs mending"))
    return review.subject


def _to_look_at(flow: RequestRelationship, addresses: dict[str, str]) -> Sentence | None:
    for notice in flow.notices():
        if notice.code == "open-invitation":
            return _asked_before(notice.since)
        if notice.code == "already-customer":
            return say(QT_TRANSLATE_NOOP("Sentences", "Already your customer"))
    if (other := addresses.get(flow.draft.to.strip().casefold())) is not None:
        return say(QT_TRANSLATE_NOOP("Sentences", "Same address as {customer}"), customer=other)
    if any(finding.severity is links.Severity.WARNING for finding in flow.review().link):
        return say(QT_TRANSLATE_NOOP("Sentences", "Look at the link"))
    return None


def _asked_before(at: str) -> Sentence:
    days = (local_today() - local_day(from_text(at))).days
    if days <= 0:
        return say(QT_TRANSLATE_NOOP("Sentences", "Asked today"))
    if days == 1:
        return say(QT_TRANSLATE_NOOP("Sentences", "Asked yesterday"))
    return say(QT_TRANSLATE_NOOP("Sentences", "Asked {days} days ago"), days=days)


_READY = QT_TRANSLATE_NOOP("Sentences", "Ready")
