"""Where the file goes: its folder and name, and a button to choose others."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop.ui.exporting.choice import Form, form_word, suggested_name
from desktop.ui.file_dialog import FileDialog
from desktop.ui.preferences import Preferences
from desktop.ui.style.buttons import Button
from desktop.ui.style.labels import ElidedLabel
from desktop.ui.style.spacing import S8


class TargetField(QWidget):
    """`path` is a file that does not exist, or one that a person chose to replace. `changed`: it is another one."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._form = Form.WORKBOOK
        self._chosen: Path | None = None
        self.path = Path()
        self._words = ElidedLabel("", "body")
        self._words.setObjectName("target")
        change = Button(self.tr("Change…"))
        change.setObjectName("change_target")
        change.setAccessibleName(self.tr("Change folder and name of the file"))
        change.clicked.connect(self._on_change)
        self.setFocusProxy(change)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S8)
        line.addWidget(self._words, 1)
        line.addWidget(change)

    def set_form(self, form: Form) -> None:
        """Name a file of this kind: as it was chosen with another ending, or after what it holds."""
        self._form = form
        folder = self._preferences.export_folder
        if folder is None or not folder.is_dir():
            folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        if not folder.is_dir():
            folder = Path.home()
        wanted = self._chosen.with_suffix(f".{form}") if self._chosen is not None else folder / suggested_name(form)
        self._set(wanted if wanted == self._chosen else free_name(wanted))

    def take(self, path: Path) -> None:
        """Somebody chose this file; what stands there is to be replaced."""
        self._chosen = (
            path if path.suffix.lower() == f".{self._form}" else free_name(path.with_name(f"{path.name}.{self._form}"))
        )
        self._preferences.export_folder = path.parent
        self._set(self._chosen)

    def _set(self, path: Path) -> None:
        self.path = path
        self._words.setText(str(path))
        self._words.setToolTip(str(path))
        self.changed.emit()

    @Slot()
    def _on_change(self) -> None:
        dialog = FileDialog(self, self.tr("Export to"), self.path, f"{form_word(self._form)} (*.{self._form})")
        dialog.setObjectName("choose_target")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self._form.value)
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def free_name(path: Path) -> Path:
    """`path`, or with a number behind its name what does not exist yet."""
    number, free = 2, path
    while free.exists():
        free = path.with_stem(f"{path.stem} ({number})")
        number += 1
    return free
