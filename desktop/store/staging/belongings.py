"""What customers have: which stored row a staged one is about, and what it changes."""

import sqlite3
from collections.abc import Iterable

from desktop.store.staging.differences import compare, counted, said, said_or_null
from desktop.store.staging.tables import next_id
from desktop.store.staging.twins import join_twins, merge_twins, refuse_repeated

_SETTLE = (
    "UPDATE staging.{subject} SET outcome = iif(target_id IS NULL, 'new', 'unchanged'),"
    " target_id = coalesce(target_id, id + :base) WHERE outcome IS NULL"
)
_SAID_SERVICE = ("commerce", "offer", "unit", "term", "billing_cycle", "started_on", "ends_on", "reseller")
_COUNTED_SERVICE = ("quantity", "auto_renew", "is_trial")
_TOLD_SERVICE = ("name", "kind", "status")  # a mention changes none: they always say something
_SERVICE = {
    **{column: counted(column) for column in _TOLD_SERVICE},
    **{column: said(column) for column in _SAID_SERVICE},
    **{column: counted(column) for column in _COUNTED_SERVICE},
    "subscription_id": "coalesce(t.subscription_id, s.subscription_id)",
    "product_id": said_or_null("product_id"),
    "support_contact_id": "coalesce(s.contact_id, t.support_contact_id)",  # designated for this very subscription
}
_SEATS = {column: counted(column) for column in ("enabled", "consumed", "suspended", "warning")}
_CONTACT = {column: said(column) for column in ("name", "partner_id")}
# Found by name or part number, a product stands under its name until somebody tells the SKU id.
_PRODUCT = {
    "sku_id": "coalesce(s.sku_id, t.sku_id)",
    "part_number": said("part_number"),
    "name": said("name"),
}


def match_products(connection: sqlite3.Connection, base: int, known: Iterable[tuple[str, str, str]]) -> None:
    """Settle the products, whose `target_id` or `twin` was set from outside.

    `known` are SKU ids, part numbers and names that the program knows: new products that no row names get them.
    """
    merge_twins(connection, "products")
    connection.executemany(
        "UPDATE staging.products SET part_number = coalesce(part_number, ?2), name = coalesce(name, ?3)"
        " WHERE sku_id = ?1 AND target_id IS NULL AND outcome IS NULL",
        known,
    )
    connection.execute(_SETTLE.format(subject="products"), {"base": base})
    compare(connection, "products", _PRODUCT)


def name_products(connection: sqlite3.Connection, found: Iterable[tuple[int, int]]) -> None:
    """Note which product (its id, as it will be) each numbered name means, and give it to the rows that use it."""
    connection.executemany("INSERT INTO staging.named VALUES (?, ?)", found)
    for subject in ("subscriptions", "licenses"):
        connection.execute(
            f"UPDATE staging.{subject} AS s SET product_id = n.product_id FROM staging.named n WHERE n.id = s.product"
        )
    connection.execute(
        "INSERT INTO staging.product_titles SELECT id, coalesce(nullif(name, ''), nullif(part_number, ''), sku_id)"
        " FROM main.products"
    )
    connection.execute(
        "INSERT INTO staging.product_titles SELECT target_id, coalesce(name, part_number, sku_id)"
        " FROM staging.products WHERE outcome = 'new'"
    )


def match_support_contacts(connection: sqlite3.Connection, account_id: int, base: int) -> None:
    """Find the resellers by tenant id; those designated for a subscription are given to its row, made if needed."""
    join_twins(connection, "support_contacts", ["tenant_id"])
    connection.execute(
        "UPDATE staging.support_contacts AS s SET target_id = t.id FROM main.support_contacts t"
        " WHERE t.account_id = :account AND t.tenant_id = s.tenant_id AND s.outcome IS NULL AND s.twin IS NULL",
        {"account": account_id},
    )
    merge_twins(connection, "support_contacts", ())
    connection.execute(_SETTLE.format(subject="support_contacts"), {"base": base})
    compare(connection, "support_contacts", _CONTACT)
    _designate(connection)


def match_subscriptions(connection: sqlite3.Connection, base: int) -> None:
    """Find the services by their customer and GUID, those without one by name."""
    connection.execute("CREATE INDEX staging.subscriptions_guid ON subscriptions(owner, subscription_id)")
    join_twins(connection, "subscriptions", ["owner", "subscription_id"])
    join_twins(connection, "subscriptions", ["owner", "name"], "subscription_id IS NULL")
    refuse_repeated(connection, "subscriptions", "subscription-twice", "subscription_id")
    merge_twins(connection, "subscriptions", ["product_id", "contact_id"])
    connection.execute(
        "UPDATE staging.subscriptions AS s SET target_id = t.id FROM staging.owners o JOIN main.subscriptions t"
        " ON t.customer_id = o.customer_id WHERE o.id = s.owner AND t.subscription_id = s.subscription_id"
        " AND s.outcome IS NULL"
    )
    connection.execute(
        "UPDATE staging.subscriptions AS s SET target_id = (SELECT max(t.id) FROM staging.owners o"
        " JOIN main.subscriptions t ON t.customer_id = o.customer_id WHERE o.id = s.owner"
        " AND t.sort_key = fold(s.name) HAVING count(*) = 1)"
        " WHERE subscription_id IS NULL AND name IS NOT NULL AND outcome IS NULL"
    )
    connection.execute(
        "UPDATE staging.subscriptions AS s SET outcome = 'rejected', problem = json_object('code',"
        " 'subscription-unknown', 'field', 'subscription_id') WHERE outcome IS NULL AND target_id IS NULL"
        " AND coalesce(name, offer, product_id) IS NULL"
    )
    connection.execute(
        "UPDATE staging.subscriptions SET name = coalesce(name, offer,"
        " (SELECT title FROM staging.product_titles p WHERE p.product_id = subscriptions.product_id))"
        " WHERE outcome IS NULL AND target_id IS NULL AND name IS NULL"
    )
    connection.execute(_SETTLE.format(subject="subscriptions"), {"base": base})
    _keep_legacy_contacts(connection)
    compare(connection, "subscriptions", _SERVICE)
    _show_names(connection)


