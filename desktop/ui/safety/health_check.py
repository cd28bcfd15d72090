"""After a program that was not closed properly: a quick look at every page, while the person goes on working."""

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QStatusBar

from desktop.operations.desk import Desk
from desktop.store.copying import quick_check
from desktop.ui.workspace import Workspace

_LONG = 2_000  # ms: a look that takes longer is told of
_SHOWN = 5_000  # ms


class HealthCheck(QObject):
    """Looks once, on the background thread. `damaged` tells that pages cannot be read."""

    damaged = Signal()

    def __init__(self, workspace: Workspace, status: QStatusBar) -> None:
        super().__init__(workspace)
        self._status = status
        self._is_told = False
        self._long = QTimer(self, singleShot=True, interval=_LONG)
        self._long.timeout.connect(self._tell)
        self._long.start()
        workspace.background.run(_look, done=self._on_looked, failed=self._on_failed)

    @Slot()
    def _tell(self) -> None:
        self._is_told = True
        self._status.showMessage(self.tr("Partner Desk was not closed properly last time: checking the database…"))

    @Slot(object)
    def _on_looked(self, is_whole: bool) -> None:
        self._long.stop()
        if not is_whole:
            self._status.clearMessage()
            self.damaged.emit()
        elif self._is_told:
            self._status.showMessage(self.tr("The database is in order."), _SHOWN)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        """What cannot be looked at now says so itself when it is worked with."""
        del error
        self._long.stop()
        self._status.clearMessage()


def _look(desk: Desk, *, cancelled: Any, **_ways: Any) -> bool:
    return quick_check(desk.database.connection, cancelled)
