"""Dates, as they are stored: ISO 8601 ("2026-11-22")."""

from datetime import date

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP


def normal_date(text: str) -> str:
    """The date in `text` as it is stored; "" of blank text. Raises `UserError` (code "date-invalid")."""
    entered = text.strip().replace("/", "-")
    if not entered:
        return ""
    try:
        return date.fromisoformat(entered).isoformat()
    except ValueError:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "“{date}” is not a date: enter year, month and day, like 2026-11-22."),
            code="date-invalid",
            date=text.strip(),
        ) from None


def past_date(text: str, today: date) -> str:
    """`normal_date` of something that has happened. Raises `UserError` ("date-invalid", "date-future")."""
    day = normal_date(text)
    if day and date.fromisoformat(day) > today:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "{date} is still to come: enter the day on which it happened."),
            code="date-future",
            date=day,
        )
    return day
