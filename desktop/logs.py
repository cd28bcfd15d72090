"""The log file: rotating, readable by its owner only, without personal data."""

import copy
import logging
import os
import platform
import re
import traceback
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import override

from desktop import APP_NAME, __version__

_SIZE = 500_000  # bytes a file
_KEPT = 3  # older files

# Messages of these kinds name code, never data; every other kind's message stays out of logs and reports.
_SAFE_KINDS = (
    AttributeError, ImportError, IndexError, NameError, NotImplementedError, RecursionError, TypeError,
    ZeroDivisionError,
)  # fmt: skip
_SAFE_DATABASE_KINDS = {"OperationalError", "IntegrityError"}  # of sqlite3, which only the store imports

_MASKS = (
    (re.compile(r"(?<![\w.+-])[\w.+-]+@[\w.-]+"), "<address>"),
    (re.compile(r"\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b"), "<id>"),
    (re.compile(r"https?://\S+"), "<link>"),
)


def redact(text: str) -> str:
    """`text` without mail addresses, GUIDs, web links and the name of the user's home folder."""
    for pattern, mask in _MASKS:
        text = pattern.sub(mask, text)
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text


def bug_report(error: BaseException) -> str:
    """What to tell the makers about `error`: versions and the way to it, with nothing of the user's data."""
    lines = [f"{APP_NAME} {__version__}, Python {platform.python_version()}, {platform.system()}\n"]
    for step in reversed(list(_chain(error))):
        lines += traceback.format_tb(step.__traceback__)
        lines.append(_last_line(step))
    return redact("".join(lines))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _last_line(error: BaseException) -> str:
    kind = type(error).__qualname__
    message = str(error) if _is_safe(error) else "(its message may hold data and is left out)"
    return f"{kind}: {message}\n"


def _is_safe(error: BaseException) -> bool:
    kind = type(error)
    return isinstance(error, _SAFE_KINDS) or (kind.__module__ == "sqlite3" and kind.__name__ in _SAFE_DATABASE_KINDS)


class _Redacting(logging.Formatter):
    @override
    def format(self, record: logging.LogRecord) -> str:
        record = copy.copy(record)
        record.exc_text = None  # another handler may have kept the whole text there
        return redact(super().format(record))

    @override
    def formatException(self, ei: object) -> str:
        error = ei[1] if isinstance(ei, tuple) else None
        return bug_report(error) if isinstance(error, BaseException) else ""


def start(folder: Path) -> None:
    """Begin the log in `folder` (made if missing, owner-only). Where that fails, the program goes on without one."""
    # Imported here: it draws in half of the standard library, and the first paint does not wait for it.
    from logging.handlers import RotatingFileHandler

    class OwnerOnly(RotatingFileHandler):
        def _open(self):  # type: ignore[no-untyped-def]
            handle = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            return os.fdopen(handle, "a", encoding="utf-8")

        def rotate(self, source: str, dest: str) -> None:
            with suppress(OSError):  # on Windows a second window's log is open: it grows on, and loses nothing
                super().rotate(source, dest)

    logging.raiseExceptions = False  # a full disk must not print to a terminal nobody sees
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = OwnerOnly(folder / "partner-desk.log", maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(_Redacting("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
