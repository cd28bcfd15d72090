"""What somebody finds who searches a PDF file of Qt's, or copies text out of it."""

import re
import zlib
from pathlib import Path

_OBJECT = re.compile(rb"(?ms)^(\d+) 0 obj\s(.*?)\sendobj")
_STREAM = re.compile(rb"(?s)stream\r?\n(.*)endstream")
_FONTS = re.compile(rb"/(F\d+) (\d+) 0 R")
_RANGE = re.compile(rb"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>\s*(<[0-9A-Fa-f]+>|\[[^\]]*\])")
_SHOWN = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>")


def pdf_pages(path: Path) -> list[str]:
    """The text of each page, in the order it was painted."""
    objects = {int(number): body for number, body in _OBJECT.findall(path.read_bytes())}
    named = {name: int(number) for body in objects.values() for name, number in _FONTS.findall(body)}
    fonts = {name: _characters(objects, number) for name, number in named.items()}
    pages = [body for body in objects.values() if re.search(rb"/Type\s*/Page\b", body)]
    assert fonts and pages, "this is no PDF file as Qt writes them"
    return [_shown(_content(objects[_reference(body, b"Contents")]), fonts) for body in pages]


def _reference(body: bytes, key: bytes) -> int:
    found = re.search(rb"/" + key + rb"\s+(\d+) 0 R", body)
    assert found is not None, key
    return int(found.group(1))


def _content(body: bytes) -> bytes:
    found = _STREAM.search(body)
    assert found is not None
    return zlib.decompress(found.group(1)) if b"/FlateDecode" in body else found.group(1)


def _characters(objects: dict[int, bytes], font: int) -> dict[int, str]:
    """The characters that a font's glyphs stand for."""
    characters: dict[int, str] = {}
    table = _content(objects[_reference(objects[font], b"ToUnicode")])
    for first, last, rest in _RANGE.findall(table):
        texts = [bytes.fromhex(text.decode()).decode("utf-16-be") for text in re.findall(rb"<([0-9A-Fa-f]+)>", rest)]
        for place, glyph in enumerate(range(int(first, 16), int(last, 16) + 1)):
            characters[glyph] = texts[place] if rest.startswith(b"[") else chr(ord(texts[0]) + place)
    return characters


def _shown(content: bytes, fonts: dict[bytes, dict[int, str]]) -> str:
    words, font = [], {}
    for name, glyphs in _SHOWN.findall(content):
        if name:
            font = fonts[name]
            words.append(" ")
        else:
            numbers = (int(glyphs[place : place + 4], 16) for place in range(0, len(glyphs), 4))
            words.append("".join(font.get(number, "?") for number in numbers))
    return "".join(words)
