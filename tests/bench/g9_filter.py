"""G9: filtering 100,000 customers, from the first key until the screen rests, against DB Browser for SQLite."""

import sys
from functools import partial
from pathlib import Path

from tests.bench.databases import LARGE, database
from tests.bench.row import Row, alternately
from tests.bench.screen import Screen, is_possible

ROUNDS = 5
TEXT = "con"
_KEYS = ("type", "--delay", "1", TEXT)
_NAME_FILTER = ("330", "176")  # where DB Browser has it in its window
_WINDOW = ("1424", "868")  # as large as ours on this screen
_ROWS = 100  # lines of pixels: more than a field, less than a list
_RESTED = 0.3  # seconds: less than a caret takes to blink
_COUNTING, _QUESTIONS = 4.0, 4  # seconds; times
_SETTLING = 6  # such rests after a start


def measure() -> list[Row]:
    """The same keys, the same file, the same look at the pixels; nothing on a machine without DB Browser."""
    if not is_possible("sqlitebrowser"):
        return []
    path = database(LARGE)
    with _ours(path) as ours, _theirs(path) as theirs:
        figure, limit = alternately(partial(_filter, ours), partial(_filter, theirs), ROUNDS)
    return [Row("G9", "filter 100,000 customers, keys to quiet", figure, "ms", limit, goal=0.35)]


def _ours(path: Path) -> Screen:
    screen = Screen([sys.executable, "-m", "desktop", "--database", str(path)], "Partner Desk")
    _settle(screen)
    screen.until_quiet(partial(screen.do, "key", "ctrl+f"), _RESTED)
    return screen


def _theirs(path: Path) -> Screen:
    screen = Screen(["sqlitebrowser", "-R", "-t", "customers", str(path)], "DB Browser for SQLite -")
    screen.do("windowsize", "--sync", screen.window, *_WINDOW)
    screen.do("windowmove", screen.window, "0", "20")
    for _ in range(_QUESTIONS):  # whether to give up its own count, its pointer turning until it is told
        screen.pause(_COUNTING)
        screen.do("key", "Escape")
    click = ("mousemove", "--window", screen.window, *_NAME_FILTER, "click", "1")
    screen.until_quiet(partial(screen.do, *click), _RESTED)
    return screen


def _settle(screen: Screen) -> None:
    for _ in range(_SETTLING):
        screen.until_quiet(partial(screen.do, "windowfocus", screen.window), _RESTED)


def _filter(screen: Screen) -> float:
    taken = screen.until_quiet(partial(screen.do, *_KEYS), lines=_ROWS)
    screen.until_quiet(partial(screen.do, "key", "ctrl+a", "Delete"), _RESTED, _ROWS)
    return taken
