"""An import from outside: the preview's rows and counts as a screen reader gets them; stored, in the journal, undone.

What the screen says is compared with the database file at each step.
"""

import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.customers import Customer, Relationship
from desktop.domain.partner import PartnerAccount
from desktop.domain.sentences import sentence
from desktop.operations.desk import Desk
from tests.end_to_end.conftest import Programs, Screen
from tests.end_to_end.desk_outside import Outside

pytestmark = pytest.mark.x11

KITAHAMA = "0b5d3c1e-6f52-4a0b-9d2e-5a4b3c2d1e0f"
CUSTOMERS = (
    "Microsoft ID,Company name,Primary domain name,Relationship\n"
    f"{KITAHAMA},北浜テキスタイル株式会社,new.example,Cloud Reseller\n"
    "77ab20e1-19c4-4e6f-8b3a-0c1d2e3f4a5b,Fourth Coffee,fourthcoffee.example,Cloud Reseller\n"
    "no-id,Broken,broken.example,Cloud Reseller\n"
)
BEFORE = [("北浜テキスタイル株式会社", "old.example")]
AFTER = [("Fourth Coffee", "fourthcoffee.example"), ("北浜テキスタイル株式会社", "new.example")]


class Stored:
    """A database with one reseller customer, and what its file holds."""

    def __init__(self, path: Path) -> None:
        self.path = path
        desk = Desk.open(path)
        with desk.changes.edit(sentence("by hand")) as edit:
            account = desk.accounts.save(edit, PartnerAccount("Northwind K.K."))
            assert account.id is not None
            name, domain = BEFORE[0]
            customer = Customer(account.id, name, tenant_id=KITAHAMA, domain=domain, relationship=Relationship.RESELLER)
            desk.customers.save(edit, customer)
        desk.close()

    @property
    def customers(self) -> list[tuple[str, str]]:
        return self._rows("SELECT name, domain FROM customers ORDER BY name")

    @property
    def imports(self) -> list[tuple[str, int, int, int, bool]]:
        return self._rows("SELECT file_name, added, updated, rejected, undone_at <> '' FROM imports")

    def _rows(self, sql: str) -> list[Any]:
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as connection:
            return connection.execute(sql).fetchall()


@pytest.fixture
def stored(tmp_path: Path) -> Stored:
    return Stored(tmp_path / "stored.db")


@pytest.fixture
def outside(open_outside: Callable[..., Outside], stored: Stored) -> Outside:
    return open_outside("--database", stored.path)


def test_preview_confirm_journal_and_undo(
    outside: Outside, screen: Screen, programs: Programs, stored: Stored, tmp_path: Path
) -> None:
    file = tmp_path / "顧客.csv"
    file.write_text(CUSTOMERS, encoding="cp932")
    outside("see", "Partner Desk", "active")
    programs.run(sys.executable, "-m", "desktop", "--database", stored.path, file)
    look_at_preview(outside, screen)
    assert (stored.customers, stored.imports) == (BEFORE, [])
    outside("press", "Import 2 rows")
    assert "Domain" not in outside("see", "2 rows imported.")
    assert (stored.customers, stored.imports) == (AFTER, [("顧客.csv", 1, 1, 1, False)])
    outside("press", "Done")
    undo_in_journal(outside)
    programs.wait_until(lambda: stored.customers == BEFORE, "the customers as before")
    assert stored.imports == [("顧客.csv", 1, 1, 1, True)]
    outside("see", "顧客.csv, ", "focused")


def look_at_preview(outside: Outside, screen: Screen) -> None:
    """The problem first; then all rows."""
    rejected = outside("see", "Line 4, Broken", "focused", "selected")
    assert "Tenant ID is not a GUID: row left out." in rejected
    for count in ("New: 1", "Updated: 1", "Already the same: 0", "Rows left out: 1"):
        outside("see", count)
    outside("press", "All, 3")
    assert "New" in outside("see", "Line 3, Fourth Coffee, ")
    assert "new.example" in outside("see", "Line 2, 北浜テキスタイル株式会社, ")


def undo_in_journal(outside: Outside) -> None:
    outside("press", "File")
    outside("press", "Imports…")
    assert "1 new, 1 updated, 1 left out" in outside("see", "顧客.csv, ", "focused")
    outside("press", "Undo import…")
    outside("see", "Undo the import of 顧客.csv?")
    outside("press", "Undo import")
