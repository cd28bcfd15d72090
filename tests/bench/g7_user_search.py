"""G7: finding the first 200 users by three characters or more, against reading the whole column."""

import random
import statistics
from functools import partial

from desktop.operations.desk import Desk
from desktop.store.customer_query import CustomerQuery
from desktop.store.search import fold
from tests.bench.databases import LARGE, database
from tests.bench.row import Row
from tests.bench.window import milliseconds, percentile

SEARCHES, SCANS = 100, 3


def measure() -> list[Row]:
    """Pieces of three to eight characters of names and addresses that are there."""
    desk = Desk.open(database(LARGE))
    try:
        texts = _sample(desk)
        figures = [milliseconds(partial(desk.user_search.page, CustomerQuery(text=text))) for text in texts]
        scan = statistics.median(milliseconds(partial(_scan, desk)) for _ in range(SCANS))
    finally:
        desk.close()
    return [Row("G7", "search of users, p95, first 200", percentile(figures, 0.95), "ms", scan, goal=1 / 50)]


def _sample(desk: Desk) -> list[str]:
    chance = random.Random(7)
    last = desk.database.value("SELECT max(id) FROM users")
    texts: list[str] = []
    while len(texts) < SEARCHES:
        row = desk.database.row("SELECT name, address FROM users WHERE id = ?", (chance.randint(1, last),))
        text = fold(chance.choice((row["name"], row["address"]))) if row is not None else ""
        start = chance.randrange(max(1, len(text)))
        piece = text[start : start + chance.randint(3, 8)].strip()
        if len(piece) >= 3:
            texts.append(piece)
    return texts


def _scan(desk: Desk) -> None:
    desk.database.value("SELECT count(*) FROM users WHERE instr(search, ?) > 0", ("no such text",))
