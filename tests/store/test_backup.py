"""Copies of the database."""

import sqlite3
import stat
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.errors import UserError
from desktop.operations.desk import Desk
from desktop.store import backup
from desktop.store.backup import back_up


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


def test_old_copies_are_removed_and_others_left_alone(desk: Desk, tmp_path: Path) -> None:
    copies = [back_up(desk.database, "test") for _ in range(backup.KEPT)]
    stem = desk.database.path.stem
    names = (f"{stem}-2-20200101T000000000000Z-test.db", f"{stem}-1 mine.db", "notes.txt")
    others = [tmp_path / "backups" / name for name in names]
    for other in others:
        other.touch()
    newest = back_up(desk.database, "test")
    assert set((tmp_path / "backups").iterdir()) == {*copies[1:], newest, *others}


def test_a_place_that_takes_no_copy_says_so(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("in the way")
    with pytest.raises(UserError) as raised:
        back_up(desk.database, "test")
    assert raised.value.code == "database-folder"
