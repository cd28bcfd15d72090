"""JSON values of a text of any size, one at a time over a sliding window, so that memory stays bounded.

A value that cannot be taken becomes a `JsonFault`; `JsonText.skip` then finds its end without decoding it.
"""

import re
from itertools import accumulate, islice
from json import JSONDecodeError, JSONDecoder
from typing import Any, NoReturn, TextIO

from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.exchange.facts import RowProblem

MAX_VALUE = 2_000_000  # characters of one value; a page of 1,000 users within an array has about half
MAX_KEYS = 10_000  # of an object that is a document of its own
_MAX_SKIPPED = 64_000_000
_BLOCK = 1 << 17
_PIECES = (1 << 6, 1 << 16)
_LITERAL = 12  # characters: no literal or escape that the window may cut is longer
_EXCERPT = 2000

_SPACE = re.compile("[ \t\r\n\ufeff]*")
_MARK = re.compile(r'[,:"\[\]{}]')
_BRACKET = re.compile(r"[\[\]{}]")
_STEPS = {"[": 1, "{": 1, "]": -1, "}": -1}
_REST_OF_STRING = re.compile(r'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
_SCALAR_END = re.compile(r"[,\]}\s]")
_UNDECODED = re.compile("[\udc80-\udcff\ufffd]")
_ODD_ESCAPE = re.compile(r"\\u(?:[dD][89a-fA-F]|0000)")

FAULTS = {
    "json-cut": QT_TRANSLATE_NOOP(
        "Sentences", "The file ends here in the middle of an item: save it again as a whole."
    ),
    "json-damaged": QT_TRANSLATE_NOOP("Sentences", "This is not JSON ({reason}): left out. Save the file again."),
    "json-too-deep": QT_TRANSLATE_NOOP("Sentences", "Nested too deeply: item left out. Save the file again."),
    "json-too-long": QT_TRANSLATE_NOOP(
        "Sentences", "The item is longer than {limit} characters: left out. Save the file again."
    ),
    "json-too-wide": QT_TRANSLATE_NOOP(
        "Sentences", "The item has more than {limit} names: left out, and what follows it. Save the file again."
    ),
    "json-twice": QT_TRANSLATE_NOOP(
        "Sentences", "“{name}” stands twice in the item, and may mean either: left out. Save the file again."
    ),
    "json-number": QT_TRANSLATE_NOOP(
        "Sentences", "It holds a number that JSON does not know ({number}): item left out. Save the file again."
    ),
    "json-garbled": QT_TRANSLATE_NOOP(
        "Sentences", "Garbled text: item left out. Save the file again, with the encoding UTF-8."
    ),
    "json-nul": QT_TRANSLATE_NOOP("Sentences", "Damaged, it holds NUL characters: item left out. Save the file again."),
}


class JsonFault(Exception):  # noqa: N818 - it is caught and becomes a problem row
    """Why a value could not be taken. `is_end`: nothing can be read behind it."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.is_end = code == "json-cut"
        self.problem = RowProblem(code, "", sentence(FAULTS[code], **facts))


class JsonText:
    """A text stream of JSON, read value by value. `line` counts from 1; `at` is always behind what was taken."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._text = ""
        self._at = 0
        self._counted = 0  # up to where line ends are counted
        self._line = 1
        self._is_whole = False  # the window reaches to the end of the file
        self._is_garbled = False  # the window may hold undecodable bytes
        self._decoder = JSONDecoder(object_pairs_hook=_object, parse_constant=_refuse_constant)

    @property
    def line(self) -> int:
        """The line of what comes next, once `peek` looked at it."""
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._line

    def peek(self) -> str:
        """The next character that is no blank, not taken; "" at the end."""
        while True:
            found = _SPACE.match(self._text, self._at)
            assert found is not None, "it matches nothing, too"
            self._at = found.end()
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._read():
                return ""

    def take(self) -> None:
        """Take the character that `peek` told."""
        self._at += 1

    def value(self) -> Any:
        """Take the value that comes next. Raises `JsonFault`; nothing is taken then."""
        self.peek()
        start = self._at
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, start)
            except RecursionError:
                raise JsonFault("json-too-deep") from None
            except JSONDecodeError as error:
                if not self._may_go_on(error):
                    raise JsonFault("json-damaged", reason=error.msg) from None
            except ValueError as error:  # a number of thousands of digits
                raise JsonFault("json-number", number=str(error)[:60]) from None
            else:
                if end < len(self._text) or self._is_whole:
                    self._check(start, end)
                    self._at = end
                    return value
            if len(self._text) - start > MAX_VALUE:
                raise JsonFault("json-too-long", limit=MAX_VALUE)
            if self._is_whole:
                raise JsonFault("json-cut")
            self._read()
            start = self._at

    def excerpt(self) -> str:
        """The beginning of what comes next."""
        return self._text[self._at : self._at + _EXCERPT]

    def skip(self) -> None:
        """Take the value that comes next without looking into it. Raises `JsonFault`, at the end of the file."""
        if self.peek() not in '"[{':
            self._skip_scalar()
            return
        depth, left = 0, _MAX_SKIPPED
        piece, most = _PIECES
        while left > 0:
            before = self._at
            if self._text.startswith('"', before):
                self._skip_string()
            else:
                depth = self._skip_brackets(depth, piece)
                left -= self._at - before
                piece = min(2 * piece, most)
            if depth == 0:
                return
            if self._at == len(self._text) and not self._read():
                break
        raise JsonFault("json-cut")

    def _skip_string(self) -> None:
        self._at += 1
        while True:
            found = _REST_OF_STRING.match(self._text, self._at)
            assert found is not None, "it matches nothing, too"
            self._at = found.end()
            if self._text.startswith('"', self._at):
                self._at += 1
                return
            if not self._read():
                raise JsonFault("json-cut")

    def _skip_brackets(self, depth: int, piece: int) -> int:
        """Go to the next string, on by a piece, or behind the bracket that closes the value; the depth there."""
        start = self._at
        most = min(start + piece, len(self._text))
        end = self._text.find('"', start, most)
        self._at = most if end < 0 else end
        marks = _BRACKET.findall(self._text, start, self._at)
        depths = list(accumulate(map(_STEPS.__getitem__, marks), initial=depth))
        if 0 not in depths[1:]:
            return depths[-1]
        closing = next(islice(_BRACKET.finditer(self._text, start), depths.index(0, 1) - 1, None))
        self._at = closing.end()
        return 0

    def _skip_scalar(self) -> None:
        self._at += 1
        while True:
            found = _SCALAR_END.search(self._text, self._at)
            if found:
                self._at = found.start()
                return
            self._at = len(self._text)
            if not self._read():
                raise JsonFault("json-cut")

    def _read(self) -> bool:
        """Read on, dropping what was taken; by ever larger blocks, so that a long value is not tried too often."""
        if self._is_whole:
            return False
        _ = self.line
        rest = self._text[self._at :]
        block = self._stream.read(max(_BLOCK, 3 * len(rest)))
        self._is_whole = not block
        self._is_garbled = _UNDECODED.search(rest) is not None if self._is_garbled else False
        self._is_garbled |= not block.isascii() and _UNDECODED.search(block) is not None
        self._text, self._at, self._counted = rest + block, 0, 0
        return bool(block)

    def _may_go_on(self, error: JSONDecodeError) -> bool:
        """Whether the value is only cut: in a string, or in the word or number that comes last."""
        if error.msg.startswith("Unterminated string"):
            return True
        return error.pos + _LITERAL >= len(self._text) and not _MARK.search(self._text, error.pos)

    def _check(self, start: int, end: int) -> None:
        """Raise `JsonFault` for texts that cannot be stored."""
        if self._is_garbled and _UNDECODED.search(self._text, start, end):
            raise JsonFault("json-garbled")
        if self._text.find("\\u", start, end) < 0:
            return
        for escape in _ODD_ESCAPE.finditer(self._text, start, end):
            if escape[0].endswith("0000"):
                raise JsonFault("json-nul")
            if not _is_pair(self._text, escape.start(), end):
                raise JsonFault("json-garbled")


def _is_pair(text: str, at: int, end: int) -> bool:
    """Whether the half of a pair of UTF-16 escapes at `at` has its other half."""
    is_first = text[at + 3] in "89abAB"
    other = text[at + 6 : min(at + 12, end)] if is_first else text[max(at - 6, 0) : at]
    return len(other) == 6 and other[:3].lower() == "\\ud" and (other[3] in "89abAB") != is_first


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose keys begin with a small letter, as the documentation has them (PowerShell writes capitals)."""
    found = dict(pairs)
    # Capitals and @ sort before small letters: most objects have neither.
    if found and min(found) < "a":
        found = {folded_key(key): value for key, value in pairs}
    if len(found) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if folded_key(key) in seen:
                raise JsonFault("json-twice", name=key[:60])
            seen.add(folded_key(key))
    return found


def folded_key(key: str) -> str:
    """A key as the documentation writes it: its first letter small."""
    return key[:1].lower() + key[1:]


def _refuse_constant(name: str) -> NoReturn:
    raise JsonFault("json-number", number=name)
