"""Stored customers whose tenant nobody knows yet, and the listed tenants that may be theirs: always only proposed."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.store.staging.tables import OPEN_STATES, UNFOUND


@dataclass(frozen=True, slots=True)
class Prospect:
    """A customer stored without a tenant id; `names` are those it goes by, `is_invited` tells of an open invitation."""

    id: int
    name: str
    names: tuple[str, ...]
    domain: str
    contact_email: str
    is_invited: bool


@dataclass(frozen=True, slots=True)
class ListedTenant:
    """A staged row with a tenant id that is no stored customer's; "" for a name or domain it does not say."""

    row_id: int
    name: str
    domain: str


@dataclass(frozen=True, slots=True)
class Likely:
    """A listed tenant and the prospect it may be: `why` as the preview says it, `is_same` if to be taken so."""

    row_id: int
    prospect: Prospect
    why: str
    is_same: bool


def propose_by_domain(connection: sqlite3.Connection) -> None:
    """A customer whose tenant nobody knows yet may be the one with the same domain; of several, the invited one."""
    connection.execute(
        "UPDATE staging.customers AS s SET is_proposed = 1, same_default = 1, why = 'domain', target_id = ("
        " SELECT k.customer_id FROM staging.known k WHERE k.domain = casefold(s.domain) AND NOT k.is_tenant ORDER BY"
        " NOT EXISTS (SELECT 1 FROM main.invitations i WHERE i.customer_id = k.customer_id"
        f"     AND i.state IN {OPEN_STATES}),"
        " (SELECT sort_key FROM main.customers c WHERE c.id = k.customer_id), k.customer_id LIMIT 1)"
        f" WHERE {UNFOUND} AND tenant_id IS NOT NULL AND domain IS NOT NULL"
        " AND EXISTS (SELECT 1 FROM staging.known k WHERE k.domain = casefold(s.domain) AND NOT k.is_tenant)"
        " AND NOT EXISTS (SELECT 1 FROM staging.customers o WHERE o.domain = s.domain AND o.id < s.id"
        "     AND o.outcome IS NULL AND o.twin IS NULL AND o.tenant_id IS NOT NULL"
        "     AND (o.target_id IS NULL OR o.is_proposed))"
    )
    connection.execute(
        "UPDATE staging.customers AS x SET target = t.name FROM main.customers t WHERE t.id = x.target_id"
        " AND x.is_proposed"
    )


def open_prospects(connection: sqlite3.Connection, account_id: int) -> list[Prospect]:
    """The account's prospects that no staged row is found to be, the invited first, by name."""
    rows = connection.execute(
        "SELECT c.id, c.name, c.tenant_name, c.domain, c.contact_email, EXISTS (SELECT 1 FROM main.invitations i"
        f" WHERE i.customer_id = c.id AND i.state IN {OPEN_STATES}) AS is_invited FROM main.customers c"
        " WHERE c.account_id = ? AND c.tenant_id IS NULL AND c.deleted_at IS NULL"
        " AND c.id NOT IN (SELECT target_id FROM staging.customers WHERE target_id IS NOT NULL)"
        " ORDER BY is_invited DESC, c.sort_key, c.id",
        (account_id,),
    )
    return [
        Prospect(id, name, (name, tenant_name) if tenant_name else (name,), domain, contact_email, bool(is_invited))
        for id, name, tenant_name, domain, contact_email, is_invited in rows
    ]


def listed_tenants(connection: sqlite3.Connection) -> list[ListedTenant]:
    """The rows with a tenant id that neither it nor their domain tells the stored customer of."""
    rows = connection.execute(
        f"SELECT id, coalesce(name, ''), coalesce(domain, '') FROM staging.customers WHERE {UNFOUND}"
        " AND tenant_id IS NOT NULL AND coalesce(name, domain) IS NOT NULL"
        " AND (domain IS NULL OR casefold(domain) NOT IN (SELECT domain FROM staging.known)) ORDER BY id"
    )
    return [ListedTenant(*row) for row in rows]


def propose_likely(connection: sqlite3.Connection, found: Iterable[Likely]) -> None:
    """Propose each listed tenant to be its prospect."""
    connection.executemany(
        "UPDATE staging.customers SET is_proposed = 1, same_default = ?, why = ?, target = ?, target_id = ?"
        " WHERE id = ?",
        [(one.is_same, one.why, one.prospect.name, one.prospect.id, one.row_id) for one in found],
    )
