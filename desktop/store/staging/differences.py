"""What taking staged rows would change of the stored ones, as the history keeps it: JSON before and after."""

import sqlite3
from collections.abc import Mapping

_PART = "iif({old} IS NOT {new}, ',\"{column}\":' || json_quote({value}), '')"
# What was undone does not count: the value is again the one before. Who added a customer gave it its name; what else
# was entered then, a list may know better.
_UNDONE = """
    INSERT OR IGNORE INTO staging.undone SELECT of FROM main.changes WHERE kind = 'undo' AND of IS NOT NULL
    UNION SELECT r.id FROM main.changes r JOIN main.changes u ON u.of = r.of AND u.kind = 'undo' AND u.id > r.id
    WHERE r.kind = 'redo'
"""
_BY_HAND = """
    SELECT s.id, k.key FROM staging.{table} s, json_each(s.after) k
    WHERE s.outcome = 'updated' AND (
        SELECT NOT EXISTS (SELECT 1 FROM main.imports i WHERE i.change_id = c.id)
        FROM main.change_rows r JOIN main.changes c ON c.id = r.change_id
        WHERE r.table_name = '{table}' AND r.row_id = s.target_id AND (r.before IS NOT NULL OR {given})
            AND json_type(r.after, '$.' || k.key) IS NOT NULL
            AND c.kind <> 'undo' AND c.id NOT IN (SELECT id FROM staging.undone)
        ORDER BY r.id DESC LIMIT 1
    )
"""
_GIVEN = {"customers": "k.key = 'name'"}


def compare(connection: sqlite3.Connection, table: str, becomes: Mapping[str, str], *, by_hand: bool = True) -> None:
    """Make the matched rows of a subject *updated* whose stored row would change.

    `becomes` says in SQL what each column becomes, of the staged row `s` and the stored row `t` (both of `table`).
    Values that a person edited since the last import are set apart, unless not `by_hand`; so is the name of a customer
    that a person added.
    """
    _note(connection, table, becomes, "outcome = 'updated', before = d.before, after = d.after", "'unchanged'")
    if by_hand:
        _set_apart_by_hand(connection, table)


def propose(connection: sqlite3.Connection, table: str, becomes: Mapping[str, str]) -> None:
    """Set changes apart that are made only if the person says so; `becomes` as for `compare`, which comes first."""
    _note(connection, table, becomes, "hand_before = d.before, hand_after = d.after", "'unchanged', 'updated'")


def _note(connection: sqlite3.Connection, table: str, becomes: Mapping[str, str], what: str, outcomes: str) -> None:
    pairs = [(f't."{column}"', f"({new})", column) for column, new in becomes.items()]
    changed = " OR ".join(f"{old} IS NOT {new}" for old, new, _ in pairs)
    before = " || ".join(_PART.format(old=old, new=new, column=column, value=old) for old, new, column in pairs)
    after = " || ".join(_PART.format(old=old, new=new, column=column, value=new) for old, new, column in pairs)
    connection.execute(
        f"UPDATE staging.{table} AS x SET {what} FROM ("
        f" SELECT s.id AS id, '{{' || substr({before}, 2) || '}}' AS before,"
        f" '{{' || substr({after}, 2) || '}}' AS after"
        f" FROM staging.{table} s JOIN main.{table} t ON t.id = s.target_id"
        f" WHERE s.outcome IN ({outcomes}) AND s.twin IS NULL AND ({changed})"
        ") AS d WHERE x.id = d.id"
    )


def said(column: str) -> str:
    """What a column becomes that is said as it is stored; a mention only fills what is empty."""
    return f"iif(s.is_mention AND t.{column} <> '', t.{column}, coalesce(s.{column}, t.{column}))"


def said_or_null(column: str) -> str:
    """The same of a column that holds NULL for what is not known."""
    return f"iif(s.is_mention AND t.{column} IS NOT NULL, t.{column}, coalesce(nullif(s.{column}, ''), t.{column}))"


def counted(column: str) -> str:
    """The same of a number: a mention changes none."""
    return f"iif(s.is_mention, t.{column}, coalesce(s.{column}, t.{column}))"


def _set_apart_by_hand(connection: sqlite3.Connection, table: str) -> None:
    edited = connection.execute(
        "SELECT 1 FROM main.change_rows WHERE table_name = ? AND after IS NOT NULL"
        " AND (before IS NOT NULL OR ?) LIMIT 1",
        (table, table in _GIVEN),
    ).fetchone()
    if edited is None:
        return
    connection.execute("DROP TABLE IF EXISTS staging.by_hand")
    connection.execute("CREATE TABLE staging.by_hand (id INTEGER, name TEXT, PRIMARY KEY (id, name)) WITHOUT ROWID")
    connection.execute("CREATE TABLE IF NOT EXISTS staging.undone (id INTEGER PRIMARY KEY)")
    connection.execute(_UNDONE)
    by_hand = _BY_HAND.format(table=table, given=_GIVEN.get(table, "0"))
    connection.execute(f"INSERT INTO staging.by_hand {by_hand}")
    for side in ("before", "after"):
        for kept, part in ((f"hand_{side}", "IN"), (side, "NOT IN")):
            connection.execute(
                f"UPDATE staging.{table} AS x SET {kept} = (SELECT json_group_object(k.key, k.value)"
                f" FROM json_each(x.{side}) k"
                f" WHERE k.key {part} (SELECT name FROM staging.by_hand h WHERE h.id = x.id))"
                " WHERE x.id IN (SELECT id FROM staging.by_hand)"
            )
    connection.execute(
        f"UPDATE staging.{table} SET outcome = 'unchanged', before = NULL, after = NULL"
        " WHERE after = '{}' AND id IN (SELECT id FROM staging.by_hand)"
    )
