"""Saving the draft as a file of the user's."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from desktop.domain.invitations import HandOverRoute
from desktop.exchange.saving import written_whole
from desktop.mail.draft import Draft, check_whole
from desktop.mail.eml import eml_bytes, parse_eml
from desktop.mail.plain_text import parse_txt, txt_bytes

_FORMS: dict[HandOverRoute, tuple[Callable[[str, str, str], bytes], Callable[[bytes], Draft]]] = {
    HandOverRoute.SAVE_EML: (eml_bytes, parse_eml),
    HandOverRoute.SAVE_TXT: (txt_bytes, parse_txt),
}
_SUFFIXES = {".eml": HandOverRoute.SAVE_EML, ".txt": HandOverRoute.SAVE_TXT}


def file_form(path: Path) -> tuple[Path, HandOverRoute]:
    """The form a file of this name has; a name with another ending gets `.eml`."""
    route = _SUFFIXES.get(path.suffix.lower())
    return (path, route) if route else (path.with_name(path.name + ".eml"), HandOverRoute.SAVE_EML)


def save_draft(path: Path, route: HandOverRoute, draft: Draft, link: str) -> None:
    """Write `draft` to `path` in the form of `route`, whole or not at all.

    Raises `UserError`: what `written_whole` raises, "handover-link-lost", or what is wrong with an address or the
    subject.
    """
    build, parse = _FORMS[route]
    content = build(draft.to, draft.subject, draft.body)
    with written_whole(path) as unfinished:
        unfinished.write_bytes(content)
        check_whole(parse(unfinished.read_bytes()), draft, link)


def documents_folder() -> Path:
    """Where drafts are saved first: never the folder the program happened to be started in."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()
