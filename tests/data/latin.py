"""Names in the letters of addresses and domains."""

import unicodedata
from functools import cache


@cache
def latin(text: str) -> str:
    """The ASCII letters and digits of `text`, in lower case, accents taken off."""
    for letter, written in (("ß", "ss"), ("Ł", "L"), ("ł", "l"), ("ø", "o")):
        text = text.replace(letter, written)
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(character for character in decomposed.lower() if character.isascii() and character.isalnum())
