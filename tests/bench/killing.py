"""Kills the real program while somebody works in its window, and looks what became of the database.

`kill -9` takes the process, not what it gave to the operating system: what a power cut does is not shown here.
"""

import os
import random
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from desktop.operations.desk import Desk
from tests.bench.claims import Claims
from tests.bench.killed_desk import LIST, faults, make_desk, write_list
from tests.conftest import home_variables

ROOT = Path(__file__).parents[2]
PROGRAM = "tests.bench.killed_program"
_PATIENCE = 60  # seconds that the program may be silent
_LOOK = 0.0002  # seconds between two looks at the files
_LONG_AGO = 7 * 24 * 3600  # seconds: what lies about for so long was abandoned

# Seconds in which an act stores: within them it is killed at any moment …
_LASTS = {"contact": 0.03, "note": 0.03, "seats": 0.03, "remove": 0.03, "draft": 0.4, "backup": 0.1, "import": 1.0}
# … or in so much of that after one of these is first seen: the log or the database is written to, a copy is complete.
_AFTER = {"any": 1.0, "log": 0.1, "checkpoint": 0.0, "copy": 0.2}
_BEGUN = {"draft": 3, "remove": 2}  # how often an act of several steps begins one

type Seen = Callable[[], bool]


@dataclass(frozen=True)
class Moment:
    """When to kill: in an act, once something is seen (see above); "any": at any time."""

    act: str
    seen: str = "any"


MOMENTS = (
    *(Moment(act, seen) for act in ("contact", "note", "seats", "remove", "draft") for seen in ("any", "log")),
    *(Moment("backup", seen) for seen in ("any", "copy")),
    *(Moment("import", seen) for seen in ("any", "copy", "log", "checkpoint")),
)


@dataclass
class Toll:
    """What killing cost: `kills` in the middle of a step, and a sentence for each fault found afterwards."""

    kills: int = 0
    lost: list[str] = field(default_factory=list)
    partial: list[str] = field(default_factory=list)


class Program:
    """Partner Desk, with somebody at its keys and mouse, in a home of its own."""

    def __init__(self, module: str, folder: Path, *arguments: str) -> None:
        (folder / "tmp").mkdir(exist_ok=True)
        environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ | home_variables(folder / "home")
        self._errors = folder / "errors.txt"
        with self._errors.open("wb") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-m", module, *arguments],
                cwd=ROOT,
                env=environment | {"TMPDIR": str(folder / "tmp")},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=errors,
            )
        assert self._process.stdout is not None
        self._output = self._process.stdout.fileno()
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._output, selectors.EVENT_READ)
        self._said = b""

    def hear(self, patience: float = _PATIENCE) -> list[str] | None:
        """The parts of the next thing it says; [] when it is dead, None when it says nothing for so many seconds."""
        while b"\n" not in self._said:
            if not self._selector.select(patience):
                return None
            if not (read := os.read(self._output, 4096)):
                return []
            self._said += read
        line, _, self._said = self._said.partition(b"\n")
        return line.decode().split("\t")

    def hear_until(self, what: str, *parts: str) -> Iterator[list[str]]:
        """What it says, up to this. Raises `RuntimeError` when it ends, or falls silent."""
        while said := self.hear():
            yield said
            if said[: len(parts) + 1] == [what, *parts]:
                return
        raise RuntimeError(f"never came: {what} {parts}\n{self._errors.read_text()}")

    def kill(self) -> Iterator[list[str]]:
        """End it at once; what it had said before. Raises `RuntimeError` when it had ended by itself."""
        self._process.kill()
        while said := self.hear():
            yield said
        if self._process.wait() != -signal.SIGKILL:
            raise RuntimeError(self._errors.read_text())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._process.kill()
        self._process.wait()
        self._selector.close()
        assert self._process.stdout is not None
        self._process.stdout.close()


class Killer:
    """Works on a new database in `folder`, kills, looks after it, and starts again on what was left.

    Lists of `customers` are imported; `program` is what runs.
    """

    def __init__(self, folder: Path, customers: int = LIST, program: str = PROGRAM) -> None:
        self.toll = Toll()
        self.claims = Claims()
        self.path = folder / "desk.db"
        self._folder = folder
        self._customers = customers
        self._program = program
        self._chance = random.Random(1)
        self._runs = 0
        self._abandoned: list[Path] = []
        make_desk(self.path)

    def kill_in(self, moment: Moment) -> bool:
        """Start, let some other act be done, kill in this one; whether that was in the middle of a step."""
        self._runs += 2
        before = self._chance.choice(("contact", "note", "seats", "remove"))
        list_file = write_list(self._folder / f"list-{self._runs:05}.csv", self._customers)
        arguments = (str(self.path), str(list_file), str(self._runs), before, moment.act)
        with Program(self._program, self._folder, *arguments) as program:
            for said in program.hear_until("ready"):
                self.claims.hear(*said)
            self._look_for_abandoned()
            for said in program.hear_until("act", moment.act):
                self.claims.hear(*said)
            self._await(program, moment)
            for said in program.kill():
                self.claims.hear(*said)
        is_mid = self.claims.pending is not None
        self.toll.kills += is_mid
        self.look_after(str(moment))
        return is_mid

    def _await(self, program: Program, moment: Moment) -> None:
        """Return at the moment, or when the step is done before it comes."""
        for _ in range(self._chance.randint(1, _BEGUN.get(moment.act, 1))):
            for said in program.hear_until("begin"):
                self.claims.hear(*said)
        is_seen = self._sight(moment.seen)
        wait = self._chance.uniform(0, _AFTER[moment.seen] * _LASTS[moment.act])
        since: float | None = None
        while since is None or time.monotonic() < since + wait:
            if (next_said := program.hear(_LOOK)) is not None:
                self.claims.hear(*next_said)
                return
            if since is None and is_seen():
                since = time.monotonic()

    def _sight(self, what: str) -> Seen:
        log, copies = self.path.with_name("desk.db-wal"), self.path.parent / "backups"
        written, size = {file: _change(file) for file in (log, self.path)}, self.path.stat().st_size
        return {
            "any": lambda: True,
            "log": lambda: _change(log) != written[log],
            "checkpoint": lambda: _change(self.path) != written[self.path],
            "copy": lambda: any(_size(copy) >= size for copy in copies.glob("*.growing")),
        }[what]

    def look_after(self, when: str) -> None:
        """Open the database as the next start does, and note what is lost or partial."""
        with closing(Desk.open(self.path)) as desk:
            self.toll.lost += [f"{when}: {claim}" for claim in self.claims.settle(desk)]
            self.toll.partial += [f"{when}: {fault}" for fault in faults(desk, self._customers)]
        self._abandoned = list(_left_behind(self._folder))
        long_ago = time.time() - _LONG_AGO
        for left in self._abandoned:
            for path in (*left.glob("*"), left):
                os.utime(path, (long_ago, long_ago))

    def _look_for_abandoned(self) -> None:
        """What lay about for long is swept by a start."""
        self.toll.partial += [f"left behind: {path}" for path in self._abandoned if path.exists()]


def _left_behind(folder: Path) -> Iterator[Path]:
    """Unfinished files and temporary folders of programs that were killed."""
    yield from folder.glob(".*")
    yield from folder.glob("backups/.*")
    yield from filter(Path.is_dir, folder.glob("tmp/*"))


def _change(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_size, found.st_mtime_ns


def _size(path: Path) -> int:
    return _change(path)[0]
