"""The products that files tell of, for finding out in Python which they are: there are few."""

import sqlite3
from collections.abc import Iterable

from desktop.store.staging.tables import next_id

_TEXTS = "coalesce(sku_id, ''), coalesce(part_number, ''), coalesce(name, '')"


def product_rows(connection: sqlite3.Connection) -> list[tuple[int, tuple[str, str, str]]]:
    """The rows, by id, and the SKU id, part number and name each tells; those that only mention come last."""
    sql = f"SELECT id, {_TEXTS} FROM staging.products WHERE outcome IS NULL ORDER BY is_mention, id"
    return [(row[0], (row[1], row[2], row[3])) for row in connection.execute(sql)]


def add_product_row(connection: sqlite3.Connection, named: tuple[str, str, str]) -> int:
    """A row, as a mention, for a product that other rows only name; returns its id."""
    id = next_id(connection)
    connection.execute(
        "INSERT INTO staging.products (id, file, line, is_mention, sku_id, part_number, name)"
        " VALUES (?, (SELECT min(id) FROM staging.files), 0, 1, ?, nullif(?, ''), nullif(?, ''))",
        (id, *named),
    )
    return id


def names_in_use(connection: sqlite3.Connection) -> frozenset[int]:
    """The numbered names that rows use which are not left out."""
    sql = (
        "SELECT product FROM staging.subscriptions WHERE outcome IS NOT 'rejected'"
        " UNION SELECT product FROM staging.licenses WHERE outcome IS NOT 'rejected'"
        " UNION SELECT h.product FROM staging.held h JOIN staging.users u ON u.id = h.user_row"
        " WHERE u.outcome IS NOT 'rejected'"
    )
    return frozenset(row[0] for row in connection.execute(sql))


def name_for_preview(connection: sqlite3.Connection, number: int, named: tuple[str, str, str]) -> None:
    """Keep what a product is called, under an id that none has, that only rows left out name."""
    title = next(filter(None, reversed(named)))
    connection.execute("INSERT INTO staging.named VALUES (?, ?)", (number, -number))
    connection.execute("INSERT INTO staging.product_titles VALUES (?, ?)", (-number, title))


def settle_product_rows(
    connection: sqlite3.Connection, found: Iterable[tuple[int, tuple[str, str, str], int | None, int | None]]
) -> None:
    """Note of each row (its id) what it says by now, and the stored product it is about or the row that is its twin."""
    connection.executemany(
        "UPDATE staging.products SET sku_id = nullif(?, ''), part_number = nullif(?, ''), name = nullif(?, ''),"
        " target_id = ?, twin = ? WHERE id = ?",
        [(*named, target_id, twin, row_id) for row_id, named, target_id, twin in found],
    )


def target_of(connection: sqlite3.Connection, row_id: int) -> int:
    """The id a product has, or will have, of which the row or its twin tells."""
    sql = (
        "SELECT coalesce(t.target_id, p.target_id) FROM staging.products p LEFT JOIN staging.products t"
        " ON t.id = p.twin WHERE p.id = ?"
    )
    return int(connection.execute(sql, (row_id,)).fetchone()[0])
