"""What is wrong with a row as a whole, whatever it says: cut, too long, damaged, or in another encoding."""

from collections.abc import Iterable

from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.exchange.delimited import MAX_LINE, Record, RecordFault
from desktop.exchange.encodings import Encoding, better_encoding, is_garbled
from desktop.exchange.facts import RowProblem
from desktop.exchange.json_text import FAULTS as JSON_FAULTS

# Problems behind which rows may be missing that nobody counted, or whose things nobody can tell.
LOSING = frozenset({"unclosed-quote", "too-long", "too-few-values", "incomplete", "json-other-kind", *JSON_FAULTS})
_FAULTS = {
    RecordFault.TOO_LONG: QT_TRANSLATE_NOOP(
        "Sentences", "The line is longer than {limit} characters: row left out. Export the list again."
    ),
    RecordFault.UNCLOSED_QUOTE: QT_TRANSLATE_NOOP(
        "Sentences", "A quotation mark is opened and not closed: row left out. Close it, or export the list again."
    ),
    RecordFault.NUL: QT_TRANSLATE_NOOP(
        "Sentences", "Damaged, it holds NUL characters: row left out. Export the list again."
    ),
}


def record_problem(record: Record, expected: int, needed: int) -> RowProblem | None:
    """What is wrong with the shape of a record in a file of `expected` columns, of which the first `needed` count."""
    if record.fault is not None:
        return RowProblem(record.fault.value, "", sentence(_FAULTS[record.fault], limit=MAX_LINE))
    found = len(record.cells)
    if found < needed:
        template = QT_TRANSLATE_NOOP(
            "Sentences", "The line is cut, {found} of {expected} values: row left out. Export the list again."
        )
        return RowProblem("too-few-values", "", sentence(template, found=found, expected=expected))
    if found > expected and any(record.cells[expected:]):
        template = QT_TRANSLATE_NOOP(
            "Sentences",
            "{found} values for {expected} columns: row left out. Put quotation marks around texts with the delimiter.",
        )
        return RowProblem("too-many-values", "", sentence(template, found=found, expected=expected))
    return None


def garbled_problem(texts: Iterable[tuple[str, str]], encoding: Encoding) -> RowProblem | None:
    """The first garbled one of these (field, text) pairs, naming the encoding that reads it."""
    for field, text in texts:
        if not is_garbled(text):
            continue
        better = better_encoding(text, encoding)
        if better is not None:
            template = QT_TRANSLATE_NOOP("Sentences", "Garbled text: choose encoding {encoding}")
            return RowProblem("garbled", field, sentence(template, encoding=better.label))
        template = QT_TRANSLATE_NOOP("Sentences", "Garbled in the file itself: row left out. Export the list again.")
        return RowProblem("garbled-in-file", field, sentence(template))
    return None
