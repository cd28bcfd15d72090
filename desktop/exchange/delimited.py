"""Records of a delimited text file, read one at a time, each with the physical line it starts on.

Whatever the file holds, memory stays bounded: a line longer than `MAX_LINE` and a quoted field without an end become
faults of their record, and reading goes on with the next line. The limits are kept here because `csv.field_size_limit`
is one global of the process, which other readers share.
"""

import csv
from collections import deque
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, TextIO

from desktop.exchange.encodings import Encoding

DELIMITERS = (",", ";", "\t")
MAX_LINE = 60_000  # characters; a record stays below twice that, which is less than csv's own limit for a field
MAX_RECORD_LINES = 50


class RecordFault(StrEnum):
    """Why a record could not be read."""

    TOO_LONG = "too-long"
    UNCLOSED_QUOTE = "unclosed-quote"
    NUL = "nul"


class Record(NamedTuple):
    """One record: the physical line it starts on (from 1), its cells, and its fault; None for a sound one."""

    line: int
    cells: list[str]
    fault: RecordFault | None = None


class _Line(NamedTuple):
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
    while line := lines.begin_record():
        number, text, is_cut = line
        fault: RecordFault | None = None
        if '"' not in text:  # most records: a line of its own, nothing in it to be interpreted
            cells = text.rstrip("\r\n").split(delimiter)
            if is_cut:
                fault = RecordFault.TOO_LONG
            elif "\0" in text:
                fault = RecordFault.NUL
        else:
            cells = next(reader, [])
            fault = lines.fault()
            if lines.is_unfinished:
                reader = csv.reader(lines, delimiter=delimiter)
                cells = cells[:-1]
                lines.give_back()
        first = cells[0] if cells else ""
        if fault or (first and not first.isspace()) or any(cell.strip() for cell in cells):
            yield Record(number, cells, fault)


class _Lines:
    """The physical lines of a stream, for `csv.reader` those of the present record."""

    def __init__(self, stream: TextIO) -> None:
        self._readline = stream.readline
        self._number = 0
        self._returned: deque[_Line] = deque()
        self._taken: list[_Line] = []
        self._is_first = False
        self._length = 0
        self.is_unfinished = False

    def begin_record(self) -> _Line | None:
        """The first line of the next record, blank ones passed over; None at the end."""
        line = self._next_line()
        while line is not None and line.text.isspace():
            line = self._next_line()
        if line is not None:
            self._taken = [line]
            self._is_first = True
            self.is_unfinished = False
        return line

    def fault(self) -> RecordFault | None:
        """What is wrong with the record, whose lines the reader has taken."""
        if any(line.is_cut for line in self._taken):
            return RecordFault.TOO_LONG
        if self.is_unfinished:
            return RecordFault.UNCLOSED_QUOTE
        return RecordFault.NUL if any("\0" in line.text for line in self._taken) else None

    def give_back(self) -> None:
        """All lines of the record but its first are read again, as records of their own."""
        self._returned.extendleft(reversed(self._taken[1:]))

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self._is_first:
            self._is_first = False
            text = self._taken[0].text
            self._length = len(text)
            return text
        is_too_much = len(self._taken) == MAX_RECORD_LINES or self._length > MAX_LINE
        line = None if is_too_much else self._next_line()
        if line is None:
            self.is_unfinished = True
            raise StopIteration
        self._taken.append(line)
        self._length += len(line.text)
        return line.text

    def _next_line(self) -> _Line | None:
        if self._returned:
            return self._returned.popleft()
        text = self._readline(MAX_LINE)
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
            rest = self._readline(MAX_LINE)
