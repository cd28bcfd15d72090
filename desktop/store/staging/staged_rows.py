"""Reads what was staged, page by page, beside the database."""

from pathlib import Path
from shutil import rmtree


class StagedRows:
    """The staged rows of one plan, in the temporary file at `path`, which is in a folder of its own."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def close(self) -> None:
        """Remove the temporary file. May be called twice."""
        rmtree(self.path.parent, ignore_errors=True)
