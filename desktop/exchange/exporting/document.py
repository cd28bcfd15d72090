"""The whole database as one JSON document: format "partner-desk", version 1.

UTF-8, one object. Its members stand in this order:

    "format"      "partner-desk"
    "version"     1; a document of a later version is refused
    "schema"      the number of the database's schema (store/migrations.py); of a later one it is refused
    "program"     the version of the program that wrote it
    "written_at"  ISO 8601, UTC
    "counts"      rows by table
    "last_ids"    the highest id each table ever gave, by table: no id is used twice
    "tables"      by name, each an array of rows; a row is an object of its columns' values

Tables and columns are those of the database, all of them: accounts, customers and what they have, invitations and what
was handed over, tags, notes, imports, settings, and the history (`changes`, `change_rows`, `change_ranges`). Values are
text, whole numbers, numbers or null. Rows refer to each other by `id`, also to rows that stand further down. A column
that is left out gets its default. The counters of customers and licenses are made anew when a document is read;
`sort_key` and `search` are texts as `store/search.py` folds them. A fresh database made of the document is equal row
for row.

We write one row a line; any other white space means the same.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from desktop import __version__
from desktop.domain.times import now
from desktop.exchange.progress import Cancelled, Progress, never, stop_if, unreported
from desktop.store.database import SCHEMA_VERSION, Database
from desktop.store.whole import last_ids, table_columns, table_lengths, table_rows

FORMAT, VERSION = "partner-desk", 1
MEMBERS = ("format", "version", "schema", "program", "written_at", "counts", "last_ids", "tables")

_BEGINNING = re.compile(rf'\{{\s*"format"\s*:\s*"{FORMAT}"')

_CHECK_EVERY = 500  # rows between two looks at progress and cancel
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def write_document(
    stream: BinaryIO, database: Database, progress: Progress = unreported, cancelled: Cancelled = never
) -> int:
    """Write everything in `database` to `stream`; answers how many rows. Call it within `one_moment`.

    Raises `UserError` "cancelled", and `OSError`.
    """
    rows = -1  # the last piece is no row
    for piece in _pieces(database, progress, cancelled):
        stream.write(piece.encode())
        rows += 1
    return rows


def begins_document(text: str) -> bool:
    """Whether `text`, which may be cut anywhere, begins as a document of ours does."""
    return _BEGINNING.match(text) is not None


def _pieces(database: Database, progress: Progress, cancelled: Cancelled) -> Iterator[str]:
    """The heading, then each row with what stands before it; the last one closes the document."""
    counts = table_lengths(database)
    total, done = sum(counts.values()), 0
    before = _heading(database, counts)
    for table, columns in table_columns(database).items():
        before += f"{_JSON.encode(table)}:["
        comma = ""
        for row in table_rows(database, table, columns):
            if done % _CHECK_EVERY == 0:
                stop_if(cancelled)
                progress(done, total)
            done += 1
            yield f"{before}{comma}\n{_JSON.encode(dict(zip(columns, row, strict=True)))}"
            before, comma = "", ","
        before += "\n],"
    stop_if(cancelled)
    progress(total, total)
    yield f"{before.removesuffix(',')}}}}}\n"


def _heading(database: Database, counts: Mapping[str, int]) -> str:
    values = (FORMAT, VERSION, SCHEMA_VERSION, __version__, now(), counts, last_ids(database))
    members = dict(zip(MEMBERS, values, strict=False))
    return f"{_JSON.encode(members)[:-1]},\n{_JSON.encode(MEMBERS[-1])}:{{\n"
