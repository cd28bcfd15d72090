"""What a file is: its format, and where in it the rows are; found by content and correctable by the person."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from desktop.domain.errors import UserError
from desktop.exchange import refusals
from desktop.exchange.delimited import Record, open_text
from desktop.exchange.encodings import Encoding
from desktop.exchange.facts import WHOSE
from desktop.exchange.formats import FORMATS
from desktop.exchange.formats.format import Context, JsonFormat, TableFormat, WholeFormat
from desktop.exchange.formats.whole_copy import WHOLE_COPY
from desktop.exchange.headers import MAX_COLUMNS, ColumnUse, HeaderMatch, match_by_hand, match_headers
from desktop.exchange.json_items import JsonItem, context_of, json_items
from desktop.exchange.source import SourceFile, SourceKind, unreadable
from desktop.exchange.tables import Table, tables_of

_HEADER_WITHIN = 5  # records: a title or an Excel "sep=;" line may stand above the header
_TRIED_ITEMS = 20  # of JSON


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person said about a file; what is "", None or () is found out.

    `columns` are the fields of the columns in turn ("" for one that is left out), of a list of the partner's own; not
    `has_titles`: its first row is one of its rows already.
    `customer_id` and `user_id` are the stored ones whose the rows are, where the file does not say. Of a complete copy:
    `account_id` is the one of its accounts that is meant, `password` opens a sealed one.
    """

    format_code: str = ""
    encoding: Encoding | None = None
    delimiter: str = ""
    sheet: str = ""
    columns: tuple[str, ...] = ()
    has_titles: bool = True
    customer_id: int | None = None
    user_id: int | None = None
    account_id: int | None = None
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Recognition:
    """How to read `source`: what was found, with the person's corrections (`choices`).

    Of a table: its header row and how it matches; `delimiter` is "" and `sheet` named in a workbook of `sheets`.
    `match.missing` is not empty only in a list of the partner's own whose columns are still to be matched. Of JSON:
    `context` is what the first item tells of whose it is.
    """

    source: SourceFile
    format: TableFormat | JsonFormat | WholeFormat
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

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles over the cells of rows left out."""
        return tuple(use.title for use in self.columns) if isinstance(self.format, TableFormat) else ("JSON",)

    @property
    def asks_columns(self) -> bool:
        """Whether the person has to match the columns of a list of their own, since the titles do not tell enough."""
        return bool(self.match.missing) or (self.format.is_own and not self.match.score)

    @property
    def asks_customer(self) -> bool:
        """Whether the file does not say whose its rows are, so that the person has to."""
        says = self.context.customer_tenant_id or self.match.places.keys() & set(WHOSE)
        return self.format.asks_customer and not says

    @property
    def asks_user(self) -> bool:
        """Whether the file does not say which user's its rows are, so that the person has to."""
        return self.format.asks_user and not self.context.user_id

    @property
    def table(self) -> Table:
        """Where the records of a table are."""
        return Table(self.source, self.encoding, self.delimiter, self.sheet, self.sheets)


def recognize(source: SourceFile, choices: Choices = Choices()) -> Recognition:
    """Find out what `source` is, as far as the person did not choose.

    Raises `UserError`: "import-unknown" when it is a table but none that is known (its columns can be matched by hand),
    "import-columns-missing" when it is not of the chosen format, "import-not-a-list" when it is no table at all,
    "import-json-unknown", "import-json-damaged", "import-no-rows", "import-archive", "import-workbook-damaged",
    "import-workbook-too-big", "import-unreadable".
    """
    if source.kind in (SourceKind.DOCUMENT, SourceKind.SEALED):
        return Recognition(source, WHOLE_COPY, choices, source.encoding)
    if source.kind is not SourceKind.JSON:
        return _recognize_table(source, choices)
    try:
        return _recognize_json(source, choices)
    except UserError:
        try:
            return _recognize_table(source, choices)  # its first title may stand in brackets
        except UserError:
            pass
        raise


def recognize_sheets(source: SourceFile, choices: Choices = Choices()) -> list[Recognition]:
    """`recognize`; of a workbook with several sheets (unless one was chosen) each that holds a list of a known kind.

    Not where several of them do not say whose they are: what is chosen is chosen for the whole workbook. Raises what
    `recognize` raises.
    """
    first = recognize(source, choices)
    if len(first.sheets) < 2 or choices.sheet or choices.format_code or first.format.is_own:
        return [first]
    found = [known for sheet in first.sheets if (known := _known_sheet(source, choices, sheet))]
    return found if found and sum(known.asks_customer or known.asks_user for known in found) < 2 else [first]


def _known_sheet(source: SourceFile, choices: Choices, sheet: str) -> Recognition | None:
    """One sheet of a workbook; None where it is no list of a known kind, or an empty one."""
    try:
        found = recognize(source, replace(choices, sheet=sheet))
    except UserError:
        return None
    return found if not found.format.is_own and len(found.table.first_records(2)) == 2 else None


