"""Moments as they are stored, and the days they fall on here."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from desktop.domain.times import from_file_time, from_text, local_day, to_text


@pytest.fixture
def tokyo() -> Iterator[None]:
    """The system's time zone is Tokyo's, where a process can say so."""
    set_zone = getattr(time, "tzset", lambda: None)
    with pytest.MonkeyPatch.context() as patch:
        if hasattr(time, "tzset"):
            patch.setenv("TZ", "Asia/Tokyo")
        set_zone()
        yield
    set_zone()


@pytest.mark.parametrize("stored", ["2026-11-22T07:04:05Z", "0002-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
def test_any_year_is_read_back(stored: str) -> None:
    assert to_text(from_text(stored)) == stored


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows' time zone is not a process's to set")
@pytest.mark.usefixtures("tokyo")
def test_a_moment_falls_on_the_day_it_is_here() -> None:
    assert local_day(from_text("2026-11-22T14:59:59Z")).isoformat() == "2026-11-22"
    assert local_day(from_text("2026-11-22T15:00:00Z")).isoformat() == "2026-11-23"


@pytest.mark.usefixtures("tokyo")
@pytest.mark.parametrize("stored", ["0002-01-02T12:00:00Z", "1969-12-31T12:00:00Z", "9999-12-31T23:59:59Z"])
def test_where_the_systems_calendar_ends_the_day_is_the_one_written(stored: str) -> None:
    assert local_day(from_text(stored)).isoformat() == stored[:10]


def test_a_files_time_may_lie_before_1970() -> None:
    assert from_file_time(-11_644_473_600).isoformat() == "1601-01-01T00:00:00+00:00"  # Windows' zero
    assert from_file_time(1_795_331_045.5) == datetime.fromtimestamp(1_795_331_045.5, UTC)
