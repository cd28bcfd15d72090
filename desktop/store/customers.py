"""Keeps the customers, and finds and orders them."""

import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from desktop.domain.customers import Customer, Relationship
from desktop.domain.invitations import InvitationState
from desktop.domain.times import now
from desktop.store.database import Database
from desktop.store.search import fold
from desktop.store.transactions import Transaction

_LATEST = "(SELECT max(id) FROM invitations WHERE invitations.customer_id = customers.id)"
_NOT_INVITED = "NOT EXISTS (SELECT 1 FROM invitations WHERE invitations.customer_id = customers.id)"
_BY_NAME = ("sort_key", "account_id", "id")
_ORDERS = {
    "name": _BY_NAME,
    "domain": ("domain", *_BY_NAME),
    "relationship": ("relationship", *_BY_NAME),
    "contact": ("contact_name", *_BY_NAME),
}
_CHUNK = 500  # ids in one statement: below every build's limit of parameters


@dataclass(frozen=True, slots=True)
class CustomerQuery:
    """Which customers, in which order. `text` is searched for as one phrase, folded (see `search.fold`).

    `account_id` None: every account; `sort`: one of "name", "domain", "relationship", "contact", "invitation" (by
    state; those never invited come last in both directions); `missing_only`: those that the last list did not name.
    """

    account_id: int | None = None
    text: str = ""
    sort: str = "name"
    descending: bool = False
    relationship: Relationship | None = None
    missing_only: bool = False


class CustomerRow(NamedTuple):
    """What a list shows of a customer, and the latest invitation sent or begun (`invitation_since`: ISO 8601, UTC)."""

    id: int
    account_id: int
    name: str
    domain: str
    relationship: Relationship
    missing_since: str
    contact_name: str
    contact_email: str
    country: str
    language: str
    invitation_id: int | None
    invitation_state: InvitationState | None
    invitation_since: str


