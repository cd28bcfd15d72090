"""How the database came to its present shape: one function a step, each applied once.

Imported only when a step is pending (it loads sqlite-utils, which the first paint must not wait for). Released steps
are never edited; a new step is added at the end and raises `database.SCHEMA_VERSION`.
"""

import sqlite3

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from desktop.store import migration_2, migration_3

migrations = Migrations("partner-desk")

# AUTOINCREMENT: ids live on in the undo history and in remembered selections, so none is ever used twice.
_ACCOUNTS = """
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    tenant_id TEXT,
    partner_id TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL,
    provider_name TEXT NOT NULL DEFAULT '',
    provider_tenant_id TEXT NOT NULL DEFAULT '',
    cloud TEXT NOT NULL,
    country TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'en',
    sender_name TEXT NOT NULL DEFAULT '',
    signature TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    invitation_link TEXT NOT NULL DEFAULT '',
    link_origin TEXT NOT NULL DEFAULT 'pasted',
    is_default INTEGER NOT NULL DEFAULT 0
) STRICT
"""

_CUSTOMERS = """
CREATE TABLE customers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts(id),
    name TEXT NOT NULL,
    reading TEXT,
    domain TEXT NOT NULL DEFAULT '',
    tenant_id TEXT,
    country TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    contact_name TEXT NOT NULL DEFAULT '',
    contact_email TEXT NOT NULL DEFAULT '',
    relationship TEXT NOT NULL DEFAULT 'none',
    missing_since TEXT,
    deleted_at TEXT,
    sort_key TEXT NOT NULL,
    search TEXT NOT NULL
) STRICT
"""

_INVITATIONS = """
CREATE TABLE invitations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts(id),
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    state TEXT NOT NULL,
    dap INTEGER NOT NULL,
    language TEXT NOT NULL,
    "to" TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    link TEXT NOT NULL,
    link_origin TEXT NOT NULL,
    region_reason TEXT NOT NULL,
    step INTEGER NOT NULL,
    text_edited INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    prepared_at TEXT NOT NULL,
    sent_at TEXT NOT NULL,
    closed_at TEXT NOT NULL
) STRICT
"""

_HAND_OVERS = """
CREATE TABLE hand_overs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invitation_id INTEGER NOT NULL REFERENCES invitations(id),
    at TEXT NOT NULL,
    route TEXT NOT NULL,
    "to" TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    link TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT
"""

_IMPORTS = """
CREATE TABLE imports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts(id),
    at TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    list_date TEXT NOT NULL,
    added INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    missing INTEGER NOT NULL,
    rejected INTEGER NOT NULL
) STRICT
"""

_SETTINGS = """
CREATE TABLE settings (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT
"""

_CHANGES = """
CREATE TABLE changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    os_user TEXT NOT NULL,
    kind TEXT NOT NULL,
    of INTEGER REFERENCES changes(id),
    what TEXT NOT NULL
) STRICT
"""

_CHANGE_ROWS = """
CREATE TABLE change_rows (
    id INTEGER PRIMARY KEY,
    change_id INTEGER NOT NULL REFERENCES changes(id) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT
) STRICT
"""

_INDEXES = (
    "CREATE UNIQUE INDEX accounts_tenant ON accounts(tenant_id)",
    # A customer in the trash does not keep its tenant from being imported again.
    "CREATE UNIQUE INDEX customers_tenant ON customers(account_id, tenant_id) WHERE deleted_at IS NULL",
    # The list in each of its orders, read from an index alone; the first holds the searched text as well (8x faster
    # than reading the table). Accounts are few, so they are filtered in the order rather than before it.
    "CREATE INDEX customers_by_name ON customers(deleted_at, sort_key, account_id, id, search)",
    "CREATE INDEX customers_by_relationship ON customers(deleted_at, relationship, sort_key, account_id)",
    "CREATE INDEX customers_by_contact ON customers(deleted_at, contact_name, sort_key, account_id)",
    "CREATE INDEX customers_missing ON customers(deleted_at, sort_key, account_id) WHERE missing_since IS NOT NULL",
    "CREATE INDEX invitations_of_customer ON invitations(customer_id, state)",
    "CREATE INDEX invitations_by_state ON invitations(state)",
    "CREATE INDEX hand_overs_of_invitation ON hand_overs(invitation_id)",
    "CREATE INDEX imports_of_account ON imports(account_id)",
    "CREATE INDEX change_rows_of_change ON change_rows(change_id)",
    "CREATE INDEX change_rows_of_row ON change_rows(table_name, row_id)",
)


@migrations()
def customers_and_invitations(db: Database) -> None:
    """The first release: accounts, their customers, the invitations, and the history of every edit."""
    tables = (_ACCOUNTS, _CUSTOMERS, _INVITATIONS, _HAND_OVERS, _IMPORTS, _SETTINGS, _CHANGES, _CHANGE_ROWS)
    for statement in (*tables, *_INDEXES):
        db.execute(statement)


@migrations()
def what_customers_have(db: Database) -> None:
    """Subscriptions, users, licenses and who holds them, support contacts, tags, notes; counters and user search."""
    for statement in migration_2.STATEMENTS:
        db.execute(statement)


@migrations()
def imports_taken_back(db: Database) -> None:
    """Which change an import was, whether it was undone, and the ranges of rows that imports added."""
    for statement in migration_3.STATEMENTS:
        db.execute(statement)


def apply_pending(connection: sqlite3.Connection) -> None:
    """Take the steps that the database has not taken yet, inside the caller's transaction."""
    migrations.apply(Database(connection, execute_plugins=False))
