"""The import of customers lists: choose, preview, store; one file after the other."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import override

from PySide6.QtCore import QMimeData, QSize, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.errors import UserError
from desktop.exchange.customers_importing import ImportPlan
from desktop.exchange.customers_matching import Outcome
from desktop.exchange.problem_rows import write_problem_rows
from desktop.operations.import_customers import ImportResult
from desktop.ui.errors import show_error, translate
from desktop.ui.importing.dialog_pages import ChoosePage, RefusedPage, ResultPage, WaitingPage
from desktop.ui.importing.import_flow import ImportFlow
from desktop.ui.importing.preview_page import PreviewPage
from desktop.ui.importing.reading_menu import ReadingMenu
from desktop.ui.style.buttons import Button
from desktop.ui.style.labels import Label
from desktop.ui.style.screen_room import screen_room
from desktop.ui.style.spacing import S8, S12, S16, S24, scaled
from desktop.ui.style.surfaces import Footer, on_surface
from desktop.ui.workspace import Workspace

_SIZE = QSize(1180, 760)
_SMALLEST = (900, 660)


class ImportDialog(QDialog):
    """Imports `paths`, or files chosen here. An account is set up before it opens (`Commands` sees to it)."""

    def __init__(self, workspace: Workspace, paths: Sequence[Path] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setWindowTitle(self.tr("Import customers"))
        self.setMinimumSize(*_SMALLEST)
        self.resize((_SIZE * scaled(100) / 100).boundedTo(screen_room(self)))
        self.setAcceptDrops(True)
        account = workspace.account
        assert account is not None and account.id is not None, "an account is set up before customers are imported"
        self._workspace = workspace
        self._flow = ImportFlow(workspace, account.id, self)
        self._reading = ReadingMenu(self)
        self._act: Callable[[], object] = self._choose_files
        self._closes = False
        self._build()
        self._connect()
        self._show_choose()
        if paths:
            self.take_files(paths)

    def take_files(self, files: Sequence[Path]) -> None:
        """Import these files, one after the other."""
        self._reading.reset()
        self._flow.take(files)

    # --- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        body = on_surface(QWidget())
        self._pages = QStackedWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(S24, S24, S24, S16)
        inside.setSpacing(S12)
        inside.addLayout(self._build_head())
        inside.addWidget(self._pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(body, 1)
        layout.addWidget(self._build_footer())

    def _build_head(self) -> QHBoxLayout:
        self._which = Label("", "muted")
        self._accounts = QComboBox()
        self._accounts.setObjectName("account_box")
        self._accounts.setAccessibleName(self.tr("Partner account to import into"))
        for account in self._workspace.desk.accounts.all():
            self._accounts.addItem(account.name, account.id)
        self._accounts.setCurrentIndex(self._accounts.findData(self._flow.account_id))
        several = self._accounts.count() > 1
        self._accounts.setVisible(several)
        into = self.tr("Into") if several else self.tr("Into {account}").format(account=self._accounts.currentText())
        line = QHBoxLayout()
        line.setSpacing(S12)
        line.addWidget(Label(self.windowTitle(), "title"))
        line.addWidget(self._which)
        line.addStretch(1)
        line.addWidget(Label(into, "muted"))
        line.addWidget(self._accounts)
        return line

    def _build_footer(self) -> QWidget:
        self._hint = Label("", "muted", wrap=True)
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.setObjectName("cancel")
        self._go = Button("", "primary")
        self._go.setObjectName("go")
        footer = Footer()
        line = QHBoxLayout(footer)
        line.setContentsMargins(S24, S16, S24, S16)
        line.setSpacing(S8)
        line.addWidget(self._hint, 1)
        line.addWidget(self._cancel)
        line.addWidget(self._go)
        return footer

    def _connect(self) -> None:
        self._accounts.activated.connect(self._on_account)
        self._reading.chosen.connect(self._read_again)
        self._cancel.clicked.connect(self.reject)
        self._go.clicked.connect(lambda: self._act())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._go.click)
        flow = self._flow
        flow.reading.connect(self._on_reading)
        flow.planned.connect(self._on_planned)
        flow.refused.connect(self._on_refused)
        flow.storing.connect(self._on_storing)
        flow.stored.connect(self._on_stored)
        flow.not_stored.connect(self._on_not_stored)

    # --- pages -------------------------------------------------------------------------------------------------------

    def _show(self, page: QWidget, act: Callable[[], object] | None = None, words: str = "", hint: str = "") -> None:
        """Replace the page; `act` is what the primary button then does, `words` what it says; None hides it."""
        before = self._pages.currentWidget()
        self._pages.setCurrentIndex(self._pages.addWidget(page))
        if before is not None:
            self._pages.removeWidget(before)
            before.deleteLater()
        several = self._flow.count > 1
        which = self.tr("File {number} of {count}").format(number=self._flow.done_count + 1, count=self._flow.count)
        self._which.setText(which if several else "")
        self._accounts.setEnabled(not self._flow.is_storing and self._flow.result is None)
        self._offer(act, words, hint)

    def _offer(self, act: Callable[[], object] | None, words: str, hint: str = "") -> None:
        self._act = act or (lambda: None)
        self._go.setVisible(act is not None)
        self._go.setText(words)
        self._hint.setText(hint)
        self._cancel.setEnabled(True)
        self._cancel.setVisible(self._flow.result is None)
        may_store = act is None or act != self._store or not self._workspace.is_read_only
        self._go.setEnabled(may_store)
        self._go.setToolTip("" if may_store else self._workspace.read_only_reason)

    def _show_choose(self) -> None:
        self._show(ChoosePage(), self._choose_files, self.tr("Choose file…"))
        self._go.setFocus()

    @Slot()
    def _on_reading(self) -> None:
        assert self._flow.path is not None
        self._wait(self.tr("Reading {file}…").format(file=self._flow.path.name))

    def _wait(self, text: str) -> None:
        page = WaitingPage(text)
        self._flow.progressed.connect(page.show_progress)
        self._show(page)

    @Slot(object)
    def _on_planned(self, plan: ImportPlan) -> None:
        page = PreviewPage(plan, self._reading)
        page.save_wanted.connect(self._save_problem_rows)
        page.decided.connect(self._offer_import)
        self._show(page)
        self._offer_import()
        page.view.setFocus()

    @Slot()
    def _offer_import(self) -> None:
        """The primary button says how many customers it would import; with nothing to import it goes on."""
        page = self._pages.currentWidget()
        if not isinstance(page, PreviewPage):
            return
        counts = page.plan.counts(page.decisions)
        taken = counts[Outcome.NEW] + counts[Outcome.UPDATED]
        if taken or page.decisions.accepted or (page.plan.missing and page.decisions.marks_missing):
            words = self.tr("Import %n customer(s)", "", taken) if taken else self.tr("Import")
            self._offer(self._store, words, self.tr("Nothing is stored until you import."))
        else:
            self._offer(*self._onward(), self.tr("Nothing to do: all of it is here already."))

    @Slot(object)
    def _on_refused(self, error: UserError) -> None:
        if self._flow.has_next:
            self._show(RefusedPage(error, self._reading), *self._onward())
        else:
            self._show(RefusedPage(error, self._reading), self._choose_files, self.tr("Choose another file…"))

    @Slot()
    def _on_storing(self) -> None:
        self._wait(self.tr("Importing into {account}…").format(account=self._accounts.currentText()))

    @Slot(object)
    def _on_stored(self, result: ImportResult) -> None:
        page = ResultPage(result)
        page.save_wanted.connect(self._save_problem_rows)
        self._show(page, *self._onward())
        self._go.setFocus()
        if self._closes:
            self.accept()

    @Slot(object)
    def _on_not_stored(self, error: UserError) -> None:
        """Back to a fresh preview: what it shows may have been overtaken."""
        if self._closes:
            super().reject()
            return
        if error.code != "cancelled":
            show_error(self, error)
        self._read_again()

    def _onward(self) -> tuple[Callable[[], object], str]:
        if self._flow.has_next:
            return self._next_file, self.tr("Next file")
        return self.accept, self.tr("Done")

    # --- doing -------------------------------------------------------------------------------------------------------

    def _next_file(self) -> None:
        self._reading.reset()
        self._flow.next()

    def _store(self) -> None:
        page = self._pages.currentWidget()
        assert isinstance(page, PreviewPage)
        self._flow.store(page.decisions)

    @Slot()
    def _read_again(self) -> None:
        self._flow.read(self._reading.encoding, self._reading.delimiter)

    @Slot(int)
    def _on_account(self, index: int) -> None:
        self._flow.account_id = self._accounts.itemData(index)
        if self._flow.path is not None:
            self._read_again()

    def _choose_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose customers lists"))
        dialog.setObjectName("choose_files")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Lists (*.csv *.txt *.tsv)"), self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.take_files([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _save_problem_rows(self) -> None:
        assert self._flow.path is not None
        suggested = self._flow.path.with_name(self.tr("{name} problems.csv").format(name=self._flow.path.stem))
        dialog = QFileDialog(self, self.tr("Save problem rows"), str(suggested), self.tr("Lists (*.csv)"))
        dialog.setObjectName("save_rows")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(lambda name: self._write_problem_rows(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write_problem_rows(self, path: Path) -> None:
        plan = self._flow.plan
        assert plan is not None
        rows = [
            (row.line, translate(row.listed.problem.sentence), row.listed.cells)
            for row in plan.overview.problems
            if row.listed.problem is not None
        ]
        titles = [use.title for use in plan.recognition.columns]
        try:
            write_problem_rows(path, titles, rows, (self.tr("Line"), self.tr("What is wrong, and what to do")))
        except UserError as error:
            show_error(self, error)
            return
        self._hint.setText(self.tr("Saved %n row(s) as {file}.", "", len(rows)).format(file=path.name))

    # --- Qt ----------------------------------------------------------------------------------------------------------

    @override
    def reject(self) -> None:
        """Cancel. While customers are being stored, that is stopped first, and what came of it is awaited."""
        self._flow.cancel()
        if self._flow.is_storing:
            self._closes = True
            self._cancel.setEnabled(False)
            self._hint.setText(self.tr("Stopping…"))
            return
        super().reject()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from this computer, while nothing is being stored."""
        if _files(event.mimeData()) and not self._flow.is_storing:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Import the files dropped."""
        event.acceptProposedAction()
        self.take_files(_files(event.mimeData()))


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
