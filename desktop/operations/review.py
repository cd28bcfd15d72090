"""The checks before a request leaves: its link, in the text and by itself, its recipients and its subject."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain import addresses, links
from desktop.domain.errors import UserError
from desktop.domain.invitations import Invitation
from desktop.domain.partner import PartnerAccount
from desktop.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Review:
    """What the checks of step 3 found. Hand-over waits for the link; `to` and `subject` hold back what needs them."""

    link: tuple[links.Finding, ...] = ()
    to: Sentence | None = None
    subject: Sentence | None = None

    @property
    def link_is_whole(self) -> bool:
        """Whether the link may leave."""
        return not links.errors_in(self.link)


def review(draft: Invitation, account: PartnerAccount) -> Review:
    """Check what would leave. A blank *To* is no fault: the mail program asks for it."""
    return Review(
        link=links.check_text(draft.body, draft.link) + links.verify(links.parse(draft.link), account, draft.dap),
        to=_fault(addresses.parse_recipients, draft.to) if draft.to.strip() else None,
        subject=_fault(addresses.check_subject, draft.subject),
    )


def _fault(check: Callable[[str], object], text: str) -> Sentence | None:
    try:
        check(text)
    except UserError as error:
        return error.sentence
    return None
