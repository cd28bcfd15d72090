"""What names a customer's tenant: its id and its domain."""

import re
from uuid import UUID

from desktop.domain.addresses import normal_address
from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.domain.widths import HALF_WIDTH

# A domain is often pasted as the address of a page, or as the tail of a mail address.
_BEFORE_DOMAIN = re.compile(r"^(?:https?://)?(?:[^@/]*@)?", re.IGNORECASE)
_HALF_WIDTH = HALF_WIDTH | {ord("。"): "."}


def normal_domain(text: str) -> str:
    """The domain in `text`, in lower case and in Unicode; "" of blank text.

    What surrounds it in a page's or a mail address is dropped. Raises `UserError` (code "domain-invalid").
    """
    domain = _BEFORE_DOMAIN.sub("", text.translate(_HALF_WIDTH).strip()).split("/")[0].rstrip(".")
    if not domain:
        return ""
    try:
        return normal_address(f"name@{domain}").partition("@")[2]
    except UserError:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "“{domain}” is not a domain: check it, it looks like contoso.com."),
            code="domain-invalid",
            domain=text.strip(),
        ) from None


def normal_tenant_id(text: str) -> str:
    """The GUID in `text` in lower case with hyphens; "" of blank text. Raises `UserError` (code "tenant-invalid")."""
    entered = text.translate(_HALF_WIDTH).strip()
    if not entered:
        return ""
    try:
        return str(UUID(entered))
    except ValueError:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "“{tenant_id}” is not a tenant ID: copy it again, it looks like 6c5d0b7e-41f2-4c1a-9d0e-2f1b7a3c4d5e.",
            ),
            code="tenant-invalid",
            tenant_id=entered,
        ) from None
