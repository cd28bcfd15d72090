"""What can be read of really damaged files is saved, and nothing that was never there."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from desktop.domain.errors import UserError
from desktop.operations.desk import Desk
from desktop.store.derived import wrong_counters
from desktop.store.opening import open_database
from desktop.store.pages import PageFile, Unreadable
from desktop.store.salvage import Salvaged, salvage
from tests.data.generate import Size, generate
from tests.store.damage import overwrite_pages, references, root_of, rows_of, some_pages, truncate

SIZE = Size(400, 1_500, 6_000, 9_000)
TABLES = (
    *("accounts", "customers", "invitations", "products", "subscriptions", "licenses", "users"),
    *("license_assignments", "changes", "change_rows", "settings", "imports"),
)
REFERRING = {"license_assignments", "subscriptions"}  # may refer to what is lost, and then refer to nothing
STAND_IN = "Recovered account 1"
DERIVED = {"customers": -7}  # the last columns are counters, which follow from what was saved


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with rows in many pages of many tables."""
    path = tmp_path_factory.mktemp("whole") / "desk.db"
    generate(path, SIZE)
    return path


@pytest.fixture
def path(whole: Path, tmp_path: Path) -> Path:
    """A copy to damage."""
    return Path(shutil.copy(whole, tmp_path / "desk.db"))


def salvaged(path: Path) -> tuple[dict[str, Salvaged], Path]:
    """What salvaging reports by table, and the new file; the damaged one is as it was, the new one in order."""
    before = path.read_bytes()
    saved = path.with_name("saved.db")
    with open_database(saved) as new:
        report = {table.table: table for table in salvage(path, new)}
        assert new.value("PRAGMA integrity_check") == "ok"
        assert new.rows("PRAGMA foreign_key_check") == []
        assert wrong_counters(new) == 0
        new.connection.execute("INSERT INTO user_search (user_search, rank) VALUES ('integrity-check', 1)")
    assert path.read_bytes() == before
    return report, saved


def facts(table: str, row: tuple[object, ...]) -> tuple[object, ...]:
    return row[: DERIVED.get(table)] if table != "licenses" else row[:-1]


def assert_only_true_rows(whole: Path, saved: Path) -> dict[str, int]:
    """Every row saved stood there before; answers how many of each table are missing."""
    missing = {}
    for table in TABLES:
        before, after = rows_of(whole, table), rows_of(saved, table)
        for id, row in after.items():
            if table != "accounts" or row[1] != STAND_IN:
                for now, then in zip(facts(table, row), facts(table, before[id]), strict=True):
                    assert now == then or (now is None and table in REFERRING), (table, id)
        missing[table] = len(before.keys() - after.keys())
    return missing


def test_of_a_whole_file_everything_is_saved(whole: Path, path: Path) -> None:
    report, saved = salvaged(path)
    assert set(assert_only_true_rows(whole, saved).values()) == {0}
    assert all(table.is_whole and table.lost == 0 for table in report.values())
    assert report["users"].saved == len(rows_of(whole, "users"))


@pytest.mark.parametrize("seed", range(6))
def test_overwritten_pages_cost_their_own_rows(whole: Path, path: Path, seed: int) -> None:
    overwritten = some_pages(path, 8, seed)
    overwrite_pages(path, overwritten)
    report, saved = salvaged(path)
    missing = assert_only_true_rows(whole, saved)
    for table, count in missing.items():
        assert count <= report[table].lost or not report[table].is_whole, table
    assert_lost_with_their_pages(whole, saved, overwritten)


def assert_lost_with_their_pages(whole: Path, saved: Path, overwritten: list[int]) -> None:
    """A row is missing only if it stood on one of these pages, or belongs to a row that is missing."""
    stood_there = set()
    with PageFile(whole) as pages:
        for number in overwritten:
            with suppress(Unreadable):
                stood_there |= {id for id, _ in pages.leaf(number).rows}
    lost: dict[str, set[int]] = {}
    for table in TABLES:  # each after those it refers to
        before = rows_of(whole, table)
        lost[table] = before.keys() - rows_of(saved, table).keys()
        owners = [(place, of) for place, of in references(whole, table) if of in lost]
        for id in lost[table] - stood_there:
            assert any(before[id][place] in lost[of] for place, of in owners), (table, id)


@pytest.mark.parametrize("filling", [b"\0" * 4096, os.urandom(4096)])
def test_a_file_without_its_first_page(whole: Path, path: Path, filling: bytes) -> None:
    overwrite_pages(path, [1], filling)
    _, saved = salvaged(path)
    assert set(assert_only_true_rows(whole, saved).values()) == {0}


