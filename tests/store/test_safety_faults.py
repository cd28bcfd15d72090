"""Backups, restoring, salvaging and large writes where the system refuses them: named, nothing half done, and again."""

import sys
from pathlib import Path

import pytest

from tests.store import safety_faults
from tests.store.real_faults import in_own_mounts

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mount namespaces are Linux's")


def test_a_full_disk_takes_no_copy_and_no_large_write_and_all_works_again(tmp_path: Path) -> None:
    answer = in_own_mounts(safety_faults.full_disk, tmp_path)
    assert answer == {"codes": ["disk-full"] * 4, "left": [], "whole": True, "again": True}


def test_a_disk_that_fills_up_in_mid_write_keeps_nothing_of_it(tmp_path: Path) -> None:
    answer = in_own_mounts(safety_faults.disk_that_fills_up, tmp_path)
    assert answer == {"codes": ["disk-full"] * 2, "left": [], "whole": True}


def test_a_read_only_volume_is_backed_up_elsewhere(tmp_path: Path) -> None:
    answer = in_own_mounts(safety_faults.read_only_volume, tmp_path)
    codes = ["database-folder", "", "database-folder", "database-folder"]
    assert answer == {"codes": codes, "left": ["desk.db"], "whole": True}


def test_a_volume_that_vanishes_is_missed_and_work_goes_on_when_it_is_back(tmp_path: Path) -> None:
    answer = in_own_mounts(safety_faults.vanished_volume, tmp_path)
    codes = ["database-gone", "database-gone", "database-gone", "database-folder"]
    assert answer == {"codes": codes, "left": [], "whole": True, "again": ["", ""]}
