"""What a file needs to be read, asked on a page of its own: whose its rows are, its password, what its columns mean."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QWidget

from desktop.exchange.importing import Needs, PlannedFile
from desktop.exchange.recognition import Choices
from desktop.ui.importing.copied_account_page import CopiedAccountPage
from desktop.ui.importing.import_flow import ImportFlow
from desktop.ui.importing.mapping_page import Glance, MappingPage, look_at, own_formats
from desktop.ui.importing.unlock_page import UnlockPage
from desktop.ui.importing.whose_page import WhosePage
from desktop.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Question:
    """A page that asks about the file at `path`, and the answer it holds once it `is_complete`."""

    page: QWidget
    path: Path
    words: str
    changed: SignalInstance
    is_complete: Callable[[], bool]
    answer: Callable[[], Choices]


class FileQuestions(QObject):
    """Makes the pages: `asked` has one to show, `failed` why the file could not be looked at."""

    asked = Signal(object)  # Question
    failed = Signal(object)  # UserError

    def __init__(self, workspace: Workspace, flow: ImportFlow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._flow = flow

    def ask(self, file: PlannedFile) -> None:
        """Ask what a file needs."""
        if file.needs is Needs.COLUMNS:
            self.ask_columns(file)
        elif file.needs is Needs.UNLOCKING:
            self._ask_password(file)
        elif file.needs is Needs.ACCOUNT:
            self.ask_account(file)
        else:
            self.ask_whose(file)

    def ask_whose(self, file: PlannedFile) -> None:
        """Ask which customer's its rows are."""
        choices = self._flow.choices_of(file.path)
        if choices.customer_id is None:
            choices = replace(choices, customer_id=self._flow.last_customer_id)
        page = WhosePage(self._workspace, self._flow.account_id, file, choices)
        self._ask(page, file.path, page.chosen, lambda: page.is_complete, lambda: page.choices)

    def ask_account(self, file: PlannedFile) -> None:
        """Ask which account of a copy is meant."""
        choices = self._flow.choices_of(file.path)
        into = self._workspace.desk.accounts.get(self._flow.account_id).name
        page = CopiedAccountPage(file, into, choices.account_id)
        self._ask(
            page,
            file.path,
            page.chosen,
            lambda: page.account_id is not None,
            lambda: replace(choices, account_id=page.account_id),
        )

    def ask_columns(self, file: PlannedFile) -> None:
        """Ask what its columns mean; what was remembered of them is the answer to begin with."""
        path, known = file.path, file.recognition
        choices = known.choices if known is not None and known.format.is_own else self._flow.choices_of(path)
        own = {format.code for format in own_formats()}
        if choices.format_code not in own:
            choices = Choices(own_formats()[0].code, choices.encoding, choices.delimiter, choices.sheet)
        self._look_at(path, choices)

    def _ask_password(self, file: PlannedFile) -> None:
        page = UnlockPage(file)
        choices = self._flow.choices_of(file.path)
        self.asked.emit(
            Question(
                page,
                file.path,
                self.tr("Open"),
                page.changed,
                lambda: bool(page.password),
                lambda: replace(choices, password=page.password),
            )
        )

    def _look_at(self, path: Path, choices: Choices) -> None:
        self._workspace.jobs.run(
            look_at,
            path,
            choices,
            done=lambda glance: self._show_mapping(path, glance),
            failed=self.failed.emit,
        )

    @Slot(object, object)
    def _show_mapping(self, path: Path, glance: Glance) -> None:
        page = MappingPage(path, glance)
        page.subject_chosen.connect(lambda choices: self._look_at(path, choices))
        self._ask(page, path, page.matched, lambda: page.is_complete, lambda: page.choices)

    def _ask(
        self,
        page: QWidget,
        path: Path,
        changed: SignalInstance,
        is_complete: Callable[[], bool],
        answer: Callable[[], Choices],
    ) -> None:
        self.asked.emit(Question(page, path, self.tr("Go on"), changed, is_complete, answer))