class CustomerStore:
    """The customers of every account. Deleted ones stay in the file, hidden, until they are purged."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, id: int) -> Customer:
        """One customer, deleted or not. Raises `LookupError` when there is none."""
        row = self._database.row("SELECT * FROM customers WHERE id = ?", (id,))
        if row is None:
            raise LookupError(f"no customer {id}")
        return _customer(row)

    def save(self, tx: Transaction, customer: Customer) -> Customer:
        """Add or change a customer and return it as stored.

        Raises `sqlite3.IntegrityError` when another customer of the account has the same tenant id.
        """
        if customer.id is None:
            return replace(customer, id=tx.insert("customers", _values(customer)))
        tx.update("customers", customer.id, _values(customer))
        return customer

    def save_all(self, tx: Transaction, customers: Sequence[Customer]) -> list[Customer]:
        """Add or change many customers, quickly; returns them as stored, in the same order."""
        new = [customer for customer in customers if customer.id is None]
        ids = iter(tx.insert_many("customers", [_values(customer) for customer in new]))
        tx.update_many("customers", [(c.id, _values(c)) for c in customers if c.id is not None])
        return [replace(customer, id=next(ids)) if customer.id is None else customer for customer in customers]

    def delete(self, tx: Transaction, id: int) -> None:
        """Hide a customer (soft: the row stays, and the deletion can be undone)."""
        tx.update("customers", id, {"deleted_at": now()})

    def by_tenant(self, account_id: int) -> dict[str, Customer]:
        """The account's customers whose tenant is known, by tenant id."""
        rows = self._database.rows(
            "SELECT * FROM customers WHERE account_id = ? AND tenant_id IS NOT NULL AND deleted_at IS NULL",
            (account_id,),
        )
        return {row["tenant_id"]: _customer(row) for row in rows}

    def with_tenant(self, account_id: int, tenant_id: str) -> Customer | None:
        """The account's customer with this tenant id."""
        row = self._database.row(
            "SELECT * FROM customers WHERE account_id = ? AND tenant_id = ? AND deleted_at IS NULL",
            (account_id, tenant_id),
        )
        return _customer(row) if row is not None else None

    def alike(self, customer: Customer) -> list[CustomerRow]:
        """Other customers of the account with the same name (folded), domain or tenant id, by name."""
        same_name = fold(customer.name)
        rows = self._database.rows(
            "SELECT id, name, domain, tenant_id FROM customers"
            " WHERE account_id = ? AND deleted_at IS NULL AND id IS NOT ?"
            " AND (tenant_id = nullif(?, '') OR domain = nullif(?, '') OR sort_key = nullif(?, '')"
            " OR (reading IS NOT NULL AND instr(search, nullif(?, ''))))"  # its sort_key is how the name is read
            " ORDER BY sort_key, id",
            (customer.account_id, customer.id, customer.tenant_id, customer.domain, same_name, same_name),
        )
        return self.rows([row["id"] for row in rows if _is_alike(row, customer, same_name)])

    def prospects(self, account_id: int) -> list[Customer]:
        """The account's customers whose tenant is not known, by name."""
        rows = self._database.rows(
            "SELECT * FROM customers WHERE account_id = ? AND tenant_id IS NULL AND deleted_at IS NULL"
            " ORDER BY sort_key, id",
            (account_id,),
        )
        return [_customer(row) for row in rows]

    def count(self, query: CustomerQuery) -> int:
        """How many customers a query finds."""
        where, parameters = _condition(query)
        count: int = self._database.value(f"SELECT count(*) FROM customers WHERE {where}", parameters)
        return count

    def ids(self, query: CustomerQuery) -> "array[int]":
        """The ids of all customers a query finds, in its order."""
        found = array("q")
        for sql, parameters in _ids_sql(query):
            found.extend(self._database.column(sql, parameters))
        return found

    def first_ids(self, query: CustomerQuery, limit: int) -> "array[int]":
        """The first `limit` of `ids(query)`, sooner: enough for the first paint."""
        found = array("q")
        for sql, parameters in _ids_sql(query):
            if len(found) < limit:
                found.extend(self._database.column(f"{sql} LIMIT ?", [*parameters, limit - len(found)]))
        return found

    def rows(self, ids: Sequence[int]) -> list[CustomerRow]:
        """What a list shows of these customers, in the order of `ids`; those that are gone are left out."""
        found: dict[int, CustomerRow] = {}
        for start in range(0, len(ids), _CHUNK):
            found |= self._chunk(ids[start : start + _CHUNK])
        return [found[id] for id in ids if id in found]

    def _chunk(self, ids: Sequence[int]) -> dict[int, CustomerRow]:
        places = ", ".join("?" * len(ids))
        rows = self._database.rows(
            "SELECT customers.*, i.id AS invitation_id, i.state AS invitation_state, i.created_at, i.prepared_at,"
            f" i.sent_at, i.closed_at FROM customers LEFT JOIN invitations i ON i.id = {_LATEST}"
            f" WHERE customers.id IN ({places})",
            tuple(ids),
        )
        return {row["id"]: _customer_row(row) for row in rows}


def _is_alike(row: sqlite3.Row, customer: Customer, same_name: str) -> bool:
    return (
        fold(row["name"]) == same_name
        or (customer.domain != "" and row["domain"] == customer.domain)
        or (customer.tenant_id != "" and row["tenant_id"] == customer.tenant_id)
    )


def _ids_sql(query: CustomerQuery) -> list[tuple[str, list[object]]]:
    """Statements whose answers, one after the other, are the ids in the query's order."""
    if query.sort == "invitation":
        return _by_invitation(query)
    where, parameters = _condition(query)
    return [(f"SELECT id FROM customers WHERE {where} ORDER BY {_order(query.sort, query.descending)}", parameters)]


