"""Step 2 of the portal: whether a request asks for delegated administration privileges, and who decides that."""

from dataclasses import dataclass

from desktop.domain.links import InvitationLink, LinkForm
from desktop.domain.partner import Cloud
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from desktop.domain.sentences import sentence as say


@dataclass(frozen=True, slots=True)
class Privileges:
    """What the box shows and why. `asked` is what the link asks for: the box and the link say the same, always.

    `locked` greys the box, `reason` says why (or what is special about this link); `missing` tells that the cloud
    always includes the privileges and the link does not say so; `offers_documented_form` that the same parts can be
    put into the documented form that carries the choice.
    """

    asked: bool
    locked: bool = False
    missing: bool = False
    offers_documented_form: bool = False
    reason: Sentence | None = None


def privileges_of(link: InvitationLink, cloud: Cloud) -> Privileges:
    """What `link`, of a partner in `cloud`, says about privileges (seed NOTE; domain.md 1.2)."""
    if cloud.requires_dap:
        return _required(link, cloud)
    if not cloud.documents_dap_choice:
        return Privileges(asked=link.asks_for_dap, reason=_undocumented(link))
    if link.dap is None:
        offered = cloud is Cloud.PUBLIC and link.form is LinkForm.CURRENT
        reason = QT_TRANSLATE_NOOP("Sentences", "This link does not ask for privileges.")
        return Privileges(asked=False, offers_documented_form=offered, reason=say(reason))
    return Privileges(asked=link.dap)


def _undocumented(link: InvitationLink) -> Sentence:
    if link.dap is None:
        return say(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "This link does not ask for privileges. Whether the choice exists in the cloud operated by 21Vianet is "
                "not documented.",
            )
        )
    return say(
        QT_TRANSLATE_NOOP("Sentences", "Whether the choice exists in the cloud operated by 21Vianet is not documented.")
    )


def _required(link: InvitationLink, cloud: Cloud) -> Privileges:
    if cloud is Cloud.GERMANY:
        reason = QT_TRANSLATE_NOOP(
            "Sentences", "Partners in Microsoft Cloud Germany cannot request a relationship without privileges."
        )
    else:
        reason = QT_TRANSLATE_NOOP(
            "Sentences",
            "Partners in Microsoft Cloud for US Government cannot request a relationship without privileges.",
        )
    return Privileges(asked=True, locked=True, missing=link.dap is not True, reason=say(reason))
