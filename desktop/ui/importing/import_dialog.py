"""The import of files: choose, preview, store."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import override

from PySide6.QtCore import QMimeData, QSize, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.errors import UserError
from desktop.exchange.importing import ImportPlan, Needs, PlannedFile
from desktop.exchange.planned_rows import Outcome
from desktop.operations.import_files import ImportResult
from desktop.ui.errors import show_error
from desktop.ui.importing.dialog_frame import ImportFooter, ImportHead
from desktop.ui.importing.dialog_pages import ChoosePage, RefusedPage, ResultPage, WaitingPage
from desktop.ui.importing.file_choosing import ask_for_files, ask_for_folder
from desktop.ui.importing.file_menu import FileMenu
from desktop.ui.importing.file_questions import FileQuestions, Question
from desktop.ui.importing.import_flow import ImportFlow
from desktop.ui.importing.mapping_page import MappingPage
from desktop.ui.importing.pasted_files import PastedFiles, local_files
from desktop.ui.importing.preview_page import PreviewPage
from desktop.ui.importing.problem_saving import ProblemSaving, save_problem_rows
from desktop.ui.importing.unlock_page import UnlockPage
from desktop.ui.style.screen_room import screen_room
from desktop.ui.style.spacing import S12, S16, S24, scaled
from desktop.ui.style.surfaces import on_surface
from desktop.ui.workspace import Workspace

_SIZE = QSize(1180, 760)
_SMALLEST = QSize(900, 660)


class ImportDialog(QDialog):
    """Imports `paths`, or files chosen here. An account is set up before it opens (`Commands` sees to it)."""

    def __init__(self, workspace: Workspace, paths: Sequence[Path] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setWindowTitle(self.tr("Import"))
        self.setMinimumSize(_SMALLEST.boundedTo(screen_room(self)))
        self.resize((_SIZE * scaled(100) / 100).boundedTo(screen_room(self)))
        self.setAcceptDrops(True)
        account = workspace.account
        assert account is not None and account.id is not None, "an account is set up before anything is imported"
        self._workspace = workspace
        self._flow = ImportFlow(workspace, account.id, self)
        self._pasted = PastedFiles()
        self._closes = False
        self._questions = FileQuestions(workspace, self._flow, self)
        self._asked: Question | None = None
        self._asks_first = False  # nothing of the file could be shown before what it needs is asked
        self._build()
        self._connect()
        self._show_choose()
        if paths:
            self.take_files(paths)

    def take_files(self, files: Sequence[Path]) -> None:
        """Import these files, and those in these folders."""
        self._flow.take(files)

    def take_pasted(self, data: QMimeData) -> None:
        """Import what was copied: files, or the text of one."""
        try:
            files = self._pasted.files(data, self.tr("Pasted list"))
        except OSError:
            self._footer.hint.setText(
                self.tr("What was copied cannot be kept: make room on the disk, then paste again.")
            )
            return
        if files:
            self.take_files(files)
        else:
            self._footer.hint.setText(self.tr("There is no list to paste: copy its rows, or files, first."))

    def _build(self) -> None:
        body = on_surface(QWidget())
        self._head = ImportHead(self._workspace, self._flow.account_id)
        self._pages = QStackedWidget()
        self._footer = ImportFooter()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(S24, S24, S24, S16)
        inside.setSpacing(S12)
        inside.addWidget(self._head)
        inside.addWidget(self._pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(body, 1)
        layout.addWidget(self._footer)

    def _connect(self) -> None:
        self._head.account_chosen.connect(self._on_account)
        self._footer.cancel.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._footer.go.click)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self._paste)
        self._footer.back.clicked.connect(self._back)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self, self._footer.back.click)
        self._questions.asked.connect(self._on_asked)
        self._questions.failed.connect(self._on_refused)
        flow = self._flow
        flow.reading.connect(lambda: self._wait(self.tr("Reading…")))
        flow.planned.connect(self._on_planned)
        flow.refused.connect(self._on_refused)
        flow.storing.connect(self._on_storing)
        flow.stored.connect(self._on_stored)
        flow.not_stored.connect(self._on_not_stored)
        flow.taking_back.connect(lambda: self._wait(self.tr("Undoing the import…")))
        flow.taken_back.connect(self._on_taken_back)
        flow.not_taken_back.connect(self._on_not_taken_back)

    # --- pages -------------------------------------------------------------------------------------------------------

    def _show(self, page: QWidget, act: Callable[[], object] | None = None, words: str = "", hint: str = "") -> None:
        """Replace the page; `act` is what the primary button then does, `words` what it says; None hides it.

        The focus stays on what has it, where the page is the same anew; else it goes to what the page has for it, or to
        that button.
        """
        before = self._pages.currentWidget()
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None and type(before) is type(page) else ""
        again = page.findChild(QWidget, name) if name else None
        self._pages.setCurrentIndex(self._pages.addWidget(page))
        if before is not None:
            self._pages.removeWidget(before)
            before.deleteLater()
        self._head.allow_choosing(not self._flow.is_storing and self._flow.result is None)
        self._offer(act, words, hint)
        self._footer.back.hide()
        (again or page.focusProxy() or (self._footer.go if act is not None else self._footer.cancel)).setFocus()

    def _offer(self, act: Callable[[], object] | None, words: str, hint: str = "") -> None:
        self._footer.offer(act, words, hint)
        self._footer.cancel.setVisible(self._flow.result is None or self._flow.is_storing)
        if act is not None and act == self._store and self._workspace.is_read_only:
            self._footer.forbid(self._workspace.read_only_reason)

    def _show_choose(self) -> None:
        page = ChoosePage()
        page.folder_wanted.connect(self._choose_folder)
        page.paste_wanted.connect(self._paste)
        self._show(page, self._choose_files, self.tr("Choose files…"))

    def _wait(self, text: str) -> None:
        page = WaitingPage(text)
        self._flow.progressed.connect(page.show_progress)
        self._show(page)

    @Slot(object)
    def _on_planned(self, plan: ImportPlan) -> None:
        only = plan.files[0] if len(plan.files) == 1 else None
        self._asks_first = True
        if not plan.files:
            self._show_choose()
            self._footer.hint.setText(self.tr("There is no file in that folder that you may read."))
        elif only is not None and only.needs not in (Needs.NOTHING, Needs.COLUMNS):
            self._questions.ask(only)
        elif only is not None and only.fault is not None:
            self._show_refused(only, only.fault)
        elif only is not None and only.needs is not Needs.NOTHING:
            self._questions.ask(only)
        else:
            self._show_preview()

    def _show_preview(self) -> None:
        assert self._flow.plan is not None, "what is shown was planned"
        page = PreviewPage(self._flow.plan)
        page.save_wanted.connect(self._save_problem_rows)
        page.decided.connect(self._offer_import)
        page.change_wanted.connect(self._change)
        page.need_wanted.connect(self._questions.ask)
        self._asks_first = False
        self._show(page)
        self._offer_import()
        page.view.setFocus()

    @Slot()
    def _offer_import(self) -> None:
        """The primary button says how many rows it would import; with nothing to import it closes."""
        page = self._pages.currentWidget()
        if not isinstance(page, PreviewPage):
            return
        counts = page.plan.counts(page.decisions)
        taken = sum(count for (_, of), count in counts.items() if of in (Outcome.NEW, Outcome.UPDATED))
        if taken or page.does_something:
            words = self.tr("Import %n row(s)", "", taken) if taken else self.tr("Import")
            self._offer(self._store, words, self._left_out_hint() or self.tr("Nothing is stored until you import."))
        else:
            self._offer(self.accept, self.tr("Done"), self._left_out_hint() or page.why_nothing)

    def _left_out_hint(self) -> str:
        """How many files are not imported as they are."""
        assert self._flow.plan is not None, "what is offered was planned"
        count = sum(bool(file.fault or file.needs) for file in self._flow.plan.files)
        return self.tr("%n file(s) left out: see above what they need.", "", count) if count else ""

    def _show_refused(self, file: PlannedFile, fault: UserError) -> None:
        page = RefusedPage(fault)
        page.change_wanted.connect(lambda button: self._change(file, button))
        page.mapping_wanted.connect(lambda: self._questions.ask_columns(file))
        self._asks_first = False
        self._show(page, self._choose_files, self.tr("Choose another file…"))

    @Slot(object)
    def _on_refused(self, error: UserError) -> None:
        self._show(RefusedPage(error), self._choose_files, self.tr("Choose another file…"))

    @Slot()
    def _on_storing(self) -> None:
        self._wait(self.tr("Importing into {account}…").format(account=self._head.account_name))

    @Slot(object)
    def _on_stored(self, result: ImportResult) -> None:
        self._show_result(result)
        if self._closes:
            self.accept()

    def _show_result(self, result: ImportResult) -> None:
        page = ResultPage(result)
        page.save_wanted.connect(self._save_problem_rows)
        page.undo_wanted.connect(self._flow.take_back)
        self._show(page, self.accept, self.tr("Done"))

    @Slot(object)
    def _on_not_stored(self, error: UserError) -> None:
        """Back to a fresh preview: what it shows may have been overtaken."""
        if self._closes:
            super().reject()
            return
        if error.code != "cancelled":
            show_error(self, error)
        self._flow.read()

    @Slot()
    def _on_taken_back(self) -> None:
        """What was imported is gone again: the preview shows what importing it would do."""
        if self._closes:
            super().reject()
            return
        self._flow.read()

    @Slot(object)
    def _on_not_taken_back(self, error: UserError) -> None:
        """What was imported is still there."""
        self._closes = False
        assert self._flow.result is not None, "what is taken back was stored"
        self._show_result(self._flow.result)
        if error.code != "cancelled":
            show_error(self, error)

    # --- what a file is ----------------------------------------------------------------------------------------------

    @Slot(object, QWidget)
    def _change(self, file: PlannedFile, button: QWidget) -> None:
        several = self._flow.plan is not None and len(self._flow.plan.files) > 1
        menu = FileMenu(file, self._flow.choices_of(file.path), self, is_one_of_many=several)
        menu.chosen.connect(lambda choices: self._flow.choose(file.path, choices))
        menu.mapping_wanted.connect(lambda: self._questions.ask_columns(file))
        menu.customer_wanted.connect(lambda: self._questions.ask_whose(file))
        menu.account_wanted.connect(lambda: self._questions.ask_account(file))
        menu.leaving_out_wanted.connect(lambda: self._flow.leave_out(file.path))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot(object)
    def _on_asked(self, question: Question) -> None:
        self._asked = question
        words = question.words
        self._show(question.page, lambda: self._flow.choose(question.path, question.answer()), words)
        question.changed.connect(lambda: self._footer.go.setEnabled(question.is_complete()))
        if isinstance(question.page, UnlockPage):
            question.page.entered.connect(self._footer.go.click)
        self._footer.go.setEnabled(question.is_complete())
        self._footer.back.show()

    @Slot()
    def _back(self) -> None:
        """From a question to what was shown before; of a file that cannot be shown without, to the answer before."""
        question, plan = self._asked, self._flow.plan
        if question is None or plan is None:
            return
        if not self._asks_first:
            self._on_planned(plan)
        elif self._flow.choices_of(question.path).columns and not isinstance(question.page, MappingPage):
            self._questions.ask_columns(plan.files[0])
        elif not self._flow.take_back_choice():
            self._show_choose()

    # --- doing -------------------------------------------------------------------------------------------------------

    def _store(self) -> None:
        page = self._pages.currentWidget()
        assert isinstance(page, PreviewPage)
        self._flow.store(page.decisions)

    @Slot(int)
    def _on_account(self, account_id: int) -> None:
        self._flow.account_id = account_id
        if self._flow.paths:
            self._flow.read()

    def _choose_files(self) -> None:
        ask_for_files(self, self.take_files)

    @Slot()
    def _choose_folder(self) -> None:
        ask_for_folder(self, self.take_files)

    @Slot()
    def _paste(self) -> None:
        if not self._flow.is_storing:
            self.take_pasted(QGuiApplication.clipboard().mimeData())

    @Slot()
    def _save_problem_rows(self) -> None:
        assert self._flow.plan is not None
        dialog = ProblemSaving(self._flow.plan, self)
        dialog.fileSelected.connect(self._write_problem_rows)
        dialog.open()

    @Slot(str)
    def _write_problem_rows(self, name: str) -> None:
        self._footer.hint.setText(self.tr("Saving problem rows…"))
        self._workspace.jobs.run(
            save_problem_rows,
            self._flow.plan,
            Path(name),
            (self.tr("Line"), self.tr("What is wrong, and what to do")),
            done=lambda count: self._say_saved(count, Path(name)),
            failed=self._on_rows_not_saved,
        )

    def _say_saved(self, count: int, path: Path) -> None:
        self._footer.hint.setText(self.tr("Saved %n row(s) as {file}.", "", count).format(file=path.name))

    @Slot(object)
    def _on_rows_not_saved(self, error: UserError) -> None:
        self._footer.hint.clear()
        show_error(self, error)

    # --- Qt ----------------------------------------------------------------------------------------------------------

    @override
    def reject(self) -> None:
        """Cancel. While rows are being stored, that is stopped first, and what came of it is awaited."""
        self._flow.cancel()
        if self._flow.is_storing:
            self._closes = True
            self._footer.cancel.setEnabled(False)
            self._footer.hint.setText(self.tr("Stopping…"))
            return
        super().reject()

    @override
    def done(self, result: int) -> None:
        """Let go of the temporary files."""
        self._flow.close()
        self._pasted.clear()
        super().done(result)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from this computer, while nothing is being stored."""
        if local_files(event.mimeData()) and not self._flow.is_storing:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Import the files dropped."""
        event.acceptProposedAction()
        self.take_files(local_files(event.mimeData()))
