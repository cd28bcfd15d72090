"""Users: which stored one a staged row is about, what it changes, and which licenses they hold."""

import sqlite3

from desktop.store.staging.differences import compare, counted, said, said_or_null
from desktop.store.staging.twins import join_twins, merge_twins, refuse_repeated

_TOLD = ("name", "address", "state")  # a mention changes none: they always say something
_SAID = ("given_name", "family_name", "usage_location", "phone", "title", "department")
_BECOMES = {
    **{column: counted(column) for column in _TOLD},
    **{column: said(column) for column in _SAID},
    "domain_type": (
        "iif(s.is_mention AND t.domain_type <> 'none', t.domain_type, coalesce(s.domain_type, t.domain_type))"
    ),
    "user_id": "coalesce(t.user_id, s.user_id)",
    "reading": said_or_null("reading"),
    "deleted_at": said_or_null("deleted_at"),
}
_ONLY_LICENSES = "x.says_licenses AND x.name IS NULL"


def match_users(connection: sqlite3.Connection, base: int) -> None:
    """Find the users by their customer and GUID, else by address; `base` is the id before the first new one."""
    connection.execute("CREATE INDEX staging.users_guid ON users(owner, user_id, is_mention, outcome, twin)")
    join_twins(connection, "users", ["owner", "user_id"])
    _join_by_address(connection)
    refuse_repeated(connection, "users", "user-twice", "user_id", unless=_ONLY_LICENSES)
    if connection.execute("SELECT 1 FROM staging.users WHERE twin IS NOT NULL LIMIT 1").fetchone():
        _merge_held(connection)
        merge_twins(connection, "users", ["says_licenses"])
    _find(connection)
    connection.execute(
        "UPDATE staging.users SET outcome = 'rejected', problem = json_object('code', 'user-unknown', 'field', 'name')"
        " WHERE target_id IS NULL AND outcome IS NULL AND coalesce(nullif(name, ''), nullif(address, '')) IS NULL"
    )
    connection.execute(
        "UPDATE staging.users SET outcome = iif(target_id IS NULL, 'new', 'unchanged'),"
        " target_id = coalesce(target_id, id + :base) WHERE outcome IS NULL",
        {"base": base},
    )
    compare(connection, "users", _BECOMES)


def match_held_licenses(connection: sqlite3.Connection, base: int) -> None:
    """Find the seats that the rows assign, and those they withdraw: a row that says licenses says all of them.

    `base` is the id before the first new assignment.
    """
    connection.execute("DELETE FROM staging.assigned")
    connection.execute("DELETE FROM staging.withdrawn")
    if not connection.execute("SELECT 1 FROM staging.users WHERE says_licenses LIMIT 1").fetchone():
        return
    _gather_seats(connection)
    connection.execute(
        "INSERT INTO staging.assigned SELECT row_number() OVER () + :base, user_row, user_id, license_id, product_id"
        " FROM (SELECT DISTINCT h.user_row, u.target_id AS user_id, s.license_id, s.product_id FROM staging.held h"
        " JOIN staging.users u ON u.id = h.user_row JOIN staging.named n ON n.id = h.product"
        " JOIN staging.owners o ON o.id = u.owner"
        " JOIN staging.seats s ON s.customer_id = o.customer_id AND s.product_id = n.product_id"
        " WHERE u.twin IS NULL AND u.outcome <> 'rejected') AS wanted"
        " WHERE NOT EXISTS (SELECT 1 FROM main.license_assignments a"
        "     WHERE a.user_id = wanted.user_id AND a.license_id = wanted.license_id)",
        {"base": base},
    )
    connection.execute("CREATE INDEX IF NOT EXISTS staging.held_user ON held(user_row)")
    connection.execute(
        "INSERT INTO staging.withdrawn SELECT a.id, u.id, l.product_id FROM staging.users u"
        " JOIN main.license_assignments a ON a.user_id = u.target_id JOIN main.licenses l ON l.id = a.license_id"
        " WHERE u.says_licenses AND NOT u.is_mention AND u.twin IS NULL AND u.outcome IN ('updated', 'unchanged')"
        " AND NOT EXISTS (SELECT 1 FROM staging.held h JOIN staging.named n ON n.id = h.product"
        "     WHERE h.user_row = u.id AND n.product_id = l.product_id)"
    )
    connection.execute(
        "UPDATE staging.users SET outcome = 'updated' WHERE outcome = 'unchanged' AND id IN"
        " (SELECT user_row FROM staging.assigned UNION SELECT user_row FROM staging.withdrawn)"
    )


