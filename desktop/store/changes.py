"""The before and after of every edit: the history a person reads, and what undo and redo apply."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from desktop.domain.times import now
from desktop.store.database import Database
from desktop.store.transactions import Transaction

Values = Mapping[str, Any]
_Step = tuple[str, int, Values | None, Values | None]  # table, id, the row as it is, as it shall be


class ChangeKind(StrEnum):
    """What an entry of the history is."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the history of a row: `before` and `after` hold the columns that changed (None: no row).

    `at` is ISO 8601 in UTC; `os_user` the operating system's name of who did it; `of` the change undone or redone.
    """

    id: int
    at: str
    os_user: str
    kind: ChangeKind
    what: Sentence
    before: Values | None
    after: Values | None
    of: int | None = None


class Edit(Transaction):
    """A transaction whose writes are recorded: `change_id` is what `ChangeLog.undo` takes.

    Columns that are the same before and after are not recorded; `change_id` stands even if nothing changed.
    """

    def __init__(self, connection: sqlite3.Connection, change_id: int) -> None:
        super().__init__(connection)
        self.change_id = change_id

    @property
    def unrecorded(self) -> Transaction:
        """The same transaction, for what is no part of the change: it stays when that is undone."""
        return Transaction(self._connection)

    def insert(self, table: str, values: Values) -> int:
        id = super().insert(table, values)
        self._record(table, [(id, None, _read(self._connection, table, id))])
        return id

    def update(self, table: str, id: int, values: Values) -> None:
        self.update_many(table, [(id, values)])  # raises LookupError itself

    def delete(self, table: str, id: int) -> None:
        before = _read(self._connection, table, id)
        super().delete(table, id)
        self._record(table, [(id, before, None)])

    def insert_many(self, table: str, rows: Sequence[Values]) -> range:
        ids = super().insert_many(table, rows)
        self._record(table, ((row["id"], None, row) for row in self._read_many(table, ids)))
        return ids

    def update_many(self, table: str, rows: Sequence[tuple[int, Values]]) -> None:
        written = [(id, values, self._changes_of(table, id, values)) for id, values in rows]
        changed = [(id, before, after) for id, _, (before, after) in written if after]
        super().update_many(table, [(id, values) for id, values, (_, after) in written if after])
        self._record(table, changed)

    def _changes_of(self, table: str, id: int, values: Values) -> tuple[Values, Values]:
        """The columns that `values` changes, before and after. Raises `LookupError` when there is no such row."""
        if (row := _read(self._connection, table, id)) is None:
            raise LookupError(f"no row {id} in {table}")
        after = {column: value for column, value in values.items() if row[column] != value}
        return {column: row[column] for column in after}, after

    def _read_many(self, table: str, ids: range) -> Iterator[Values]:
        """Rows as they are stored, defaults included; fetched as they are asked for."""
        sql = f'SELECT * FROM "{table}" WHERE id >= ? AND id < ? ORDER BY id'
        return map(dict, self._connection.execute(sql, (ids.start, ids.stop)))

    def _record(self, table: str, rows: Iterable[tuple[int, Values | None, Values | None]]) -> None:
        self._connection.executemany(
            "INSERT INTO change_rows (change_id, table_name, row_id, before, after) VALUES (?, ?, ?, ?, ?)",
            ((self.change_id, table, id, _to_json(before), _to_json(after)) for id, before, after in rows),
        )


class ChangeLog:
    """Records edits, and takes them back. Undo and redo are themselves entries of the history."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @contextmanager
    def edit(self, what: Sentence) -> Iterator[Edit]:
        """One undoable step named `what`; like `Database.write()`, kept whole or not at all."""
        with self._database.write() as transaction:
            yield Edit(self._database.connection, _begin(transaction, ChangeKind.DO, what))

    @contextmanager
    def undoing(self, change_id: int) -> Iterator[Edit]:
        """A step that takes a change back in its own way, and is an entry of the history as its undoing."""
        with self._database.write() as transaction:
            entry = _begin(transaction, ChangeKind.UNDO, self.name_of(change_id), change_id)
            yield Edit(self._database.connection, entry)

    def undo(self, change_id: int) -> int:
        """Put back what stood before a change; returns the id of the new entry in the history.

        Raises `UserError` ("change-conflict") when a row is no longer as the change left it; nothing is then undone.
        """
        return self._apply(change_id, ChangeKind.UNDO)

    def redo(self, change_id: int) -> int:
        """Make an undone change again; returns the id of the new entry in the history.

        Raises `UserError` ("change-conflict") when a row is no longer as it was before the change.
        """
        return self._apply(change_id, ChangeKind.REDO)

    def history(self, table: str, id: int) -> list[Change]:
        """What happened to one row, newest first. What an import added has an empty `after` there."""
        rows = self._database.rows(
            "SELECT c.id, c.at, c.os_user, c.kind, c.of, c.what, r.before, r.after, r.id AS place"
            " FROM change_rows r JOIN changes c ON c.id = r.change_id"
            " WHERE r.table_name = :table AND r.row_id = :id"
            " UNION ALL SELECT c.id, c.at, c.os_user, c.kind, c.of, c.what, NULL, '{}', 0"
            " FROM change_ranges r JOIN changes c ON c.id = r.change_id"
            " WHERE r.table_name = :table AND r.first_id <= :id AND r.last_id >= :id"
            " ORDER BY 1 DESC, place DESC",
            {"table": table, "id": id},
        )
        return [_change(row) for row in rows]

    def name_of(self, change_id: int) -> Sentence:
        """What a change was called when it was made ("Change contact of Contoso"): the name of its undo step."""
        row = self._database.row("SELECT what FROM changes WHERE id = ?", (change_id,))
        if row is None:
            raise LookupError(f"no change {change_id}")
        return stored_sentence(json.loads(row["what"]))

    def row_count(self, change_id: int) -> int:
        """How many rows a change touched: how long undoing it will take."""
        return int(self._database.value("SELECT count(*) FROM change_rows WHERE change_id = ?", (change_id,)))

    def _apply(self, change_id: int, kind: ChangeKind) -> int:
        with self._database.write() as transaction:
            what = self.name_of(change_id)
            edit = Edit(self._database.connection, _begin(transaction, kind, what, change_id))
            try:
                for table, id, before, after in self._steps(change_id, kind):
                    _move(self._database.connection, edit, table, id, before, after)
            except (sqlite3.IntegrityError, LookupError) as error:
                raise _conflict(what) from error
        return edit.change_id

    def _steps(self, change_id: int, kind: ChangeKind) -> list[_Step]:
        """The rows of a change in the order to apply them: (table, id, as it must be now, as it shall be)."""
        rows = self._database.rows(
            "SELECT table_name, row_id, before, after FROM change_rows WHERE change_id = ? ORDER BY id", (change_id,)
        )
        steps: list[_Step] = [
            (row["table_name"], row["row_id"], _from_json(row["before"]), _from_json(row["after"])) for row in rows
        ]
        if kind is ChangeKind.UNDO:
            return [(table, id, after, before) for table, id, before, after in reversed(steps)]
        return steps


