"""Any cells, written as CSV and as a workbook, and read again."""

import csv
import io
import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from desktop.domain.errors import UserError
from desktop.exchange.exporting.csv_file import CsvEncoding, write_csv
from desktop.exchange.exporting.fields import Cell, Field
from desktop.exchange.exporting.workbook import Sheet, write_workbook
from desktop.exchange.formula_guard import unguarded

TITLES = ("A", "B", "C")
FIELDS = tuple(Field(title.lower(), title) for title in TITLES)
_TRICKY = st.sampled_from("=+-@＝＋－＠'\"\t\r\n,; aé東ﾊﾟ👍〜")
TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | st.text(_TRICKY, max_size=6)
CELLS = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.dates(min_value=date(1900, 3, 1)) | TEXTS
ROWS = st.lists(st.tuples(CELLS, CELLS, CELLS), max_size=8)


def as_text(cell: Cell) -> str:
    if isinstance(cell, bool):
        return str(cell).upper()
    return "" if cell is None else cell.isoformat() if isinstance(cell, date) else str(cell)


@given(ROWS)
def test_csv_comes_back_as_it_was(rows: list[tuple[Cell, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.csv"
        write_csv(path, TITLES, rows)
        written = path.read_bytes().decode("utf-8-sig")
    titles, *read = csv.reader(io.StringIO(written, newline=""))
    assert tuple(titles) == TITLES
    expected = [[as_text(cell) for cell in row] for row in rows]
    numbers = [[isinstance(cell, int) for cell in row] for row in rows]
    for cells, texts, are_numbers in zip(read, expected, numbers, strict=True):
        for cell, text, is_number in zip(cells, texts, are_numbers, strict=True):
            assert unguarded(cell) == text if not is_number else cell == text
            assert is_number or not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))


@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS), max_size=5))
def test_cp932_holds_exactly_what_was_written_or_refuses(rows: list[tuple[str, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.csv"
        try:
            write_csv(path, TITLES, rows, CsvEncoding.CP932)
        except UserError as refused:
            assert refused.code == "export-characters"
            assert not path.exists()
            write_csv(path, TITLES, rows, CsvEncoding.CP932, replaces=True)
            assert "?" in path.read_bytes().decode("cp932")
        else:
            _, *read = csv.reader(io.StringIO(path.read_bytes().decode("cp932"), newline=""))
            assert [tuple(unguarded(cell) for cell in row) for row in read] == rows


@pytest.mark.parametrize("character", "¢£¬‖−〜é👍")
def test_look_alikes_are_not_written_in_place_of_a_character(character: str, tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        write_csv(tmp_path / "a.csv", TITLES, [(f"a{character}b", "", "")], CsvEncoding.CP932)
    assert refused.value.sentence.facts["characters"] == character
    assert refused.value.sentence.facts["example"] == f"a{character}b"


@settings(max_examples=40)
@given(ROWS)
def test_a_workbook_comes_back_as_it_was(rows: list[tuple[Cell, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.xlsx"
        write_workbook(path, [Sheet("Sheet", FIELDS, TITLES, rows)])
        titles, *read = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python(skip_empty_area=False)
    assert tuple(titles) == TITLES
    read += [[""] * 3 for _ in range(len(rows) - len(read))]  # rows of nothing at the end are not there
    assert [[plain(cell) for cell in row] for row in read] == [[plain(cell) for cell in row] for row in rows]


def plain(cell: object) -> object:
    """A workbook keeps every number as a float, and nothing as ""."""
    if cell is None:
        return ""
    return float(cell) if isinstance(cell, int) and not isinstance(cell, bool) else cell


def test_a_list_longer_than_a_sheet_goes_on_another(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    rows: list[tuple[Cell, ...]] = [(number, None, None) for number in range(5)]
    write_workbook(path, [Sheet("Users", FIELDS, TITLES, rows), Sheet("Other", FIELDS, TITLES, [])], most_rows=3)
    book = CalamineWorkbook.from_path(path)
    assert book.sheet_names == ["Users", "Users 2", "Users 3", "Other"]
    read = [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
    assert [[row[0] for row in sheet[1:]] for sheet in read] == [[0, 1], [2, 3], [4], []]
    assert all(tuple(sheet[0]) == TITLES for sheet in read)


def test_a_text_too_long_for_a_cell_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        write_workbook(tmp_path / "a.xlsx", [Sheet("A", FIELDS, TITLES, [("x" * 32_768, None, None)])])
    assert refused.value.code == "export-text-too-long"
    assert list(tmp_path.iterdir()) == []
