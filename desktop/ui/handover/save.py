"""Saving the draft as a file of the user's."""

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from desktop.domain.errors import UserError
from desktop.domain.invitations import HandOverRoute
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
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

    Raises `UserError`: "disk-full", "save-read-only", "save-folder-gone", "save-failed", "handover-link-lost", or what
    is wrong with an address or the subject.
    """
    build, parse = _FORMS[route]
    content = build(draft.to, draft.subject, draft.body)
    temporary = path.with_name(f".{uuid4()}.part")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        check_whole(parse(temporary.read_bytes()), draft, link)
        temporary.replace(path)
    except OSError as error:
        raise _named(error, path) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _named(error: OSError, path: Path) -> UserError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "There is no room left for “{name}”. Free some space, or save it in another place."
            ),
            code="disk-full",
            name=path.name,
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return UserError(
            QT_TRANSLATE_NOOP("Sentences", "“{folder}” does not let you save files. Choose another folder."),
            code="save-read-only",
            folder=str(path.parent),
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return UserError(
            QT_TRANSLATE_NOOP("Sentences", "The folder “{folder}” is not there any more. Choose another folder."),
            code="save-folder-gone",
            folder=str(path.parent),
        )
    return save_failed(path, error.strerror or str(error))


def save_failed(path: Path, reason: str | Sentence) -> UserError:
    """What to say when a file could not be saved for `reason`: the system's word for it, or ours."""
    return UserError(
        QT_TRANSLATE_NOOP("Sentences", "“{name}” could not be saved ({reason}). Choose another name or folder."),
        code="save-failed",
        name=path.name,
        reason=reason,
    )
