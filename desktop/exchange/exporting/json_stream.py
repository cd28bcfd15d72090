"""JSON read a value at a time, so that a document of any length needs little memory."""

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO, NoReturn

LONGEST = 16_000_000  # characters of one value
_AT_ONCE = 1 << 18  # bytes
_BLANK = re.compile(r"[ \t\r\n]*")


class JsonError(ValueError):
    """The stream does not hold what was expected: it is damaged, cut short, or something else."""


class JsonStream:
    """Reads `stream`, UTF-8, from where it stands. `value()` answers one whole value; the others walk into one.

    Bytes that are no UTF-8 become lone surrogates. Every method raises `JsonError`, and what the stream raises.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._characters = codecs.getincrementaldecoder("utf-8-sig")("surrogateescape")
        self._text = ""
        self._at = 0
        self._is_all = False
        self._decoder = json.JSONDecoder(parse_constant=_refuse)

    def members(self) -> Iterator[str]:
        """The names of an object's members; read each member's value before asking for the next name."""
        yield from self._between("{", "}", self._name)

    def items(self) -> Iterator[Any]:
        """The values of an array."""
        yield from self._between("[", "]", self.value)

    def value(self) -> Any:
        """The next value, whole."""
        self._skip_blank()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except (ValueError, RecursionError):
                if self._is_all or len(self._text) - self._at > LONGEST:
                    raise JsonError from None
            else:
                if end < len(self._text) or self._is_all:  # else a number may go on
                    self._at = end
                    return value
            self._read_on()

    def end(self) -> None:
        """Nothing but white space is left."""
        if self._skip_blank():
            raise JsonError

    def _name(self) -> str:
        name = self.value()
        if not isinstance(name, str):
            raise JsonError
        self._take(":")
        return name

    def _between(self, first: str, last: str, read: Any) -> Iterator[Any]:
        self._take(first)
        if self._skip_blank() == last:
            self._at += 1
            return
        while True:
            yield read()
            if self._take(last + ",") == last:
                return

    def _take(self, expected: str) -> str:
        """The next character, which is one of `expected`."""
        character = self._skip_blank()
        if not character or character not in expected:
            raise JsonError
        self._at += 1
        return character

    def _skip_blank(self) -> str:
        """Go on to the next character that is not blank, and answer it; "" at the end."""
        while True:
            found = _BLANK.match(self._text, self._at)
            assert found is not None, "it matches nothing as well"
            self._at = found.end()
            if self._at < len(self._text) or self._is_all:
                return self._text[self._at : self._at + 1]
            self._read_on()

    def _read_on(self) -> None:
        """More of the stream: twice as much as is left, so that a long value is not tried too often."""
        self._text = self._text[self._at :]
        self._at = 0
        more = self._stream.read(max(_AT_ONCE, len(self._text)))
        self._is_all = not more
        self._text += self._characters.decode(more, final=self._is_all)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
