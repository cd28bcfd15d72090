"""What a file is: its format, delimiter and header row, found by content and correctable by the person."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.delimited import DELIMITERS, Record, open_text, records
from desktop.exchange.encodings import Encoding, shown
from desktop.exchange.headers import ColumnUse, Format, HeaderMatch, match_headers
from desktop.exchange.source import SourceFile, unreadable

_HEADER_WITHIN = 5  # records: a title or an Excel "sep=;" line may stand above the header
_SHOWN_TITLES = 6


@dataclass(frozen=True, slots=True)
class Recognition:
    """How to read `source`: what was found, with the person's corrections."""

    source: SourceFile
    format: Format
    encoding: Encoding
    delimiter: str
    header_line: int
    match: HeaderMatch

    @property
    def columns(self) -> tuple[ColumnUse, ...]:
        """The file's columns and what becomes of each."""
        return self.match.uses


def recognize(
    source: SourceFile, format: Format, encoding: Encoding | None = None, delimiter: str | None = None
) -> Recognition:
    """Find the header row of `format`, in the given encoding and delimiter or in the likeliest.

    Raises `UserError` "import-columns-missing" when it is another kind of list, "import-not-a-list" when it is none,
    "import-unreadable".
    """
    encoding = encoding or source.encoding
    found = [
        Recognition(source, format, encoding, candidate, record.line, match_headers(record.cells, format))
        for candidate in ([delimiter] if delimiter else DELIMITERS)
        for record in _first_records(source, encoding, candidate)
    ]
    best = max(found, key=_likelihood, default=None)
    if best is None or best.match.missing:
        raise _not_of(format, source, best, [recognition.match for recognition in found])
    return best


def data_records(recognition: Recognition) -> Iterator[Record]:
    """The records below the header row. Raises `UserError` "import-unreadable"."""
    source = recognition.source
    try:
        with open_text(source.path, recognition.encoding) as stream:
            for record in records(stream, recognition.delimiter):
                if record.line > recognition.header_line:
                    yield record
    except OSError as error:
        raise unreadable(source.path, error) from error


def _first_records(source: SourceFile, encoding: Encoding, delimiter: str) -> list[Record]:
    try:
        with open_text(source.path, encoding) as stream:
            return [record for record in islice(records(stream, delimiter), _HEADER_WITHIN) if not record.fault]
    except OSError as error:
        raise unreadable(source.path, error) from error


def _likelihood(recognition: Recognition) -> tuple[bool, int, int]:
    return not recognition.match.missing, recognition.match.score, -recognition.header_line


def _not_of(format: Format, source: SourceFile, best: Recognition | None, matches: Sequence[HeaderMatch]) -> UserError:
    if best is not None and best.match.score:
        return UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "{file} is not the customers list: it has the columns {found}, but {missing} is missing. In Partner "
                "Center, open Customers and export the list again.",
            ),
            code="import-columns-missing",
            file=source.name,
            found=_titles([use.title for use in best.columns]),
            missing=", ".join(best.match.missing),
        )
    widest = max(matches, key=lambda match: len(match.uses), default=HeaderMatch((), ()))
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file} is not a customers list: its first line reads {found}, where {expected} are expected. In Partner "
            "Center, open Customers and export the list; or choose another encoding or delimiter.",
        ),
        code="import-not-a-list",
        file=source.name,
        found=_titles([use.title for use in widest.uses]),
        expected=", ".join(format.required_titles),
    )


def _titles(titles: Sequence[str]) -> str:
    """A few titles, each cut to a readable length."""
    named = [shown(title) if len(title) <= 40 else shown(title[:40]) + "…" for title in titles if title]
    return ", ".join(named[:_SHOWN_TITLES]) + (", …" if len(named) > _SHOWN_TITLES else "") or "–"
