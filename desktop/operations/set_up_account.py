"""Setting up a partner account: what was pasted as its invitation link, and what of it can be kept."""

from contextlib import suppress
from dataclasses import dataclass, replace

from desktop.domain import links
from desktop.domain.errors import UserError
from desktop.domain.links import Finding, InvitationLink, LinkForm, LinkKind
from desktop.domain.partner import LinkOrigin, PartnerAccount, PartnerType
from desktop.domain.regions import normal_country
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence, sentence
from desktop.domain.tenants import normal_tenant_id
from desktop.domain.widths import HALF_WIDTH
from desktop.operations.desk import Desk
from desktop.operations.fields import FieldReader, one_line, optional_email
from desktop.operations.templates import checked_language

_NONE_FOUND = links.Finding(
    "link-none-found",
    links.Severity.ERROR,
    sentence(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "There is no invitation link in this text: copy it again from Request a reseller relationship in Partner"
            " Center.",
        )
    ),
)
_SEVERAL = links.Finding(
    "links-differ",
    links.Severity.ERROR,
    sentence(
        QT_TRANSLATE_NOOP(
            "Sentences", "There are different invitation links in this text: paste only the one to be used."
        )
    ),
)
_PASSED_OVER = links.Finding(
    "links-passed-over",
    links.Severity.WARNING,
    sentence(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The text also holds a link of another kind, which is not used: check that you copied the right text.",
        )
    ),
)


@dataclass(frozen=True, slots=True)
class LinkReading:
    """What a pasted text says. `named` is the link found in it; `link` is the same once it may be kept, else None.

    `repairs` tell what was mended. `findings` say what is wrong or worth knowing: without `link` there is an error
    among them. `filled` is the account with the link, and with those empty fields that the link could fill:
    `filled_fields`.
    """

    filled: PartnerAccount
    named: InvitationLink | None = None
    repairs: tuple[Finding, ...] = ()
    findings: tuple[Finding, ...] = ()
    filled_fields: tuple[str, ...] = ()

    @property
    def link(self) -> InvitationLink | None:
        """The link to keep."""
        return None if links.errors_in(self.findings) else self.named


def read_pasted_link(text: str, account: PartnerAccount) -> LinkReading:
    """Find `account`'s reseller link in `text`, the link alone or a whole e-mail, and verify it against the account."""
    account = _tidy(account)
    found = links.find_links(text)
    wanted = {one.repaired.text: one for one in found if one.link and one.link.kind.is_reseller_request}
    ours = {key: one for key, one in wanted.items() if one.link and one.link.partner_tenant == account.tenant_id}
    chosen = list((ours or wanted).values()) or found[:1]
    if not chosen:
        return LinkReading(account, findings=(_why_none(text),))
    if len(chosen) > 1:
        return LinkReading(account, findings=(_SEVERAL,))
    reading = _read(chosen[0], account)
    if (alone := links.repair(text)).text == chosen[0].repaired.text:  # then what stood around it counts as damage too
        reading = replace(reading, repairs=alone.repairs)
    if len(found) > sum(one.repaired.text == chosen[0].repaired.text for one in found):
        return replace(reading, findings=(*reading.findings, _PASSED_OVER))
    return reading


def build_link(account: PartnerAccount, with_dap: bool | None) -> PartnerAccount:
    """`account` with a link built of its parts, marked so: the current form (None), or the one that carries the choice.

    Raises `UserError` as `domain.links.build` does.
    """
    form = LinkForm.CURRENT if with_dap is None else LinkForm.DAP_ERA
    built = links.build(_tidy(account), form, with_dap)
    return replace(account, invitation_link=built.text, link_origin=LinkOrigin.BUILT)


def save_account(desk: Desk, account: PartnerAccount) -> tuple[PartnerAccount, int | None]:
    """Add or change an account; returns it as stored, and the change's id: None when nothing changed.

    Raises `InvalidFields` naming each field that cannot be kept.
    """
    account = checked(desk, account)
    if account.id is not None and account == desk.accounts.get(account.id):
        return account, None
    what = (
        QT_TRANSLATE_NOOP("Sentences", "Set up {account}")
        if account.id is None
        else QT_TRANSLATE_NOOP("Sentences", "Change {account}")
    )
    with desk.changes.edit(sentence(what, account=account.name)) as edit:
        account = desk.accounts.save(edit, account)
    return account, edit.change_id


def make_default(desk: Desk, account_id: int) -> int:
    """Use this account unless another is chosen; returns the change's id."""
    account = desk.accounts.get(account_id)
    what = sentence(QT_TRANSLATE_NOOP("Sentences", "Make {account} the default"), account=account.name)
    with desk.changes.edit(what) as edit:
        desk.accounts.save(edit, replace(account, is_default=True))
    return edit.change_id


def remove_account(desk: Desk, account_id: int) -> int:
    """Remove an account that never had customers; returns the change's id.

    Raises `UserError` ("account-has-customers").
    """
    account = desk.accounts.get(account_id)
    if desk.accounts.has_customers(account_id):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Customers and what was sent to them belong to {account}, so it stays: make another account the default"
                " instead.",
            ),
            code="account-has-customers",
            account=account.name,
        )
    what = sentence(QT_TRANSLATE_NOOP("Sentences", "Remove {account}"), account=account.name)
    with desk.changes.edit(what) as edit:
        desk.accounts.delete(edit, account_id)
    return edit.change_id


# --- reading the link -------------------------------------------------------------------------------------------------


def _tidy(account: PartnerAccount) -> PartnerAccount:
    """The account as it may be half entered, with its ids in the form that compares."""
    with suppress(UserError):
        account = replace(account, tenant_id=normal_tenant_id(account.tenant_id))
    with suppress(UserError):
        account = replace(account, provider_tenant_id=normal_tenant_id(account.provider_tenant_id))
    with suppress(UserError):
        account = replace(account, partner_id=_partner_id(account.partner_id))
    return account


