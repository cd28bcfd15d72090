"""Rows of Customers.csv: what is taken, what is left out, and why."""

from pathlib import Path

import pytest

from desktop.domain.customers import Relationship
from desktop.domain.errors import UserError
from desktop.exchange.encodings import Encoding
from desktop.exchange.facts import Fact, Subject
from desktop.exchange.reading import facts
from desktop.exchange.recognition import Choices, recognize
from desktop.exchange.source import examine
from tests.exchange.lists import CONTOSO, ENGLISH, FABRIKAM, JAPANESE, KITAHAMA, Row, csv_text, write_list

TENANT = CONTOSO[0]


def read_path(path: Path, encoding: Encoding | None = None) -> list[Fact]:
    return list(facts(recognize(examine(path), Choices(encoding=encoding))))


def read(folder: Path, *rows: Row, header: Row = ENGLISH) -> list[Fact]:
    return read_path(write_list(folder, rows, header=header))


def read_bytes(folder: Path, content: bytes, encoding: Encoding | None = None) -> list[Fact]:
    path = folder / "Customers.csv"
    path.write_bytes(content)
    return read_path(path, encoding)


def codes(rows: list[Fact]) -> list[str]:
    return [row.problem.code if row.problem else "" for row in rows]


def warned(row: Fact) -> list[str]:
    return [warning.field for warning in row.warnings]


def test_a_sound_row(tmp_path: Path) -> None:
    (row,) = read(tmp_path, KITAHAMA, header=JAPANESE)
    values = {"tenant_id": KITAHAMA[0], "name": KITAHAMA[1], "domain": KITAHAMA[2], "relationship": "reseller"}
    assert row == Fact(Subject.CUSTOMERS, 2, values)


@pytest.mark.parametrize("written", [TENANT.upper(), f" {TENANT} ", f"{{{TENANT}}}", TENANT.replace("6", "６")])
def test_tenant_ids_in_their_forms(tmp_path: Path, written: str) -> None:
    assert read(tmp_path, (written, *CONTOSO[1:]))[0].values["tenant_id"] == TENANT


@pytest.mark.parametrize(
    ("written", "code"), [("4f1d-22", "tenant-invalid"), ("", "tenant-missing"), ("0", "tenant-invalid")]
)
def test_a_row_needs_a_tenant_id(tmp_path: Path, written: str, code: str) -> None:
    (row,) = read(tmp_path, (written, *CONTOSO[1:]))
    assert row.problem is not None
    assert (row.problem.code, row.problem.field, row.values["tenant_id"]) == (code, "tenant_id", written)


def test_a_row_needs_a_name_of_readable_length(tmp_path: Path) -> None:
    rows = read(tmp_path, (TENANT, " ", "a.com", ""), (FABRIKAM[0], "x" * 501, "b.com", ""))
    assert codes(rows) == ["name-missing", "name-too-long"]


@pytest.mark.parametrize(
    ("written", "domain"),
    [
        ("Contoso.COM", "contoso.com"),
        ("xn--wgv71a119e.jp", "日本語.jp"),
        ("日本語.jp", "日本語.jp"),
        ("ｃｏｎｔｏｓｏ．ｃｏｍ", "contoso.com"),
        ("https://contoso.com/", "contoso.com"),
        ("contoso.onmicrosoft.com", "contoso.onmicrosoft.com"),
    ],
)
def test_domains_in_their_forms(tmp_path: Path, written: str, domain: str) -> None:
    (row,) = read(tmp_path, (TENANT, "Contoso", written, ""))
    assert (row.values["domain"], row.warnings) == (domain, ())


@pytest.mark.parametrize("written", ["", "no domain", "contoso", "a..b"])
def test_a_row_without_a_domain_is_taken_with_a_warning(tmp_path: Path, written: str) -> None:
    (row,) = read(tmp_path, (TENANT, "Contoso", written, ""))
    assert ("domain" in row.values, warned(row), row.problem) == (False, ["domain"], None)


@pytest.mark.parametrize(
    ("written", "relationship"),
    [
        ("Cloud Reseller", Relationship.RESELLER),
        ("reseller", Relationship.RESELLER),
        ("Indirect Reseller", Relationship.RESELLER),
        ("クラウド リセラー", Relationship.RESELLER),
        ("ｸﾗｳﾄﾞ ﾘｾﾗｰ", Relationship.RESELLER),
        ("リセラー", Relationship.RESELLER),
        ("Advisor", Relationship.ADVISOR),
        ("Advisor, Cloud Reseller", Relationship.RESELLER),
        ("アドバイザー、なし", Relationship.ADVISOR),
        ("microsoft_support", Relationship.MICROSOFT_SUPPORT),
        ("None", Relationship.NONE),
        ("", None),
    ],
)
def test_relationships(tmp_path: Path, written: str, relationship: Relationship | None) -> None:
    (row,) = read(tmp_path, (*CONTOSO[:3], written))
    assert (row.values.get("relationship"), row.warnings) == (relationship, ())


