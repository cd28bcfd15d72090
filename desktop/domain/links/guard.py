"""Guards the link inside the text of an invitation: there exactly once, untouched, and where mail programs see it."""

import re
from dataclasses import replace

from desktop.domain.errors import UserError
from desktop.domain.links.damage import INVISIBLE, NARROW
from desktop.domain.links.findings import Finding, error, warning
from desktop.domain.links.grammar import GUID, InvitationLink, LinkKind, parse
from desktop.domain.links.hosts import PROFILE_LINK
from desktop.domain.links.search import MARKERS, FoundLink, find_links
from desktop.domain.sentences import QT_TRANSLATE_NOOP

Span = tuple[int, int]

_PIECE = re.compile(
    r"(?:invtype|partnerid|msppid|indirectcsp|indirectcspid)=|accounts/partner-invitation|#/partners/invitation"
    r"|/partnersignup\.|/adminportal/home\?(?!#|ref=)[a-z]",
    re.IGNORECASE,
)
_WORD = re.compile(r"[!-;=?-~]+")
_SCHEME = re.compile(r"https?://", re.IGNORECASE)
_GLUED_BEFORE = re.compile(r"[^\s<]+$")
_GLUED_AFTER = re.compile(r"[^\s>]+")
_OPENING = "([{（［｛「『【〈《“‘\"'*_<"
_CLOSING = ".,;:!?)]}。．、，；：！？）］｝」』】〉》”’\"'*_>"
_BLANKS = " \t\u3000"
_LINE_END = re.compile(r"[\r\n\u2028\u2029]")


def check_text(text: str, link_text: str) -> tuple[Finding, ...]:
    """What is wrong with the personal link `link_text` in the body `text`; each finding's spans point at the places.

    Errors: "text-link-missing", "text-link-changed", "text-link-doubled", "text-link-glued", "text-link-other" (another
    invitation), "text-link-piece" (what is left of one). Warning: "text-link-not-alone" on its line.
    """
    if _is_beyond_doubt(text, link_text):
        return ()
    exact = _occurrences(text, link_text)
    changed, others = _sorted_out(find_links(text), exact, _read(link_text))
    taken = [*exact, *changed, *others]
    words = (match for match in _WORD.finditer(text) if _is_piece(match[0], link_text))
    pieces = [match.span() for match in words if not _overlaps(match.span(), taken)]
    findings = [*_about_exact(text, exact, changed or pieces)]
    if others:
        findings.append(replace(_OTHER, spans=tuple(others)))
    if changed:
        findings.append(replace(_CHANGED, spans=tuple(changed)))
    if pieces:
        findings.append(replace(_PIECE_LEFT, spans=tuple(pieces)))
    return tuple(findings)


def mend_text(text: str, link_text: str, cursor: int) -> tuple[str, int]:
    """`text` with `link_text` once, whole, on a line of its own, and the cursor behind it; a text without faults stays.

    A link that stands whole keeps its place, else it goes to the cursor's line. Damaged, doubled and foreign invitation
    links and what is left of them are taken out, and signs that touch the link.
    """
    for _ in range(_ROUNDS):
        if not (findings := check_text(text, link_text)):
            return text, cursor
        text, cursor = _mended(text, link_text, cursor, findings)
    if check_text(text, link_text):  # remains that make new remains, as no person writes them
        text, cursor = _joined(_WORD.sub(_without_link_word, text.replace(link_text, " ")), link_text, "")
    return text, cursor


_ROUNDS = 8

_MISSING = error(
    "text-link-missing",
    QT_TRANSLATE_NOOP("Sentences", "The personal link is missing from the text: put it back."),
)
_CHANGED = error(
    "text-link-changed",
    QT_TRANSLATE_NOOP("Sentences", "The personal link was changed, and the customer would not reach you: mend it."),
)
_DOUBLED = error(
    "text-link-doubled",
    QT_TRANSLATE_NOOP("Sentences", "The personal link stands in the text more than once: keep one."),
)
_GLUED = error(
    "text-link-glued",
    QT_TRANSLATE_NOOP(
        "Sentences", "Something touches the personal link, and mail programs would take it for a part of it: mend it."
    ),
)
_OTHER = error(
    "text-link-other",
    QT_TRANSLATE_NOOP(
        "Sentences", "Another invitation link stands in the text, and the customer might take that: remove it."
    ),
)
_PIECE_LEFT = error(
    "text-link-piece",
    QT_TRANSLATE_NOOP("Sentences", "A piece of an invitation link is left in the text: remove it."),
)
_NOT_ALONE = warning(
    "text-link-not-alone",
    QT_TRANSLATE_NOOP(
        "Sentences", "The personal link is safest on a line of its own, where nothing can become a part of it: mend it."
    ),
)


# All that a link or a piece of one holds at least one of, and the letters that may stand for such letters.
_LINK_WORDS = (
    *("http", "/home?", "/partner-invitation", "/partners/invitation", "/partnersignup."),
    *("invtype=", "partnerid=", "msppid=", "indirectcsp=", "indirectcspid="),
)
_FULL_WIDTH_LETTERS = "".join(chr(code) for code in NARROW if chr(NARROW[code]).isalpha())
_LETTERS_IN_DISGUISE = re.compile(f"[İıſ\u212a{''.join(INVISIBLE)}{_FULL_WIDTH_LETTERS}]")


