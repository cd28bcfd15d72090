"""The whole database as a file, plain or sealed with a password, and back: complete, row for row."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from desktop.domain.customers import Permissions, Relationship
from desktop.domain.errors import UserError
from desktop.domain.invitations import HandOverRoute, InvitationState
from desktop.domain.partner import Cloud, LinkOrigin, PartnerType
from desktop.domain.progress import Cancelled, Progress, never, stop_if, unreported
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.domain.subscriptions import Commerce, SubscriptionKind, SubscriptionStatus
from desktop.domain.users import UserDomainType, UserState
from desktop.exchange.exporting.document import write_document
from desktop.exchange.exporting.document_reader import DocumentReader, damaged
from desktop.exchange.exporting.sealed import begins_sealed, sealed, unsealed
from desktop.exchange.saving import written_whole
from desktop.exchange.source import unreadable
from desktop.operations.desk import Desk
from desktop.store.changes import ChangeKind
from desktop.store.connections import is_open_here
from desktop.store.database import Database
from desktop.store.faults import of_os_error
from desktop.store.lists import one_moment
from desktop.store.temporary import TemporaryDatabase
from desktop.store.whole import TableRow, UnfitRowsError, column_values, fill, holds_json, new_database

_LOOKED_AT = 256  # bytes at the beginning
_CHECK_EVERY = 500  # rows between two looks at progress and cancel
_CHOICES: dict[tuple[str, str], type[StrEnum]] = {
    ("accounts", "type"): PartnerType,
    ("accounts", "cloud"): Cloud,
    ("accounts", "link_origin"): LinkOrigin,
    ("customers", "relationship"): Relationship,
    ("customers", "permissions"): Permissions,
    ("subscriptions", "kind"): SubscriptionKind,
    ("subscriptions", "commerce"): Commerce,
    ("subscriptions", "status"): SubscriptionStatus,
    ("users", "state"): UserState,
    ("users", "domain_type"): UserDomainType,
    ("invitations", "state"): InvitationState,
    ("invitations", "link_origin"): LinkOrigin,
    ("hand_overs", "route"): HandOverRoute,
    ("changes", "kind"): ChangeKind,
}
_JSON = (("settings", "value"), ("changes", "what"), ("change_rows", "before"), ("change_rows", "after"))


def export_document(desk: Desk, path: Path, *, progress: Progress = unreported, cancelled: Cancelled = never) -> int:
    """Write everything to a JSON document (`exporting/document.py`); answers how many rows. A job.

    Raises `UserError`: "cancelled" and what `written_whole` raises; nothing is written then.
    """
    with one_moment(desk.database), written_whole(path) as unfinished, unfinished.open("wb") as stream:
        return write_document(stream, desk.database, progress, cancelled)


def export_sealed(
    desk: Desk, path: Path, password: str, *, progress: Progress = unreported, cancelled: Cancelled = never
) -> int:
    """Write everything to a file that only `password` opens (`exporting/sealed.py`); answers how many rows. A job.

    Raises what `export_document` raises.
    """
    with one_moment(desk.database), written_whole(path) as unfinished, sealed(unfinished, password) as stream:
        return write_document(stream, desk.database, progress, cancelled)


def is_locked(path: Path) -> bool:
    """Whether the file at `path` begins as one that asks for a password. Raises `UserError` "import-unreadable"."""
    with _opened(path) as stream:
        try:
            return begins_sealed(stream.read(_LOOKED_AT))
        except OSError as error:
            raise unreadable(path, error) from error


def load_document(
    path: Path, to: Path, password: str = "", *, progress: Progress = unreported, cancelled: Cancelled = never
) -> None:
    """Make a new database at `to` from the JSON document at `path`: equal, row for row, to the one it was made of.

    A locked file needs its `password`. Raises `UserError`: "file-exists", "document-foreign", "document-newer",
    "document-damaged", "import-unreadable", "sealed-foreign", "sealed-password", "sealed-too-large", "cancelled", and
    what `written_whole` raises; there is no file at `to` then.
    """
    _check_free(to)
    with written_whole(to) as unfinished, _unlocked(path, password) as stream:
        _load(DocumentReader(stream, path.name), unfinished, path.name, progress, cancelled)
        _check_free(to)  # it may have come meanwhile


def database_from_copy(
    _desk: object,
    path: Path,
    to: Path,
    password: str,
    *,
    progress: Progress = unreported,
    cancelled: Cancelled = never,
) -> Path:
    """Make a new database at `to` from a complete copy; returns `to`. A job. Raises what `load_document` raises."""
    load_document(path, to, password, progress=progress, cancelled=cancelled)
    return to


def read_document(path: Path, *, progress: Progress = unreported, cancelled: Cancelled = never) -> TemporaryDatabase:
    """The JSON document at `path` as a database to look into, which is gone when it is closed.

    It belongs to the thread that called. Raises what `load_document` raises.
    """
    with _opened(path) as stream:
        return _aside(stream, path, progress, cancelled)


def read_handed_over(
    path: Path, password: str, *, progress: Progress = unreported, cancelled: Cancelled = never
) -> TemporaryDatabase:
    """The same of a file that `export_sealed` wrote.

    Raises what `read_document` raises, and `UserError` "sealed-foreign", "sealed-password", "sealed-too-large".
    """
    try:
        with unsealed(path, password) as stream:
            return _aside(stream, path, progress, cancelled)
    except OSError as error:
        raise unreadable(path, error) from error


def _check_free(to: Path) -> None:
    if to.exists():
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "“{name}” exists already and was not touched. Choose another name."),
            code="file-exists",
            name=to.name,
        )


@contextmanager
def _unlocked(path: Path, password: str) -> Iterator[BinaryIO]:
    with unsealed(path, password) if is_locked(path) else _opened(path) as stream:
        yield stream


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    if is_open_here(path):  # on POSIX, having read it would drop SQLite's locks on it
        template = QT_TRANSLATE_NOOP("Sentences", "{file} is the database itself, which is open. Leave it out.")
        raise UserError(template, code="import-own-database", file=path.name)
    try:
        stream = path.open("rb")
    except OSError as error:
        raise unreadable(path, error) from error
    with stream:
        yield stream


def _aside(stream: BinaryIO, path: Path, progress: Progress, cancelled: Cancelled) -> TemporaryDatabase:
    try:
        folder = TemporaryDatabase.new_folder()
    except OSError as error:
        raise of_os_error(error, path) from error
    try:
        _load(DocumentReader(stream, path.name), TemporaryDatabase.path_in(folder), path.name, progress, cancelled)
        return TemporaryDatabase(folder)
    except BaseException:
        folder.cleanup()
        raise


def _load(reader: DocumentReader, to: Path, name: str, progress: Progress, cancelled: Cancelled) -> None:
    try:
        with new_database(to) as database:
            fill(database, _watched(reader, progress, cancelled), reader.last_ids)
            _check_values(database)
    except UnfitRowsError as error:
        raise damaged(name) from error


def _watched(reader: DocumentReader, progress: Progress, cancelled: Cancelled) -> Iterable[TableRow]:
    total = sum(reader.counts.values())
    for done, row in enumerate(reader.rows()):
        if done % _CHECK_EVERY == 0:
            stop_if(cancelled)
            progress(done, total)
        yield row
    stop_if(cancelled)
    progress(total, total)


def _check_values(database: Database) -> None:
    """Raise `UnfitRowsError` for words and texts that the program could not read later on."""
    for (table, column), choices in _CHOICES.items():
        if unknown := column_values(database, table, column) - {choice.value for choice in choices}:
            raise UnfitRowsError(f"{table}.{column}: {sorted(unknown)}")
    for table, column in _JSON:
        if not holds_json(database, table, column):
            raise UnfitRowsError(f"{table}.{column} is no JSON")
