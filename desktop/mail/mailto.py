"""The draft as a `mailto:` URL (RFC 6068)."""

from urllib.parse import quote, unquote

from desktop.domain.addresses import check_subject
from desktop.mail.draft import Draft, header_recipients, with_line_feeds, with_network_line_ends


def mailto_url(to: str, subject: str, body: str = "") -> str:
    """The URL that asks a mail program for this draft, ASCII only; `to` may be blank or hold several addresses.

    Raises `UserError` for addresses that cannot be right and for line breaks in a header.
    """
    check_subject(subject)
    path = ",".join(_quoted_address(address) for address in header_recipients(to))
    fields = (("subject", subject), ("body", with_network_line_ends(body)))
    # quote, never urlencode: mail programs show its "+" for a blank as a plus.
    query = "&".join(f"{name}={quote(value, safe='')}" for name, value in fields if value)
    return f"mailto:{path}?{query}" if query else f"mailto:{path}"


def parse_mailto(url: str) -> Draft:
    """Read a URL of `mailto_url` back, the way a mail program does."""
    path, _, query = url.removeprefix("mailto:").partition("?")
    fields = dict(part.split("=", 1) for part in query.split("&") if part)
    return Draft(
        to=", ".join(unquote(address) for address in path.split(",") if address),
        subject=unquote(fields.get("subject", "")),
        body=with_line_feeds(unquote(fields.get("body", ""))),
    )


def _quoted_address(address: str) -> str:
    local, _, domain = address.rpartition("@")
    return f"{quote(local, safe='')}@{quote(domain, safe='')}"
