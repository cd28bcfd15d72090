"""Workbooks: their rows are read like those of a text file, and none takes more memory than it may."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import UserError
from desktop.exchange import workbook, workbook_size
from desktop.exchange.delimited import MAX_LINE, Record, RecordFault
from desktop.exchange.reading import facts
from desktop.exchange.recognition import Choices, recognize
from desktop.exchange.source import examine
from desktop.exchange.workbook import sheet_length, sheet_names, sheet_records, workbooks_kept
from tests.exchange.lists import CONTOSO, ENGLISH, FABRIKAM, JAPANESE, KITAHAMA, Row
from tests.exchange.workbooks import write_parts, write_workbook


def read(path: Path) -> list[Record]:
    return [record for sheet in sheet_names(path) for record in sheet_records(path, sheet)]


def test_values_of_every_kind_become_text(tmp_path: Path) -> None:
    moment = datetime(2022, 1, 2, 3, 4, tzinfo=UTC)
    row = ["テキスト", 12, 1.5, 81312345678, True, moment, date(2022, 1, 2), "=1+1"]
    path = write_workbook(tmp_path / "list.xlsx", {"a": [row]})
    (record,) = read(path)
    texts = ["テキスト", "12", "1.5", "81312345678", "True", "2022-01-02T03:04:00", "2022-01-02", "=1+1"]
    assert record == Record(1, texts)


TEXTS = st.text(st.sampled_from("aé1 東ﾊﾟ👍<>&\"'=_x"), max_size=8)


@settings(max_examples=25)
@given(st.lists(st.lists(TEXTS, min_size=3, max_size=3), min_size=1, max_size=6))
def test_what_a_workbook_holds_is_read_back(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    path = write_workbook(tmp_path_factory.mktemp("workbook") / "list.xlsx", {"a": rows})
    found = read(path)
    assert [record.line for record in found] == [number for number, row in enumerate(rows, 1) if any(row)]
    for record in found:
        cells = rows[record.line - 1]
        assert [cell for cell in record.cells if cell] == [cell for cell in cells if cell]


def test_blank_rows_are_counted_and_passed_over(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"a": [["x"], [], ["", "y"]]})
    assert read(path) == [Record(1, ["x", ""]), Record(3, ["", "y"])]


def test_a_known_list_is_found_in_any_sheet_under_any_name(tmp_path: Path) -> None:
    sheets: dict[str, list[Row]] = {"表紙": [["Customers of Northwind"]], "一覧": [JAPANESE, KITAHAMA, CONTOSO]}
    path = write_workbook(tmp_path / "Users.csv", sheets)
    found = recognize(examine(path))
    assert (found.format.code, found.sheet, found.sheets) == ("partner-center-customers", "一覧", ("表紙", "一覧"))
    assert [fact.values["name"] for fact in facts(found)] == [KITAHAMA[1], CONTOSO[1]]


def test_the_person_may_choose_another_sheet(tmp_path: Path) -> None:
    sheets = {"now": [ENGLISH, CONTOSO], "then": [ENGLISH, FABRIKAM]}
    path = write_workbook(tmp_path / "a.xlsx", sheets)
    names = [
        [fact.values["name"] for fact in facts(recognize(examine(path), Choices(sheet=sheet)))]
        for sheet in ("", "then", "gone")
    ]
    assert names == [["Contoso"], ["Fabrikam, Inc."], ["Contoso"]]


def test_a_workbook_is_loaded_once_while_it_is_kept(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"a": [ENGLISH, CONTOSO], "b": [ENGLISH, FABRIKAM]})
    with workbooks_kept():
        found = recognize(examine(path))
        path.unlink()
        assert sheet_names(path) == ("a", "b")
        assert [fact.values["name"] for fact in facts(found)] == ["Contoso"]
    with pytest.raises(UserError) as gone:
        list(facts(found))
    assert gone.value.code == "import-workbook-damaged"


def test_a_large_sheet_is_let_go_before_another_is_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "_MOST_KEPT", 7)
    path = write_workbook(tmp_path / "a.xlsx", {"a": [ENGLISH, CONTOSO], "b": [ENGLISH], "c": [ENGLISH]})
    with workbooks_kept():
        lengths = [sheet_length(path, sheet) for sheet in "abc"]
        path.unlink()
        assert lengths == [2, 1, 1]
        assert [sheet_length(path, sheet) for sheet in "bc"] == [1, 1]
        with pytest.raises(UserError):
            sheet_length(path, "a")


def test_a_row_that_is_left_out_keeps_its_cells(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"a": [ENGLISH, ["4f1d", "Contoso", "contoso.com", ""]]})
    (fact,) = facts(recognize(examine(path)))
    assert fact.problem is not None
    assert (fact.line, fact.cells) == (2, ("4f1d", "Contoso", "contoso.com", ""))


LONG = f'<row x="{"y" * 3000}" r="999999"/><c r="ALL9"/>'  # a tag that is cut by the end of a block


def refusal(path: Path) -> str:
    with pytest.raises(UserError) as refused:
        sheet_names(path)
    return refused.value.code


@pytest.mark.parametrize(
    "sheet",
    [
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"/></row></sheetData>',
        '<sheetData><row r="999999"><c r="A9"/></row>\n<row\nr = "2"><c s="0" r=\'ALL2\'/></row></sheetData>',
        "<sheetData>" + '<row r="9"><c/></row>' + "<row>" + "<c><v>1</v></c>" * 600_000 + "</row></sheetData>",
        "<sheetData><row>" + "<c/>" * 3000 + "</row>" + "<row/>" * 2000 + "</sheetData>",
        '<x:sheetData><x:row r="999999"><x:c r="ALL999999"><x:v>1</x:v></x:c></x:row></x:sheetData>',
        '<sheetData><row r="1"><c r="A1"/><c r="ALL999999"><v>1</v></c></row></sheetData>',
        '<sheetData><row x=">" r="999999"><c x=\'"/>\' r="ALL9"/></row></sheetData>',
        '<sheetData><row r="1" x=" r=\'9\'" y="" r="999999"><c x=" r=\'A9\'" r="ALL9"/></row></sheetData>',
        '<sheetData><!-- <c " --><row r="999999"/><![CDATA[<c \']]><row r="9"><c r="ALL9"/></row></sheetData>',
        *(" " * before + LONG for before in range(2**20 - 3200, 2**20, 300)),
    ],
)
def test_cells_far_apart_are_refused_before_they_take_memory(tmp_path: Path, sheet: str) -> None:
    assert refusal(write_parts(tmp_path / "wide.xlsx", sheet)) == "import-workbook-too-big"


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.dat", "XL/Worksheets/Sheet1.XML"])
def test_a_sheet_may_be_in_a_part_of_any_name(tmp_path: Path, part: str) -> None:
    far = '<sheetData><row r="1"><c r="A1"/></row><row r="1048576"><c r="XFD1048576"/></row></sheetData>'
    assert refusal(write_parts(tmp_path / "far.xlsx", far, part=part)) == "import-workbook-too-big"
    near = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'
    assert read(write_parts(tmp_path / "near.xlsx", near, part=part)) == [Record(1, ["1"])]


def test_links_to_other_files_and_programs_within_are_let_be(tmp_path: Path) -> None:
    """The values that were there when it was saved are read; nothing is opened or run."""
    others = {
        "xl/externalLinks/externalLink1.xml": '<externalLink><externalBook r:id="r1"/></externalLink>',
        "xl/externalLinks/_rels/externalLink1.xml.rels": "<Relationships/>",
        "xl/vbaProject.bin": "\0<c r=" * 100,
        "xl/drawings/vmlDrawing1.vml": "<xml><br><c>",
    }
    cells = '<c r="A1" t="str"><f>\'[1]Prices\'!A1</f><v>then</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
    path = write_parts(tmp_path / "list.xlsm", f'<sheetData><row r="1">{cells}</row></sheetData>', others)
    assert read(path) == [Record(1, ["then", ""])]


def test_cells_without_places_follow_each_other(tmp_path: Path) -> None:
    path = write_parts(
        tmp_path / "a.xlsx",
        "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>",
    )
    assert [record.cells for record in read(path)] == [["1", "2"], ["3", ""]]


def test_texts_too_many_to_hold_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_size, "MAX_CELLS", 10_000)
    for count, is_too_big in ((9_999, False), (10_001, True)):
        path = write_parts(
            tmp_path / "a.xlsx", "<sheetData/>", {"xl/sharedStrings.xml": f"<sst>{'<si/>' * count}</sst>"}
        )
        assert (refusal(path) == "import-workbook-too-big") if is_too_big else sheet_names(path)


def test_a_cell_too_long_for_any_list_is_a_fault_of_its_row(tmp_path: Path) -> None:
    text = f'<c r="A1" t="str"><v>{"x" * (MAX_LINE + 1)}</v></c>'
    path = write_parts(tmp_path / "a.xlsx", f'<sheetData><row r="1">{text}</row></sheetData>')
    assert [record.fault for record in read(path)] == [RecordFault.TOO_LONG]


def test_an_archive_is_no_workbook(tmp_path: Path) -> None:
    from zipfile import ZipFile

    path = tmp_path / "lists.xlsx"
    with ZipFile(path, "w") as archive:
        archive.writestr("Customers.csv", "x")
    assert refusal(path) == "import-archive"
