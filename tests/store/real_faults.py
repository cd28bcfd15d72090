"""Causes a full disk, a read-only volume and missing rights for real (root ignores permission bits: trap 19).

Each fault is a function that runs in a process of its own (`in_own_process`), where it needs to, in one whose mounts
nobody else sees (`in_own_mounts`). It first proves that the fault exists, then answers what Partner Desk did about it.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from desktop.domain.errors import UserError
from desktop.operations.desk import Desk

ROOT = Path(__file__).parents[2]
NOBODY = 65534
Answer = dict[str, Any]
Fault = Callable[[Path], Answer]


def in_own_mounts(function: Fault, folder: Path) -> Answer:
    """What `function(folder)` answers when run in a mount namespace of its own. Fails loudly where that is refused."""
    unshare = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--mount"]
    return in_own_process(function, folder, unshare)


def in_own_process(function: Fault, folder: Path, through: Sequence[str] = ()) -> Answer:
    """What `function(folder)` answers in a new process, in which it may give up its rights."""
    command = [*through, sys.executable, "-m", function.__module__, function.__name__, str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, f"{command} failed:\n{done.stderr}"
    answer: Answer = json.loads(done.stdout)
    return answer


def _mount(folder: Path, size: str = "4m") -> None:
    folder.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], check=True)


def _remount_read_only(folder: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    with suppress(OSError):
        (folder / "probe").touch()
        raise AssertionError("the volume can be written")


def _fill(folder: Path) -> None:
    """Fill the disk to the last byte, and prove it."""
    with suppress(OSError), (folder / "filler").open("ab", buffering=0) as filler:
        while True:
            filler.write(b"x" * 1024)
    with suppress(OSError), (folder / "filler").open("ab", buffering=0) as filler:
        while True:
            filler.write(b"x")
    assert os.statvfs(folder).f_bavail == 0


def _code(action: Callable[[], object]) -> str:
    """The code of the `UserError` an action raises; "" when it raises none."""
    try:
        action()
    except UserError as error:
        return error.code
    return ""


def _become_nobody() -> None:
    """Give up root's rights in this process: they make every folder writable."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)


def _set(desk: Desk, key: str, value: object) -> None:
    with desk.database.write() as tx:
        desk.settings.set(tx, key, value)


def _make(path: Path) -> None:
    desk = Desk.open(path)
    _set(desk, "kept", "yes")
    desk.close()


def _look(path: Path) -> Answer:
    """What can be done with a database that cannot be written."""
    desk = Desk.open(path)
    other = desk.another()
    answer = {
        "read_only": desk.read_only and other.read_only,
        "kept": [desk.settings.get("kept"), other.settings.get("kept")],
        "write": _code(lambda: _set(desk, "a", 1)),
    }
    other.close()
    desk.close()
    return answer


def read_only_volume(folder: Path) -> Answer:
    """A database on a volume that was mounted read-only."""
    _mount(folder / "volume")
    path = folder / "volume" / "desk.db"
    _make(path)
    before = path.read_bytes()
    _remount_read_only(folder / "volume")
    return _look(path) | {"unchanged": path.read_bytes() == before}


def read_only_volume_unfinished(folder: Path) -> Answer:
    """A database that was in use when its volume became read-only: its last step is still in the log beside it."""
    _mount(folder / "volume")
    path = folder / "volume" / "desk.db"
    _make(path)
    if (child := os.fork()) == 0:
        _set(Desk.open(path), "last", "step")
        os._exit(0)  # as if killed: nothing is closed
    os.waitpid(child, 0)
    assert path.with_name("desk.db-wal").stat().st_size > 0
    path.with_name("desk.db-shm").unlink()
    _remount_read_only(folder / "volume")
    return {"open": _code(lambda: Desk.open(path))}


def read_only_volume_for_a_new_one(folder: Path) -> Answer:
    """A new database on a read-only volume."""
    _mount(folder / "volume")
    _remount_read_only(folder / "volume")
    return {"open": _code(lambda: Desk.open(folder / "volume" / "desk.db"))}


def read_only_file(folder: Path) -> Answer:
    """A database whose file this user may read only, in a folder this user may write to."""
    _make(folder / "desk.db")
    (folder / "desk.db").chmod(0o444)
    return _look_as_nobody(folder, 0o777)


def read_only_folder(folder: Path) -> Answer:
    """A database that this user may write, in a folder this user may only read."""
    _make(folder / "desk.db")
    (folder / "desk.db").chmod(0o666)
    return _look_as_nobody(folder, 0o555)


def forbidden_file(folder: Path) -> Answer:
    """A database that this user may not read, and a folder that this user may not write to."""
    _make(folder / "desk.db")
    (folder / "desk.db").chmod(0o000)
    folder.chmod(0o555)
    _become_nobody()
    return {
        "open": _code(lambda: Desk.open(folder / "desk.db")),
        "new": _code(lambda: Desk.open(folder / "new.db")),
        "new folder": _code(lambda: Desk.open(folder / "new" / "new.db")),
    }


def _look_as_nobody(folder: Path, mode: int) -> Answer:
    before = (folder / "desk.db").read_bytes()
    folder.chmod(mode)
    _become_nobody()
    assert not (os.access(folder, os.W_OK) and os.access(folder / "desk.db", os.W_OK))
    return _look(folder / "desk.db") | {"unchanged": (folder / "desk.db").read_bytes() == before}


def full_disk_for_a_new_one(folder: Path) -> Answer:
    """A new database on a disk with no byte left, and on one with too few."""
    _mount(folder / "full")
    _fill(folder / "full")
    full = _code(lambda: Desk.open(folder / "full" / "desk.db"))
    _mount(folder / "small", "32k")
    small = _code(lambda: Desk.open(folder / "small" / "desk.db"))
    left = sorted(file.name for file in (*(folder / "full").iterdir(), *(folder / "small").iterdir()))
    return {"full": full, "small": small, "left": left}


def full_disk(folder: Path) -> Answer:
    """A disk that fills up while Partner Desk writes, and has room again later."""
    _mount(folder / "disk", "1m")
    path = folder / "disk" / "desk.db"
    desk = Desk.open(path)
    _set(desk, "kept", "yes")
    _fill(folder / "disk")
    big = _code(lambda: _set(desk, "big", "x" * 500_000))
    answer = {
        "big": big,
        "kept": desk.settings.get("kept"),
        "lost": desk.settings.get("big"),
        "integrity": desk.database.value("PRAGMA integrity_check"),
    }
    (folder / "disk" / "filler").unlink()
    answer["again"] = _code(lambda: _set(desk, "small", 1))
    desk.close()
    return answer


def full_disk_at_start(folder: Path) -> Answer:
    """An existing database is opened on a disk that is full: what SQLite needs beside it does not fit."""
    _mount(folder / "disk", "1m")
    path = folder / "disk" / "desk.db"
    _make(path)
    before = path.read_bytes()
    _fill(folder / "disk")
    return {"open": _code(lambda: Desk.open(path)), "unchanged": path.read_bytes() == before}


if __name__ == "__main__":
    json.dump(globals()[sys.argv[1]](Path(sys.argv[2])), sys.stdout)
