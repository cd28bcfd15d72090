"""The hosts an invitation link may stand on, and the refusal of every other (domain.md 2.2, 2.3)."""

import re

from desktop.domain.errors import UserError
from desktop.domain.partner import Cloud
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence, sentence

ADMIN_HOST = "admin.microsoft.com"
NEW_ADMIN_HOST = "admin.cloud.microsoft"
STORE_HOST = "businessstore.microsoft.com"
SIGNUP_HOST = "portal.office.com"

# Where a customer of the public cloud completes its company profile (domain.md 2.2); no other cloud's is documented.
PROFILE_LINK = f"https://{ADMIN_HOST}/Adminportal/Home?#/BillingAccounts/billing-accounts"

CLOUD_OF_HOST: dict[str, Cloud] = {
    ADMIN_HOST: Cloud.PUBLIC,
    NEW_ADMIN_HOST: Cloud.PUBLIC,
    STORE_HOST: Cloud.PUBLIC,
    SIGNUP_HOST: Cloud.PUBLIC,
    "portal.office365.us": Cloud.US_GOVERNMENT,
    "portal.apps.mil": Cloud.US_GOVERNMENT,
    "portal.office.de": Cloud.GERMANY,
    "portal.partner.microsoftonline.cn": Cloud.CHINA,
}

_CLOUD_NAMES: dict[Cloud, str] = {
    Cloud.PUBLIC: QT_TRANSLATE_NOOP("Sentences", "the public cloud"),
    Cloud.US_GOVERNMENT: QT_TRANSLATE_NOOP("Sentences", "Microsoft Cloud for US Government"),
    Cloud.GERMANY: QT_TRANSLATE_NOOP("Sentences", "Microsoft Cloud Germany"),
    Cloud.CHINA: QT_TRANSLATE_NOOP("Sentences", "the cloud operated by 21Vianet"),
}

_SAFE_HOST = re.compile(r"[A-Za-z0-9.-]+")
_MICROSOFT_WORDS = re.compile(r"(?:m|rn)[i1l]cr[o0]s[o0]ft|[o0]ff[i1l]ce|apps\.mil|adm[i1l]n\.c")


def cloud_name(cloud: Cloud) -> Sentence:
    """The cloud's name, to be filled into a sentence."""
    return sentence(_CLOUD_NAMES[cloud])


def host_of(authority: str) -> str:
    """The known host that `authority` (all between `//` and the path) names, in lower case.

    Raises `UserError` "link-user-info", "link-port", "link-punycode", "link-lookalike-host" or "link-unknown-host":
    a link that only resembles Microsoft's must never reach a customer.
    """
    if "@" in authority:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "A name stands before an @ in the link's host, a trick to disguise where it leads: do not use it."
                " Copy the link from Partner Center.",
            ),
            code="link-user-info",
        )
    if ":" in authority:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The link names a port (“{authority}”), which Partner Center's links never do: do not use it."
                " Copy the link from Partner Center.",
            ),
            code="link-port",
            authority=authority,
        )
    host = authority.lower()
    if host not in CLOUD_OF_HOST:
        raise _unknown(host)
    return host


def _unknown(host: str) -> UserError:
    if any(label.startswith("xn--") for label in host.split(".")):
        return UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The host “{host}” hides foreign letters (xn--) that can look like Microsoft's name: do not use this"
                " link. Copy it from Partner Center.",
            ),
            code="link-punycode",
            host=host,
        )
    if not _SAFE_HOST.fullmatch(host) or _MICROSOFT_WORDS.search(host):
        return UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The host “{host}” only looks like one of Microsoft's: do not use this link. Copy it from Partner"
                " Center.",
            ),
            code="link-lookalike-host",
            host=host,
        )
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{host}” is not a host of Microsoft's invitation links: copy the link from Partner Center.",
        ),
        code="link-unknown-host",
        host=host,
    )
