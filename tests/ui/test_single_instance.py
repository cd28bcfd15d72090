"""One window a database: a second start, a real process, hands its files to the first and leaves."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.single_instance import Answer, SingleInstance, hand_over, read_files, socket_name

_SECOND_START = """
import sys
from pathlib import Path
from desktop.ui.single_instance import hand_over
print(hand_over(Path(sys.argv[1]), [Path(file) for file in sys.argv[2:]]).value)
"""


@pytest.fixture
def first(qapp: QApplication, home: Path) -> Iterator[SingleInstance]:
    """The window that is there already."""
    instance = SingleInstance()
    yield instance
    instance.stop()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "desk.db"


def _second_start(qtbot: QtBot, database: Path, *files: Path) -> str:
    """Ask from another process, while this one goes on answering; returns the `Answer` it had."""
    said: list[str] = []

    def run() -> None:
        command = [sys.executable, "-c", _SECOND_START, str(database), *map(str, files)]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
        said.append(ended.stdout.strip())

    thread = threading.Thread(target=run)
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=60_000)
    thread.join()
    return said[0]


def test_the_first_window_gets_the_files(qtbot: QtBot, first: SingleInstance, database: Path, tmp_path: Path) -> None:
    taken: list[list[Path]] = []
    first.asked_forward.connect(taken.append)
    assert first.serve(database)
    files = [tmp_path / "Customers.csv", tmp_path / "顧客 一覧.csv"]
    assert _second_start(qtbot, database, *files) == "taken"
    assert taken == [files]


def test_without_files_it_only_comes_forward(qtbot: QtBot, first: SingleInstance, database: Path) -> None:
    taken: list[list[Path]] = []
    first.asked_forward.connect(taken.append)
    first.serve(database)
    assert _second_start(qtbot, database) == "taken"
    assert taken == [[]]


def test_nobody_answers_for_another_database(qtbot: QtBot, first: SingleInstance, database: Path) -> None:
    first.serve(database)
    assert _second_start(qtbot, database.with_name("other.db")) == "nobody"


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_to_the_database_is_the_same_database(
    qtbot: QtBot, first: SingleInstance, database: Path, tmp_path: Path
) -> None:
    database.touch()
    link = tmp_path / "link.db"
    link.symlink_to(database)
    first.serve(database)
    assert _second_start(qtbot, link) == "taken"


def test_it_answers_for_the_database_it_shows_now(qtbot: QtBot, first: SingleInstance, database: Path) -> None:
    first.serve(database)
    other = database.with_name("other.db")
    first.serve(other)
    assert _second_start(qtbot, database) == "nobody"
    assert _second_start(qtbot, other) == "taken"


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe ends with its process")
def test_a_socket_left_by_a_killed_window_is_taken_over(qtbot: QtBot, first: SingleInstance, database: Path) -> None:
    killed = "import os, sys; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
    killed += "from PySide6.QtNetwork import QLocalServer; server = QLocalServer();"
    killed += "assert server.listen(sys.argv[1]); os._exit(9)"
    name = socket_name(database)
    assert subprocess.run([sys.executable, "-c", killed, name], check=False).returncode == 9
    assert Path(name).is_socket(), "the fault is there"
    assert hand_over(database, []) is Answer.NOBODY
    assert first.serve(database)
    assert _second_start(qtbot, database) == "taken"


def test_a_window_that_does_not_answer_is_told_from_none(qapp: QApplication, database: Path) -> None:
    silent = QLocalServer()  # accepts, and never reads: its event loop does not run while we wait
    assert silent.listen(socket_name(database))
    assert hand_over(database, []) is Answer.SILENT
    silent.close()


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() != 0, reason="only root can make another user's socket")
def test_another_users_socket_is_not_spoken_to(first: SingleInstance, database: Path) -> None:
    first.serve(database)
    os.chown(socket_name(database), 65534, 65534)
    assert hand_over(database, [Path("secret.csv")]) is Answer.NOBODY


@pytest.mark.parametrize(
    "line",
    [
        b"not json\n",
        b'{"files": []}\n',
        b"[1, 2]\n",
        b'["relative.csv"]\n',
        json.dumps(["/a\0b"]).encode() + b"\n",
        json.dumps(["/x"] * 101).encode() + b"\n",
    ],
)
def test_anything_but_a_list_of_absolute_paths_is_refused(
    qtbot: QtBot, first: SingleInstance, database: Path, line: bytes
) -> None:
    assert read_files(line) is None
    taken: list[list[Path]] = []
    first.asked_forward.connect(taken.append)
    first.serve(database)
    _expect_hang_up(qtbot, database, line)
    assert taken == []


def test_a_flood_is_cut_off(qtbot: QtBot, first: SingleInstance, database: Path) -> None:
    first.serve(database)
    _expect_hang_up(qtbot, database, b"[" + b" " * 200_000)


def _expect_hang_up(qtbot: QtBot, database: Path, line: bytes) -> None:
    """Send `line` and wait until the first window hangs up, having said nothing."""
    socket = QLocalSocket()
    socket.connectToServer(socket_name(database))
    assert socket.waitForConnected(5_000)
    socket.write(line)
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert bytes(socket.readAll().data()) == b""
