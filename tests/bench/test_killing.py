"""The harness of G14 in small, and proof that it can fail."""

import sys
from pathlib import Path

import pytest

from desktop.operations.desk import Desk
from tests.bench.killed_work import WORKS, edit, import_list
from tests.bench.killing import Toll, kill_often, look_after, make_desk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database to work on."""
    path = tmp_path / "desk.db"
    make_desk(path)
    return path


@pytest.mark.parametrize("work", WORKS)
def test_nothing_is_lost_or_partial_when_the_program_is_killed(path: Path, work: str) -> None:
    assert kill_often(work, path, 2) == Toll(kills=2)


def test_what_is_lost_or_partial_would_be_found(path: Path) -> None:
    desk = Desk.open(path)
    import_list(desk, 1)
    with desk.database.write() as tx:
        tx.update("customers", desk.database.value("SELECT max(id) FROM customers"), {"name": "Customer 7 of 2"})
    for table in ("change_rows", "change_ranges"):
        desk.database.connection.execute(f"DELETE FROM {table}")
    desk.close()
    toll = Toll()
    look_after("import", path, 2, 2, toll)
    assert len(toll.lost) == 1
    assert [fault.split(": ", 1)[1][:8] for fault in toll.partial] == ["a change", "half a l"]


def test_a_lost_edit_would_be_found(path: Path) -> None:
    desk = Desk.open(path)
    edit(desk, 1)
    desk.close()
    toll = Toll()
    look_after("edit", path, 2, 3, toll)
    assert (len(toll.lost), toll.partial) == (1, [])
