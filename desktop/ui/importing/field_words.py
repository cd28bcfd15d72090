"""What the subjects of an import, their fields and the values in them are called."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from desktop.domain.customers import Permissions, Relationship
from desktop.domain.invitations import InvitationState
from desktop.domain.partner import PartnerType
from desktop.domain.subscriptions import Commerce, SubscriptionKind, SubscriptionStatus
from desktop.domain.users import UserState
from desktop.exchange.facts import Subject
from desktop.ui.customers.country_names import country_name
from desktop.ui.customers.tree_words import sign_in_word, status_word
from desktop.ui.customers.words import permissions_word, relationship_word
from desktop.ui.language_names import language_name
from desktop.ui.record.words import commerce_word, kind_word, moment, yes_no
from desktop.ui.settings.words import partner_type_word
from desktop.ui.style.state_pill import state_word

_LONGEST = 80  # characters of a text that are shown


def subject_word(subject: Subject) -> str:
    """What rows of a subject are called, together."""
    translate = QCoreApplication.translate
    return {
        Subject.CUSTOMERS: translate("Import", "Customers"),
        Subject.PRODUCTS: translate("Import", "Product names"),
        Subject.SUPPORT_CONTACTS: translate("Import", "Support contacts"),
        Subject.SUBSCRIPTIONS: translate("Import", "Services"),
        Subject.LICENSES: translate("Import", "Licenses"),
        Subject.USERS: translate("Import", "Users"),
        Subject.ACCEPTANCES: translate("Import", "Acceptances"),
        Subject.INVITATIONS: translate("Import", "Invitations"),
        Subject.TAGS: translate("Import", "Tags"),
        Subject.NOTES: translate("Import", "Notes"),
        Subject.ACCOUNTS: translate("Import", "Partner account"),
        Subject.LINKS: translate("Import", "Invitation link"),
    }[subject]


def field_word(field: str) -> str:
    """What a field is called; the field itself where it has no word."""
    return _about_customers(field) or _about_services(field) or _about_users(field) or _about_copied(field) or field


def column_word(field: str) -> str:
    """What a column of a known kind of list fills; "" for one that only tells the kind."""
    translate = QCoreApplication.translate
    word = {
        "account": translate("Import", "Partner account"),
        "customer_country": translate("Import", "Country"),
        "dap": translate("Import", "Permissions"),
        "relationship_name": translate("Import", "What the file says"),
        "activated_at": translate("Import", "Accepted on"),
        "offer_name": translate("Import", "Offer"),
        "created_on": translate("Import", "Started on"),
        "total": translate("Import", "Seats owned"),
        "available": translate("Import", "Seats used"),
        "blocked": translate("Import", "Sign-in"),
        "mobile": translate("Import", "Phone"),
    }.get(field) or field_word(field)
    return "" if word == field else word


def value_word(field: str, value: str) -> str:
    """What a stored value of a field is called; a value nobody knows stands for itself."""
    word = _WORDS.get(field)
    if word is None or not value:
        return value.replace("\n", ", ") if field == "licenses" else value
    try:
        return word(value)
    except ValueError:
        return value


_WORDS: Mapping[str, Callable[[str], str]] = {
    "relationship": lambda value: relationship_word(Relationship(value)),
    "permissions": lambda value: permissions_word(Permissions(value)) or value,
    "country": lambda value: country_name(value),
    "usage_location": lambda value: country_name(value),
    "language": lambda value: language_name(value),
    "status": lambda value: status_word(SubscriptionStatus(value)),
    "kind": lambda value: kind_word(SubscriptionKind(value)),
    "commerce": lambda value: commerce_word(Commerce(value)),
    "state": lambda value: sign_in_word(UserState(value)),
    "auto_renew": lambda value: yes_no(value == "1"),
    "is_trial": lambda value: yes_no(value == "1"),
    "dap": lambda value: yes_no(value == "1"),
    "invitation_state": lambda value: state_word(InvitationState(value)),
    "partner_type": lambda value: partner_type_word(PartnerType(value)),
    **dict.fromkeys(("prepared_at", "sent_at", "closed_at"), moment),
    **dict.fromkeys(("text", "body", "signature", "subject", "evidence"), lambda value: _in_a_line(value)),
}


def _in_a_line(text: str) -> str:
    """The beginning of a text."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _about_copied(field: str) -> str:
    """What only complete copies tell: of invitations and notes, and of the account."""
    translate = QCoreApplication.translate
    return {
        "invitation_state": translate("Import", "State"),
        "recipient": translate("Import", "To"),
        "subject": translate("Import", "Subject"),
        "body": translate("Import", "Text"),
        "text": translate("Import", "Text"),
        "link": translate("Import", "Link"),
        "dap": translate("Import", "With administration privileges"),
        "region_reason": translate("Import", "Reason for the region"),
        "evidence": translate("Import", "Evidence"),
        "prepared_at": translate("Import", "Prepared on"),
        "sent_at": translate("Import", "Sent on"),
        "closed_at": translate("Import", "Answered on"),
        "hand_overs": translate("Import", "Hand-overs added"),
        "partner_type": translate("Import", "Partner type"),
        "provider_name": translate("Import", "Indirect provider"),
        "provider_tenant_id": translate("Import", "Indirect provider's tenant ID"),
        "sender_name": translate("Import", "Sender"),
        "signature": translate("Import", "Signature"),
        "email": translate("Import", "Sender's e-mail"),
    }.get(field, "")


