"""What a killed program left in the folder for temporary files goes, and nothing else."""

import os
import tempfile
import time
from pathlib import Path

import pytest

from desktop.store.private_folders import ABANDONED, PREFIX, sweep_private_folders


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files, as the system says."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def left(folder: Path, name: str, age: float) -> Path:
    """A folder with a file in it, neither changed for `age` seconds."""
    made = folder / name
    made.mkdir()
    file = made / "staging.db"
    file.write_text("customers")
    moment = time.time() - age
    for path in (file, made):
        os.utime(path, (moment, moment))
    return made


def test_what_is_old_and_ours_goes(folder: Path) -> None:
    old = left(folder, PREFIX + "import-abc", ABANDONED + 60)
    fresh = left(folder, PREFIX + "import-def", 60)
    foreign = left(folder, "other-program", ABANDONED + 60)
    file = folder / (PREFIX + "note.txt")
    file.write_text("a file")
    os.utime(file, (0, 0))
    sweep_private_folders()
    assert not old.exists()
    assert fresh.exists() and foreign.exists() and file.exists()


def test_a_folder_in_use_stays(folder: Path) -> None:
    used = left(folder, PREFIX + "import-abc", ABANDONED + 60)
    (used / "staging.db").write_text("still read")
    os.utime(used, (0, 0))
    sweep_private_folders()
    assert used.exists()


def test_a_link_is_not_followed(folder: Path) -> None:
    elsewhere = left(folder, "elsewhere", ABANDONED + 60)
    (folder / (PREFIX + "link")).symlink_to(elsewhere)
    sweep_private_folders()
    assert (elsewhere / "staging.db").exists()