def _is_beyond_doubt(text: str, link_text: str) -> bool:
    """Whether the link has a line of its own and nothing else could be taken for one: true of most texts.

    Only a shorter way to the same answer: reading a text closely takes twenty times longer.
    """
    before, found, after = text.partition(link_text)
    if not link_text or not found or before[-1:] not in "\r\n" or after[:1] not in "\r\n":
        return False
    rest = f"{before}\n{after}".replace(f"{PROFILE_LINK}\n\n", "\n\n")
    lower = rest.lower()
    return not any(word in lower for word in _LINK_WORDS) and not _LETTERS_IN_DISGUISE.search(rest)


def _without_link_word(word: re.Match[str]) -> str:
    return "" if any(part in word[0].lower() for part in _LINK_WORDS) else word[0]


def _occurrences(text: str, link_text: str) -> list[Span]:
    spans, position = [], text.find(link_text)
    while link_text and position >= 0:
        spans.append((position, position + len(link_text)))
        position = text.find(link_text, position + len(link_text))
    return spans


def _read(link_text: str) -> InvitationLink | None:
    try:
        return parse(link_text)
    except UserError:
        return None


def _sorted_out(
    found: list[FoundLink], exact: list[Span], ours: InvitationLink | None
) -> tuple[list[Span], list[Span]]:
    """The spans of our link changed, and of other invitations."""
    changed: list[Span] = []
    others: list[Span] = []
    for one in found:
        if not _overlaps((one.start, one.end), exact):
            (others if _is_another(one, ours) else changed).append((one.start, one.end))
    return changed, others


def _is_another(one: FoundLink, ours: InvitationLink | None) -> bool:
    if ours is None:
        return False
    if one.link is None:
        return ours.partner_tenant not in one.repaired.text.lower()
    other_tenant = bool(GUID.fullmatch(one.link.partner_tenant)) and one.link.partner_tenant != ours.partner_tenant
    return other_tenant or (one.link.kind is not ours.kind and one.link.kind is not LinkKind.OTHER)


def _is_piece(word: str, link_text: str) -> bool:
    """Whether a word that holds no whole invitation is what is left of one.

    A whole address is another page (of the partner's own, of the store) unless ours begins so.
    """
    if not (piece := _PIECE.search(word)):
        return False
    if scheme := _SCHEME.search(word):
        return MARKERS.search(word) is not None or link_text.startswith(word[scheme.start() :])
    return piece[0][-1] != "=" or "&" in word or GUID.search(word) is not None or piece[0].lower() == "invtype="


def _overlaps(span: Span, others: list[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


def _about_exact(text: str, exact: list[Span], remains: list[Span]) -> list[Finding]:
    if not exact:
        return [] if remains else [_MISSING]
    if len(exact) > 1:
        return [replace(_DOUBLED, spans=tuple(exact[1:]))]
    start, end = exact[0]
    line_start = _line_start(text, start)
    before, after = text[line_start:start], text[end : _line_end(text, end)]
    if glued := _glued(before, after, start, end):
        return [replace(_GLUED, spans=glued)]
    return [] if not before.strip(" \t<") and not after.strip(" \t>") else [replace(_NOT_ALONE, spans=((start, end),))]


def _glued(before: str, after: str, start: int, end: int) -> tuple[Span, ...]:
    spans = []
    if glue := _GLUED_BEFORE.search(before):
        spans.append((start - len(glue[0]), start))
    if glue := _GLUED_AFTER.match(after):
        spans.append((end, end + len(glue[0])))
    return tuple(spans)


def _line_start(text: str, position: int) -> int:
    return max((text.rfind(sign, 0, position) for sign in "\r\n\u2028\u2029"), default=-1) + 1


def _line_end(text: str, position: int) -> int:
    match = _LINE_END.search(text, position)
    return match.start() if match else len(text)


def _mended(text: str, link_text: str, cursor: int, findings: tuple[Finding, ...]) -> tuple[str, int]:
    exact = _occurrences(text, link_text)
    remains = [span for finding in findings if finding.code in _REMAINS for span in finding.spans]
    if exact:
        start, end = exact[0]
        before, _ = _without(text[:start], [span for span in remains if span[1] <= start], None)
        after, _ = _without(text[end:], [(a - end, b - end) for a, b in remains if a >= end], None)
        before = before.rstrip(_OPENING).rstrip(_BLANKS)
        return _joined(before, link_text, after.lstrip(_CLOSING).lstrip(_BLANKS))
    text, cursor = _without(text, remains, min(max(cursor, 0), len(text)))
    start, end = _line_start(text, cursor), _line_end(text, cursor)
    if text[start:end].strip():
        return _joined(text[:end], link_text, text[end:])
    return _joined(text[:start], link_text, text[end:])


_REMAINS = frozenset({_CHANGED.code, _DOUBLED.code, _OTHER.code, _PIECE_LEFT.code})


def _without(text: str, spans: list[Span], cursor: int | None) -> tuple[str, int]:
    """`text` without `spans` and the lines that leaves blank, save the cursor's; and where the cursor is then."""
    place = -1 if cursor is None else cursor
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + text[end:]
        place = place - (end - start) if place >= end else min(place, start)
        start, end = _line_start(text, start), _line_end(text, start)
        if text[start:end].strip() or start <= place <= end:
            continue
        end += 2 if text.startswith("\r\n", end) else 1
        text = text[:start] + text[end:]
        place = place - (end - start) if place >= end else place
    return text, place


def _joined(before: str, link_text: str, after: str) -> tuple[str, int]:
    """The link on its own line between two texts, and the place behind it."""
    line_end = "\r\n" if "\r\n" in before + after else "\n"
    if before and not _LINE_END.match(before[-1]):
        before += line_end
    if after and not _LINE_END.match(after[0]):
        after = line_end + after
    return before + link_text + after, len(before + link_text)
