"""Invitation links of the account that the files tell."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FoundLink:
    """What came of one row: the link as it would be kept, and whether it is another than the account's or its first.

    `problem` (JSON) says why it cannot be used; `is_same` that the account has it already.
    """

    row_id: int
    url: str
    is_same: bool = False
    is_first: bool = False
    problem: str | None = None


def link_rows(connection: sqlite3.Connection) -> list[tuple[int, str]]:
    """The rows, by id, and the link each tells."""
    return [tuple(row) for row in connection.execute("SELECT id, url FROM staging.links WHERE outcome IS NULL")]


def settle_links(connection: sqlite3.Connection, found: Iterable[FoundLink]) -> None:
    """Propose links the account does not have; agreed to only where it has none."""
    connection.executemany(
        "UPDATE staging.links SET url = ?, outcome = ?, problem = ?, is_proposed = ?, same_default = ?, why = ?"
        " WHERE id = ?",
        [
            (
                link.url,
                "rejected" if link.problem else "unchanged" if link.is_same else "updated",
                link.problem,
                link.problem is None and not link.is_same,
                link.is_first,
                "link-first" if link.is_first else "link-other",
                link.row_id,
            )
            for link in found
        ],
    )
    connection.execute(
        "UPDATE staging.links SET outcome = 'unchanged', is_proposed = 0 WHERE outcome = 'updated' AND id NOT IN"
        " (SELECT min(id) FROM staging.links WHERE outcome = 'updated' GROUP BY url)"
    )