def _recognize_table(source: SourceFile, choices: Choices) -> Recognition:
    tables = tables_of(source, choices.encoding or source.encoding, choices.delimiter, choices.sheet)
    found = [
        recognition
        for table in tables
        for record in _header_rows(table, choices)
        for recognition in _matches(table, choices, record)
    ]
    best = max(found, key=_likelihood, default=None)
    if best is None or (best.match.missing and not best.format.is_own):
        raise _not_known(source, choices, best, found)
    return best


def _header_rows(table: Table, choices: Choices) -> list[Record]:
    """The rows that may be the header: of a list of the partner's own one, however its columns are matched."""
    records = [record for record in table.first_records(_HEADER_WITHIN) if len(record.cells) <= MAX_COLUMNS]
    own = [format for format in FORMATS if isinstance(format, TableFormat) and format.is_own]
    if not records or choices.format_code not in {format.code for format in own}:
        return records
    if not choices.has_titles:
        return [Record(0, [""] * max(len(record.cells) for record in records))]
    most = max(map(_filled, records))

    def likelihood(record: Record) -> tuple[int, bool, int]:
        known = max(match_headers(record.cells, format).score for format in own)
        # One known title may be a value: 有効 and リセラー head columns and stand in them.
        return known if known > 1 else 0, _is_as_wide(_filled(record), most), -record.line

    return [max(records, key=likelihood)]


def _filled(record: Record) -> int:
    return sum(bool(cell.strip()) for cell in record.cells)


def _is_as_wide(filled: int, most: int) -> bool:
    """Whether a row may be the header of rows with values in `most` cells: a column or two may lack a title."""
    return 3 * filled > 2 * most


def _matches(table: Table, choices: Choices, record: Record) -> Iterator[Recognition]:
    titles = record.cells
    for format in _formats(choices):
        if not isinstance(format, TableFormat):
            continue
        by_hand = format.is_own and choices.columns
        match = match_by_hand(titles, choices.columns, format) if by_hand else match_headers(titles, format)
        yield Recognition(
            table.source,
            format,
            choices,
            table.encoding,
            table.delimiter,
            table.sheet,
            table.sheets,
            record.line,
            match,
        )


def _formats(choices: Choices) -> Iterator[TableFormat | JsonFormat | WholeFormat]:
    """The formats that come into question."""
    for format in FORMATS:
        if format.code == choices.format_code if choices.format_code else not format.is_own:
            yield format


def _likelihood(recognition: Recognition) -> tuple[bool, int, int, int]:
    """How well a header row matches: required columns, known ones; of a list of one's own its columns."""
    match = recognition.match
    titles = sum(bool(use.title) for use in match.uses) or len(match.uses) if recognition.format.is_own else 0
    return not match.missing, match.score, titles, -recognition.header_line


def _not_known(
    source: SourceFile, choices: Choices, best: Recognition | None, found: Sequence[Recognition]
) -> UserError:
    rows = [[use.title for use in recognition.columns if use.title] for recognition in found]
    rows = [titles for titles in rows if all(title.isprintable() for title in titles)]  # others are no text at all
    widest = max(rows, key=len, default=[])
    if best is None or len(widest) < 2:
        return refusals.not_a_list(source.name, widest)
    header = next((titles for titles in rows if _is_as_wide(len(titles), len(widest))), widest)
    titles = [use.title for use in best.columns] if best.match.score else header
    if choices.format_code and best.match.score:
        return refusals.columns_missing(source.name, best.format.name, titles, best.match.missing)
    return refusals.unknown(source.name, titles)


def _recognize_json(source: SourceFile, choices: Choices) -> Recognition:
    encoding = choices.encoding or source.encoding
    items = _first_items(source, encoding)
    objects = [item for item in items if isinstance(item.value, dict)]
    if not objects:
        raise _no_objects(source, items)
    scores = [
        (sum(format.fits(item.value) for item in objects), format)
        for format in _formats(choices)
        if isinstance(format, JsonFormat)
    ]
    score, format = max(scores, key=lambda pair: pair[0], default=(0, None))
    if format is None or not score:
        raise refusals.unknown_json(source.name, list(objects[0].value))
    context = context_of(objects[0].value, objects[0].context)
    return Recognition(source, format, choices, encoding, context=context)


def _first_items(source: SourceFile, encoding: Encoding) -> list[JsonItem]:
    try:
        with open_text(source.path, encoding) as stream:
            return list(islice(json_items(stream), _TRIED_ITEMS))
    except OSError as error:
        raise unreadable(source.path, error) from error


def _no_objects(source: SourceFile, items: Sequence[JsonItem]) -> UserError:
    fault = next((item for item in items if item.fault and item.fault.code != "incomplete"), None)
    if fault is not None and fault.fault is not None:
        return refusals.damaged_json(source.name, fault.line, fault.fault.sentence)
    return refusals.unknown_json(source.name, ()) if items else refusals.no_rows(source.name)
