"""Looks whether a database is in order: its pages, its references, and what is derived from its facts."""

import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from desktop.domain.progress import Cancelled, Progress, never, stop_if, unreported
from desktop.store import derived, faults
from desktop.store.copying import stored_tables
from desktop.store.customers import customer_keys
from desktop.store.database import Database
from desktop.store.orphans import count_orphans, remove_orphans, stand_in
from desktop.store.search import fold
from desktop.store.users import user_keys

_CHUNK = 2_000  # rows read at a time
_INDEX = re.compile(r"missing from index|wrong # of entries in index|non-unique entry in index")
_SEARCH = re.compile(r"inverted index")
_STAGES = 5

# For each table with folded texts, what they should be.
_KEYS: dict[str, Callable[[sqlite3.Row], Mapping[str, str]]] = {
    "customers": customer_keys,
    "users": user_keys,
    "subscriptions": lambda row: {"sort_key": fold(row["name"])},
    "tags": lambda row: {"folded": fold(row["name"])},
}


@dataclass(slots=True)
class Findings:
    """What is not in order. Only `damage` cannot be repaired here: what SQLite says about pages that it cannot read.

    `orphans` are references to rows that are gone, `counters` rows that count wrongly, `keys` ids of rows by table.
    """

    damage: list[str] = field(default_factory=list)
    indexes: int = 0
    orphans: int = 0
    counters: int = 0
    search_is_wrong: bool = False
    keys: dict[str, list[int]] = field(default_factory=dict)

    @property
    def is_repairable(self) -> bool:
        """Whether something was found that `repair` puts right."""
        return bool(self.indexes or self.orphans or self.counters or self.search_is_wrong or self.keys)


def look_over(database: Database, *, progress: Progress = unreported, cancelled: Cancelled = never) -> Findings:
    """Look at everything; nothing is changed. Raises `UserError` "cancelled"."""
    findings = Findings()
    stages = (_look_at_pages, _look_at_references, _look_at_counters, _look_at_search)
    with database.unless(cancelled):
        for number, look in enumerate(stages):
            progress(number, _STAGES)
            look(database, findings, cancelled)
            if findings.damage:  # what is read of it cannot be relied on
                return findings
    for table in _KEYS:
        stop_if(cancelled)
        wrong = [row["id"] for row, _ in _wrong_keys(database, table, cancelled)]
        if wrong:
            findings.keys[table] = wrong
    progress(_STAGES, _STAGES)
    return findings


def repair(database: Database, findings: Findings) -> None:
    """Put right what was found: derived data is made anew, rows of lost ones are removed. Inside `Database.write()`."""
    if findings.indexes:
        database.connection.execute("REINDEX")
    stand_in(database)
    remove_orphans(database)
    for table in findings.keys:
        for row, keys in list(_wrong_keys(database, table, never)):
            names = ", ".join(f'"{name}" = ?' for name in keys)
            database.connection.execute(f'UPDATE "{table}" SET {names} WHERE id = ?', (*keys.values(), row["id"]))
    derived.recount(database)
    if findings.search_is_wrong or "users" in findings.keys:
        derived.rebuild_search(database)


def _look_at_pages(database: Database, findings: Findings, cancelled: Cancelled) -> None:
    messages = list[tuple[str]]()
    try:
        for table in stored_tables(database.connection):  # one by one: SQLite cannot be stopped in mid-check
            stop_if(cancelled)
            messages += database.connection.execute(f'PRAGMA integrity_check("{table}")').fetchall()
    except sqlite3.DatabaseError as error:
        if faults.primary_code(error) not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise
        findings.damage.append(str(error))
        return
    for (message,) in messages:
        if _INDEX.search(message):
            findings.indexes += 1
        elif _SEARCH.search(message):
            findings.search_is_wrong = True
        elif message != "ok":
            findings.damage.append(message)


def _look_at_references(database: Database, findings: Findings, _cancelled: Cancelled) -> None:
    findings.orphans = count_orphans(database)


def _look_at_counters(database: Database, findings: Findings, _cancelled: Cancelled) -> None:
    findings.counters = derived.wrong_counters(database)


def _look_at_search(database: Database, findings: Findings, _cancelled: Cancelled) -> None:
    if not database.read_only:  # SQLite asks to write for it, and writes nothing
        findings.search_is_wrong |= not derived.search_is_right(database)


def _wrong_keys(
    database: Database, table: str, cancelled: Cancelled
) -> Iterator[tuple[sqlite3.Row, Mapping[str, str]]]:
    """The rows whose folded texts are not those of their texts, with what they should be."""
    keys_of = _KEYS[table]
    cursor = database.connection.execute(f'SELECT * FROM "{table}"')
    while rows := cursor.fetchmany(_CHUNK):
        stop_if(cancelled)
        for row in rows:
            keys = keys_of(row)
            if any(row[name] != value for name, value in keys.items()):
                yield row, keys
