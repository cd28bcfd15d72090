"""Printing the overview from the menu, or saving it as a picture."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import UserError
from desktop.store.overview import Overview
from desktop.ui.errors import show_error
from desktop.ui.printing.overview_picture import overview_page, paint_page, save_overview
from desktop.ui.printing.printing import file_dialog, preview_of, printer_for, tell_saved
from desktop.ui.workspace import Workspace


class OverviewPrinting(QObject):
    """Prints or saves `overview` over `window`, and is done with when the person is."""

    def __init__(self, workspace: Workspace, overview: Overview, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._overview = overview
        self._window = window
        self._account = workspace.account.name if workspace.account is not None else ""
        self._printer: QPrinter | None = None

    def preview(self) -> None:
        """Show its page; it is printed from there."""
        page = overview_page(self._account)
        self._printer = printer_for(page)
        dialog = preview_of(self._printer, page.title, self._window)
        dialog.paintRequested.connect(lambda device: paint_page(device, self._overview, self._account))
        dialog.finished.connect(self.deleteLater)
        dialog.open()

    def save(self) -> None:
        """Ask where to and as what, and write it."""
        forms = (self.tr("PDF files (*.pdf)"), self.tr("PNG pictures (*.png)"), self.tr("SVG pictures (*.svg)"))
        title = overview_page(self._account).title
        dialog = file_dialog(self._workspace, self.tr("Save the overview"), title, ";;".join(forms), self._window)
        dialog.setObjectName("choose_picture")
        endings = dict(zip(forms, ("pdf", "png", "svg"), strict=True))
        dialog.filterSelected.connect(lambda form: dialog.setDefaultSuffix(endings[form]))
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.rejected.connect(self.deleteLater)
        dialog.open()

    def write(self, path: Path) -> None:
        """Write it to `path`: PNG, SVG or PDF by its ending."""
        self._workspace.preferences.export_folder = path.parent
        try:
            save_overview(self._overview, self._account, path)
        except UserError as error:
            show_error(self._window, error)
        else:
            tell_saved(self._window, self.tr("The overview was saved"), path)
        self.deleteLater()
