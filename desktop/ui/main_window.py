"""The main window: a frame around whatever workspace is open."""

from collections.abc import Sequence
from pathlib import Path
from typing import override

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStatusBar, QWidget

from desktop import APP_NAME
from desktop.ui.commands import Commands
from desktop.ui.desk_view import DeskView
from desktop.ui.first_paint import leave_blank_until_started
from desktop.ui.preferences import Preferences
from desktop.ui.style.screen_room import screen_room
from desktop.ui.style.spacing import menu_bar_height
from desktop.ui.workspace import Workspace

SMALLEST = QSize(1100, 700)
_FIRST_SIZE = QSize(1440, 900)


class MainWindow(QMainWindow):
    """Shows a workspace, and another one when it is given one. Takes files dropped anywhere on it."""

    closed = Signal()
    workspace: Workspace

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self._preferences = preferences
        self._status: QStatusBar | None = None
        self.setAcceptDrops(True)
        self._place()

    def show_workspace(self, workspace: Workspace) -> Commands:
        """Replace everything inside by this workspace's pages and menus. Returns its commands."""
        before = self.centralWidget()
        section = ""
        if isinstance(before, DeskView):
            self.workspace.finish_start()  # nothing put off may come upon what is gone
            before.remember()
            before.deleteLater()
            section = before.section if workspace is self.workspace else ""
        self.workspace = workspace
        self.commands = Commands(workspace, self)
        self.view = DeskView(workspace, self.commands)
        self.setCentralWidget(self.view)
        self.menuBar().setMinimumHeight(menu_bar_height(self.menuBar().font()))
        leave_blank_until_started(self.menuBar(), workspace)
        workspace.once_started(self._build_menus)
        self.setWindowTitle(self._title(workspace))
        if self.isVisible():
            self.view.show_section(section or self.view.section)  # with the keys, which went with the one before
        return self.commands

    def let_go(self) -> None:
        """Show nothing until there is another workspace: the database is about to be closed."""
        before = self.centralWidget()
        if isinstance(before, DeskView):
            self.workspace.finish_start()
            before.remember()
        self.setCentralWidget(QWidget())  # deletes the one before
        self.menuBar().clear()

    def come_forward(self) -> None:
        """Be seen: a second start asked for this window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def take_files(self, files: Sequence[Path]) -> None:
        """Begin to import files given on the command line, dropped, or handed over."""
        if not files:
            return
        if self.workspace.is_read_only:
            self.status_line().showMessage(self.workspace.read_only_reason, 10_000)
            return
        self.commands.import_files(list(files))

    def status_line(self) -> QStatusBar:
        """Where short messages stand: a bar that is there as long as it says something."""
        if self._status is None:
            bar = self._status = self.statusBar()
            bar.hide()
            bar.messageChanged.connect(lambda words: bar.setVisible(bool(words)))
        return self._status

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from this computer, nothing else."""
        if _files(event.mimeData()) and not self.workspace.is_read_only:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Import the files dropped."""
        files = _files(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take_files(files)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place; the program then lets go of the database."""
        if self.centralWidget() is self.view:  # not after `let_go`
            self.view.remember()
        self._preferences.geometry = self.saveGeometry()
        self._preferences.save()
        event.accept()
        self.closed.emit()

    def _build_menus(self) -> None:
        from desktop.ui.menus import Menus

        Menus(self, self.workspace, self.commands, self.view)

    def _place(self) -> None:
        """Where it was last time, else as large as suits the screen."""
        room = screen_room(self)
        self.setMinimumSize(SMALLEST.boundedTo(room))
        if self._preferences.geometry.isEmpty() or not self.restoreGeometry(self._preferences.geometry):
            self.resize(_FIRST_SIZE.boundedTo(room))

    def _title(self, workspace: Workspace) -> str:
        if workspace.is_sample:
            return self.tr("Sample data")
        return APP_NAME


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
