"""Which encoding a text file is in, and which one would have shown a garbled text right."""

import codecs
import re
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache


class Encoding(StrEnum):
    """The encodings a list may come in; the value is Python's codec name."""

    UTF_8 = "utf-8"
    UTF_16_LE = "utf-16-le"
    UTF_16_BE = "utf-16-be"
    CP932 = "cp932"  # Shift_JIS, as Excel in Japan writes it
    CP1252 = "cp1252"  # Western, as Excel elsewhere writes it: only by the user's choice

    @property
    def label(self) -> str:
        """The name people know it by, the same in every language."""
        return _LABELS[self]

    @property
    def is_wide(self) -> bool:
        """Whether every character takes two bytes, so that NUL bytes are normal."""
        return self in (Encoding.UTF_16_LE, Encoding.UTF_16_BE)

    @property
    def decoding_errors(self) -> str:
        """How undecodable bytes are read: kept recoverable where the codec can."""
        return "replace" if self.is_wide else "surrogateescape"


_LABELS = {
    Encoding.UTF_8: "UTF-8",
    Encoding.UTF_16_LE: "UTF-16 LE",
    Encoding.UTF_16_BE: "UTF-16 BE",
    Encoding.CP932: "cp932 (Shift_JIS)",
    Encoding.CP1252: "Windows-1252",
}
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, Encoding.UTF_8),
    (codecs.BOM_UTF16_LE, Encoding.UTF_16_LE),
    (codecs.BOM_UTF16_BE, Encoding.UTF_16_BE),
)
_UTF_8_STARTS = 0xC2  # the least byte that begins a character of several
_LONGEST_LINE = 1 << 20
_REPLACED = re.compile("[\ufffd\udc80-\udcff]")
_NOT_ASCII = re.compile("[^\x00-\x7f]")
_UNDECODED = re.compile("[\udc80-\udcff]")
_JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


class EncodingDetector:
    """Told a file's bytes block by block, says which encoding reads all of it.

    A byte order mark decides; else UTF-8 if it reads every line; else that of UTF-8 and cp932 with fewer bad lines.
    """

    def __init__(self) -> None:
        self._start = b""
        self._length = 0
        self._nuls = [0, 0]  # at even and at odd offsets
        self._rest = b""  # of a line whose end has not come yet
        self._bad_lines = dict.fromkeys((Encoding.UTF_8, Encoding.CP932), 0)

    def feed(self, block: bytes) -> None:
        """Take the next bytes of the file."""
        if len(self._start) < 4:
            self._start = (self._start + block)[:4]
        first = self._length % 2
        self._nuls[first] += block[::2].count(0)
        self._nuls[1 - first] += block[1::2].count(0)
        self._length += len(block)
        lines, end, rest = (self._rest + block).rpartition(b"\n")
        if len(rest) > _LONGEST_LINE:
            # JSON may be all on one line: cut it behind a byte that is never half a character, in any encoding.
            cut = max(rest.rfind(b","), rest.rfind(b'"')) + 1 or len(rest)
            lines, rest = lines + end + rest[:cut], rest[cut:]
        self._rest = rest
        self._judge(lines)

    def result(self) -> Encoding:
        """The encoding, once every byte was fed."""
        for mark, encoding in _BYTE_ORDER_MARKS:
            if self._start.startswith(mark):
                return encoding
        # Text in Latin letters without a mark: every other byte is NUL.
        if self._nuls[1] > self._length * 0.2:
            return Encoding.UTF_16_LE
        if self._nuls[0] > self._length * 0.2:
            return Encoding.UTF_16_BE
        self._judge(self._rest)
        self._rest = b""
        if not self._bad_lines[Encoding.UTF_8]:
            return Encoding.UTF_8
        return min(self._bad_lines, key=self._bad_lines.__getitem__)

    def _judge(self, lines: bytes) -> None:
        if lines.isascii():
            return
        if _decodes(lines, Encoding.UTF_8):
            self._bad_lines[Encoding.CP932] += sum(not line.isascii() for line in lines.split(b"\n"))
            return
        for line in lines.split(b"\n"):
            if line.isascii():
                continue
            if _decodes(line, Encoding.UTF_8):
                # cp932 reads most of UTF-8 too, as nonsense; but Japanese in cp932 is hardly ever UTF-8 by chance.
                self._bad_lines[Encoding.CP932] += 1
            else:
                self._bad_lines[Encoding.UTF_8] += 1
                self._bad_lines[Encoding.CP932] += not _decodes(line, Encoding.CP932)


def _decodes(raw: bytes, encoding: Encoding) -> bool:
    try:
        raw.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def is_garbled(text: str) -> bool:
    """Whether `text` is surely not what was written: it holds replaced or wrongly decoded characters."""
    first = _NOT_ASCII.search(text)
    if first is None:
        return False
    return _REPLACED.search(text) is not None or (_may_begin_utf_8(first[0]) and _mistaken_utf_8(text) is not None)


def better_encoding(text: str, encoding: Encoding) -> Encoding | None:
    """The encoding in which a garbled `text`, read in `encoding`, makes sense; None when the file itself is garbled."""
    mistaken = _mistaken_utf_8(text)
    if mistaken is not None:
        return Encoding.UTF_8 if mistaken is encoding else None
    if not _UNDECODED.search(text):
        return None
    try:
        raw = text.encode(encoding, "surrogateescape")
    except UnicodeEncodeError:
        return None
    others: Iterable[Encoding] = (Encoding.UTF_8, Encoding.CP932, Encoding.CP1252)
    return next((other for other in others if other is not encoding and _decodes(raw, other)), None)


def shown(text: str) -> str:
    """`text` with undecodable bytes as U+FFFD, so that it can be shown and stored."""
    return text if text.isascii() else text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


@lru_cache(maxsize=4096)
def _may_begin_utf_8(character: str) -> bool:
    """Whether `character` may be a beginning of UTF-8, wrongly read: most texts are told by their first character."""
    for wrong in (Encoding.CP932, Encoding.CP1252):
        try:
            if character.encode(wrong)[0] >= _UTF_8_STARTS:
                return True
        except UnicodeEncodeError:
            continue
    return False


def _mistaken_utf_8(text: str) -> Encoding | None:
    """The encoding in which UTF-8 was wrongly read to give `text` (縺薙ｓ for こん, Ã© for é), if it is such a text."""
    for wrong in (Encoding.CP932, Encoding.CP1252):
        try:
            meant = text.encode(wrong).decode("utf-8")
        except UnicodeError:
            continue
        # Two half-width katakana may also be UTF-8 of a Latin letter: only Japanese counts as proof there.
        if wrong is Encoding.CP1252 or _JAPANESE.search(meant):
            return wrong
    return None
