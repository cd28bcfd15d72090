"""What the database holds twice to be quick, counters and the search index: made anew from the facts."""

from collections.abc import Iterator
from contextlib import contextmanager

from desktop.domain.errors import UserError
from desktop.store.database import Database

_SEATS = """
    SELECT products, owned, used, over,
        CASE WHEN owned > 0 THEN used * 1.0 / owned WHEN used > 0 THEN 1e9 ELSE -1 END
    FROM (
        SELECT count(*) AS products,
            coalesce(sum(enabled + warning), 0) AS owned,
            coalesce(sum(max(consumed, assigned)), 0) AS used,
            coalesce(sum(max(0, max(consumed, assigned) - enabled - warning)), 0) AS over
        FROM licenses WHERE customer_id = customers.id
    )
"""
_SERVICES = "SELECT count(*) FROM subscriptions WHERE customer_id = customers.id"
_USERS = "SELECT count(*) FROM users WHERE customer_id = customers.id AND deleted_at IS NULL"
_HOLDERS = (
    "SELECT count(*) FROM license_assignments a JOIN users u ON u.id = a.user_id"
    " WHERE a.license_id = licenses.id AND u.deleted_at IS NULL"
)
_COUNTERS = "service_count, user_count, license_count, seats_owned, seats_used, seats_over, seats_share"
_WRITING_ROOM = -128_000  # KiB, as SQLite wants it said
_SORTING_ROOM = 1 << 26  # bytes of texts that the search index sorts at a time while it is built


def recount(database: Database, customers: str = "SELECT id FROM customers") -> None:
    """Count anew what customers and licenses have; `customers` asks for the ids of those. Inside `Database.write()`."""
    database.connection.execute(f"UPDATE licenses SET assigned = ({_HOLDERS}) WHERE customer_id IN ({customers})")
    database.connection.execute(
        "UPDATE customers SET (license_count, seats_owned, seats_used, seats_over, seats_share) ="
        f" ({_SEATS}), service_count = ({_SERVICES}), user_count = ({_USERS}) WHERE id IN ({customers})"
    )


def rebuild_search(database: Database) -> None:
    """Build the users' search index anew. Inside `Database.write()`."""
    with room_to_index(database):
        for command in ("rebuild", "optimize"):
            database.connection.execute("INSERT INTO user_search (user_search) VALUES (?)", (command,))


@contextmanager
def room_to_index(database: Database) -> Iterator[None]:
    """Let the search index sort much at a time within the block."""
    resize = "INSERT INTO user_search (user_search, rank) VALUES ('hashsize', ?)"
    database.connection.execute(resize, (_SORTING_ROOM,))
    yield
    database.connection.execute(resize, (1 << 20,))


def search_is_right(database: Database) -> bool:
    """Whether the users' search index is whole and says what the users' texts say."""
    try:
        with database.write():
            database.connection.execute("INSERT INTO user_search (user_search, rank) VALUES ('integrity-check', 1)")
    except UserError as error:
        if error.code != "database-damaged":
            raise
        return False
    return True


def wrong_counters(database: Database) -> int:
    """How many customers and licenses have a counter that does not say what there is."""
    licenses: int = database.value(f"SELECT count(*) FROM licenses WHERE assigned <> ({_HOLDERS})")
    customers: int = database.value(
        f"SELECT count(*) FROM customers WHERE ({_COUNTERS}) <> (SELECT ({_SERVICES}), ({_USERS}), * FROM ({_SEATS}))"
    )
    return licenses + customers


@contextmanager
def room_to_write(database: Database) -> Iterator[None]:
    """Keep more of the file in memory within the block: indexes of ids are written all over the place."""
    before = database.value("PRAGMA main.cache_size")
    database.connection.execute(f"PRAGMA main.cache_size = {_WRITING_ROOM}")
    try:
        yield
    finally:
        database.connection.execute(f"PRAGMA main.cache_size = {before}")


@contextmanager
def in_bulk(database: Database) -> Iterator[None]:
    """Write very many rows inside `Database.write()` without keeping counters and index at each: all at the end."""
    with without_triggers(database):
        yield
        recount(database)
        rebuild_search(database)


@contextmanager
def without_triggers(database: Database) -> Iterator[None]:
    """Write inside `Database.write()` without keeping counters and index: the caller makes them right in the block."""
    triggers = database.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    for trigger in triggers:
        database.connection.execute(f'DROP TRIGGER "{trigger["name"]}"')
    yield
    for trigger in triggers:
        database.connection.execute(trigger["sql"])
