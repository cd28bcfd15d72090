"""Workbooks for tests: sound ones by XlsxWriter, and the parts of broken ones put together by hand."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import xlsxwriter  # type: ignore[import-untyped]

_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def write_workbook(path: Path, sheets: Mapping[str, Sequence[Sequence[object]]]) -> Path:
    """A workbook as Excel writes it; `sheets` are rows of cells by name. No formulas are made of texts."""
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False, "remove_timezone": True}) as book:
        day, moment = (book.add_format({"num_format": form}) for form in ("yyyy-mm-dd", "yyyy-mm-dd hh:mm"))
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for column, value in enumerate(row):
                    form = moment if isinstance(value, datetime) else day if isinstance(value, date) else None
                    sheet.write(number, column, value, form)
    return path


def write_parts(
    path: Path, sheet: str, others: Mapping[str, str] | None = None, part: str = "xl/worksheets/sheet1.xml"
) -> Path:
    """A workbook whose one sheet, in the part of this name, is this XML (what stands within `worksheet`)."""
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELATIONS.format(
            f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
        ),
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        '<sheet name="List" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": _RELATIONS.format(
            f'<Relationship Id="r1" Type="{_OFFICE}/worksheet" Target="{part.partition("/")[2]}"/>'
        ),
        part: f'<worksheet xmlns="{_MAIN}">{sheet}</worksheet>',
        **(others or {}),
    }
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return path
