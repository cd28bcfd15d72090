"""Checking: each thing that can be out of order is found and repaired, and nothing is found the second time."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.errors import UserError
from desktop.operations.check_database import check_database
from desktop.operations.desk import Desk
from desktop.store.checking import Findings
from tests.data.generate import Size, generate
from tests.store.damage import overwrite_pages, root_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database in order."""
    path = tmp_path / "desk.db"
    generate(path, Size(40, 100, 300, 400))
    return path


@pytest.fixture
def full(path: Path) -> Iterator[Desk]:
    """The database of `path`, opened."""
    with closing(Desk.open(path)) as desk:
        yield desk


def spoil(path: Path, *statements: str) -> None:
    """Change the file behind the program's back, without triggers' and foreign keys' help."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            connection.execute(statement)


def backups(desk: Desk) -> int:
    folder = desk.database.path.parent / "backups"
    return len(list(folder.iterdir())) if folder.exists() else 0


def checked_twice(desk: Desk) -> Findings:
    """What the first check finds and repairs; the second finds nothing."""
    first, second = check_database(desk), check_database(desk)
    assert first.is_repaired
    assert backups(desk) == 1
    assert second.findings == Findings()
    assert not second.is_repaired
    return first.findings


def test_a_database_in_order_is_left_alone(full: Desk) -> None:
    before = full.database.value("PRAGMA data_version"), full.database.connection.total_changes
    report = check_database(full)
    assert report.findings == Findings()
    assert not report.is_repaired
    assert backups(full) == 0
    assert full.database.value("PRAGMA data_version") == before[0]


def test_wrong_counters_are_counted_anew(full: Desk, path: Path) -> None:
    spoil(
        path,
        "UPDATE customers SET user_count = user_count + 1, service_count = 77 WHERE id IN (3, 4)",
        "DROP TRIGGER license_changed",
        "UPDATE licenses SET assigned = assigned + 1 WHERE id = (SELECT min(id) FROM licenses)",
    )
    assert checked_twice(full).counters >= 3


def test_folded_texts_are_folded_anew(full: Desk, path: Path) -> None:
    spoil(
        path,
        "UPDATE customers SET sort_key = 'x' WHERE id = 2",
        "UPDATE users SET search = 'x' WHERE id IN (5, 6)",
        "UPDATE subscriptions SET sort_key = 'x' WHERE id = 1",
        "UPDATE tags SET folded = 'x' WHERE id = (SELECT min(id) FROM tags)",
    )
    findings = checked_twice(full)
    assert {table: len(ids) for table, ids in findings.keys.items()} == {
        "customers": 1,
        "users": 2,
        "subscriptions": 1,
        "tags": 1,
    }
    name = full.database.value("SELECT name FROM users WHERE id = 5")
    assert full.database.value("SELECT search FROM users WHERE id = 5").splitlines()[0] == name.lower() or name


@pytest.mark.parametrize(
    "spoiling",
    [
        "DELETE FROM user_search_data WHERE id > 10",
        "INSERT INTO user_search (rowid, search) VALUES (999999, 'nobody at all')",
        "INSERT INTO user_search (user_search) VALUES ('delete-all')",
    ],
)
def test_the_search_index_is_built_anew(full: Desk, path: Path, spoiling: str) -> None:
    spoil(path, spoiling)
    assert checked_twice(full).search_is_wrong
    address = full.database.value("SELECT address FROM users WHERE id = 7")
    assert full.database.value("SELECT count(*) FROM user_search WHERE user_search MATCH ?", (f'"{address[:3]}"',)) > 0


def test_rows_of_lost_ones_are_removed(full: Desk, path: Path) -> None:
    lost = full.database.value("SELECT customer_id FROM users GROUP BY 1 ORDER BY count(*) LIMIT 1")
    users = full.database.value("SELECT count(*) FROM users WHERE customer_id = ?", (lost,))
    spoil(path, f"DELETE FROM customers WHERE id = {lost}")
    assert checked_twice(full).orphans >= users > 0
    assert full.database.value("SELECT count(*) FROM users WHERE customer_id = ?", (lost,)) == 0


def test_an_index_out_of_step_is_built_anew(full: Desk, path: Path) -> None:
    full.close()
    hidden = "'subscriptions_ending'"
    spoil(
        path,
        f"CREATE TABLE hidden AS SELECT * FROM sqlite_schema WHERE name = {hidden}",
        f"DELETE FROM sqlite_schema WHERE name = {hidden}",
    )
    spoil(
        path,
        "UPDATE subscriptions SET ends_on = '2031-01-01' WHERE status = 'active' AND ends_on > ''",
        "INSERT INTO sqlite_schema SELECT * FROM hidden",
        "DROP TABLE hidden",
    )
    with closing(Desk.open(path)) as desk:
        findings = checked_twice(desk)
        assert findings.indexes > 0
        assert desk.database.value("PRAGMA integrity_check") == "ok"


def test_customers_of_a_lost_account_are_kept(full: Desk, path: Path) -> None:
    customers = full.database.value("SELECT count(*) FROM customers")
    spoil(path, "DELETE FROM accounts")
    assert checked_twice(full).orphans >= customers
    assert full.database.value("SELECT count(*) FROM customers") == customers > 0


def test_damaged_pages_are_told_and_nothing_is_touched(full: Desk, path: Path) -> None:
    full.close()
    overwrite_pages(path, [root_of(path, "invitations")])
    before = path.read_bytes()
    with closing(Desk.open(path)) as desk:
        report = check_database(desk)
    assert report.findings.damage
    assert not report.is_repaired
    assert path.read_bytes() == before
    assert not (path.parent / "backups").exists()


def test_stopping_changes_nothing(full: Desk, path: Path) -> None:
    spoil(path, "UPDATE customers SET user_count = 99 WHERE id = 1")
    with pytest.raises(UserError) as raised:
        check_database(full, cancelled=lambda: True)
    assert raised.value.code == "cancelled"
    assert full.database.value("SELECT user_count FROM customers WHERE id = 1") == 99
