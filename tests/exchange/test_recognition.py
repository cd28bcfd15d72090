"""What a file is, found by content; and what is said of a file that is something else."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.errors import UserError
from desktop.exchange.encodings import Encoding
from desktop.exchange.formats.partner_center_customers import CUSTOMERS
from desktop.exchange.reading import data_records
from desktop.exchange.recognition import Choices, Recognition, recognize
from desktop.exchange.source import MAX_BYTES, examine
from tests.exchange.lists import CONTOSO, ENGLISH, FABRIKAM, JAPANESE, KITAHAMA, csv_text, write_list

FOUND_OUT = Choices()
ROWS = [CONTOSO, FABRIKAM, KITAHAMA]
CODECS = {
    "utf-8": Encoding.UTF_8,
    "utf-8-sig": Encoding.UTF_8,
    "utf-16": Encoding.UTF_16_LE,
    "utf-16-be": Encoding.UTF_16_BE,
    "cp932": Encoding.CP932,
}


def recognized(path: Path, choices: Choices = FOUND_OUT) -> Recognition:
    return recognize(examine(path), choices)


def refusal(path: Path, choices: Choices = FOUND_OUT) -> UserError:
    with pytest.raises(UserError) as caught:
        recognized(path, choices)
    return caught.value


@pytest.mark.parametrize("header", [ENGLISH, JAPANESE])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("codec", CODECS)
def test_every_encoding_delimiter_and_language(
    tmp_path: Path, codec: str, delimiter: str, header: tuple[str, ...]
) -> None:
    found = recognized(write_list(tmp_path, ROWS, header=header, delimiter=delimiter, encoding=codec))
    assert (found.encoding, found.delimiter) == (CODECS[codec], delimiter)
    assert [use.title for use in found.match.uses if use.field] == list(header)
    assert [record.cells for record in data_records(found)] == [list(row) for row in ROWS]


def test_the_name_of_the_file_does_not_matter(tmp_path: Path) -> None:
    assert recognized(write_list(tmp_path, ROWS, name="顧客 一覧 (2).txt")).header_line == 1


def test_a_line_for_excel_and_a_title_may_stand_above_the_header(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("sep=;\r\nCustomers of Northwind\r\n\r\n" + csv_text(ROWS, delimiter=";"), "utf-8", newline="")
    found = recognized(path)
    assert (found.delimiter, found.header_line) == (";", 4)
    assert [record.line for record in data_records(found)] == [5, 6, 7]


OWN = Choices("own-customers")


@pytest.mark.parametrize("columns", [(), ("", "name", "domain")])
def test_a_column_without_a_title_does_not_make_a_row_the_header(tmp_path: Path, columns: tuple[str, ...]) -> None:
    path = tmp_path / "own.csv"
    path.write_text("Nr,Firma,Netz,\n1,Contoso,contoso.com,x\n2,Fabrikam,fabrikam.com,y\n")
    found = recognized(path, replace(OWN, columns=columns))
    assert (found.header_line, found.titles) == (1, ("Nr", "Firma", "Netz", ""))
    assert "it has the columns Nr, Firma, Netz." in str(refusal(path))


def test_the_header_of_ones_own_list_is_the_same_however_it_is_matched(tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("Report,of,April\nName,Domain,\nContoso,contoso.com,x\n")
    for choices in (OWN, replace(OWN, columns=("", "", "name")), Choices("own-licenses")):
        assert recognized(path, choices).header_line == 2


def test_a_list_without_titles_is_read_from_its_first_row(tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("Contoso;contoso.com\nFabrikam;fabrikam.com\n")
    found = recognized(path, replace(OWN, columns=("name", "domain"), has_titles=False))
    assert (found.delimiter, found.titles, found.match.missing) == (";", ("", ""), ())
    assert [record.cells[0] for record in data_records(found)] == ["Contoso", "Fabrikam"]


def test_the_person_may_correct_encoding_and_delimiter(tmp_path: Path) -> None:
    path = write_list(tmp_path, ROWS, encoding="cp932")
    assert recognized(path, Choices(encoding=Encoding.CP1252)).encoding is Encoding.CP1252
    assert refusal(path, Choices(delimiter=";")).code == "import-not-a-list"


def test_another_list_names_what_was_found_and_what_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "users.csv"
    path.write_text("Display name,User principal name,Country\r\nA,a@contoso.com,JP\r\n")
    error = refusal(path, Choices(CUSTOMERS.code))
    assert error.code == "import-columns-missing"
    assert "Display name, User principal name" in str(error)
    assert "Microsoft ID, Company name" in str(error)


@pytest.mark.parametrize(
    "content",
    [
        b"Dear all,\r\nplease find attached\r\n",
        b"\0" * 5000,
        b"x" * 10_000_000,
        b"\n\n\n",
        b'"' * 999,
        b"\xff\xfe",
    ],
)
def test_what_is_no_list_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "Customers.csv"
    path.write_bytes(content)
    error = refusal(path)
    assert error.code == "import-not-a-list"
    assert len(str(error)) < 600


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "import-empty"),
        (b"{}", "import-json-unknown"),
        (b"PK\x03\x04\x14\0", "import-workbook-damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "import-workbook"),
        (b"%PDF-1.7", "import-not-text"),
        (b"SQLite format 3\0", "import-not-text"),
    ],
)
def test_files_of_other_kinds_have_their_own_sentence(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "Customers.csv"
    path.write_bytes(content)
    assert refusal(path).code == code


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    gone = refusal(tmp_path / "gone.csv")
    assert (gone.code, "is not there any more" in str(gone)) == ("import-unreadable", True)
    assert refusal(tmp_path).code == "import-folder"


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights are given otherwise here")
def test_a_file_without_the_right_to_read_it(tmp_path: Path) -> None:
    path = write_list(tmp_path, [CONTOSO])
    path.chmod(0)
    me = os.geteuid()
    if me == 0:
        os.seteuid(65534)
    try:
        refused = refusal(path)
    finally:
        os.seteuid(me)
    assert (refused.code, "may not be opened" in str(refused)) == ("import-unreadable", True)


@pytest.mark.parametrize(("content", "words"), [(b"\n\n\n", "that can be read"), (b"Dear all\nbye", "Dear all")])
def test_what_is_no_list_is_told_by_its_first_line_where_it_has_one(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "letter.csv"
    path.write_bytes(content)
    refused = refusal(path)
    assert (refused.code, words in str(refused)) == ("import-not-a-list", True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files here")
def test_pipes_and_devices_keep_nobody_waiting(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero"), Path("/dev/tty")):
        assert refusal(path).code == "import-not-a-file"


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    path.touch()
    os.truncate(path, MAX_BYTES + 1)  # sparse: takes no room
    assert refusal(path).code == "import-too-big"
