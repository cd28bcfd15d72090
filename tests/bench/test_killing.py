"""The harness of G14 in small, and proof that it can fail."""

import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.operations.desk import Desk
from tests.bench.claims import Claims
from tests.bench.killed_desk import faults, make_desk
from tests.bench.killing import Killer, Moment, Toll

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
LIST = 1_000


def kill_in(folder: Path, *moments: Moment) -> Toll:
    """What killing once at each of these moments costs."""
    killer = Killer(folder, LIST)
    for moment in moments:
        killer.kill_in(moment)
    assert killer.claims.steps
    return killer.toll


def test_nothing_is_lost_or_partial_when_the_program_is_killed(tmp_path: Path) -> None:
    """A draft is kept half a second after the last key, too: that is when the person says that it is done."""
    toll = kill_in(
        tmp_path, Moment("contact", "log"), Moment("draft"), Moment("backup", "copy"), Moment("import", "log")
    )
    assert toll == Toll(kills=toll.kills)
    assert toll.kills > 0


@pytest.mark.x11
def test_on_a_real_display_it_is_the_same(tmp_path: Path) -> None:
    toll = kill_in(tmp_path, Moment("note"), Moment("import"))
    assert toll == Toll(kills=toll.kills)


def test_a_step_kept_in_part_is_found(tmp_path: Path) -> None:
    killer = Killer(tmp_path, LIST, "tests.bench.faulty_program")
    killer.kill_in(Moment("import", "log"))
    assert killer.toll != Toll(kills=killer.toll.kills)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database in which nothing was done yet."""
    path = tmp_path / "desk.db"
    make_desk(path)
    return path


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ([("begin", "note 7", "1")], []),
        ([("begin", "note 7", "1"), ("done",)], ["note 7 is 0, not 1", "there are 0 changes, not 1"]),
        ([("begin", "draft 7", "1"), ("done",), ("begin", "draft 7", "2")], ["draft 7 is 0, not 1"]),
        ([("begin", "seats A holder", "0")], ["there are 0 changes, not 1"]),  # there, and not in the history
        ([("begin", "backups", "1"), ("done",)], ["backups is 0, not 1"]),
    ],
)
def test_what_was_said_to_be_kept_is_missed(path: Path, said: list[tuple[str, ...]], found: list[str]) -> None:
    claims = Claims()
    for parts in said:
        claims.hear(*parts)
    with closing(Desk.open(path)) as desk:
        assert list(claims.settle(desk)) == found


@pytest.mark.parametrize(
    ("spoiling", "found"),
    [
        ("UPDATE customers SET tenant_id = format('%036d', id) WHERE id < 9", "half a list"),
        ("UPDATE customers SET license_count = 5 WHERE id = 3", "check database"),
        ("INSERT INTO changes (at, os_user, kind, what) VALUES ('', '', 'do', '{}')", "a change without rows"),
    ],
)
def test_what_is_there_in_part_is_found(path: Path, spoiling: str, found: str) -> None:
    with closing(Desk.open(path)) as desk:
        assert list(faults(desk, LIST)) == []
        desk.database.connection.execute(spoiling)
        assert found in [fault.partition(":")[0] for fault in faults(desk, LIST)]
