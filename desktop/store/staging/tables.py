"""What the temporary file of an import holds: a table a subject, whose the rows are, what products they name."""

import sqlite3
from collections.abc import Mapping

from desktop.store.changed_rows import WORK

# By subject: the columns that the files fill. NULL is what a file does not speak of.
VALUES: Mapping[str, tuple[str, ...]] = {
    "customers": (
        *("tenant_id", "domain", "name", "relationship", "permissions", "country", "language", "reading"),
        *("contact_name", "contact_email", "mca_accepted_on", "mca_accepted_by", "tenant_name"),
    ),
    "products": ("sku_id", "part_number", "name"),
    "support_contacts": ("tenant_id", "partner_id", "name", "subscription_id"),
    "subscriptions": (
        *("subscription_id", "name", "offer", "kind", "commerce", "status", "quantity", "unit", "term"),
        *("billing_cycle", "started_on", "ends_on", "auto_renew", "is_trial", "reseller"),
    ),
    "licenses": ("enabled", "consumed", "suspended", "warning"),
    "users": (
        *("user_id", "address", "name", "reading", "given_name", "family_name", "state", "usage_location"),
        *("domain_type", "phone", "title", "department", "deleted_at"),
    ),
    "acceptances": ("at", "what"),
    "invitations": (
        *("state", "dap", "language", "recipient", "subject", "body", "link", "link_origin", "region_reason", "step"),
        *("text_edited", "evidence", "created_at", "updated_at", "prepared_at", "sent_at", "closed_at", "hand_overs"),
    ),
    "customer_tags": ("name",),
    "notes": ("text", "created_at", "updated_at"),
    "accounts": (
        *("name", "tenant_id", "partner_id", "type", "provider_name", "provider_tenant_id", "country", "language"),
        *("sender_name", "signature", "email"),
    ),
    "links": ("url",),
}
# Those whose target is a row of the table of the same name, in the order of storing.
STORED = (
    *("customers", "products", "support_contacts", "subscriptions", "licenses", "users"),
    *("invitations", "customer_tags", "notes", "accounts"),
)
# Tables whose new rows get ids that are known before they are stored.
NUMBERED = (*STORED, "license_assignments", "hand_overs", "tags")
OWNED = (
    *("support_contacts", "subscriptions", "licenses", "users", "acceptances"),
    *("invitations", "customer_tags", "notes"),
)
UNFOUND = "outcome IS NULL AND twin IS NULL AND target_id IS NULL AND target_row IS NULL"  # of staged customers
OPEN_STATES = "('prepared', 'sent')"  # of invitations
NAMING_PRODUCTS = ("subscriptions", "licenses")

# What a row is as it comes: `outcome` is 'rejected' with a problem, else NULL until it is matched.
_READ = "file INTEGER, line INTEGER, is_mention INTEGER, outcome TEXT, problem TEXT, warnings TEXT, cells TEXT"
READ_COLUMNS = ("id", "file", "line", "is_mention", "outcome", "problem", "warnings", "cells")
# What matching finds. `twin` is the row about the same thing that speaks for both. `before` and `after` are the values
# of an updated row that change, as the history keeps them; `hand_before` and `hand_after` those that a person edited.
_MATCHED = (
    "target_id INTEGER, twin INTEGER, before TEXT, after TEXT, hand_before TEXT, hand_after TEXT, shown TEXT,"
    " is_proposed INTEGER DEFAULT 0, same_default INTEGER DEFAULT 0, why TEXT, target TEXT,"
    " invitation_id INTEGER, invitation TEXT, accepts_default INTEGER"
)
_OWN_COLUMNS = {
    "customers": "target_row INTEGER, listed_on TEXT",
    "subscriptions": "product_id INTEGER, contact_id INTEGER",
    "licenses": "product_id INTEGER",
    "users": "says_licenses INTEGER, held_file INTEGER",
    # Which of those made in the same second; whether it tells more than the stored one; how many hand-overs it adds.
    "invitations": "nth INTEGER, is_further INTEGER DEFAULT 0, fresh INTEGER DEFAULT 0",
    "customer_tags": "tag_id INTEGER",
    "notes": "nth INTEGER",
}

