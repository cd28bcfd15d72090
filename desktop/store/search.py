"""How texts are compared when searching and sorting, and where a hit stands in the original text."""

import re
import unicodedata

_CONTROL = dict.fromkeys((*range(32), *range(127, 160))) | dict.fromkeys((0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85), " ")
_KATAKANA_TO_HIRAGANA = {code: code - 0x60 for code in (*range(0x30A1, 0x30F7), 0x30FD, 0x30FE)}
_TO_FOLDED = _CONTROL | _KATAKANA_TO_HIRAGANA
_KANA = re.compile("[\u3041-\u30ff]")


def fold(text: str) -> str:
    """`text` as it is compared: without width, case, accents or the choice of kana.

    NFKC, casefold, combining marks removed except after kana (else が would be か), katakana as hiragana; white space
    controls become spaces and other control characters vanish, so that "\\n" may separate folded texts.
    """
    if text.isascii():
        return text.lower() if text.isprintable() else text.translate(_CONTROL).lower()
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return unicodedata.normalize("NFC", _without_accents(decomposed).translate(_TO_FOLDED))


def _without_accents(decomposed: str) -> str:
    kept: list[str] = []
    after_kana = False
    for character in decomposed:
        if not unicodedata.combining(character):
            after_kana = _KANA.match(character) is not None
        elif not after_kana:
            continue
        kept.append(character)
    return "".join(kept)


def highlights(text: str, query: str) -> list[tuple[int, int]]:
    """Where `query` stands in `text`, both folded: (start, length) in characters of the original `text`.

    The spans cover whole characters (a hit in the "s" of "ß" covers the ß), in order, none overlapping another.
    """
    wanted = fold(query)
    if not wanted:
        return []
    folded, origins = _folded_with_origins(text)
    spans: list[tuple[int, int]] = []
    position = folded.find(wanted)
    while position >= 0:
        start, _ = origins[position]
        _, end = origins[position + len(wanted) - 1]
        if not spans or start >= sum(spans[-1]):
            spans.append((start, end - start))
        position = folded.find(wanted, position + len(wanted))
    return spans


def _folded_with_origins(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The folded text, and for each of its characters the (start, end) in `text` it came from."""
    folded: list[str] = []
    origins: list[tuple[int, int]] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and _belong_together(text[start:end], text[end]):
            continue
        piece = fold(text[start:end])
        folded.append(piece)
        origins += [(start, end)] * len(piece)
        start = end
    return "".join(folded), origins


def _belong_together(piece: str, following: str) -> bool:
    """Whether `following` is a mark on what came before it, or changes it when folded (half-width voicing marks)."""
    return unicodedata.combining(following) != 0 or fold(piece + following) != fold(piece) + fold(following)
