"""Reads a document that `document.py` wrote, row by row."""

from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.exporting.document import FORMAT, MEMBERS, VERSION
from desktop.exchange.exporting.json_stream import JsonError, JsonStream
from desktop.store.database import SCHEMA_VERSION
from desktop.store.whole import TableRow

_TABLES = MEMBERS[-1]
_LONGEST_HEADING = 1_000  # tables


class DocumentReader:
    """A document open for reading: its heading at once, its rows by `rows()`, once. `name` is the file's, for messages.

    Raises `UserError`: "document-foreign", "document-newer", "document-damaged".
    """

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._name = name
        self._json = JsonStream(stream)
        self._members = self._json.members()
        self._heading = self._read_heading()

    @property
    def written_at(self) -> str:
        """When it was written: ISO 8601, UTC."""
        return str(self._heading["written_at"])

    @property
    def counts(self) -> Mapping[str, int]:
        """How many rows it has, by table."""
        return self._numbers("counts")

    @property
    def last_ids(self) -> Mapping[str, int]:
        """The highest id each table ever gave."""
        return self._numbers("last_ids")

    def rows(self) -> Iterator[TableRow]:
        """Every row, table by table. The document is whole when the last one was read without an error."""
        found = dict.fromkeys(self.counts, 0)
        try:
            for table in self._json.members():
                for row in self._json.items():
                    if not isinstance(row, dict) or not row:
                        raise JsonError
                    found[table] = found.get(table, 0) + 1
                    yield table, row
            for _ in self._members:
                self._json.value()  # what a later program added
            self._json.end()
        except JsonError as error:
            raise damaged(self._name) from error
        if found != dict(self.counts):
            raise damaged(self._name)

    def _read_heading(self) -> dict[str, Any]:
        heading: dict[str, Any] = {}
        try:
            for name in self._members:
                if name == _TABLES:
                    break
                heading[name] = self._json.value()
                if heading.get("format") != FORMAT or len(heading) > _LONGEST_HEADING:
                    raise _foreign(self._name)
        except JsonError as error:
            raise (damaged if heading else _foreign)(self._name) from error
        if not heading:
            raise _foreign(self._name)
        self._check_versions(heading)
        if not set(MEMBERS[:-1]) <= set(heading):
            raise damaged(self._name)
        return heading

    def _check_versions(self, heading: Mapping[str, Any]) -> None:
        for member, known in (("version", VERSION), ("schema", SCHEMA_VERSION)):
            number = heading.get(member)
            if not isinstance(number, int) or number < 1:
                raise damaged(self._name)
            if number > known:
                raise _newer(self._name)

    def _numbers(self, member: str) -> Mapping[str, int]:
        numbers = self._heading[member]
        if not isinstance(numbers, dict) or not all(type(number) is int for number in numbers.values()):
            raise damaged(self._name)
        return numbers


def _foreign(name: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences", "“{name}” does not hold an export of Partner Desk. Choose a file that was exported from it."
        ),
        code="document-foreign",
        name=name,
    )


def _newer(name: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{name}” was exported by a newer version of Partner Desk. Install that version, then open the file again.",
        ),
        code="document-newer",
        name=name,
    )


def damaged(name: str) -> UserError:
    """The sentence for a document that is cut short or was changed so that it cannot be read."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences", "“{name}” is damaged or was cut short, and nothing was taken from it. Ask for the file again."
        ),
        code="document-damaged",
        name=name,
    )
