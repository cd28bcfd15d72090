"""Rows of an Excel workbook (.xlsx, .xlsm) as the records of a table.

The library unpacks a sheet as a whole, into a rectangle that reaches from its first to its last cell: what that would
take is found out first, from the packed parts themselves, not from what they say of their sizes.
"""

import re
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.delimited import MAX_LINE, Record, RecordFault

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

MAX_UNPACKED = 300 * 1024 * 1024  # bytes of XML
MAX_CELLS = 5_000_000  # of the rectangle of a sheet; about 350 MB
_MOST_KEPT = 1_000_000  # cells beside which another sheet is loaded
_MAX_PARTS = 5000
_BLOCK = 1 << 20
_WORKBOOK_PART = "xl/workbook.xml"
# A row or a cell, its column and its row where it tells them: <row r="7">, <c r="AB7" s="1">, <x:c>
_PLACED = re.compile(rb"<(?:\w+:)?(row|c|si)(?=[\s/>])(?:[^>]*?\sr\s*=\s*[\"']([A-Za-z]{0,3})(\d{0,9}))?")


class _Bytes(Protocol):
    def read(self, size: int, /) -> bytes: ...


class _Workbooks:
    """Looks at each workbook once, and loads each of its sheets once while all are small; a large one is kept alone."""

    def __init__(self) -> None:
        self._names: dict[Path, tuple[str, ...]] = {}
        self._sheets: dict[tuple[Path, str], CalamineSheet] = {}

    def names(self, path: Path) -> tuple[str, ...]:
        if path not in self._names:
            _check_parts(path)
            self._names[path] = _names(path)
        return self._names[path]

    def sheet(self, path: Path, name: str) -> "CalamineSheet":
        if (path, name) not in self._sheets:
            if sum(sheet.height * sheet.width for sheet in self._sheets.values()) > _MOST_KEPT:
                self._sheets.clear()
            self._sheets[path, name] = _load(path, name)
        return self._sheets[path, name]


_kept: ContextVar[_Workbooks | None] = ContextVar("kept", default=None)


@contextmanager
def workbooks_kept() -> Iterator[None]:
    """Within the block, which does all the reading of an import, workbooks are taken to stay as they are."""
    before = _kept.set(_Workbooks())
    try:
        yield
    finally:
        _kept.reset(before)


def sheet_names(path: Path) -> tuple[str, ...]:
    """The worksheets of the workbook at `path`, the visible ones first, after a look at what it would take to read it.

    Raises `UserError` "import-archive", "import-workbook-damaged", "import-workbook-too-big".
    """
    return (_kept.get() or _Workbooks()).names(path)


def sheet_length(path: Path, sheet: str) -> int:
    """The number of the last row of a sheet. Raises like `sheet_records`."""
    end = _sheet(path, sheet).end
    return end[0] + 1 if end else 0


def sheet_records(path: Path, sheet: str) -> Iterator[Record]:
    """Every row of a sheet that is not blank, with its number there. `sheet_names` has to have looked at the workbook.

    Raises `UserError` "import-workbook-damaged".
    """
    for number, row in enumerate(_sheet(path, sheet).iter_rows(), 1):
        cells = [value if type(value) is str else _text(value) for value in row]
        if any(cells):
            yield Record(number, cells, RecordFault.TOO_LONG if max(map(len, cells)) > MAX_LINE else None)


def _sheet(path: Path, name: str) -> "CalamineSheet":
    return (_kept.get() or _Workbooks()).sheet(path, name)


def _names(path: Path) -> tuple[str, ...]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    with _open(path) as workbook:
        sheets = [sheet for sheet in workbook.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
    sheets.sort(key=lambda sheet: sheet.visible != SheetVisibleEnum.Visible)
    return tuple(sheet.name for sheet in sheets)


def _open(path: Path) -> "CalamineWorkbook":
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        return CalamineWorkbook.from_path(path)
    except (CalamineError, ValueError, OSError) as error:
        raise _damaged(path) from error


def _load(path: Path, name: str) -> "CalamineSheet":
    from python_calamine import CalamineError

    with _open(path) as workbook:
        try:
            return workbook.get_sheet_by_name(name)
        except (CalamineError, ValueError, OSError) as error:
            raise _damaged(path) from error


def _text(value: Any) -> str:
    """A cell's value as a text file would have it: numbers without .0, days and moments in ISO 8601."""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.isoformat() if value.time() != time() else value.date().isoformat()
    return value.isoformat() if isinstance(value, date | time) else str(value)


def _check_parts(path: Path) -> None:
    try:
        with ZipFile(path) as archive:
            parts = archive.infolist()
            if _WORKBOOK_PART not in archive.namelist():
                raise _archive(path)
            if len(parts) > _MAX_PARTS:
                raise _too_big(path)
            _check_sizes(path, archive, [part for part in parts if part.filename.endswith((".xml", ".rels"))])
    except (BadZipFile, LargeZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise _damaged(path) from error


def _check_sizes(path: Path, archive: ZipFile, parts: Sequence[ZipInfo]) -> None:
    left = MAX_UNPACKED
    for part in parts:
        part.file_size = MAX_UNPACKED + 1  # read on to where the part really ends, whatever it says
        with archive.open(part) as stream:
            extent = _Extent()
            for block in _blocks(stream):
                left -= len(block)
                extent.feed(block)
                if left < 0 or extent.cells > MAX_CELLS:
                    raise _too_big(path)


def _blocks(stream: _Bytes) -> Iterator[bytes]:
    while block := stream.read(_BLOCK):
        yield block


class _Extent:
    """How large a rectangle the cells of a sheet take, and how many shared texts there are."""

    def __init__(self) -> None:
        self._rest = b""
        self._row = self._column = 0
        self._rows = self._columns = self._texts = 0

    @property
    def cells(self) -> int:
        """The larger of both numbers."""
        return max(self._rows * self._columns, self._texts)

    def feed(self, block: bytes) -> None:
        """Take the next bytes of the part; a tag that the block cuts waits for the next one."""
        text, _, rest = (self._rest + block).rpartition(b"<")
        self._rest = (b"<" + rest)[:1000]
        for found in _PLACED.finditer(text):
            kind, letters, digits = found.groups()
            if kind == b"c":
                self._column = _column(letters) if letters else self._column + 1
                self._columns = max(self._columns, self._column)
            elif kind == b"row":
                self._row, self._column = int(digits) if digits else self._row + 1, 0
                self._rows = max(self._rows, self._row)
            else:
                self._texts += 1


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _archive(path: Path) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("Sentences", "{file} is a ZIP archive, not a list: unpack it and import the files in it."),
        code="import-archive",
        file=path.name,
    )


def _damaged(path: Path) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences", "{file} is a damaged workbook: open it in Excel, save it anew, and import that."
        ),
        code="import-workbook-damaged",
        file=path.name,
    )


def _too_big(path: Path) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences", "{file} is too large for a workbook: save the sheet as “CSV UTF-8”, and import that file."
        ),
        code="import-workbook-too-big",
        file=path.name,
    )
