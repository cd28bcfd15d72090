"""What a person entered in the fields of a form, brought into the form it is stored in."""

from collections.abc import Callable
from typing import Any

from desktop.domain.addresses import normal_address
from desktop.domain.errors import InvalidFields, UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence


class FieldReader:
    """Reads the fields of `entered`, an object of the domain, one after the other; `faults` collects what is wrong."""

    def __init__(self, entered: object) -> None:
        self._entered = entered
        self.faults: dict[str, Sentence] = {}

    def read(self, field: str, reader: Callable[[Any], Any]) -> Any:
        """The value of `field` as `reader` gives it; as it was entered, with a fault noted, where that refuses it."""
        entered = getattr(self._entered, field)
        try:
            return reader(entered)
        except UserError as error:
            self.faults.setdefault(field, error.sentence)
            return entered

    def finish(self) -> None:
        """Raise `InvalidFields` if anything was wrong."""
        if self.faults:
            raise InvalidFields(self.faults)


def one_line(entered: str) -> str:
    """The text with every run of white space as one blank."""
    return " ".join(entered.split())


def optional_email(entered: str) -> str:
    """The address in its normal form; "" of blank text. Raises like `normal_address`."""
    return normal_address(entered) if entered.strip() else ""


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
    from uuid import UUID  # at first use: it takes a while to load

    entered = entered.strip()
    try:
        return str(UUID(entered)) if entered else ""
    except ValueError:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "“{id}” is not an ID of Microsoft's: copy it again, or leave it empty."),
            code="guid-invalid",
            id=entered,
        ) from None
