"""G1: from starting the process to the first customers on the screen, against a bare window of the same kind."""

import os
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from tests.bench.row import Row, alternately
from tests.conftest import home_variables
from tests.data.generate import Size, generate

ROUNDS = 9
_PATIENCE = 60  # seconds for one start

# Both tell the moment their first painted rows are on their way to the screen, and end there. The program is watched
# from when it runs: it has imported its modules in its own order by then.
_PROGRAM = """
import os, sys
from desktop import app

def watched(*arguments):
    from desktop.ui.customers.customers_view import CustomersView
    paint = CustomersView.paintEvent
    def painted(view, event):
        paint(view, event)
        if view.model().rowCount():
            print("painted", flush=True)
            os._exit(0)
    CustomersView.paintEvent = painted
    return run(*arguments)

run, app.run = app.run, watched
app.main(sys.argv[1:])
"""
_BARE_WINDOW = """
import os
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QToolBar, QTreeView

class Tree(QTreeView):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)
        os._exit(0)

app = QApplication([])
window = QMainWindow()
menu = window.menuBar().addMenu("File")
menu.addAction("Quit")
bar = QToolBar()
bar.addAction("Action")
window.addToolBar(bar)
tree = Tree()
model = QStandardItemModel(0, 8)
for row in range(40):
    model.appendRow([QStandardItem(f"{row} {column}") for column in range(8)])
tree.setModel(model)
window.setCentralWidget(tree)
window.resize(1440, 900)
window.show()
app.exec()
"""


def measure() -> list[Row]:
    """A typical and a large database, each against the bare window in turn."""
    with tempfile.TemporaryDirectory() as folder:
        return [
            _row("G1", 500, 1.35, Path(folder)),
            _row("G1.large", 100_000, 1.5, Path(folder)),
        ]


def _row(id: str, customers: int, goal: float, folder: Path) -> Row:
    database = folder / f"{customers}.db"
    generate(database, Size(customers))
    environment = _environment(folder)
    program = partial(_milliseconds_to_paint, _PROGRAM, environment, "--database", str(database))
    bare = partial(_milliseconds_to_paint, _BARE_WINDOW, environment)
    program()
    bare()  # compiled and in the disk's cache from here on
    figure, limit = alternately(program, bare, ROUNDS)
    return Row(id, f"start to first customers painted, {customers:,} customers", figure, "ms", limit, goal)


def _environment(folder: Path) -> dict[str, str]:
    """A home of its own, and compiled modules as an installed program has them, kept outside the source tree."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ | home_variables(folder / "home")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    (folder / "tmp").mkdir(exist_ok=True)  # without sockets that killed programs left behind: they are asked first
    return environment | {"PYTHONPYCACHEPREFIX": str(folder / "compiled"), "TMPDIR": str(folder / "tmp")}


def _milliseconds_to_paint(source: str, environment: dict[str, str], *arguments: str) -> float:
    """Start `source` in this interpreter and wait until it says that it painted."""
    start = time.perf_counter()
    command = [sys.executable, "-c", source, *arguments]
    nothing = subprocess.DEVNULL
    with subprocess.Popen(command, env=environment, stdin=nothing, stdout=subprocess.PIPE, stderr=nothing) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        taken = time.perf_counter() - start
        process.wait(_PATIENCE)
    if said.strip() != b"painted":
        raise RuntimeError(f"it ended with code {process.returncode} before anything was painted")
    return taken * 1000