def test_an_unknown_relationship_is_a_warning(tmp_path: Path) -> None:
    (row,) = read(tmp_path, (*CONTOSO[:3], "Overlord"))
    assert (row.values.get("relationship"), warned(row), row.problem) == (None, ["relationship"], None)


@pytest.mark.parametrize(("written", "code"), [("jp", "JP"), ("日本", "JP"), ("United States", "US"), ("", "")])
def test_countries(tmp_path: Path, written: str, code: str) -> None:
    (row,) = read(tmp_path, (*CONTOSO, written), header=(*ENGLISH, "国/地域"))
    assert (row.values.get("country", ""), row.warnings) == (code, ())


def test_an_unknown_country_is_a_warning(tmp_path: Path) -> None:
    (row,) = read(tmp_path, (*CONTOSO, "Atlantis"), header=(*ENGLISH, "Country"))
    assert (row.values.get("country", ""), warned(row)) == ("", ["country"])


def test_line_breaks_in_a_name_become_blanks_and_lines_stay_physical(tmp_path: Path) -> None:
    rows = read(tmp_path, (TENANT, "Contoso\r\nHoldings,\n  Ltd.", "contoso.com", ""), FABRIKAM)
    assert (rows[0].values["name"], rows[0].line, rows[1].line) == ("Contoso Holdings, Ltd.", 2, 5)


@pytest.mark.parametrize("name", ["=1+1 Ltd.", "+Plus", "-Minus-", "@Home"])
def test_a_guard_against_formulas_is_undone(tmp_path: Path, name: str) -> None:
    rows = read(tmp_path, (TENANT, "'" + name, "a.com", ""), (FABRIKAM[0], name, "b.com", ""))
    assert [row.values["name"] for row in rows] == [name, name]


def test_an_apostrophe_of_the_name_stays(tmp_path: Path) -> None:
    assert read(tmp_path, (TENANT, "'t Hoekje", "a.com", ""))[0].values["name"] == "'t Hoekje"


def test_rows_of_the_wrong_length_are_left_out(tmp_path: Path) -> None:
    rows = read(
        tmp_path, (TENANT, "Contoso"), (*FABRIKAM[:1], "Fabrikam", " Inc.", "fabrikam.com", "Reseller"), KITAHAMA
    )
    assert codes(rows) == ["too-few-values", "too-many-values", ""]


def test_empty_values_after_the_last_column_do_no_harm(tmp_path: Path) -> None:
    assert codes(read(tmp_path, (*CONTOSO, "", ""))) == [""]


def test_a_cut_file_loses_its_last_row_only(tmp_path: Path) -> None:
    content = csv_text([CONTOSO, FABRIKAM, KITAHAMA]).encode()
    assert codes(read_bytes(tmp_path, content[:-40])) == ["", "", "too-few-values"]


def test_lines_in_another_encoding_name_the_one_to_choose(tmp_path: Path) -> None:
    content = csv_text([CONTOSO, KITAHAMA]).encode() + ",".join((*FABRIKAM[:1], "東京第一", "t.jp", "")).encode("cp932")
    rows = read_bytes(tmp_path, content)
    assert codes(rows) == ["", "", "garbled"]
    assert rows[2].problem is not None
    assert str(rows[2].problem.sentence) == "Garbled text: choose encoding cp932 (Shift_JIS)"
    "".join(rows[2].cells).encode()


def test_a_wrongly_chosen_encoding_names_the_right_one(tmp_path: Path) -> None:
    rows = read_bytes(tmp_path, csv_text([KITAHAMA]).encode(), Encoding.CP932)
    assert rows[0].problem is not None
    assert rows[0].problem.sentence.facts["encoding"] == "UTF-8"


def test_nul_characters_cost_their_row(tmp_path: Path) -> None:
    content = csv_text([CONTOSO, FABRIKAM]).replace("Contoso", "Con\0toso").encode()
    assert codes(read_bytes(tmp_path, content)) == ["nul", ""]


def test_a_huge_line_costs_its_row(tmp_path: Path) -> None:
    rows = read(tmp_path, CONTOSO, (KITAHAMA[0], "x" * 10_000_000, "x.jp", ""), FABRIKAM)
    assert codes(rows) == ["", "too-long", ""]


def test_cells_of_rows_left_out_are_kept_as_they_were(tmp_path: Path) -> None:
    rows = read(tmp_path, ("4F1D", "  Contoso ", "X.com", "Overlord"), FABRIKAM)
    assert rows[0].cells == ("4F1D", "  Contoso ", "X.com", "Overlord")
    assert rows[1].cells == ()


def test_progress_is_told_and_cancel_is_heard(tmp_path: Path) -> None:
    rows = [(f"{number:08x}-0000-4000-8000-000000000000", "x", "x.jp", "") for number in range(2000)]
    recognition = recognize(examine(write_list(tmp_path, rows)))
    told: list[tuple[int, int]] = []
    assert len(list(facts(recognition, progress=lambda *where: told.append(where)))) == 2000
    assert told == sorted(told)
    assert {total for _, total in told} == {2001}
    with pytest.raises(UserError) as stopped:
        list(facts(recognition, cancelled=lambda: len(told) > 0))
    assert stopped.value.code == "cancelled"