def _about_customers(field: str) -> str:
    translate = QCoreApplication.translate
    return {
        "tenant_id": translate("Import", "Tenant ID"),
        "name": translate("Import", "Name"),
        "tenant_name": translate("Import", "Name of the tenant"),
        "reading": translate("Import", "Reading"),
        "domain": translate("Import", "Domain"),
        "relationship": translate("Import", "Relationship"),
        "permissions": translate("Import", "Permissions"),
        "country": translate("Import", "Country"),
        "language": translate("Import", "Language"),
        "contact_name": translate("Import", "Contact"),
        "contact_email": translate("Import", "E-mail"),
        "mca_accepted_on": translate("Import", "Agreement accepted on"),
        "mca_accepted_by": translate("Import", "Agreement accepted by"),
        "partner_id": translate("Import", "PartnerID"),
        "customer_tenant_id": translate("Import", "Customer's tenant ID"),
        "customer_domain": translate("Import", "Customer's domain"),
        "customer_name": translate("Import", "Customer's name"),
        "url": translate("Import", "Invitation link"),
        "at": translate("Import", "Accepted on"),
        "what": translate("Import", "What the file says"),
    }.get(field, "")


def _about_services(field: str) -> str:
    translate = QCoreApplication.translate
    return {
        "subscription_id": translate("Import", "Service's ID"),
        "offer": translate("Import", "Offer"),
        "kind": translate("Import", "Kind"),
        "commerce": translate("Import", "Commerce"),
        "status": translate("Import", "Status"),
        "quantity": translate("Import", "Quantity"),
        "unit": translate("Import", "Unit"),
        "term": translate("Import", "Term"),
        "billing_cycle": translate("Import", "Billing cycle"),
        "started_on": translate("Import", "Started on"),
        "ends_on": translate("Import", "Ends on"),
        "auto_renew": translate("Import", "Renews by itself"),
        "is_trial": translate("Import", "Trial"),
        "reseller": translate("Import", "Reseller"),
        "support_contact": translate("Import", "Support contact"),
        "product": translate("Import", "Product"),
        "sku_id": translate("Import", "SKU ID"),
        "part_number": translate("Import", "Part number"),
        "product_name": translate("Import", "Product's name"),
        "enabled": translate("Import", "Seats owned"),
        "consumed": translate("Import", "Seats used"),
        "suspended": translate("Import", "Seats suspended"),
        "warning": translate("Import", "Seats running out"),
    }.get(field, "")


def _about_users(field: str) -> str:
    translate = QCoreApplication.translate
    return {
        "user_id": translate("Import", "User's ID"),
        "address": translate("Import", "Sign-in name"),
        "given_name": translate("Import", "First name"),
        "family_name": translate("Import", "Last name"),
        "state": translate("Import", "Sign-in"),
        "usage_location": translate("Import", "Usage location"),
        "domain_type": translate("Import", "Domain type"),
        "phone": translate("Import", "Phone"),
        "title": translate("Import", "Job title"),
        "department": translate("Import", "Department"),
        "deleted_at": translate("Import", "Deleted on"),
        "licenses": translate("Import", "Licenses"),
    }.get(field, "")
