"""Text onto the clipboard, read back and compared."""

import os
import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QGuiApplication

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.mail.draft import with_line_feeds
from desktop.ui.handover.errands import Errands

_PATIENCE = 5.0  # seconds; a clipboard whose owner has not answered by then never does


def copy(errands: Errands, text: str, *, done: Callable[[], object], failed: Callable[[UserError], object]) -> None:
    """Put `text` on the clipboard, by the system's means or else the toolkit's; answers on the GUI thread."""

    def by_qt(_error: UserError) -> None:
        try:
            copy_by_qt(text)
        except UserError as error:
            failed(error)
        else:
            done()

    errands.run(
        partial(copy_by_program, text),
        done=lambda _nothing: done(),
        failed=by_qt,
        late=_not_taken(),
        patience=_PATIENCE,
    )


def copy_by_program(text: str) -> None:
    """Copy through the system's own means (pyperclip): the text outlives this program.

    Not for the GUI thread: a reader may wait for the GUI to answer it (a deadlock on X11), Windows may hold it up.
    Raises `UserError` (code "clipboard-failed") when there are no such means or something else is on the clipboard.
    """
    import pyperclip  # at first use: it looks for clipboard programs

    if sys.platform == "darwin":
        os.environ.setdefault("LC_CTYPE", "UTF-8")  # unset when started from Finder; pbcopy then garbles
    try:
        pyperclip.copy(text)
        arrived = pyperclip.paste()
    except (RuntimeError, OSError, UnicodeError, AssertionError) as error:  # all that pyperclip's ways raise
        raise _not_taken() from error
    _compare(arrived, text)


def copy_by_qt(text: str) -> None:
    """Copy through the toolkit, on the GUI thread. Raises like `copy_by_program`."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(text)
    _compare(clipboard.text(), text)


def _not_taken() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences", "The clipboard did not take the text; another program may hold it. Try again, or use Save as…."
        ),
        code="clipboard-failed",
    )


def _compare(arrived: object, text: str) -> None:
    if not isinstance(arrived, str) or with_line_feeds(arrived) != with_line_feeds(text):
        raise _not_taken()
