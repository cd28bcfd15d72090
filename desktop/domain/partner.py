"""The partner: whose invitations these are."""

from dataclasses import dataclass
from enum import StrEnum


class Cloud(StrEnum):
    """The Microsoft cloud a partner account belongs to; its customers are in the same one."""

    PUBLIC = "public"
    US_GOVERNMENT = "us_government"
    GERMANY = "germany"  # closed, but its links are still read
    CHINA = "china"  # operated by 21Vianet

    @property
    def requires_dap(self) -> bool:
        """Whether requesting without administration privileges is not offered there (seed NOTE)."""
        return self in (Cloud.US_GOVERNMENT, Cloud.GERMANY)

    @property
    def documents_dap_choice(self) -> bool:
        """Whether any source says what the choice is in this cloud; none does for 21Vianet (domain.md 1.2)."""
        return self is not Cloud.CHINA


class PartnerType(StrEnum):
    """How the partner takes part in the Cloud Solution Provider program (domain.md 1.3)."""

    DIRECT_BILL = "direct_bill"
    INDIRECT_PROVIDER = "indirect_provider"
    INDIRECT_RESELLER = "indirect_reseller"


class LinkOrigin(StrEnum):
    """Where an invitation link came from."""

    PASTED = "pasted"  # from Partner Center
    BUILT = "built"  # made here of documented parts: to be compared with Partner Center


@dataclass(frozen=True, slots=True)
class PartnerAccount:
    """One partner tenant that invites customers. Empty strings stand for what is not known.

    `tenant_id` and `provider_tenant_id` are GUIDs in lower case; `partner_id` (MPN) is digits; `country` is ISO 3166-1
    alpha-2 in upper case; `language` is that of its drafts (ISO 639: "en"); `id` is None until stored.
    """

    name: str
    tenant_id: str = ""
    partner_id: str = ""
    type: PartnerType = PartnerType.DIRECT_BILL
    provider_name: str = ""
    provider_tenant_id: str = ""
    cloud: Cloud = Cloud.PUBLIC
    country: str = ""
    language: str = "en"
    sender_name: str = ""
    signature: str = ""
    email: str = ""
    invitation_link: str = ""
    link_origin: LinkOrigin = LinkOrigin.PASTED
    is_default: bool = False
    id: int | None = None
