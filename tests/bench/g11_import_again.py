"""G11: the same 200,000 users imported again, 1 % of them changed, against a raw upsert of ready tuples."""

import time

from tests.bench.row import Row, alternately
from tests.bench.user_lists import USERS, new_desk, read_in, tuples, write_users

EVERY = 100
_KEY = ("customer_id", "user_id")


def measure() -> list[Row]:
    """Seconds from the file to the last committed row."""
    figure, limit = alternately(_import, _upsert, rounds=1)
    return [Row("G11", f"import of {USERS:,} users again, 1 % changed", figure, "s", limit, goal=3)]


def _import() -> float:
    with new_desk() as (desk, account, customer, folder):
        read_in(desk, account, customer, write_users(folder / "users.csv", USERS))
        path = write_users(folder / "later.csv", USERS, changed_every=EVERY)
        start = time.perf_counter()
        read_in(desk, account, customer, path)
        elapsed = time.perf_counter() - start
        changed = desk.database.value("SELECT count(*) FROM users WHERE title = 'Sales lead'")
        assert changed == USERS // EVERY
        return elapsed


def _upsert() -> float:
    with new_desk() as (desk, account, customer, folder):
        read_in(desk, account, customer, write_users(folder / "users.csv", USERS))
        columns, rows = tuples(customer, USERS, changed_every=EVERY)
        taken = ", ".join(f"{column} = excluded.{column}" for column in columns if column not in _KEY)
        sql = (
            f"INSERT INTO users ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
            f" ON CONFLICT ({', '.join(_KEY)}) WHERE user_id IS NOT NULL AND deleted_at IS NULL DO UPDATE SET {taken}"
        )
        start = time.perf_counter()
        with desk.database.write():
            desk.database.connection.executemany(sql, rows)
        return time.perf_counter() - start
