"""Makes the text of Qt's PDF files searchable in Japanese.

A PDF file tells for each glyph of its fonts which character it shows. Qt names the lowest character that has the
glyph, so 日 is given as the Kangxi radical ⽇ (U+2F47), a space as a tab and "fi" as one ligature: what is copied is
not what is read, and a search for 日本 finds nothing. These tables are written anew, behind the file's end, as an
incremental update (ISO 32000-1, 7.5.6); nothing else of the file is touched.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from mmap import ACCESS_READ, mmap
from pathlib import Path

_TABLES = re.compile(rb"/ToUnicode (\d+) 0 R")
_TRAILER = re.compile(
    rb"trailer\s<<\s/Size (\d+)\s+/Info (\d+ 0 R)\s+/Root (\d+ 0 R)(.*?)>>\sstartxref\s(\d+)", re.DOTALL
)
_LISTS = re.compile(rb"\[[^\]]*\]")
_CHARACTERS = re.compile(rb"<([0-9A-Fa-f]{4,})>")
# Radicals, and ligatures of Latin letters: what they are made of is what was written.
_STANDS_FOR_OTHERS = re.compile("[\u2e80-\u2fdf\ufb00-\ufb06]")
_CONTROL = re.compile("[\x00-\x1f]")


def make_searchable(path: Path) -> None:
    """Mend the PDF file at `path`, which Qt wrote; one that is built in another way stays as it is.

    Raises `OSError`.
    """
    with path.open("r+b") as file:
        with mmap(file.fileno(), 0, access=ACCESS_READ) as content:
            trailers = [found.groups() for found in _TRAILER.finditer(content)]
            mended = _mended_tables(content)
            end = len(content)
        if trailers and mended:
            file.seek(end)
            file.write(_update(mended, trailers[-1], end))


def _mended_tables(content: mmap) -> dict[int, bytes]:
    """The tables in which a character is another now, by the number of their object."""
    mended = {}
    for number in {int(found.group(1)) for found in _TABLES.finditer(content)}:
        table = re.search(rb"\n%d 0 obj\s<< /Length (\d+) >>\sstream\n" % number, content)
        if table is None:
            continue
        before = content[table.end() : table.end() + int(table.group(1))]
        after = _LISTS.sub(lambda found: _CHARACTERS.sub(_mended, found.group()), before)
        if after != before:
            mended[number] = after
    return mended


def _mended(found: re.Match[bytes]) -> bytes:
    text = bytes.fromhex(found.group(1).decode()).decode("utf-16-be", "replace")
    text = _STANDS_FOR_OTHERS.sub(lambda other: unicodedata.normalize("NFKC", other.group()), text)
    return b"<%s>" % _CONTROL.sub(" ", text).encode("utf-16-be").hex().upper().encode()


def _update(tables: Mapping[int, bytes], trailer: Sequence[bytes], end: int) -> bytes:
    """The objects, where they stand, and a trailer that leads on to the one before."""
    size, info, root, more, before = trailer
    update, places = b"\n", []
    for number, table in sorted(tables.items()):
        places.append(b"%d 1\n%010d 00000 n \n" % (number, end + len(update)))
        update += b"%d 0 obj\n<< /Length %d >>\nstream\n%s\nendstream\nendobj\n" % (number, len(table), table)
    start = end + len(update)
    heading = b"<< /Size %s /Info %s /Root %s /Prev %s%s>>" % (size, info, root, before, more)
    return update + b"xref\n%strailer\n%s\nstartxref\n%d\n%%%%EOF\n" % (b"".join(places), heading, start)
