"""Finds invitation links in any text: a copied e-mail, its raw source, a page of HTML."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.errors import UserError
from desktop.domain.links.damage import (
    BLANKS,
    DOUBLED,
    GLUE,
    INVISIBLE,
    NARROW,
    NOT_A_LINK,
    Repaired,
    count_faults,
    undo,
)
from desktop.domain.links.findings import Finding, errors_in
from desktop.domain.links.grammar import InvitationLink, parse
from desktop.domain.links.verify import KNOWN_KINDS, verify


@dataclass(frozen=True, slots=True)
class FoundLink:
    """One place in a text that is, or pretends to be, an invitation link.

    `start` and `end` bound it in the text. `link` is what it reads as once repaired, or None where `refusal` says why
    it is not an invitation link.
    """

    start: int
    end: int
    repaired: Repaired
    link: InvitationLink | None
    refusal: UserError | None = None


# What every invitation holds, on whatever host it stands.
MARKERS = re.compile(
    r"invtype|partnersignup|granularadminrelationships|msppid=|#/partners/invitation"
    r"|#/billingaccounts/partner-invitation",
    re.IGNORECASE,
)
# What the first line of a link has, near its beginning; other addresses of the text are passed over.
_INTERESTING = re.compile(MARKERS.pattern + r"|adminportal|admin\.|portal\.|businessstore|safelinks\.", re.IGNORECASE)
_NEAR = 400
# A link pasted into another's first letters leaves them before its own beginning.
_START = re.compile(r"(?:https:/|https:|https|http|htt|ht|h)?https?://", re.IGNORECASE)
# Signs no link holds end it, as do an HTML entity that stands for one and, in quoted-printable, bytes of other letters.
_RUN = re.compile(
    r"(?:(?!&(?:[lg]t|quot|nbsp|apos|#(?!38;|x26;)x?[0-9a-f]+);|=[c-f][0-9a-f]=(?:\r?\n=)?[89ab][0-9a-f])"
    r"[!#-&+\--;=?-Z\\^_a-z~]){1,2000}",
    re.IGNORECASE,
)
_JOINT = re.compile(r"(?:[ \t]*(?:\r\n|[\r\n\v\f\x85\u2028\u2029])|[ \t])[ \t>]*")  # no wrap leaves a blank line
_SOFT_JOINT = re.compile("=?" + _JOINT.pattern)
_GLUE_BEFORE = re.compile(r"[^\w\s]*")
_GLUE_AFTER = ".;:!?_\\"
_LINES_OF_A_LINK = 16  # 300 characters at the narrowest wrapping seen


def find_links(text: str) -> list[FoundLink]:
    """Every invitation link in `text`, in order, each repaired: wrapped, escaped, quoted-printable, signs glued on.

    The other links of an invitation (the customer's profile, the agreement) and of the text are passed over. What
    pretends to be an invitation on another host comes with its `refusal`.
    """
    plain, places = _plain(text)
    found: list[FoundLink] = []
    position = 0
    while start := _START.search(plain, position):
        best = _best(text, plain, places, start.start())
        position = start.end()
        if best is not None:
            found.append(best)
            position = max(position, bisect_left(places, best.end))
    return found


def repair(text: str) -> Repaired:
    """The one invitation link that `text` consists of, repaired; any other text comes back as it is."""
    found = find_links(text)
    links = {one.repaired.text for one in found}
    outside = _outside(text, found)
    if len(links) != 1 or not _GLUE_BEFORE.fullmatch("".join(outside.split())):
        return Repaired(text)
    around: list[Finding] = []
    if outside != outside.strip() or (outside and not outside.strip()):
        around.append(BLANKS)
    if outside.strip():
        around.append(GLUE)
    if len(found) > 1:
        around.append(DOUBLED)
    inside = [finding for one in found for finding in one.repaired.repairs]
    return Repaired(links.pop(), tuple({finding.code: finding for finding in (*around, *inside)}.values()))


def _outside(text: str, found: list[FoundLink]) -> str:
    pieces, position = [], 0
    for one in found:
        pieces.append(text[position : one.start])
        position = one.end
    return "".join([*pieces, text[position:]])


def _plain(text: str) -> tuple[str, list[int]]:
    """`text` without invisible characters and in plain letters, and where each of its characters stood in `text`."""
    places = [place for place, character in enumerate(text) if character not in INVISIBLE]
    return "".join(text[place] for place in places).translate(NARROW), places


def _best(text: str, plain: str, places: list[int], start: int) -> FoundLink | None:
    """The reading of the link at `start` that has the fewest faults, over as few lines as that takes."""
    best: FoundLink | None = None
    fewest, joined = NOT_A_LINK + 1, False
    for end, goes_on in _ends(plain, start):
        if not MARKERS.search(_SOFT_JOINT.sub("", plain[start:end])):
            continue
        one = _read(text, places[start], places[end - 1] + 1)
        if _JOINT.search(plain, start, end) and not _is_sound(one):
            continue
        faults = count_faults(one.repaired.text)
        if faults < fewest or (joined and faults == fewest):
            best, fewest = one, faults
        if not faults and not goes_on:
            break
        joined = goes_on
    return None if best is None or _is_companion(best) else best


def _ends(plain: str, start: int) -> Iterator[tuple[int, bool]]:
    """Where the link may end, after its first line, its second, and so on, without signs glued behind it.

    And whether the next line plainly goes on with it, by a further parameter.
    """
    run = _RUN.match(plain, start) if _INTERESTING.search(plain, start, start + _NEAR) else None
    if run is None or not _INTERESTING.search(run[0]):
        return
    for _ in range(_LINES_OF_A_LINK):
        end = run.start() + len(run[0].rstrip(_GLUE_AFTER))
        run = _next_line(plain, run)
        yield end, run is not None and run[0].startswith(("&", "#"))
        if run is None:
            return


def _next_line(plain: str, run: re.Match[str]) -> re.Match[str] | None:
    """The line behind `run`, should the link go on there: one that begins another link does not go on with this."""
    joint = _JOINT.match(plain, run.end())
    if joint is None or (not run[0].endswith("=") and _START.match(plain, joint.end())):
        return None
    return _RUN.match(plain, joint.end())


def _read(text: str, start: int, end: int) -> FoundLink:
    repaired = undo(text[start:end])
    try:
        return FoundLink(start, end, repaired, parse(repaired.text))
    except UserError as refusal:
        return FoundLink(start, end, repaired, None, refusal)


def _is_sound(found: FoundLink) -> bool:
    """Whether joined lines read so well that they are one link, not a link and the prose behind it."""
    if found.link is None:
        return False
    errors = errors_in(verify(found.link, kinds=KNOWN_KINDS))
    return {error.code for error in errors} <= {"link-fragment-missing", "link-not-https"}


def _is_companion(found: FoundLink) -> bool:
    return found.refusal is not None and found.refusal.code in ("link-profile", "link-agreement")
