"""Salvaging a damaged database: what can be read, then what became of each kind of data."""

from pathlib import Path
from typing import override

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop.operations.backups import salvage_file
from desktop.store.replacing import discard
from desktop.store.salvage import Salvaged
from desktop.ui.jobs import Jobs
from desktop.ui.safety.task_dialog import TaskDialog
from desktop.ui.safety.words import salvaged_word, table_word
from desktop.ui.style.facts import FactList
from desktop.ui.style.labels import Label
from desktop.ui.style.screen_room import screen_room
from desktop.ui.style.spacing import scaled

_HEIGHT = 660  # room for a line of each table


class SalvageDialog(TaskDialog):
    """Reads the file at `path` at once. After it was accepted, `prepared` is the file to put in its place."""

    def __init__(self, jobs: Jobs, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(jobs, self.tr("Salvage what can be read"), parent)
        self.setObjectName("salvage_dialog")
        self.prepared: Path | None = None
        text = self.tr(
            "Everything that can still be read is copied into a new database. The damaged file is kept beside it, as "
            "it is."
        )
        self.body.addWidget(Label(text, wrap=True))
        self._facts = FactList()
        self.body.addWidget(self._facts)
        self.body.addStretch(1)
        self._use = self.add_button("use_button", self.tr("Use what was saved"), self.accept, "primary")
        self.resize(QSize(self.sizeHint().width(), scaled(_HEIGHT)).boundedTo(screen_room(self)))
        self.work(self.tr("Reading {file}…").format(file=path.name), salvage_file, path, done=self._on_saved)

    def failure_title(self) -> str:
        """What to call it when the work fails."""
        return self.tr("Nothing was saved")

    def work_ended(self) -> None:
        """Only what was saved can be used."""
        self._use.setEnabled(self.prepared is not None)

    def _on_saved(self, answer: tuple[Path, list[Salvaged]]) -> None:
        self.prepared, tables = answer
        shown = [table for table in tables if table.saved or not table.is_whole]
        self._facts.set_facts([(table_word(table.table), salvaged_word(table)) for table in shown])
        if all(table.is_whole for table in tables):
            self.say("info", self.tr("Everything was saved"))
        else:
            text = self.tr("Import your lists again to fill in what is missing.")
            self.say("notice", self.tr("Not everything could be saved"), text)
        self._use.setEnabled(True)
        self._use.setFocus()

    @override
    def done(self, result: int) -> None:
        """A file that is not wanted goes."""
        if result != SalvageDialog.DialogCode.Accepted and self.prepared is not None:
            discard(self.prepared)
            self.prepared = None
        super().done(result)
