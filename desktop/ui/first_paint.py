"""Work that the first paint does not wait for (engineering guide, trap 8 and goal G1)."""

from collections.abc import Callable
from typing import override

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

from desktop.ui.workspace import Workspace

_LATEST = 2000  # ms: a window that starts minimized is never painted, and its work is done all the same


class _FirstPaint(QObject):
    """Waits for its widget's first paint event, calls, and goes."""

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._then: Callable[[], object] | None = then
        widget.installEventFilter(self)
        QTimer.singleShot(_LATEST, self, self._call)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the paint happen, then call."""
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self, self._call)
        return False

    def _call(self) -> None:
        if self._then is not None:
            then, self._then = self._then, None
            then()
            self.deleteLater()


def after_first_paint(widget: QWidget, then: Callable[[], object]) -> None:
    """Call `then()` once `widget` has been painted for the first time, or after two seconds."""
    _FirstPaint(widget, then)


def leave_blank_until_started(widget: QWidget, workspace: Workspace) -> None:
    """Keep the room of `widget` free in the first paint of a start: what draws it comes afterwards."""
    if workspace.is_starting:
        widget.setMask(QRegion(-1, -1, 1, 1))  # somewhere outside: an empty mask would be none
        workspace.once_started(widget.clearMask)
