"""What the second step of migrations.py adds: all that is known of a customer. Released: never edited.

Beside the facts stand *derived* columns: the counters of customers and licenses, and the search index of users. The
triggers keep them; store/derived.py makes them anew from the facts.
"""

_CUSTOMER_COLUMNS = (
    "tenant_name TEXT NOT NULL DEFAULT ''",
    "permissions TEXT NOT NULL DEFAULT 'unknown'",
    "mca_accepted_on TEXT NOT NULL DEFAULT ''",
    "mca_accepted_by TEXT NOT NULL DEFAULT ''",
    # Derived. Counting takes 15 times as long as reading a stored number.
    "service_count INTEGER NOT NULL DEFAULT 0",
    "user_count INTEGER NOT NULL DEFAULT 0",
    "license_count INTEGER NOT NULL DEFAULT 0",
    "seats_owned INTEGER NOT NULL DEFAULT 0",
    "seats_used INTEGER NOT NULL DEFAULT 0",
    "seats_over INTEGER NOT NULL DEFAULT 0",  # held beyond what is owned, over all products
    "seats_share REAL NOT NULL DEFAULT -1",  # used / owned; -1 where there is nothing to share
)

_PRODUCTS = """
CREATE TABLE products (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sku_id TEXT NOT NULL UNIQUE,
    part_number TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT ''
) STRICT
"""

_SUPPORT_CONTACTS = """
CREATE TABLE support_contacts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts(id),
    name TEXT NOT NULL,
    tenant_id TEXT NOT NULL,
    partner_id TEXT NOT NULL DEFAULT '',
    UNIQUE (account_id, tenant_id)
) STRICT
"""

_SUBSCRIPTIONS = """
CREATE TABLE subscriptions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    name TEXT NOT NULL,
    subscription_id TEXT,
    offer TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    commerce TEXT NOT NULL,
    status TEXT NOT NULL,
    quantity INTEGER NOT NULL DEFAULT 0,
    unit TEXT NOT NULL DEFAULT '',
    term TEXT NOT NULL DEFAULT '',
    billing_cycle TEXT NOT NULL DEFAULT '',
    started_on TEXT NOT NULL DEFAULT '',
    ends_on TEXT NOT NULL DEFAULT '',
    auto_renew INTEGER NOT NULL DEFAULT 0,
    is_trial INTEGER NOT NULL DEFAULT 0,
    reseller TEXT NOT NULL DEFAULT '',
    product_id INTEGER REFERENCES products(id),
    support_contact_id INTEGER REFERENCES support_contacts(id),
    sort_key TEXT NOT NULL
) STRICT
"""

_LICENSES = """
CREATE TABLE licenses (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    product_id INTEGER NOT NULL REFERENCES products(id),
    enabled INTEGER NOT NULL DEFAULT 0,
    consumed INTEGER NOT NULL DEFAULT 0,
    suspended INTEGER NOT NULL DEFAULT 0,
    warning INTEGER NOT NULL DEFAULT 0,
    assigned INTEGER NOT NULL DEFAULT 0,
    UNIQUE (customer_id, product_id)
) STRICT
"""

_USERS = """
CREATE TABLE users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    user_id TEXT,
    reading TEXT,
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    usage_location TEXT NOT NULL DEFAULT '',
    domain_type TEXT NOT NULL DEFAULT 'none',
    phone TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    deleted_at TEXT,
    sort_key TEXT NOT NULL,
    search TEXT NOT NULL
) STRICT
"""

_LICENSE_ASSIGNMENTS = """
CREATE TABLE license_assignments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER NOT NULL REFERENCES users(id),
    license_id INTEGER NOT NULL REFERENCES licenses(id),
    subscription_id INTEGER REFERENCES subscriptions(id),
    UNIQUE (user_id, license_id)
) STRICT
"""

_TAGS = """
CREATE TABLE tags (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE
) STRICT
"""