_AROUND = (
    # One row a file; a file `is_whole` when it names every customer of the account.
    "CREATE TABLE staging.files (id INTEGER PRIMARY KEY, is_whole INTEGER, date TEXT, written_at TEXT)",
    # Whose rows are. `chosen_id` is the stored customer the person named for a file. `customer_id` is found: the id the
    # customer has, or will have; `customer_row` the staged row about it.
    "CREATE TABLE staging.owners (id INTEGER PRIMARY KEY, tenant_id TEXT, domain TEXT, name TEXT, chosen_id INTEGER,"
    " file INTEGER, line INTEGER, customer_id INTEGER, customer_row INTEGER, same_as INTEGER, is_open INTEGER"
    " DEFAULT 0, title TEXT, problem TEXT)",
    # What products are called by the rows, and the ids they have or will have.
    "CREATE TABLE staging.named (id INTEGER PRIMARY KEY, product_id INTEGER)",
    # The licenses that users hold, as their rows name them.
    "CREATE TABLE staging.held (user_row INTEGER, product INTEGER)",
    # Seats to assign (ids as they will be) and those to withdraw.
    "CREATE TABLE staging.assigned (id INTEGER PRIMARY KEY, user_row INTEGER, user_id INTEGER, license_id INTEGER,"
    " product_id INTEGER)",
    "CREATE TABLE staging.withdrawn (assignment_id INTEGER PRIMARY KEY, user_row INTEGER, product_id INTEGER)",
    # Tags that come with the rows.
    "CREATE TABLE staging.tags (id INTEGER PRIMARY KEY, folded TEXT UNIQUE, name TEXT)",
    # Customers that the whole lists no longer name.
    "CREATE TABLE staging.missing (id INTEGER PRIMARY KEY, file INTEGER, target_id INTEGER, name TEXT, domain TEXT,"
    " tenant_id TEXT, date TEXT)",
    # The names of products, for the preview.
    "CREATE TABLE staging.product_titles (product_id INTEGER PRIMARY KEY, title TEXT)",
    # By table: the id before the first that a new row gets.
    "CREATE TABLE staging.bases (name TEXT PRIMARY KEY, base INTEGER)",
    # How many rows each segment has, and the id of every thousandth.
    "CREATE TABLE staging.sizes (subject TEXT, segment TEXT, count INTEGER)",
    "CREATE TABLE staging.anchors (subject TEXT, segment TEXT, place INTEGER, id INTEGER)",
    # The changes being stored: as `change_rows` has them.
    WORK,
)


def leading_columns(subject: str) -> tuple[str, ...]:
    """The columns of a row before its values: what every row has, then whose it is and what product it names."""
    return (
        *READ_COLUMNS,
        *(("owner",) if subject in OWNED else ()),
        *(("product",) if subject in NAMING_PRODUCTS else ()),
        *(("says_licenses",) if subject == "users" else ()),
    )


def statements() -> list[str]:
    """What makes the tables in the attached file `staging`."""
    return [*_AROUND, *(_table(subject) for subject in VALUES)]


def next_id(connection: sqlite3.Connection) -> int:
    """An id above those of all staged rows: they are counted through all subjects."""
    highest = ", ".join(f"coalesce((SELECT max(id) FROM staging.{subject}), 0)" for subject in VALUES)
    return 1 + int(connection.execute(f"SELECT max({highest})").fetchone()[0])


def _table(subject: str) -> str:
    references = "".join(f", {name} INTEGER" for name in leading_columns(subject) if name in ("owner", "product"))
    values = ", ".join(VALUES[subject])  # no type: kept as they come
    own = f", {_OWN_COLUMNS[subject]}" if subject in _OWN_COLUMNS else ""
    return f"CREATE TABLE staging.{subject} (id INTEGER PRIMARY KEY, {_READ}{references}, {values}, {_MATCHED}{own})"
