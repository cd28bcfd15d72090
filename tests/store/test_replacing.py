"""Restoring: the file before is kept, the restored one is equal row by row, and a failure changes nothing."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.errors import UserError
from desktop.operations.desk import Desk
from desktop.store.backup import back_up
from desktop.store.database import SCHEMA_VERSION
from desktop.store.opening import open_database
from desktop.store.replacing import (
    DAMAGED,
    REPLACED,
    discard,
    prepare_restore,
    prepare_salvage,
    put_in_place,
    set_aside,
)
from tests.data.generate import Size, generate
from tests.store.damage import overwrite_pages, rows_of

_HOLD_OPEN = """
import sys
from pathlib import Path
from desktop.operations.desk import Desk
desk = Desk.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
desk.close()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database with something in every table that the generator fills."""
    path = tmp_path / "desk.db"
    generate(path, Size(60, 200, 500, 700))
    return path


def backup_of(path: Path) -> Path:
    with open_database(path) as database:
        return back_up(database, "test")


def everything(path: Path) -> dict[str, dict[int, tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM pragma_table_list WHERE strict")]
    return {name: rows_of(path, name) for name in names}


def change(path: Path) -> None:
    with open_database(path) as database, database.write() as tx:
        tx.update("customers", 1, {"contact_name": "changed since"})


def names_in(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


def test_what_is_restored_equals_the_backup_row_by_row(path: Path) -> None:
    before = everything(path)
    backup = backup_of(path)
    change(path)
    changed = everything(path)
    aside = put_in_place(prepare_restore(backup, path), path, REPLACED)
    assert aside is not None
    with open_database(path):
        pass
    assert everything(path) == before == everything(backup)
    assert everything(aside) == changed
    assert names_in(path.parent) == {path.name, aside.name, "backups"}


def test_an_older_backup_is_brought_up_to_date(path: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    with closing(sqlite3.connect(old)) as connection:
        connection.executescript((Path(__file__).parent / "dumps" / "v1.sql").read_text(encoding="utf-8"))
    content = old.read_bytes()
    put_in_place(prepare_restore(old, path), path, REPLACED)
    with open_database(path) as database:
        assert database.value("PRAGMA user_version") == SCHEMA_VERSION
    assert rows_of(path, "customers").keys() == rows_of(old, "customers").keys()
    assert old.read_bytes() == content


def test_what_is_no_backup_is_refused_and_nothing_is_left(path: Path, tmp_path: Path) -> None:
    newer, damaged, foreign, text, empty = (tmp_path / f"{name}.db" for name in ("newer", "damaged", "f", "t", "e"))
    for copy in (newer, damaged):
        shutil.copy(path, copy)
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    overwrite_pages(damaged, [9, 10, 11])
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE theirs (a)")
    text.write_text("Microsoft ID,Company name\n" * 100)
    empty.touch()
    before, names = path.read_bytes(), names_in(tmp_path)
    codes = []
    for file in (newer, damaged, foreign, text, empty):
        with pytest.raises(UserError) as raised:
            prepare_restore(file, path)
        assert str(file) in str(raised.value)
        codes.append(raised.value.code)
    assert codes == ["backup-newer", "backup-damaged", "backup-foreign", "backup-foreign", "backup-foreign"]
    assert (path.read_bytes(), names_in(tmp_path)) == (before, names)


def test_a_database_open_elsewhere_is_not_replaced(path: Path) -> None:
    backup = backup_of(path)
    prepared = prepare_restore(backup, path)
    before = everything(path)
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", _HOLD_OPEN, str(path)], stdin=pipe, stdout=pipe) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(UserError) as raised:
            put_in_place(prepared, path, REPLACED)
        assert raised.value.code == "database-in-use"
        other.communicate()
    assert everything(path) == before
    put_in_place(prepared, path, REPLACED)


def test_where_files_have_one_name_only_it_is_replaced_all_the_same(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_names: object) -> None:
        raise PermissionError("no hard links here")

    backup = backup_of(path)
    change(path)
    monkeypatch.setattr("os.link", refuse)
    aside = put_in_place(prepare_restore(backup, path), path, REPLACED)
    assert aside is not None
    assert rows_of(aside, "customers")[1] != rows_of(path, "customers")[1] == rows_of(backup, "customers")[1]


def test_a_lost_prepared_file_leaves_the_database(path: Path) -> None:
    prepared = prepare_restore(backup_of(path), path)
    before = everything(path)
    discard(prepared)
    with pytest.raises(UserError):
        put_in_place(prepared, path, REPLACED)
    assert everything(path) == before
    assert names_in(path.parent) == {path.name, "backups"}


@pytest.fixture
def damaged(path: Path) -> Path:
    """A damaged database with a log beside it, as a power cut leaves them."""
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("UPDATE customers SET contact_name = 'in the log' WHERE id = 1")
        damaged = path.with_name("damaged.db")
        shutil.copy(path, damaged)
        shutil.copy(path.with_name(f"{path.name}-wal"), damaged.with_name("damaged.db-wal"))
    overwrite_pages(damaged, [1], b"\0" * 4096)
    return damaged


def test_a_damaged_file_is_kept_with_its_log(damaged: Path) -> None:
    log = damaged.with_name("damaged.db-wal").read_bytes()
    content = damaged.read_bytes()
    prepared, _ = prepare_salvage(damaged)
    aside = put_in_place(prepared, damaged, DAMAGED)
    assert aside is not None
    assert aside.read_bytes() == content
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == log
    assert rows_of(damaged, "customers")[1][8] == "in the log"
    assert not damaged.with_name("damaged.db-shm").exists()


def test_what_fails_leaves_a_damaged_file_and_its_log(damaged: Path) -> None:
    before = {file.name: file.read_bytes() for file in damaged.parent.glob("damaged*")}
    prepared, _ = prepare_salvage(damaged)
    discard(prepared)
    with pytest.raises(UserError):
        put_in_place(prepared, damaged, DAMAGED)
    assert {file.name: file.read_bytes() for file in damaged.parent.glob("damaged*")} == before


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows keeps a file that is open in its place")
@pytest.mark.parametrize("why", [REPLACED, DAMAGED])
def test_a_file_that_another_program_reads_stays(path: Path, damaged: Path, why: str) -> None:
    taken = damaged if why == DAMAGED else path
    prepared = prepare_restore(backup_of(path), taken)
    names, rows = names_in(path.parent), everything(path)
    with taken.open("rb"):  # a virus scanner, a backup program
        with pytest.raises(UserError) as replacing:
            put_in_place(prepared, taken, why)
        with pytest.raises(UserError) as setting_aside:
            set_aside(taken)
    assert replacing.value.code == setting_aside.value.code == "database-in-use"
    assert (names_in(path.parent), everything(path)) == (names, rows)
    assert put_in_place(prepared, taken, why) is not None


def test_a_new_database_begins_where_a_damaged_one_was_set_aside(path: Path) -> None:
    overwrite_pages(path, [1])
    content = path.read_bytes()
    aside = set_aside(path)
    assert aside.read_bytes() == content
    with closing(Desk.open(path)) as desk:
        assert desk.accounts.all() == []


def test_stopping_a_restore_or_a_salvage_leaves_nothing(path: Path) -> None:
    backup = backup_of(path)
    names = names_in(path.parent)
    with pytest.raises(UserError) as restoring:
        prepare_restore(backup, path, cancelled=lambda: True)
    with pytest.raises(UserError) as salvaging:
        prepare_salvage(path, cancelled=lambda: True)
    assert restoring.value.code == salvaging.value.code == "cancelled"
    assert names_in(path.parent) == names
