"""A document sealed with a password: a ZIP file of one member, encrypted with AES-256 (WinZip's AE-2).

7-Zip, WinZip and pyzipper open it too. Its key is derived by only 1,000 rounds, so a short password can be guessed:
hence `LEAST_LETTERS`.
"""

import unicodedata
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from desktop.domain.errors import InvalidFields, UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence, sentence
from desktop.exchange.exporting.document_reader import damaged

MEMBER = "partner-desk.json"
LEAST_LETTERS = 12
_NAME_AT = 30  # bytes, in the header of a ZIP file's first member
_MOST_BYTES = 32 * 2**30  # of the document
_FREE_BYTES = 16 * 2**20  # however small the file
_MOST_TIMES = 200  # as large as the file: rows of ours shrink to a tenth or so


def checked_password(password: str, again: str) -> str:
    """A password typed twice, good to seal with. Raises `InvalidFields` ("password", "password_again")."""
    faults: dict[str, Sentence] = {}
    if len(password) < LEAST_LETTERS:
        template = QT_TRANSLATE_NOOP("Sentences", "Enter at least {least} characters: a short sentence is easy to say.")
        faults["password"] = sentence(template, least=LEAST_LETTERS)
    elif password != again:
        faults["password_again"] = sentence(
            QT_TRANSLATE_NOOP("Sentences", "The two passwords differ: enter the same one again.")
        )
    if faults:
        raise InvalidFields(faults)
    return password


@contextmanager
def sealed(path: Path, password: str) -> Iterator[BinaryIO]:
    """A stream whose bytes become the sealed member of a new file at `path`. Raises `OSError`."""
    from pyzipper import WZ_AES, ZIP_DEFLATED, AESZipFile  # type: ignore[import-untyped]

    with AESZipFile(path, "w", compression=ZIP_DEFLATED, encryption=WZ_AES) as container:
        container.setpassword(_key(password))
        with container.open(MEMBER, "w", force_zip64=True) as stream:
            yield stream


def begins_sealed(start: bytes) -> bool:
    """Whether a file whose first bytes are `start` begins as ours do, though its end may be missing."""
    return start.startswith(b"PK\x03\x04") and start.startswith(MEMBER.encode(), _NAME_AT)


@contextmanager
def unsealed(path: Path, password: str) -> Iterator[BinaryIO]:
    """The document within the file at `path`, to be read to its end: only then is it proved whole.

    Raises `UserError`: "sealed-foreign", "sealed-password", "sealed-too-large", "document-damaged", in the block as
    well; and `OSError`.
    """
    from pyzipper import BadZipFile

    with _container(path) as container:
        [member] = container.infolist()
        _check_size(path, member.file_size)
        try:
            with _opened(container, member, password, path) as stream:
                yield stream
        except (BadZipFile, zlib.error, EOFError) as error:
            raise damaged(path.name) from error


def _opened(container: Any, member: Any, password: str, path: Path) -> Any:
    try:
        return container.open(member, pwd=_key(password))
    except RuntimeError as error:
        raise _wrong_password(path) from error
    except NotImplementedError as error:
        raise _foreign(path) from error


def _container(path: Path) -> Any:
    from pyzipper import AESZipFile, BadZipFile

    try:
        container = AESZipFile(path)
    except (BadZipFile, ValueError, NotImplementedError) as error:
        raise _foreign(path) from error
    if container.namelist() == [MEMBER]:
        return container
    container.close()
    raise _foreign(path)


def _key(password: str) -> bytes:
    """The same for every keyboard: é may be typed as one character or as two."""
    return unicodedata.normalize("NFC", password).encode()


def _check_size(path: Path, size: int) -> None:
    if size > min(_MOST_BYTES, max(_FREE_BYTES, path.stat().st_size * _MOST_TIMES)):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "“{name}” would unfold to {size} MB, far more than an export of Partner Desk. It was not opened: ask "
                "who sent it.",
            ),
            code="sealed-too-large",
            name=path.name,
            size=size // 2**20,
        )


def _foreign(path: Path) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences", "“{name}” is not an encrypted export of Partner Desk. Choose the file that was handed over."
        ),
        code="sealed-foreign",
        name=path.name,
    )


def _wrong_password(path: Path) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This password does not open “{name}”. Mind capital letters and the keyboard's language, or ask for the "
            "password again.",
        ),
        code="sealed-password",
        name=path.name,
    )
