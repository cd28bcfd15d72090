"""G13: how long the event loop of the real program is kept waiting while it imports, drafts, searches and backs up."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.databases import SMALL, database
from tests.bench.row import Row
from tests.bench.user_lists import USERS, write_users
from tests.bench.window import percentile
from tests.conftest import home_variables

ROOT = Path(__file__).parents[2]
LONGEST = 50.0  # ms
_P95 = 0.95


def measure() -> list[Row]:
    """For each work the gap that one in twenty exceeds, against that of the program at rest; and the longest gap."""
    gaps = _watched()
    idle = percentile(gaps.pop("idle"), _P95)
    rows = []
    for work, found in gaps.items():
        name = work.replace(" ", "-")
        rows += [
            Row(f"G13.{name}", f"event loop while {work}, p95", percentile(found, _P95), "ms", idle, goal=1.3),
            Row(f"G13.{name}.max", f"event loop while {work}, longest gap", max(found), "ms", LONGEST, goal=1),
        ]
    return rows


def _watched() -> dict[str, list[float]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = Path(shutil.copy(database(SMALL), folder / "desk.db"))
        users = write_users(folder / "users.csv", USERS)
        os.sync()  # else the program's first commit waits until these files are on the disk
        command = [sys.executable, "-m", "tests.bench.watched_program", str(path), str(users)]
        environment = os.environ | home_variables(folder / "home") | {"QT_QPA_PLATFORM": "offscreen"}
        answer = subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    gaps: dict[str, list[float]] = json.loads(answer.stdout)
    return gaps
