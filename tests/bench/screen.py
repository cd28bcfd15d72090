"""A display of its own with one program on it, watched from outside: when do its pixels rest?"""

import mmap
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.conftest import home_variables

QUIET = 0.3  # seconds without a changed pixel
_GLANCE = 0.005  # seconds between two looks
_PATIENCE = 20.0  # seconds for a window to come, or for the screen to rest
_SIZE = "1440x900x24"
_LINE = 1440 * 4  # bytes; where a line begins in the file does not matter to its comparison
_CARET_HEIGHT, _CARET_WIDTH = 32, 2  # pixels


class Screen:
    """Xvfb with openbox, and `command` on it. Xvfb keeps its pixels in a file, which is looked at here."""

    def __init__(self, command: Sequence[str], title: str) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="desk-screen-")
        self._title = title
        self._processes: list[subprocess.Popen[bytes]] = []
        folder = Path(self._folder.name)
        self._environment = (
            os.environ | home_variables(folder / "home") | {"QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        )
        read, write = os.pipe()
        self._start(["Xvfb", "-screen", "0", _SIZE, "-fbdir", str(folder), "-displayfd", str(write)], pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as answer:
            self._environment["DISPLAY"] = f":{answer.readline().strip()}"
        with (folder / "Xvfb_screen0").open("rb") as file:
            self._pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._start(["openbox", "--sm-disable"])
        self.pid = self._start(list(command))
        self.window = self._window()

    def do(self, *arguments: str) -> None:
        """Let xdotool do something: keys, text, clicks."""
        subprocess.run(["xdotool", *arguments], env=self._environment, check=True, stdout=subprocess.DEVNULL)

    def until_quiet(self, act: Callable[[], object], quiet: float = QUIET, lines: int = 0) -> float:
        """Milliseconds from `act()` to the last pixel changed before the screen rests for `quiet` seconds.

        It does not rest before `lines` lines of pixels are others: a program may think longer than that.
        """
        first = before = bytes(self._pixels)
        start = changed = time.perf_counter()
        acting = threading.Thread(target=act)
        acting.start()
        moment = threading.Event()
        while (
            (now := time.perf_counter()) - changed < quiet
            or acting.is_alive()
            or (lines and len(changed_lines(first, before)) < lines)
        ):
            if now - start > _PATIENCE:
                raise TimeoutError(f"{self._title} does not rest")
            seen = bytes(self._pixels)
            if seen != before:
                if not is_caret(before, seen):
                    changed = time.perf_counter()
                before = seen
            moment.wait(_GLANCE)
        acting.join()
        return (changed - start) * 1000

    def pause(self, seconds: float) -> None:
        """Leave the program alone with itself."""
        threading.Event().wait(seconds)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for process in reversed(self._processes):
            process.terminate()
            process.wait(_PATIENCE)
        self._pixels.close()
        self._folder.cleanup()

    def _start(self, command: list[str], pass_fds: tuple[int, ...] = ()) -> int:
        nowhere = subprocess.DEVNULL
        process = subprocess.Popen(
            command, env=self._environment, pass_fds=pass_fds, stdin=nowhere, stdout=nowhere, stderr=nowhere
        )
        self._processes.append(process)
        return process.pid

    def _window(self) -> str:
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", self._title]
        found = subprocess.run(
            search, env=self._environment, check=True, capture_output=True, text=True, timeout=_PATIENCE
        )
        return found.stdout.split()[0]


def changed_lines(before: bytes, after: bytes) -> list[int]:
    """Where the lines of pixels begin that are not the same."""
    lines = range(0, len(after), _LINE)
    return [start for start in lines if before[start : start + _LINE] != after[start : start + _LINE]]


def is_caret(before: bytes, after: bytes) -> bool:
    """Whether nothing but a blinking caret changed: a line two pixels wide, no higher than a field."""
    different = changed_lines(before, after)
    if len(different) > _CARET_HEIGHT:
        return False
    span = 0
    for start in different:
        bits = int.from_bytes(before[start : start + _LINE]) ^ int.from_bytes(after[start : start + _LINE])
        span |= bits
    return span.bit_length() - (span & -span).bit_length() < _CARET_WIDTH * 32


def is_possible(*programs: str) -> bool:
    """Whether this machine has what is watched, and what watches."""
    import shutil

    return sys.platform.startswith("linux") and all(map(shutil.which, ("Xvfb", "openbox", "xdotool", *programs)))