def match_licenses(connection: sqlite3.Connection, base: int) -> None:
    """Find the seats by their customer and product, once users are matched."""
    connection.execute("CREATE INDEX staging.licenses_product ON licenses(owner, product_id)")
    join_twins(connection, "licenses", ["owner", "product_id"])
    refuse_repeated(connection, "licenses", "license-twice", "sku_id")
    merge_twins(connection, "licenses")
    match_licenses_held(connection, base)


def match_licenses_held(connection: sqlite3.Connection, base: int) -> None:
    """Settle the seats that are not settled yet; held licenses that nobody counts so far get a row, as a mention.

    Such a row owns as many seats as are known to be held: Microsoft lets nobody hold more.
    """
    _add_held(connection)
    connection.execute(
        "UPDATE staging.licenses AS s SET target_id = t.id FROM staging.owners o JOIN main.licenses t"
        " ON t.customer_id = o.customer_id WHERE o.id = s.owner AND t.product_id = s.product_id AND s.outcome IS NULL"
    )
    connection.execute(_SETTLE.format(subject="licenses"), {"base": base})
    compare(connection, "licenses", _SEATS)


def _designate(connection: sqlite3.Connection) -> None:
    designated = (
        "staging.support_contacts d LEFT JOIN staging.support_contacts p ON p.id = d.twin WHERE d.subscription_id"
        " IS NOT NULL AND d.outcome <> 'rejected'"
    )
    contact = "coalesce(p.target_id, d.target_id)"
    connection.execute(
        f"UPDATE staging.subscriptions AS s SET contact_id = c.contact FROM (SELECT d.owner, d.subscription_id,"
        f" {contact} AS contact FROM {designated}) c WHERE c.owner = s.owner AND c.subscription_id = s.subscription_id"
    )
    first = next_id(connection)
    connection.execute(
        "INSERT INTO staging.subscriptions (id, file, line, is_mention, owner, subscription_id, contact_id)"
        f" SELECT {first} + d.id, d.file, d.line, 1, d.owner, d.subscription_id, {contact} FROM {designated}"
        " AND NOT EXISTS (SELECT 1 FROM staging.subscriptions s WHERE s.owner = d.owner"
        "     AND s.subscription_id = d.subscription_id)"
    )


def _keep_legacy_contacts(connection: sqlite3.Connection) -> None:
    """Only subscriptions of the legacy system can have a support contact of their own (domain.md 6)."""
    connection.execute(
        "UPDATE staging.subscriptions AS s SET contact_id = NULL, warnings = json_array(json_object('code',"
        " 'support-contact-not-legacy', 'field', 'support_contact')) WHERE contact_id IS NOT NULL"
        " AND coalesce(s.commerce, (SELECT t.commerce FROM main.subscriptions t WHERE t.id = s.target_id), '')"
        " <> 'legacy'"
    )


def _show_names(connection: sqlite3.Connection) -> None:
    """What a changed product or support contact is called, for the preview."""
    contacts = (
        "(SELECT name FROM main.support_contacts c WHERE c.id = {id}),"
        " (SELECT name FROM staging.support_contacts c WHERE c.target_id = {id} AND c.outcome = 'new')"
    )
    title = "(SELECT title FROM staging.product_titles p WHERE p.product_id = {id})"
    old, new = "json_extract(x.before, '$.{column}')", "json_extract(x.after, '$.{column}')"
    connection.execute(
        "UPDATE staging.subscriptions AS x SET shown = json_object('product_id', json_array("
        + ", ".join(title.format(id=side.format(column="product_id")) for side in (old, new))
        + "), 'support_contact_id', json_array("
        + ", ".join(f"coalesce({contacts.format(id=side.format(column='support_contact_id'))})" for side in (old, new))
        + ")) WHERE x.outcome = 'updated' AND (json_type(x.after, '$.product_id') IS NOT NULL"
        " OR json_type(x.after, '$.support_contact_id') IS NOT NULL)"
    )


def _add_held(connection: sqlite3.Connection) -> None:
    first = next_id(connection)
    connection.execute(
        "INSERT INTO staging.licenses (id, file, line, is_mention, owner, product_id, enabled)"
        f" SELECT {first} + row_number() OVER (), file, line, 1, owner, product_id, holders FROM ("
        " SELECT min(u.id), u.file, u.line, u.owner, n.product_id, count(DISTINCT u.id) AS holders"
        " FROM staging.held h JOIN staging.users u ON u.id = h.user_row AND u.outcome <> 'rejected'"
        " JOIN staging.named n ON n.id = h.product GROUP BY u.owner, n.product_id) AS counted"
        " WHERE NOT EXISTS (SELECT 1 FROM staging.licenses l WHERE l.owner = counted.owner"
        "     AND l.product_id = counted.product_id AND l.outcome IS NOT 'rejected')"
        " AND NOT EXISTS (SELECT 1 FROM staging.owners o JOIN main.licenses t ON t.customer_id = o.customer_id"
        "     WHERE o.id = counted.owner AND t.product_id = counted.product_id)"
    )
