"""An import undone in a job that can be stopped and still answers."""

import threading

from desktop.domain.progress import Cancelled, Progress
from desktop.operations.desk import Desk
from desktop.operations.undo_import import undo_import


def take_back(desk: Desk, import_id: int, stop: threading.Event, *, progress: Progress, cancelled: Cancelled) -> int:
    """`undo_import`, stopped by `stop` as well as by its job, whose answer would not be heard."""
    return undo_import(desk, import_id, progress=progress, cancelled=lambda: stop.is_set() or cancelled())
