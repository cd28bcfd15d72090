"""A new database from a complete copy: which copy, its password, where the database goes."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desktop.domain.errors import UserError
from desktop.operations.whole_file import database_from_copy, is_locked
from desktop.ui.errors import translate
from desktop.ui.exporting.target_field import free_name
from desktop.ui.file_dialog import FileDialog
from desktop.ui.jobs import Jobs
from desktop.ui.safety.task_dialog import TaskDialog
from desktop.ui.style.buttons import Button
from desktop.ui.style.check_box import CheckBox
from desktop.ui.style.field import FormField
from desktop.ui.style.labels import ElidedLabel, Label
from desktop.ui.style.screen_room import screen_room
from desktop.ui.style.spacing import S8

_SUFFIX = ".db"


class _PlaceLine(QWidget):
    """A path, and the button that chooses it: `wanted`."""

    wanted = Signal()

    def __init__(self, name: str, button: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("–")
        self._words.setObjectName(name)
        self._choose = Button(button)
        self._choose.setObjectName(f"choose_{name}")
        self._choose.setAccessibleName(spoken)
        self._choose.clicked.connect(self.wanted)
        self.setFocusProxy(self._choose)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S8)
        line.addWidget(self._words, 1)
        line.addWidget(self._choose)

    def show_path(self, path: Path) -> None:
        """Show where the file is."""
        self._words.setText(str(path))
        self._words.setToolTip(str(path))


class CopyDialog(TaskDialog):
    """Makes a database of a copy, in `folder` unless another place is chosen. After it was accepted, `target` is it."""

    def __init__(self, jobs: Jobs, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(jobs, self.tr("New database from a copy"), parent)
        self.setObjectName("copy_dialog")
        self._folder = folder
        self._copy: Path | None = None
        self.target = Path()
        text = self.tr(
            "A complete copy becomes a database of its own, with everything in it: customers, invitations and their "
            "texts, settings and the history. The present database stays as it is. To merge a copy into that one, use "
            "File > Import."
        )
        self.body.addWidget(Label(text, wrap=True))
        self._build_copy()
        self._build_password()
        self._build_target()
        self.body.addStretch(1)
        self._go = self.add_button("create_button", self.tr("Create and open"), self._create, "primary")
        self.resize(self.sizeHint().boundedTo(screen_room(self)))  # with room for what is asked later on
        for widget in (self._password_field, self._show_password):
            widget.hide()
        self._refresh()
        self._copy_field.widget.setFocus()

    def _build_copy(self) -> None:
        line = _PlaceLine("copy", self.tr("Choose…"), self.tr("Choose the copy"))
        line.wanted.connect(self._choose_copy)
        self._copy_line = line
        self._copy_field = FormField(self.tr("Complete copy"), line, self.tr("Plain (JSON) or encrypted (ZIP)"))
        self.body.addWidget(self._copy_field)

    def _build_password(self) -> None:
        self._password = QLineEdit()
        self._password.setObjectName("password")
        self._password.textEdited.connect(self._refresh)
        self._password.returnPressed.connect(self._create)
        self._password_field = FormField(self.tr("Password"), self._password)
        self._show_password = CheckBox(self.tr("Show the password"))
        self._show_password.setObjectName("show_password")
        self._show_password.toggled.connect(self._on_show)
        self._on_show(False)
        self.body.addWidget(self._password_field)
        self.body.addWidget(self._show_password)

    def _build_target(self) -> None:
        line = _PlaceLine("target", self.tr("Change…"), self.tr("Change folder and name of the new database"))
        line.wanted.connect(self._choose_target)
        self._target_line = line
        self._target_field = FormField(self.tr("New database"), line)
        self._target_field.setEnabled(False)  # until it can be named after the copy
        self.body.addWidget(self._target_field)

    def failure_title(self) -> str:
        """What to call it when the work fails."""
        return self.tr("No database was made")

    @property
    def copy_fault(self) -> str:
        """What is said below the copy; empty when all is well."""
        return self._copy_field.fault_text

    @property
    def target_fault(self) -> str:
        """What is said below the place; empty when all is well."""
        return self._target_field.fault_text

    def work_began(self) -> None:
        """What was chosen stays as it is."""
        self._set_enabled(False)

    def work_ended(self) -> None:
        """Something else may be chosen."""
        self._set_enabled(True)
        self._refresh()
        (self._copy_field.widget if self._password_field.isHidden() else self._password).setFocus()

    def take_copy(self, path: Path) -> None:
        """Somebody chose this copy; the database is named after it."""
        self.notice.hide()
        try:
            locked = is_locked(path)
        except UserError as error:
            self._copy_field.set_fault(translate(error.sentence))
            return
        self._copy_field.set_fault(None)
        self._copy = path
        self._copy_line.show_path(path)
        self._password.clear()
        self._password_field.setVisible(locked)
        self._show_password.setVisible(locked)
        self._target_field.setEnabled(True)
        self.take_target(free_name((self._folder / path.name).with_suffix(_SUFFIX)))
        (self._password if locked else self._go).setFocus()

    def take_target(self, path: Path) -> None:
        """Somebody chose this place; a file that is there is never replaced."""
        self.target = path if path.suffix else path.with_suffix(_SUFFIX)
        self._target_line.show_path(self.target)
        taken = self.tr("“{file}” exists already. Choose another name.").format(file=self.target.name)
        self._target_field.set_fault(taken if self.target.exists() else None)
        self._refresh()

    def _refresh(self) -> None:
        has_password = self._password_field.isHidden() or bool(self._password.text())
        is_ready = self._copy is not None and has_password and not self._target_field.fault_text
        self._go.setEnabled(is_ready and not self.is_working)

    def _set_enabled(self, enabled: bool) -> None:
        for widget in (self._copy_field, self._password_field, self._show_password, self._target_field):
            widget.setEnabled(enabled)

    def _create(self) -> None:
        self._refresh()
        if self._copy is None or not self._go.isEnabled():
            return
        words = self.tr("Reading {file}…").format(file=self._copy.name)
        self.work(words, database_from_copy, self._copy, self.target, self._password.text(), done=self._on_made)

    def _on_made(self, _target: Path) -> None:
        self.accept()

    def _choose_copy(self) -> None:
        dialog = FileDialog(self, self.tr("Choose a complete copy"))
        dialog.setObjectName("choose_copy_file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Complete copies (*.json *.zip)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.take_copy(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_target(self) -> None:
        dialog = FileDialog(self, self.tr("New database"), self.target)
        dialog.setObjectName("choose_target_file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # it is never replaced
        dialog.setNameFilter(self.tr("Databases (*.db)"))
        dialog.setDefaultSuffix(_SUFFIX[1:])
        dialog.fileSelected.connect(lambda name: self.take_target(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_show(self, shown: bool) -> None:
        self._password.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
