"""Whole steps or nothing: two programs at once, a program killed in the middle, and a step that fails."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.errors import UserError
from desktop.domain.sentences import sentence
from desktop.operations.desk import Desk
from desktop.store.opening import open_database

ADD_ONE = """
import sys; from pathlib import Path; from desktop.operations.desk import Desk
desk = Desk.open(Path(sys.argv[1]))
for _ in range(int(sys.argv[2])):
    with desk.database.write() as tx:
        desk.settings.set(tx, "count", desk.settings.get("count", 0) + 1)
"""
IMPORT_SLOWLY = """
import sys; from pathlib import Path
from desktop.domain.customers import Customer
from desktop.domain.partner import PartnerAccount
from desktop.domain.sentences import sentence
from desktop.operations.desk import Desk
desk = Desk.open(Path(sys.argv[1]))
with desk.database.write() as tx:
    account = desk.accounts.save(tx, PartnerAccount("Killed"))
print("begun", flush=True)
with desk.changes.edit(sentence("Import")) as edit:
    for batch in range(10_000):
        desk.customers.save_all(edit, [Customer(account.id, f"{batch} {n} " + "x" * 500) for n in range(200)])
        if batch == 20:
            print("in the middle", flush=True)
"""


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_two_programs_write_in_turn(desk: Desk) -> None:
    path = desk.database.path
    programs = [start(ADD_ONE, path, 100) for _ in range(2)]
    outputs = [program.communicate(timeout=120) for program in programs]
    assert [program.returncode for program in programs] == [0, 0], outputs
    assert desk.settings.get("count") == 200


def test_a_writer_waits_for_another_program(desk: Desk) -> None:
    with closing(sqlite3.connect(desk.database.path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        release = threading.Timer(0.3, other.execute, ("COMMIT",))
        release.start()
        with desk.database.write() as tx:
            assert not other.in_transaction
            desk.settings.set(tx, "waited", True)
        release.join()
    assert desk.settings.get("waited") is True


def test_a_writer_that_waited_in_vain_says_so_and_can_try_again(desk: Desk) -> None:
    with (
        closing(sqlite3.connect(desk.database.path, isolation_level=None)) as other,
        open_database(desk.database.path, timeout=0.05) as database,
    ):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError) as raised, database.write():
            pytest.fail("the block runs only when the lock is held")
        assert raised.value.code == "database-busy"
        other.execute("COMMIT")
        with database.write() as tx:
            tx.insert("settings", {"key": "a", "value": "1"})


def test_nothing_of_a_failed_step_is_kept(desk: Desk) -> None:
    with pytest.raises(ZeroDivisionError), desk.changes.edit(sentence("Fail")) as edit:
        desk.settings.set(edit, "half", True)
        _ = 1 / 0
    assert desk.settings.get("half") is None
    assert desk.database.value("SELECT count(*) FROM changes") == 0
    assert not desk.database.connection.in_transaction


def test_mistakes_of_ours_stay_what_they_are(desk: Desk) -> None:
    with pytest.raises(sqlite3.OperationalError), desk.database.write() as tx:
        tx.insert("no_such_table", {"a": 1})
    with pytest.raises(sqlite3.IntegrityError), desk.database.write() as tx:
        tx.insert("hand_overs", {"invitation_id": 7, "at": "", "route": "", "to": "", "subject": ""})
    with pytest.raises(sqlite3.OperationalError, match="transaction"), desk.database.write(), desk.database.write():
        pytest.fail("blocks do not nest")
    with pytest.raises(FileNotFoundError), desk.database.write():
        Path("no such file").read_text()


def test_rows_that_are_not_there_are_not_written(desk: Desk) -> None:
    with desk.database.write() as tx:
        with pytest.raises(LookupError):
            tx.update("settings", 7, {"value": "1"})
        with pytest.raises(LookupError):
            tx.delete("settings", 7)
        assert list(tx.insert_many("accounts", [])) == []
        tx.update_many("accounts", [])


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
@pytest.mark.parametrize("round", range(3))
def test_a_program_killed_in_the_middle_leaves_nothing_half_done(tmp_path: Path, round: int) -> None:
    path = tmp_path / "desk.db"
    program = start(IMPORT_SLOWLY, path)
    assert program.stdout is not None
    assert [program.stdout.readline() for _ in range(2)] == ["begun\n", "in the middle\n"]
    assert path.with_name("desk.db-wal").stat().st_size > 1_000_000  # it really was writing
    os.kill(program.pid, signal.SIGKILL)
    program.communicate()
    assert program.returncode == -signal.SIGKILL
    desk = Desk.open(path)
    try:
        assert desk.database.value("PRAGMA integrity_check") == "ok"
        assert [account.name for account in desk.accounts.all()] == ["Killed"]
        counts = [
            desk.database.value(f"SELECT count(*) FROM {table}") for table in ("customers", "change_rows", "changes")
        ]
        assert counts == [0, 0, 0]
    finally:
        desk.close()
