"""Records of a delimited text file, read one at a time, each with the physical line it starts on.

Whatever the file holds, memory stays bounded: a line longer than `MAX_LINE` and a quoted field without an end become
faults of their record, and reading goes on with the next line. The limits are kept here because `csv.field_size_limit`
is one global of the process, which other readers share.
"""

import csv
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TextIO

from desktop.exchange.encodings import Encoding

DELIMITERS = (",", ";", "\t")
MAX_LINE = 60_000  # characters; a record stays below twice that, which is less than csv's own limit for a field
MAX_RECORD_LINES = 50


class RecordFault(StrEnum):
    """Why a record could not be read."""

    TOO_LONG = "too-long"
    UNCLOSED_QUOTE = "unclosed-quote"
    NUL = "nul"


@dataclass(frozen=True, slots=True)
class Record:
    """One record: the physical line it starts on (from 1), its cells, and its fault; None for a sound one."""

    line: int
    cells: list[str]
    fault: RecordFault | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: str
    is_cut: bool


def open_text(path: Path, encoding: Encoding) -> TextIO:
    """`path` opened for reading with its line ends kept, past a byte order mark. Raises `OSError`."""
    stream = path.open(encoding=encoding, errors=encoding.decoding_errors, newline="")
    if stream.read(1) != "\ufeff":
        stream.seek(0)
    return stream


def records(stream: TextIO, delimiter: str) -> Iterator[Record]:
    """Every record of `stream` that is not blank."""
    lines = _Lines(stream)
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        lines.begin_record()
        cells = next(reader, None)
        if not lines.taken:
            return
        if lines.is_unfinished:
            reader = csv.reader(lines, delimiter=delimiter)
        record = _record(lines, cells or [])
        if record.fault or any(cell.strip() for cell in record.cells):
            yield record


def _record(lines: "_Lines", cells: list[str]) -> Record:
    first = lines.taken[0]
    fault: RecordFault | None = None
    if any(line.is_cut for line in lines.taken):
        fault = RecordFault.TOO_LONG
    elif lines.is_unfinished:
        fault = RecordFault.UNCLOSED_QUOTE
        cells = cells[:-1]
        lines.give_back()
    elif any("\0" in cell for cell in cells):
        fault = RecordFault.NUL
    return Record(first.number, cells, fault)


class _Lines:
    """The physical lines of a stream for `csv.reader`, remembering those of the present record."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._number = 0
        self._returned: deque[_Line] = deque()
        self.taken: list[_Line] = []
        self._length = 0
        self.is_unfinished = False

    def begin_record(self) -> None:
        """Forget the lines of the record before."""
        self.taken = []
        self._length = 0
        self.is_unfinished = False

    def give_back(self) -> None:
        """All lines of the record but its first are read again, as records of their own."""
        self._returned.extendleft(reversed(self.taken[1:]))

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        is_too_much = len(self.taken) == MAX_RECORD_LINES or self._length > MAX_LINE
        line = None if is_too_much else self._next_line()
        if line is None:
            self.is_unfinished = bool(self.taken)
            raise StopIteration
        self.taken.append(line)
        self._length += len(line.text)
        return line.text

    def _next_line(self) -> _Line | None:
        if self._returned:
            return self._returned.popleft()
        text = self._stream.readline(MAX_LINE)
        if not text:
            return None
        self._number += 1
        is_cut = len(text) == MAX_LINE and not text.endswith(("\n", "\r"))
        if is_cut:
            self._skip_rest()
            text = text[:200].replace('"', "")
        return _Line(self._number, text, is_cut)

    def _skip_rest(self) -> None:
        rest = " "
        while rest and not rest.endswith(("\n", "\r")):
            rest = self._stream.readline(MAX_LINE)
