"""A database made of a complete copy: equal row for row, or not there at all."""

import json
import sys
from collections.abc import Callable
from functools import partial
from itertools import chain, repeat
from pathlib import Path

import pytest

from desktop.domain.errors import UserError
from desktop.domain.progress import Cancelled, Progress
from desktop.operations.backups import NoDesk
from desktop.operations.desk import Desk
from desktop.operations.whole_file import database_from_copy, export_document, export_sealed, is_locked
from tests.data.generate import Size, generate
from tests.operations.everything import make_everything
from tests.operations.test_whole_file import everything, without_own_numbers
from tests.store.real_faults import Answer, _code, _mount, in_own_mounts

PASSWORD = "correct horse battery"


@pytest.fixture
def copies(desk: Desk, tmp_path: Path) -> tuple[Path, Path]:
    """A plain copy and a locked one."""
    make_everything(desk)
    export_document(desk, tmp_path / "plain.json")
    export_sealed(desk, tmp_path / "locked.zip", PASSWORD)
    return tmp_path / "plain.json", tmp_path / "locked.zip"


def code_of(action: Callable[[], object]) -> str:
    with pytest.raises(UserError) as refused:
        action()
    return refused.value.code


def test_plain_or_locked_it_is_the_same_database(desk: Desk, copies: tuple[Path, Path], tmp_path: Path) -> None:
    assert [is_locked(copy) for copy in copies] == [False, True]
    for copy in copies:
        made = database_from_copy(NoDesk(), copy, tmp_path / f"{copy.stem}.db", PASSWORD)
        with Desk.open(made).database as fresh:
            assert without_own_numbers(everything(fresh)) == without_own_numbers(everything(desk.database))


@pytest.mark.parametrize(
    ("spoil", "password", "code"),
    [
        (lambda whole: whole, "wrong horse battery", "sealed-password"),
        (lambda whole: whole, "", "sealed-password"),
        (lambda whole: whole[:-40], PASSWORD, "sealed-foreign"),
        (lambda whole: whole[: len(whole) // 2] + b"x" + whole[len(whole) // 2 + 1 :], PASSWORD, "document-damaged"),
    ],
)
def test_a_locked_copy_that_does_not_open_makes_nothing(
    copies: tuple[Path, Path], tmp_path: Path, spoil: Callable[[bytes], bytes], password: str, code: str
) -> None:
    _, locked = copies
    locked.write_bytes(spoil(locked.read_bytes()))
    before = sorted(tmp_path.iterdir())
    assert code_of(lambda: database_from_copy(NoDesk(), locked, tmp_path / "new.db", password)) == code
    assert sorted(tmp_path.iterdir()) == before


def test_the_open_database_is_not_read_as_a_copy(desk: Desk, tmp_path: Path) -> None:
    """Having read it would drop SQLite's locks on it."""
    link = tmp_path / "link.json"
    link.symlink_to(desk.database.path)
    assert code_of(lambda: is_locked(desk.database.path)) == "import-own-database"
    assert code_of(lambda: is_locked(link)) == "import-own-database"


def test_a_copy_that_is_gone_says_so(tmp_path: Path) -> None:
    assert code_of(lambda: is_locked(tmp_path / "gone.json")) == "import-unreadable"
    gone = tmp_path / "gone.json"
    assert code_of(lambda: database_from_copy(NoDesk(), gone, tmp_path / "new.db", "")) == "import-unreadable"
    assert list(tmp_path.glob("new*")) == []


def test_stopped_at_any_row_it_leaves_nothing(tmp_path: Path) -> None:
    generate(tmp_path / "full.db", Size(30, 60, 2_000, 3_000), 7)
    desk = Desk.open(tmp_path / "full.db")
    export_document(desk, tmp_path / "plain.json")
    desk.close()
    before = sorted(tmp_path.iterdir())
    for asked in (0, 1, 4, 9):
        answers: Cancelled = partial(next, chain([False] * asked, repeat(True)))
        work = partial(database_from_copy, NoDesk(), tmp_path / "plain.json", tmp_path / "new.db", "")
        assert code_of(partial(work, cancelled=answers)) == "cancelled"
        assert sorted(tmp_path.iterdir()) == before


def test_a_file_that_comes_meanwhile_is_not_replaced(copies: tuple[Path, Path], tmp_path: Path) -> None:
    target = tmp_path / "new.db"

    def tell(done: int, total: int) -> None:
        if done == total:
            target.write_text("somebody else's")

    progress: Progress = tell
    work = partial(database_from_copy, NoDesk(), copies[0], target, "", progress=progress)
    assert code_of(work) == "file-exists"
    assert target.read_text() == "somebody else's"


def made_on_a_small_disk(folder: Path) -> Answer:
    """A database that is larger than the disk."""
    generate(folder / "full.db", Size(300, 600, 3_000, 4_000), 7)
    desk = Desk.open(folder / "full.db")
    export_document(desk, folder / "plain.json")
    desk.close()
    _mount(folder / "disk", "512k")
    target = folder / "disk" / "new.db"
    code = _code(lambda: database_from_copy(NoDesk(), folder / "plain.json", target, ""))
    return {"code": code, "left": sorted(path.name for path in (folder / "disk").iterdir())}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mount namespaces are Linux's")
def test_a_full_disk_is_named_and_nothing_is_left(tmp_path: Path) -> None:
    assert in_own_mounts(made_on_a_small_disk, tmp_path) == {"code": "disk-full", "left": []}


if __name__ == "__main__":
    json.dump(globals()[sys.argv[1]](Path(sys.argv[2])), sys.stdout)
