"""Run as a program of its own: the real one, its event loop watched by a timer while it works.

`python -m tests.bench.watched_program DATABASE USERS` prints one JSON object: by work, the gaps between two ticks of
the timer in milliseconds.
"""

import gc
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import tests.bench.qt_as_started  # noqa: F401

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop.domain.invitations import HandOverRoute
from desktop.exchange.recognition import Choices
from desktop.operations.backups import back_up_now
from desktop.operations.draft_text import prepare_texts
from desktop.operations.request_relationship import RequestRelationship
from desktop.ui.application import Program, create_application
from desktop.ui.desk_view import CUSTOMERS
from desktop.ui.first_paint import after_first_paint
from desktop.ui.importing.import_dialog import ImportDialog
from desktop.ui.main_window import MainWindow

TICK = 5  # ms
_SETTLING = 2_000  # ms after the start
_IDLE = 4_000  # ms
_KEYS = 150  # ms between two keys: 80 words a minute
_TYPED = ("c", "co", "con", "co", "", "東", "東京", "ab", "a", "")
_DRAFTS, _WORDS = 10, 5
_PATIENCE = 300_000  # ms


class Watch:
    """Measures how long the event loop leaves its timer waiting, from one tick to the next."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer(interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Forget what was measured before, and measure within the block."""
        self.gaps, self._last = [], time.perf_counter()
        self._timer.start()
        yield
        self._tick()
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now


def pause(milliseconds: int) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(holds: Callable[[], bool]) -> None:
    """Let the event loop run until something holds. Raises `TimeoutError`."""
    start = time.perf_counter()
    while not holds():
        if (time.perf_counter() - start) * 1000 > _PATIENCE:
            raise TimeoutError
        pause(50)


def import_users(window: MainWindow, path: Path) -> None:
    """The import dialog: a long list of one customer's users read, previewed, stored."""
    customer = next(window.workspace.desk.database.column("SELECT min(id) FROM customers"))
    dialog = ImportDialog(window.workspace, (), window)
    dialog.show()
    dialog._flow.paths = [path]
    dialog._flow.choose(path, Choices(customer_id=customer))
    until(lambda: dialog.findChild(QWidget, "preview_page") is not None)
    pause(500)
    dialog._store()
    until(lambda: dialog.findChild(QWidget, "result_page") is not None)
    pause(500)
    dialog.accept()
    dialog.deleteLater()


def search(window: MainWindow, _path: Path) -> None:
    """Typing into the search, key by key."""
    for text in _TYPED * 3:
        window.view._customers_page().set_search(text)
        pause(_KEYS)


def draft(window: MainWindow, _path: Path) -> None:
    """Requests written as the wizard writes them: every step and every autosave an event of its own."""
    workspace = window.workspace
    workspace.background.run(prepare_texts)  # as the wizard does once it is painted
    ids = list(workspace.desk.database.column("SELECT id FROM customers ORDER BY id LIMIT ?", (_DRAFTS,)))
    for id in ids:
        flow = RequestRelationship(workspace.desk, workspace.account)
        flow.choose_customer(id)
        pause(_KEYS)
        flow.give_region_reason("Asked by phone")
        flow.next()
        pause(_KEYS)
        flow.next()
        pause(_KEYS)
        for word in range(_WORDS):
            flow.edit(to="k@example.com", body=f"{flow.draft.body}\nWord {word}")
            flow.save()
            pause(_KEYS)
        flow.record_hand_over(HandOverRoute.COPY)
        pause(_KEYS)


def back_up(window: MainWindow, _path: Path) -> None:
    """Backups, as the dialog makes them, one after the other for as long as the rest was watched.

    A single one of this database takes twenty ticks: of so few, one in twenty is the longest.
    """
    start = time.perf_counter()
    while (time.perf_counter() - start) * 1000 < _IDLE:
        done: list[object] = []
        window.workspace.jobs.run(back_up_now, done=done.append)
        until(partial(bool, done))


WORKS = {"searching": search, "drafting": draft, "backing up": back_up, "importing": import_users}


def main(database: Path, users: Path) -> None:
    """Start the program, leave it alone for a while, then let it work."""
    gc.disable()  # as app.main does
    program = Program(create_application())
    assert program.start(database, []) and program.window is not None
    window, watch = program.window, Watch()
    after_first_paint(window, program.after_paint)
    pause(_SETTLING)
    window.view.show_section(CUSTOMERS)
    pause(_SETTLING)
    gaps = {}
    with watch.watching():
        pause(_IDLE)
    gaps["idle"] = watch.gaps
    for name, work in WORKS.items():
        with watch.watching():
            work(window, users)
        gaps[name] = watch.gaps
        pause(_SETTLING)
    sys.stdout.write(json.dumps(gaps))
    sys.stdout.flush()
    os._exit(0)  # nothing is asked about a window that closes


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
