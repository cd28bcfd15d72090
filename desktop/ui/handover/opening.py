"""One draft on its way to the mail program: the routes are tried in turn until one is taken."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop import paths
from desktop.domain.errors import UserError
from desktop.domain.invitations import HandOverRoute
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.mail.draft import Draft, check_whole
from desktop.mail.eml import eml_bytes, parse_eml
from desktop.mail.mailto import mailto_url
from desktop.mail.routes import Platform, RouteChoice, choose_route
from desktop.ui.handover.clipboard import copy
from desktop.ui.handover.errands import Errands
from desktop.ui.handover.mail_program import MailtoUrl, open_draft_file
from desktop.ui.handover.outbox import put_in_outbox

_PATIENCE = 15.0  # seconds


class Opening:
    """Answers once: `done(route)` when a mail program was asked, `failed(error)` when none could be."""

    def __init__(
        self,
        errands: Errands,
        outbox: Path | None,
        draft: Draft,
        link: str,
        *,
        done: Callable[[HandOverRoute], object],
        failed: Callable[[UserError], object],
    ) -> None:
        self._errands = errands
        self._outbox = outbox
        self._draft = draft
        self._link = link
        self._done = done
        self._failed = failed
        self._routes: list[HandOverRoute] = []
        self._platform = Platform.LINUX

    def start(self, platform: Platform, has_mail_program: bool | None) -> None:
        """Choose the routes for this platform and set out."""
        self._platform = platform
        try:
            whole = mailto_url(self._draft.to, self._draft.subject, self._draft.body)
            short = mailto_url(self._draft.to, self._draft.subject)
            choice = choose_route(platform, len(whole), has_mail_program, short_url_length=len(short))
            if choice.route is None:
                raise _no_route(choice)
            self._routes = list(choice.routes)
            self._try_next()
        except UserError as error:
            self._failed(error)

    def _try_next(self) -> None:
        if not self._routes:
            raise _nothing_started()
        route = self._routes.pop(0)
        match route:
            case HandOverRoute.MAILTO:
                self._open_whole()
            case HandOverRoute.EML:
                self._open_file()
            case _:
                copy(self._errands, self._draft.body, done=self._open_short, failed=self._failed)

    def _settle(self, route: HandOverRoute, was_started: bool) -> None:
        if was_started:
            self._done(route)
            return
        try:
            self._try_next()
        except UserError as error:
            self._failed(error)

    def _open_whole(self) -> None:
        url = MailtoUrl(mailto_url(self._draft.to, self._draft.subject, self._draft.body))
        check_whole(url.decoded(), self._draft, self._link)
        self._settle(HandOverRoute.MAILTO, url.open())

    def _open_short(self) -> None:
        url = MailtoUrl(mailto_url(self._draft.to, self._draft.subject))
        self._settle(HandOverRoute.COPY_AND_MAILTO, url.open())

    def _open_file(self) -> None:
        content = eml_bytes(self._draft.to, self._draft.subject, self._draft.body)
        self._errands.run(
            partial(self._write, content),
            done=self._on_written,
            failed=self._failed,
            late=_nothing_started(),
            patience=_PATIENCE,
        )

    def _write(self, content: bytes) -> Path | None:
        try:
            path = put_in_outbox(self._outbox or paths.outbox_dir(), content)
            written = path.read_bytes()
        except OSError:
            return None  # a full or read-only disk leaves the clipboard
        check_whole(parse_eml(written), self._draft, self._link)
        return path

    def _on_written(self, path: Path | None) -> None:
        settle = partial(self._settle, HandOverRoute.EML)
        if path is None:
            settle(False)
        elif self._platform is Platform.LINUX:
            self._errands.run(
                partial(open_draft_file, self._platform, path),
                done=settle,
                failed=self._failed,
                late=_nothing_started(),
                patience=_PATIENCE,
            )
        else:
            settle(open_draft_file(self._platform, path))


def _no_route(choice: RouteChoice) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("Sentences", "{what}. {next_step}"),
        code="mail-program-none",
        what=choice.title,
        next_step=choice.reason,
    )


def _nothing_started() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences", "Your mail program could not be started. Use Copy to clipboard or Save as… instead."
        ),
        code="mail-program-failed",
    )
