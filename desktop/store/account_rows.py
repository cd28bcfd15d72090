"""What one account of a database has, as plain rows: to hand it on to another database."""

import sqlite3
from collections.abc import Iterator, Mapping

from desktop.store.database import Database

_AT_ONCE = 500  # rows
_WHOSE = "c.tenant_id AS customer_tenant_id, c.domain AS customer_domain, c.name AS customer_name"
_PRODUCT = "p.sku_id, p.part_number, p.name AS product_name"
_OF_ACCOUNT = "c.account_id = :account AND c.deleted_at IS NULL"
_OWNED = f"JOIN customers c ON c.id = x.customer_id AND {_OF_ACCOUNT}"
# What "none" and "unknown" stand for is that nobody said it.
_SQL: Mapping[str, str] = {
    "customers": (
        "SELECT c.id, c.tenant_id, c.domain, c.name, c.tenant_name, nullif(c.relationship, 'none') AS relationship,"
        " nullif(c.permissions, 'unknown') AS permissions, c.country, c.language, c.reading, c.contact_name,"
        f" c.contact_email, c.mca_accepted_on, c.mca_accepted_by FROM customers c WHERE {_OF_ACCOUNT} AND c.id > :last"
    ),
    "products": (
        "SELECT x.id, x.sku_id, x.part_number, x.name FROM products x WHERE (EXISTS (SELECT 1 FROM licenses l"
        f" JOIN customers c ON c.id = l.customer_id WHERE l.product_id = x.id AND {_OF_ACCOUNT}) OR EXISTS (SELECT 1"
        " FROM subscriptions s JOIN customers c ON c.id = s.customer_id WHERE s.product_id = x.id"
        f" AND {_OF_ACCOUNT})) AND x.id > :last"
    ),
    # Those designated for a subscription.
    "support_contacts": (
        f"SELECT x.id, {_WHOSE}, r.tenant_id, r.partner_id, r.name, x.subscription_id FROM subscriptions x {_OWNED}"
        " JOIN support_contacts r ON r.id = x.support_contact_id"
        " WHERE x.subscription_id IS NOT NULL AND x.id > :last"
    ),
    "subscriptions": (
        f"SELECT x.id, {_WHOSE}, x.subscription_id, x.name, x.offer, x.kind, x.commerce,"
        " nullif(x.status, 'none') AS status, x.quantity, x.unit, x.term, x.billing_cycle, x.started_on, x.ends_on,"
        f" x.auto_renew, x.is_trial, x.reseller, {_PRODUCT} FROM subscriptions x {_OWNED}"
        " LEFT JOIN products p ON p.id = x.product_id WHERE x.id > :last"
    ),
    "licenses": (
        f"SELECT x.id, {_WHOSE}, {_PRODUCT}, x.enabled, x.consumed, x.suspended, x.warning FROM licenses x {_OWNED}"
        " JOIN products p ON p.id = x.product_id WHERE x.id > :last"
    ),
    # The licenses a user holds, a line each: SKU id, part number, name.
    "users": (
        f"SELECT x.id, {_WHOSE}, x.user_id, x.address, x.name, x.reading, x.given_name, x.family_name, x.state,"
        " x.usage_location, nullif(x.domain_type, 'none') AS domain_type, x.phone, x.title, x.department,"
        " (SELECT json_group_array(json_array(p.sku_id, p.part_number, p.name)) FROM license_assignments a"
        " JOIN licenses l ON l.id = a.license_id JOIN products p ON p.id = l.product_id WHERE a.user_id = x.id)"
        f" AS licenses FROM users x {_OWNED} WHERE x.deleted_at IS NULL AND x.id > :last"
    ),
    # The hand-overs of an invitation, an object of its columns each.
    "invitations": (
        f'SELECT x.id, {_WHOSE}, x.state, x.dap, x.language, x."to" AS recipient, x.subject, x.body, x.link,'
        " x.link_origin, x.region_reason, x.step, x.text_edited, x.evidence, x.created_at, x.updated_at, x.prepared_at,"
        " x.sent_at, x.closed_at, (SELECT json_group_array(json_object('at', h.at, 'route', h.route, 'to', h.\"to\","
        " 'subject', h.subject, 'body', h.body, 'link', h.link, 'sha256', h.sha256) ) FROM (SELECT * FROM hand_overs"
        f" WHERE invitation_id = x.id ORDER BY id) h) AS hand_overs FROM invitations x {_OWNED} WHERE x.id > :last"
    ),
    "customer_tags": (
        f"SELECT x.id, {_WHOSE}, g.name FROM customer_tags x {_OWNED} JOIN tags g ON g.id = x.tag_id WHERE x.id > :last"
    ),
    "notes": f"SELECT x.id, {_WHOSE}, x.text, x.created_at, x.updated_at FROM notes x {_OWNED} WHERE x.id > :last",
}


def account_rows(database: Database, what: str, account_id: int) -> Iterator[sqlite3.Row]:
    """The rows of one account, by id; `what` is a table. What was deleted is left out.

    A row names whose it is, and its product, by what other databases know them by. Some rows are in memory at a time.
    """
    sql, last = f"{_SQL[what]} ORDER BY 1 LIMIT {_AT_ONCE}", -1
    while rows := database.rows(sql, {"account": account_id, "last": last}):
        yield from rows
        last = rows[-1]["id"]
