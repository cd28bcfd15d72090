"""Which backups stay."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.store.thinning import DAYS, LATEST, MONTHS, WEEKS, kept

MOMENTS = st.lists(
    st.integers(0, 26_000).map(lambda hours: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(hours=hours)),
    max_size=120,
    unique=True,
)


@given(MOMENTS)
def test_the_latest_stay_and_few_of_long_ago(moments: list[datetime]) -> None:
    stay = kept(moments)
    assert set(sorted(moments)[-LATEST:]) <= stay <= set(moments)
    assert len(stay) <= LATEST + DAYS + WEEKS + MONTHS


@given(MOMENTS)
def test_thinning_again_removes_nothing(moments: list[datetime]) -> None:
    stay = kept(moments)
    assert kept(stay) == stay


@given(MOMENTS)
def test_the_newest_of_each_of_the_last_days_weeks_and_months_stays(moments: list[datetime]) -> None:
    stay = kept(moments)
    for period, count in (("%Y-%m-%d", DAYS), ("%G-%V", WEEKS), ("%Y-%m", MONTHS)):
        newest: dict[str, datetime] = {}
        for moment in sorted(moments):
            newest[moment.strftime(period)] = moment
        assert {newest[key] for key in sorted(newest)[-count:]} <= stay


def test_a_year_of_two_a_day() -> None:
    end = datetime(2026, 11, 22, 18, tzinfo=UTC)
    moments = [end - timedelta(hours=12 * step) for step in range(730)]
    stay = sorted(kept(moments), reverse=True)
    assert stay[:LATEST] == moments[:LATEST]
    assert [moment.day for moment in stay[LATEST:]][:9] == [19, 18, 17, 16, 15, 14, 13, 12, 11]
    assert len(stay) == 12 + 3 + 8 + 8  # the same backup is the newest of its day, week or month


def test_nothing_goes_because_time_passes() -> None:
    day = datetime(2026, 11, 22, tzinfo=UTC)
    assert kept([day]) == {day}
    assert kept([]) == set()
