"""What the end-to-end tests share: programs started in the test's own home, windows and keys from outside.

Programs outlive whoever started them and keep inherited streams open, so each writes to a file, and whatever runs in
the test's home is ended with the test.
"""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.end_to_end.desk_outside import Outside

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 30_000  # milliseconds for a mail program to start on a busy machine


class Programs:
    """Real programs on the test's display, in the test's home."""

    def __init__(self, qtbot: QtBot, home: Path, output: Path) -> None:
        self._qtbot = qtbot
        self._home = home
        self._output = output
        self._started: list[subprocess.Popen[bytes]] = []
        output.mkdir()

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        """Start a program; what it prints goes to a file (`printed`)."""
        with self._file(len(self._started)).open("wb") as output:
            program = subprocess.Popen(
                [str(part) for part in command],
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._started.append(program)
        return program

    def start_desk(self, *arguments: str | Path) -> subprocess.Popen[bytes]:
        """Start Partner Desk itself."""
        return self.start(sys.executable, "-m", "desktop", *arguments)

    def printed(self, program: subprocess.Popen[bytes]) -> str:
        """What the program has printed so far, to either stream."""
        return self._file(self._started.index(program)).read_text(encoding="utf-8", errors="replace")

    def run(self, *command: str | Path) -> str:
        """Run a program to its end, while this process goes on answering others; returns what it printed."""
        program = self.start(*command)
        self.wait_until(lambda: program.poll() is not None, f"{command[0]} ends")
        return self.printed(program)

    def wait_until(self, condition: Callable[[], object], what: str) -> None:
        """Wait for `condition()`; the test fails naming `what` did not come."""

        def met() -> None:
            assert condition(), f"never came: {what}"

        self._qtbot.waitUntil(met, timeout=PATIENCE)

    def end(self, program: subprocess.Popen[bytes]) -> None:
        """End a program and all it started."""
        _signal_group(program.pid, signal.SIGKILL)
        program.wait()

    def close(self) -> None:
        """End everything that runs in the test's home, also what other programs started there."""
        for program in self._started:
            self.end(program)
        for pid in _processes_at_home(self._home):
            _signal(pid, signal.SIGKILL)

    def _file(self, number: int) -> Path:
        return self._output / f"{number}.txt"


class Screen:
    """Windows as a person finds them: by title, with keys for the one in front."""

    def window(self, title: str) -> str | None:
        """The id of a visible window whose title holds `title`."""
        found = _xdotool("search", "--onlyvisible", "--name", re.escape(title))
        return found[0] if found else None

    def press(self, window: str, keys: str) -> None:
        """Bring the window to the front and press `keys` ("ctrl+s")."""
        _xdotool("windowactivate", window)
        self.strike(keys)

    def strike(self, *keys: str) -> None:
        """Strike keys, one after the other, in the window in front."""
        _xdotool("key", *keys)

    def write(self, text: str) -> None:
        """Type a text into what has the focus.

        A letter that no key has is put on a spare key for as long as it is struck: a busy program looks there late.
        """
        _xdotool("type", "--delay", "30" if text.isascii() else "500", text)


@pytest.fixture
def programs(qtbot: QtBot, home: Path, tmp_path: Path) -> Iterator[Programs]:
    """Starts programs in this test's home, and ends them."""
    started = Programs(qtbot, home, tmp_path / "printed")
    yield started
    started.close()


@pytest.fixture
def screen() -> Screen:
    """The test's display."""
    return Screen()


@pytest.fixture
def open_outside(
    programs: Programs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Outside]]:
    """Starts Partner Desk with the arguments given, to be seen and used by its accessible names."""
    monkeypatch.setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    monkeypatch.delenv("NO_AT_BRIDGE", raising=False)
    opened: list[Outside] = []

    def open_it(*arguments: str | Path) -> Outside:
        desk = programs.start_desk(*arguments)
        opened.append(Outside(desk.pid, tmp_path / f"outside-{len(opened)}.txt"))
        return opened[-1]

    yield open_it
    for each in opened:
        each.close()


def _xdotool(*arguments: str) -> Sequence[str]:
    answer = subprocess.run(
        ["xdotool", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=10,
        check=False,
    )
    return answer.stdout.decode().split()


def _processes_at_home(home: Path) -> Iterator[int]:
    """The processes whose environment names this test's home: ours, whoever started them."""
    mark = f"HOME={home}".encode()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            environment = (folder / "environ").read_bytes()
        except OSError:
            continue
        if mark in environment.split(b"\0"):
            yield int(folder.name)


def _signal_group(group: int, number: signal.Signals) -> None:
    try:
        os.killpg(group, number)
    except ProcessLookupError:
        return


def _signal(pid: int, number: signal.Signals) -> None:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return
