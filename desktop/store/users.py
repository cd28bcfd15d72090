"""Keeps the users of customers."""

import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.domain.times import now
from desktop.domain.users import User, UserDomainType, UserState
from desktop.store.database import Database
from desktop.store.search import fold
from desktop.store.transactions import Transaction

_COLUMNS = tuple(name for name in User.__slots__ if name != "id")
_ROWS = (
    "SELECT u.id, u.customer_id, u.name, u.address, u.state, u.usage_location, u.title, u.department, u.deleted_at,"
    " (SELECT count(*) FROM license_assignments a WHERE a.user_id = u.id) AS license_count"
    " FROM users u WHERE u.id IN ({ids})"
)


@dataclass(frozen=True, slots=True)
class UserRow:
    """What a list shows of a user. `license_count` is of licenses held."""

    id: int
    customer_id: int
    name: str
    address: str
    state: UserState
    usage_location: str
    title: str
    department: str
    deleted_at: str
    license_count: int


class UserStore:
    """The users of every customer. Deleted ones stay in the file, hidden, with the licenses they had."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, id: int) -> User:
        """One user, deleted or not. Raises `LookupError` when there is none."""
        row = self._database.row("SELECT * FROM users WHERE id = ?", (id,))
        if row is None:
            raise LookupError(f"no user {id}")
        return _user(row)

    def save(self, tx: Transaction, user: User) -> User:
        """Add or change a user and return it as stored.

        Raises `sqlite3.IntegrityError` when the customer has another, not deleted, with the same GUID.
        """
        if user.id is None:
            return replace(user, id=tx.insert("users", _values(user)))
        tx.update("users", user.id, _values(user))
        return user

    def save_all(self, tx: Transaction, users: Sequence[User]) -> range:
        """Add many new users, quickly; returns their ids, in the same order."""
        return tx.insert_many("users", [_values(user) for user in users])

    def delete(self, tx: Transaction, id: int) -> None:
        """Hide a user; their seats become free."""
        tx.update("users", id, {"deleted_at": now()})

    def restore(self, tx: Transaction, id: int) -> None:
        """Show a deleted user again, holding the licenses they had.

        Raises `sqlite3.IntegrityError` when another user took their GUID.
        """
        tx.update("users", id, {"deleted_at": None})

    def ids(self, customer_id: int) -> "array[int]":
        """A customer's users, by name."""
        sql = "SELECT id FROM users WHERE customer_id = ? AND deleted_at IS NULL ORDER BY sort_key, id"
        return array("q", self._database.column(sql, (customer_id,)))

    def deleted_ids(self, customer_id: int) -> "array[int]":
        """A customer's deleted users, the last one deleted first."""
        sql = "SELECT id FROM users WHERE customer_id = ? AND deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC"
        return array("q", self._database.column(sql, (customer_id,)))

    def rows(self, ids: Sequence[int]) -> list[UserRow]:
        """What a list shows of these, in the order of `ids`; those that are gone are left out."""
        return [_row(row) for row in self._database.rows_of(_ROWS, ids)]

    def with_guid(self, customer_id: int, user_id: str) -> User | None:
        """The customer's user with this GUID."""
        sql = "SELECT * FROM users WHERE customer_id = ? AND user_id = ? AND deleted_at IS NULL"
        row = self._database.row(sql, (customer_id, user_id))
        return _user(row) if row is not None else None

    def with_address(self, customer_id: int, address: str) -> User | None:
        """The customer's user with this address, however it is written."""
        sql = (
            "SELECT * FROM users WHERE customer_id = ? AND deleted_at IS NULL"
            " AND instr(search, ?) > 0 AND lower(address) = lower(?)"
        )
        row = self._database.row(sql, (customer_id, fold(address), address))
        return _user(row) if row is not None else None

    def unlicensed(self, customer_id: int) -> int:
        """How many of a customer's users hold no license."""
        count: int = self._database.value(
            "SELECT count(*) FROM users u WHERE u.customer_id = ? AND u.deleted_at IS NULL"
            " AND NOT EXISTS (SELECT 1 FROM license_assignments a WHERE a.user_id = u.id)",
            (customer_id,),
        )
        return count


def _values(user: User) -> dict[str, object]:
    values = {name: getattr(user, name) for name in _COLUMNS}
    return values | {
        "user_id": user.user_id or None,  # unknown ones do not collide
        "reading": user.reading or None,
        "state": user.state.value,
        "domain_type": user.domain_type.value,
        "deleted_at": user.deleted_at or None,
        **_keys(user),
    }


def user_keys(row: sqlite3.Row) -> dict[str, str]:
    """What a user is sorted and found by, as its whole row should have it."""
    return _keys(_user(row))


def _keys(user: User) -> dict[str, str]:
    return {"sort_key": fold(user.reading or user.name), "search": search_text(user.name, user.reading, user.address)}


def search_text(name: str | None, reading: str | None, address: str | None) -> str:
    """What a user is found by, folded, a line each."""
    texts = dict.fromkeys(fold(text) for text in (name, reading, address) if text)
    return "\n".join(texts)  # no folded text holds a line end


def _user(row: sqlite3.Row) -> User:
    values = {name: row[name] for name in User.__slots__}
    return User(
        **values
        | {
            "user_id": row["user_id"] or "",
            "reading": row["reading"] or "",
            "state": UserState(row["state"]),
            "domain_type": UserDomainType(row["domain_type"]),
            "deleted_at": row["deleted_at"] or "",
        }
    )


def _row(row: sqlite3.Row) -> UserRow:
    return UserRow(**dict(row) | {"state": UserState(row["state"]), "deleted_at": row["deleted_at"] or ""})
