"""Asking the system for its mail program. That a program was asked does not mean that it opened anything."""

import shutil
import subprocess
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop.mail.draft import Draft
from desktop.mail.mailto import parse_mailto
from desktop.mail.routes import Platform

_PATIENCE = 10.0  # seconds for a program that only asks or starts another


def find_mail_program(platform: Platform) -> bool | None:
    """Whether a mail program is set; None where the system cannot be asked.

    Not for the GUI thread: it starts xdg-mime.
    """
    if platform is not Platform.LINUX:
        return None
    try:
        answer = subprocess.run(
            ["xdg-mime", "query", "default", "x-scheme-handler/mailto"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return bool(answer.stdout.strip())


class MailtoUrl:
    """A `mailto:` URL exactly as the system will be given it."""

    def __init__(self, url: str) -> None:
        self._url = QUrl.fromEncoded(url.encode("ascii"))

    def decoded(self) -> Draft:
        """The draft a mail program will read out of it."""
        return parse_mailto(bytes(self._url.toEncoded().data()).decode("ascii"))

    def open(self) -> bool:
        """Ask the system's mail program; False when none could be started."""
        return QDesktopServices.openUrl(self._url)


def open_draft_file(platform: Platform, path: Path) -> bool:
    """Ask the program for `.eml` files; False when none could be started. Not for the GUI thread on Linux."""
    if platform is not Platform.LINUX:
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
    # xdg-open takes an unsent message for plain text where no desktop is running, and opens nothing.
    if shutil.which("gio") is None:
        return False
    try:
        asked = subprocess.run(
            ["gio", "open", str(path)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
            start_new_session=True,  # the mail program outlives this one
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return asked.returncode == 0
