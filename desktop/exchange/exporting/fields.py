"""The columns of exported lists: what each is called, what it holds, and how it stands in a file.

The titles are those that files of Microsoft's have where there are such, so that an import finds the fields again
(domain.md 5). Values are those the database keeps ("reseller", "JP", 2026-11-22), not words of the interface: what was
exported in one language can be imported in another.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.domain.times import from_text, local_day
from desktop.store.lists import Subject

Cell = str | int | bool | date | None


class Kind(StrEnum):
    """What a column holds. Dates are the person's, of a stored date or moment."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class Field:
    """A column: the store's name of it, its title (a marked sentence), what it holds, and how wide it is (letters)."""

    name: str
    title: str
    kind: Kind = Kind.TEXT
    width: int = 18

    def cell(self, stored: str | int | None) -> Cell:
        """What stands in the file for a stored value; text that is no date stays text."""
        if stored is None or stored == "":
            return None
        if self.kind is Kind.FLAG:
            return bool(stored)
        return _date(str(stored)) if self.kind is Kind.DATE else stored


def _date(stored: str) -> date | str:
    try:
        return local_day(from_text(stored)) if "T" in stored else date.fromisoformat(stored)
    except ValueError:
        return stored


# In every list: an import knows ours by it, and whose customers the rows are about.
_ACCOUNT = Field("account", QT_TRANSLATE_NOOP("Sentences", "Partner account"), width=24)
_WHOSE = (
    _ACCOUNT,
    Field("customer_tenant_id", QT_TRANSLATE_NOOP("Sentences", "Customer tenant ID"), width=38),
    Field("customer_domain", QT_TRANSLATE_NOOP("Sentences", "Customer domain"), width=26),
    Field("customer_name", QT_TRANSLATE_NOOP("Sentences", "Customer name"), width=30),
)
_PRODUCT = (
    Field("sku_id", QT_TRANSLATE_NOOP("Sentences", "SKU ID"), width=38),
    Field("part_number", QT_TRANSLATE_NOOP("Sentences", "SKU part number"), width=26),
    Field("product_name", QT_TRANSLATE_NOOP("Sentences", "Product name"), width=34),
)

