"""What is said of a file that is none of the known lists, or not the one it was said to be."""

from collections.abc import Sequence

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence, sentence
from desktop.exchange.encodings import shown

_SHOWN_TITLES = 6
_LONGEST_TITLE = 40


def not_a_list(file: str, titles: Sequence[str]) -> UserError:
    """No table and no JSON: a letter, a picture, a broken file."""
    template = QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} is not a list: its first line reads {found}. Export it again as CSV or JSON; or choose another "
        "encoding or delimiter.",
    )
    if not any(titles):
        template = QT_TRANSLATE_NOOP(
            "Sentences", "{file} is not a list that can be read. Export it again as CSV, Excel or JSON."
        )
    return UserError(template, code="import-not-a-list", file=file, found=_shown(titles))


def unknown(file: str, titles: Sequence[str]) -> UserError:
    """A table, but none that is known: its columns can be matched by hand."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file} is none of the lists known here: it has the columns {found}. Match its columns by hand, or export "
            "the list again.",
        ),
        code="import-unknown",
        file=file,
        found=_shown(titles),
    )


def columns_missing(file: str, format_name: str, titles: Sequence[str], missing: Sequence[str]) -> UserError:
    """Not of the format that was chosen for it."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file} is not of the kind “{format}”: it has the columns {found}, but {missing} is missing. Choose "
            "another kind, or export the list again.",
        ),
        code="import-columns-missing",
        file=file,
        format=sentence(format_name),
        found=_shown(titles),
        missing=", ".join(missing),
    )


def unknown_json(file: str, keys: Sequence[str]) -> UserError:
    """JSON whose objects are of no known (or not of the chosen) kind."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{file} is JSON of a kind that is not known here: its first object has {found}. Save the answer of one of "
            "Partner Center's or Graph's lists.",
        ),
        code="import-json-unknown",
        file=file,
        found=_shown(keys),
    )


def damaged_json(file: str, line: int, fault: Sentence) -> UserError:
    """JSON of which not one object can be read."""
    return UserError(
        QT_TRANSLATE_NOOP("Sentences", "{file} cannot be read as JSON. Line {line}: {fault}"),
        code="import-json-damaged",
        file=file,
        line=line,
        fault=fault,
    )


def no_rows(file: str) -> UserError:
    """The frame of a list, with nothing in it."""
    return UserError(
        QT_TRANSLATE_NOOP("Sentences", "{file} holds an empty list. Export the list again."),
        code="import-no-rows",
        file=file,
    )


def _shown(titles: Sequence[str]) -> str:
    """A few titles, each cut to a readable length."""
    named = [shown(title[:_LONGEST_TITLE]) + ("…" if len(title) > _LONGEST_TITLE else "") for title in titles if title]
    return ", ".join(named[:_SHOWN_TITLES]) + (", …" if len(named) > _SHOWN_TITLES else "") or "–"
