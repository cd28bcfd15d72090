"""The journal of imported files."""

from desktop.domain.partner import PartnerAccount
from desktop.operations.desk import Desk
from desktop.store.imports import ImportRecord


def test_imports_are_remembered_newest_first(desk: Desk) -> None:
    with desk.database.write() as tx:
        accounts = [desk.accounts.save(tx, PartnerAccount(name)).id or 0 for name in ("Us", "Them")]
        first = desk.imports.add(tx, ImportRecord(accounts[0], "1", "Customers.csv", "aa", "2026-10-01", 1, 2, 3, 4, 5))
        same = desk.imports.add(tx, ImportRecord(accounts[0], "2", "顧客.csv", "aa", "2026-11-01"))
        other = desk.imports.add(tx, ImportRecord(accounts[1], "3", "Customers.csv", "bb", "2026-11-01"))
    assert desk.imports.all(accounts[0]) == [same, first]
    assert desk.imports.all(accounts[1]) == [other]
    assert desk.imports.with_sha256(accounts[0], "aa") == same
    assert desk.imports.with_sha256(accounts[0], "bb") is None
