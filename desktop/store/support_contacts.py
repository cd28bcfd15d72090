"""Keeps the resellers who may support customers' subscriptions."""

from dataclasses import replace

from desktop.domain.subscriptions import SupportContact
from desktop.store.database import Database
from desktop.store.transactions import Transaction

_COLUMNS = tuple(name for name in SupportContact.__slots__ if name != "id")


class SupportContactStore:
    """The resellers known to each account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, account_id: int) -> list[SupportContact]:
        """The resellers an account knows, by name."""
        sql = "SELECT * FROM support_contacts WHERE account_id = ? ORDER BY name COLLATE NOCASE, id"
        return [SupportContact(**dict(row)) for row in self._database.rows(sql, (account_id,))]

    def get(self, id: int) -> SupportContact:
        """One reseller. Raises `LookupError` when there is none."""
        row = self._database.row("SELECT * FROM support_contacts WHERE id = ?", (id,))
        if row is None:
            raise LookupError(f"no support contact {id}")
        return SupportContact(**dict(row))

    def with_tenant(self, account_id: int, tenant_id: str) -> SupportContact | None:
        """The reseller with this tenant id."""
        sql = "SELECT * FROM support_contacts WHERE account_id = ? AND tenant_id = ?"
        row = self._database.row(sql, (account_id, tenant_id))
        return SupportContact(**dict(row)) if row is not None else None

    def save(self, tx: Transaction, contact: SupportContact) -> SupportContact:
        """Add or change a reseller. Raises `sqlite3.IntegrityError` when another has the same tenant id."""
        values = {name: getattr(contact, name) for name in _COLUMNS}
        if contact.id is None:
            return replace(contact, id=tx.insert("support_contacts", values))
        tx.update("support_contacts", contact.id, values)
        return contact

    def delete(self, tx: Transaction, id: int) -> None:
        """Forget a reseller. Raises `sqlite3.IntegrityError` while they support a subscription."""
        tx.delete("support_contacts", id)
