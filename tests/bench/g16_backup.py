"""G16: a backup while another program writes."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop.operations.desk import Desk
from desktop.store.backup import back_up_to
from desktop.store.copying import check_copy, copy_whole
from tests.bench.databases import LARGE, database
from tests.bench.row import Row, alternately

ROOT = Path(__file__).parents[2]
STALL = 200.0  # ms
ROUNDS = 5
_CHUNK = 1 << 20  # bytes


class Writer:
    """A program that writes as long as the block lasts; then `stall` is its longest step, in milliseconds."""

    def __init__(self, path: Path) -> None:
        self._command = [sys.executable, "-m", "tests.bench.writing", str(path)]
        self.stall = 0.0

    def __enter__(self) -> "Writer":
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(self._command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
        assert self._process.stdout is not None
        self._process.stdout.readline()
        return self

    def __exit__(self, *_how: object) -> None:
        answer, _ = self._process.communicate()
        self.stall = float(answer.split()[0])


def measure() -> list[Row]:
    """Seconds until a copy is on the disk, and until it was checked too; the writer's longest wait."""
    with tempfile.TemporaryDirectory(dir=database(LARGE).resolve().parent) as folder:
        path = Path(folder) / "desk.db"
        shutil.copy(database(LARGE), path)
        os.sync()  # else the first round waits until this copy is on the disk
        stalls: list[float] = []
        copied = _in_turn(path, partial(_copy_while_writing, path, stalls), partial(_plain_copy, path))
        checked = _in_turn(path, partial(_back_up_while_writing, path, stalls), partial(_checked_copy, path))
    return [
        Row("G16", "backup on the disk, large, while another program writes", *_row(copied), goal=1.5),
        Row("G16.checked", "the same and checked, against copy and check", *_row(checked), goal=1.5),
        Row("G16.stall", "longest wait of a program that writes meanwhile", max(stalls), "ms", STALL, goal=1),
    ]


def _in_turn(path: Path, figure: Callable[[], float], limit: Callable[[], float]) -> tuple[float, float]:
    """Each right after a plain copy that is not counted, so that both find as much memory at hand.

    A virtual machine gives memory back that is free for a while; to get it again takes a copy up to four seconds more.
    """

    def prepared(measure: Callable[[], float]) -> float:
        _plain_copy(path)
        return measure()

    return alternately(partial(prepared, figure), partial(prepared, limit), ROUNDS)


def _row(pair: tuple[float, float]) -> tuple[float, str, float]:
    return pair[0], "s", pair[1]


def _copy_while_writing(path: Path, stalls: list[float]) -> float:
    desk, to = Desk.open(path), path.with_name("copied.db")
    to.touch()
    with Writer(path) as writer:
        start = time.perf_counter()
        copy_whole(desk.database.connection, to)
        seconds = time.perf_counter() - start
    stalls.append(writer.stall)
    desk.close()
    to.unlink()
    return seconds


def _back_up_while_writing(path: Path, stalls: list[float]) -> float:
    desk, to = Desk.open(path), path.with_name("backup.db")
    with Writer(path) as writer:
        start = time.perf_counter()
        back_up_to(desk.database, to)
        seconds = time.perf_counter() - start
    stalls.append(writer.stall)
    desk.close()
    to.unlink()
    return seconds


def _plain_copy(path: Path) -> float:
    to = path.with_name("plain.db")
    seconds = _timed_copy(path, to)
    to.unlink()
    return seconds


def _checked_copy(path: Path) -> float:
    to = path.with_name("plain.db")
    seconds = _timed_copy(path, to)
    start = time.perf_counter()
    check_copy(to)
    seconds += time.perf_counter() - start
    to.unlink()
    return seconds


def _timed_copy(path: Path, to: Path) -> float:
    start = time.perf_counter()
    with path.open("rb") as source, to.open("wb") as target:
        while chunk := source.read(_CHUNK):
            target.write(chunk)
        target.flush()
        os.fsync(target.fileno())
    return time.perf_counter() - start
