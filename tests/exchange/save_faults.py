"""Saves a file where the system refuses it for real; each fault runs in a process of its own (store/real_faults.py)."""

import json
import os
import stat
import sys
from pathlib import Path

from desktop.exchange.saving import written_whole
from tests.store.real_faults import Answer, _become_nobody, _code, _fill, _mount, _remount_read_only


def _save(path: Path) -> None:
    with written_whole(path) as unfinished, unfinished.open("w") as stream:
        for _ in range(1_000):
            stream.write("x" * 10_000)


def _try(folder: Path) -> Answer:
    return {"code": _code(lambda: _save(folder / "a.csv")), "left": sorted(path.name for path in folder.iterdir())}


def disk_without_a_byte(folder: Path) -> Answer:
    """No byte is left."""
    _mount(folder / "disk", "1m")
    _fill(folder / "disk")
    return _try(folder / "disk")


def disk_that_fills_up(folder: Path) -> Answer:
    """There is room to begin, and not enough to end; an older file of that name stays."""
    _mount(folder / "disk", "1m")
    (folder / "disk" / "a.csv").write_text("before")
    return _try(folder / "disk") | {"before": (folder / "disk" / "a.csv").read_text()}


def read_only_volume(folder: Path) -> Answer:
    """The volume is mounted to look at."""
    _mount(folder / "disk", "1m")
    _remount_read_only(folder / "disk")
    return _try(folder / "disk")


def folder_of_another(folder: Path) -> Answer:
    """This user may look into the folder only."""
    (folder / "theirs").mkdir()
    folder.chmod(0o755)
    (folder / "theirs").chmod(0o555)
    _become_nobody()
    return _try(folder / "theirs")


def file_of_another(folder: Path) -> Answer:
    """The folder takes new files, but the one of that name may not be replaced: as one that a program on Windows has
    open.
    """
    shared = folder / "shared"
    shared.mkdir()
    folder.chmod(0o755)
    (shared / "a.csv").write_text("before")
    shared.chmod(0o777 | stat.S_ISVTX)
    _become_nobody()
    assert os.access(shared, os.W_OK)
    return _try(shared) | {"before": (shared / "a.csv").read_text()}


if __name__ == "__main__":
    json.dump(globals()[sys.argv[1]](Path(sys.argv[2])), sys.stdout)
