"""Copies of the database."""

import os
import sqlite3
import stat
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.errors import UserError
from desktop.operations.desk import Desk
from desktop.store.backup import BY_HAND, back_up, back_up_to, backups_of, contents_of, needs_daily
from desktop.store.database import SCHEMA_VERSION
from desktop.store.thinning import LATEST
from tests.store.belongings import make_world
from tests.store.damage import overwrite_pages


def put(desk: Desk, value: object) -> None:
    with desk.database.write() as tx:
        desk.settings.set(tx, "value", value)


def test_a_copy_is_whole_and_opens(desk: Desk) -> None:
    put(desk, "as it was")
    copy = back_up(desk.database, "test")
    put(desk, "as it is")
    assert copy.parent == desk.database.path.parent / "backups"
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]
    restored = Desk.open(copy)
    assert restored.settings.get("value") == "as it was"
    restored.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows protects the user's folder by its own rules")
def test_a_copy_is_for_its_owner_only(desk: Desk) -> None:
    copy = back_up(desk.database, "test")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700


def test_a_copy_is_made_while_another_connection_writes(desk: Desk) -> None:
    put(desk, "x" * 2_000_000)
    stop = threading.Event()

    def keep_writing() -> None:
        with closing(sqlite3.connect(desk.database.path, isolation_level=None, timeout=30)) as other:
            while not stop.is_set():
                other.execute("UPDATE settings SET value = value || ''")

    writer = threading.Thread(target=keep_writing)
    writer.start()
    try:
        copy = back_up(desk.database, "test")
    finally:
        stop.set()
        writer.join()
    with closing(sqlite3.connect(copy)) as copied:
        assert copied.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_old_copies_are_thinned_and_others_left_alone(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    stem = desk.database.path.stem
    hours = [folder / f"{stem}-20260301T{hour:02}0000000000Z-import.db" for hour in range(LATEST)]
    others = [folder / name for name in (f"{stem}-2-20200101T000000000000Z-test.db", f"{stem}-1 mine.db", "notes.txt")]
    mine = folder / f"{stem}-20200101T000000000000Z-{BY_HAND}.db"
    for file in (*hours, *others, mine):
        file.touch()
    newest = back_up(desk.database, "test")
    assert set(folder.iterdir()) == {*hours[1:], newest, *others, mine}


def test_backups_tell_when_why_and_what(desk: Desk) -> None:
    world = make_world(desk)
    del world
    first, second = back_up(desk.database, "import"), back_up(desk.database, BY_HAND)
    listed = backups_of(desk.database.path)
    assert [(backup.path, backup.reason) for backup in listed] == [(second, BY_HAND), (first, "import")]
    assert abs((datetime.now(UTC) - listed[0].at).total_seconds()) < 60
    contents = contents_of(first)
    assert (contents.customers, contents.users, contents.version) == (
        desk.database.value("SELECT count(*) FROM customers"),
        desk.database.value("SELECT count(*) FROM users"),
        SCHEMA_VERSION,
    )
    assert contents.users > 0


def test_a_copy_goes_to_a_place_of_ones_own(desk: Desk, tmp_path: Path) -> None:
    put(desk, "mine")
    to = tmp_path / "stick" / "copy.db"
    with pytest.raises(UserError):
        back_up_to(desk.database, to)
    to.parent.mkdir()
    to.write_text("before")
    back_up_to(desk.database, to)
    with closing(Desk.open(to)) as copied:
        assert copied.settings.get("value") == "mine"
    assert not (tmp_path / "backups").exists()


def test_stopping_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UserError) as raised:
        back_up(desk.database, "test", cancelled=lambda: True)
    assert raised.value.code == "cancelled"
    assert list((tmp_path / "backups").iterdir()) == []
    put(desk, "goes on")


def root_page(desk: Desk) -> int:
    """The first page of a table."""
    number: int = desk.database.value("SELECT rootpage FROM sqlite_schema WHERE name = 'settings'")
    return number


def free_page(desk: Desk) -> int:
    """The first of the pages that are free, as the file's header says."""
    put(desk, "")
    desk.database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return int.from_bytes(desk.database.path.read_bytes()[32:36], "big")


@pytest.mark.parametrize("page", [root_page, free_page])
def test_a_damaged_database_makes_no_backup(desk: Desk, tmp_path: Path, page: Callable[[Desk], int]) -> None:
    put(desk, "x" * 20_000)
    desk.database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    overwrite_pages(desk.database.path, [page(desk)])
    with Desk.open(desk.database.path).database as damaged, pytest.raises(UserError) as raised:
        back_up(damaged, "test")
    assert raised.value.code == "database-damaged"
    assert list((tmp_path / "backups").iterdir()) == []


def test_a_day_needs_one_backup_if_anything_was_written(desk: Desk) -> None:
    path, now = desk.database.path, datetime.now(UTC)
    assert needs_daily(path, now)
    copy = back_up(desk.database, "day")
    tomorrow = now + timedelta(days=1, hours=1)
    assert not needs_daily(path, now)
    assert not needs_daily(path, tomorrow), "nothing was written since"
    put(desk, 1)
    os.utime(path.with_name(f"{path.name}-wal"), (tomorrow.timestamp(),) * 2)
    assert needs_daily(path, tomorrow)
    assert copy.exists()


def test_a_place_that_takes_no_copy_says_so(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("in the way")
    with pytest.raises(UserError) as raised:
        back_up(desk.database, "test")
    assert raised.value.code == "database-folder"