def _join_by_address(connection: sqlite3.Connection) -> None:
    """Rows without a GUID are about the user with their address."""
    if not connection.execute(
        "SELECT 1 FROM staging.users WHERE user_id IS NULL AND outcome IS NULL LIMIT 1"
    ).fetchone():
        return
    connection.execute("CREATE INDEX staging.users_address ON users(owner, lower(address))")
    connection.execute(
        "UPDATE staging.users AS x SET twin = (SELECT min(y.id) FROM staging.users y WHERE y.owner = x.owner"
        " AND lower(y.address) = lower(x.address) AND y.user_id IS NOT NULL AND y.outcome IS NULL AND y.twin IS NULL)"
        " WHERE x.user_id IS NULL AND x.outcome IS NULL"
    )
    join_twins(connection, "users", ["owner", "lower({x}.address)"], "user_id IS NULL")


def _merge_held(connection: sqlite3.Connection) -> None:
    """The licenses of rows about the same user are told by one row; all a user holds, only the newest file tells."""
    connection.execute(
        "CREATE TABLE staging.says AS SELECT coalesce(twin, id) AS first, min(id) AS id FROM staging.users"
        " WHERE says_licenses AND NOT is_mention AND outcome IS NULL"
        " AND (twin IS NOT NULL OR id IN (SELECT twin FROM staging.users))"
        " GROUP BY coalesce(twin, id)"
    )
    connection.execute("CREATE INDEX staging.says_first ON says(first)")
    connection.execute("CREATE INDEX IF NOT EXISTS staging.held_user ON held(user_row)")
    connection.execute(
        "DELETE FROM staging.held WHERE user_row IN (SELECT u.id FROM staging.users u JOIN staging.says s"
        " ON s.first = coalesce(u.twin, u.id) WHERE u.file <> (SELECT v.file FROM staging.users v WHERE v.id = s.id))"
    )
    connection.execute(
        "UPDATE staging.held AS h SET user_row = u.twin FROM staging.users u WHERE u.id = h.user_row"
        " AND u.twin IS NOT NULL AND u.outcome IS NULL"
    )


def _find(connection: sqlite3.Connection) -> None:
    stored = "main.users t WHERE t.customer_id = o.customer_id"
    connection.execute(
        f"UPDATE staging.users AS x SET target_id = (SELECT t.id FROM {stored} AND t.user_id = x.user_id"
        " AND t.deleted_at IS NULL) FROM staging.owners o WHERE o.id = x.owner AND x.outcome IS NULL"
        " AND x.user_id IS NOT NULL"
    )
    connection.execute(
        f"UPDATE staging.users AS x SET target_id = (SELECT max(t.id) FROM {stored} AND t.user_id = x.user_id)"
        " FROM staging.owners o WHERE o.id = x.owner AND x.outcome IS NULL AND x.target_id IS NULL"
        " AND x.deleted_at <> ''"
    )
    unfound = "SELECT owner FROM staging.users WHERE target_id IS NULL AND outcome IS NULL AND address <> ''"
    connection.execute(
        "CREATE TABLE staging.addresses AS SELECT o.id AS owner, lower(t.address) AS address, t.id, t.user_id"
        " FROM staging.owners o JOIN main.users t ON t.customer_id = o.customer_id"
        f" WHERE o.id IN ({unfound}) AND t.deleted_at IS NULL"
    )
    connection.execute("CREATE INDEX staging.addresses_key ON addresses(owner, address)")
    connection.execute(
        "UPDATE staging.users AS x SET target_id = (SELECT min(a.id) FROM staging.addresses a WHERE a.owner = x.owner"
        " AND a.address = lower(x.address) AND (a.user_id IS NULL OR x.user_id IS NULL))"
        " WHERE target_id IS NULL AND outcome IS NULL AND address <> ''"
    )
    join_twins(connection, "users", ["target_id"], "target_id IN (SELECT id FROM staging.addresses)")
    connection.execute("UPDATE staging.users SET outcome = 'unchanged' WHERE twin IS NOT NULL AND outcome IS NULL")


def _gather_seats(connection: sqlite3.Connection) -> None:
    """The licenses that are, or will be, of each customer and product."""
    connection.execute("DROP TABLE IF EXISTS staging.seats")
    connection.execute(
        "CREATE TABLE staging.seats AS SELECT o.customer_id, l.product_id, l.target_id AS license_id"
        " FROM staging.licenses l JOIN staging.owners o ON o.id = l.owner WHERE l.outcome <> 'rejected'"
        " AND l.twin IS NULL UNION SELECT t.customer_id, t.product_id, t.id FROM main.licenses t"
        " WHERE t.customer_id IN (SELECT customer_id FROM staging.owners)"
    )
    connection.execute("CREATE INDEX staging.seats_product ON seats(customer_id, product_id)")
