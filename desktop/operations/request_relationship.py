"""Requesting a reseller relationship: the wizard's flow, step by step, without any window.

The flow owns one draft `Invitation` and keeps three promises: the box and the link say the same, the text follows the
link, and what was typed is never replaced without being asked.
"""

from dataclasses import replace

from desktop.domain import links
from desktop.domain.customers import Customer
from desktop.domain.errors import UserError
from desktop.domain.invitations import HandOver, HandOverRoute, Invitation, InvitationState, fingerprint
from desktop.domain.partner import LinkOrigin, PartnerAccount
from desktop.domain.privileges import Privileges, privileges_of
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from desktop.domain.sentences import sentence as say
from desktop.domain.times import now
from desktop.mail.mailto import mailto_url
from desktop.mail.routes import RouteChoice, choose_route
from desktop.mail.templates import DraftText
from desktop.operations.customer_notices import CustomerNotice, NoticeKind, customer_notices
from desktop.operations.desk import Desk
from desktop.operations.draft_text import draft_language, write_text
from desktop.operations.edit_customer import change_customer
from desktop.operations.review import Review, review
from desktop.operations.set_up_account import read_pasted_link
from desktop.store.transactions import Transaction

STEPS = ("customer", "permissions", "review")
_NO_CUSTOMER = 0  # before one is chosen; such a draft is never stored


