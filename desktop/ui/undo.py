"""Undo and redo over the change log: each step is a recorded change, taken back and made again by the store."""

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QUndoCommand, QUndoStack

from desktop.domain.errors import UserError
from desktop.operations.desk import Desk
from desktop.ui.errors import show_error

if TYPE_CHECKING:
    from desktop.ui.workspace import Workspace

MANY_ROWS = 500  # more than this is a job: it would hold up the window


class ChangeStack(QUndoStack):
    """The steps of one workspace that can be taken back, newest on top."""

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._under_way = 0

    def apply(self, command: "ChangeCommand", *, undo: bool) -> None:
        """Take the command's change back, or make it again; a big one, and what follows while it lasts, as a job."""
        changes = self._workspace.desk.changes
        if not self._under_way and changes.row_count(command.change_id) <= MANY_ROWS:
            try:
                (changes.undo if undo else changes.redo)(command.change_id)
            except UserError as error:
                command.setObsolete(True)  # the stack forgets a step that can no longer be taken
                show_error(None, error)
                return
            self._workspace.announce_changes()
            return
        self._under_way += 1
        self._workspace.jobs.run(
            _apply_change, command.change_id, undo, done=self._on_applied, failed=self._on_not_applied
        )

    def _on_applied(self, _nothing: object) -> None:
        self._under_way -= 1
        self._workspace.announce_changes()

    def _on_not_applied(self, error: UserError) -> None:
        self._under_way -= 1
        self.clear()  # the steps before it are no longer sure
        show_error(None, error)


class ChangeCommand(QUndoCommand):
    """One step: change `change_id`, which has been made already when the command is pushed."""

    def __init__(self, stack: ChangeStack, change_id: int, text: str) -> None:
        super().__init__(text)
        self.change_id = change_id
        self._stack = stack
        self._is_new = True

    def redo(self) -> None:
        """Apply the change again; the push itself calls this first, when there is nothing to do."""
        if self._is_new:
            self._is_new = False
            return
        self._stack.apply(self, undo=False)

    def undo(self) -> None:
        """Take the change back."""
        self._stack.apply(self, undo=True)


def _apply_change(desk: Desk, change_id: int, undo: bool, **_ways: Any) -> None:
    (desk.changes.undo if undo else desk.changes.redo)(change_id)
