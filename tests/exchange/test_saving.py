"""A file of the user's stands there whole, or as it was before; what refuses it is named."""

import os
import sys
import time
from pathlib import Path

import pytest

from desktop.domain.errors import UserError
from desktop.exchange.saving import _PREFIX, ABANDONED, written_whole
from tests.exchange import save_faults
from tests.store.real_faults import in_own_mounts, in_own_process

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mount namespaces are Linux's")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that others can reach."""
    for parent in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
        parent.chmod(0o755)
    return tmp_path


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with written_whole(path) as unfinished:
        unfinished.write_text("one")
        assert not path.exists()
    with written_whole(path) as unfinished:
        unfinished.write_text("two")
        assert path.read_text() == "one"
    assert path.read_text() == "two"
    assert list(tmp_path.iterdir()) == [path]


def test_what_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("before")
    with pytest.raises(ZeroDivisionError), written_whole(path) as unfinished:
        unfinished.write_text("half")
        raise ZeroDivisionError
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_killed_program_left_goes_with_the_next_file_and_nothing_else(tmp_path: Path) -> None:
    old, new, foreign = (tmp_path / name for name in (f"{_PREFIX}old", f"{_PREFIX}new", ".export-of-another-program"))
    for folder in (old, new, foreign):
        folder.mkdir()
        (folder / "Customers.xlsx").write_text("half")
    days_ago = time.time() - ABANDONED - 60
    for path in (old / "Customers.xlsx", old, foreign / "Customers.xlsx", foreign):
        os.utime(path, (days_ago, days_ago))
    with written_whole(tmp_path / "a.txt") as unfinished:
        unfinished.write_text("whole")
    assert sorted(tmp_path.iterdir()) == [foreign, new, tmp_path / "a.txt"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "real" / "a.txt")
    with written_whole(link) as unfinished:
        unfinished.write_text("through")
    assert link.is_symlink()
    assert (tmp_path / "real" / "a.txt").read_text() == "through"


@pytest.mark.parametrize(
    ("name", "code"), [("gone/a.txt", "save-folder-gone"), ("taken", "save-failed"), ("x" * 300, "save-failed")]
)
def test_a_place_that_does_not_take_a_file_is_named(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(UserError) as refused, written_whole(tmp_path / name) as unfinished:
        unfinished.write_text("x")
    assert refused.value.code == code
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


@linux_only
def test_a_full_disk_is_named_and_left_as_it_was(folder: Path) -> None:
    answer = in_own_mounts(save_faults.disk_without_a_byte, folder)
    assert answer == {"code": "disk-full", "left": ["filler"]}
    answer = in_own_mounts(save_faults.disk_that_fills_up, folder)
    assert answer == {"code": "disk-full", "left": ["a.csv"], "before": "before"}


@linux_only
def test_places_that_may_not_be_written_are_named(folder: Path) -> None:
    assert in_own_mounts(save_faults.read_only_volume, folder) == {"code": "save-read-only", "left": []}
    assert in_own_process(save_faults.folder_of_another, folder) == {"code": "save-read-only", "left": []}


@linux_only
def test_a_file_that_may_not_be_replaced_is_named(folder: Path) -> None:
    answer = in_own_process(save_faults.file_of_another, folder)
    assert answer == {"code": "save-in-use", "left": ["a.csv"], "before": "before"}
