"""Which automatic backups are kept: many of late, few of long ago."""

from collections.abc import Callable, Iterable
from datetime import date, datetime

LATEST = 6  # kept whatever their day: a day's end does not push out the copy made before that day's import
DAYS, WEEKS, MONTHS = 12, 10, 9


def kept(moments: Iterable[datetime]) -> set[datetime]:
    """The moments of the backups to keep; the others may go.

    Of each of the last 12 days, 10 weeks (from Monday) and 9 months in which backups were made, the newest; and the
    latest six. Time that merely passes removes nothing: days without a backup are not counted.
    """
    newest_first = sorted(moments, reverse=True)
    found = set(newest_first[:LATEST])
    for period, count in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        found |= _newest_of_each(newest_first, period, count)
    return found


def _newest_of_each(
    newest_first: Iterable[datetime], period: Callable[[date], tuple[int, ...]], count: int
) -> set[datetime]:
    newest: dict[tuple[int, ...], datetime] = {}
    for moment in newest_first:
        newest.setdefault(period(moment.date()), moment)
    return set(list(newest.values())[:count])


def _day(day: date) -> tuple[int, ...]:
    return (day.toordinal(),)


def _week(day: date) -> tuple[int, ...]:
    return tuple(day.isocalendar()[:2])


def _month(day: date) -> tuple[int, ...]:
    return (day.year, day.month)
