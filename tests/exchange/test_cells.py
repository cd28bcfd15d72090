"""What cells say: every form a value is known to be written in, and what is said of the others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.cell_dates import date_of, duration_of, moment_of
from desktop.exchange.cells import address_of, flag_of, guid_of, integer_of
from desktop.exchange.facts import RowProblem

GUID = "6c5d0b7e-41f2-4c1a-9d0e-2f1b7a3c4d5e"


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2015-11-25T06: 41: 12Z", "2015-11-25T06:41:12Z"),
        ("09/23/2022 17:19:54", "2022-09-23T17:19:54Z"),
        ("6/14/2022 20:12", "2022-06-14T20:12:00Z"),
        ("6/14/2022 8:12:05 PM", "2022-06-14T20:12:05Z"),
        ("6/14/2022 12:12 AM", "2022-06-14T00:12:00Z"),
        ("2022-03-18 19:49:35Z", "2022-03-18T19:49:35Z"),
        ("2022-02-10T11:24:42.3148266Z", "2022-02-10T11:24:42Z"),
        ("2022-02-10T11:24:42+09:00", "2022-02-10T02:24:42Z"),
        ("2022/3/8 9:05", "2022-03-08T09:05:00Z"),
        ("2022年3月8日", "2022-03-08T00:00:00Z"),
        ("２０２２/０３/０８", "2022-03-08T00:00:00Z"),
        ("14/06/2022", "2022-06-14T00:00:00Z"),
        ("4.6.2022", "2022-06-04T00:00:00Z"),
        ("44561", "2021-12-31T00:00:00Z"),
        ("44561.5", "2021-12-31T12:00:00Z"),
        ("0001-01-01T00:00:00Z", ""),
        ("", ""),
    ],
)
def test_moments_and_dates_in_every_form(written: str, moment: str) -> None:
    warnings: list[RowProblem] = []
    assert moment_of(written, "at", warnings) == moment
    if "+09" not in written:
        assert date_of(written, "at", warnings) == moment[:10]
    assert warnings == []


def test_a_date_is_the_one_that_is_written() -> None:
    assert date_of("2022-02-10T01:00:00+09:00", "ends_on", []) == "2022-02-10"
    assert date_of("9999-12-31T23:59:59-09:00", "ends_on", []) == "9999-12-31"


@pytest.mark.parametrize(
    "written",
    [
        *("soon", "2022-02-30", "31/31/2022", "9" * 400, "6/14/2022 25:99", "99999999"),
        "2022-02-10 to 2023-02-09",
    ],
)
def test_what_is_no_date_is_a_warning(written: str) -> None:
    warnings: list[RowProblem] = []
    assert (date_of(written, "ends_on", warnings), moment_of(written, "at", warnings)) == ("", "")
    assert [warning.field for warning in warnings] == ["ends_on", "at"]


@given(st.text(max_size=30) | st.from_regex(r"[0-9:/\-T .Z]{1,24}", fullmatch=True))
def test_no_text_stops_the_reading_of_a_cell(text: str) -> None:
    warnings: list[RowProblem] = []
    dates = [date_of(text, "a", warnings), moment_of(text, "a", warnings)]
    number = integer_of(text, "c", warnings)
    assert {warning.field for warning in warnings} <= {"a", "c"}
    assert all(isinstance(one, str) for one in [*dates, duration_of(text), guid_of(text), address_of(text)[0]])
    assert number is None or abs(number) <= 1_000_000_000
    assert flag_of(text) in (None, 0, 1)


@pytest.mark.parametrize(
    ("written", "duration"),
    [
        *[
            ("P1Y", "P1Y"),
            ("P730D", "P730D"),
            ("p1m", "P1M"),
            ("1 Year", "P1Y"),
            ("3 years", "P3Y"),
            ("1 Year(s)", "P1Y"),
        ],
        *[("12 months", "P12M"), ("1年", "P1Y"), ("３年間", "P3Y"), ("1 か月", "P1M"), ("Monthly", "P1M")],
        *[("Annual", "P1Y"), ("365 days", "P365D"), ("P", ""), ("", ""), ("soon", "")],
    ],
)
def test_durations(written: str, duration: str) -> None:
    assert duration_of(written) == duration


@pytest.mark.parametrize(
    ("written", "number"), [("12", 12), ("12.0", 12), ("1,234", 1234), ("１２", 12), ("-3", -3), ("", None)]
)
def test_whole_numbers(written: str, number: int | None) -> None:
    warnings: list[RowProblem] = []
    assert integer_of(written, "quantity", warnings) == number
    assert warnings == []


@pytest.mark.parametrize("written", ["many", "1.5", "9" * 5000, "1e9", "9999999999"])
def test_what_is_no_whole_number_is_a_warning(written: str) -> None:
    warnings: list[RowProblem] = []
    assert integer_of(written, "quantity", warnings) is None
    assert [warning.field for warning in warnings] == ["quantity"]


@pytest.mark.parametrize(
    ("written", "flag"),
    [
        ("True", 1),
        ("はい", 1),
        ("YES", 1),
        ("ＴＲＵＥ", 1),
        ("False", 0),
        ("いいえ", 0),
        ("no", 0),
        ("", None),
        ("?", None),
    ],
)
def test_yes_and_no(written: str, flag: int | None) -> None:
    assert flag_of(written) == flag


def test_guids() -> None:
    assert guid_of(GUID.upper()) == guid_of("{" + GUID + "}") == GUID
    assert guid_of("") == guid_of("<guid>") == ""


@pytest.mark.parametrize("written", ["a@contoso.com", "a_b.com#EXT#@contoso.onmicrosoft.com", "o'neil@contoso.com"])
def test_user_principal_names(written: str) -> None:
    assert address_of(written) == (written, None)


@pytest.mark.parametrize(
    ("written", "code"), [("", "address-missing"), ("a", "address-invalid"), ("a@b@c", "address-invalid")]
)
def test_what_is_no_user_principal_name(written: str, code: str) -> None:
    problem = address_of(written)[1]
    assert problem is not None
    assert problem.code == code
