"""Check database: what was found, and what was put right."""

from PySide6.QtWidgets import QWidget

from desktop.operations.check_database import CheckReport, check_database
from desktop.ui.safety.task_dialog import TaskDialog
from desktop.ui.safety.words import finding_words
from desktop.ui.style.labels import Label
from desktop.ui.workspace import Workspace

_MOST_SAID = 5  # lines of what SQLite says about damage


class CheckDialog(TaskDialog):
    """Checks at once, and can be asked to check again."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace.jobs, self.tr("Check database"), parent)
        self.setObjectName("check_dialog")
        self._workspace = workspace
        text = self.tr(
            "Looks whether every page can be read, everything refers to something that is there, and counts, search "
            "and order follow from the data. What follows from the data is put right."
        )
        self.body.addWidget(Label(text, wrap=True))
        self._found = Label("", wrap=True, selectable=True)
        self._found.setObjectName("check_findings")
        self.body.addWidget(self._found)
        self.body.addStretch(1)
        self.add_button("again_button", self.tr("Check again"), self.check)
        self.check()

    def check(self) -> None:
        """Look over everything once more."""
        self._found.clear()
        self.work(self.tr("Checking…"), check_database, done=self._on_checked)

    def _on_checked(self, report: CheckReport) -> None:
        findings = report.findings
        lines = finding_words(findings)
        if findings.damage:
            text = self.tr("Choose File > Restore, or start Partner Desk again and salvage what can be read.")
            self.say("error", self.tr("The database is damaged"), text)
            lines = findings.damage[:_MOST_SAID]
        elif report.is_repaired:
            text = self.tr("A backup was made before. Check again: nothing is left to find.")
            self.say("info", self.tr("Found and put right"), text)
            self._workspace.announce_changes()
        elif lines:
            self.say("notice", self.tr("Found, but not put right"), self._workspace.read_only_reason)
        else:
            self.say("info", self.tr("Everything is in order"))
        self._found.setText("\n".join(lines))
        self.close_button.setFocus()
