"""The invitation, and what was handed over when."""

from dataclasses import dataclass
from enum import StrEnum

# The states stand apart: the first paint needs them, and waits for every class made before it (G1).
from desktop.domain.invitation_states import InvitationState as InvitationState
from desktop.domain.invitation_states import check_transition as check_transition
from desktop.domain.partner import LinkOrigin

MOST_AT_ONCE = 300  # requests looked at side by side: nobody sends more in a day


class HandOverRoute(StrEnum):
    """How a draft left the program."""

    COPY = "copy"
    MAILTO = "mailto"  # the whole draft in one mailto: URL
    EML = "eml"  # a draft file opened in the mail program
    COPY_AND_MAILTO = "copy_and_mailto"  # body on the clipboard, a mailto: URL with To and Subject only
    SAVE_EML = "save_eml"
    SAVE_TXT = "save_txt"


@dataclass(frozen=True, slots=True)
class Invitation:
    """One request to one customer, from draft to answer. `link` is byte for byte what the text must hold.

    Times are ISO 8601 in UTC with seconds ("2026-11-22T07:04:05Z"), empty until they happen. `step` (1-3) is where the
    wizard stood. `text_edited` tells that subject or body are no longer the template's.
    """

    account_id: int
    customer_id: int
    state: InvitationState = InvitationState.DRAFT
    dap: bool = True
    language: str = "en"
    to: str = ""
    subject: str = ""
    body: str = ""
    link: str = ""
    link_origin: LinkOrigin = LinkOrigin.PASTED
    region_reason: str = ""
    step: int = 1
    text_edited: bool = False
    evidence: str = ""
    created_at: str = ""
    updated_at: str = ""
    prepared_at: str = ""
    sent_at: str = ""
    closed_at: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class HandOver:
    """What left the program, exactly, at the moment it left."""

    invitation_id: int
    at: str
    route: HandOverRoute
    to: str
    subject: str
    body: str
    link: str
    sha256: str
    id: int | None = None


def fingerprint(to: str, subject: str, body: str) -> str:
    """SHA-256 (hex) of UTF-8 `To\\nSubject\\n\\nBody` with LF line ends: the same for every hand-over route."""
    from hashlib import sha256  # at first use: the first paint waits for every import

    text = f"{to}\n{subject}\n\n{body}".replace("\r\n", "\n").replace("\r", "\n")
    return sha256(text.encode()).hexdigest()
