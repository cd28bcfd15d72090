"""How the choices of a partner account are said."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.links import InvitationLink, LinkKind
from desktop.domain.partner import Cloud, PartnerType


def field_word(name: str) -> str:
    """The label of a field that a link can fill."""
    translate = QCoreApplication.translate
    return {
        "tenant_id": translate("AccountField", "Tenant ID"),
        "type": translate("AccountField", "Partner type"),
        "partner_id": translate("AccountField", "PartnerID (MPN)"),
        "provider_tenant_id": translate("AccountField", "Indirect provider's tenant ID"),
        "cloud": translate("AccountField", "Cloud"),
    }[name]


def partner_type_word(partner_type: PartnerType) -> str:
    """How the partner takes part in the program."""
    translate = QCoreApplication.translate
    return {
        PartnerType.DIRECT_BILL: translate("PartnerType", "Direct-bill partner"),
        PartnerType.INDIRECT_PROVIDER: translate("PartnerType", "Indirect provider"),
        PartnerType.INDIRECT_RESELLER: translate("PartnerType", "Indirect reseller"),
    }[partner_type]


def cloud_word(cloud: Cloud) -> str:
    """The cloud that the partner and its customers are in."""
    translate = QCoreApplication.translate
    return {
        Cloud.PUBLIC: translate("Cloud", "Public cloud"),
        Cloud.US_GOVERNMENT: translate("Cloud", "US Government"),
        Cloud.GERMANY: translate("Cloud", "Germany (closed)"),
        Cloud.CHINA: translate("Cloud", "21Vianet (China)"),
    }[cloud]


def kind_word(kind: LinkKind) -> str:
    """What a link asks the customer for."""
    translate = QCoreApplication.translate
    return {
        LinkKind.RESELLER: translate("LinkKind", "A reseller relationship"),
        LinkKind.INDIRECT_RESELLER: translate("LinkKind", "A reseller relationship with you and your provider"),
        LinkKind.ADMINISTRATION: translate("LinkKind", "Administration privileges only"),
        LinkKind.GDAP: translate("LinkKind", "Granular administration privileges (GDAP)"),
        LinkKind.TRIAL: translate("LinkKind", "A trial"),
        LinkKind.PURCHASE: translate("LinkKind", "A purchase"),
        LinkKind.OTHER: translate("LinkKind", "Unknown"),
    }[kind]


def privileges_word(link: InvitationLink) -> str:
    """What a reseller link says about administration privileges."""
    translate = QCoreApplication.translate
    if link.asks_for_dap:
        return translate("Privileges", "Asked for; you choose in each request")
    if link.has_dap_parameter:
        return translate("Privileges", "Not asked for; you choose in each request")
    return translate("Privileges", "Not asked for, and the link cannot carry the choice")
