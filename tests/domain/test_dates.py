"""Dates as people write them, and as they are kept."""

from datetime import date

import pytest

from desktop.domain.dates import normal_date, past_date
from desktop.domain.errors import UserError

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("entered", "kept"),
    [("2026-11-22", "2026-11-22"), (" 2026/11/22 ", "2026-11-22"), ("20261122", "2026-11-22"), (" ", "")],
)
def test_ways_to_write_a_date(entered: str, kept: str) -> None:
    assert normal_date(entered) == kept
    assert past_date(entered, TODAY) == kept


@pytest.mark.parametrize("entered", ["22.11.2026", "2026-13-01", "2026-02-30", "tomorrow", "2026-1-1"])
def test_what_is_no_date(entered: str) -> None:
    with pytest.raises(UserError) as raised:
        normal_date(entered)
    assert raised.value.code == "date-invalid"


def test_what_happened_is_not_to_come() -> None:
    with pytest.raises(UserError) as raised:
        past_date("2026-11-23", TODAY)
    assert raised.value.code == "date-future"
