"""Lists of the partner's own: fields are proposed by the titles, chosen by the person, and read as such."""

from pathlib import Path

import pytest

from desktop.domain.errors import UserError
from desktop.exchange.facts import FIELDS, WHOSE, Fact, Subject
from desktop.exchange.formats.own_list import OWN_LISTS
from desktop.exchange.reading import facts
from desktop.exchange.recognition import Choices, Recognition, recognize
from desktop.exchange.source import examine

TENANT = "6c5d0b7e-41f2-4c1a-9d0e-2f1b7a3c4d5e"


def recognized(folder: Path, text: str, choices: Choices) -> Recognition:
    path = folder / "own.csv"
    path.write_text(text, encoding="utf-8", newline="")
    return recognize(examine(path), choices)


def read(folder: Path, text: str, code: str, *columns: str) -> list[Fact]:
    return list(facts(recognized(folder, text, Choices(code, columns=columns))))


def test_what_is_not_known_can_be_matched_by_hand(tmp_path: Path) -> None:
    text = "Kunde;Webseite;Ansprechpartner\r\nContoso;contoso.com;Frau Müller\r\n"
    with pytest.raises(UserError) as unknown:
        recognized(tmp_path, text, Choices())
    assert unknown.value.code == "import-unknown"
    assert "Kunde, Webseite, Ansprechpartner" in str(unknown.value)
    proposed = recognized(tmp_path, text, Choices("own-customers"))
    assert [use.title for use in proposed.columns] == ["Kunde", "Webseite", "Ansprechpartner"]
    assert proposed.match.missing == ("Customer",)
    (fact,) = read(tmp_path, text, "own-customers", "name", "domain", "contact_name")
    assert fact == Fact(
        Subject.CUSTOMERS, 2, {"name": "Contoso", "domain": "contoso.com", "contact_name": "Frau Müller"}
    )


@pytest.mark.parametrize(
    ("code", "titles", "fields"),
    [
        ("own-customers", "会社名,ドメイン,フリガナ,担当者", ["name", "domain", "reading", "contact_name"]),
        ("own-customers", "Company,Color,E-mail", ["name", None, "contact_email"]),
        ("own-users", "氏名,メールアドレス,部署,ライセンス", ["name", "address", "department", "licenses"]),
        ("own-subscriptions", "顧客名,サブスクリプション ID,更新日", ["customer_name", "subscription_id", "ends_on"]),
        ("own-licenses", "Customer,Product,Seats,Used", ["customer_name", "product_name", "enabled", "consumed"]),
    ],
)
def test_fields_are_proposed_by_the_titles(tmp_path: Path, code: str, titles: str, fields: list[str | None]) -> None:
    found = recognized(tmp_path, titles + "\r\n" + ",".join("x" * len(fields)), Choices(code))
    assert [use.field for use in found.columns] == fields
    assert not found.match.missing


def test_a_list_of_ones_own_is_never_found_only_chosen(tmp_path: Path) -> None:
    with pytest.raises(UserError) as unknown:
        recognized(tmp_path, "会社名,ドメイン,フリガナ\r\n", Choices())
    assert unknown.value.code == "import-unknown"


def test_a_field_that_is_not_known_leaves_its_column_out(tmp_path: Path) -> None:
    found = recognized(tmp_path, "a,b,c\r\n1,2,3", Choices("own-customers", columns=("name", "evil")))
    assert [use.field for use in found.columns] == ["name", None, None]


def test_customers_need_anything_that_names_them(tmp_path: Path) -> None:
    rows = read(
        tmp_path,
        "a,b,c\r\n,contoso.com,リセラー\r\nFabrikam,,\r\n,,None\r\n",
        "own-customers",
        "name",
        "domain",
        "relationship",
    )
    assert [fact.values.get("relationship") for fact in rows[:2]] == ["reseller", None]
    assert [fact.problem.code if fact.problem else "" for fact in rows] == ["", "", "key-missing"]


def test_users_of_ones_own_with_their_licenses(tmp_path: Path) -> None:
    rows = read(
        tmp_path,
        "u,c,s,l\r\n"
        "a@contoso.com,contoso.com,有効,Microsoft 365 E3; Power BI Pro\r\n"
        "b@contoso.com,contoso.com,無効,なし\r\n"
        "c@contoso.com,contoso.com,yes,\r\n",
        *("own-users", "address", "customer_domain", "state", "licenses"),
    )
    assert [fact.values["state"] for fact in rows] == ["active", "inactive", "active"]
    assert [fact.licenses for fact in rows] == [("Microsoft 365 E3", "Power BI Pro"), (), None]
    assert [fact.values["customer_domain"] for fact in rows] == ["contoso.com"] * 3


def test_whose_the_rows_are_is_asked_unless_a_column_says(tmp_path: Path) -> None:
    text = "Customer,Product,Seats\r\nContoso,Microsoft 365 E3,5\r\n"
    assert recognized(tmp_path, text, Choices("own-licenses", columns=("", "product_name", "enabled"))).asks_customer
    assert not recognized(tmp_path, text, Choices("own-licenses")).asks_customer


def test_columns_that_say_nothing_are_asked_for(tmp_path: Path) -> None:
    text = "alpha,beta\r\nContoso,5\r\n"
    assert recognized(tmp_path, text, Choices("own-users")).asks_columns
    assert recognized(tmp_path, text, Choices("own-customers", columns=("", "domain"))).asks_columns
    assert not recognized(tmp_path, text, Choices("own-users", columns=("address",))).asks_columns


def test_every_field_offered_is_one_of_its_subject() -> None:
    for own in OWN_LISTS:
        offered = [column.field for column in own.columns]
        assert set(offered) <= {*FIELDS[own.subject], "licenses"}
        assert len(offered) == len(set(offered))
        assert own.subject is Subject.CUSTOMERS or set(WHOSE) <= set(offered)
