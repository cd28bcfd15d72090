"""The draft texts that come with the program: one folder a language."""

from functools import cache
from pathlib import Path

from desktop import paths
from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP

_RESELLER_REQUEST = "reseller_request.txt"


def languages() -> list[str]:
    """Codes of the languages drafts can be written in: the names of the folders under resources/templates, sorted."""
    return sorted(path.parent.name for path in _folder().glob(f"*/{_RESELLER_REQUEST}"))


@cache
def load_template(language: str) -> str:
    """The text of the reseller request's template in `language`; raises `UserError` (code "template-missing")."""
    if language not in languages():
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "There is no draft text in the language “{language}”. Choose another."),
            code="template-missing",
            language=language,
        )
    return (_folder() / language / _RESELLER_REQUEST).read_text(encoding="utf-8")


def _folder() -> Path:
    return paths.resources_dir() / "templates"
