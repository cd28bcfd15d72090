"""Databases of released versions, kept as dumps that are never edited, come to the present shape with all they hold."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from desktop.store.database import SCHEMA_VERSION, Database
from desktop.store.derived import wrong_counters
from desktop.store.opening import open_database

DUMPS = Path(__file__).parent / "dumps"
VERSIONS = range(1, SCHEMA_VERSION)
OURS = "name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"


def released(version: int, folder: Path) -> Path:
    """A database file of a released version."""
    path = folder / f"version {version}.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript((DUMPS / f"v{version}.sql").read_text(encoding="utf-8"))
    return path


def rows_of(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Everything in the tables of a file, by their columns at that time."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        names = [
            row["name"] for row in connection.execute(f"SELECT name FROM sqlite_schema WHERE type='table' AND {OURS}")
        ]
        return {name: [dict(row) for row in connection.execute(f'SELECT * FROM "{name}"')] for name in names}


def shape(database: Database) -> list[tuple[str, ...]]:
    """Tables, indexes and triggers."""
    return [
        tuple(row)
        for row in database.rows(f"SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE {OURS} ORDER BY 1, 2")
    ]


def test_there_is_a_dump_of_every_released_version() -> None:
    assert sorted(path.name for path in DUMPS.iterdir()) == [f"v{version}.sql" for version in VERSIONS]


@pytest.mark.parametrize("version", VERSIONS)
def test_an_upgraded_database_is_like_a_new_one(version: int, tmp_path: Path) -> None:
    with open_database(released(version, tmp_path)) as upgraded, open_database(tmp_path / "new.db") as new:
        assert shape(upgraded) == shape(new)
        assert upgraded.value("PRAGMA user_version") == SCHEMA_VERSION
        assert upgraded.value("PRAGMA integrity_check") == "ok"
        assert upgraded.rows("PRAGMA foreign_key_check") == []
        assert wrong_counters(upgraded) == 0


@pytest.mark.parametrize("version", VERSIONS)
def test_an_upgrade_keeps_every_value(version: int, tmp_path: Path) -> None:
    path = released(version, tmp_path)
    before = rows_of(path)
    open_database(path).close()
    after = rows_of(path)
    before.pop("_sqlite_migrations")
    assert len(before["customers"]) > 10 and len(before["change_rows"]) > 3
    for table, rows in before.items():
        kept = [{column: row[column] for column in old} for old, row in zip(rows, after[table], strict=True)]
        assert kept == rows, table


def test_lists_gave_the_tenants_their_names_so_far(tmp_path: Path) -> None:
    with open_database(released(1, tmp_path)) as database:
        for customer in database.rows("SELECT name, tenant_id, tenant_name FROM customers"):
            assert customer["tenant_name"] == (customer["name"] if customer["tenant_id"] else "")


def test_the_triggers_are_there_after_every_step(tmp_path: Path) -> None:
    """A table rebuilt by a later step loses its triggers, and nobody would notice (trap 4)."""
    kept_by = {
        "license_assignments": {"seat_assigned", "seat_freed", "seat_moved"},
        "licenses": {"license_added", "license_changed", "license_removed"},
        "subscriptions": {"subscription_added", "subscription_removed"},
        "users": {"user_added", "user_removed", "user_renamed", "user_trashed"},
    }
    with open_database(released(1, tmp_path)) as database:
        found: dict[str, set[str]] = {}
        for row in database.rows("SELECT name, tbl_name FROM sqlite_schema WHERE type = 'trigger'"):
            found.setdefault(row["tbl_name"], set()).add(row["name"])
        assert found == kept_by


def test_imports_of_earlier_versions_know_their_change(tmp_path: Path) -> None:
    with open_database(released(2, tmp_path)) as database:
        assert database.value("SELECT c.what FROM imports i JOIN changes c ON c.id = i.change_id").startswith(
            '{"template": "Import {file}"'
        )