def _why_none(text: str) -> Finding:
    """Why a text without an invitation link is none: of one word, what it is instead."""
    words = text.split()
    if len(words) <= 1:
        try:
            links.parse("".join(words))
        except UserError as refusal:
            return _finding(refusal)
    return _NONE_FOUND


def _finding(refusal: UserError) -> Finding:
    return Finding(refusal.code, links.Severity.ERROR, refusal.sentence)


def _read(found: links.FoundLink, account: PartnerAccount) -> LinkReading:
    if found.link is None:
        assert found.refusal is not None
        return LinkReading(account, repairs=found.repaired.repairs, findings=(_finding(found.refusal),))
    filled = _filled(account, found.link)
    findings = links.verify(found.link, filled)
    if links.errors_in(findings):
        filled = account
    names = tuple(name for name in _FILLED if getattr(filled, name) != getattr(account, name))
    return LinkReading(filled, found.link, found.repaired.repairs, findings, names)


_FILLED = ("tenant_id", "type", "partner_id", "provider_tenant_id", "cloud")


def _filled(account: PartnerAccount, link: InvitationLink) -> PartnerAccount:
    """The account with the link, its empty fields filled from it; a new one also takes the link's type and cloud."""
    if not link.kind.is_reseller_request:
        return account
    if account.id is None and not account.tenant_id:
        account = replace(account, cloud=link.cloud, type=_type(link, account.type))
    if account.type is PartnerType.INDIRECT_RESELLER:
        partner_id = link.partner_id if link.partner_id.strip("0") else ""
        account = replace(
            account,
            partner_id=account.partner_id or partner_id,
            provider_tenant_id=account.provider_tenant_id or link.provider_tenant,
        )
    return replace(
        account,
        tenant_id=account.tenant_id or link.partner_tenant,
        invitation_link=link.text,
        link_origin=LinkOrigin.PASTED,
    )


def _type(link: InvitationLink, chosen: PartnerType) -> PartnerType:
    if link.kind is LinkKind.INDIRECT_RESELLER:
        return PartnerType.INDIRECT_RESELLER
    return PartnerType.DIRECT_BILL if chosen is PartnerType.INDIRECT_RESELLER else chosen


# --- checking the fields ----------------------------------------------------------------------------------------------


def checked(desk: Desk, account: PartnerAccount) -> PartnerAccount:
    """`account` with every field in the form it is stored in. Raises `InvalidFields` naming each faulty field."""
    fields = FieldReader(account)
    account = replace(
        account,
        name=fields.read("name", _name),
        tenant_id=fields.read("tenant_id", normal_tenant_id),
        partner_id=fields.read("partner_id", _partner_id),
        provider_name=one_line(account.provider_name),
        provider_tenant_id=fields.read("provider_tenant_id", normal_tenant_id),
        country=fields.read("country", normal_country),
        language=fields.read("language", checked_language),
        sender_name=one_line(account.sender_name),
        signature=account.signature.replace("\r\n", "\n").replace("\r", "\n").rstrip(),
        email=fields.read("email", optional_email),
    )
    faults = fields.faults
    if account.invitation_link.strip() and not faults:
        account = _with_link(account, faults)
    for field, fault in _missing_parts(account).items():
        faults.setdefault(field, fault)
    if "tenant_id" not in faults and (taken := _tenant_taken(desk, account)):
        faults["tenant_id"] = taken
    fields.finish()
    return account


def _with_link(account: PartnerAccount, faults: dict[str, Sentence]) -> PartnerAccount:
    """The account with its link as it is kept; else the link's first error among the `faults`."""
    reading = read_pasted_link(account.invitation_link, account)
    if reading.link is None:
        faults["invitation_link"] = links.errors_in(reading.findings)[0].sentence
        return account
    unchanged = reading.link.text == account.invitation_link
    return replace(reading.filled, link_origin=account.link_origin if unchanged else LinkOrigin.PASTED)


def _missing_parts(account: PartnerAccount) -> dict[str, Sentence]:
    """What an indirect reseller's account still needs (domain.md 1.3)."""
    if account.type is not PartnerType.INDIRECT_RESELLER:
        return {}
    needed = {
        "partner_id": QT_TRANSLATE_NOOP("Sentences", "Enter your PartnerID: an indirect reseller's requests name it."),
        "provider_name": QT_TRANSLATE_NOOP(
            "Sentences", "Enter your provider's name: the customer accepts it together with you."
        ),
        "provider_tenant_id": QT_TRANSLATE_NOOP(
            "Sentences", "Enter your provider's tenant ID, or paste your invitation link, which names it."
        ),
    }
    return {field: sentence(words) for field, words in needed.items() if not getattr(account, field)}


def _name(entered: str) -> str:
    name = one_line(entered)
    if not name:
        raise UserError(QT_TRANSLATE_NOOP("Sentences", "Enter the name customers know you by."), code="name-empty")
    return name


def _partner_id(entered: str) -> str:
    digits = entered.translate(HALF_WIDTH).strip()
    if digits and not (digits.isascii() and digits.isdigit()):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "“{partner_id}” is not a PartnerID: it is a number, shown in Partner Center's settings."
            ),
            code="partner-id-invalid",
            partner_id=digits,
        )
    return digits


def _tenant_taken(desk: Desk, account: PartnerAccount) -> Sentence | None:
    for other in desk.accounts.all():
        if account.tenant_id and other.tenant_id == account.tenant_id and other.id != account.id:
            template = QT_TRANSLATE_NOOP(
                "Sentences", "{account} has this tenant ID already: change that account instead."
            )
            return sentence(template, account=other.name)
    return None
