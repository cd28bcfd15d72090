"""The draft texts that come with the program: one folder a language."""

from functools import cache
from pathlib import Path

from desktop import paths
from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP

_RESELLER_REQUEST = "reseller_request.txt"


_FALLBACK = "en"


def languages() -> list[str]:
    """Codes of the languages drafts can be written in: the names of the folders under resources/templates, sorted."""
    return sorted(path.parent.name for path in _folder().glob(f"*/{_RESELLER_REQUEST}"))


def or_fallback(language: str) -> str:
    """`language`, or English where no drafts can be written in it."""
    return language if language in languages() else _FALLBACK


def checked_language(language: str) -> str:
    """`language`, if drafts can be written in it. Raises `UserError` (code "language-unknown")."""
    if language not in languages():
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "There are no texts in “{language}” yet: choose a language from the list."),
            code="language-unknown",
            language=language,
        )
    return language


@cache
def load_template(language: str) -> str:
    """The text of the reseller request's template in `language`. Raises like `checked_language`."""
    return (_folder() / checked_language(language) / _RESELLER_REQUEST).read_text(encoding="utf-8")


def _folder() -> Path:
    return paths.resources_dir() / "templates"
