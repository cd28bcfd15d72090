"""What the files say, in one vocabulary for every format: rows of facts about a subject."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.sentences import Sentence


class Subject(StrEnum):
    """What a row is about. The order is that of storing: what comes later refers to what came before.

    The fields a row may hold (`FIELDS`), all optional but one key; an absent field is one the file does not speak of.
    Values are `str` or `int` as the store's columns have them: GUIDs, enums by value, ISO dates, 0 or 1, domains and
    tenant ids in lower case, countries in upper case. Invitations, tags, notes and the account itself are told only by
    a complete copy, column by column as they are stored.
    """

    CUSTOMERS = "customers"
    PRODUCTS = "products"
    SUPPORT_CONTACTS = "support_contacts"
    SUBSCRIPTIONS = "subscriptions"
    LICENSES = "licenses"
    USERS = "users"
    ACCEPTANCES = "acceptances"
    INVITATIONS = "invitations"
    TAGS = "customer_tags"
    NOTES = "notes"
    ACCOUNTS = "accounts"
    LINKS = "links"


# Whose a row is: stands in rows about what a customer has. None of them: that of the customer chosen for the file.
WHOSE = ("customer_tenant_id", "customer_domain", "customer_name")
# The name of the partner account, in our own exports: rows about customers of another one stored here are left out.
ACCOUNT = "account"
# Which product a row means: any of them.
PRODUCT = ("sku_id", "part_number", "product_name")

FIELDS: Mapping[Subject, tuple[str, ...]] = {
    # With `tenant_name`: `name` is what the partner calls the customer, else what the customer's own tenant is called.
    Subject.CUSTOMERS: (
        *("tenant_id", "domain", "name", "relationship", "permissions", "country", "language", "reading"),
        *("contact_name", "contact_email", "mca_accepted_on", "mca_accepted_by", "tenant_name", ACCOUNT),
    ),
    Subject.PRODUCTS: ("sku_id", "part_number", "name"),
    # With `subscription_id`: the contact designated for that subscription.
    Subject.SUPPORT_CONTACTS: (*WHOSE, "tenant_id", "partner_id", "name", "subscription_id"),
    Subject.SUBSCRIPTIONS: (
        *(*WHOSE, "subscription_id", "name", "offer", "kind", "commerce", "status", "quantity", "unit", "term"),
        *("billing_cycle", "started_on", "ends_on", "auto_renew", "is_trial", "reseller", *PRODUCT, ACCOUNT),
    ),
    Subject.LICENSES: (*WHOSE, *PRODUCT, "enabled", "consumed", "suspended", "warning", ACCOUNT),
    Subject.USERS: (
        *(*WHOSE, "user_id", "address", "name", "reading", "given_name", "family_name", "state", "usage_location"),
        *("domain_type", "phone", "title", "department", "deleted_at", ACCOUNT),
    ),
    # Evidence that a customer accepted: `at` is ISO UTC (or a date), `what` the words of the file.
    Subject.ACCEPTANCES: (*WHOSE, "at", "what"),
    # The account's own invitation link.
    Subject.LINKS: ("url",),
}


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A fault of a row: its kind, the field it is in ("" for the whole row), what is wrong and what to do."""

    code: str
    field: str
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Fact:
    """One row about one thing, read and checked. `line` is where it starts in its file, from 1 (a workbook's row).

    A fact with a `problem` is left out, its `cells` kept as they were in the file; `warnings` are told and it is taken.
    One that is a `mention` was named in passing (a customer in an invoice's line): it adds what is not known yet and
    fills what is empty, but changes nothing, and may come again and again. `licenses` are all the licenses a user
    holds, each by SKU id, part number or product name; None when the row does not say.
    """

    subject: Subject
    line: int
    values: Mapping[str, str | int] = field(default_factory=dict)
    problem: RowProblem | None = None
    warnings: tuple[RowProblem, ...] = ()
    cells: tuple[str, ...] = ()
    is_mention: bool = False
    licenses: tuple[str, ...] | None = None
