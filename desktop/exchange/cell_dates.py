"""Dates, moments and durations in every form the files are known to write them in (domain.md 5)."""

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.domain.times import to_text
from desktop.domain.widths import HALF_WIDTH
from desktop.exchange.encodings import shown
from desktop.exchange.facts import RowProblem
from desktop.exchange.headers import fold_title

# The two orders of a date, and a time of day behind it: "2022/9/3 20:12", "6/14/2022 8:12:05 PM", "3.9.2022".
_YEAR_FIRST = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})")
_TIME = re.compile(r"[ T]*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: *([AaPp])\.?[Mm]\.?)?(?: *(?:Z|UTC|GMT))?")
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")  # a day as Excel counts them
_SERIAL_START = datetime(1899, 12, 30, tzinfo=UTC)
_NEVER = date(1, 1, 1)  # what .NET writes for no date

_DURATION = re.compile(r"P(?!$)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?")
_COUNTED = re.compile(r"(\d{1,4})(years?|yr|年間?|months?|mo|か月|ヶ月|ヵ月|カ月|箇月|月|days?|日間?)s?")
_NAMED = {
    **dict.fromkeys(("monthly", "onemonth", "month", "毎月", "月間", "月次"), "P1M"),
    **dict.fromkeys(("annual", "annually", "yearly", "oneyear", "year", "年間", "年次", "毎年"), "P1Y"),
    **dict.fromkeys(("threeyear", "threeyears", "triennial"), "P3Y"),
}


def date_of(text: str, field: str, warnings: list[RowProblem]) -> str:
    """The ISO date a cell says, as written, whatever the time zone; "" (with a warning where something is written).

    Of 03/04/2022 the first number is the month, as Microsoft's files have it, unless it is above 12.
    """
    found = _read(text)
    if found is None and text:
        warnings.append(_not_a_date(text, field))
    return found.date().isoformat() if found is not None and found.date() != _NEVER else ""


def moment_of(text: str, field: str, warnings: list[RowProblem]) -> str:
    """The moment a cell says, ISO in UTC; without a time zone it is taken as UTC. Otherwise like `date_of`."""
    found = _moment(text)
    if found is None and text:
        warnings.append(_not_a_date(text, field))
    return to_text(found) if found is not None and found.date() != _NEVER else ""


@lru_cache(maxsize=4096)
def duration_of(text: str) -> str:
    """An ISO 8601 duration ("P1Y") of one or of words ("1 Year", "12 months", "1年"); "" when it is none."""
    upper = text.strip().upper()
    if _DURATION.fullmatch(upper):
        return upper
    folded = fold_title(text)
    counted = _COUNTED.fullmatch(folded)
    if counted is None:
        return _NAMED.get(folded, "")
    unit = {"y": "Y", "年": "Y", "d": "D", "日": "D"}.get(counted[2][0], "M")
    return f"P{int(counted[1])}{unit}"


def _moment(text: str) -> datetime | None:
    read = _read(text)
    try:
        return (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC) if read is not None else None
    except OverflowError:  # at the end of the year 9999
        return None


@lru_cache(maxsize=8192)
def _read(text: str) -> datetime | None:
    """What is written, with a time zone only where it says one."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    # A documentation page puts blanks behind colons: 2015-11-25T06: 41: 12Z
    plain = text.translate(HALF_WIDTH).replace(": ", ":").strip()
    for form in (datetime.fromisoformat, _written):
        try:
            return form(plain)
        except (ValueError, OverflowError):
            continue
    return None


def _written(text: str) -> datetime:
    """Raises `ValueError` when there is no such day, or another text."""
    if _SERIAL.fullmatch(text):
        return _SERIAL_START + timedelta(days=float(text))
    if found := _YEAR_FIRST.match(text):
        year, month, day = (int(part) for part in found.groups())
    elif found := _YEAR_LAST.match(text):
        month, day, year = int(found[1]), int(found[3]), int(found[4])
        if found[2] == "." or month > 12:
            month, day = day, month
    else:
        raise ValueError(text)
    hour, minute, second = _time(text[found.end() :])
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)


def _time(text: str) -> tuple[int, int, int]:
    if not text.strip():
        return 0, 0, 0
    found = _TIME.fullmatch(text)
    if found is None:
        raise ValueError(text)
    hour = int(found[1])
    if found[4]:
        hour = hour % 12 + (12 if found[4] in "Pp" else 0)
    return hour, int(found[2]), int(found[3] or 0)


def _not_a_date(text: str, field: str) -> RowProblem:
    template = QT_TRANSLATE_NOOP("Sentences", "“{date}” is not a date: imported without it, add it later")
    return RowProblem("date", field, sentence(template, date=shown(text[:60])))
