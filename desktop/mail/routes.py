"""How *Open in email* hands a draft over on each platform: chosen by length before the click. Does nothing itself.

Windows hands about 2,000 characters of a URL to a program; Claws Mail cuts silently at 8,190; Apple Mail opens `.eml`
files only to read (measured: engineering.md, Mail).
"""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.invitations import HandOverRoute
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence, sentence


class Platform(StrEnum):
    """What decides how a draft reaches the mail program."""

    WINDOWS = "windows"
    MACOS = "macos"
    LINUX = "linux"

    @classmethod
    def named(cls, sys_platform: str) -> "Platform":
        """The platform for a value of `sys.platform`; every other Unix goes as Linux does."""
        return {"win32": cls.WINDOWS, "darwin": cls.MACOS}.get(sys_platform, cls.LINUX)

    @property
    def url_limit(self) -> int:
        """The longest `mailto:` URL, in characters, that surely arrives whole."""
        return 2_000 if self is Platform.WINDOWS else 8_000

    @property
    def opens_draft_files(self) -> bool:
        """Whether mail programs open an unsent `.eml` here for editing."""
        return self is not Platform.MACOS


@dataclass(frozen=True, slots=True)
class RouteChoice:
    """What *Open in email* will do here: `routes` in the order to try, best first; none when it cannot help.

    `title` says what happens, `reason` why; `length` is that of the whole draft as a URL, `limit` what fits here.
    """

    routes: tuple[HandOverRoute, ...]
    length: int
    limit: int
    title: Sentence
    reason: Sentence

    @property
    def route(self) -> HandOverRoute | None:
        """The route tried first."""
        return self.routes[0] if self.routes else None


def choose_route(
    platform: str, url_length: int, has_mail_program: bool | None = None, *, short_url_length: int = 0
) -> RouteChoice:
    """Choose for a draft whose `mailto:` URL has `url_length` characters, `short_url_length` without its body.

    `platform` is a `Platform` or its value; `has_mail_program` is None where the system cannot be asked.
    """
    platform = Platform(platform)
    limit = platform.url_limit
    routes: list[HandOverRoute] = []
    if has_mail_program is not False:
        if url_length <= limit:
            routes.append(HandOverRoute.MAILTO)
        if platform.opens_draft_files:
            routes.append(HandOverRoute.EML)
        if short_url_length <= limit:
            routes.append(HandOverRoute.COPY_AND_MAILTO)
    title, reason = _explained(routes[0] if routes else None, has_mail_program)
    return RouteChoice(
        tuple(routes), url_length, limit, sentence(title), sentence(reason, length=url_length, limit=limit)
    )


def _explained(route: HandOverRoute | None, has_mail_program: bool | None) -> tuple[str, str]:
    match route:
        case HandOverRoute.MAILTO:
            return (
                QT_TRANSLATE_NOOP("Sentences", "Opens as a new message in your mail program"),
                QT_TRANSLATE_NOOP("Sentences", "{length:,} of {limit:,} characters: fits in one link."),
            )
        case HandOverRoute.EML:
            return (
                QT_TRANSLATE_NOOP("Sentences", "Opens as a draft file (.eml) in your mail program"),
                QT_TRANSLATE_NOOP("Sentences", "{length:,} of {limit:,} characters: opens as a draft file."),
            )
        case HandOverRoute.COPY_AND_MAILTO:
            return (
                QT_TRANSLATE_NOOP("Sentences", "Copies the text and opens a new message to paste it into"),
                QT_TRANSLATE_NOOP("Sentences", "{length:,} of {limit:,} characters: too long for one link."),
            )
    if has_mail_program is False:
        return (
            QT_TRANSLATE_NOOP("Sentences", "No mail program is set"),
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Choose a default mail program in your system's settings, or use Copy to clipboard or Save as….",
            ),
        )
    return (
        QT_TRANSLATE_NOOP("Sentences", "Too long to open in a mail program"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{length:,} of {limit:,} characters: shorten To or Subject, or use Copy to clipboard.",
        ),
    )
