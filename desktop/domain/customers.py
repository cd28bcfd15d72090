"""The customer, as the partner knows it."""

from dataclasses import dataclass
from enum import StrEnum

MOST_TAGS = 150  # of a customer, and
LONGEST_TAG = 50  # characters: what Partner Center takes (domain.md 6)


class Relationship(StrEnum):
    """The value set of Partner Center's `relationshipToPartner` (domain.md 5.3)."""

    NONE = "none"
    RESELLER = "reseller"
    ADVISOR = "advisor"
    SYNDICATION = "syndication"
    MICROSOFT_SUPPORT = "microsoft_support"


class Permissions(StrEnum):
    """What the partner may do in the customer's tenant, as far as the partner knows."""

    UNKNOWN = "unknown"
    NONE = "none"  # a relationship to sell, without administration privileges
    DAP = "dap"  # delegated administration privileges
    GDAP = "gdap"  # granular ones
    REMOVED = "removed"  # the customer took them back; the duty to support the customer stays (seed IMPORTANT)


@dataclass(frozen=True, slots=True)
class Customer:
    """One customer of one partner account. Empty strings stand for what is not known.

    `name` is what the partner calls the customer, `tenant_name` what the customer's own tenant is called.
    `tenant_id` is a GUID in lower case, unique within the account; `country` is ISO 3166-1 alpha-2 in upper case;
    `language` is that of its drafts (ISO 639: "ja"); `reading` is how a Japanese name is read, and sorts before it;
    `missing_since` is the ISO date of the customers list that no longer named this customer. The Microsoft Customer
    Agreement was accepted on the ISO date `mca_accepted_on` by `mca_accepted_by`. `id` is None until stored.
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
    tenant_name: str = ""
    permissions: Permissions = Permissions.UNKNOWN
    mca_accepted_on: str = ""
    mca_accepted_by: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody wrote down about a customer. Times are ISO 8601 in UTC; `id` is None until stored."""

    customer_id: int
    text: str
    created_at: str
    updated_at: str
    id: int | None = None
