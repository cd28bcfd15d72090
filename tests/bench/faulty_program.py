"""The program to be killed, with a fault: what is written is kept statement by statement, not as a step."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from desktop.store.database import Database
from desktop.store.transactions import Transaction
from tests.bench.killed_program import main


@contextmanager
def write(self: Database) -> Iterator[Transaction]:
    """`Database.write` without its transaction."""
    yield Transaction(self.connection)


if __name__ == "__main__":
    Database.write = write  # type: ignore[method-assign]
    sys.exit(main(*sys.argv[1:]))
