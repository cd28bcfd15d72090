"""The export: choose what and how, watch it being written, see what came of it."""

from collections.abc import Callable, Mapping
from typing import Any, override

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.errors import UserError
from desktop.operations.desk import Desk
from desktop.operations.export_lists import ListExport, count_rows, export_csv, export_workbook
from desktop.operations.whole_file import export_document, export_sealed
from desktop.store.lists import Subject
from desktop.ui.errors import translate
from desktop.ui.exporting.choice import Form, Scope, ShownCustomers
from desktop.ui.exporting.options_page import OptionsPage
from desktop.ui.exporting.outcome_pages import WritingPage, WrittenPage
from desktop.ui.jobs import Job
from desktop.ui.style.buttons import Button
from desktop.ui.style.labels import Label
from desktop.ui.style.notice import Notice
from desktop.ui.style.screen_room import screen_room
from desktop.ui.style.spacing import S8, S12, S16, S24
from desktop.ui.style.surfaces import Footer, ScrollBody
from desktop.ui.workspace import Workspace

_WIDE = 68  # average characters


class ExportDialog(QDialog):
    """Exports what `shown` tells of the list, or everything."""

    def __init__(self, workspace: Workspace, shown: ShownCustomers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(self.tr("Export"))
        self._workspace = workspace
        self._shown = shown
        self._counts: dict[Scope, Mapping[Subject, int]] = {}
        self._job: Job | None = None
        self._options = OptionsPage(shown, workspace.preferences)
        self._act: Callable[[], object] = self._export
        self._build()
        self._connect()
        self._count()
        self._options.focus_first()

    # --- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        body = QWidget()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._options)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(S24, S24, S24, S16)
        inside.setSpacing(S12)
        inside.addWidget(Label(self.windowTitle(), "title"))
        inside.addWidget(self._pages, 1)
        self._scroll = ScrollBody(body, max(480, self.fontMetrics().averageCharWidth() * _WIDE))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._build_footer())

    def _build_footer(self) -> QWidget:
        self._summary = Label("", "muted", wrap=True)
        self._summary.setObjectName("summary")
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.setObjectName("cancel")
        self._go = Button(self.tr("Export"), "primary")
        self._go.setObjectName("go")
        footer = Footer()
        line = QHBoxLayout(footer)
        line.setContentsMargins(S24, S16, S24, S16)
        line.setSpacing(S8)
        line.addWidget(self._summary, 1)
        line.addWidget(self._cancel)
        line.addWidget(self._go)
        return footer

    def _connect(self) -> None:
        self._options.changed.connect(self._on_changed)
        self._options.scope_changed.connect(self._count)
        self._cancel.clicked.connect(self.reject)
        self._go.clicked.connect(lambda: self._act())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._go.click)

    # --- what would be exported --------------------------------------------------------------------------------------

    @Slot()
    def _count(self) -> None:
        """Ask how many rows the lists of this scope have."""
        scope = self._options.scope
        if scope in self._counts:
            self._on_changed()
            return

        ids = self._shown.ids_of(scope)

        def work(desk: Desk, **ways: Any) -> tuple[Scope, Mapping[Subject, int]]:
            return scope, count_rows(desk, ids, **ways)

        self._workspace.jobs.run(work, done=self._on_counted, failed=self._on_failed)

    @Slot(object)
    def _on_counted(self, counted: tuple[Scope, Mapping[Subject, int]]) -> None:
        self._counts |= dict([counted])
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        """Say how many rows would be written; without a list there is nothing to export."""
        options = self._options
        self._go.setEnabled(options.form.is_whole or bool(options.lists.subjects))
        counts = self._counts.get(options.scope)
        if counts is not None:
            options.show_counts(counts)
        self._summary.setText(self._words(counts))
        QTimer.singleShot(0, self, self._make_room)

    def _words(self, counts: Mapping[Subject, int] | None) -> str:
        options = self._options
        if counts is None:
            return ""
        if options.form.is_whole:
            return self.tr("%n customer(s) with all that belongs to them", "", counts[Subject.CUSTOMERS])
        rows = sum(counts[subject] for subject in options.lists.subjects)
        if not options.lists.subjects:
            return self.tr("Choose at least one list.")
        return self.tr("%n row(s)", "", rows)

    @Slot()
    def _make_room(self) -> None:
        """As tall as the options need, as far as the screen goes."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # lines of words may have been broken anew
        self._scroll.updateGeometry()
        wanted = self.sizeHint().boundedTo(screen_room(self))
        if wanted.height() > self.height() or not self.isVisible():
            self.resize(wanted.expandedTo(self.size()))

    # --- exporting ---------------------------------------------------------------------------------------------------

    def _export(self, *, replaces: bool = False) -> None:
        work = self._work(replaces)
        if work is None:
            return
        function, arguments = work
        self._clear_notices()
        page = WritingPage(self._options.target.path)
        self._show(page)
        self._go.hide()
        self._summary.clear()
        self._cancel.setFocus()
        self._job = self._workspace.jobs.run(
            function, *arguments, done=self._on_written, failed=self._on_failed, progressed=page.show_progress
        )

    def _work(self, replaces: bool) -> tuple[Callable[..., int], tuple[Any, ...]] | None:
        """The operation that was chosen, with its arguments; None while a password is missing."""
        options, path = self._options, self._options.target.path
        if options.form is Form.DOCUMENT:
            return export_document, (path,)
        if options.form is Form.SEALED:
            password = options.passwords.password()
            if password is None:
                self._scroll.ensureWidgetVisible(self.focusWidget())
                return None
            return export_sealed, (path, password)
        lists = options.lists
        export = ListExport(
            self._shown.ids_of(options.scope),
            lists.subjects,
            self._shown.fields if lists.is_narrow else None,
            lists.titles,
        )
        if options.form is Form.WORKBOOK:
            return export_workbook, (export, path)
        return export_csv, (export, path, lists.encoding, replaces)

    @Slot(int)
    def _on_written(self, rows: int) -> None:
        self._job = None
        page = WrittenPage(self._options.target.path, rows, is_whole=self._options.form.is_whole)
        page.not_shown.connect(self._on_not_shown)
        self._show(page)
        self._cancel.hide()
        self._go.setText(self.tr("Done"))
        self._go.show()
        self._go.setFocus()
        self._act = self.accept

    @Slot(str)
    def _on_not_shown(self, path: str) -> None:
        self._summary.setText(self.tr("No program opened it. The file is here: {path}").format(path=path))

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._back()
        if error.code == "unexpected":
            return  # its report stands on the screen
        actions = []
        if error.code == "export-characters":
            actions = [
                self._action("use_utf_8", self.tr("Use UTF-8"), self._use_utf_8),
                self._action("write_marks", self.tr("Write question marks"), lambda: self._export(replaces=True)),
            ]
        title = self.tr("Nothing was exported")
        self._options.notices.addWidget(Notice("error", title, translate(error.sentence), actions))
        self._scroll.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, self._make_room)

    def _action(self, name: str, text: str, do: Callable[[], object]) -> Button:
        button = Button(text)
        button.setObjectName(name)
        button.clicked.connect(lambda: do())
        return button

    def _use_utf_8(self) -> None:
        self._options.lists.use_utf_8()
        self._export()

    def _clear_notices(self) -> None:
        while (item := self._options.notices.takeAt(0)) is not None:
            if (notice := item.widget()) is not None:
                notice.hide()
                notice.deleteLater()

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentIndex(self._pages.addWidget(page))

    def _back(self) -> None:
        """To the options, as they were."""
        self._job = None
        page = self._pages.currentWidget()
        if page is not None and page is not self._options:
            self._pages.setCurrentWidget(self._options)
            self._pages.removeWidget(page)
            page.deleteLater()
        self._clear_notices()
        self._go.show()
        self._on_changed()

    @override
    def reject(self) -> None:
        """Cancel: while a file is being written that is stopped, nothing is left of it, and the options are back."""
        if self._job is None:
            super().reject()
            return
        self._job.cancel()
        self._back()
        self._options.focus_first()
