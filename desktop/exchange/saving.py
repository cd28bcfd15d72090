"""A file of the user's: written beside its place, moved there when it is whole, and what is said when it cannot be."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from desktop.store.private_folders import sweep_folders

_PREFIX = ".partner-desk-export-"
ABANDONED = 24 * 3600  # seconds without a change: the program that wrote there was killed


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Gives a path to write to, in a private folder beside `path`; what was written there becomes `path` at the end.

    When the block raises, `path` is as it was, and nothing else is left; what a killed program left there goes.
    Raises `UserError`: "disk-full", "save-read-only", "save-folder-gone", "save-in-use", "save-failed".
    """
    try:
        path = path.resolve() if path.is_symlink() else path
        sweep_folders(path.parent, _PREFIX, ABANDONED)
        with TemporaryDirectory(prefix=_PREFIX, dir=path.parent, ignore_cleanup_errors=True) as folder:
            unfinished = Path(folder) / path.name
            yield unfinished
            _flush(unfinished)
            _move(unfinished, path)
    except OSError as error:
        raise save_refused(error, path) from error


def _flush(file: Path) -> None:
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def _move(unfinished: Path, path: Path) -> None:
    try:
        unfinished.replace(path)
    except PermissionError as error:
        if path.is_dir():  # what Windows says of it
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR)) from error
        if not path.is_file():
            raise
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "“{name}” cannot be replaced: it may be open in another program. Close it there and try again, or "
                "choose another name.",
            ),
            code="save-in-use",
            name=path.name,
        ) from error


def save_refused(error: OSError, path: Path) -> UserError:
    """The sentence for a file system's refusal to write `path`."""
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
    if error.errno in (errno.ENOENT, errno.ENOTDIR) and not path.parent.is_dir():  # Windows: also of a long name
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
