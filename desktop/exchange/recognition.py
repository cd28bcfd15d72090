"""What a file is: its format, delimiter and header row, found by content and correctable by the person."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.exchange.delimited import DELIMITERS, Record, open_text, records
from desktop.exchange.encodings import Encoding, shown
from desktop.exchange.formats import FORMATS
from desktop.exchange.formats.format import Context, JsonFormat, TableFormat
from desktop.exchange.headers import MAX_COLUMNS, ColumnUse, HeaderMatch, fold_title, match_by_hand, match_folded
from desktop.exchange.source import SourceFile, unreadable

_HEADER_WITHIN = 5  # records: a title or an Excel "sep=;" line may stand above the header
_SHOWN_TITLES = 6


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person said about a file; what is "", None or () is found out.

    `columns` are the fields of the columns in turn ("" for one that is left out), of a list of the partner's own.
    `customer_id` and `user_id` are the stored ones whose the rows are, where the file does not say.
    """

    format_code: str = ""
    encoding: Encoding | None = None
    delimiter: str = ""
    sheet: str = ""
    columns: tuple[str, ...] = ()
    customer_id: int | None = None
    user_id: int | None = None


@dataclass(frozen=True, slots=True)
class Recognition:
    """How to read `source`: what was found, with the person's corrections (`choices`).

    Of a table: its header row and how it matches; `delimiter` is "" and `sheet` named in a workbook of `sheets`.
    `match.missing` is not empty only in a list of the partner's own whose columns are still to be matched.
    """

    source: SourceFile
    format: TableFormat | JsonFormat
    choices: Choices
    encoding: Encoding
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    header_line: int = 0
    match: HeaderMatch = field(default_factory=lambda: HeaderMatch((), ()))
    context: Context = field(default_factory=Context)

    @property
    def columns(self) -> tuple[ColumnUse, ...]:
        """The file's columns and what becomes of each; none of JSON."""
        return self.match.uses


def recognize(source: SourceFile, choices: Choices = Choices()) -> Recognition:
    """Find out what `source` is, as far as the person did not choose.

    Raises `UserError`: "import-unknown" when it is a table but none that is known (its columns can be matched by hand),
    "import-columns-missing" when it is not of the chosen format, "import-not-a-list" when it is no table at all,
    "import-unreadable".
    """
    encoding = choices.encoding or source.encoding
    found = [
        recognition
        for delimiter in ([choices.delimiter] if choices.delimiter else DELIMITERS)
        for record in _first_records(source, encoding, delimiter)
        for recognition in _matches(source, choices, record, encoding, delimiter)
    ]
    best = max(found, key=_likelihood, default=None)
    if best is None or not _is_accepted(best):
        raise _not_known(source, choices, best, found)
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


def _candidates(choices: Choices) -> Iterator[TableFormat]:
    for format in FORMATS:
        if isinstance(format, TableFormat):
            is_wanted = format.code == choices.format_code if choices.format_code else not format.is_own
            if is_wanted:
                yield format


def _matches(
    source: SourceFile, choices: Choices, record: Record, encoding: Encoding, delimiter: str
) -> Iterator[Recognition]:
    titles = record.cells[: MAX_COLUMNS + 1]
    if len(titles) > MAX_COLUMNS:
        return
    folded = [fold_title(title) for title in titles]
    for format in _candidates(choices):
        if format.is_own and choices.columns:
            match = match_by_hand(titles, choices.columns, format)
        else:
            match = match_folded(titles, folded, format)
        yield Recognition(source, format, choices, encoding, delimiter, header_line=record.line, match=match)


def _likelihood(recognition: Recognition) -> tuple[bool, int, int]:
    return not recognition.match.missing, recognition.match.score, -recognition.header_line


def _is_accepted(recognition: Recognition) -> bool:
    return not recognition.match.missing


def _not_known(
    source: SourceFile, choices: Choices, best: Recognition | None, found: Sequence[Recognition]
) -> UserError:
    widest = max((one.match for one in found), key=lambda match: len(match.uses), default=HeaderMatch((), ()))
    if best is None or sum(bool(use.title) for use in widest.uses) < 2:
        return UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "{file} is not a list: its first line reads {found}. Export it again as CSV or JSON; or choose another "
                "encoding or delimiter.",
            ),
            code="import-not-a-list",
            file=source.name,
            found=_titles([use.title for use in widest.uses]),
        )
    if not best.match.score:
        return _unknown(source, widest)
    if choices.format_code:
        return _columns_missing(source, best)
    return _unknown(source, best.match)


def _columns_missing(source: SourceFile, best: Recognition) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file} is not of the kind “{format}”: it has the columns {found}, but {missing} is missing. Choose "
            "another kind, or export the list again.",
        ),
        code="import-columns-missing",
        file=source.name,
        format=sentence(best.format.name),
        found=_titles([use.title for use in best.columns]),
        missing=", ".join(best.match.missing),
    )


def _unknown(source: SourceFile, match: HeaderMatch) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file} is none of the lists known here: it has the columns {found}. Match its columns by hand, or export "
            "the list again.",
        ),
        code="import-unknown",
        file=source.name,
        found=_titles([use.title for use in match.uses]),
    )


def _titles(titles: Sequence[str]) -> str:
    """A few titles, each cut to a readable length."""
    named = [shown(title) if len(title) <= 40 else shown(title[:40]) + "…" for title in titles if title]
    return ", ".join(named[:_SHOWN_TITLES]) + (", …" if len(named) > _SHOWN_TITLES else "") or "–"
