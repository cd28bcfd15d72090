"""Where the program keeps its files."""

import stat
import sys
from pathlib import Path

import pytest

from desktop import paths

FOLDERS = (paths.data_dir, paths.outbox_dir, paths.log_dir)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda function: function.__name__)
def test_every_folder_is_made_in_the_users_home(home: Path, folder: object) -> None:
    assert callable(folder)
    path = folder()
    assert path.is_dir()
    assert path.is_relative_to(home)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows protects the user's folder by its own rules")
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda function: function.__name__)
def test_every_folder_is_for_its_owner_only_even_if_it_was_not(folder: object) -> None:
    assert callable(folder)
    folder().chmod(0o755)
    assert stat.S_IMODE(folder().stat().st_mode) == 0o700


def test_the_files_lie_in_them() -> None:
    files = (paths.default_database(), paths.sample_database())
    assert {file.parent for file in files} == {paths.data_dir()}
    assert len(set(files)) == 2
    assert not any(file.exists() for file in files)


def test_the_resources_are_there() -> None:
    assert (paths.resources_dir() / "data" / "sample.toml").is_file()
