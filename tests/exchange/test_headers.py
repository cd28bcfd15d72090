"""Headers are matched loosely, in both languages."""

import pytest

from desktop.exchange.facts import Subject
from desktop.exchange.formats.format import Column, TableFormat
from desktop.exchange.formats.partner_center_customers import CUSTOMERS
from desktop.exchange.headers import HeaderMatch, match_by_hand, match_headers


def match(*titles: str) -> HeaderMatch:
    return match_headers(titles, CUSTOMERS)


@pytest.mark.parametrize(
    "titles",
    [
        ("Microsoft ID", "Company name", "Primary domain name", "Relationship"),
        ("Microsoft ID", "会社名", "プライマリ ドメイン名", "関係"),
        ("MICROSOFT_ID", "company-name", " Primary  Domain Name ", "relationship"),
        ("Ｍｉｃｒｏｓｏｆｔ　ＩＤ", "会社名", "ﾌﾟﾗｲﾏﾘｰ ﾄﾞﾒｲﾝ名", "関 係"),
        ("microsoftid", "CompanyName", "PrimaryDomainName", "Relationship"),
    ],
)
def test_the_documented_columns_are_found(titles: tuple[str, ...]) -> None:
    found = match(*titles)
    assert not found.missing
    assert found.places == {"tenant_id": 0, "name": 1, "domain": 2, "relationship": 3}


@pytest.mark.parametrize("title", ["Country", "Country/Region", "国/地域", "国", "地域"])
def test_a_country_column_is_read(title: str) -> None:
    assert match("Microsoft ID", "Company name", title).places["country"] == 2


def test_unknown_columns_are_left_out() -> None:
    uses = match("Microsoft ID", "会社名", "顧客 ID (社内)", "Tags").uses
    assert [(use.title, use.field) for use in uses][2:] == [("顧客 ID (社内)", None), ("Tags", None)]


def test_of_two_columns_for_a_field_the_more_exact_title_is_taken() -> None:
    found = match("Name", "Company name", "Microsoft ID")
    assert found.places == {"name": 1, "tenant_id": 2}
    assert found.uses[0].field is None


def test_missing_columns_are_named_by_their_exact_title() -> None:
    assert match("Primary domain name").missing == ("Microsoft ID", "Company name")


def test_columns_of_the_same_title_are_told_apart_by_position() -> None:
    format = TableFormat(
        "pairs",
        "Pairs",
        Subject.CUSTOMERS,
        columns=(Column("first", ("Name",)), Column("second", ("Name", "Other"), is_required=True, nth=1)),
    )
    assert match_headers(("Name", "x", "name"), format).places == {"first": 0, "second": 2}
    assert match_headers(("Name", "x"), format).missing == ("Name",)


def test_what_a_person_matched_counts_whatever_the_titles_say() -> None:
    found = match_by_hand(("Name", "Microsoft ID", "c", "d"), ("tenant_id", "name", "nonsense"), CUSTOMERS)
    assert [use.field for use in found.uses] == ["tenant_id", "name", None, None]
    assert match_by_hand(("a",), (), CUSTOMERS).missing == ("Microsoft ID", "Company name")