_CUSTOMER_TAGS = """
CREATE TABLE customer_tags (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    tag_id INTEGER NOT NULL REFERENCES tags(id),
    UNIQUE (customer_id, tag_id)
) STRICT
"""

_NOTES = """
CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    text TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT
"""

# The texts are folded already. detail=none keeps no positions: a third of the size, and hits are confirmed by instr().
_USER_SEARCH = """
CREATE VIRTUAL TABLE user_search USING fts5(
    search, content='users', content_rowid='id', tokenize='trigram case_sensitive 1', detail='none', columnsize=0
)
"""

_INDEXES = (
    # Every order of the customers list, read from an index alone. That of names also holds what is searched and
    # filtered by: it replaces the first release's.
    "DROP INDEX customers_by_name",
    "DROP INDEX customers_missing",
    "CREATE INDEX customers_by_name ON customers(deleted_at, sort_key, account_id, id, search, relationship,"
    " permissions, country, language, missing_since, seats_over, seats_share)",
    "CREATE INDEX customers_by_domain ON customers(deleted_at, domain, sort_key, account_id)",
    "CREATE INDEX customers_by_country ON customers(deleted_at, country, sort_key, account_id)",
    "CREATE INDEX customers_by_permissions ON customers(deleted_at, permissions, sort_key, account_id)",
    "CREATE INDEX customers_by_services ON customers(deleted_at, service_count, sort_key, account_id)",
    "CREATE INDEX customers_by_users ON customers(deleted_at, user_count, sort_key, account_id)",
    "CREATE INDEX customers_by_seats ON customers(deleted_at, seats_share, sort_key, account_id)",
    "CREATE INDEX customers_missing ON customers(deleted_at, sort_key, account_id) WHERE missing_since IS NOT NULL",
    # Each level below a customer, in its order.
    "CREATE INDEX subscriptions_of_customer ON subscriptions(customer_id, sort_key)",
    "CREATE INDEX users_of_customer ON users(customer_id, deleted_at, sort_key)",
    "CREATE INDEX holders_of_license ON license_assignments(license_id, user_id)",
    "CREATE INDEX notes_of_customer ON notes(customer_id)",
    "CREATE INDEX customers_of_tag ON customer_tags(tag_id, customer_id)",
    "CREATE UNIQUE INDEX subscriptions_guid ON subscriptions(customer_id, subscription_id)"
    " WHERE subscription_id IS NOT NULL",
    # A user in the trash does not keep the id from being imported again.
    "CREATE UNIQUE INDEX users_guid ON users(customer_id, user_id) WHERE user_id IS NOT NULL AND deleted_at IS NULL",
    "CREATE INDEX subscriptions_ending ON subscriptions(ends_on) WHERE status = 'active' AND ends_on > ''",
    # What a foreign key is checked by when its target is removed.
    "CREATE INDEX subscriptions_of_contact ON subscriptions(support_contact_id) WHERE support_contact_id IS NOT NULL",
    "CREATE INDEX assignments_of_subscription ON license_assignments(subscription_id)"
    " WHERE subscription_id IS NOT NULL",
    "CREATE INDEX licenses_of_product ON licenses(product_id)",
)

