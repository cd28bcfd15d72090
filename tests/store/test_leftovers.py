"""Unfinished files of programs that were killed go, and nothing else."""

import os
from pathlib import Path

import pytest

from desktop.operations.desk import Desk
from desktop.store.leftovers import sweep_leftovers

_NOW, _LONG_AGO = None, (0, 0)


@pytest.mark.parametrize(
    ("name", "changed", "stays"),
    [
        ("backups/.test-20260301T000000000000Z-import.db.77.growing", _LONG_AGO, False),
        ("backups/.test-20260301T000000000000Z-import.db.77.growing", _NOW, True),
        ("backups/test-20260301T000000000000Z-import.db", _LONG_AGO, True),
        ("backups/.other-20260301T000000000000Z-import.db.77.growing", _LONG_AGO, True),
        (".test.db.77.prepared", _LONG_AGO, False),
        (".test.db.77.prepared-wal", _LONG_AGO, False),
        ("..test.db.77.prepared.77.growing", _LONG_AGO, False),
        (".test.db.77.new", _LONG_AGO, False),
        (".test.db.77.new", _NOW, True),
        (".test.db.new", _LONG_AGO, True),
        (".testament.db.77.new", _LONG_AGO, True),
        ("test.db-wal", _LONG_AGO, True),
    ],
)
def test_what_is_unfinished_and_old_goes(
    tmp_path: Path, name: str, changed: tuple[int, int] | None, stays: bool
) -> None:
    (tmp_path / "backups").mkdir()
    file = tmp_path / name
    file.touch()
    os.utime(file, changed)
    sweep_leftovers(tmp_path / "test.db")
    assert file.exists() == stays


def test_what_is_in_use_stays(desk: Desk) -> None:
    folder = desk.database.path.parent
    before = {file.name for file in folder.iterdir()}
    for file in folder.iterdir():
        os.utime(file, _LONG_AGO)
    sweep_leftovers(desk.database.path)
    assert {file.name for file in folder.iterdir()} == before
