"""Lists out: what stands in the files, what is refused, and that nothing half-made is left."""

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from desktop.domain.errors import UserError
from desktop.exchange.exporting.csv_file import CsvEncoding
from desktop.exchange.exporting.fields import FIELDS, Kind
from desktop.exchange.formats.partner_center_customers import CUSTOMERS
from desktop.exchange.headers import match_headers
from desktop.operations.desk import Desk
from desktop.operations.export_lists import ListExport, count_rows, export_csv, export_workbook
from desktop.store.lists import Subject
from tests.operations.everything import make_everything
from tests.store.belongings import World

TENANT = "0b5d3c1e-6f52-4a0b-9d2e-5a4b3c2d1e0f"
WHOSE = (TENANT, "contoso.example", "=Contoso")


@pytest.fixture
def world(desk: Desk) -> World:
    return make_everything(desk)


def read_csv(path: Path, encoding: str = "utf-8-sig") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text(encoding))))


def read_sheet(path: Path, name: str) -> Iterator[dict[object, object]]:
    titles, *rows = CalamineWorkbook.from_path(path).get_sheet_by_name(name).to_python()
    return (dict(zip(titles, row, strict=True)) for row in rows)


def test_all_customers_with_all_that_is_known_of_them(desk: Desk, world: World, tmp_path: Path) -> None:
    assert export_csv(desk, ListExport(None), tmp_path / "c.csv") == 2
    assert (tmp_path / "c.csv").read_bytes().startswith(b"\xef\xbb\xbfPartner account,")
    fabrikam, contoso = read_csv(tmp_path / "c.csv")
    assert contoso["Company name"] == "'=Contoso"
    assert contoso["Microsoft ID"] == TENANT
    assert (contoso["Relationship"], contoso["Permissions"], contoso["Country/region"]) == ("reseller", "gdap", "JP")
    assert (contoso["Users"], contoso["Seats used"], contoso["Seats owned"]) == ("3", "2", "4")
    assert (contoso["Invitation"], contoso["Tags"]) == ("draft", "VIP")
    assert contoso["Agreement accepted on"] == "2026-01-02"
    assert fabrikam["Company name"] == "Fabrikam"


def test_the_workbook_has_a_sheet_for_each_list_and_typed_cells(desk: Desk, world: World, tmp_path: Path) -> None:
    path = tmp_path / "all.xlsx"
    assert export_workbook(desk, ListExport(None, tuple(Subject)), path) == 2 + 2 + 3 + 2
    assert CalamineWorkbook.from_path(path).sheet_names == ["Customers", "Services", "Users", "Licenses"]
    _, contoso = read_sheet(path, "Customers")  # it is read こんとそ, and stands after Fabrikam
    assert contoso["Company name"] == "=Contoso"
    assert contoso["Users"] == 3
    assert contoso["Agreement accepted on"] == date(2026, 1, 2)
    services = {row["Subscription"]: row for row in read_sheet(path, "Services")}
    assert services["Basic"]["Auto-renew"] is False
    assert services["Basic"]["Product name"] == "Business Basic"
    users = {row["Display name"]: row for row in read_sheet(path, "Users")}
    assert set(users) == {"東京 太郎", "Émile Zola", "ﾊﾟｰﾄﾅｰ 花子"}
    assert users["東京 太郎"]["Licenses"] == "Business Basic+SPB"
    assert tuple(users["東京 太郎"].values())[:4] == ("Us", *WHOSE)
    licenses = {row["SKU part number"]: row for row in read_sheet(path, "Licenses")}
    assert [licenses["O365_BUSINESS_ESSENTIALS"][title] for title in ("Active units", "Suspended units")] == [2, 5]
    assert count_rows(desk, None) == {"customers": 2, "subscriptions": 2, "users": 3, "licenses": 2}


