"""The journal of imported files."""

from desktop.domain.partner import PartnerAccount
from desktop.domain.sentences import sentence
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


def test_files_of_one_import_are_found_together_and_undone_ones_passed_over(desk: Desk) -> None:
    with desk.changes.edit(sentence("Import {count} files", count=2)) as edit:
        account = desk.accounts.save(edit, PartnerAccount("Us")).id or 0
        both = [
            desk.imports.add(edit, ImportRecord(account, "1", name, name, day, format=name, change_id=edit.change_id))
            for name, day in (("a", "2026-11-01"), ("b", "2026-11-09"))
        ]
    assert desk.imports.of_change(edit.change_id) == both
    assert desk.imports.get(both[1].id or 0) == both[1]
    assert desk.imports.latest_date(account, ("a", "b")) == "2026-11-09"
    assert desk.imports.latest_date(account, ("a",)) == "2026-11-01"
    with desk.database.write() as tx:
        desk.imports.mark_undone(tx, edit.change_id, "2026-11-22T20:00:00Z")
    assert desk.imports.with_sha256(account, "b") is None
    assert desk.imports.latest_date(account, ("a", "b")) == ""
