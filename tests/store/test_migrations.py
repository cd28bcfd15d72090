"""How databases of every release come to the present shape."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database as SqliteUtils

from desktop.domain.errors import UserError
from desktop.store import migrations, opening
from desktop.store.database import APPLICATION_ID, SCHEMA_VERSION
from desktop.store.opening import open_database
from desktop.store.settings import SettingsStore

ADDED = "CREATE TABLE added_later (id INTEGER PRIMARY KEY) STRICT"


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database of the present release, in a program that is one step further."""
    path = tmp_path / "desk.db"
    with open_database(path) as database, database.write() as tx:
        SettingsStore(database).set(tx, "kept", "yes")
    monkeypatch.setattr(opening, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    monkeypatch.setattr(migrations.migrations, "_migrations", list(migrations.migrations._migrations))
    return path


def step(statement: str) -> None:
    """Add a step to the migrations that runs one statement."""

    @migrations.migrations(name="step_under_test")
    def added(db: SqliteUtils) -> None:
        db.execute(statement)


def test_the_version_is_the_number_of_steps() -> None:
    assert len(migrations.migrations._migrations) == SCHEMA_VERSION


def test_every_table_is_strict_with_an_integer_key(tmp_path: Path) -> None:
    with open_database(tmp_path / "desk.db") as database:
        tables = database.rows("PRAGMA table_list")
        ours = [
            row
            for row in tables
            if (row["schema"], row["type"]) == ("main", "table") and not row["name"].startswith(("sqlite_", "_sqlite"))
        ]
        assert len(ours) >= 17
        for table in ours:
            assert table["strict"], table["name"]
            [key] = [row for row in database.rows(f"PRAGMA table_info({table['name']})") if row["pk"]]
            assert (key["name"], key["type"]) == ("id", "INTEGER")


def test_an_older_database_is_copied_and_brought_up_to_date(old: Path) -> None:
    step(ADDED)
    with open_database(old) as database:
        assert database.value("PRAGMA user_version") == SCHEMA_VERSION + 1
        assert database.value("SELECT count(*) FROM added_later") == 0
        assert SettingsStore(database).get("kept") == "yes"
    [copy] = (old.parent / "backups").iterdir()
    with closing(sqlite3.connect(copy)) as copied:
        assert copied.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert copied.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert copied.execute("SELECT value FROM settings").fetchall() == [('"yes"',)]
    with open_database(old):
        assert len(list((old.parent / "backups").iterdir())) == 1  # only once


def test_a_step_that_fails_changes_nothing(old: Path) -> None:
    step("CREATE TABLE settings (a)")
    with pytest.raises(sqlite3.OperationalError):
        open_database(old)
    with closing(sqlite3.connect(old)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert database.execute("SELECT count(*) FROM _sqlite_migrations").fetchone() == (SCHEMA_VERSION,)


def test_without_a_copy_nothing_is_migrated(old: Path) -> None:
    step(ADDED)
    (old.parent / "backups").write_text("in the way")
    with pytest.raises(UserError) as raised:
        open_database(old)
    assert raised.value.code == "database-folder"
    with closing(sqlite3.connect(old)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)


def test_an_older_database_that_cannot_be_written_says_so(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_is_writable", lambda path: False)
    with pytest.raises(UserError) as raised:
        open_database(old)
    assert raised.value.code == "database-read-only-older"