def test_only_these_customers_in_this_order_and_these_columns(desk: Desk, world: World, tmp_path: Path) -> None:
    export = ListExport([world.other, world.customer, 999], customer_fields=("user_count", "name"))
    export_csv(desk, export, tmp_path / "c.csv")
    assert (tmp_path / "c.csv").read_text("utf-8-sig").split() == ["Users,Company", "name", "0,Fabrikam", "3,'=Contoso"]
    assert export_csv(desk, ListExport([world.other], (Subject.USERS,)), tmp_path / "u.csv") == 0
    assert count_rows(desk, [world.other])[Subject.USERS] == 0


def test_the_titles_are_written_in_the_words_given(desk: Desk, world: World, tmp_path: Path) -> None:
    export = ListExport(None, titles={"Company name": "会社名", "Customers": "顧客"})
    export_workbook(desk, export, tmp_path / "c.xlsx")
    assert next(read_sheet(tmp_path / "c.xlsx", "顧客"))["会社名"] == "Fabrikam"


def test_the_titles_are_those_an_import_knows(desk: Desk) -> None:
    titles = {field.name: field.title for field in FIELDS[Subject.CUSTOMERS]}
    match = match_headers(list(titles.values()), CUSTOMERS)
    found = {use.field: use.title for use in match.uses if use.field}
    assert found == {name: titles[name] for name in ("tenant_id", "name", "domain", "relationship", "country")}
    for fields in FIELDS.values():
        assert len({field.title for field in fields}) == len(fields)


def test_characters_that_cp932_lacks_are_named_and_nothing_is_written(desk: Desk, world: World, tmp_path: Path) -> None:
    export, path = ListExport(None, (Subject.USERS,)), tmp_path / "u.csv"
    with pytest.raises(UserError) as refused:
        export_csv(desk, export, path, CsvEncoding.CP932)
    assert refused.value.code == "export-characters"
    assert refused.value.sentence.facts["characters"] == "É"
    assert refused.value.sentence.facts["example"] == "Émile Zola"
    assert list(tmp_path.glob("u.csv*")) == []
    export_csv(desk, export, path, CsvEncoding.CP932, replaces=True)
    names = {row["Display name"] for row in read_csv(path, "cp932")}
    assert names == {"東京 太郎", "?mile Zola", "ﾊﾟｰﾄﾅｰ 花子"}


def test_cancel_leaves_nothing_and_keeps_an_older_file(desk: Desk, world: World, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    for write in (export_csv, export_workbook):
        with pytest.raises(UserError) as stopped:
            write(desk, ListExport(None), tmp_path / "x", cancelled=lambda: True)
        assert stopped.value.code == "cancelled"
    assert sorted(tmp_path.iterdir()) == before
    (tmp_path / "x").write_text("before")
    with pytest.raises(UserError):
        export_csv(desk, ListExport(None), tmp_path / "x", cancelled=lambda: True)
    assert (tmp_path / "x").read_text() == "before"


def test_what_others_write_meanwhile_is_not_mixed_in(desk: Desk, world: World, tmp_path: Path) -> None:
    """Users are written after customers, as they were when the first row was read."""
    other = desk.another()

    def rename(done: int, total: int) -> None:
        with other.database.write() as tx:
            tx.update("users", world.users[0], {"name": "Renamed"})

    export_workbook(desk, ListExport(None, (Subject.CUSTOMERS, Subject.USERS)), tmp_path / "c.xlsx", progress=rename)
    assert "東京 太郎" in [row["Display name"] for row in read_sheet(tmp_path / "c.xlsx", "Users")]
    assert desk.users.get(world.users[0]).name == "Renamed"
    other.close()


def test_progress_ends_at_the_number_of_rows(desk: Desk, world: World, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    export_workbook(
        desk, ListExport(None, tuple(Subject)), tmp_path / "c.xlsx", progress=lambda *so_far: seen.append(so_far)
    )
    assert seen[0] == (0, 9)
    assert seen[-1] == (9, 9)


def test_dates_that_are_none_stay_text() -> None:
    [field] = [field for field in FIELDS[Subject.CUSTOMERS] if field.name == "mca_accepted_on"]
    assert field.kind is Kind.DATE
    assert field.cell("soon") == "soon"
    assert field.cell("") is None
    assert field.cell("2026-11-22") == date(2026, 11, 22)
