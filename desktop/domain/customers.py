"""The customer, as the partner knows it."""

from dataclasses import dataclass
from enum import StrEnum


class Relationship(StrEnum):
    """The value set of Partner Center's `relationshipToPartner` (domain.md 5.3)."""

    NONE = "none"
    RESELLER = "reseller"
    ADVISOR = "advisor"
    SYNDICATION = "syndication"
    MICROSOFT_SUPPORT = "microsoft_support"


@dataclass(frozen=True, slots=True)
class Customer:
    """One customer of one partner account. Empty strings stand for what is not known.

    `tenant_id` is a GUID in lower case, unique within the account; `country` is ISO 3166-1 alpha-2 in upper case;
    `language` is that of its drafts (ISO 639: "ja"); `reading` is how a Japanese name is read, and sorts before it;
    `missing_since` is the ISO date of the customers list that no longer named this customer; `id` is None until stored.
    """

    account_id: int
    name: str
    reading: str = ""
    domain: str = ""
    tenant_id: str = ""
    country: str = ""
    language: str = ""
    contact_name: str = ""
    contact_email: str = ""
    relationship: Relationship = Relationship.NONE
    missing_since: str = ""
    id: int | None = None