def _by_invitation(query: CustomerQuery) -> list[tuple[str, list[object]]]:
    """A statement for each state of the latest invitation, and one for customers never invited.

    CROSS JOIN tells SQLite to begin with the invitations, which are fewer.
    """
    where, parameters = _condition(query)
    states = reversed(InvitationState) if query.descending else InvitationState
    invited = (
        "SELECT customers.id FROM invitations i CROSS JOIN customers ON customers.id = i.customer_id"
        f" WHERE i.state = ? AND i.id = {_LATEST} AND {where} ORDER BY {_order('name')}"
    )
    others = f"SELECT id FROM customers WHERE {where} AND {_NOT_INVITED} ORDER BY {_order('name')}"
    return [*((invited, [state.value, *parameters]) for state in states), (others, parameters)]


def _order(sort: str, descending: bool = False) -> str:
    return ", ".join(f"customers.{column} {'DESC' if descending else 'ASC'}" for column in _ORDERS[sort])


def _condition(query: CustomerQuery) -> tuple[str, list[object]]:
    """What a query says as SQL: the condition and its parameters."""
    parts: list[tuple[str, list[object]]] = [("customers.deleted_at IS NULL", [])]
    if query.account_id is not None:
        # The plus keeps the planner to the order's index, in which the account is filtered without a sort.
        parts.append(("+customers.account_id = ?", [query.account_id]))
    if wanted := fold(query.text):
        parts.append(("instr(customers.search, ?) > 0", [wanted]))
    if query.relationship is not None:
        parts.append(("customers.relationship = ?", [query.relationship.value]))
    if query.missing_only:
        parts.append(("customers.missing_since IS NOT NULL", []))
    return " AND ".join(sql for sql, _ in parts), [value for _, values in parts for value in values]


def _search_text(customer: Customer) -> str:
    """What a customer is found by, folded, a line each; what another line holds is spared."""
    texts = (
        customer.name,
        customer.reading,
        customer.domain,
        customer.tenant_id,
        customer.contact_name,
        customer.contact_email,
    )
    kept: list[str] = []
    for text in sorted({fold(text) for text in texts}, key=lambda folded: (-len(folded), folded)):
        if not any(text in longer for longer in kept):
            kept.append(text)
    return "\n".join(kept)  # no folded text holds a line end


def _values(customer: Customer) -> dict[str, object]:
    return {
        "account_id": customer.account_id,
        "name": customer.name,
        "reading": customer.reading or None,
        "domain": customer.domain,
        "tenant_id": customer.tenant_id or None,
        "country": customer.country,
        "language": customer.language,
        "contact_name": customer.contact_name,
        "contact_email": customer.contact_email,
        "relationship": customer.relationship.value,
        "missing_since": customer.missing_since or None,
        "sort_key": fold(customer.reading or customer.name),
        "search": _search_text(customer),
    }


def _customer(row: sqlite3.Row) -> Customer:
    return Customer(
        account_id=row["account_id"],
        name=row["name"],
        reading=row["reading"] or "",
        domain=row["domain"],
        tenant_id=row["tenant_id"] or "",
        country=row["country"],
        language=row["language"],
        contact_name=row["contact_name"],
        contact_email=row["contact_email"],
        relationship=Relationship(row["relationship"]),
        missing_since=row["missing_since"] or "",
        id=row["id"],
    )


def _customer_row(row: sqlite3.Row) -> CustomerRow:
    state = InvitationState(row["invitation_state"]) if row["invitation_state"] else None
    return CustomerRow(
        id=row["id"],
        account_id=row["account_id"],
        name=row["name"],
        domain=row["domain"],
        relationship=Relationship(row["relationship"]),
        missing_since=row["missing_since"] or "",
        contact_name=row["contact_name"],
        contact_email=row["contact_email"],
        country=row["country"],
        language=row["language"],
        invitation_id=row["invitation_id"],
        invitation_state=state,
        invitation_since=(row["closed_at"] or row["sent_at"] or row["prepared_at"] or row["created_at"] or ""),
    )
