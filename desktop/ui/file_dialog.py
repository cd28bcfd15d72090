"""File dialogs that look at names only.

Qt's own dialog and GTK's open each file of a folder to tell its kind. On POSIX that drops the locks SQLite holds on the
database and its WAL once the file is closed again (sqlite.org/howtocorrupt.html, 2.2): another program that looks into
the database then removes the WAL under ours, and what is stored from there on is lost.
"""

import sys
from pathlib import Path
from typing import override

from PySide6.QtCore import QCoreApplication, QFileInfo
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget


class FileDialog(QFileDialog):
    """Asks for files at and below `place`, a folder or a file that is proposed; None for where one was last."""

    _last: Path | None = None

    def __init__(self, parent: QWidget | None, title: str, place: Path | None = None, filters: str = "") -> None:
        # Nowhere near the database until the provider is set: Qt begins to look at once, in a thread of its own.
        super().__init__(parent, title, "/", filters)
        if sys.platform == "linux":  # elsewhere the system's dialog is outside this process, or locks are no matter
            self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self._icons = _IconsByName()
        self.setIconProvider(self._icons)
        place = place or FileDialog._last or Path.home()
        if place.is_dir():
            self.setDirectory(str(place))
        else:
            self.setDirectory(str(place.parent))
            self.selectFile(place.name)

    @classmethod
    def ask_open(cls, parent: QWidget, title: str, place: Path) -> str:
        """The file chosen to be opened; "" when it was called off."""
        dialog = cls(parent, title, place)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return dialog._chosen()

    @classmethod
    def ask_save(cls, parent: QWidget, title: str, place: Path, filters: str = "", *, confirms: bool = True) -> str:
        """The name chosen to save as; "" when it was called off. `confirms`: whether a name that is taken is asked."""
        dialog = cls(parent, title, place, filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not confirms)
        return dialog._chosen()

    @classmethod
    def ask_folder(cls, parent: QWidget, title: str, place: Path) -> str:
        """The folder chosen; "" when it was called off."""
        dialog = cls(parent, title, place)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return dialog._chosen()

    @override
    def done(self, result: int) -> None:
        """Keep the folder for the next time."""
        if result:
            FileDialog._last = Path(self.directory().absolutePath())
        super().done(result)

    def _chosen(self) -> str:
        try:
            return self.selectedFiles()[0] if self.exec() else ""
        finally:
            self.deleteLater()


class _IconsByName(QFileIconProvider):
    """Tells files from folders, and no more. Asked in a thread of Qt's."""

    def __init__(self) -> None:
        super().__init__()
        self._file = super().icon(QFileIconProvider.IconType.File)
        self._folder = super().icon(QFileIconProvider.IconType.Folder)
        self._folder_word = QCoreApplication.translate("FileDialog", "Folder")

    @override
    def icon(self, what: QFileIconProvider.IconType | QFileInfo) -> QIcon:
        """That of a file or a folder."""
        if isinstance(what, QFileInfo):
            return self._folder if what.isDir() else self._file
        return super().icon(what)

    @override
    def type(self, info: QFileInfo) -> str:
        """What stands in the column of kinds."""
        return self._folder_word if info.isDir() else info.suffix()
