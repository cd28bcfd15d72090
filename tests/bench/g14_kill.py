"""G14: kill -9 in mid-edit, mid-drafting and mid-import, 60 times: nothing lost, nothing partial."""

import sys
import tempfile
from pathlib import Path

from tests.bench.killed_work import WORKS
from tests.bench.killing import Toll, kill_often, make_desk
from tests.bench.row import Row

KILLS = 20  # of each work


def measure() -> list[Row]:
    """For each work how many steps were lost or kept in part, out of so many kills."""
    return [row for work in WORKS for row in _rows(work)]


def _rows(work: str) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.db"
        make_desk(path)
        toll: Toll = kill_often(work, path, KILLS)
    for sentence in (*toll.lost, *toll.partial):
        sys.stderr.write(f"G14: {sentence}\n")
    return [
        Row(f"G14.{work}.lost", f"steps lost by kill -9 in mid-{work}", len(toll.lost), "of", toll.kills, goal=0),
        Row(f"G14.{work}.part", f"steps kept in part by it in mid-{work}", len(toll.partial), "of", toll.kills, goal=0),
    ]
