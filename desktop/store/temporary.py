"""A database beside the open one, to look into and to throw away."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

from desktop.store.connections import BUSY_TIMEOUT, connect_to_look
from desktop.store.database import Database
from desktop.store.faults import faults_named
from desktop.store.private_folders import private_folder


class TemporaryDatabase(Database):
    """A database in a folder that is this user's alone, opened to look at. Closing it removes folder and file."""

    def __init__(self, folder: "TemporaryDirectory[str]") -> None:
        self._folder = folder
        path = self.path_in(folder)
        with faults_named(path):
            connection = connect_to_look(path, BUSY_TIMEOUT)
        super().__init__(path, connection, read_only=True, timeout=BUSY_TIMEOUT)

    @staticmethod
    def new_folder() -> "TemporaryDirectory[str]":
        """A folder to make the database in. Raises `OSError`."""
        return private_folder("copy")

    @staticmethod
    def path_in(folder: "TemporaryDirectory[str]") -> Path:
        """Where in the folder the database has to be."""
        return Path(folder.name) / "aside.db"

    def close(self) -> None:
        """Close the file, and remove it with its folder. May be called twice."""
        super().close()
        self._folder.cleanup()

    def __enter__(self) -> Self:
        return self
