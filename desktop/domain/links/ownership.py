"""Whether a link is the one of a partner account: its cloud, tenant, type and provider (domain.md 1.3, 2.1)."""

from collections.abc import Iterator

from desktop.domain.links.findings import Finding, error, warning
from desktop.domain.links.grammar import GUID, InvitationLink, LinkKind
from desktop.domain.links.hosts import cloud_name
from desktop.domain.partner import PartnerAccount, PartnerType
from desktop.domain.sentences import QT_TRANSLATE_NOOP


def ownership(link: InvitationLink, account: PartnerAccount) -> Iterator[Finding]:
    """A finding for each part of the link that differs from what is known of the account."""
    if link.cloud is not account.cloud:
        yield error(
            "link-other-cloud",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The link belongs to {link_cloud}, the account to {account_cloud}: correct the account's cloud or copy"
                " the link from its Partner Center.",
            ),
            link_cloud=cloud_name(link.cloud),
            account_cloud=cloud_name(account.cloud),
        )
    if account.tenant_id and GUID.fullmatch(link.partner_tenant) and link.partner_tenant != account.tenant_id.lower():
        yield error(
            "link-other-tenant",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The link invites for the tenant {link_tenant}, not for yours ({account_tenant}): use your own link, or"
                " correct the tenant ID.",
            ),
            link_tenant=link.partner_tenant,
            account_tenant=account.tenant_id,
        )
    if link.kind.is_reseller_request:
        yield from _partner_type(link, account)


def _partner_type(link: InvitationLink, account: PartnerAccount) -> Iterator[Finding]:
    indirect = account.type is PartnerType.INDIRECT_RESELLER
    if indirect and link.kind is LinkKind.RESELLER:
        yield error(
            "link-not-indirect",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "An indirect reseller's link also names its provider; this one does not: copy the one under Indirect"
                " providers, Invite new customers, or correct the partner type.",
            ),
        )
    elif not indirect and link.kind is LinkKind.INDIRECT_RESELLER:
        yield error(
            "link-indirect",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "This is an indirect reseller's link, but the account is none: correct the partner type or use your own"
                " link.",
            ),
        )
    elif indirect:
        yield from _indirect_parts(link, account)


def _indirect_parts(link: InvitationLink, account: PartnerAccount) -> Iterator[Finding]:
    provider = account.provider_tenant_id.lower()
    if provider and GUID.fullmatch(link.provider_tenant) and link.provider_tenant != provider:
        yield error(
            "link-other-provider",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The link names another indirect provider ({link_provider}) than the account ({account_provider}):"
                " use the link for your provider, or correct its tenant ID.",
            ),
            link_provider=link.provider_tenant,
            account_provider=account.provider_tenant_id,
        )
    if account.partner_id and link.partner_id.strip("0") and link.partner_id != account.partner_id:
        yield warning(
            "link-other-partner-id",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The link names the PartnerID {link_id}, the account {account_id}: check which location invites.",
            ),
            link_id=link.partner_id,
            account_id=account.partner_id,
        )
