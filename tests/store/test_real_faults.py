"""What happens on a full disk, on a read-only volume, and without rights: each caused for real."""

import sys
from pathlib import Path

import pytest

from tests.store import real_faults
from tests.store.real_faults import in_own_mounts, in_own_process

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mount namespaces are Linux's")

LOOKED_AT = {"read_only": True, "kept": ["yes", "yes"], "write": "database-read-only", "unchanged": True}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that others can reach."""
    for parent in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
        parent.chmod(0o755)
    return tmp_path


def test_a_database_on_a_read_only_volume_opens_to_look_at(folder: Path) -> None:
    assert in_own_mounts(real_faults.read_only_volume, folder) == LOOKED_AT


@pytest.mark.parametrize("fault", [real_faults.read_only_file, real_faults.read_only_folder])
def test_a_database_that_may_not_be_written_opens_to_look_at(fault: real_faults.Fault, folder: Path) -> None:
    assert in_own_process(fault, folder) == LOOKED_AT


def test_an_unfinished_database_on_a_read_only_volume_says_how_to_read_it(folder: Path) -> None:
    answer = in_own_mounts(real_faults.read_only_volume_unfinished, folder)
    assert answer == {"open": "database-read-only-unfinished"}


def test_a_new_database_needs_a_place_that_can_be_written(folder: Path) -> None:
    assert in_own_mounts(real_faults.read_only_volume_for_a_new_one, folder) == {"open": "database-folder"}


def test_what_may_not_be_read_or_made_says_so(folder: Path) -> None:
    answer = in_own_process(real_faults.forbidden_file, folder)
    assert answer == dict.fromkeys(("open", "new", "new folder"), "database-folder")


def test_a_new_database_on_a_full_disk_leaves_nothing(folder: Path) -> None:
    answer = in_own_mounts(real_faults.full_disk_for_a_new_one, folder)
    assert answer == {"full": "disk-full", "small": "disk-full", "left": ["filler"]}


def test_a_full_disk_loses_nothing_but_the_step(folder: Path) -> None:
    answer = in_own_mounts(real_faults.full_disk, folder)
    assert answer == {"big": "disk-full", "kept": "yes", "lost": None, "integrity": "ok", "again": ""}


def test_a_full_disk_at_the_start_says_so(folder: Path) -> None:
    assert in_own_mounts(real_faults.full_disk_at_start, folder) == {"open": "disk-full", "unchanged": True}
