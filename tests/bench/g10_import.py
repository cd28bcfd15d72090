"""G10: 200,000 users imported, against ready tuples put into the same table, with its indexes, counters and search."""

import time

from tests.bench.row import Row, alternately
from tests.bench.user_lists import USERS, new_desk, read_in, tuples, write_users


def measure() -> list[Row]:
    """Seconds from the file to the last committed row: parsed, checked, matched, indexed, searchable, undoable."""
    figure, limit = alternately(_import, _insert, rounds=1)
    return [Row("G10", f"import of {USERS:,} users", figure, "s", limit, goal=3)]


def _import() -> float:
    with new_desk() as (desk, account, customer, folder):
        path = write_users(folder / "users.csv", USERS)
        start = time.perf_counter()
        read_in(desk, account, customer, path)
        elapsed = time.perf_counter() - start
        assert desk.database.value("SELECT user_count FROM customers") == USERS
        return elapsed


def _insert() -> float:
    with new_desk() as (desk, _, customer, _):
        columns, rows = tuples(customer, USERS)
        places = ", ".join("?" * len(columns))
        start = time.perf_counter()
        with desk.database.write():
            desk.database.connection.executemany(f"INSERT INTO users ({', '.join(columns)}) VALUES ({places})", rows)
        return time.perf_counter() - start
