"""Keeps what customers own seats of, and who holds them."""

import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.domain.licenses import License, LicenseAssignment
from desktop.store.database import Database
from desktop.store.transactions import Transaction

_COLUMNS = tuple(name for name in License.__slots__ if name not in ("id", "assigned"))  # the store counts `assigned`
_ASSIGNMENT_COLUMNS = tuple(name for name in LicenseAssignment.__slots__ if name != "id")
_PRODUCT_NAME = "coalesce(nullif(p.name, ''), nullif(p.part_number, ''), p.sku_id)"
_ROWS = (
    f"SELECT l.*, {_PRODUCT_NAME} AS product, p.part_number, p.sku_id"
    " FROM licenses l JOIN products p ON p.id = l.product_id WHERE l.id IN ({ids})"
)


@dataclass(frozen=True, slots=True)
class LicenseRow:
    """What a list shows of the seats a customer owns of a product. `holders` is how many of the holders are known."""

    id: int
    customer_id: int
    product: str
    part_number: str
    sku_id: str
    owned: int
    used: int
    suspended: int
    warning: int
    holders: int

    @property
    def free(self) -> int:
        """Seats left; negative where more are held than owned."""
        return self.owned - self.used


class LicenseStore:
    """What every customer owns, and the assignments to users."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, id: int) -> License:
        """One license. Raises `LookupError` when there is none."""
        row = self._database.row("SELECT * FROM licenses WHERE id = ?", (id,))
        if row is None:
            raise LookupError(f"no license {id}")
        return License(**dict(row))

    def save(self, tx: Transaction, license: License) -> License:
        """Add or change a license and return it as stored.

        Raises `sqlite3.IntegrityError` when the customer has another of the same product.
        """
        if license.id is None:
            return replace(license, id=tx.insert("licenses", _values(license)))
        tx.update("licenses", license.id, _values(license))
        return license

    def save_all(self, tx: Transaction, licenses: Sequence[License]) -> range:
        """Add many new licenses, quickly; returns their ids, in the same order."""
        return tx.insert_many("licenses", [_values(license) for license in licenses])

    def delete(self, tx: Transaction, id: int) -> None:
        """Remove a license. Raises `sqlite3.IntegrityError` while somebody holds it."""
        tx.delete("licenses", id)

    def ids(self, customer_id: int) -> "array[int]":
        """What a customer owns, by product name."""
        return array(
            "q",
            self._database.column(
                "SELECT l.id FROM licenses l JOIN products p ON p.id = l.product_id WHERE l.customer_id = ?"
                f" ORDER BY {_PRODUCT_NAME} COLLATE NOCASE, l.id",
                (customer_id,),
            ),
        )

    def rows(self, ids: Sequence[int]) -> list[LicenseRow]:
        """What a list shows of these, in the order of `ids`; those that are gone are left out."""
        return [_row(row) for row in self._database.rows_of(_ROWS, ids)]

    def of_user(self, user_id: int) -> "array[int]":
        """The licenses a user holds, by product name."""
        return array(
            "q",
            self._database.column(
                "SELECT l.id FROM license_assignments a JOIN licenses l ON l.id = a.license_id"
                " JOIN products p ON p.id = l.product_id WHERE a.user_id = ?"
                f" ORDER BY {_PRODUCT_NAME} COLLATE NOCASE, l.id",
                (user_id,),
            ),
        )

    def holders(self, license_id: int) -> "array[int]":
        """The users who hold a license, by name."""
        return array(
            "q",
            self._database.column(
                "SELECT u.id FROM license_assignments a JOIN users u ON u.id = a.user_id"
                " WHERE a.license_id = ? AND u.deleted_at IS NULL ORDER BY u.sort_key, u.id",
                (license_id,),
            ),
        )

    def with_product(self, customer_id: int, product_id: int) -> License | None:
        """What the customer owns of a product."""
        sql = "SELECT * FROM licenses WHERE customer_id = ? AND product_id = ?"
        row = self._database.row(sql, (customer_id, product_id))
        return License(**dict(row)) if row is not None else None

    def assignment(self, user_id: int, license_id: int) -> LicenseAssignment | None:
        """How a user holds a license; None when they do not."""
        sql = "SELECT * FROM license_assignments WHERE user_id = ? AND license_id = ?"
        row = self._database.row(sql, (user_id, license_id))
        return LicenseAssignment(**dict(row)) if row is not None else None

    def assign(self, tx: Transaction, assignment: LicenseAssignment) -> LicenseAssignment:
        """Note that a user holds a license. Raises `sqlite3.IntegrityError` when they do already."""
        return replace(assignment, id=tx.insert("license_assignments", _assignment_values(assignment)))

    def assign_all(self, tx: Transaction, assignments: Sequence[LicenseAssignment]) -> None:
        """Note many assignments, quickly. Raises `sqlite3.IntegrityError` when one of them is known."""
        tx.insert_many("license_assignments", [_assignment_values(assignment) for assignment in assignments])

    def unassign(self, tx: Transaction, assignment_id: int) -> None:
        """Note that a user no longer holds a license."""
        tx.delete("license_assignments", assignment_id)


def _values(license: License) -> dict[str, object]:
    return {name: getattr(license, name) for name in _COLUMNS}


def _assignment_values(assignment: LicenseAssignment) -> dict[str, object]:
    return {name: getattr(assignment, name) for name in _ASSIGNMENT_COLUMNS}


def _row(row: sqlite3.Row) -> LicenseRow:
    license = License(**{name: row[name] for name in License.__slots__})
    return LicenseRow(
        id=row["id"],
        customer_id=license.customer_id,
        product=row["product"],
        part_number=row["part_number"],
        sku_id=row["sku_id"],
        owned=license.owned,
        used=license.used,
        suspended=license.suspended,
        warning=license.warning,
        holders=license.assigned,
    )
