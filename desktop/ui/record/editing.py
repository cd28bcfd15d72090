"""Does what a person asked for, as one undoable step; asks first where seats would be used beyond those owned."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop import APP_NAME
from desktop.domain.errors import UserError
from desktop.ui.errors import show_error, translate
from desktop.ui.workspace import Workspace


class Editing(QObject):
    """Makes changes for `window`'s pages and dialogs. A change answers its id, or None when nothing changed."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window

    def do(self, change: Callable[[], int | None]) -> bool:
        """Make a change; what keeps it from being made is said. Returns whether it was made."""
        try:
            change_id = change()
        except UserError as error:
            show_error(self._window, error)
            return False
        if change_id is not None:
            self._workspace.did(change_id)
        return True

    def do_or_ask(self, change: Callable[[bool], int | None], done: Callable[[], object] | None = None) -> None:
        """Make `change(over)`, over=False first; where seats are short, the person decides whether to go over.

        `done` is called once the change was made.
        """
        try:
            change_id = change(False)
        except UserError as error:
            if error.code == "seats-exceeded":
                self._ask(error, lambda: self._finish(lambda: change(True), done))
            else:
                show_error(self._window, error)
            return
        self._finish(lambda: change_id, done)

    def _finish(self, change: Callable[[], int | None], done: Callable[[], object] | None) -> None:
        if self.do(change) and done is not None:
            done()

    def _ask(self, error: UserError, go_over: Callable[[], object]) -> None:
        box = QMessageBox(self._window)
        box.setObjectName("seats_question")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(APP_NAME)
        box.setText(self.tr("There are not enough seats."))
        box.setInformativeText(translate(error.sentence))
        over = box.addButton(self.tr("Go over"), QMessageBox.ButtonRole.AcceptRole)
        over.setObjectName("go_over")
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.buttonClicked.connect(lambda button: go_over() if button is over else None)
        box.finished.connect(box.deleteLater)
        box.open()
