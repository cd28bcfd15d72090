"""What a recognized file says: one fact after the other, whatever its format."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace

from desktop.domain.progress import Cancelled, Progress, never, stop_if, unreported
from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.exchange.cells import clean
from desktop.exchange.delimited import Record, open_text
from desktop.exchange.encodings import is_garbled, shown
from desktop.exchange.facts import FIELDS, Fact, RowProblem, Subject
from desktop.exchange.formats.format import JsonFormat, TableFormat
from desktop.exchange.json_items import JsonItem, PageCount, context_of, json_items
from desktop.exchange.recognition import Recognition
from desktop.exchange.row_checks import garbled_problem, record_problem
from desktop.exchange.source import unreadable

_CHECK_EVERY = 500  # records between two looks at progress and cancel
_REMEMBERED = 2000  # cells
_SHOWN_ITEM = 2000  # characters of a JSON item that is left out


def facts(
    recognition: Recognition,
    *,
    pages: PageCount | None = None,
    progress: Progress = unreported,
    cancelled: Cancelled = never,
) -> Iterator[Fact]:
    """Every row of the file, checked. A row left out keeps its cells as they were in the file.

    That pages of a JSON list are missing is a fact, too; with `pages` it is only counted there.

    Progress is told in lines, rows of a workbook, or bytes of JSON. Raises `UserError` "import-unreadable",
    "import-workbook-damaged", "cancelled".
    """
    if isinstance(recognition.format, TableFormat):
        return _table_facts(recognition, recognition.format, progress, cancelled)
    assert isinstance(recognition.format, JsonFormat), "a complete copy is opened first: whole_copy.copied_facts"
    return _json_facts(recognition, recognition.format, pages, progress, cancelled)


def data_records(recognition: Recognition) -> Iterator[Record]:
    """The records of a table below its header row. Raises like `facts`."""
    header_line = recognition.header_line
    return (record for record in recognition.table.records() if record.line > header_line)


def _table_facts(
    recognition: Recognition, format: TableFormat, progress: Progress, cancelled: Cancelled
) -> Iterator[Fact]:
    lines = recognition.table.length()
    places = tuple(recognition.match.places.items())
    needed = 1 + max((place for _, place in places), default=-1)
    expected = len(recognition.columns)
    cleaned, read = _Cleaned(), format.read
    for count, record in enumerate(data_records(recognition)):
        if count % _CHECK_EVERY == 0:
            stop_if(cancelled)
            progress(min(record.line, lines), lines)
        cells, problem = record.cells, None
        if record.fault is None and needed <= len(cells) <= expected:
            values = {field: cleaned[cells[place]] for field, place in places}
        else:
            values = {field: cleaned[cells[place]] for field, place in places if place < len(cells)}
            problem = record_problem(record, expected, needed)
        if cleaned.saw_garbled:
            cleaned.saw_garbled = False
            problem = problem or garbled_problem(values.items(), recognition.encoding)
        if problem is not None:
            yield _left_out(format.subject, record, values, problem)
            continue
        for fact in read(values, record.line):
            yield fact if fact.problem is None else _with_cells(fact, record)


def _left_out(subject: Subject, record: Record, values: Mapping[str, str], problem: RowProblem) -> Fact:
    told = {field: shown(values[field]) for field in FIELDS[subject] if field in values}
    return _with_cells(Fact(subject, record.line, told, problem), record)


class _Cleaned(dict[str, str]):
    """Cells as they are cleaned, with a memory for those that stand in many rows.

    `saw_garbled` is set by a garbled one; those are not remembered, so that each row of theirs sets it.
    """

    saw_garbled = False

    def __missing__(self, cell: str) -> str:
        text = clean(cell)
        if not text.isascii() and is_garbled(text):
            self.saw_garbled = True
            return text
        if len(self) == _REMEMBERED:
            self.clear()
        self[cell] = text
        return text


def _with_cells(fact: Fact, record: Record) -> Fact:
    return replace(fact, cells=tuple(shown(cell) for cell in record.cells))


def _json_facts(
    recognition: Recognition, format: JsonFormat, pages: PageCount | None, progress: Progress, cancelled: Cancelled
) -> Iterator[Fact]:
    source = recognition.source
    try:
        with open_text(source.path, recognition.encoding) as stream:
            for count, item in enumerate(json_items(stream, pages)):
                if count % _CHECK_EVERY == 0:
                    stop_if(cancelled)
                    progress(min(stream.buffer.tell(), source.size), source.size)
                yield from _item_facts(format, item)
    except OSError as error:
        raise unreadable(source.path, error) from error


def _item_facts(format: JsonFormat, item: JsonItem) -> Iterator[Fact]:
    if item.fault is not None:
        yield Fact(format.subject, item.line, problem=item.fault, cells=(shown(item.text),))
        return
    if not isinstance(item.value, dict) or not format.fits(item.value):
        template = QT_TRANSLATE_NOOP("Sentences", "Not an item of the kind “{format}”: left out.")
        problem = RowProblem("json-other-kind", "", sentence(template, format=sentence(format.name)))
        yield Fact(format.subject, item.line, problem=problem, cells=_item_cells(item))
        return
    for fact in format.read(item.value, item.line, context_of(item.value, item.context)):
        yield fact if fact.problem is None else replace(fact, cells=_item_cells(item))


def _item_cells(item: JsonItem) -> tuple[str]:
    return (json.dumps(item.value, ensure_ascii=False)[:_SHOWN_ITEM],)
