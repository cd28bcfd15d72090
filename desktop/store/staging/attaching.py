"""The temporary file beside the database, on one connection."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.store import faults
from desktop.store.customers import search_text as customer_search
from desktop.store.database import Database
from desktop.store.search import fold
from desktop.store.users import search_text as user_search


@contextmanager
def attached(database: Database, path: Path) -> Iterator[None]:
    """Within the block the tables of the temporary file at `path` are in the schema `staging`.

    SQL knows `fold`, `casefold`, and the two `…_search_text` there.
    """
    connection = database.connection
    connection.create_function("fold", 1, _fold, deterministic=True)
    connection.create_function("casefold", 1, _casefold, deterministic=True)
    connection.create_function("user_search_text", 3, user_search, deterministic=True)
    connection.create_function("customer_search_text", 7, customer_search, deterministic=True)
    with faults.faults_named(path):
        connection.execute("ATTACH ? AS staging", (str(path),))
        try:
            connection.execute("PRAGMA staging.synchronous = OFF")
            connection.execute("PRAGMA staging.cache_size = -64000")  # KiB
            yield
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            connection.execute("DETACH staging")


def _fold(text: str | None) -> str:
    return fold(text or "")


def _casefold(text: str | None) -> str:
    return (text or "").casefold()
