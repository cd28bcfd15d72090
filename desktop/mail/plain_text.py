"""The draft as a plain text file."""

from desktop.domain.addresses import check_subject
from desktop.mail.draft import Draft, header_recipients, with_line_feeds


def txt_bytes(to: str, subject: str, body: str) -> bytes:
    """To, Subject, a blank line and the body: the very bytes whose SHA-256 the hand-over's record keeps.

    Raises `UserError` for what could not stand in a message's header either.
    """
    header_recipients(to)
    check_subject(subject)
    return f"{to}\n{subject}\n\n{with_line_feeds(body)}".encode()


def parse_txt(content: bytes) -> Draft:
    """Read a file of `txt_bytes` back."""
    to, subject, _, body = content.decode().split("\n", 3)
    return Draft(to, subject, body)
