"""Files out of what was dropped or pasted."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMimeData

from desktop.store.private_folders import private_folder


def local_files(data: QMimeData) -> list[Path]:
    """The files and folders of this computer that `data` names."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class PastedFiles:
    """Text that was pasted, as a file in a private folder that goes with this object."""

    def __init__(self) -> None:
        self._folder: TemporaryDirectory[str] | None = None

    def files(self, data: QMimeData, name: str) -> list[Path]:
        """The files `data` names, else its text as a file called `name`; none where there is neither.

        Raises `OSError`.
        """
        if files := local_files(data):
            return files
        text = data.text()
        if not text.strip():
            return []
        self.clear()
        self._folder = private_folder("pasted")
        ending = ".json" if text.lstrip("\ufeff \t\r\n").startswith(("{", "[")) else ".csv"
        file = Path(self._folder.name) / (name + ending)
        file.write_text(text, encoding="utf-8", errors="replace", newline="")
        return [file]

    def clear(self) -> None:
        """Remove what was pasted."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
