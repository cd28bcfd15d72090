"""G5: what 100,000 customers take in memory, against a QStandardItemModel of them; and the most, beside DB Browser."""

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.bench import memory
from tests.bench.databases import LARGE, database
from tests.bench.row import Row
from tests.bench.screen import Screen, is_possible
from tests.data.generate import Size, generate

_SETTLED = 0.5  # seconds without a changed pixel
_SETTLING = 6  # such rests after a start
_COUNTING, _QUESTIONS = 4.0, 4  # as in g9_filter
_COLUMNS = "name, relationship, service_count, user_count, seats_used, contact_name, domain, country"
_ITEMS = """
import sqlite3, sys
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication

app = QApplication(["", "-platform", "offscreen"])
model = QStandardItemModel()
print("empty", flush=True)
sys.stdin.readline()
for row in sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True).execute(sys.argv[2]):
    model.appendRow([QStandardItem(str(value)) for value in row])
print("loaded", flush=True)
sys.stdin.readline()
"""


def measure() -> list[Row]:
    """Megabytes; nothing where there is no X server to run on, or no DB Browser to stand beside."""
    if not (memory.is_possible() and is_possible("sqlitebrowser")):
        return []
    path = database(LARGE)
    with tempfile.TemporaryDirectory() as folder:
        almost_empty = Path(folder) / "one.db"  # with nobody in it the program would show its welcome, and no list
        generate(almost_empty, Size(1))
        nothing, _ = _ours(almost_empty)
    large, ours = _ours(path)
    return [
        Row("G5", "memory for 100,000 customers", large - nothing, "MB", _items(path), goal=0.06),
        Row("G5.peak", "peak memory beside DB Browser for SQLite", ours, "MB", _theirs(path), goal=1),
    ]


def _ours(path: Path) -> tuple[float, float]:
    """What the program holds with this database, every customer in its list; and the most it held."""
    with Screen([sys.executable, "-m", "desktop", "--database", str(path)], "Partner Desk") as screen:
        _settle(screen)
        return memory.own(screen.pid), memory.peak(screen.pid)


def _theirs(path: Path) -> float:
    with Screen(["sqlitebrowser", "-R", "-t", "customers", str(path)], "DB Browser for SQLite -") as screen:
        for _ in range(_QUESTIONS):
            screen.pause(_COUNTING)
            screen.do("key", "Escape")
        return memory.peak(screen.pid)


def _settle(screen: Screen) -> None:
    for _ in range(_SETTLING):
        screen.until_quiet(lambda: screen.do("windowfocus", screen.window), _SETTLED)


def _items(path: Path) -> float:
    """What an item for every cell takes."""
    sql = f"SELECT {_COLUMNS} FROM customers WHERE deleted_at IS NULL"
    command: Sequence[str] = (sys.executable, "-c", _ITEMS, str(path), sql)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        figures = []
        for _ in range(2):
            assert process.stdout.readline()
            figures.append(memory.own(process.pid))
            process.stdin.write("\n")
            process.stdin.flush()
    return figures[1] - figures[0]
