"""Whether a link may go to a customer: one finding for each fault (issue 2, domain.md 1.2, 1.3, 2)."""

from collections.abc import Iterator, Set

from desktop.domain.links.findings import Finding, error, note, warning
from desktop.domain.links.grammar import GUID, InvitationLink, LinkForm, LinkKind
from desktop.domain.links.hosts import NEW_ADMIN_HOST, cloud_name
from desktop.domain.links.ownership import ownership
from desktop.domain.partner import Cloud, PartnerAccount
from desktop.domain.sentences import QT_TRANSLATE_NOOP

KNOWN_KINDS: frozenset[LinkKind] = frozenset(LinkKind) - {LinkKind.OTHER}
RESELLER_KINDS: frozenset[LinkKind] = frozenset({LinkKind.RESELLER, LinkKind.INDIRECT_RESELLER})


def verify(
    link: InvitationLink,
    account: PartnerAccount | None = None,
    dap: bool | None = None,
    *,
    kinds: Set[LinkKind] = RESELLER_KINDS,
) -> tuple[Finding, ...]:
    """What is wrong with `link`, or worth knowing; empty for a clean current link.

    With `account`, the link must be that partner's; with `dap`, it must ask for administration privileges or not, as
    chosen. `kinds` are those wanted: by default the requests for a reseller relationship.
    """
    findings = [*_form(link), *_kind(link, kinds), *_parts(link), *_dap(link, account, dap)]
    if account is not None:
        findings += ownership(link, account)
    return tuple(findings)


def _form(link: InvitationLink) -> Iterator[Finding]:
    if link.scheme != "https":
        yield error(
            "link-not-https",
            QT_TRANSLATE_NOOP(
                "Sentences", "The link begins with http://, not https://: copy it from Partner Center again."
            ),
        )
    if not (link.fragment or "").strip("/") and link.form in (LinkForm.CURRENT, LinkForm.DAP_ERA):
        yield error(
            "link-fragment-missing",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The end of the link, from the # on, is missing and it would open nothing: copy all of it from Partner"
                " Center.",
            ),
        )
    yield from _doubled(link)
    yield from _unknown_parameters(link)
    if link.form is LinkForm.BUSINESS_STORE:
        yield warning(
            "link-form-retired",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The link is of the kind used from 2018 to 2020, whose page Microsoft has retired: copy a newer one"
                " from Partner Center.",
            ),
        )
    if link.form is LinkForm.PARTNER_SIGNUP and link.kind.is_reseller_request:
        yield note(
            "link-form-old",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The link is of the kind used from 2016 to 2018, since then only where no other is offered: if Partner"
                " Center shows a newer one, use that.",
            ),
        )
    if link.host == NEW_ADMIN_HOST and link.form is not LinkForm.GDAP:
        yield note(
            "link-host-undocumented",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "{host} is Microsoft's, but no document shows this kind of link there: compare it with Partner Center.",
            ),
            host=link.host,
        )


def _doubled(link: InvitationLink) -> Iterator[Finding]:
    names = [parameter.name.lower() for parameter in link.parameters]
    for name in dict.fromkeys(name for name in names if name and names.count(name) > 1):
        yield error(
            "link-parameter-doubled",
            QT_TRANSLATE_NOOP("Sentences", "The link has “{name}” more than once: copy it from Partner Center again."),
            name=next(one.name for one in link.parameters if one.name.lower() == name),
        )


_ADMIN_PARAMETERS = frozenset({"invtype", "partnerid", "msppid", "indirectcspid", "dap"})
_SIGNUP_PARAMETERS = frozenset({"type", "id", "csp", "msppid", "indirectcsp", "dap"})


def _unknown_parameters(link: InvitationLink) -> Iterator[Finding]:
    known = _SIGNUP_PARAMETERS if link.form is LinkForm.PARTNER_SIGNUP else _ADMIN_PARAMETERS
    for parameter in link.parameters:
        if not parameter.name:
            yield warning(
                "link-parameter-empty",
                QT_TRANSLATE_NOOP(
                    "Sentences", "The link has an & with nothing behind it: compare it with Partner Center."
                ),
            )
        elif parameter.name.lower() not in known:
            yield warning(
                "link-parameter-unknown",
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "The link has a part “{name}” that no known invitation link has: compare it with Partner Center.",
                ),
                name=parameter.name,
            )


_WRONG_KINDS: dict[LinkKind, tuple[str, str]] = {
    LinkKind.ADMINISTRATION: (
        "link-is-administration",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This link asks for administration privileges only, not for a reseller relationship: copy the link of"
            " Request a reseller relationship.",
        ),
    ),
    LinkKind.GDAP: (
        "link-is-gdap",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This is a GDAP request, which does not make you a reseller: copy the link of Request a reseller"
            " relationship.",
        ),
    ),
    LinkKind.TRIAL: (
        "link-is-trial",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This link offers a trial: copy the link of Request a reseller relationship from Partner Center.",
        ),
    ),
    LinkKind.PURCHASE: (
        "link-is-purchase",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This link offers a purchase: copy the link of Request a reseller relationship from Partner Center.",
        ),
    ),
    LinkKind.OTHER: (
        "link-kind-unknown",
        QT_TRANSLATE_NOOP(
            "Sentences", "The link does not say that it asks for a reseller relationship: copy it from Partner Center."
        ),
    ),
}