@pytest.mark.parametrize("share", [0.3, 0.6, 0.97])
def test_a_file_cut_off(whole: Path, path: Path, share: float) -> None:
    truncate(path, share)
    report, saved = salvaged(path)
    missing = assert_only_true_rows(whole, saved)
    assert report["customers"].saved > 0
    assert sum(missing.values()) > 0 or share > 0.9  # the last pages are of indexes


def test_pages_below_a_lost_root_are_found(whole: Path, path: Path) -> None:
    overwrite_pages(path, [root_of(path, "users"), root_of(path, "customers")])
    report, saved = salvaged(path)
    missing = assert_only_true_rows(whole, saved)
    assert (missing["users"], missing["customers"]) == (0, 0)
    assert report["users"].lost == 0


def test_a_page_of_another_table_is_not_taken_for_rows(whole: Path, path: Path) -> None:
    content = path.read_bytes()
    stranger = root_of(path, "products")
    overwrite_pages(path, [root_of(path, "accounts")], content[(stranger - 1) * 4096 : stranger * 4096])
    _, saved = salvaged(path)
    missing = assert_only_true_rows(whole, saved)
    assert missing["customers"] == 0, "a new account stands in for the lost one"
    with closing(Desk.open(saved)) as desk:
        assert [account.name for account in desk.accounts.all()] == [STAND_IN]


def test_licenses_of_lost_products_are_kept(whole: Path, path: Path) -> None:
    overwrite_pages(path, [root_of(path, "products")])
    _, saved = salvaged(path)
    for table in ("licenses", "license_assignments"):
        assert rows_of(saved, table).keys() == rows_of(whole, table).keys()
    names = {row[3] for row in rows_of(saved, "products").values()}
    assert names
    assert all(str(name).startswith("Recovered product") for name in names)


def test_steps_that_are_only_in_the_log_are_saved(whole: Path, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA wal_autocheckpoint = 0")
        writer.execute("UPDATE customers SET contact_name = 'only in the log' WHERE id < 50")
        writer.execute("BEGIN")
        writer.execute("PRAGMA cache_size = 2")
        writer.execute("UPDATE users SET title = 'never committed'")
        damaged = path.with_name("damaged.db")
        shutil.copy(path, damaged)
        shutil.copy(path.with_name("desk.db-wal"), path.with_name("damaged.db-wal"))
    overwrite_pages(damaged, [1])
    _, saved = salvaged(damaged)
    texts = [row[8] for row in rows_of(saved, "customers").values() if row[8] == "only in the log"]
    assert len(texts) == 49
    assert all(row[12] != "never committed" for row in rows_of(saved, "users").values())


def test_rows_of_lost_ones_are_left_out(whole: Path, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        gone = [id for (id,) in connection.execute("SELECT id FROM customers WHERE user_count > 0 LIMIT 3")]
        connection.executemany("DELETE FROM customers WHERE id = ?", [(id,) for id in gone])
        connection.commit()
    report, saved = salvaged(path)
    assert not set(gone) & {row[1] for row in rows_of(saved, "users").values()}
    assert report["users"].lost > 0
    del whole


def test_ids_of_lost_rows_are_not_used_again(path: Path) -> None:
    truncate(path, 0.5)
    last = SIZE.customers
    _, saved = salvaged(path)
    with closing(sqlite3.connect(saved)) as connection:
        assert connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'customers'").fetchone()[0] >= last


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(b"Microsoft ID,Company name\n" * 400),
        lambda path: path.write_bytes(b"\0" * 40_960),
        lambda path: truncate(path, 0.001),
    ],
)
def test_where_nothing_is_left_that_is_said(path: Path, spoil: Callable[[Path], object]) -> None:
    spoil(path)
    with open_database(path.with_name("new.db")) as new, pytest.raises(UserError) as raised:
        salvage(path, new)
    assert raised.value.code == "salvage-nothing"


def test_an_older_databases_rows_fit_the_new_one(tmp_path: Path) -> None:
    dump = next(Path(__file__).parent.joinpath("dumps").glob("*1*.sql"))
    old = tmp_path / "old.db"
    with closing(sqlite3.connect(old)) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
    _, saved = salvaged(old)
    for table in ("accounts", "customers", "invitations", "settings"):
        before, after = rows_of(old, table), rows_of(saved, table)
        assert before == {id: row[: len(before[id])] for id, row in after.items()}
        assert before


def test_stopping_keeps_nothing(path: Path) -> None:
    with open_database(path.with_name("new.db")) as new:
        with pytest.raises(UserError) as raised:
            salvage(path, new, cancelled=lambda: True)
        assert raised.value.code == "cancelled"
        assert new.value("SELECT count(*) FROM customers") == 0
