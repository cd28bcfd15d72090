"""Files read as a whole, whatever they are made of: progress, cancel, and what is kept of rows that are left out."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.errors import UserError
from desktop.exchange.facts import Fact
from desktop.exchange.reading import facts
from desktop.exchange.recognition import Recognition, recognize
from desktop.exchange.source import examine
from tests.exchange.lists import ENGLISH, JAPANESE, KITAHAMA, csv_text
from tests.exchange.workbooks import write_workbook

CUSTOMER = "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04"
COUNT = 1200


def rows() -> list[list[str]]:
    return [[f"{number:08x}-0000-4000-8000-000000000000", f"名前{number}", "a.jp", ""] for number in range(COUNT)]


def users() -> list[dict[str, object]]:
    return [
        {
            "id": f"{number:08x}-0000-4000-8000-000000000000",
            "userPrincipalName": f"user{number}@contoso.com",
            "displayName": f"名前{number}",
            "state": "active",
            "attributes": {"objectType": "CustomerUser"},
        }
        for number in range(COUNT)
    ]


def write_csv(folder: Path) -> Path:
    path = folder / "list.csv"
    path.write_text(csv_text(rows(), JAPANESE), encoding="utf-16", newline="")
    return path


def write_xlsx(folder: Path) -> Path:
    return write_workbook(folder / "list.xlsx", {"a": [ENGLISH, *rows()]})


def write_json(folder: Path, encoding: str = "utf-8") -> Path:
    path = folder / "list.json"
    path.write_text(json.dumps({"items": users()}, ensure_ascii=False, indent=1), encoding=encoding)
    return path


@pytest.mark.parametrize("write", [write_csv, write_xlsx, write_json])
def test_every_row_is_told_with_progress_and_cancel(tmp_path: Path, write: Callable[[Path], Path]) -> None:
    recognition = recognize(examine(write(tmp_path)))
    told: list[tuple[int, int]] = []
    found = list(facts(recognition, progress=lambda *where: told.append(where)))
    assert [fact.values["name"] for fact in found] == [f"名前{number}" for number in range(COUNT)]
    assert len(told) == 3
    assert told == sorted(told)
    assert all(done <= total for done, total in told)
    assert len({total for _, total in told}) == 1
    assert told[-1][1] > 0
    with pytest.raises(UserError) as stopped:
        list(facts(recognition, cancelled=lambda: True))
    assert stopped.value.code == "cancelled"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp932"])
def test_json_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    found = list(facts(recognize(examine(write_json(tmp_path, encoding)))))
    assert {fact.problem for fact in found} == {None}
    assert found[-1].values["name"] == f"名前{COUNT - 1}"


def of_json(folder: Path, value: object) -> tuple[Recognition, list[Fact]]:
    path = folder / "Customers.csv"
    path.write_text(json.dumps(value), encoding="utf-8")
    recognition = recognize(examine(path))
    return recognition, list(facts(recognition))


def test_an_item_that_is_left_out_keeps_its_text(tmp_path: Path) -> None:
    broken = users()[0] | {"id": "x" * 5000}
    recognition, found = of_json(tmp_path, [*users()[:3], broken, {"skuId": "x"}, 7])
    assert recognition.titles == ("JSON",)
    problems = [fact for fact in found if fact.problem]
    assert [fact.problem.code for fact in problems if fact.problem] == [
        "guid-invalid",
        "json-other-kind",
        "json-other-kind",
    ]
    assert problems[0].cells[0].startswith('{"id": "xxx')
    assert len(problems[0].cells[0]) == 2000
    assert [fact.cells for fact in problems[1:]] == [('{"skuId": "x"}',), ("7",)]


def test_a_file_of_json_that_says_whose_it_is_asks_nobody(tmp_path: Path) -> None:
    links = {"self": {"uri": f"/customers/{CUSTOMER}/users"}}
    recognition, found = of_json(tmp_path, {"items": users()[:2], "links": links})
    assert not recognition.asks_customer
    assert {fact.values["customer_tenant_id"] for fact in found} == {CUSTOMER}
    recognition, found = of_json(tmp_path, {"items": users()[:2]})
    assert recognition.asks_customer
    assert not any("customer_tenant_id" in fact.values for fact in found)


def test_rows_that_look_alike_are_cleaned_alike(tmp_path: Path) -> None:
    """Cells that come again are remembered, garbled ones are not."""
    path = tmp_path / "list.csv"
    garbled = "株式会社".encode().decode("cp932", "ignore")
    names = [" A  B ", garbled, " A  B ", garbled, "'=1", "'=1"]
    tenants = [f"{number:08x}-0000-4000-8000-000000000000" for number in range(len(names))]
    path.write_text(csv_text([(tenant, name, "", "") for tenant, name in zip(tenants, names, strict=True)]), "utf-8")
    found = list(facts(recognize(examine(path))))
    assert [fact.values["name"] for fact in found if fact.problem is None] == ["A B", "A B", "=1", "=1"]
    assert [fact.problem.field for fact in found if fact.problem] == ["name", "name"]


def test_titles_are_those_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(csv_text([KITAHAMA], (*ENGLISH, "Tags", "")), "utf-8")
    assert recognize(examine(path)).titles == (*ENGLISH, "Tags", "")
