"""One window a database: a second start raises the first window and hands its files over.

Only local sockets of the same user are used (the one place where QtNetwork is allowed). What it takes is imported where
it is needed: the first paint does not wait for it.
"""

import os
import sys
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDir, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

_CONNECT = 500  # milliseconds: a listening process is connected to at once, even while it is busy
_ANSWER = 3000  # milliseconds for the first window to say that it took the files
_MOST_BYTES = 64 * 1024
_MOST_FILES = 100
_LONGEST_PATH = 90  # a socket's path has 104 bytes on macOS, and Qt puts a temporary suffix to it
_PREFIX = "partner-desk-"
_TAKEN = b"taken\n"


class Answer(Enum):
    """What became of asking a first window."""

    NOBODY = "nobody"
    TAKEN = "taken"
    SILENT = "silent"  # it is there, and does not answer


def socket_name(database: Path) -> str:
    """The local socket of whoever has `database` open, the same for every path that leads to the file.

    In the user's runtime folder where there is one; elsewhere a name that Qt puts among temporary files.
    """
    import getpass
    import hashlib

    owner = f"{getpass.getuser()}\n{os.path.normcase(database.resolve())}"
    name = f"{_PREFIX}{hashlib.sha256(owner.encode('utf-8', 'surrogatepass')).hexdigest()[:24]}"
    path = f"{_runtime_folder()}/{name}"
    return path if _runtime_folder() and len(path) <= _LONGEST_PATH else name


def _runtime_folder() -> str:
    """The user's own folder for sockets, where the system has one."""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return folder if Path(folder).is_absolute() and Path(folder).is_dir() else ""


def _somebody_listens() -> bool:
    """Whether any window at all is there to be asked: most starts are the first, and look no further (G1)."""
    if sys.platform == "win32":
        return True
    folders = {_runtime_folder() or QDir.tempPath(), QDir.tempPath()}
    return any(path.is_socket() for folder in folders for path in Path(folder).glob(f"{_PREFIX}*"))


def hand_over(database: Path, files: Sequence[Path]) -> Answer:
    """Ask the window that has `database` open to come forward and take `files`."""
    if not _somebody_listens() or not _is_ours(name := socket_name(database)):
        return Answer.NOBODY
    import json

    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_CONNECT):
        return Answer.NOBODY
    _let_it_come_forward()
    socket.write(json.dumps([str(file.resolve()) for file in files[:_MOST_FILES]]).encode() + b"\n")
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_ANSWER):
            return Answer.SILENT
    return Answer.TAKEN if bytes(socket.readLine().data()) == _TAKEN else Answer.SILENT


def _is_ours(name: str) -> bool:
    """Whether a socket file is there and belongs to this user (pipes on Windows carry their own access list)."""
    if sys.platform == "win32":
        return True
    try:
        return (Path(QDir.tempPath()) / name).lstat().st_uid == os.getuid()
    except OSError:
        return False


def _let_it_come_forward() -> None:
    """Windows lets a background program take the foreground only with leave of the one that has it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)


def read_files(line: bytes) -> list[Path] | None:
    """The absolute paths in what a second start sent, or None if it is anything else."""
    import json

    try:
        paths = json.loads(line)
    except ValueError:
        return None
    if not isinstance(paths, list) or len(paths) > _MOST_FILES:
        return None
    if not all(isinstance(path, str) and "\0" not in path and Path(path).is_absolute() for path in paths):
        return None
    return [Path(path) for path in paths]


class SingleInstance(QObject):
    """Listens for second starts on the same database."""

    asked_forward = Signal(list)  # list[Path], perhaps empty

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def serve(self, database: Path) -> bool:
        """Answer for `database` instead of any before; False where no socket can be made (then nobody asks)."""
        self.stop()
        name = socket_name(database)
        if self._server.listen(name):
            return True
        self._server.removeServer(name)  # left behind by a process that was killed: nobody answered there
        return self._server.listen(name)

    def stop(self) -> None:
        """Stop listening and remove the socket."""
        if self._server.isListening():
            self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(_MOST_BYTES)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._on_bytes)
            self._read(socket)

    @Slot()
    def _on_bytes(self) -> None:
        self._read(cast("QLocalSocket", self.sender()))

    def _read(self, socket: "QLocalSocket") -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= _MOST_BYTES:
                socket.abort()
            return
        files = read_files(bytes(socket.readLine().data()))
        if files is None:
            socket.abort()
            return
        socket.write(_TAKEN)
        socket.disconnectFromServer()
        self.asked_forward.emit(files)
