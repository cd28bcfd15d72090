"""Really damages database files, for tests."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

PAGE = 4096


def overwrite_pages(path: Path, numbers: list[int], filling: bytes = b"\xa5" * PAGE) -> None:
    """Write over these pages, counted from 1."""
    with path.open("rb+") as file:
        for number in numbers:
            file.seek((number - 1) * PAGE)
            file.write(filling)


def truncate(path: Path, share: float) -> None:
    """Keep the first `share` of the file."""
    with path.open("rb+") as file:
        file.truncate(int(path.stat().st_size * share))


def some_pages(path: Path, count: int, seed: int = 1) -> list[int]:
    """Pages to damage, none of them the first."""
    return random.Random(seed).sample(range(2, path.stat().st_size // PAGE), count)


def rows_of(path: Path, table: str) -> dict[int, tuple[object, ...]]:
    """The rows of a table by id."""
    with closing(sqlite3.connect(path)) as connection:
        return {row[0]: row for row in connection.execute(f'SELECT * FROM "{table}"')}


def references(path: Path, table: str) -> list[tuple[int, str]]:
    """The columns of a table that refer to others: the place of each, and the table it refers to."""
    with closing(sqlite3.connect(path)) as connection:
        columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
        keys = connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    return [(columns.index(key[3]), key[2]) for key in keys]


def root_of(path: Path, table: str) -> int:
    """The page on which a table begins."""
    with closing(sqlite3.connect(path)) as connection:
        root: int = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
        return root