# A customer owns few products, so the sums are made anew; users and services are many, and counted on.
_COUNT_SEATS = """
    UPDATE customers SET (license_count, seats_owned, seats_used, seats_over, seats_share) = (
        SELECT products, owned, used, over,
            CASE WHEN owned > 0 THEN used * 1.0 / owned WHEN used > 0 THEN 1e9 ELSE -1 END
        FROM (
            SELECT count(*) AS products,
                coalesce(sum(enabled + warning), 0) AS owned,
                coalesce(sum(max(consumed, assigned)), 0) AS used,
                coalesce(sum(max(0, max(consumed, assigned) - enabled - warning)), 0) AS over
            FROM licenses WHERE customer_id = {row}.customer_id
        )
    ) WHERE id = {row}.customer_id;
"""
_COUNT_SERVICE = "UPDATE customers SET service_count = service_count {sign} 1 WHERE id = {row}.customer_id;"
_COUNT_USER = """
    UPDATE customers SET user_count = user_count {sign} 1 WHERE id = {row}.customer_id AND {row}.deleted_at IS NULL;
"""
_COUNT_SEAT = """
    UPDATE licenses SET assigned = assigned {sign} 1 WHERE id = {row}.license_id
        AND (SELECT deleted_at FROM users WHERE id = {row}.user_id) IS NULL;
"""
_TRASHED_OR_RESTORED = """
    UPDATE customers SET user_count = user_count + (NEW.deleted_at IS NULL) - (OLD.deleted_at IS NULL)
        WHERE id = NEW.customer_id;
    UPDATE licenses SET assigned = assigned + (NEW.deleted_at IS NULL) - (OLD.deleted_at IS NULL)
        WHERE id IN (SELECT license_id FROM license_assignments WHERE user_id = NEW.id);
"""
_FIND = "INSERT INTO user_search (rowid, search) VALUES (NEW.id, NEW.search);"
_FORGET = "INSERT INTO user_search (user_search, rowid, search) VALUES ('delete', OLD.id, OLD.search);"


def _trigger(name: str, event: str, *statements: str, when: str = "1") -> str:
    return f"CREATE TRIGGER {name} AFTER {event} WHEN {when} BEGIN {' '.join(statements)} END"


def _on(row: str, statement: str) -> str:
    """The statement for a row that came (NEW) or went (OLD)."""
    return statement.format(row=row, sign="+" if row == "NEW" else "-")


_TRIGGERS = (
    _trigger("subscription_added", "INSERT ON subscriptions", _on("NEW", _COUNT_SERVICE)),
    _trigger("subscription_removed", "DELETE ON subscriptions", _on("OLD", _COUNT_SERVICE)),
    _trigger("license_added", "INSERT ON licenses", _on("NEW", _COUNT_SEATS)),
    _trigger("license_removed", "DELETE ON licenses", _on("OLD", _COUNT_SEATS)),
    _trigger("license_changed", "UPDATE OF enabled, consumed, warning, assigned ON licenses", _on("NEW", _COUNT_SEATS)),
    _trigger("seat_assigned", "INSERT ON license_assignments", _on("NEW", _COUNT_SEAT)),
    _trigger("seat_freed", "DELETE ON license_assignments", _on("OLD", _COUNT_SEAT)),
    _trigger(
        "seat_moved",
        "UPDATE OF user_id, license_id ON license_assignments",
        _on("OLD", _COUNT_SEAT),
        _on("NEW", _COUNT_SEAT),
    ),
    _trigger("user_added", "INSERT ON users", _on("NEW", _COUNT_USER), _FIND),
    _trigger("user_removed", "DELETE ON users", _on("OLD", _COUNT_USER), _FORGET),
    _trigger(
        "user_trashed",
        "UPDATE OF deleted_at ON users",
        _TRASHED_OR_RESTORED,
        when="(OLD.deleted_at IS NULL) <> (NEW.deleted_at IS NULL)",
    ),
    _trigger("user_renamed", "UPDATE OF search ON users", _FORGET, _FIND, when="OLD.search <> NEW.search"),
)

STATEMENTS = (
    *(f"ALTER TABLE customers ADD COLUMN {column}" for column in _CUSTOMER_COLUMNS),
    # So far the lists gave customers their names.
    "UPDATE customers SET tenant_name = name WHERE tenant_id IS NOT NULL",
    *(_PRODUCTS, _SUPPORT_CONTACTS, _SUBSCRIPTIONS, _LICENSES, _USERS, _LICENSE_ASSIGNMENTS),
    *(_TAGS, _CUSTOMER_TAGS, _NOTES, _USER_SEARCH),
    *_INDEXES,
    *_TRIGGERS,
)
