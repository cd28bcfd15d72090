"""The Customers page on a database, as it stands in the window, to be measured from inside."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.operations.desk import Desk
from desktop.ui.customers.customers_page import CustomersPage
from desktop.ui.preferences import Preferences
from desktop.ui.style import desk_style
from desktop.ui.workspace import Workspace

SIZE = QSize(1220, 860)
_PATIENCE = 60_000  # ms
_MOMENT = 80  # ms: longer than the tree waits after scrolling


def application() -> QApplication:
    """The one of this process, styled."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([])
        desk_style.install(app)
    return app


@contextmanager
def workspace(database: Path) -> Iterator[Workspace]:
    """The database, open."""
    application()
    with tempfile.TemporaryDirectory() as folder:
        opened = Workspace(Desk.open(database), Preferences(Path(folder) / "preferences.ini"))
        try:
            yield opened
        finally:
            opened.close()


@contextmanager
def page(database: Path) -> Iterator[CustomersPage]:
    """The page on the screen, every customer in its list."""
    with workspace(database) as opened:
        shown = CustomersPage(opened)
        try:
            shown.resize(SIZE)
            shown.show()
            total = len(opened.desk.customers.ids(shown._query.customers))
            while shown.search_count[0] < total:
                until_counted(shown, lambda: None)
            settle()
            yield shown
        finally:
            shown.hide()
            shown.deleteLater()
            settle()


def until_counted(shown: CustomersPage, act: Callable[[], object]) -> float:
    """Milliseconds from `act()` until the page has painted what came of it."""
    loop = QEventLoop()
    shown.count_changed.connect(loop.quit)
    late = QTimer()
    late.setSingleShot(True)
    late.timeout.connect(loop.quit)
    late.start(_PATIENCE)
    start = time.perf_counter()
    act()
    loop.exec()
    QCoreApplication.sendPostedEvents()  # paints what is not painted yet; a repaint here would often be a second one
    shown.count_changed.disconnect(loop.quit)
    return (time.perf_counter() - start) * 1000


def milliseconds(act: Callable[[], object]) -> float:
    """How long `act()` takes."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def repaint(widget: QWidget) -> float:
    """Milliseconds for all that `widget` shows."""
    return milliseconds(widget.repaint)


def settle() -> None:
    """Let everything happen that was put off for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(_MOMENT, loop.quit)
    loop.exec()


def percentile(figures: list[float], share: float) -> float:
    """The figure that `share` of them do not exceed."""
    ordered = sorted(figures)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