def _kind(link: InvitationLink, kinds: Set[LinkKind]) -> Iterator[Finding]:
    if link.kind in kinds:
        return
    if link.kind in _WRONG_KINDS:
        yield error(*_WRONG_KINDS[link.kind])
    else:
        yield error(
            "link-is-reseller",
            QT_TRANSLATE_NOOP("Sentences", "This link asks for a reseller relationship: paste the other link here."),
        )


def _parts(link: InvitationLink) -> Iterator[Finding]:
    if link.form is LinkForm.GDAP:
        yield from _gdap_id(link)
        return
    if not GUID.fullmatch(link.partner_tenant) and link.kind is not LinkKind.PURCHASE:  # there it is a quote's number
        yield error(
            "link-tenant-invalid",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The link does not name the partner's tenant by a whole id: copy it again from Partner Center.",
            ),
        )
    if link.kind.is_reseller_request:
        yield from _partner_id(link)
        yield from _provider(link)


def _gdap_id(link: InvitationLink) -> Iterator[Finding]:
    if GUID.fullmatch(link.gdap_id):
        yield error(
            "gdap-id-single",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "A GDAP link ends in two ids joined by a hyphen; this one has one: copy it from Partner Center again.",
            ),
        )
    elif not link.partner_tenant:
        yield error(
            "gdap-id-invalid",
            QT_TRANSLATE_NOOP(
                "Sentences", "The id at the end of the GDAP link is not whole: copy it from Partner Center again."
            ),
        )


def _partner_id(link: InvitationLink) -> Iterator[Finding]:
    if not (link.partner_id.isascii() and link.partner_id.isdigit()):
        yield error(
            "link-partner-id-invalid",
            QT_TRANSLATE_NOOP(
                "Sentences", "The PartnerID in the link (msppId) is not a number: copy it from Partner Center again."
            ),
        )
    elif link.kind is LinkKind.RESELLER and int(link.partner_id[:20]) != 0:
        yield warning(
            "link-partner-id-unexpected",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The link names the PartnerID {partner_id}, where such links have 0: compare it with Partner Center.",
            ),
            partner_id=link.partner_id,
        )
    elif link.kind is LinkKind.INDIRECT_RESELLER and int(link.partner_id[:20]) == 0:
        yield warning(
            "link-partner-id-zero",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The link names no PartnerID of the indirect reseller (msppId=0): compare it with Partner Center.",
            ),
        )


def _provider(link: InvitationLink) -> Iterator[Finding]:
    if link.kind is LinkKind.INDIRECT_RESELLER and not GUID.fullmatch(link.provider_tenant):
        yield error(
            "link-provider-invalid",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The link does not name the indirect provider's tenant by a whole id: copy it from Partner Center"
                " again.",
            ),
        )
    if link.kind is LinkKind.RESELLER and link.provider_tenant:
        yield warning(
            "link-provider-unexpected",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The link names an indirect provider, where such links have none: compare it with Partner Center.",
            ),
        )


def _dap(link: InvitationLink, account: PartnerAccount | None, dap: bool | None) -> Iterator[Finding]:
    """What the DAP value says against the choice and the cloud's rule (domain.md 1.2)."""
    if link.has_dap_parameter and link.dap is None:
        yield error(
            "link-dap-invalid",
            QT_TRANSLATE_NOOP(
                "Sentences", "DAP in the link is neither true nor false: copy it from Partner Center again."
            ),
        )
        return
    if not link.kind.is_reseller_request:
        return
    cloud = account.cloud if account else link.cloud
    if cloud.requires_dap:
        yield from _required_dap(link, cloud)
    elif dap is not None and link.asks_for_dap is not dap:
        yield _other_choice(dap)
    if cloud is Cloud.GERMANY:
        yield note(
            "cloud-closed",
            QT_TRANSLATE_NOOP(
                "Sentences", "Microsoft Cloud Germany is closed: ask Microsoft before you send this link."
            ),
        )
    if not cloud.documents_dap_choice:
        yield note(
            "link-dap-undocumented",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "For the cloud operated by 21Vianet nothing documents what this choice does: ask there before you rely"
                " on it.",
            ),
        )


def _required_dap(link: InvitationLink, cloud: Cloud) -> Iterator[Finding]:
    if not link.has_dap_parameter:
        yield warning(
            "link-dap-missing",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "In {cloud} a request always includes administration privileges, but this link does not say so: compare"
                " it with Partner Center.",
            ),
            cloud=cloud_name(cloud),
        )
    elif not link.dap:
        yield error(
            "link-dap-required",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "In {cloud} a request always includes administration privileges, but the link says DAP=false: copy it"
                " from Partner Center again.",
            ),
            cloud=cloud_name(cloud),
        )


def _other_choice(dap: bool) -> Finding:
    if dap:
        return error(
            "link-does-not-ask",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The link does not ask for administration privileges, but you chose to include them: clear the box or"
                " use a link that asks.",
            ),
        )
    return error(
        "link-asks",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The link asks for administration privileges, but you chose not to: select the box or use a link that does"
            " not ask.",
        ),
    )
