"""Run as a program of its own that will be killed: the real one, with somebody at its keys and mouse.

`python -m tests.bench.killed_program DATABASE LIST FIRST ACT…` starts Partner Desk as `python -m desktop` does and has
the acts (`person.ACTS`) done in its window, numbered from FIRST. It prints what the person does and sees, a line each,
its parts divided by tabs: "ready", for each act "act NAME", in it "begin FACT VALUE" before the program may store
something and "done" once it said so; and "idle" after the last one.
"""

import argparse
import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tests.bench.qt_as_started  # noqa: F401

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

import desktop.app

if TYPE_CHECKING:
    from desktop.ui.application import Program
    from tests.bench.person import Condition

_WIDE, _HIGH = 1440, 900  # a window with room for list and record


def tell(*parts: object) -> None:
    """Say it at once: nothing said may be lost with the process."""
    os.write(1, ("\t".join(map(str, parts)) + "\n").encode())


def end(*error: Any) -> None:
    """What the program would report, and go on, is an end here."""
    traceback.print_exception(*error)
    os._exit(1)


class Hands(QObject):
    """Lets a person act, a step a turn of the event loop."""

    def __init__(self, steps: "Iterator[Condition]", parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self._awaited: Condition = lambda: True
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        if self._awaited():
            self._awaited = next(self._steps, lambda: False)


def live(program: "Program", list_file: Path, first: int, acts: list[str]) -> "Iterator[Condition]":
    """Wait until the start is over, then do the acts."""
    from tests.bench.person import ACTS, Person

    yield lambda: not QApplication.windowIcon().isNull()  # set after the first paint
    assert program.window is not None
    program.window.resize(_WIDE, _HIGH)
    person = Person(program.window, list_file, tell)
    tell("ready")
    for number, act in enumerate(acts, first):
        tell("act", act)
        program.window.activateWindow()  # offscreen nobody gives the keys back after a dialog
        yield lambda: QApplication.focusWidget() is not None
        yield from ACTS[act](person, number)
    tell("idle")


def main(database: str, list_file: str, first: str, *acts: str) -> int:
    """Run the program as its own main does."""
    run = desktop.app.run

    def run_with_hands(app: QApplication, program: "Program", options: argparse.Namespace) -> int:
        sys.excepthook = end
        Hands(live(program, Path(list_file), int(first), list(acts)), app)
        return run(app, program, options)

    desktop.app.run = run_with_hands
    return desktop.app.main(["--database", database])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
