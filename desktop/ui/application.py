"""The running program: its QApplication, the database on the screen, and what happens between two of them."""

import logging
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Slot, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop import APP_ID, APP_NAME, __version__, paths
from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.operations.desk import Desk
from desktop.store import faults
from desktop.ui.errors import BugReports, show_error
from desktop.ui.first_paint import after_first_paint
from desktop.ui.main_window import MainWindow
from desktop.ui.preferences import Preferences
from desktop.ui.single_instance import Answer, SingleInstance, hand_over
from desktop.ui.style import palettes
from desktop.ui.translations import Translations
from desktop.ui.workspace import Workspace

_log = logging.getLogger("qt")
_SAID = 15_000  # ms that the status bar tells of a restored backup
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def create_application() -> QApplication:
    """The QApplication, named, in the desktop's colors. `Program` gives it our style."""
    qInstallMessageHandler(_on_qt_message)
    app = QApplication([APP_NAME, "-style", "fusion"])
    app.setApplicationName(APP_ID)
    app.setApplicationDisplayName(APP_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_ID)
    app.setQuitOnLastWindowClosed(False)
    palettes.follow_desktop(app)
    return app


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt's own messages go to the log, but for the one line that the offscreen platform says of every window."""
    del context
    is_offscreen = QGuiApplication.platformName() == "offscreen"
    if not (is_offscreen and text.startswith("This plugin does not support ")):
        _log.log(_LEVELS.get(kind, logging.WARNING), text)


