"""Cyclic garbage goes on the GUI thread, and only there."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.ui.garbage import GarbageCollector


class Ring:
    """Holds itself, and tells the thread it went on."""

    def __init__(self, went_on: list[str]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: went_on.append(threading.current_thread().name))


def test_what_a_worker_leaves_behind_is_collected_on_the_gui_thread(qtbot: QtBot) -> None:
    owner = QObject()
    went_on: list[str] = []
    try:
        GarbageCollector(owner)
        worker = threading.Thread(target=lambda: [Ring(went_on) for _ in range(10_000)], name="worker")
        worker.start()
        worker.join()
        assert went_on == []
        qtbot.waitUntil(lambda: len(went_on) == 10_000)
        assert set(went_on) == {threading.main_thread().name}
    finally:
        owner.deleteLater()
        gc.unfreeze()
        gc.enable()
