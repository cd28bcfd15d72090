"""Mail addresses and subjects: what may stand in a message's header, and how it is written there."""

import re
import unicodedata
from typing import TYPE_CHECKING

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.domain.widths import HALF_WIDTH

if TYPE_CHECKING:
    from email_validator import ValidatedEmail

_HALF_WIDTH = HALF_WIDTH | {ord("、"): ","}
_LINE_BREAKS = frozenset("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")
# Quoted text may hold separators: "Doe, Jane" <jane@contoso.example>
_RECIPIENT = re.compile(r'(?:"[^"]*"|<[^<>]*>|[^,;"<>]|["<>])+')
_NAMED = re.compile(r"[^<>]*<([^<>]*)>")


def normal_address(address: str) -> str:
    """One mail address as a person reads it: trimmed, half-width, its domain in lower case and in Unicode.

    Raises `UserError` with code "address-empty", "address-line-break", "address-quoted", "address-not-ascii",
    "address-domain" or "address-invalid".
    """
    return _validated(address).normalized


def ascii_address(address: str) -> str:
    """The address as it stands in a message header: its domain in IDNA ASCII. Raises like `normal_address`."""
    return str(_validated(address).ascii_email)


def parse_recipients(text: str) -> list[str]:
    """The addresses of a To field, in `normal_address` form, each once, in their order.

    Comma, semicolon and 、 separate them; of `Name <address>` only the address is kept. Raises like `normal_address`.
    """
    _refuse_line_breaks(text)
    parts = (part.strip() for part in _RECIPIENT.findall(text.translate(_HALF_WIDTH)))
    addresses = [normal_address(_without_name(part)) for part in parts if part]
    if not addresses:
        raise _nothing_entered()
    return list(dict.fromkeys(addresses))


def check_subject(subject: str) -> None:
    """Raise `UserError` when a header cannot hold `subject`: "subject-line-break" or "subject-control"."""
    if _LINE_BREAKS.intersection(subject):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "The subject must be one line: take the line break out of it."),
            code="subject-line-break",
        )
    if any(unicodedata.category(character) in {"Cc", "Cs"} for character in subject):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The subject holds a control character that mail cannot carry: write that place again."
            ),
            code="subject-control",
        )


def _without_name(part: str) -> str:
    named = _NAMED.fullmatch(part)
    return named[1] if named else part


def _validated(address: str) -> "ValidatedEmail":
    from email_validator import EmailNotValidError, validate_email

    _refuse_line_breaks(address)
    address = address.translate(_HALF_WIDTH).strip()
    if not address:
        raise _nothing_entered()
    if address.startswith('"'):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "“{address}” has a quoted part before the @, which many mail programs break: use another address.",
            ),
            code="address-quoted",
            address=address,
        )
    try:
        # Whether the domain answers is the mail program's business: asking would need the network.
        validated = validate_email(address, check_deliverability=False)
    except EmailNotValidError:
        raise _not_valid(address) from None
    if validated.ascii_email is None:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Before the @ of “{address}” only letters without accents, digits and signs work in every mail program:"
                " ask for another address.",
            ),
            code="address-not-ascii",
            address=address,
        )
    return validated


def _refuse_line_breaks(text: str) -> None:
    if _LINE_BREAKS.intersection(text):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "An e-mail address must be on one line: take the line break out of it."),
            code="address-line-break",
        )


def _nothing_entered() -> UserError:
    return UserError(QT_TRANSLATE_NOOP("Sentences", "Enter an e-mail address."), code="address-empty")


def _not_valid(address: str) -> UserError:
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email("name@" + address.rpartition("@")[2], check_deliverability=False)
    except EmailNotValidError:
        if "@" in address:
            return UserError(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "What follows the @ in “{address}” is not an e-mail domain: check it, it looks like contoso.com.",
                ),
                code="address-domain",
                address=address,
            )
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences", "“{address}” is not an e-mail address: check it, it looks like name@contoso.com."
        ),
        code="address-invalid",
        address=address,
    )