class Program(QObject):
    """Opens databases into the one window, and lets go of them."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.preferences = Preferences(_preferences_file())
        self.translations = Translations(paths.resources_dir() / "translations")
        self.translations.use(self.preferences.language)
        BugReports(self).install()
        self.window: MainWindow | None = None
        self.workspace: Workspace | None = None
        self._instance: SingleInstance | None = None
        self._own_path: Path | None = None  # where Leave leads back to from the sample data

    def start(self, path: Path | None, files: Sequence[Path]) -> bool:
        """Open the database at `path` (None: the last one, else the user's own) and begin to import `files`.

        False when there is nothing to run: another window took the files, or the person gave up on a bad file.
        """
        is_remembered = path is None and self.preferences.last_database is not None
        answer = self._open(path or self.preferences.last_database, files, must_exist=is_remembered)
        if answer is None or answer is Answer.TAKEN or self.window is None:
            return False
        if answer is Answer.SILENT:
            show_error(self.window, _silent())
        self.window.take_files(files)
        return True

    def after_paint(self) -> None:
        """What the first paint does not wait for: answering second starts, icon, log, and what is left over."""
        from desktop.ui.garbage import GarbageCollector
        from desktop.ui.style.icons import app_icon

        self._instance = SingleInstance(self)  # at once: until it listens, a second start opens a second window
        self._instance.asked_forward.connect(self._on_asked_forward)
        self._serve()
        GarbageCollector(self)
        self._app.setWindowIcon(app_icon())
        from desktop import logs
        from desktop.store.leftovers import sweep_leftovers
        from desktop.store.private_folders import sweep_private_folders
        from desktop.ui.handover.outbox import sweep_outbox

        try:
            logs.start(paths.log_dir())
        except OSError:
            _log.warning("there is no log: its folder cannot be made")
        with suppress(OSError):
            sweep_outbox(paths.outbox_dir())
        sweep_private_folders()
        if self.workspace is not None and not self.workspace.is_read_only:
            sweep_leftovers(self.workspace.desk.database.path)

    def open_database(self, path: Path) -> None:
        """Show another database in this window, and open it next time too."""
        if self._open(path, []) is Answer.NOBODY:
            self.preferences.last_database = path
            self.preferences.save()

    def open_sample(self) -> None:
        """Show the sample data, in a database of its own."""
        assert self.workspace is not None
        from desktop.operations.sample_data import make_sample

        own_path = self.workspace.desk.database.path
        if hand_over(paths.sample_database(), []) is Answer.TAKEN:
            return
        try:
            desk = make_sample(paths.sample_database(), self.translations.language)
        except UserError as error:
            show_error(self.window, error)
            return
        self._own_path = own_path
        self._show(Workspace(desk, self.preferences, is_sample=True, parent=self))

    def replace_database(self, prepared: Path) -> None:
        """Put a restored file in the place of the open database, and show that; the one before is kept beside it."""
        from desktop.store.replacing import REPLACED, discard, put_in_place

        assert self.workspace is not None
        path = self.workspace.desk.database.path
        self._let_go()
        aside = None
        try:
            aside = put_in_place(prepared, path, REPLACED)
        except UserError as error:
            discard(prepared)
            show_error(self.window, error)
        self._open_again(path)
        if aside is not None and self.window is not None:
            said = self.tr("The backup is restored. The file before is kept as {file}.").format(file=aside.name)
            self.window.status_line().showMessage(said, _SAID)

    def leave_sample(self) -> None:
        """Go back to the database that was open before."""
        self._open(self._own_path, [])

    def use_language(self, preference: str) -> None:
        """Speak another language from now on; what is shown is built anew."""
        self.preferences.language = preference
        self.preferences.save()
        self.translations.use(preference)
        if self.window is not None and self.workspace is not None:
            self._fill_window(self.window, self.workspace)

    def _open(self, path: Path | None, files: Sequence[Path], *, must_exist: bool = False) -> Answer | None:
        """Open a database, asking what to do as long as it cannot be opened. None when the person gives up.

        `Answer.TAKEN` when another window has it open: that one came forward.
        """
        while True:
            try:
                path = path or paths.default_database()
                if must_exist and not path.exists():
                    raise _gone(path)
                if (answer := self._ask_first_window(path, files)) is not Answer.TAKEN:
                    starting = self.window is None
                    is_sample = path.resolve() == paths.sample_database().resolve()
                    desk = Desk.open(path)
                    workspace = Workspace(desk, self.preferences, is_sample=is_sample, starting=starting, parent=self)
                    self._show(workspace)
                return answer
            except UserError as error:
                fault, place = error, path or Path()
            except OSError as error:
                place = path or Path(error.filename or "")
                fault = faults.of_os_error(error, place)
            from desktop.ui.database_dialog import DatabaseDialog  # rarely needed, and not before the first paint

            self._draw_controls()
            dialog = DatabaseDialog(fault, place, self.window, stays_open=self.workspace is not None)
            if dialog.exec() != DatabaseDialog.DialogCode.Accepted:
                return None
            must_exist = must_exist and dialog.path == path and not dialog.starts_new
            if dialog.path != path:
                path = dialog.path
                self.preferences.last_database = path

    def _let_go(self) -> None:
        """Close the database on the screen: its file is about to be replaced. May be called twice."""
        if self.window is not None and self.workspace is not None:
            self.window.let_go()
            self.workspace.close()

    def _open_again(self, path: Path) -> None:
        """Show the database at `path` after `_let_go`. Without one the program has nothing to show, and ends."""
        if self._open(path, []) is None and self.window is not None:
            self.window.close()

    def _check_health(self) -> None:
        """Look at a database that was not closed properly."""
        from desktop.ui.safety.health_check import HealthCheck

        if self.window is not None and self.workspace is not None:
            check = HealthCheck(self.workspace, self.window.status_line())
            check.damaged.connect(self._on_damaged)

    @Slot()
    def _on_damaged(self) -> None:
        """The open database turned out to be damaged: offer what can be done, over it."""
        from desktop.ui.database_dialog import DatabaseDialog

        assert self.workspace is not None
        workspace, path = self.workspace, self.workspace.desk.database.path
        dialog = DatabaseDialog(faults.damaged(path), path, self.window, stays_open=True, let_go=self._let_go)

        def go_on(result: int) -> None:
            dialog.deleteLater()
            if result == DatabaseDialog.DialogCode.Accepted or workspace.jobs.is_shut_down:
                self._open_again(dialog.path)

        dialog.finished.connect(go_on)
        dialog.open()

    def _ask_first_window(self, path: Path, files: Sequence[Path]) -> Answer:
        is_ours = self.workspace is not None and self.workspace.desk.database.path.resolve() == path.resolve()
        return Answer.NOBODY if is_ours else hand_over(path, files)

    def _show(self, workspace: Workspace) -> None:
        before, self.workspace = self.workspace, workspace
        if self.window is None:
            self.window = MainWindow(self.preferences)
            self.window.closed.connect(self._on_closed)
            workspace.once_started(self._draw_controls)
            after_first_paint(self.window, workspace.finish_start)
        self._fill_window(self.window, workspace)
        self.window.show()
        if workspace.desk.database.was_left:
            workspace.once_started(self._check_health)
        if before is not None:
            before.close()
            before.deleteLater()
        self._serve()

    def _draw_controls(self) -> None:
        """The first list is painted without our style: in Python, it makes PySide load all of Qt's classes (G1)."""
        from desktop.ui.style import desk_style

        desk_style.draw_controls(self._app)

    def _fill_window(self, window: MainWindow, workspace: Workspace) -> None:
        commands = window.show_workspace(workspace)
        commands.sample_wanted.connect(self.open_sample)
        commands.leave_sample_wanted.connect(self.leave_sample)
        commands.database_wanted.connect(self.open_database)
        commands.replacement_ready.connect(self.replace_database)
        commands.language_chosen.connect(self.use_language)

    def _serve(self) -> None:
        if self._instance is not None and self.workspace is not None:
            self._instance.serve(self.workspace.desk.database.path)

    @Slot(list)
    def _on_asked_forward(self, files: list[Path]) -> None:
        if self.window is not None:
            self.window.come_forward()
            self.window.take_files(files)

    @Slot()
    def _on_closed(self) -> None:
        if self._instance is not None:
            self._instance.stop()
        if self.workspace is not None:
            self._leave(self.workspace)
        self._app.quit()

    def _leave(self, workspace: Workspace) -> None:
        """Make the day's backup, the window being gone, and close; a backup that fails does not hold up leaving."""
        if workspace.jobs.is_shut_down:  # its database was let go of, and no other came in its place
            return
        workspace.jobs.shut_down()
        if self.window is not None:
            self.window.hide()
        if not workspace.is_sample:
            from desktop.operations.backups import back_up_at_exit

            try:
                back_up_at_exit(workspace.desk)
            except (UserError, OSError) as error:
                logging.getLogger(__name__).warning("no daily backup: %s", getattr(error, "code", type(error).__name__))
        workspace.close()


def _preferences_file() -> Path:
    """Where the preferences are; where no folder can be made for them, nothing is remembered."""
    try:
        return paths.preferences_file()
    except OSError:
        return Path(os.devnull)


def _gone(path: Path) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{path}, which was open last time, is no longer there. Connect its drive and try again, "
            "choose where it is now, or start a new database.",
        ),
        code="database-folder",
        path=str(path),
    )


def _silent() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Another Partner Desk window has this database open and does not answer. You can work here: "
            "both windows keep everything, but each shows the other's changes only after its next step.",
        ),
        code="instance-silent",
    )
