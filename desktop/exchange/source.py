"""A file a person gave us, looked at once as a whole: identity, size, encoding, and what it is made of."""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from desktop.domain.errors import UserError
from desktop.domain.progress import Cancelled, never, stop_if
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.domain.times import from_file_time, local_day, to_text
from desktop.exchange.encodings import Encoding, EncodingDetector
from desktop.exchange.exporting.document import begins_document
from desktop.exchange.exporting.sealed import begins_sealed

MAX_BYTES = 4 * 1024 * 1024 * 1024  # 2,000,000 users take about one gigabyte of JSON; memory stays the same
_BLOCK = 256 * 1024

_LOOKED_AT = 4096  # bytes at the beginning

# First bytes of files that people take for lists.
_ZIP = b"PK\x03\x04"
_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"  # also of a new one with a password
_NOT_TEXT = (b"%PDF-", b"SQLite format 3\0", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b", b"{\\rtf")


class SourceKind(StrEnum):
    """What a file is made of, as its first bytes tell."""

    TEXT = "text"
    JSON = "json"
    WORKBOOK = "workbook"  # or any other ZIP archive
    DOCUMENT = "document"  # a complete copy of ours
    SEALED = "sealed"  # the same, with a password


@dataclass(frozen=True, slots=True)
class SourceFile:
    """`modified` is ISO UTC and `date` that moment's local date; `lines` counts line ends; `encoding` was detected."""

    path: Path
    modified: str
    date: str
    lines: int
    sha256: str
    encoding: Encoding
    size: int = 0
    kind: SourceKind = SourceKind.TEXT

    @property
    def name(self) -> str:
        """The file's name, as people know it."""
        return self.path.name


def examine(path: Path, cancelled: Cancelled = never) -> SourceFile:
    """Read all of `path` once.

    Raises `UserError`: "import-unreadable", "import-folder", "import-not-a-file", "import-empty", "import-too-big",
    "import-workbook", "import-not-text", "cancelled".
    """
    detector, digest, lines = EncodingDetector(), sha256(), 0
    try:
        status = path.stat()
        _check_is_file(path, status.st_mode)
        _check_size(path, status.st_size)
        with path.open("rb") as stream:
            start = stream.read(_LOOKED_AT)
            _check_kind(path, start)
            stream.seek(0)
            while block := stream.read(_BLOCK):
                stop_if(cancelled)
                digest.update(block)
                detector.feed(block)
                lines += block.count(b"\n")
    except OSError as error:
        raise unreadable(path, error) from error
    written = from_file_time(status.st_mtime)
    date = local_day(written).isoformat()
    encoding = detector.result()
    kind = _kind(start, encoding)
    return SourceFile(path, to_text(written), date, lines, digest.hexdigest(), encoding, status.st_size, kind)


def unreadable(path: Path, error: OSError) -> UserError:
    """What to tell about a file that the system would not give."""
    template = QT_TRANSLATE_NOOP("Sentences", "{file} cannot be read ({reason}). Close it elsewhere, or import a copy.")
    if isinstance(error, FileNotFoundError):
        template = QT_TRANSLATE_NOOP("Sentences", "{file} is not there any more. Find it, and import it from there.")
    elif isinstance(error, PermissionError):
        template = QT_TRANSLATE_NOOP(
            "Sentences",
            "{file} may not be opened: close it in other programs, or import a copy from a folder of your own.",
        )
    reason = error.strerror or type(error).__name__
    return UserError(template, code="import-unreadable", file=path.name, reason=reason)


def _kind(start: bytes, encoding: Encoding) -> SourceKind:
    if start.startswith(_ZIP):
        return SourceKind.SEALED if begins_sealed(start) else SourceKind.WORKBOOK
    text = start.decode(encoding, encoding.decoding_errors).lstrip("\ufeff \t\r\n")
    if begins_document(text):
        return SourceKind.DOCUMENT
    return SourceKind.JSON if text.startswith(("{", "[")) else SourceKind.TEXT


def _check_is_file(path: Path, mode: int) -> None:
    if S_ISDIR(mode):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "{file} is a folder: choose the list in it."),
            code="import-folder",
            file=path.name,
        )
    if not S_ISREG(mode):  # a pipe would keep us waiting, and a device may have no end
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "{file} is not a file that can be imported: choose the list itself."),
            code="import-not-a-file",
            file=path.name,
        )


def _check_size(path: Path, size: int) -> None:
    if size == 0:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "{file} is empty. Export the list again."),
            code="import-empty",
            file=path.name,
        )
    if size > MAX_BYTES:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "{file} is larger than {limit} MB: split it and import the parts."),
            code="import-too-big",
            file=path.name,
            limit=MAX_BYTES // (1024 * 1024),
        )


def _check_kind(path: Path, start: bytes) -> None:
    if start.startswith(_OLD_WORKBOOK):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "{file} is an old workbook, or one with a password: open it, save it as .xlsx without a password, and "
                "import that file.",
            ),
            code="import-workbook",
            file=path.name,
        )
    if start.startswith(_NOT_TEXT):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "{file} is neither text nor a workbook. Export the list again as CSV, Excel or JSON."
            ),
            code="import-not-text",
            file=path.name,
        )
