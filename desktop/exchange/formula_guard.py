"""Text that a spreadsheet would take for a formula, guarded in CSV files and bare again when they are read.

The guard is an apostrophe before the text. Text that begins with apostrophes and then such a character gets one more,
so that `unguarded(guarded(text)) == text` for every text.
"""

import re

_STARTS = r"[=+\-@\t\r＝＋－＠]"
_NEEDS_GUARD = re.compile(rf"'*{_STARTS}")
_IS_GUARDED = re.compile(rf"'+{_STARTS}")


def guarded(text: str) -> str:
    """`text` so that no spreadsheet takes it for a formula."""
    return "'" + text if _NEEDS_GUARD.match(text) else text


def unguarded(text: str) -> str:
    """What `guarded` was given; other text as it is."""
    return text[1:] if _IS_GUARDED.match(text) else text
