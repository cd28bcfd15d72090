"""Records of delimited text: every text comes back, physical lines are counted, damage stays in its row."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.delimited import DELIMITERS, MAX_LINE, MAX_RECORD_LINES, Record, RecordFault, open_text, records
from desktop.exchange.encodings import Encoding


def read(text: str, delimiter: str = ",") -> list[Record]:
    return list(records(io.StringIO(text, newline=""), delimiter))


CELLS = st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)
ROWS = st.lists(st.lists(CELLS, min_size=1, max_size=5), max_size=12)


@given(ROWS, st.sampled_from(DELIMITERS), st.booleans())
def test_what_csv_writes_is_read_back(rows: list[list[str]], delimiter: str, quotes_all: bool) -> None:
    text = io.StringIO(newline="")
    dialect = csv.unix_dialect if quotes_all else csv.excel
    csv.writer(text, dialect, delimiter=delimiter).writerows(rows)
    found = read(text.getvalue(), delimiter)
    assert [record.cells for record in found] == [row for row in rows if any(cell.strip() for cell in row)]
    assert not any(record.fault for record in found)


@given(st.lists(CELLS.map(lambda cell: "x" + cell), min_size=1, max_size=8))
def test_lines_are_physical_lines(cells: list[str]) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows([cell] for cell in cells)
    before, expected = "", []
    for cell in cells:
        expected.append(1 + len(io.StringIO(before, newline="").readlines()))
        before += '"' + cell.replace('"', '""') + '"\r\n'
    assert [record.line for record in read(text.getvalue())] == expected


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_blank_lines_are_counted_and_passed_over(end: str) -> None:
    text = end.join(["a,b", "", '"c', 'd",e', ",", "f"])
    assert [(record.line, len(record.cells)) for record in read(text)] == [(1, 2), (3, 2), (6, 1)]


def test_a_quote_that_is_never_closed_costs_its_own_row_only() -> None:
    rows = [f"{number},x" for number in range(200)]
    rows[10] = '10,"x'
    found = read("\r\n".join(rows))
    assert [record.line for record in found] == list(range(1, 201))
    assert [record.line for record in found if record.fault] == [11]
    assert found[10].fault is RecordFault.UNCLOSED_QUOTE


def test_a_file_cut_within_quotes_says_so() -> None:
    assert [record.fault for record in read('a,b\r\nc,"d')] == [None, RecordFault.UNCLOSED_QUOTE]


def test_a_quoted_text_may_have_many_lines_but_not_any_number() -> None:
    fits, too_many = "\n".join("x" * MAX_RECORD_LINES), "\n".join("x" * (MAX_RECORD_LINES + 1))
    assert read(f'"{fits}"\n')[0].cells == [fits]
    assert read(f'"{too_many}"\n')[0].fault is RecordFault.UNCLOSED_QUOTE


def test_long_lines_stay_bounded() -> None:
    found = read("a,b\n" + "x" * 10_000_000 + ",y\nc,d\n")
    assert [(record.line, record.fault) for record in found] == [(1, None), (2, RecordFault.TOO_LONG), (3, None)]
    assert len(found[1].cells[0]) < MAX_LINE


def test_long_lines_within_quotes_stay_below_the_limit_of_csv() -> None:
    line = "x" * (MAX_LINE - 1)
    found = read(f'a,"{line}\n{line}\n{line}\n"\nc,d\n')
    assert found[0].fault is not None
    assert found[-1] == Record(5, ["c", "d"])


def test_nul_characters_are_a_fault_of_their_row() -> None:
    assert [record.fault for record in read("a,b\nc\0,d\ne,f\n")] == [None, RecordFault.NUL, None]


def test_the_limit_of_csv_is_left_alone() -> None:
    before = csv.field_size_limit()
    read("x" * 500_000)
    assert csv.field_size_limit() == before


@pytest.mark.parametrize(
    ("codec", "encoding"),
    [
        ("utf-8-sig", Encoding.UTF_8),
        ("utf-8", Encoding.UTF_8),
        ("utf-16", Encoding.UTF_16_LE),
        ("utf-16-le", Encoding.UTF_16_LE),
    ],
)
def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path, codec: str, encoding: Encoding) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("名前,b\r\n".encode(codec))
    with open_text(path, encoding) as stream:
        assert [record.cells for record in records(stream, ",")] == [["名前", "b"]]
