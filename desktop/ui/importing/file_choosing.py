"""The dialogs that ask for what to import."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.file_dialog import FileDialog

Take = Callable[[Sequence[Path]], object]


def ask_for_files(parent: QWidget, take: Take) -> None:
    """Ask for one or several files; `take` is given them."""
    translate = QCoreApplication.translate
    dialog = FileDialog(parent, translate("ImportDialog", "Choose files to import"))
    dialog.setObjectName("choose_files")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    lists = translate("ImportDialog", "Lists (*.csv *.txt *.tsv *.json *.xlsx *.xlsm *.zip)")
    dialog.setNameFilters([lists, translate("ImportDialog", "All files (*)")])
    _open(dialog, take)


def ask_for_folder(parent: QWidget, take: Take) -> None:
    """Ask for a folder; `take` is given it."""
    dialog = FileDialog(parent, QCoreApplication.translate("ImportDialog", "Choose a folder of files to import"))
    dialog.setObjectName("choose_folder_dialog")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    _open(dialog, take)


def _open(dialog: QFileDialog, take: Take) -> None:
    dialog.filesSelected.connect(lambda names: take([Path(name) for name in names]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
