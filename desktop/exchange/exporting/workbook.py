"""Lists as the sheets of an Excel workbook: typed cells, and no formula or link made of a text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.exporting.fields import Cell, Field
from desktop.exchange.saving import written_whole

MOST_ROWS = 1_048_576  # of a sheet, the header among them; further rows go on another sheet
_MOST_LETTERS = 32_767  # of a cell, in UTF-16
_EPOCH = date(1900, 3, 1)  # before it Excel counts a day that never was


@dataclass(frozen=True, slots=True)
class Sheet:
    """One list: its name, its fields with their titles, and the rows, which are read once."""

    name: str
    fields: Sequence[Field]
    titles: Sequence[str]
    rows: Iterable[Sequence[Cell]]


def write_workbook(path: Path, sheets: Sequence[Sheet], *, most_rows: int = MOST_ROWS) -> None:
    """Write `sheets` to `path` in their order, whole or not at all; one row is in memory at a time.

    Raises `UserError`: "export-text-too-long", and what `written_whole` raises.
    """
    from xlsxwriter import Workbook  # type: ignore[import-untyped]
    from xlsxwriter.exceptions import FileCreateError  # type: ignore[import-untyped]

    with written_whole(path) as unfinished:
        options = {
            "constant_memory": True,
            "tmpdir": str(unfinished.parent),  # customers' names in no other place than the file's own
            "use_zip64": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        workbook = Workbook(str(unfinished), options)
        writer = _Writer(workbook, most_rows)
        try:
            for sheet in sheets:
                writer.write(sheet)
            workbook.close()
        except FileCreateError as error:  # what XlsxWriter makes of any OSError
            raise error.args[0] from error
        finally:
            _let_go(workbook)


def _let_go(workbook: Any) -> None:
    """Close the files under way, so that their folder can be removed on Windows as well."""
    workbook.fileclosed = True
    for worksheet in workbook.worksheets():
        if worksheet.row_data_fh is not None:
            worksheet.row_data_fh.close()


class _Writer:
    def __init__(self, workbook: Any, most_rows: int) -> None:
        self._workbook = workbook
        self._most_rows = most_rows
        self._heading = workbook.add_format({"bold": True, "bottom": 1})
        self._date = workbook.add_format({"num_format": "yyyy-mm-dd"})

    def write(self, sheet: Sheet) -> None:
        """Write one list, over as many sheets as it takes."""
        part, worksheet, line = 1, self._begin(sheet, sheet.name), 0
        for row in sheet.rows:
            line += 1
            if line == self._most_rows:
                self._end(worksheet, sheet, line - 1)
                part, line = part + 1, 1
                worksheet = self._begin(sheet, f"{sheet.name} {part}")
            for column, cell in enumerate(row):
                self._write_cell(worksheet, line, column, cell)
        self._end(worksheet, sheet, line)

    def _begin(self, sheet: Sheet, name: str) -> Any:
        worksheet = self._workbook.add_worksheet(name)
        worksheet.freeze_panes(1, 0)
        for column, (field, title) in enumerate(zip(sheet.fields, sheet.titles, strict=True)):
            worksheet.set_column(column, column, max(field.width, len(title) + 4))
            worksheet.write_string(0, column, title, self._heading)
        return worksheet

    def _end(self, worksheet: Any, sheet: Sheet, last_line: int) -> None:
        worksheet.autofilter(0, 0, last_line, len(sheet.fields) - 1)

    def _write_cell(self, worksheet: Any, line: int, column: int, cell: Cell) -> None:
        if cell is None:
            return
        if isinstance(cell, bool):
            worksheet.write_boolean(line, column, cell)
        elif isinstance(cell, int):
            worksheet.write_number(line, column, cell)
        elif isinstance(cell, date) and cell >= _EPOCH:
            worksheet.write_datetime(line, column, cell, self._date)
        else:
            text = cell.isoformat() if isinstance(cell, date) else cell
            if worksheet.write_string(line, column, text) == -2:
                raise _too_long(text)


def _too_long(text: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The text that begins “{text}” is longer than the {limit} characters a cell of a workbook can hold. "
            "Choose CSV instead.",
        ),
        code="export-text-too-long",
        text=text[:40],
        limit=_MOST_LETTERS,
    )
