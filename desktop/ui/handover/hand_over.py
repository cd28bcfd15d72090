"""The three ways a draft leaves: mail program, clipboard, file. Each says what came of it."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import UserError
from desktop.domain.invitations import HandOverRoute
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence, sentence
from desktop.exchange.saving import save_failed
from desktop.mail.draft import Draft, link_lost
from desktop.mail.routes import Platform
from desktop.ui.handover.clipboard import copy
from desktop.ui.handover.errands import Errands
from desktop.ui.handover.mail_program import find_mail_program
from desktop.ui.handover.opening import Opening
from desktop.ui.handover.save import file_form, save_draft

_ASKING_PATIENCE = 5.0  # seconds
_SAVING_PATIENCE = 60.0  # a folder on a network may be slow


@dataclass(frozen=True, slots=True)
class HandOverResult:
    """By which way the draft left, and what to say. `route` is None for a copied field, which is no hand-over."""

    route: HandOverRoute | None
    title: Sentence
    text: Sentence


class HandOverDesk(QObject):
    """Hands drafts over. Every call answers once, with `finished(HandOverResult)` or `failed(UserError)`."""

    finished = Signal(object)
    failed = Signal(object)
    mail_program_known = Signal()

    def __init__(
        self, parent: QObject | None = None, *, platform: Platform | None = None, outbox: Path | None = None
    ) -> None:
        super().__init__(parent)
        self.platform = platform or Platform.named(sys.platform)
        self.has_mail_program: bool | None = None
        self._outbox = outbox
        self._errands = Errands(self)

    def ask_for_mail_program(self) -> None:
        """Find out whether the system has a mail program; `mail_program_known` tells when `has_mail_program` says."""
        self._ask_for_mail_program(self.mail_program_known.emit)

    def copy_text(self, text: str) -> None:
        """Copy one field."""
        title = sentence(QT_TRANSLATE_NOOP("Sentences", "Copied {count:,} characters"), count=len(text))
        copy(self._errands, text, done=partial(self._finish, None, title, _PASTE_FIELD), failed=self.failed.emit)

    def copy(self, body: str, link: str) -> None:
        """Copy the body, which holds `link`."""
        if link not in body:
            self.failed.emit(link_lost())
            return
        title = sentence(QT_TRANSLATE_NOOP("Sentences", "Copied {count:,} characters, link included"), count=len(body))
        done = partial(self._finish, HandOverRoute.COPY, title, _PASTE_BODY)
        copy(self._errands, body, done=done, failed=self.failed.emit)

    def open_in_email(self, to: str, subject: str, body: str, link: str) -> None:
        """Ask the mail program to open the draft, by the best route there is at this moment."""
        opening = Opening(
            self._errands,
            self._outbox,
            Draft(to, subject, body),
            link,
            done=self._on_asked,
            failed=self.failed.emit,
        )
        self._ask_for_mail_program(lambda: opening.start(self.platform, self.has_mail_program))

    def save(self, path: str | Path, to: str, subject: str, body: str, link: str) -> None:
        """Save the draft as `.eml` or `.txt`, by the ending of `path`."""
        target, route = file_form(Path(path))
        title = sentence(QT_TRANSLATE_NOOP("Sentences", "Saved “{name}”, link included"), name=target.name)
        done = partial(self._finish, route, title, _SEND_FILE)
        self._errands.run(
            partial(save_draft, target, route, Draft(to, subject, body), link),
            done=lambda _nothing: done(),
            failed=self.failed.emit,
            late=save_failed(target, _DISK_IS_SILENT),
            patience=_SAVING_PATIENCE,
        )

    def _ask_for_mail_program(self, then: Callable[[], object]) -> None:
        def answered(answer: bool | None) -> None:
            self.has_mail_program = answer
            then()

        self._errands.run(
            partial(find_mail_program, self.platform),
            done=answered,
            failed=lambda _error: answered(None),
            late=_NO_ANSWER,
            patience=_ASKING_PATIENCE,
        )

    def _on_asked(self, route: HandOverRoute) -> None:
        if route is HandOverRoute.COPY_AND_MAILTO:
            self._finish(route, _PASTE_INTO_MESSAGE, _ASKED_FOR_MESSAGE)
        else:
            self._finish(route, _ASKED_FOR_DRAFT, _NOTHING_THERE)

    def _finish(self, route: HandOverRoute | None, title: Sentence, text: Sentence) -> None:
        self.finished.emit(HandOverResult(route, title, text))


_PASTE_FIELD = sentence(QT_TRANSLATE_NOOP("Sentences", "Paste it into its place in your mail program."))
_PASTE_BODY = sentence(QT_TRANSLATE_NOOP("Sentences", "Paste it into an email to your customer and send it."))
_DISK_IS_SILENT = sentence(QT_TRANSLATE_NOOP("Sentences", "the disk does not answer"))
_SEND_FILE = sentence(QT_TRANSLATE_NOOP("Sentences", "Send it to your customer from your mail program."))
_ASKED_FOR_DRAFT = sentence(QT_TRANSLATE_NOOP("Sentences", "Asked your mail program to open the draft."))
_NOTHING_THERE = sentence(QT_TRANSLATE_NOOP("Sentences", "Nothing there? Copy to clipboard."))
_PASTE_INTO_MESSAGE = sentence(
    QT_TRANSLATE_NOOP("Sentences", "The text is on the clipboard: paste it into the message.")
)
_ASKED_FOR_MESSAGE = sentence(
    QT_TRANSLATE_NOOP("Sentences", "Asked your mail program to open a message. Nothing there? Begin one and paste it.")
)
_NO_ANSWER = UserError(QT_TRANSLATE_NOOP("Sentences", "Your system did not answer. Try again."), code="no-answer")
