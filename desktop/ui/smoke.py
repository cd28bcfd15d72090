"""`--smoke`: opens every window once, so that a broken one is noticed without anybody looking."""

import logging
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QDialog

from desktop.domain.errors import UserError
from desktop.store.private_folders import private_folder
from desktop.ui.database_dialog import DatabaseDialog
from desktop.ui.desk_view import CUSTOMERS, INVITATIONS, OVERVIEW

if TYPE_CHECKING:
    from desktop.ui.application import Program
    from desktop.ui.main_window import MainWindow

_Step = Callable[[], object]


class Smoke(QObject):
    """Walks the steps, letting each window paint before the next. Any error ends the walk with code 1, on stderr."""

    def __init__(self, program: "Program", database: Path | None) -> None:
        super().__init__(program)
        self._program = program
        self._database = database
        self._steps: Iterator[_Step] = iter(())
        self._code = 0

    def run(self) -> int:
        """Open everything, on `database` or on a new one that is removed again; returns the exit code."""
        logging.getLogger().addHandler(_warnings())
        sys.excepthook = self._on_error
        with private_folder("smoke") as folder:
            if not self._program.start(self._database or Path(folder) / "smoke.db", []):
                return 1
            self._steps = self._walk()
            QTimer.singleShot(0, self._next)
            return QApplication.exec() or self._code

    @Slot()
    def _next(self) -> None:
        step = next(self._steps, None)
        if step is not None:
            step()
            QTimer.singleShot(0, self._next)

    def _walk(self) -> Iterator[_Step]:
        language = self._program.preferences.language
        yield self._program.after_paint
        yield from self._windows()
        yield self._program.open_sample
        yield from self._windows()
        yield self._program.leave_sample
        for choice in ("ja", "en", language):
            yield partial(self._program.use_language, choice)
        yield self._window.close

    def _windows(self) -> Iterator[_Step]:
        """Every page, and every dialog opened, painted and closed again."""
        for section in (INVITATIONS, OVERVIEW, CUSTOMERS):
            yield partial(self._window.view.show_section, section)
        commands = self._window.commands
        dialogs: list[_Step] = [
            partial(commands.set_up_account, self._window.workspace.account),
            commands.settings,
            commands.new_customer,
            commands.import_files,
            commands.show_imports,
            commands.trash,
            commands.request,
            commands.back_up,
            commands.restore,
            commands.check_database,
            commands.about,
            self._open_fault,
        ]
        drafts = self._window.workspace.desk.invitations.unfinished()
        for open_dialog in dialogs + [partial(commands.resume, draft.id) for draft in drafts]:
            yield open_dialog
            yield self._close_dialog

    @property
    def _window(self) -> "MainWindow":
        assert self._program.window is not None
        return self._program.window

    def _open_fault(self) -> None:
        fault = UserError("A fault", code="database-locked")
        DatabaseDialog(fault, Path("partner-desk.db"), self._window, stays_open=True).open()

    def _close_dialog(self) -> None:
        dialogs = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)]
        shown = [dialog for dialog in dialogs if dialog.isVisible()]
        if not shown:
            raise AssertionError("no dialog came up")
        for dialog in shown:
            dialog.reject()

    def _on_error(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, traceback)
        self._code = 1
        QApplication.exit(1)


def _warnings() -> logging.Handler:
    handler = logging.StreamHandler()
    handler.setLevel(logging.WARNING)
    return handler
