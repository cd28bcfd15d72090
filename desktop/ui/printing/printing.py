"""Printing from the menu: a preview with the system's printers, or a PDF file."""

from itertools import islice
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog, QWidget

from desktop import APP_NAME
from desktop.domain.errors import UserError
from desktop.domain.file_names import file_name
from desktop.operations.desk import Desk
from desktop.ui.customers.cell import number
from desktop.ui.errors import show_error
from desktop.ui.file_dialog import FileDialog
from desktop.ui.jobs import Job
from desktop.ui.printing.lines import Line, Printout
from desktop.ui.printing.page_painter import page_layout, paint_all
from desktop.ui.printing.pdf import write_pdf
from desktop.ui.workspace import Workspace

MOST_PREVIEWED = 3_000  # lines, about 100 pages: a preview and a printer are given them in one go
_SHOWN_AFTER = 400  # ms a PDF file may take without a word about it


class Printing(QObject):
    """Prints one `printout` over `window`, and is done with when the person is."""

    def __init__(self, workspace: Workspace, printout: Printout, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._printout = printout
        self._window = window
        self._path = Path()
        self._printer: QPrinter | None = None
        self._job: Job | None = None
        self._progress: QProgressDialog | None = None

    # --- on paper ----------------------------------------------------------------------------------------------------

    def preview(self) -> None:
        """Read what is printed, then show its pages; they are printed from there."""
        self._workspace.jobs.run(_read, self._printout, done=self._on_read, failed=self._on_failed)

    @Slot(object)
    def _on_read(self, lines: list[Line]) -> None:
        if len(lines) > MOST_PREVIEWED:
            self._tell_too_long()
            return
        self._printer = printer_for(self._printout)
        dialog = preview_of(self._printer, self._printout.title, self._window)
        dialog.paintRequested.connect(lambda device: paint_all(device, self._printout, lines))
        dialog.finished.connect(self.deleteLater)
        dialog.open()

    def _tell_too_long(self) -> None:
        box = QMessageBox(self._window)
        box.setObjectName("too_long_box")
        box.setWindowTitle(APP_NAME)
        box.setText(self.tr("This is longer than {count} lines.").format(count=number(MOST_PREVIEWED)))
        box.setInformativeText(
            self.tr("Filter the list or close some rows, or save it as a PDF file and print that, page by page.")
        )
        save = box.addButton(self.tr("Save as PDF…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.buttonClicked.connect(lambda button: self.save_pdf() if button is save else self.deleteLater())
        box.open()

    # --- as a file ---------------------------------------------------------------------------------------------------

    def save_pdf(self) -> None:
        """Ask where to, and write it."""
        filters = self.tr("PDF files (*.pdf)")
        dialog = file_dialog(self._workspace, self.tr("Save as PDF"), self._printout.title, filters, self._window)
        dialog.setObjectName("choose_pdf")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.rejected.connect(self.deleteLater)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the PDF file to `path`; who waits long sees how far it is, and can stop it."""
        self._path = path
        self._workspace.preferences.export_folder = path.parent
        waiting = self._progress = QProgressDialog(self._window)
        waiting.setObjectName("pdf_progress")
        waiting.setWindowTitle(self.tr("Save as PDF"))
        waiting.setLabelText(self.tr("Writing {file}…").format(file=path.name))
        waiting.setWindowModality(Qt.WindowModality.WindowModal)
        waiting.setMinimumDuration(_SHOWN_AFTER)
        waiting.setAutoClose(False)
        waiting.setAutoReset(False)
        waiting.setRange(0, max(1, self._printout.count))
        waiting.setValue(0)
        waiting.canceled.connect(self._on_cancel)
        self._job = self._workspace.jobs.run(
            write_pdf,
            self._printout,
            path,
            done=self._on_written,
            failed=self._on_failed,
            progressed=self._on_progress,
        )

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        if self._progress is not None:
            self._progress.setRange(0, max(1, total))
            self._progress.setValue(min(done, total))

    @Slot(int)
    def _on_written(self, pages: int) -> None:
        window = self._window
        self._end()
        tell_saved(window, self.tr("%n page(s) saved", "", pages), self._path)

    @Slot()
    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._end()

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._end()
        show_error(self._window, error)

    def _end(self) -> None:
        if self._progress is not None:
            self._progress.canceled.disconnect(self._on_cancel)
            self._progress.close()
            self._progress.deleteLater()
            self._progress = None
        self.deleteLater()


def printer_for(printout: Printout) -> QPrinter:
    """The system's printer, with paper as `printout` asks for. It has to outlive the preview, which does not own it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(printout.title)
    printer.setPageLayout(page_layout(printout))
    return printer


def preview_of(printer: QPrinter, title: str, window: QWidget) -> QPrintPreviewDialog:
    """A preview over `window`, from which is printed."""
    dialog = QPrintPreviewDialog(printer, window)
    dialog.setObjectName("print_preview")
    dialog.setWindowTitle(QCoreApplication.translate("Printing", "Print {title}").format(title=title))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.resize(window.size() * 0.9)
    return dialog


def file_dialog(workspace: Workspace, words: str, title: str, filters: str, window: QWidget) -> QFileDialog:
    """Asks where `title` is saved to; the first of `filters` says as what. PDF files are the default."""
    folder = workspace.preferences.export_folder
    if folder is None or not folder.is_dir():
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    dialog = FileDialog(window, words, folder / f"{file_name(title)}.pdf", filters)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def tell_saved(window: QWidget, words: str, path: Path) -> None:
    """Say what was saved, and offer to open it."""
    box = QMessageBox(window)
    box.setObjectName("pdf_written_box")
    box.setWindowTitle(APP_NAME)
    box.setText(words)
    box.setInformativeText(str(path))
    opened = box.addButton(QCoreApplication.translate("Printing", "Open"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    url = QUrl.fromLocalFile(str(path))
    box.buttonClicked.connect(lambda button: button is opened and QDesktopServices.openUrl(url))
    box.open()


def _read(desk: Desk, printout: Printout, **_ways: Any) -> list[Line]:
    """The lines of a printout, one more than can be previewed at most."""
    return list(islice(printout.lines(desk), MOST_PREVIEWED + 1))
