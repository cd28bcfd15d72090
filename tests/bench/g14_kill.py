"""G14: kill -9 of the program while a person works in its window, 64 times: nothing lost, nothing partial."""

import sys
import tempfile
from pathlib import Path

from tests.bench.killing import MOMENTS, Killer, Toll
from tests.bench.row import Row

KILLS = 4  # at each moment
LEAST = 60
_TRIES = 3  # for each kill: an act may be over before its moment comes


def measure() -> list[Row]:
    """How many steps were lost or kept in part, out of so many kills. Raises `RuntimeError` when these are too few."""
    with tempfile.TemporaryDirectory() as folder:
        toll = _kill_often(Path(folder))
    if toll.kills < LEAST:
        raise RuntimeError(f"only {toll.kills} kills were in the middle of a step")
    for sentence in (*toll.lost, *toll.partial):
        sys.stderr.write(f"G14: {sentence}\n")
    return [
        Row("G14.lost", "steps lost by kill -9 of the program at work", len(toll.lost), "of", toll.kills, goal=0),
        Row("G14.part", "steps kept in part by it", len(toll.partial), "of", toll.kills, goal=0),
    ]


def _kill_often(folder: Path) -> Toll:
    killer = Killer(folder)
    for moment in MOMENTS * KILLS:
        any(killer.kill_in(moment) for _ in range(_TRIES))
    return killer.toll
