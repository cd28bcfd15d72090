"""Which stored customer a staged row is about, whose the other rows are, and who is missing."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.store.staging.differences import compare, said, said_or_null
from desktop.store.staging.prospects import propose_by_domain
from desktop.store.staging.tables import OPEN_STATES, OWNED, UNFOUND, next_id
from desktop.store.staging.twins import join_twins, merge_twins, refuse_repeated

_LATEST = "ORDER BY i.created_at DESC, i.id DESC LIMIT 1"
# A row of a list of administration relationships: a customer may have several of them.
_ONLY_PERMISSIONS = "x.permissions IS NOT NULL AND x.relationship IS NULL AND x.domain IS NULL"
# An alias (a name that is not the tenant's) is kept; the tenant's name is kept beside it, and needed nowhere else.
_NAMED = "s.name IS NULL OR s.is_mention"
_NAME = (
    f"iif(s.tenant_name IS NULL AND ({_NAMED} OR t.tenant_name NOT IN ('', t.name)), t.name, coalesce(s.name, t.name))"
)
_TENANT_NAME = (
    "CASE WHEN s.tenant_name IS NOT NULL THEN s.tenant_name"
    f" WHEN {_NAMED} THEN iif(t.tenant_name = '' AND t.tenant_id IS NULL AND s.tenant_id IS NOT NULL,"
    "     coalesce(nullif(s.name, t.name), ''), t.tenant_name)"
    " WHEN t.tenant_name <> '' OR t.name <> s.name THEN s.name ELSE '' END"
)
# Being in the list of all customers makes a reseller customer (domain.md 1.4), unless the row says something else.
LISTED = "iif(s.listed_on IS NOT NULL AND s.relationship IS NULL AND {known} = 'none', 'reseller', {said})"
_BECOMES = {
    "name": _NAME,
    "domain": said("domain"),
    "tenant_id": "coalesce(t.tenant_id, s.tenant_id)",
    "relationship": LISTED.format(
        known="t.relationship",
        said="iif(s.is_mention AND t.relationship <> 'none', t.relationship, coalesce(s.relationship, t.relationship))",
    ),
    "permissions": (
        "iif(s.is_mention AND t.permissions <> 'unknown', t.permissions, coalesce(s.permissions, t.permissions))"
    ),
    "country": said("country"),
    "language": said("language"),
    "contact_name": said("contact_name"),
    "contact_email": said("contact_email"),
    "mca_accepted_on": said("mca_accepted_on"),
    "mca_accepted_by": said("mca_accepted_by"),
    "reading": said_or_null("reading"),
    "tenant_name": _TENANT_NAME,
    # A later list that no longer named the customer counts for more.
    "missing_since": "iif(t.missing_since <= s.listed_on, NULL, t.missing_since)",
}


@dataclass(frozen=True, slots=True)
class Nameable:
    """A customer that a row may mean by its name: a stored one (`is_staged` False), or one that the import adds."""

    id: int
    name: str
    is_staged: bool


@dataclass(frozen=True, slots=True)
class LikeNamed:
    """A staged row, the customer it is proposed to be, and how alike the names are, of 100."""

    row_id: int
    customer: Nameable
    score: int


def find_customers(connection: sqlite3.Connection, account_id: int) -> None:
    """Find the owners and the customers that tenant ids and domains tell; add a row for each owner not known so far."""
    account = {"account": account_id}
    connection.execute("CREATE INDEX staging.customers_tenant ON customers(tenant_id)")
    connection.execute("CREATE INDEX staging.customers_domain ON customers(domain)")
    connection.execute(
        "CREATE INDEX staging.customers_name ON customers(name) WHERE tenant_id IS NULL AND domain IS NULL"
    )
    connection.execute("CREATE TABLE staging.known (domain TEXT, customer_id INTEGER, is_tenant INTEGER)")
    connection.execute(
        "INSERT INTO staging.known SELECT casefold(domain), id, tenant_id IS NOT NULL FROM main.customers"
        " WHERE account_id = :account AND deleted_at IS NULL AND domain <> ''",
        account,
    )
    connection.execute("CREATE INDEX staging.known_domain ON known(domain)")
    _find_owners(connection, account_id)
    _add_owners(connection)
    join_twins(connection, "customers", ["tenant_id"])
    refuse_repeated(connection, "customers", "tenant-twice", "tenant_id", unless=_ONLY_PERMISSIONS)
    connection.execute(
        "UPDATE staging.customers AS s SET target_id = t.id FROM main.customers t WHERE s.outcome IS NULL"
        " AND t.account_id = :account AND t.tenant_id = s.tenant_id AND t.deleted_at IS NULL AND s.twin IS NULL",
        account,
    )
    propose_by_domain(connection)
    _find_by_domain(connection)


def nameless_rows(connection: sqlite3.Connection) -> list[tuple[int, str]]:
    """The rows, by id and name, that only a name may tell the customer of."""
    return [
        tuple(row)
        for row in connection.execute(
            f"SELECT id, name FROM staging.customers WHERE {UNFOUND} AND tenant_id IS NULL AND name IS NOT NULL"
        )
    ]


def nameable_customers(connection: sqlite3.Connection, account_id: int) -> list[Nameable]:
    """Every customer that a name may mean: the stored ones by both their names, then those the import adds."""
    stored = connection.execute(
        "SELECT id, name, 0 FROM main.customers WHERE account_id = :account AND deleted_at IS NULL UNION ALL"
        " SELECT id, tenant_name, 0 FROM main.customers WHERE account_id = :account AND deleted_at IS NULL"
        " AND tenant_name NOT IN ('', name) UNION ALL"
        f" SELECT id, name, 1 FROM staging.customers WHERE {UNFOUND} AND tenant_id IS NOT NULL AND name IS NOT NULL",
        {"account": account_id},
    )
    return [Nameable(id, name, bool(is_staged)) for id, name, is_staged in stored]


def propose_names(connection: sqlite3.Connection, found: Iterable[LikeNamed]) -> None:
    """Propose the customers that were found by name, agreed to only where the names are the same."""
    connection.executemany(
        "UPDATE staging.customers SET is_proposed = 1, same_default = ?, why = ?, target = ?, target_id = ?,"
        " target_row = ? WHERE id = ?",
        [
            (
                like.score == 100,
                f"name:{like.score}",
                like.customer.name,
                None if like.customer.is_staged else like.customer.id,
                like.customer.id if like.customer.is_staged else None,
                like.row_id,
            )
            for like in found
        ],
    )


def match_customers(connection: sqlite3.Connection, account_id: int, base: int) -> None:
    """Settle what becomes of each row, once proposals by name are made; `base` is the id before the first new one."""
    join_twins(connection, "customers", ["domain"], "tenant_id IS NULL AND target_id IS NULL AND target_row IS NULL")
    connection.execute(
        "UPDATE staging.customers AS s SET outcome = 'rejected', problem = json_object('code', 'customer-unnamed',"
        f" 'field', 'name') WHERE {UNFOUND} AND coalesce(name, domain) IS NULL"
    )
    connection.execute(
        "UPDATE staging.customers AS s SET listed_on = f.date FROM staging.files f WHERE f.id = s.file AND f.is_whole"
    )
    merge_twins(connection, "customers", ["listed_on"])
    connection.execute(
        "UPDATE staging.customers SET outcome = iif(target_id IS NULL AND target_row IS NULL, 'new', 'unchanged'),"
        " target_id = coalesce(target_id, target_row + :base, id + :base) WHERE outcome IS NULL",
        {"base": base},
    )
    compare(connection, "customers", _BECOMES)
    _find_invitations(connection)
    _settle_owners(connection, account_id)


def find_missing(connection: sqlite3.Connection, account_id: int) -> None:
    """Note the customers that the whole lists no longer name. Raises nothing where there is no whole list.

    Not those marked already, and those no list ever named. A row left out still names its customer, by tenant id or by
    domain.
    """
    connection.execute(
        "INSERT INTO staging.missing (file, target_id, name, domain, tenant_id, date)"
        " SELECT f.id, c.id, c.name, c.domain, c.tenant_id, f.date FROM main.customers c,"
        " (SELECT id, max(date) AS date FROM staging.files WHERE is_whole) f"
        " WHERE f.id IS NOT NULL AND c.account_id = :account AND c.tenant_id IS NOT NULL AND c.deleted_at IS NULL"
        " AND c.relationship <> 'none' AND c.missing_since IS NULL"
        " AND c.id NOT IN (SELECT target_id FROM staging.customers"
        "     WHERE target_id IS NOT NULL AND listed_on IS NOT NULL)"
        " AND c.tenant_id NOT IN (SELECT lower(tenant_id) FROM staging.customers"
        "     WHERE outcome = 'rejected' AND tenant_id IS NOT NULL)"
        " AND casefold(c.domain) NOT IN (SELECT casefold(domain) FROM staging.customers"
        "     WHERE outcome = 'rejected' AND domain <> '')"
        " ORDER BY c.sort_key, c.id",
        {"account": account_id},
    )


def find_acceptances(connection: sqlite3.Connection) -> None:
    """Propose the open invitations that the evidence in the files answers; the latest evidence of each counts."""
    connection.execute(
        "UPDATE staging.acceptances AS x SET outcome = 'unchanged', target_id = o.customer_id,"
        " invitation_id = (SELECT i.id FROM main.invitations i WHERE i.customer_id = o.customer_id"
        f"     AND i.state IN {OPEN_STATES} {_LATEST})"
        " FROM staging.owners o WHERE o.id = x.owner AND x.outcome IS NULL"
    )
    connection.execute(
        "UPDATE staging.acceptances AS x SET invitation_id = NULL WHERE invitation_id IS NOT NULL AND id <> (SELECT id"
        " FROM staging.acceptances y WHERE y.invitation_id = x.invitation_id ORDER BY y.at DESC, y.id LIMIT 1)"
    )
    _describe_invitations(connection, "acceptances", "x.at")
    # Evidence older than the invitation is no answer to it.
    connection.execute("UPDATE staging.acceptances SET invitation_id = NULL WHERE NOT accepts_default")


def _find_owners(connection: sqlite3.Connection, account_id: int) -> None:
    for found in (
        "UPDATE staging.owners SET customer_id = chosen_id WHERE chosen_id IS NOT NULL",
        "UPDATE staging.owners AS o SET customer_id = c.id FROM main.customers c WHERE c.account_id = :account"
        " AND c.tenant_id = o.tenant_id AND c.deleted_at IS NULL",
        "UPDATE staging.owners AS o SET customer_row = (SELECT min(s.is_mention * (1 << 44) + s.id) % (1 << 44)"
        " FROM staging.customers s WHERE s.tenant_id = o.tenant_id AND s.outcome IS NULL) WHERE customer_id IS NULL",
        "UPDATE staging.owners AS o SET customer_id = (SELECT max(k.customer_id) FROM staging.known k"
        " WHERE k.domain = o.domain HAVING count(*) = 1) WHERE customer_id IS NULL AND tenant_id IS NULL",
        "UPDATE staging.owners AS o SET customer_row = (SELECT min(s.is_mention * (1 << 44) + s.id) % (1 << 44)"
        " FROM staging.customers s WHERE s.domain = o.domain AND s.outcome IS NULL"
        " HAVING count(DISTINCT s.tenant_id) <= 1)"
        " WHERE customer_id IS NULL AND customer_row IS NULL AND tenant_id IS NULL",
        # Who has nothing but a name, and is named alike in a row of the same file, is the one of that row.
        "UPDATE staging.owners AS o SET customer_row = (SELECT min(s.id) FROM staging.customers s WHERE s.name = o.name"
        " AND s.file = o.file AND s.tenant_id IS NULL AND s.domain IS NULL AND s.outcome IS NULL AND NOT s.is_mention)"
        " WHERE customer_id IS NULL AND customer_row IS NULL AND tenant_id IS NULL AND domain IS NULL",
    ):
        connection.execute(found, {"account": account_id} if ":account" in found else {})


def _add_owners(connection: sqlite3.Connection) -> None:
    """A row, as a mention, for each customer that only other rows name. An unknown tenant id alone names nobody.

    Nor do rows that are left out: what they say of their customer may be as damaged as the rest.
    """
    unfound = "customer_id IS NULL AND customer_row IS NULL"
    sound = " UNION ".join(f"SELECT owner FROM staging.{subject} WHERE outcome IS NULL" for subject in OWNED)
    first = next_id(connection)
    connection.execute(
        f"UPDATE staging.owners SET customer_row = id + {first} WHERE {unfound} AND coalesce(domain, name) IS NOT NULL"
        f" AND +id IN ({sound})"
    )
    connection.execute(
        "INSERT INTO staging.customers (id, file, line, is_mention, tenant_id, domain, name)"
        " SELECT customer_row, file, line, 1, tenant_id, domain, name FROM staging.owners"
        f" WHERE customer_row >= {first}"
    )
    connection.execute(
        "UPDATE staging.owners SET problem = iif(tenant_id IS NULL, 'customer-not-said', 'customer-unknown')"
        f" WHERE {unfound}"
    )


def _find_by_domain(connection: sqlite3.Connection) -> None:
    """Rows without a tenant id are the customer with their domain; of several, the first is proposed."""
    connection.execute(
        "UPDATE staging.customers AS x SET twin = (SELECT min(y.id) FROM staging.customers y WHERE y.domain = x.domain"
        " AND y.tenant_id IS NOT NULL AND y.outcome IS NULL AND y.twin IS NULL HAVING count(*) = 1)"
        " WHERE x.outcome IS NULL AND x.tenant_id IS NULL AND x.domain IS NOT NULL"
    )
    connection.execute(
        "UPDATE staging.customers AS s SET target_id = (SELECT min(k.customer_id) FROM staging.known k"
        " WHERE k.domain = casefold(s.domain)), is_proposed = (SELECT count(*) > 1 FROM staging.known k"
        f" WHERE k.domain = casefold(s.domain)), why = 'several', same_default = 0 WHERE {UNFOUND}"
        " AND tenant_id IS NULL AND domain IS NOT NULL"
    )
    connection.execute(
        "UPDATE staging.customers AS x SET target = t.name FROM main.customers t WHERE t.id = x.target_id"
        " AND x.is_proposed"
    )
    connection.execute("CREATE INDEX staging.customers_target ON customers(target_id) WHERE tenant_id IS NOT NULL")
    connection.execute(
        "UPDATE staging.customers AS x SET twin = y.id FROM staging.customers y WHERE y.target_id = x.target_id"
        " AND y.tenant_id IS NOT NULL AND y.outcome IS NULL AND y.twin IS NULL AND x.tenant_id IS NULL"
        " AND x.outcome IS NULL AND NOT x.is_proposed"
    )
    join_twins(connection, "customers", ["target_id"], "tenant_id IS NULL AND NOT is_proposed")
    refuse_repeated(connection, "customers", "domain-twice", "domain", "x.domain IS NULL")


def _find_invitations(connection: sqlite3.Connection) -> None:
    """Who was in the last list already says nothing new by being in this one: an invitation to restore administration
    privileges stays open. Who had left the list, or never was in it, has accepted by becoming a reseller customer."""
    becomes = LISTED.replace("s.", "x.").format(known="t.relationship", said="coalesce(x.relationship, t.relationship)")
    connection.execute(
        "UPDATE staging.customers AS x SET invitation_id = (SELECT i.id FROM main.invitations i"
        f" WHERE i.customer_id = x.target_id AND i.state IN {OPEN_STATES} {_LATEST})"
        " FROM main.customers t WHERE t.id = x.target_id AND x.twin IS NULL"
        " AND x.outcome IN ('updated', 'unchanged') AND NOT x.is_mention"
        " AND (t.relationship <> 'reseller' OR t.missing_since IS NOT NULL)"
        f" AND {becomes} = 'reseller'"
    )
    _describe_invitations(connection, "customers", "(SELECT f.written_at FROM staging.files f WHERE f.id = x.file)")


def _describe_invitations(connection: sqlite3.Connection, subject: str, at: str) -> None:
    connection.execute(
        f"UPDATE staging.{subject} AS x SET accepts_default = {at} >= i.prepared_at,"
        " invitation = json_array(i.id, i.state, i.prepared_at, i.sent_at)"
        " FROM main.invitations i WHERE i.id = x.invitation_id"
    )


def _settle_owners(connection: sqlite3.Connection, account_id: int) -> None:
    """Give every owner its customer's id and name; owners that turn out to be the same are one from now on."""
    connection.execute(
        "UPDATE staging.owners AS o SET customer_row = s.twin FROM staging.customers s"
        " WHERE s.id = o.customer_row AND s.twin IS NOT NULL"
    )
    connection.execute(
        "UPDATE staging.owners AS o SET customer_id = s.target_id, title = coalesce(s.name, s.domain),"
        " is_open = s.is_proposed"  # only if the person agrees is it the customer it is taken for
        " FROM staging.customers s WHERE s.id = o.customer_row AND s.outcome <> 'rejected'"
    )
    connection.execute(
        "UPDATE staging.owners AS o SET title = c.name FROM main.customers c WHERE c.id = o.customer_id"
        " AND c.account_id = :account",
        {"account": account_id},
    )
    connection.execute("UPDATE staging.owners SET title = coalesce(name, domain) WHERE title IS NULL")
    connection.execute(
        "UPDATE staging.owners SET problem = 'customer-unknown' WHERE customer_id IS NULL AND problem IS NULL"
    )
    connection.execute("CREATE INDEX staging.owners_customer ON owners(customer_id)")
    connection.execute(
        "UPDATE staging.owners AS o SET same_as = iif(is_open, id, (SELECT min(p.id) FROM staging.owners p"
        " WHERE p.customer_id = o.customer_id AND NOT p.is_open)) WHERE customer_id IS NOT NULL"
    )
    for subject in OWNED:
        _settle_owned(connection, subject)


def _settle_owned(connection: sqlite3.Connection, subject: str) -> None:
    aliases = "SELECT id FROM staging.owners WHERE same_as <> id"
    if connection.execute(f"SELECT 1 FROM ({aliases}) LIMIT 1").fetchone():
        connection.execute(
            f"UPDATE staging.{subject} AS x SET owner = o.same_as FROM staging.owners o WHERE o.id = x.owner"
            f" AND x.owner IN ({aliases})"
        )
    connection.execute(
        f"UPDATE staging.{subject} AS x SET outcome = 'rejected', problem = json_object('code', o.problem, 'field',"
        " 'customer', 'facts', json_object('customer', coalesce(o.tenant_id, o.domain, o.name, '')))"
        " FROM staging.owners o WHERE o.id = x.owner AND o.problem IS NOT NULL AND x.outcome IS NULL"
    )
