"""The draft as a file that mail programs open for editing (RFC 5322, with `X-Unsent: 1`)."""

from base64 import encodebytes
from email import message_from_bytes
from email.header import Header, decode_header, make_header
from functools import lru_cache

from desktop.domain.addresses import check_subject
from desktop.mail.draft import Draft, header_recipients, with_line_feeds, with_network_line_ends

_CRLF = "\r\n"
_SHORT = 66  # characters that stand behind "Subject: " without folding


def eml_bytes(to: str, subject: str, body: str) -> bytes:
    """The message as bytes, without From, Date and Message-ID: whoever sends it gives it those.

    Written out here, for the standard library's ways are many times slower, and its newer one garbles addresses with
    IDN domains. The body is base64: nothing on the way can wrap the link or decode a "=3D" within it.
    Raises `UserError` for addresses that cannot be right and for line breaks in a header.
    """
    check_subject(subject)
    recipients = header_recipients(to)
    head = [
        *([f"To: {f',{_CRLF} '.join(recipients)}"] if recipients else []),
        f"Subject: {_encoded(subject)}",
        "X-Unsent: 1",
        "MIME-Version: 1.0",
        'Content-Type: text/plain; charset="utf-8"',
        "Content-Transfer-Encoding: base64",
    ]
    text = encodebytes(with_network_line_ends(body).encode()).replace(b"\n", b"\r\n")
    return (_CRLF.join(head) + _CRLF * 2).encode("ascii") + text


def parse_eml(content: bytes) -> Draft:
    """Read a file of `eml_bytes` back, the way a mail program does."""
    message = message_from_bytes(content)
    payload = message.get_payload(decode=True)
    assert isinstance(payload, bytes)  # a message of one part has a payload
    return Draft(
        to=" ".join(message.get("To", "").split()),
        subject=str(make_header(decode_header(message.get("Subject", "")))),
        body=with_line_feeds(payload.decode("utf-8")),
    )


@lru_cache(maxsize=64)
def _encoded(subject: str) -> str:
    """The subject as one short line of ASCII where it is one, else in encoded words (RFC 2047) folded at 78.

    Kept, for the drafts of one sitting mostly share it.
    """
    if subject.isascii() and len(subject) <= _SHORT and subject == subject.strip() and "=?" not in subject:
        return subject
    return Header(subject, "utf-8", header_name="Subject").encode(linesep=_CRLF)
