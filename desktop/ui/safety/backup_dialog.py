"""Back up now: into the backups folder, or to a place of the person's choice."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.operations.backups import back_up_now
from desktop.store.backup import backups_folder
from desktop.ui.file_dialog import FileDialog
from desktop.ui.safety.task_dialog import TaskDialog
from desktop.ui.safety.words import size_word
from desktop.ui.style.labels import Label
from desktop.ui.workspace import Workspace


class BackupDialog(TaskDialog):
    """Says where the backup goes, makes it, and says that it was checked."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace.jobs, self.tr("Back up now"), parent)
        self.setObjectName("backup_dialog")
        self._path = workspace.desk.database.path
        text = self.tr(
            "A backup is a whole copy of your data: accounts, customers, invitations, texts and the history. It is "
            "checked before it counts. Partner Desk makes one a day by itself, and before each import; those made here "
            "are never removed."
        )
        self.body.addWidget(Label(text, wrap=True))
        folder = Label(str(backups_folder(self._path)), "muted", wrap=True, selectable=True)
        folder.setObjectName("backups_folder")
        folder.setAccessibleName(self.tr("Backups folder: {folder}").format(folder=folder.text()))
        self.body.addWidget(folder)
        self.body.addStretch(1)
        self.add_button("elsewhere_button", self.tr("Back up to another place…"), self._choose)
        go = self.add_button("backup_button", self.tr("Back up"), lambda: self._back_up(None), "primary")
        if workspace.is_read_only:
            go.setEnabled(False)
            go.setToolTip(workspace.read_only_reason)
        go.setFocus()

    def failure_title(self) -> str:
        """What to call it when the work fails."""
        return self.tr("No backup was made")

    def _choose(self) -> None:
        today = datetime.now(UTC).astimezone().date().isoformat()
        dialog = FileDialog(self, self.tr("Back up to another place"), Path.home() / f"partner-desk-{today}.db")
        dialog.setObjectName("choose_place")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("db")
        dialog.fileSelected.connect(lambda name: self._back_up_to(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _back_up_to(self, place: Path) -> None:
        if place.resolve() == self._path.resolve():
            self.say("error", self.failure_title(), self.tr("That is the database itself. Choose another name."))
            return
        self._back_up(place)

    def _back_up(self, place: Path | None) -> None:
        self.work(self.tr("Backing up…"), back_up_now, place, done=self._on_made)

    def _on_made(self, copy: Path) -> None:
        text = self.tr("{file} ({size})").format(file=copy, size=size_word(copy.stat().st_size))
        self.say("info", self.tr("The backup is made and was checked"), text)
        self.close_button.setFocus()
