"""Rows of an Excel workbook (.xlsx, .xlsm) as the records of a table."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.exchange.delimited import MAX_LINE, Record, RecordFault
from desktop.exchange.workbook_size import check_size, damaged

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_MOST_KEPT = 1_000_000  # cells beside which another sheet is loaded


class _Workbooks:
    """Looks at each workbook once, and loads each of its sheets once while all are small; a large one is kept alone."""

    def __init__(self) -> None:
        self._names: dict[Path, tuple[str, ...]] = {}
        self._sheets: dict[tuple[Path, str], CalamineSheet] = {}

    def names(self, path: Path) -> tuple[str, ...]:
        if path not in self._names:
            check_size(path)
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
        raise damaged(path) from error


def _load(path: Path, name: str) -> "CalamineSheet":
    from python_calamine import CalamineError

    with _open(path) as workbook:
        try:
            return workbook.get_sheet_by_name(name)
        except (CalamineError, ValueError, OSError) as error:
            raise damaged(path) from error


def _text(value: Any) -> str:
    """A cell's value as a text file would have it: numbers without .0, days and moments in ISO 8601."""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.isoformat() if value.time() != time() else value.date().isoformat()
    return value.isoformat() if isinstance(value, date | time) else str(value)