FIELDS: Mapping[Subject, tuple[Field, ...]] = {
    Subject.CUSTOMERS: (
        _ACCOUNT,
        Field("tenant_id", QT_TRANSLATE_NOOP("Sentences", "Microsoft ID"), width=38),
        Field("name", QT_TRANSLATE_NOOP("Sentences", "Company name"), width=34),
        Field("tenant_name", QT_TRANSLATE_NOOP("Sentences", "Tenant name"), width=34),
        Field("domain", QT_TRANSLATE_NOOP("Sentences", "Primary domain name"), width=28),
        Field("relationship", QT_TRANSLATE_NOOP("Sentences", "Relationship")),
        Field("permissions", QT_TRANSLATE_NOOP("Sentences", "Permissions")),
        Field("missing_since", QT_TRANSLATE_NOOP("Sentences", "Not in the list since"), Kind.DATE),
        Field("service_count", QT_TRANSLATE_NOOP("Sentences", "Services"), Kind.NUMBER, 10),
        Field("user_count", QT_TRANSLATE_NOOP("Sentences", "Users"), Kind.NUMBER, 10),
        Field("seats_used", QT_TRANSLATE_NOOP("Sentences", "Seats used"), Kind.NUMBER, 12),
        Field("seats_owned", QT_TRANSLATE_NOOP("Sentences", "Seats owned"), Kind.NUMBER, 12),
        Field("invitation_state", QT_TRANSLATE_NOOP("Sentences", "Invitation"), width=12),
        Field("invitation_since", QT_TRANSLATE_NOOP("Sentences", "Invitation since"), Kind.DATE),
        Field("tags", QT_TRANSLATE_NOOP("Sentences", "Tags"), width=24),
        Field("contact_name", QT_TRANSLATE_NOOP("Sentences", "Contact"), width=22),
        Field("contact_email", QT_TRANSLATE_NOOP("Sentences", "Contact e-mail"), width=28),
        Field("country", QT_TRANSLATE_NOOP("Sentences", "Country/region"), width=14),
        Field("language", QT_TRANSLATE_NOOP("Sentences", "Language"), width=12),
        Field("reading", QT_TRANSLATE_NOOP("Sentences", "Reading"), width=24),
        Field("mca_accepted_on", QT_TRANSLATE_NOOP("Sentences", "Agreement accepted on"), Kind.DATE, 22),
        Field("mca_accepted_by", QT_TRANSLATE_NOOP("Sentences", "Agreement accepted by"), width=22),
    ),
    Subject.SUBSCRIPTIONS: (
        *_WHOSE,
        Field("subscription_id", QT_TRANSLATE_NOOP("Sentences", "Subscription ID"), width=38),
        Field("name", QT_TRANSLATE_NOOP("Sentences", "Subscription"), width=34),
        Field("offer", QT_TRANSLATE_NOOP("Sentences", "Offer"), width=30),
        Field("kind", QT_TRANSLATE_NOOP("Sentences", "Kind"), width=12),
        Field("commerce", QT_TRANSLATE_NOOP("Sentences", "Commerce"), width=12),
        Field("status", QT_TRANSLATE_NOOP("Sentences", "Status"), width=12),
        Field("quantity", QT_TRANSLATE_NOOP("Sentences", "Quantity"), Kind.NUMBER, 10),
        Field("unit", QT_TRANSLATE_NOOP("Sentences", "Unit"), width=12),
        Field("term", QT_TRANSLATE_NOOP("Sentences", "Term"), width=8),
        Field("billing_cycle", QT_TRANSLATE_NOOP("Sentences", "Billing cycle"), width=14),
        Field("started_on", QT_TRANSLATE_NOOP("Sentences", "Start date"), Kind.DATE, 12),
        Field("ends_on", QT_TRANSLATE_NOOP("Sentences", "End date"), Kind.DATE, 12),
        Field("auto_renew", QT_TRANSLATE_NOOP("Sentences", "Auto-renew"), Kind.FLAG, 12),
        Field("is_trial", QT_TRANSLATE_NOOP("Sentences", "Trial"), Kind.FLAG, 8),
        Field("reseller", QT_TRANSLATE_NOOP("Sentences", "Reseller"), width=24),
        *_PRODUCT,
        Field("support_contact", QT_TRANSLATE_NOOP("Sentences", "Support contact"), width=24),
    ),
    Subject.USERS: (
        *_WHOSE,
        Field("user_id", QT_TRANSLATE_NOOP("Sentences", "User ID"), width=38),
        Field("address", QT_TRANSLATE_NOOP("Sentences", "User principal name"), width=34),
        Field("name", QT_TRANSLATE_NOOP("Sentences", "Display name"), width=26),
        Field("reading", QT_TRANSLATE_NOOP("Sentences", "Reading"), width=24),
        Field("given_name", QT_TRANSLATE_NOOP("Sentences", "First name"), width=16),
        Field("family_name", QT_TRANSLATE_NOOP("Sentences", "Last name"), width=16),
        Field("state", QT_TRANSLATE_NOOP("Sentences", "State"), width=12),
        Field("usage_location", QT_TRANSLATE_NOOP("Sentences", "Usage location"), width=14),
        Field("domain_type", QT_TRANSLATE_NOOP("Sentences", "Domain type"), width=14),
        Field("phone", QT_TRANSLATE_NOOP("Sentences", "Phone number")),
        Field("title", QT_TRANSLATE_NOOP("Sentences", "Title")),
        Field("department", QT_TRANSLATE_NOOP("Sentences", "Department")),
        Field("licenses", QT_TRANSLATE_NOOP("Sentences", "Licenses"), width=44),
    ),
    Subject.LICENSES: (
        *_WHOSE,
        *_PRODUCT,
        Field("enabled", QT_TRANSLATE_NOOP("Sentences", "Active units"), Kind.NUMBER, 12),
        Field("consumed", QT_TRANSLATE_NOOP("Sentences", "Consumed units"), Kind.NUMBER, 16),
        Field("suspended", QT_TRANSLATE_NOOP("Sentences", "Suspended units"), Kind.NUMBER, 16),
        Field("warning", QT_TRANSLATE_NOOP("Sentences", "Warning units"), Kind.NUMBER, 14),
        Field("assigned", QT_TRANSLATE_NOOP("Sentences", "Known holders"), Kind.NUMBER, 14),
    ),
}
SHEET_TITLES: Mapping[Subject, str] = {
    Subject.CUSTOMERS: QT_TRANSLATE_NOOP("Sentences", "Customers"),
    Subject.SUBSCRIPTIONS: QT_TRANSLATE_NOOP("Sentences", "Services"),
    Subject.USERS: QT_TRANSLATE_NOOP("Sentences", "Users"),
    Subject.LICENSES: QT_TRANSLATE_NOOP("Sentences", "Licenses"),
}
