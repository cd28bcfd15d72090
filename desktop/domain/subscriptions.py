"""What a customer is subscribed to (*services*), and who supports it."""

from dataclasses import dataclass
from enum import StrEnum


class SubscriptionStatus(StrEnum):
    """Where a subscription stands: Partner Center's `status` (domain.md 5.3), and *canceled* of new commerce (6)."""

    NONE = "none"  # not known
    PENDING = "pending"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    CANCELED = "canceled"
    EXPIRED = "expired"  # shown by exports only, not by the portal's page
    DISABLED = "disabled"
    DELETED = "deleted"


class Commerce(StrEnum):
    """Which of Microsoft's two systems sold a subscription: they differ in life cycle and support contact."""

    UNKNOWN = ""
    LEGACY = "legacy"
    NEW = "new"

    @property
    def statuses(self) -> frozenset[SubscriptionStatus]:
        """The life cycle of its subscriptions (domain.md 6); any status where the system is not known."""
        return _LIFE_CYCLES[self]

    @property
    def assigns_support_contact(self) -> bool:
        """Whether another than the provider may be designated to support a subscription (domain.md 6)."""
        return self is Commerce.LEGACY


_LEGACY = frozenset(
    {
        SubscriptionStatus.NONE,
        SubscriptionStatus.PENDING,
        SubscriptionStatus.ACTIVE,
        SubscriptionStatus.SUSPENDED,
        SubscriptionStatus.DELETED,
    }
)
_LIFE_CYCLES = {
    Commerce.UNKNOWN: frozenset(SubscriptionStatus),
    Commerce.LEGACY: _LEGACY,
    Commerce.NEW: frozenset(SubscriptionStatus),
}


class SubscriptionKind(StrEnum):
    """What is sold: each kind has to be ended in its own way before a relationship is removed (domain.md 6)."""

    LICENSES = "licenses"
    AZURE = "azure"
    RESERVATION = "reservation"
    SOFTWARE = "software"


@dataclass(frozen=True, slots=True)
class Subscription:
    """One subscription of a customer. Empty strings stand for what is not known.

    `subscription_id` is a GUID in lower case, unique within the customer; `product_id` the stored product it brings
    seats of; dates are ISO 8601; `term` is an ISO 8601 duration ("P1M", "P1Y", "P3Y"); `support_contact_id` is None
    while the provider supports it; `id` is None until stored.
    """

    customer_id: int
    name: str
    subscription_id: str = ""
    offer: str = ""
    kind: SubscriptionKind = SubscriptionKind.LICENSES
    commerce: Commerce = Commerce.UNKNOWN
    status: SubscriptionStatus = SubscriptionStatus.NONE
    quantity: int = 0
    unit: str = ""
    term: str = ""
    billing_cycle: str = ""
    started_on: str = ""
    ends_on: str = ""
    auto_renew: bool = False
    is_trial: bool = False
    reseller: str = ""
    product_id: int | None = None
    support_contact_id: int | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class SupportContact:
    """A reseller known to an account that may support its customers' subscriptions (domain.md 6).

    `tenant_id` is a GUID in lower case, unique within the account; `partner_id` (MPN) is digits.
    """

    account_id: int
    name: str
    tenant_id: str
    partner_id: str = ""
    id: int | None = None
