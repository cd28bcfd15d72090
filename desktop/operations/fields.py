"""What a person entered in the fields of a form, brought into the form it is stored in."""

from collections.abc import Callable

from desktop.domain.addresses import normal_address
from desktop.domain.errors import InvalidFields, UserError
from desktop.domain.sentences import Sentence


class FieldReader:
    """Reads the fields of `entered`, an object of the domain, one after the other; `faults` collects what is wrong."""

    def __init__(self, entered: object) -> None:
        self._entered = entered
        self.faults: dict[str, Sentence] = {}

    def read(self, field: str, reader: Callable[[str], str]) -> str:
        """The value of `field` as `reader` gives it; as it was entered, with a fault noted, where that refuses it."""
        entered: str = getattr(self._entered, field)
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
