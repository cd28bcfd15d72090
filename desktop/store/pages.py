"""Reads the pages of a SQLite file by itself, for files that SQLite refuses.

What is read is described in https://sqlite.org/fileformat2.html: pages (1.2), b-tree pages (1.6), records (2.1) and
the write-ahead log (4.1). Nothing here trusts what it reads: whatever does not add up is left out and counted.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

Value = int | float | str | bytes | None
Row = tuple[int, list[Value]]  # the rowid, and the values stored

LEAF, INTERIOR = 0x0D, 0x05  # of tables; those of indexes are not looked at
_MAGIC = b"SQLite format 3\0"
_USUAL_SIZE = 4096
_LOG_HEADER, _FRAME_HEADER = 32, 24
_WIDTHS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes of an integer by its serial type
_MOST_CELLS = 20_000


class Unreadable(Exception):  # noqa: N818 - it says what is the matter with a piece of the file
    """A piece of the file does not add up."""


@dataclass(slots=True)
class LeafRows:
    """What a leaf page holds: the rows that can be read, and how many cannot."""

    rows: list[Row] = field(default_factory=list)
    unreadable: int = 0


class PageFile:
    """The pages of the file at `path`, the newest committed version of each. Close it after use. Raises `OSError`."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        head = self._file.read(100)
        self.has_header = head.startswith(_MAGIC) and len(head) == 100
        self.page_size = _page_size(head) if self.has_header else _USUAL_SIZE
        self.usable = self.page_size - (head[20] if self.has_header else 0)
        self._log = _Log(path.with_name(f"{path.name}-wal"), self.page_size)
        in_file = (path.stat().st_size + self.page_size - 1) // self.page_size
        self.count = max(in_file, self._log.last_page)

    def page(self, number: int) -> bytes:
        """A page, numbered from 1. Raises `Unreadable` when the file does not have the whole of it."""
        content = self._log.page(number)
        if content is None:
            self._file.seek((number - 1) * self.page_size)
            content = self._file.read(self.page_size) if 0 < number <= self.count else b""
        if len(content) != self.page_size:
            raise Unreadable(number)
        return content

    def kind(self, number: int) -> int:
        """The type byte of a b-tree page; 0 when the page cannot be read."""
        try:
            return self.page(number)[_header_start(number)]
        except Unreadable:
            return 0

    def children(self, number: int) -> list[tuple[int, int | None]]:
        """The children of an interior page with the highest rowid below each; None for the last. Raises Unreadable."""
        page, start = self.page(number), _header_start(number)
        found: list[tuple[int, int | None]] = []
        for position in _cells(page, start, 12):
            if position + 5 > len(page):
                raise Unreadable(number)
            key, _ = _varint(page, position + 4)
            if found and found[-1][1] is not None and key <= found[-1][1]:
                raise Unreadable(number)  # keys rise
            found.append((int.from_bytes(page[position : position + 4], "big"), key))
        found.append((int.from_bytes(page[start + 8 : start + 12], "big"), None))
        return found

    def leaf(self, number: int) -> LeafRows:
        """The rows of a leaf page, in their order. Raises `Unreadable` when it is none."""
        page, start = self.page(number), _header_start(number)
        if page[start] != LEAF:
            raise Unreadable(number)
        found = LeafRows()
        for position in _cells(page, start, 8):
            try:
                found.rows.append(self._row(page, position))
            except (Unreadable, IndexError, UnicodeDecodeError, struct.error):
                found.unreadable += 1
        return found

    def free_pages(self) -> set[int]:
        """The pages that nothing uses, as far as the list of them can be read."""
        free: set[int] = set()
        try:
            trunk = int.from_bytes(self.page(1)[32:36], "big") if self.has_header else 0
            while trunk and trunk not in free:
                free.add(trunk)
                page = self.page(trunk)
                count = min(int.from_bytes(page[4:8], "big"), self.page_size // 4 - 2)
                free.update(struct.unpack_from(f">{count}I", page, 8))
                trunk = int.from_bytes(page[:4], "big")
        except Unreadable:
            pass
        return free

    def close(self) -> None:
        """Let go of the files."""
        self._file.close()
        self._log.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _row(self, page: bytes, position: int) -> Row:
        size, position = _varint(page, position)
        rowid, position = _varint(page, position)
        if size > self.count * self.page_size:
            raise Unreadable(position)
        local = self._local_size(size)
        payload = page[position : position + local]
        if local < size:
            overflow = int.from_bytes(page[position + local : position + local + 4], "big")
            payload += self._overflow(overflow, size - local)
        if len(payload) != size:
            raise Unreadable(position)
        return _signed(rowid), _record(payload)

    def _local_size(self, size: int) -> int:
        """How many bytes of a record stand on the leaf page itself (fileformat2, 1.6)."""
        if size <= self.usable - 35:
            return size
        least = (self.usable - 12) * 32 // 255 - 23
        wanted = least + (size - least) % (self.usable - 4)
        return wanted if wanted <= self.usable - 35 else least

    def _overflow(self, number: int, size: int) -> bytes:
        parts: list[bytes] = []
        while size > 0:
            page = self.page(number)
            parts.append(page[4 : min(self.usable, 4 + size)])
            size -= len(parts[-1])
            number = int.from_bytes(page[:4], "big")
        return b"".join(parts)


class _Log:
    """The write-ahead log beside a file: where the newest committed version of each page stands in it."""

    def __init__(self, path: Path, page_size: int) -> None:
        self._page_size = page_size
        self._places: dict[int, int] = {}
        self.last_page = 0
        self._file = path.open("rb") if path.exists() else None
        if self._file is None:
            return
        header = self._file.read(_LOG_HEADER)
        if len(header) == _LOG_HEADER and int.from_bytes(header[8:12], "big") == page_size:
            self._index(header[16:24])

    def _index(self, salt: bytes) -> None:
        """Note the frames of this log, up to the last that ended a transaction; older ones have another salt."""
        assert self._file is not None
        uncommitted: dict[int, int] = {}
        place = _LOG_HEADER
        while True:
            self._file.seek(place)
            frame = self._file.read(_FRAME_HEADER)
            if len(frame) < _FRAME_HEADER or frame[8:16] != salt:
                return
            number, size_after = struct.unpack_from(">II", frame)
            uncommitted[number] = place + _FRAME_HEADER
            if size_after:
                self._places |= uncommitted
                uncommitted = {}
                self.last_page = size_after
            place += _FRAME_HEADER + self._page_size

    def page(self, number: int) -> bytes | None:
        """The page as the log has it; None when it has not."""
        place = self._places.get(number)
        if place is None or self._file is None:
            return None
        self._file.seek(place)
        return self._file.read(self._page_size)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()


def _page_size(head: bytes) -> int:
    size = int.from_bytes(head[16:18], "big")
    size = 65_536 if size == 1 else size
    return size if 512 <= size <= 65_536 and size & (size - 1) == 0 else _USUAL_SIZE


def _header_start(number: int) -> int:
    return 100 if number == 1 else 0


def _cells(page: bytes, start: int, header_size: int) -> Iterator[int]:
    """Where the cells of a b-tree page stand. Raises `Unreadable`."""
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    first = start + header_size
    if count > _MOST_CELLS or first + 2 * count > len(page):
        raise Unreadable(start)
    positions = struct.unpack_from(f">{count}H", page, first)
    yield from positions


def _varint(data: bytes, position: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends (fileformat2, 1.6)."""
    value = data[position]
    if value < 0x80:
        return value, position + 1
    value &= 0x7F
    for place in range(position + 1, position + 8):
        byte = data[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + 1
    return value << 8 | data[position + 8], position + 9


def _signed(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value


def _record(payload: bytes) -> list[Value]:
    """The values of a record. Raises `Unreadable` and `UnicodeDecodeError`."""
    end, position = _varint(payload, 0)
    types: list[int] = []
    while position < end:
        kind, position = _varint(payload, position)
        types.append(kind)
    values: list[Value] = []
    for kind in types:
        value, position = _value(payload, kind, position)
        values.append(value)
    if position != len(payload):
        raise Unreadable(position)
    return values


def _value(payload: bytes, kind: int, position: int) -> tuple[Value, int]:
    """The value of a serial type at `position`, and where it ends."""
    if kind == 0:
        return None, position
    if kind in (8, 9):
        return kind - 8, position
    if kind >= 12:
        end = position + (kind - 12) // 2
        raw = payload[position:end]
        return (raw.decode() if kind % 2 else raw), end
    if kind == 7:
        return struct.unpack_from(">d", payload, position)[0], position + 8
    if kind not in _WIDTHS:
        raise Unreadable(position)
    end = position + _WIDTHS[kind]
    return int.from_bytes(payload[position:end], "big", signed=True), end
