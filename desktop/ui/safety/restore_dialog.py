"""Restoring a backup: which one, with what is in each."""

from pathlib import Path
from typing import override

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.operations.backups import look_into, restore
from desktop.store.backup import Backup, Contents, backups_folder, backups_of
from desktop.store.replacing import discard
from desktop.ui.file_dialog import FileDialog
from desktop.ui.jobs import Job, Jobs
from desktop.ui.safety.backups_view import BackupsView
from desktop.ui.safety.task_dialog import TaskDialog
from desktop.ui.style.labels import Label


class RestoreDialog(TaskDialog):
    """Lists the backups of the database at `path`. After it was accepted, `prepared` is the file to put in its place.

    The database itself is untouched until then: whoever opened the dialog closes it first.
    """

    def __init__(self, jobs: Jobs, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(jobs, self.tr("Restore a backup"), parent)
        self.setObjectName("restore_dialog")
        self._path = path
        self.prepared: Path | None = None
        self._looks: list[Job] = []
        backups = backups_of(path)
        text = self.tr(
            "Your data becomes what it was when the backup was made. What is there now is backed up first, and the "
            "present file is kept beside the restored one: nothing is lost."
        )
        self.body.addWidget(Label(text, wrap=True))
        self._view = BackupsView(backups)
        self._view.doubleClicked.connect(self._on_restore)
        self._view.setVisible(bool(backups))
        self.body.addWidget(self._view, 1)
        none = Label(self.tr("There is no backup in {folder} yet.").format(folder=backups_folder(path)), wrap=True)
        none.setVisible(not backups)
        self.body.addWidget(none)
        self.body.addStretch(0 if backups else 1)
        self.add_button("other_backup_button", self.tr("Choose another file…"), self._choose)
        self._go = self.add_button("restore_button", self.tr("Restore"), self._on_restore, "primary")
        self._go.setEnabled(bool(backups))
        self._has_backups = bool(backups)
        for backup in backups:
            self._look_into(backup)
        self._view.setFocus()

    def failure_title(self) -> str:
        """What to call it when the work fails."""
        return self.tr("Nothing was restored")

    def work_began(self) -> None:
        """The list stays as it is; what is not known of it yet, nobody needs now."""
        self._view.setEnabled(False)
        self._stop_looking()

    def work_ended(self) -> None:
        """Another one may be chosen."""
        self._view.setEnabled(True)
        self._go.setEnabled(self._has_backups)

    def _look_into(self, backup: Backup) -> None:
        def show(contents: Contents | None) -> None:
            self._view.set_contents(backup, contents)

        self._looks.append(self._jobs.run(look_into, backup.path, done=show))

    def _stop_looking(self) -> None:
        for job in self._looks:
            job.cancel()

    def _on_restore(self) -> None:
        backup = self._view.current
        if backup is not None and not self.is_working:
            self._restore(backup.path)

    def _choose(self) -> None:
        dialog = FileDialog(self, self.tr("Choose a backup"), backups_folder(self._path))
        dialog.setObjectName("choose_backup")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Databases (*.db)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self._restore(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _restore(self, backup: Path) -> None:
        words = self.tr("Restoring {file}…").format(file=backup.name)
        self.work(words, restore, backup, self._path, done=self._on_prepared)

    def _on_prepared(self, prepared: Path) -> None:
        self.prepared = prepared
        self.accept()

    @override
    def done(self, result: int) -> None:
        """Ask for nothing more; a file that is not wanted goes."""
        self._stop_looking()
        if result != RestoreDialog.DialogCode.Accepted and self.prepared is not None:
            discard(self.prepared)
            self.prepared = None
        super().done(result)
