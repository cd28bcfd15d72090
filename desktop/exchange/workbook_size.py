"""What reading a workbook would take, told by its packed parts themselves, not by what they say of their sizes.

The library unpacks a sheet as a whole, into a rectangle that reaches from its first to its last cell.
"""

import re
import zlib
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP

MAX_UNPACKED = 300 * 1024 * 1024  # bytes
MAX_CELLS = 5_000_000  # of the rectangle of a sheet; about 350 MB
_MAX_PARTS = 5000
_BLOCK = 1 << 20
_WORKBOOK_PART = "xl/workbook.xml"
# The tag of a row, a cell or a shared text; without its `end` where what was read so far cuts it. Nearly always its
# place comes first: 7 of a row, AB7 of a cell.
_TAG = re.compile(
    rb"""<(?: (?P<kind>c|row|si|\w{1,20}:(?:c|row|si))(?=[\s/>]|\Z)
    (?: [ ]r="(?P<letters>[A-Z]{0,3})(?P<digits>\d{1,9})" )?
    (?P<others>[^>"']*+(?: (?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)) [^>"']*+ )*+) (?P<end>>)?
    | !--.*?(?:-->|\Z) | !\[CDATA\[.*?(?:\]\]>|\Z) )""",
    re.DOTALL | re.VERBOSE,
)
_LONGEST_NAME = 30  # of a tag, with its prefix
_PLACE = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{0,3})(\d{0,9})""")


def check_size(path: Path) -> None:
    """Unpack all that is in the workbook at `path`, block by block, and see whether it may be read.

    Raises `UserError` "import-archive" when it is none, "import-workbook-too-big", "import-workbook-damaged".
    """
    try:
        with ZipFile(path) as archive:
            parts = archive.infolist()
            if _WORKBOOK_PART not in archive.namelist():
                raise _archive(path)
            if len(parts) > _MAX_PARTS or not _fits(archive, parts):
                raise _too_big(path)
    except (BadZipFile, LargeZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise damaged(path) from error


def damaged(path: Path) -> UserError:
    """What to tell of a workbook that cannot be read."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences", "{file} is a damaged workbook: open it in Excel, save it anew, and import that."
        ),
        code="import-workbook-damaged",
        file=path.name,
    )


def _fits(archive: ZipFile, parts: Sequence[ZipInfo]) -> bool:
    """Whether every part can be unpacked, and all together; any may be a sheet, whatever its name."""
    left = MAX_UNPACKED
    for part in parts:
        part.file_size = MAX_UNPACKED + 1  # read on to where the part really ends, whatever it says
        with archive.open(part) as stream:
            extent = _Extent()
            while block := stream.read(_BLOCK):
                left -= len(block)
                if left < 0 or not extent.fits(block):
                    return False
    return True


class _Extent:
    """How large a rectangle the cells of a sheet take, and how many shared texts there are."""

    def __init__(self) -> None:
        self._rest = b""  # of what was read, from where a tag is cut
        self._row = self._column = 0
        self._rows = self._columns = self._texts = 0

    def fits(self, block: bytes) -> bool:
        """Take the next bytes of the part; answers whether all up to here can be unpacked."""
        text = self._rest + block
        cut = -1
        for found in _TAG.finditer(text):
            kind, letters, digits, others, end = found.groups()
            if end is None:
                cut = found.start() if found.end() == len(text) else cut
            elif digits is None or (kind == b"c") != bool(letters) or (b"r" in others and _PLACE.search(others)):
                self._take(kind, found[0])
            elif letters:
                self._cell(int(digits), _column(letters))
            else:
                self._begin_row(int(digits))
        if cut < 0 and (begun := text.rfind(b"<", -_LONGEST_NAME)) > text.rfind(b">", -_LONGEST_NAME):
            cut = begun
        self._rest = text[cut:] if cut >= 0 else b""
        return max(self._rows * self._columns, self._texts) <= MAX_CELLS and len(self._rest) <= _BLOCK

    def _take(self, kind: bytes, tag: bytes) -> None:
        """A tag that does not say where it is, and so follows the one before; or one that says it in another way."""
        if kind.endswith(b"si"):
            self._texts += 1
            return
        row = column = 0
        for letters, digits in _PLACE.findall(tag):
            row, column = max(row, int(digits or 0)), max(column, _column(letters))
        if kind.endswith(b"row"):
            self._begin_row(row or self._row + 1)
        else:
            self._cell(row, column or self._column + 1)

    def _begin_row(self, row: int) -> None:
        self._row, self._column = row, 0
        self._rows = max(self._rows, row)

    def _cell(self, row: int, column: int) -> None:
        self._column = column
        if column > self._columns:
            self._columns = column
        if row > self._rows:
            self._rows = row


@lru_cache(maxsize=1024)
def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _archive(path: Path) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file} is not an .xlsx workbook: save it as one, or unpack the archive and import the files in it.",
        ),
        code="import-archive",
        file=path.name,
    )


def _too_big(path: Path) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences", "{file} is too large for a workbook: save the sheet as “CSV UTF-8”, and import that file."
        ),
        code="import-workbook-too-big",
        file=path.name,
    )
