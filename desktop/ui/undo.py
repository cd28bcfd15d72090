"""One undoable step: a recorded change, undone and redone by the change log."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from desktop.domain.errors import UserError
from desktop.ui.errors import show_error

if TYPE_CHECKING:
    from desktop.ui.workspace import Workspace


class ChangeCommand(QUndoCommand):
    """Undoes and redoes change `change_id`, which has been made already when the command is pushed."""

    def __init__(self, workspace: "Workspace", change_id: int, text: str) -> None:
        super().__init__(text)
        self._workspace = workspace
        self._change_id = change_id
        self._is_new = True

    def redo(self) -> None:
        """Apply the change again; the push itself calls this first, when there is nothing to do."""
        if self._is_new:
            self._is_new = False
            return
        self._apply(undo=False)

    def undo(self) -> None:
        """Take the change back."""
        self._apply(undo=True)

    def _apply(self, *, undo: bool) -> None:
        changes = self._workspace.desk.changes
        try:
            if undo:
                changes.undo(self._change_id)
            else:
                changes.redo(self._change_id)
        except UserError as error:
            self.setObsolete(True)  # the stack forgets a step that can no longer be taken
            show_error(None, error)
            return
        self._workspace.announce_changes()
