"""Builds invitation links of the documented parts, for the public cloud only (domain.md 2.2, 2.3).

What is built here is to be compared with Partner Center: callers keep it with `LinkOrigin.BUILT`.
"""

from desktop.domain.errors import UserError
from desktop.domain.links.grammar import GUID, InvitationLink, LinkForm, LinkKind, parse
from desktop.domain.links.hosts import ADMIN_HOST
from desktop.domain.partner import Cloud, PartnerAccount, PartnerType
from desktop.domain.sentences import QT_TRANSLATE_NOOP

_PAGE = f"https://{ADMIN_HOST}/Adminportal/Home"
_ROUTES = {LinkForm.CURRENT: "#/partners/invitation", LinkForm.DAP_ERA: "#/BillingAccounts/partner-invitation"}


def build(account: PartnerAccount, form: LinkForm, dap: bool | None = None) -> InvitationLink:
    """The account's invitation link: `CURRENT`, which cannot carry the DAP choice, or `DAP_ERA` with `dap` in it.

    Raises `UserError` "build-other-cloud", "build-tenant-missing", "build-partner-id-missing" or
    "build-provider-missing" where the account cannot give the parts.
    """
    if (form, dap is None) not in {(LinkForm.CURRENT, True), (LinkForm.DAP_ERA, False)}:
        raise ValueError(f"the form {form} cannot be built with dap={dap}")
    if account.cloud is not Cloud.PUBLIC:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Only links of the public cloud are documented well enough to build: copy yours from Partner Center.",
            ),
            code="build-other-cloud",
        )
    if not GUID.fullmatch(account.tenant_id):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "To build the link, enter your tenant ID first."),
            code="build-tenant-missing",
        )
    if account.type is PartnerType.INDIRECT_RESELLER:
        return _indirect(account, form, dap)
    return _written("ResellerRelationship", account.tenant_id, "0", "", form, dap)


def with_documented_dap_form(link: InvitationLink, dap: bool) -> InvitationLink:
    """The `DAP_ERA` form of a `CURRENT` public-cloud link, made of the same parts, with `dap` in it.

    Raises `UserError` "link-without-documented-form" for any other link.
    """
    if link.form is not LinkForm.CURRENT or link.cloud is not Cloud.PUBLIC or not link.kind.is_reseller_request:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "For this link no form that carries the choice is documented: paste another link."
            ),
            code="link-without-documented-form",
        )
    kind = "ResellerRelationship" if link.kind is LinkKind.RESELLER else "IndirectResellerRelationship"
    return _written(kind, link.partner_tenant, link.partner_id, link.provider_tenant, LinkForm.DAP_ERA, dap)


def _indirect(account: PartnerAccount, form: LinkForm, dap: bool | None) -> InvitationLink:
    if not (account.partner_id.isascii() and account.partner_id.isdigit()):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "To build an indirect reseller's link, enter your PartnerID first."),
            code="build-partner-id-missing",
        )
    if not GUID.fullmatch(account.provider_tenant_id):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "To build an indirect reseller's link, enter your provider's tenant ID first."
            ),
            code="build-provider-missing",
        )
    kind = "IndirectResellerRelationship"
    return _written(kind, account.tenant_id, account.partner_id, account.provider_tenant_id, form, dap)


def _written(
    kind: str, tenant: str, partner_id: str, provider: str, form: LinkForm, dap: bool | None
) -> InvitationLink:
    parameters = {"invType": kind, "partnerId": tenant.lower(), "msppId": partner_id}
    if provider:
        parameters["indirectCSPId"] = provider.lower()
    if dap is not None:
        parameters["DAP"] = "true" if dap else "false"
    query = "&".join(f"{name}={value}" for name, value in parameters.items())
    return parse(f"{_PAGE}?{query}{_ROUTES[form]}")
