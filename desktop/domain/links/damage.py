"""What mail programs, editors and hands surely did to a link, and how it is undone (issue 2, domain.md 2.4).

Only what no documented link can hold is undone: a link that was whole stays as it is, byte for byte.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import unquote

from desktop.domain.errors import UserError
from desktop.domain.links.findings import Finding, Severity, note
from desktop.domain.links.grammar import parse
from desktop.domain.links.verify import KNOWN_KINDS, verify
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.domain.widths import HALF_WIDTH


@dataclass(frozen=True, slots=True)
class Repaired:
    """A link's text after repair, and one finding for each kind of damage that was undone."""

    text: str
    repairs: tuple[Finding, ...] = ()


BLANKS = note("repaired-blanks", QT_TRANSLATE_NOOP("Sentences", "Blanks around the link were taken away."))
GLUE = note(
    "repaired-glue",
    QT_TRANSLATE_NOOP("Sentences", "Signs around the link were taken away."),
)
DOUBLED = note(
    "repaired-doubled",
    QT_TRANSLATE_NOOP("Sentences", "The link was pasted more than once; one is kept."),
)

NOT_A_LINK = 1000  # more faults than any link has

INVISIBLE = frozenset(
    map(chr, (0xAD, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF))
)
_ANY_INVISIBLE = re.compile(f"[{''.join(sorted(INVISIBLE))}]")
NARROW = {
    **HALF_WIDTH,
    # Word processors set the many dashes for a hyphen.
    **dict.fromkeys((*range(0x2010, 0x2016), 0x2212, 0xFE58, 0xFE63), ord("-")),
    **dict.fromkeys((0xA0, 0x3000, 0x202F), ord(" ")),
}

_SAFE_LINK = re.compile(r"https://[a-z0-9.-]*safelinks\.protection\.[a-z0-9.]+/[^?]*\?(?:.*&)?url=([^&]+).*", re.I)
_SOFT_BREAK = re.compile(r"=[ \t]*(?:\r\n|\r|\n| )")
_QUOTED_BYTES = re.compile(r"(?:=[0-9A-F]{2})+")
_WRAP = re.compile(r"\s[\s>]*")
_HTML_AMPERSAND = re.compile(r"&(?:amp|#38|#x26);", re.IGNORECASE)
_MARKDOWN_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_START = re.compile(r"https?://", re.IGNORECASE)


def undo(text: str) -> Repaired:
    """Undo all sure damage inside `text`, which is one link and nothing around it. Doing it twice changes nothing."""
    repairs: dict[str, Finding] = {}
    before = None
    while text != before:  # one kind of damage may hide another: \&amp; or a wrap within =3D
        before = text
        for finding, repair in _REPAIRS:
            repaired = repair(text)
            if repaired != text:
                repairs.setdefault(finding.code, finding)
                text = repaired
    return Repaired(text, tuple(repairs.values()))


def _without_invisible(text: str) -> str:
    return _ANY_INVISIBLE.sub("", text)


def _narrow(text: str) -> str:
    return text.translate(NARROW)


def _without_quoted_printable(text: str) -> str:
    """Quoted-printable writes every = as =3D, so text with any other = is not quoted-printable."""
    joined = _SOFT_BREAK.sub("", text)
    if "=" in joined and ("=3D" not in joined or "=" in _QUOTED_BYTES.sub("", joined)):
        return text
    return _QUOTED_BYTES.sub(
        lambda quoted: bytes.fromhex(quoted[0].replace("=", "")).decode("utf-8", "replace"), joined
    )


def _unwrapped(text: str) -> str:
    return _WRAP.sub("", text)


def _without_safe_link(text: str) -> str:
    wrapped = _SAFE_LINK.fullmatch(text)
    return unquote(wrapped[1]) if wrapped else text


def _without_html(text: str) -> str:
    return _HTML_AMPERSAND.sub("&", text)


def _without_markdown(text: str) -> str:
    return _MARKDOWN_ESCAPE.sub("", text)


def _undoubled(text: str) -> str:
    """One link of a link that was pasted into itself at any place, or of one after the beginnings of others."""
    return min([*_inner(text), *_last(text)], key=count_faults, default=text)


def _inner(text: str) -> Iterator[str]:
    half, odd = divmod(len(text), 2)
    for start in () if odd else _starts(text):
        inner = text[start : start + half]
        if start <= half and text[:start] + text[start + half :] == inner:
            yield inner


def _last(text: str) -> Iterator[str]:
    starts = _starts(text)
    pieces = [text[start:end] for start, end in pairwise([0, *starts])]
    if starts and all(text[starts[-1] :].startswith(piece) for piece in pieces):
        yield text[starts[-1] :]


def _starts(text: str) -> list[int]:
    return [match.start() for match in _START.finditer(text)]


def count_faults(text: str) -> int:
    """How many faults the link `text` has, whatever it asks for; `NOT_A_LINK` when it is none."""
    try:
        link = parse(text)
    except UserError:
        return NOT_A_LINK
    return sum(finding.severity is not Severity.NOTE for finding in verify(link, kinds=KNOWN_KINDS))


_REPAIRS: tuple[tuple[Finding, Callable[[str], str]], ...] = (
    (
        note(
            "repaired-quoted-printable",
            QT_TRANSLATE_NOOP("Sentences", "The link was in a mail's raw form (=3D) and was decoded."),
        ),
        _without_quoted_printable,
    ),
    (
        note(
            "repaired-invisible",
            QT_TRANSLATE_NOOP("Sentences", "Invisible characters in the link were taken out."),
        ),
        _without_invisible,
    ),
    (
        note(
            "repaired-full-width",
            QT_TRANSLATE_NOOP("Sentences", "Full-width letters or dashes in the link were made plain ones."),
        ),
        _narrow,
    ),
    (
        note(
            "repaired-line-break",
            QT_TRANSLATE_NOOP("Sentences", "The link was broken over several lines and was joined."),
        ),
        _unwrapped,
    ),
    (
        note(
            "repaired-safe-link",
            QT_TRANSLATE_NOOP("Sentences", "The link was wrapped by Outlook's Safe Links and was unwrapped."),
        ),
        _without_safe_link,
    ),
    (
        note(
            "repaired-html",
            QT_TRANSLATE_NOOP("Sentences", "“&amp;” in the link was made “&” again."),
        ),
        _without_html,
    ),
    (
        note(
            "repaired-markdown",
            QT_TRANSLATE_NOOP("Sentences", "Backslashes in the link were taken out."),
        ),
        _without_markdown,
    ),
    (DOUBLED, _undoubled),
)
