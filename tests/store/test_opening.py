"""Opening databases: new, old, newer, damaged, foreign, locked; nothing that is not ours is ever touched."""

import getpass
import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.errors import UserError
from desktop.store.connections import is_open_here
from desktop.store.database import APPLICATION_ID, SCHEMA_VERSION
from desktop.store.opening import open_database
from desktop.store.settings import SettingsStore

QUICK = 0.05  # seconds to wait for a lock that will not be released


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a whole database of ours stands, closed, with one setting in it."""
    path = tmp_path / "desk.db"
    with open_database(path) as database, database.write() as tx:
        SettingsStore(database).set(tx, "kept", "yes")
    return path


def code_of_opening(path: Path) -> str:
    """The code of the error that opening `path` raises; the file and its folder stay exactly as they were."""
    before = {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}
    with pytest.raises(UserError) as raised:
        open_database(path, timeout=QUICK)
    after = {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}
    assert after == before
    assert not is_open_here(path)
    assert str(path) in str(raised.value)
    return raised.value.code


def test_a_new_database_is_made_whole_and_alone(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / ("顧客 #1%.db" if sys.platform == "win32" else "顧客 #1%?.db")
    with open_database(path) as database:
        assert database.value("PRAGMA application_id") == APPLICATION_ID
        assert database.value("PRAGMA user_version") == SCHEMA_VERSION
        assert database.value("PRAGMA journal_mode") == "wal"
        assert database.value("PRAGMA synchronous") == 2
        assert database.value("PRAGMA foreign_keys") == 1
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows protects the user's folder by its own rules")
def test_a_new_database_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "data" / "desk.db"
    umask = os.umask(0)
    try:
        with open_database(path) as database, database.write() as tx:
            SettingsStore(database).set(tx, "a", 1)
            modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    finally:
        os.umask(umask)
    assert modes == {"desk.db": 0o600, "desk.db-wal": 0o600, "desk.db-shm": 0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_it_opens_again_with_what_was_written(path: Path) -> None:
    with open_database(path) as database:
        assert SettingsStore(database).get("kept") == "yes"
        assert not database.read_only


def test_opening_twice_in_one_process_is_one_file(path: Path) -> None:
    with open_database(path) as first, open_database(path) as second:
        with first.write() as tx:
            SettingsStore(first).set(tx, "a", 1)
        assert SettingsStore(second).get("a") == 1
        with second.another() as third:
            assert SettingsStore(third).get("a") == 1


def test_a_link_to_a_database_opens_it(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere.db"
    try:
        link.symlink_to(path)
    except OSError:
        pytest.skip("links are not allowed here")
    with open_database(link) as database:
        assert database.path == path


@pytest.mark.skipif(sys.platform != "win32", reason="elsewhere a mode says it: test_real_faults.py")
def test_where_an_access_list_forbids_new_files_it_opens_to_look_at(path: Path) -> None:
    who = f"{getpass.getuser()}:(WD,AD)"
    denied = subprocess.run(["icacls", str(path.parent), "/deny", who], check=False).returncode == 0
    try:
        if denied:
            path.with_name("trial").touch()
        pytest.skip("access lists forbid nothing here")
    except PermissionError:
        with open_database(path) as database:
            assert database.read_only
            assert database.value("PRAGMA user_version") == SCHEMA_VERSION
    finally:
        subprocess.run(["icacls", str(path.parent), "/remove:d", getpass.getuser()], check=False)


def test_an_empty_file_is_never_ours(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    assert code_of_opening(path) == "database-empty"


@pytest.mark.parametrize("content", [b"x", b"Not a database at all. " * 100, b"\0" * 4096, b"SQLite format 3\0"])
def test_a_file_that_is_no_database_is_foreign(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.db"
    path.write_bytes(content)
    assert code_of_opening(path) == "database-foreign"


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_the_database_of_another_program_is_foreign(tmp_path: Path, journal: str) -> None:
    path = tmp_path / "theirs.db"
    with closing(sqlite3.connect(path)) as theirs:
        theirs.execute(f"PRAGMA journal_mode = {journal}")
        theirs.execute("CREATE TABLE t (a)")
        theirs.commit()
    assert code_of_opening(path) == "database-foreign"


@pytest.mark.parametrize("kept", [60, 100, 512, 4096, 40_000])
def test_a_cut_off_database_is_damaged(path: Path, kept: int) -> None:
    path.write_bytes(path.read_bytes()[:kept])
    assert code_of_opening(path) == ("database-damaged" if kept > 68 else "database-foreign")


def test_a_scribbled_over_database_is_damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:4096] = b"\xa5" * 3996
    path.write_bytes(content)
    assert code_of_opening(path) == "database-damaged"


def test_a_database_without_its_first_page_is_damaged_not_foreign(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[:4096] = bytes(4096)
    path.write_bytes(content)
    assert code_of_opening(path) == "database-damaged"


def test_a_database_that_was_not_closed_says_so(path: Path, tmp_path: Path) -> None:
    with open_database(path) as database:
        assert not database.was_left
        with database.write() as tx:
            SettingsStore(database).set(tx, "a", 1)
        for name in ("desk.db", "desk.db-wal"):  # as a killed program leaves them
            (tmp_path / f"left-{name}").write_bytes((tmp_path / name).read_bytes())
    with open_database(tmp_path / "left-desk.db") as left:
        assert left.was_left
        assert SettingsStore(left).get("a") == 1
    with open_database(tmp_path / "left-desk.db") as closed:
        assert not closed.was_left


@pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no file that is open")
def test_nothing_is_written_into_a_file_that_was_moved_away(path: Path, tmp_path: Path) -> None:
    with open_database(path) as database:
        path.rename(tmp_path / "moved.db")
        for replace in (lambda: None, lambda: path.write_bytes((tmp_path / "moved.db").read_bytes())):
            replace()
            with pytest.raises(UserError) as raised, database.write() as tx:
                SettingsStore(database).set(tx, "a", 1)
            assert raised.value.code == "database-gone"
            path.unlink(missing_ok=True)
        (tmp_path / "moved.db").rename(path)
        with database.write() as tx:
            SettingsStore(database).set(tx, "a", 1)
        assert SettingsStore(database).get("a") == 1


def test_damage_found_later_is_named_too(path: Path) -> None:
    with open_database(path) as database:
        page = database.value("SELECT rootpage FROM sqlite_schema WHERE name = 'settings'")
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    path.write_bytes(content)
    with open_database(path) as database:
        with pytest.raises(UserError) as reading:
            database.rows("SELECT * FROM settings")
        with pytest.raises(UserError) as writing, database.write() as tx:
            tx.insert("settings", {"key": "a", "value": "1"})
    assert reading.value.code == writing.value.code == "database-damaged"


def test_a_newer_database_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as newer:
        newer.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    assert code_of_opening(path) == "database-newer"


def test_a_database_locked_by_another_program_says_so(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(UserError) as raised:
            open_database(path, timeout=QUICK)
    assert raised.value.code == "database-locked"
    open_database(path).close()


def test_a_folder_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UserError) as raised:
        open_database(tmp_path / "file" / "desk.db")
    assert raised.value.code == "database-folder"


def test_a_folder_in_place_of_the_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError) as raised:
        open_database(tmp_path)
    assert raised.value.code == "database-folder"


def test_processes_that_start_at_once_make_one_database(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    script = (
        "import sys; from pathlib import Path; from desktop.operations.desk import Desk\n"
        "sys.stdin.readline()\n"
        "desk = Desk.open(Path(sys.argv[1]))\n"
        "with desk.database.write() as tx: desk.settings.set(tx, sys.argv[2], 1)\n"
    )
    starting = [
        subprocess.Popen([sys.executable, "-c", script, str(path), f"process {number}"], stdin=subprocess.PIPE)
        for number in range(4)
    ]
    for process in starting:
        assert process.stdin is not None
        process.stdin.write(b"go\n")
        process.stdin.close()
    assert [process.wait(timeout=60) for process in starting] == [0] * 4
    with open_database(path) as database:
        assert database.value("SELECT count(*) FROM settings") == 4
        assert database.value("PRAGMA integrity_check") == "ok"
    assert [file.name for file in tmp_path.iterdir()] == ["desk.db"]


def test_only_sqlite_itself_is_loaded_before_the_first_paint(path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from desktop.operations.desk import Desk\n"
        "desk = Desk.open(Path(sys.argv[1])); desk.accounts.all(); desk.close()\n"
        "print(sorted({'sqlite_utils', 'jinja2', 'email_validator', 'pydantic', 'PySide6'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
