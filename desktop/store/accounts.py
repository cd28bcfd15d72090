"""Keeps the partner accounts."""

import sqlite3
from dataclasses import replace

from desktop.domain.partner import Cloud, LinkOrigin, PartnerAccount, PartnerType
from desktop.store.database import Database
from desktop.store.transactions import Transaction


class AccountStore:
    """The partner accounts. Exactly one of them, if there are any, is the default."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[PartnerAccount]:
        """Every account, the default first, then by name."""
        return [
            _account(row) for row in self._database.rows("SELECT * FROM accounts ORDER BY is_default DESC, name, id")
        ]

    def get(self, id: int) -> PartnerAccount:
        """One account. Raises `LookupError` when there is none."""
        row = self._database.row("SELECT * FROM accounts WHERE id = ?", (id,))
        if row is None:
            raise LookupError(f"no account {id}")
        return _account(row)

    def default(self) -> PartnerAccount | None:
        """The account that is used unless a person chooses another; None before the first is set up."""
        row = self._database.row("SELECT * FROM accounts WHERE is_default = 1")
        return _account(row) if row is not None else None

    def has_customers(self, id: int) -> bool:
        """Whether customers belong to an account, removed ones (whose history stays) included."""
        return bool(self._database.value("SELECT EXISTS (SELECT 1 FROM customers WHERE account_id = ?)", (id,)))

    def save(self, tx: Transaction, account: PartnerAccount) -> PartnerAccount:
        """Add or change an account and return it as stored. The first becomes the default; a new default ends the old.

        Raises `sqlite3.IntegrityError` when another account has the same tenant id.
        """
        default = self.default()
        if default is None or default.id == account.id:
            account = replace(account, is_default=True)  # there is always one default
        elif account.is_default:
            assert default.id is not None
            tx.update("accounts", default.id, {"is_default": 0})
        if account.id is None:
            return replace(account, id=tx.insert("accounts", _values(account)))
        tx.update("accounts", account.id, _values(account))
        return account

    def delete(self, tx: Transaction, id: int) -> None:
        """Remove an account; another becomes the default. Raises `sqlite3.IntegrityError` while it has customers."""
        was_default = self.get(id).is_default
        tx.delete("accounts", id)
        if was_default and (heir := self._database.value("SELECT min(id) FROM accounts")) is not None:
            tx.update("accounts", heir, {"is_default": 1})


def _values(account: PartnerAccount) -> dict[str, object]:
    return {
        "name": account.name,
        "tenant_id": account.tenant_id or None,  # unknown tenants do not collide
        "partner_id": account.partner_id,
        "type": account.type.value,
        "provider_name": account.provider_name,
        "provider_tenant_id": account.provider_tenant_id,
        "cloud": account.cloud.value,
        "country": account.country,
        "language": account.language,
        "sender_name": account.sender_name,
        "signature": account.signature,
        "email": account.email,
        "invitation_link": account.invitation_link,
        "link_origin": account.link_origin.value,
        "is_default": int(account.is_default),
    }


def _account(row: sqlite3.Row) -> PartnerAccount:
    return PartnerAccount(
        name=row["name"],
        tenant_id=row["tenant_id"] or "",
        partner_id=row["partner_id"],
        type=PartnerType(row["type"]),
        provider_name=row["provider_name"],
        provider_tenant_id=row["provider_tenant_id"],
        cloud=Cloud(row["cloud"]),
        country=row["country"],
        language=row["language"],
        sender_name=row["sender_name"],
        signature=row["signature"],
        email=row["email"],
        invitation_link=row["invitation_link"],
        link_origin=LinkOrigin(row["link_origin"]),
        is_default=bool(row["is_default"]),
        id=row["id"],
    )
