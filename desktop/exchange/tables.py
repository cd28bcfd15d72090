"""The tables a file may hold: delimited text in one way or another, or the sheets of a workbook."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from itertools import islice

from desktop.exchange.delimited import DELIMITERS, MAX_LINE, Record, open_text, records
from desktop.exchange.encodings import Encoding
from desktop.exchange.source import SourceFile, SourceKind, unreadable
from desktop.exchange.workbook import sheet_length, sheet_names, sheet_records

_MOST_SHEETS = 20  # looked at; the person may choose another
_HEAD = 8 * MAX_LINE  # characters within which a text file's header row stands, if it has any


@dataclass(frozen=True, slots=True)
class Table:
    """One way to read a file as a table: with a `delimiter`, or a `sheet` of its `sheets`."""

    source: SourceFile
    encoding: Encoding
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()

    def length(self) -> int:
        """How many lines the text has, or rows the sheet. Raises "import-workbook-damaged"."""
        return sheet_length(self.source.path, self.sheet) if self.sheet else self.source.lines

    def records(self) -> Iterator[Record]:
        """Every record that is not blank. Raises `UserError` "import-unreadable", "import-workbook-damaged"."""
        if self.sheet:
            yield from sheet_records(self.source.path, self.sheet)
            return
        try:
            with open_text(self.source.path, self.encoding) as stream:
                yield from records(stream, self.delimiter)
        except OSError as error:
            raise unreadable(self.source.path, error) from error

    def first_records(self, count: int) -> list[Record]:
        """Those of the first `count` records that are sound; of text only what stands near its beginning.

        Raises like `records`.
        """
        found = self.records() if self.sheet else records(StringIO(self._head(), newline=""), self.delimiter)
        return [record for record in islice(found, count) if not record.fault]

    def _head(self) -> str:
        try:
            with open_text(self.source.path, self.encoding) as stream:
                return stream.read(_HEAD)
        except OSError as error:
            raise unreadable(self.source.path, error) from error


def tables_of(source: SourceFile, encoding: Encoding, delimiter: str = "", sheet: str = "") -> Iterator[Table]:
    """The ways to read `source`, those left that agree with what the person chose (what is not "").

    Raises `UserError` "import-archive", "import-workbook-damaged", "import-workbook-too-big".
    """
    if source.kind is SourceKind.WORKBOOK:
        sheets = sheet_names(source.path)
        for name in [sheet] if sheet in sheets else sheets[:_MOST_SHEETS]:
            yield Table(source, encoding, sheet=name, sheets=sheets)
        return
    for candidate in [delimiter] if delimiter else DELIMITERS:
        yield Table(source, encoding, candidate)
