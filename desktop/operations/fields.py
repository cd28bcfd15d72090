"""Reads what a person entered, field by field, and tells of every fault at once."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from desktop.domain.errors import InvalidFields, UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence


class Fields:
    """The fields of an entered record. A field that cannot be read stays as it was entered, its fault noted."""

    def __init__(self, entered: object) -> None:
        self._entered = entered
        self.faults: dict[str, Sentence] = {}

    def read(self, field: str, reader: Callable[[Any], Any]) -> Any:
        """The field in the form it is stored in: what `reader` makes of it, which raises `UserError` for a fault."""
        value = getattr(self._entered, field)
        try:
            return reader(value)
        except UserError as error:
            self.faults[field] = error.sentence
            return value

    def check(self) -> None:
        """Raise `InvalidFields` if a field could not be read."""
        if self.faults:
            raise InvalidFields(self.faults)


def one_line(entered: str) -> str:
    """The words of a text that stands on one line."""
    return " ".join(entered.split())


def named(template: str) -> Callable[[str], str]:
    """A reader of a name on one line; `template` (marked) is what an empty one is answered with ("name-empty")."""

    def read(entered: str) -> str:
        name = one_line(entered)
        if not name:
            raise UserError(template, code="name-empty")
        return name

    return read


def not_negative(count: int) -> int:
    """A count of seats or licenses. Raises `UserError` ("count-negative")."""
    if count < 0:
        raise UserError(QT_TRANSLATE_NOOP("Sentences", "Enter 0 or a larger number."), code="count-negative")
    return count


def guid(entered: str) -> str:
    """The GUID entered, in lower case with hyphens; "" of blank text. Raises `UserError` ("guid-invalid")."""
    entered = entered.strip()
    try:
        return str(UUID(entered)) if entered else ""
    except ValueError:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "“{id}” is not an ID of Microsoft's: copy it again, or leave it empty."),
            code="guid-invalid",
            id=entered,
        ) from None
