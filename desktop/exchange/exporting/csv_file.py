"""A list as a CSV file (RFC 4180: comma, CRLF), safe to open in a spreadsheet."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.exporting.fields import Cell
from desktop.exchange.formula_guard import guarded
from desktop.exchange.saving import written_whole

_NAMED = 20  # characters that are told of, at most
_EXAMPLE = 60  # characters of a cell


class CsvEncoding(StrEnum):
    """How characters are written: UTF-8 with a byte order mark, which Excel knows; or what older Japanese programs

    read (Shift_JIS as Windows has it).
    """

    UTF_8 = "utf-8-sig"
    CP932 = "cp932"


def write_csv(
    path: Path,
    titles: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    encoding: CsvEncoding = CsvEncoding.UTF_8,
    *,
    replaces: bool = False,
) -> None:
    """Write `rows` under `titles` to `path`, whole or not at all.

    Characters that the encoding does not have are written as "?" where `replaces` says so. Raises `UserError`:
    "export-characters", which names them, and what `written_whole` raises.
    """
    with written_whole(path) as unfinished, unfinished.open("wb") as stream:
        lines = _Lines(stream, encoding)
        writer = csv.writer(lines)
        writer.writerow([guarded(title) for title in titles])
        for row in rows:
            writer.writerow([_text(cell) for cell in row])
        if lines.lossy and not replaces:
            raise lines.refusal()


def _text(cell: Cell) -> str:
    if isinstance(cell, str):
        return guarded(cell)
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    return cell.isoformat() if isinstance(cell, date) else str(cell)


class _Lines:
    """Where `csv.writer` writes: each line encoded on its own, what does not fit remembered."""

    def __init__(self, stream: BinaryIO, encoding: CsvEncoding) -> None:
        self._stream = stream
        self._encoding = "utf-8" if encoding is CsvEncoding.UTF_8 else encoding.value
        self._missing: dict[str, None] = {}
        self._example = ""
        self.lossy = 0  # lines
        if encoding is CsvEncoding.UTF_8:
            stream.write(b"\xef\xbb\xbf")

    def write(self, line: str) -> None:
        encoded = line.encode(self._encoding, "replace")
        # Python's cp932 writes a wave dash and five others as their look-alikes, without an error.
        if self._encoding != "utf-8" and encoded.decode(self._encoding) != line:
            missing = {character: None for character in line if not self._has(character)}
            self.lossy += 1
            self._missing |= missing
            self._example = self._example or _around(line, next(iter(missing)))
            encoded = "".join("?" if character in missing else character for character in line).encode(self._encoding)
        self._stream.write(encoded)

    def _has(self, character: str) -> bool:
        return character.encode(self._encoding, "replace").decode(self._encoding) == character

    def refusal(self) -> UserError:
        characters = list(self._missing)
        more = " …" if len(characters) > _NAMED else ""
        return UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The encoding {encoding} does not have these characters: {characters}. The first is in “{example}”. "
                "Choose UTF-8, or have a question mark written for each of them.",
            ),
            code="export-characters",
            encoding=self._encoding,
            characters=" ".join(characters[:_NAMED]) + more,
            example=self._example,
            rows=self.lossy,
        )


def _around(line: str, character: str) -> str:
    """The cell of a line that holds the character, as far as it is short."""
    [cells] = csv.reader([line.rstrip("\r\n").replace("\r", " ").replace("\n", " ")])
    cell = next((cell for cell in cells if character in cell), character)
    start = max(0, cell.index(character) - _EXAMPLE // 2)
    return cell[start : start + _EXAMPLE]
