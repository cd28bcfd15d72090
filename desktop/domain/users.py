"""The people of a customer's tenant."""

from dataclasses import dataclass
from enum import StrEnum


class UserState(StrEnum):
    """Whether a user may sign in (domain.md 5.3)."""

    ACTIVE = "active"
    INACTIVE = "inactive"


class UserDomainType(StrEnum):
    """Who checks a user's password (domain.md 5.3): Microsoft or the customer's own directory."""

    NONE = "none"
    MANAGED = "managed"
    FEDERATED = "federated"


@dataclass(frozen=True, slots=True)
class User:
    """One user of a customer's tenant. Empty strings stand for what is not known.

    `user_id` is a GUID in lower case, unique within the customer; `address` is the user principal name; `reading` is
    how a Japanese name is read, and sorts before the name; `usage_location` is ISO 3166-1 alpha-2 in upper case;
    `deleted_at` is ISO 8601 in UTC, empty for a user who was not deleted; `id` is None until stored.
    """

    customer_id: int
    name: str
    address: str
    user_id: str = ""
    reading: str = ""
    given_name: str = ""
    family_name: str = ""
    state: UserState = UserState.ACTIVE
    usage_location: str = ""
    domain_type: UserDomainType = UserDomainType.NONE
    phone: str = ""
    title: str = ""
    department: str = ""
    deleted_at: str = ""
    id: int | None = None
