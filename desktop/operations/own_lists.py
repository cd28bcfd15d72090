"""How lists of the partner's own are read: the person matches their columns once for each set of headers."""

from dataclasses import replace
from hashlib import sha256

from desktop.domain.errors import UserError
from desktop.exchange.formats import FORMATS
from desktop.exchange.formats.format import TableFormat
from desktop.exchange.headers import fold_title
from desktop.exchange.recognition import Choices, Recognition, recognize
from desktop.exchange.source import SourceFile
from desktop.operations.desk import Desk
from desktop.store.transactions import Transaction


def remember_mapping(desk: Desk, tx: Transaction, recognition: Recognition) -> None:
    """Keep what the columns of a list of the partner's own mean, for the next one with the same headers.

    Nothing is kept of a file of a known kind, nor of one without headers.
    """
    is_own = isinstance(recognition.format, TableFormat) and recognition.format.is_own
    if is_own and recognition.choices.has_titles:
        mapping = {"format": recognition.format.code, "columns": [use.field or "" for use in recognition.columns]}
        desk.settings.set(tx, _key(recognition), mapping)


def remembered(desk: Desk, source: SourceFile, choices: Choices) -> Choices | None:
    """`choices` with the mapping that was kept for a file with these headers; None when there is none."""
    try:
        any_own = next(format.code for format in FORMATS if isinstance(format, TableFormat) and format.is_own)
        recognition = recognize(source, replace(choices, format_code=any_own, columns=()))
    except UserError:
        return None
    mapping = desk.settings.get(_key(recognition))
    if mapping is None or mapping["format"] not in {format.code for format in FORMATS}:
        return None
    return replace(choices, format_code=mapping["format"], columns=tuple(mapping["columns"]))


def _key(recognition: Recognition) -> str:
    headers = "\n".join(fold_title(use.title) for use in recognition.columns)
    return "mapping:" + sha256(headers.encode()).hexdigest()