class RequestRelationship:
    """One request being written, from the customer to Done."""

    def __init__(self, desk: Desk, account: PartnerAccount | None) -> None:
        """Begin an untouched request from `account`.

        Raises `UserError` "account-missing" or "account-link-missing": set the account up first.
        """
        self._desk = desk
        self._touched = False
        self._written: DraftText | None = None  # the template's text, to tell whether it was edited
        self._replaced: DraftText | None = None  # the user's text that "Use the new text" replaced
        self.new_text: DraftText | None = None  # offered beside edited text, never forced
        self.customer: Customer | None = None
        self._start(_ready(account))

    @classmethod
    def resume(cls, desk: Desk, invitation_id: int) -> "RequestRelationship":
        """Go on with an unfinished request where it was left."""
        draft = desk.invitations.get(invitation_id)
        flow = cls(desk, desk.accounts.get(draft.account_id))
        flow.customer = desk.customers.get(draft.customer_id)
        flow.draft = draft
        flow._touched = True
        if draft.body or draft.subject:
            flow._written = flow._write()
            if not draft.text_edited:  # names and signatures may have changed since
                flow._set_text(flow._written)
        return flow

    def _start(self, account: PartnerAccount) -> None:
        assert account.id is not None, "only a stored account can ask"
        self.account = account
        link, origin = account.invitation_link, account.link_origin
        parsed = links.parse(link)
        if parsed.dap is not None:  # the box is checked by default, and sets the link
            link = parsed.with_dap(True).text
        self.draft = Invitation(
            account_id=account.id,
            customer_id=_NO_CUSTOMER,
            dap=parsed.dap is not None or account.cloud.requires_dap,
            link=link,
            link_origin=origin,
            created_at=now(),
        )

    # --- where it stands ---------------------------------------------------------------------------------------------

    @property
    def link(self) -> links.InvitationLink:
        """The personal link as it must stand in the text."""
        return links.parse(self.draft.link)

    @property
    def text_edited(self) -> bool:
        """Whether subject or body are no longer the template's."""
        return self._written is not None and self._text() != self._written

    @property
    def handed_over(self) -> bool:
        """Whether the text has left the program at least once."""
        return self.draft.state is not InvitationState.DRAFT

    # --- step 1: customer --------------------------------------------------------------------------------------------

    def choose_account(self, account_id: int) -> None:
        """Ask from another of our accounts. Its customers are its own: the choice of customer is dropped.

        What was handed over or written by hand is left behind as it was, and another request begins.
        """
        if account_id == self.account.id:
            return
        before, begins_anew = self.draft, self.handed_over or self.text_edited
        self.customer = None
        self._start(self._desk.accounts.get(account_id))
        self._written = self._replaced = self.new_text = None
        if not begins_anew:
            self.draft = replace(self.draft, id=before.id, created_at=before.created_at)

    def choose_customer(self, customer_id: int, *, by_user: bool = True) -> None:
        """Ask this customer. `by_user` is False for the row the wizard was started from, which keeps no draft.

        What was handed over stays the request to the customer before: another one begins.
        """
        customer = self._desk.customers.get(customer_id)
        before, self.customer = self.customer, customer
        self._touched = self._touched or by_user
        changed = before is not None and before.id != customer.id
        follows = before is None or changed or self.draft.to == before.contact_email
        if changed and self.handed_over:
            self.draft = replace(self.draft, id=None, state=InvitationState.DRAFT, created_at=now(), prepared_at="")
        self.draft = replace(
            self.draft,
            customer_id=customer_id,
            to=customer.contact_email if follows else self.draft.to,
            language=draft_language(customer, self.account) if before is None or changed else self.draft.language,
            region_reason="" if changed else self.draft.region_reason,
        )
        self._follow(edited=self.text_edited)

    def notices(self) -> tuple[CustomerNotice, ...]:
        """What to know about the chosen customer, most pressing first."""
        if self.customer is None:
            return ()
        return customer_notices(self._desk, self.account, self.customer, self.draft.id)

    def complete_customer(self, *, email: str | None = None, country: str | None = None) -> int | None:
        """Fill in what the customer lacks. Returns the change's id, or None when nothing changed.

        Raises `InvalidFields` ("contact_email", "country") for what cannot be kept.
        """
        assert self.customer is not None, "a customer is chosen before it is completed"
        wanted = replace(
            self.customer,
            contact_email=self.customer.contact_email if email is None else email.strip(),
            country=self.customer.country if country is None else country,
        )
        if wanted == self.customer:
            return None
        _, change_id = change_customer(self._desk, wanted)
        self.choose_customer(self.draft.customer_id)
        return change_id

    def give_region_reason(self, reason: str) -> None:
        """Why this customer outside our region may be asked all the same."""
        self.draft = replace(self.draft, region_reason=reason.strip())
        self._touched = True

    # --- step 2: permissions -----------------------------------------------------------------------------------------

    def privileges(self) -> Privileges:
        """What the box shows, and why."""
        return privileges_of(self.link, self.account.cloud)

    def ask_for_privileges(self, wanted: bool) -> None:
        """Check or clear the box: the link follows, and the text follows the link.

        Raises `UserError` "link-without-dap" when this link cannot say so: offer `use_documented_form` or `use_link`.
        """
        own = links.parse(self.account.invitation_link)
        if not wanted and self.draft.link_origin is LinkOrigin.BUILT and own.dap is None:
            self._take_link(own, self.account.link_origin)  # back to the account's own link, which asks for nothing
        elif wanted != self.link.asks_for_dap:
            self._take_link(self.link.with_dap(wanted), self.draft.link_origin)
        self._touched = True

    def use_documented_form(self) -> None:
        """Ask for privileges by the documented form made of the same parts; it is marked as built here."""
        self._take_link(links.with_documented_dap_form(self.link, True), LinkOrigin.BUILT)
        self._touched = True

    def use_link(self, pasted: str) -> None:
        """Take another link of this account for this request. Raises `UserError` with what is wrong with it."""
        reading = read_pasted_link(pasted, self.account)
        if reading.link is None:
            raise _first_error(reading.findings)
        self._take_link(reading.link, LinkOrigin.PASTED)
        self._touched = True

    def ask_as(self, other: "RequestRelationship") -> None:
        """Ask for what `other` of the same account asks for, by the same link."""
        self._take_link(other.link, other.draft.link_origin)
        self._touched = True

    def _take_link(self, link: links.InvitationLink, origin: LinkOrigin) -> None:
        edited = self.text_edited
        asks = link.asks_for_dap or self.account.cloud.requires_dap
        before = self.draft.link
        body = self.draft.body.replace(before, link.text)
        if self._replaced is not None:
            self._replaced = replace(self._replaced, body=self._replaced.body.replace(before, link.text))
        self.draft = replace(self.draft, link=link.text, link_origin=origin, dap=asks, body=body)
        self._follow(edited=edited)

    # --- going on and back -------------------------------------------------------------------------------------------

    def faults(self) -> tuple[Sentence, ...]:
        """What holds *Next* back on the present step, in the order it is shown."""
        return tuple(self._customer_faults()) if self.draft.step == 1 else ()

    def _customer_faults(self) -> list[Sentence]:
        if self.customer is None:
            return [say(QT_TRANSLATE_NOOP("Sentences", "Choose a customer from the list, or add a new one."))]
        needs_reason = any(notice.kind is NoticeKind.NEEDS_REASON for notice in self.notices())
        if needs_reason and not self.draft.region_reason:
            return [say(QT_TRANSLATE_NOOP("Sentences", "Write why you ask a customer outside your region."))]
        return []

    def next(self) -> bool:
        """Go to the next step; False, and still here, while `faults` holds it back."""
        if self.faults() or self.draft.step == len(STEPS):
            return False
        self._touched = True
        self.go_to(self.draft.step + 1)
        return True

    def go_to(self, step: int) -> None:
        """Go back to `step`, or on to one whose steps before it hold nothing back. Nothing is lost."""
        self.draft = replace(self.draft, step=step)
        if step == len(STEPS) and self._written is None:
            self._written = self._write()
            self._set_text(self._written)

    # --- step 3: review and send -------------------------------------------------------------------------------------

    def edit(self, *, to: str | None = None, subject: str | None = None, body: str | None = None) -> None:
        """The user typed."""
        changes = {"to": to, "subject": subject, "body": body}
        given = {name: value for name, value in changes.items() if value is not None}
        self.draft = replace(self.draft, **given)  # type: ignore[arg-type]
        self._touched = True
        self._replaced = None
        if not self.text_edited:
            self.new_text = None

    def write_in(self, language: str) -> None:
        """Write the draft in another language ("en", "ja", …)."""
        self.draft = replace(self.draft, language=language)
        self._touched = True
        self._follow(edited=self.text_edited)

    def use_new_text(self) -> None:
        """Replace the edited text by the offered one; `undo_new_text` takes that back."""
        if self.new_text is not None:
            self._replaced = self._text()
            self._set_text(self.new_text)
            self.new_text = None

    def keep_my_text(self) -> None:
        """Decline the offered text."""
        self.new_text = None

    @property
    def can_undo_new_text(self) -> bool:
        """Whether the edited text can still come back."""
        return self._replaced is not None

    def undo_new_text(self) -> None:
        """Bring back the text that *Use the new text* or *Reset text* replaced, and the offer with it."""
        if self._replaced is not None:
            self.new_text, mine = self._text(), self._replaced
            self._replaced = None
            self._set_text(mine)

    def reset_text(self) -> None:
        """Back to the template's text."""
        self.new_text = self._write()
        self.use_new_text()

    def review(self) -> Review:
        """Check what would leave: the link in the text, the link itself, the addresses, the subject."""
        return review(self.draft, self.account)

    def mend_link(self, cursor: int) -> int:
        """Put the link back at the line of `cursor` (an offset in the body). Returns where the cursor is then."""
        body, cursor = links.mend_text(self.draft.body, self.draft.link, cursor)
        self.edit(body=body)
        return cursor

    def route(self, platform: str, has_mail_program: bool | None) -> RouteChoice:
        """What *Open in email* will do on `platform` ("windows", "macos", "linux") with this text, and why."""
        to, subject = self.draft.to, self.draft.subject
        try:
            short = len(mailto_url(to, subject, ""))
        except UserError:  # a faulty address or subject is told beside its field
            to = subject = ""
            short = 0
        length = len(mailto_url(to, subject, self.draft.body))
        return choose_route(platform, length, has_mail_program, short_url_length=short)

    # --- recorded as it happens --------------------------------------------------------------------------------------

    def record_hand_over(self, route: HandOverRoute, left: Invitation | None = None) -> HandOver:
        """Keep what just left, exactly. The first hand-over makes the request *prepared*.

        `left` is the draft as it was when the hand-over began, where typing may have gone on since.
        """
        at, left = now(), left or self.draft
        self._touched = True
        with self._desk.database.write() as tx:
            draft = self._stamped()
            if draft.state is InvitationState.DRAFT:
                draft = replace(draft, state=InvitationState.PREPARED, prepared_at=at)
            draft = self._desk.invitations.save(tx, draft)
            assert draft.id is not None, "a saved invitation has an id"
            hand_over = HandOver(
                invitation_id=draft.id,
                at=at,
                route=route,
                to=left.to,
                subject=left.subject,
                body=left.body,
                link=left.link,
                sha256=fingerprint(left.to, left.subject, left.body),
            )
            hand_over = self._desk.invitations.add_hand_over(tx, hand_over)
        self.draft = draft
        return hand_over

    def save(self) -> int | None:
        """Keep the request as it stands. Returns its id; None while there is nothing worth keeping."""
        if self._touched and self.customer is not None:
            with self._desk.database.write() as tx:
                stored = self.store(tx)
            self.draft = stored
        return self.draft.id

    def store(self, tx: Transaction) -> Invitation:
        """What `save` writes, as part of a larger step: `draft` becomes what this returns once that is done."""
        return self._desk.invitations.save(tx, self._stamped())

    def _stamped(self) -> Invitation:
        """The draft to be stored: where it has come to since (a slow hand-over outlives *Sent it?*) is not ours."""
        draft = replace(self.draft, text_edited=self.text_edited, updated_at=now())
        if draft.id is None:
            return draft
        stored = self._desk.invitations.get(draft.id)
        moved = {name: getattr(stored, name) for name in ("state", "evidence", "prepared_at", "sent_at", "closed_at")}
        return replace(draft, **moved)

    # --- the text follows what it is about ---------------------------------------------------------------------------

    def _follow(self, *, edited: bool) -> None:
        if self._written is None:
            return
        self._written = self._write()
        if edited:
            self.new_text = self._written
        else:
            self._set_text(self._written)

    def _write(self) -> DraftText:
        assert self.customer is not None, "a customer is chosen before the text is written"
        draft = self.draft
        return write_text(self.account, self.customer, link=draft.link, dap=draft.dap, language=draft.language)

    def _text(self) -> DraftText:
        return DraftText(self.draft.subject, self.draft.body)

    def _set_text(self, text: DraftText) -> None:
        self.draft = replace(self.draft, subject=text.subject, body=text.body)


def _ready(account: PartnerAccount | None) -> PartnerAccount:
    if account is None:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "Set up your partner account first: requests are made in its name."),
            code="account-missing",
        )
    if not account.invitation_link:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The account {account} has no invitation link yet: paste the one Partner Center shows."
            ),
            code="account-link-missing",
            account=account.name,
        )
    return account


def _first_error(findings: tuple[links.Finding, ...]) -> UserError:
    worst = links.errors_in(findings)[0]
    return UserError(worst.sentence.template, code=worst.code, **worst.sentence.facts)
