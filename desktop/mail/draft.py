"""A draft as mail programs see it, and the check that it arrives whole."""

from dataclasses import dataclass

from desktop.domain.addresses import ascii_address, parse_recipients
from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Draft:
    """An unsent message: recipients joined by ", ", one line of subject, and a plain body with LF line ends."""

    to: str
    subject: str
    body: str


def with_line_feeds(text: str) -> str:
    """`text` with every CRLF and CR turned into LF."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def with_network_line_ends(text: str) -> str:
    """`text` with every line end turned into CRLF, as messages and `mailto:` URLs want it."""
    return with_line_feeds(text).replace("\n", "\r\n")


def header_recipients(to: str) -> list[str]:
    """The addresses of the *To* field with their domains in ASCII; none when the field is blank.

    Raises `UserError` for an address that cannot be right, and for a line break (it would start another header).
    """
    if not to.strip(" "):
        return []
    return [address if address.isascii() else ascii_address(address) for address in parse_recipients(to)]


def check_whole(arrived: Draft, sent: Draft, link: str) -> None:
    """Raise `UserError` (code "handover-link-lost") unless what was decoded again is what was meant to leave.

    The recipients may differ in how they are written (their domains are in ASCII).
    """
    whole = (
        arrived.subject == sent.subject
        and arrived.body == with_line_feeds(sent.body)
        and link in arrived.body
        and header_recipients(arrived.to) == header_recipients(sent.to)
    )
    if not whole:
        raise link_lost()


def link_lost() -> UserError:
    """What to say when a draft would leave without its link, or not whole."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The draft would not have arrived whole, so it was not handed over. Try one of the other two ways.",
        ),
        code="handover-link-lost",
    )
