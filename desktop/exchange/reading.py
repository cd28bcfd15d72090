"""What a recognized file says: one fact after the other, whatever its format."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from desktop.exchange.cells import clean
from desktop.exchange.delimited import Record
from desktop.exchange.encodings import Encoding, shown
from desktop.exchange.facts import FIELDS, Fact, RowProblem
from desktop.exchange.formats.format import TableFormat
from desktop.exchange.progress import Cancelled, Progress, never, stop_if, unreported
from desktop.exchange.recognition import Recognition, data_records
from desktop.exchange.row_checks import garbled_problem, record_problem

_CHECK_EVERY = 500  # records between two looks at progress and cancel


def facts(recognition: Recognition, *, progress: Progress = unreported, cancelled: Cancelled = never) -> Iterator[Fact]:
    """Every row of the file, checked. A row left out keeps its cells as they were in the file.

    Progress is told in lines. Raises `UserError` "import-unreadable", "cancelled".
    """
    reader, lines = _RowReader(recognition), recognition.source.lines
    for count, record in enumerate(data_records(recognition)):
        if count % _CHECK_EVERY == 0:
            stop_if(cancelled)
            progress(min(record.line, lines), lines)
        yield from reader.read(record)


class _RowReader:
    """Reads and checks one record after the other of one table."""

    def __init__(self, recognition: Recognition) -> None:
        assert isinstance(recognition.format, TableFormat)
        self._format = recognition.format
        self._places = tuple(recognition.match.places.items())
        self._needed = 1 + max((place for _, place in self._places), default=-1)
        self._expected = len(recognition.columns)
        self._encoding = recognition.encoding

    def read(self, record: Record) -> Iterator[Fact]:
        cells = record.cells
        if record.fault is None and self._needed <= len(cells) <= self._expected:
            values = {field: clean(cells[place]) for field, place in self._places}
            problem = None
        else:
            values = {field: clean(cells[place]) for field, place in self._places if place < len(cells)}
            problem = record_problem(record, self._expected, self._needed)
        problem = problem or _garbled(values, self._encoding)
        if problem is not None:
            yield self._left_out(record, values, problem)
            return
        for fact in self._format.read(values, record.line):
            yield fact if fact.problem is None else _with_cells(fact, record)

    def _left_out(self, record: Record, values: Mapping[str, str], problem: RowProblem) -> Fact:
        subject = self._format.subject
        told = {field: shown(values[field]) for field in FIELDS[subject] if field in values}
        return _with_cells(Fact(subject, record.line, told, problem), record)


def _garbled(values: Mapping[str, str], encoding: Encoding) -> RowProblem | None:
    if "".join(values.values()).isascii():
        return None
    return garbled_problem(values.items(), encoding)


def _with_cells(fact: Fact, record: Record) -> Fact:
    return replace(fact, cells=tuple(shown(cell) for cell in record.cells))