def _move(
    connection: sqlite3.Connection, edit: Edit, table: str, id: int, now: Values | None, then: Values | None
) -> None:
    """Turn one row from `now` into `then`. Raises `LookupError` when it does not stand as `now`."""
    row = _read(connection, table, id)
    if (row is None) != (now is None):
        raise LookupError(f"row {id} in {table} came or went")
    if row is not None and now is not None and any(row.get(column) != value for column, value in now.items()):
        raise LookupError(f"row {id} in {table} changed")
    if now is None:
        assert then is not None
        edit.insert(table, then)
    elif then is None:
        edit.delete(table, id)
    else:
        edit.update(table, id, then)


def _begin(transaction: Transaction, kind: ChangeKind, what: Sentence, of: int | None = None) -> int:
    return transaction.insert(
        "changes",
        {
            "at": now(),
            "os_user": _os_user(),
            "kind": kind.value,
            "of": of,
            "what": json.dumps(plain_sentence(what), ensure_ascii=False),
        },
    )


def _os_user() -> str:
    import getpass  # not needed to look

    try:
        return getpass.getuser()
    except (OSError, ImportError, KeyError):  # a user id without a name (containers, Windows services)
        return ""


def _read(connection: sqlite3.Connection, table: str, id: int) -> dict[str, Any] | None:
    row = connection.execute(f'SELECT * FROM "{table}" WHERE id = ?', (id,)).fetchone()
    return dict(row) if row is not None else None


def _to_json(values: Values | None) -> str | None:
    return None if values is None else json.dumps(dict(values), ensure_ascii=False)


def _from_json(text: str | None) -> dict[str, Any] | None:
    return None if text is None else json.loads(text)


def _change(row: sqlite3.Row) -> Change:
    return Change(
        id=row["id"],
        at=row["at"],
        os_user=row["os_user"],
        kind=ChangeKind(row["kind"]),
        what=stored_sentence(json.loads(row["what"])),
        before=_from_json(row["before"]),
        after=_from_json(row["after"]),
        of=row["of"],
    )


def plain_sentence(what: Sentence) -> dict[str, Any]:
    """A sentence as JSON knows it: template and facts, so that what is kept can be read in any language."""
    return {"template": what.template, "facts": {name: _plain_fact(fact) for name, fact in what.facts.items()}}


def _plain_fact(fact: object) -> object:
    if isinstance(fact, Sentence):
        return plain_sentence(fact)
    return fact if fact is None or type(fact) in (bool, int, float) else str(fact)


def stored_sentence(plain: Mapping[str, Any]) -> Sentence:
    """The sentence that `changes.what` holds as JSON."""
    facts = {name: stored_sentence(fact) if isinstance(fact, dict) else fact for name, fact in plain["facts"].items()}
    return Sentence(plain["template"], facts)


def _conflict(what: Sentence) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{what}” can no longer be taken back or repeated, because it was changed again since. "
            "Open the record and change it there.",
        ),
        code="change-conflict",
        what=what,
    )
