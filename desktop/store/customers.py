"""Keeps the customers, and finds and orders them."""

import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import replace

from desktop.domain.customers import Customer, Permissions, Relationship
from desktop.domain.times import now
from desktop.store.customer_query import CustomerQuery, condition, ids_sql
from desktop.store.customer_rows import CustomerRow, read_rows
from desktop.store.database import Database
from desktop.store.search import fold
from desktop.store.transactions import Transaction

SEARCHED = ("name", "tenant_name", "reading", "domain", "tenant_id", "contact_name", "contact_email")


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

    def restore(self, tx: Transaction, id: int) -> None:
        """Show a deleted customer again. Raises `sqlite3.IntegrityError` when another took its tenant id."""
        tx.update("customers", id, {"deleted_at": None})

    def is_listed(self, id: int) -> bool:
        """Whether there is such a customer, not deleted."""
        return self._database.row("SELECT 1 FROM customers WHERE id = ? AND deleted_at IS NULL", (id,)) is not None

    def deleted_ids(self, account_id: int | None = None) -> "array[int]":
        """The deleted customers of an account (None: of all), the last one deleted first."""
        of_account, parameters = ("AND account_id = ?", (account_id,)) if account_id is not None else ("", ())
        sql = f"SELECT id FROM customers WHERE deleted_at IS NOT NULL {of_account} ORDER BY deleted_at DESC, id DESC"
        return array("q", self._database.column(sql, parameters))

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

    def countries(self, account_id: int | None) -> list[str]:
        """The countries of an account's customers (of all accounts' for None); "" where one is not known."""
        sql = "SELECT DISTINCT country FROM customers WHERE deleted_at IS NULL AND ifnull(? = account_id, 1)"
        return list(self._database.column(sql, (account_id,)))

    def count(self, query: CustomerQuery) -> int:
        """How many customers a query finds."""
        where, parameters = condition(query)
        count: int = self._database.value(f"SELECT count(*) FROM customers WHERE {where}", parameters)
        return count

    def ids(self, query: CustomerQuery) -> "array[int]":
        """The ids of all customers a query finds, in its order."""
        found = array("q")
        for sql, parameters in ids_sql(query):
            found.extend(self._database.column(sql, parameters))
        return found

    def first_ids(self, query: CustomerQuery, limit: int) -> "array[int]":
        """The first `limit` of `ids(query)`, sooner: enough for the first paint."""
        found = array("q")
        for sql, parameters in ids_sql(query):
            if len(found) < limit:
                found.extend(self._database.column(f"{sql} LIMIT ?", [*parameters, limit - len(found)]))
        return found

    def rows(self, ids: Sequence[int]) -> list[CustomerRow]:
        """What a list shows of these customers, in the order of `ids`; those that are gone are left out."""
        return read_rows(self._database, ids)


def _is_alike(row: sqlite3.Row, customer: Customer, same_name: str) -> bool:
    return (
        fold(row["name"]) == same_name
        or (customer.domain != "" and row["domain"] == customer.domain)
        or (customer.tenant_id != "" and row["tenant_id"] == customer.tenant_id)
    )


def search_text(*texts: str | None) -> str:
    """What a customer is found by, folded, a line each; what another line holds is spared.

    The texts are those of `SEARCHED`.
    """
    kept: list[str] = []
    for text in sorted({fold(text or "") for text in texts}, key=lambda folded: (-len(folded), folded)):
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
        "tenant_name": customer.tenant_name,
        "permissions": customer.permissions.value,
        "mca_accepted_on": customer.mca_accepted_on,
        "mca_accepted_by": customer.mca_accepted_by,
        **_keys(customer),
    }


def customer_keys(row: sqlite3.Row) -> dict[str, str]:
    """What a customer is sorted and found by, as its whole row should have it."""
    return _keys(_customer(row))


def _keys(customer: Customer) -> dict[str, str]:
    searched = search_text(*(getattr(customer, field) for field in SEARCHED))
    return {"sort_key": fold(customer.reading or customer.name), "search": searched}


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
        tenant_name=row["tenant_name"],
        permissions=Permissions(row["permissions"]),
        mca_accepted_on=row["mca_accepted_on"],
        mca_accepted_by=row["mca_accepted_by"],
        id=row["id"],
    )
