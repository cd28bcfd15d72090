"""The invitation link: its parts, read from any documented form (domain.md 2.1 to 2.3)."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.domain.errors import UserError
from desktop.domain.links.hosts import ADMIN_HOST, CLOUD_OF_HOST, NEW_ADMIN_HOST, SIGNUP_HOST, STORE_HOST, host_of
from desktop.domain.partner import Cloud
from desktop.domain.sentences import QT_TRANSLATE_NOOP

GUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)


class LinkKind(StrEnum):
    """What accepting the link does."""

    RESELLER = "reseller"
    INDIRECT_RESELLER = "indirect_reseller"
    ADMINISTRATION = "administration"  # delegated administration only
    GDAP = "gdap"
    TRIAL = "trial"
    PURCHASE = "purchase"
    OTHER = "other"

    @property
    def is_reseller_request(self) -> bool:
        """Whether accepting it makes the partner a reseller."""
        return self in (LinkKind.RESELLER, LinkKind.INDIRECT_RESELLER)


class LinkForm(StrEnum):
    """Which page the link opens."""

    CURRENT = "current"  # …#/partners/invitation
    DAP_ERA = "dap_era"  # …#/BillingAccounts/partner-invitation, 2020 to 2023
    BUSINESS_STORE = "business_store"  # 2018 to 2020
    PARTNER_SIGNUP = "partner_signup"  # 2016 to 2018, later for countries without another
    GDAP = "gdap"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One `name=value` of the link; `start` and `end` bound the value in the link's text."""

    name: str
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class InvitationLink:
    """One invitation link, `text` byte for byte as it was given.

    GUIDs are in lower case where they are GUIDs, else as they stand; a part the link does not have is an empty string.
    `dap` is None where the link has no DAP parameter, or one that says neither true nor false. `fragment` is None where
    the link has lost it.
    """

    text: str
    scheme: str
    host: str
    cloud: Cloud
    kind: LinkKind
    form: LinkForm
    parameters: tuple[Parameter, ...]
    fragment: str | None
    partner_tenant: str = ""
    partner_id: str = ""
    provider_tenant: str = ""
    dap: bool | None = None
    gdap_id: str = ""

    @property
    def asks_for_dap(self) -> bool:
        """Whether the link asks the customer for delegated administration privileges."""
        return self.dap is True or self.kind is LinkKind.ADMINISTRATION

    @property
    def has_dap_parameter(self) -> bool:
        """Whether the link carries the choice, so that `with_dap` can set it."""
        return any(parameter.name.lower() == "dap" for parameter in self.parameters)

    def with_dap(self, dap: bool) -> "InvitationLink":
        """This link with its DAP value set to `dap` and every other byte kept; a value that means it already stays.

        Raises `UserError` "link-without-dap" where there is no DAP parameter, "link-parameter-doubled" for several.
        """
        values = [parameter for parameter in self.parameters if parameter.name.lower() == "dap"]
        if not values:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "This link has no part that says whether administration privileges are asked for: paste another"
                    " link, or use the documented form that carries the choice.",
                ),
                code="link-without-dap",
            )
        if len(values) > 1:
            raise UserError(
                QT_TRANSLATE_NOOP("Sentences", "The link has DAP more than once: copy it from Partner Center again."),
                code="link-parameter-doubled",
            )
        if self.dap is dap:
            return self
        start, end = values[0].start, values[0].end
        return parse(self.text[:start] + ("true" if dap else "false") + self.text[end:])


def parse(text: str) -> InvitationLink:
    """Read an invitation link, its parameters in any order and letter case. `text` must be the link and nothing else.

    What a link merely has wrong (a GUID cut short, http) is left to `verify`. Raises `UserError` for what is no
    invitation link: "link-empty", "link-characters", "link-without-scheme", "link-scheme", those of `hosts.host_of`,
    "link-unknown-page", "link-wrong-route", "link-profile", "link-agreement".
    """
    match = _split(text)
    host = host_of(match["authority"])
    form, gdap_id = _page(host, match["path"], match["query"] or "", match["fragment"])
    link = InvitationLink(
        text=text,
        scheme=match["scheme"].lower(),
        host=host,
        cloud=CLOUD_OF_HOST[host],
        kind=LinkKind.OTHER,
        form=form,
        parameters=_parameters(match),
        fragment=match["fragment"],
        gdap_id=gdap_id,
    )
    return _gdap(link) if form is LinkForm.GDAP else _with_parts(link)


_SCHEMES = ("http", "https")
_URL = re.compile(
    r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):(?://)?(?P<authority>(?<=//)[^/?#]*)?(?P<path>[^?#]*)"
    r"(?:\?(?P<query>[^#]*))?(?:#(?P<fragment>.*))?"
)
_NOT_IN_A_LINK = re.compile(r"[^!#-;=?-\[\]_a-z~]")  # blanks, controls, <>"\^`{|} and all that is not ASCII


def _split(text: str) -> re.Match[str]:
    if not text:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "There is no link yet: paste the one Partner Center shows."),
            code="link-empty",
        )
    match = _URL.fullmatch(text)
    if match is None or match["authority"] is None:
        if match is not None and "." not in match["scheme"] and match["scheme"].lower() not in _SCHEMES:
            raise _wrong_scheme(match["scheme"])
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "This is not a whole link, for it does not begin with https://: copy all of it."
            ),
            code="link-without-scheme",
        )
    if match["scheme"].lower() not in _SCHEMES:
        raise _wrong_scheme(match["scheme"])
    # A foreign letter in the host is a look-alike, not a slip of the pen: host_of says so.
    outside_host = text[: match.start("authority")] + text[match.end("authority") :]
    if stray := _NOT_IN_A_LINK.search(outside_host):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The link holds “{character}”, which no invitation link has: copy it from Partner Center again.",
            ),
            code="link-characters",
            character=stray[0] if stray[0].isprintable() else f"U+{ord(stray[0]):04X}",
        )
    return match


def _wrong_scheme(scheme: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences", "An invitation link begins with https://, not with “{scheme}:”: copy it from Partner Center."
        ),
        code="link-scheme",
        scheme=scheme,
    )


def _page(host: str, path: str, query: str, fragment: str | None) -> tuple[LinkForm, str]:
    """The form of the page the link opens, and the relationship id of a GDAP request."""
    page = path.lower().rstrip("/")
    if host == STORE_HOST and page == "/manage/partner-invitation":
        return LinkForm.BUSINESS_STORE, ""
    if host not in (ADMIN_HOST, NEW_ADMIN_HOST, STORE_HOST) and page == "/partner/partnersignup.aspx":
        return LinkForm.PARTNER_SIGNUP, ""
    if host in (STORE_HOST, SIGNUP_HOST) or page not in ("", "/adminportal/home"):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "This page of {host} takes no invitation: copy the link that Partner Center shows."
            ),
            code="link-unknown-page",
            host=host,
        )
    return _route(query, fragment)


_GDAP_ROUTE = "partners/invitation/granularadminrelationships/"


def _route(query: str, fragment: str | None) -> tuple[LinkForm, str]:
    """What the admin center's route, the part after the #, opens."""
    route = (fragment or "").strip("/").lower()
    if route.startswith(_GDAP_ROUTE):
        return LinkForm.GDAP, route.removeprefix(_GDAP_ROUTE)
    if route == "partners/invitation":
        return LinkForm.CURRENT, ""
    if route == "billingaccounts/partner-invitation":
        return LinkForm.DAP_ERA, ""
    if not route and "invtype=" in query.lower():  # the fragment was lost on the way: verify says so
        return (LinkForm.DAP_ERA if "dap=" in query.lower() else LinkForm.CURRENT), ""
    raise _wrong_route(query.lower(), fragment or "")


_SHOWN = 40  # characters of a route in a sentence


def _wrong_route(query: str, fragment: str) -> UserError:
    if fragment.strip("/").lower() == "billingaccounts/billing-accounts":
        return UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "This is the link to the customer's profile, not the invitation: copy the other link of the message.",
            ),
            code="link-profile",
        )
    if query.startswith("ref=/billingaccounts/agreement"):
        return UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "This is the link to the Microsoft Customer Agreement, not the invitation: copy the invitation link.",
            ),
            code="link-agreement",
        )
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The end of the link, “#{route}”, opens no invitation that Microsoft documents: copy the link from Partner"
            " Center.",
        ),
        code="link-wrong-route",
        route=fragment if len(fragment) <= _SHOWN else fragment[:_SHOWN] + "…",
    )


def _parameters(match: re.Match[str]) -> tuple[Parameter, ...]:
    parameters = []
    start = match.start("query")
    for part in match["query"].split("&") if match["query"] else ():
        name, _, value = part.partition("=")
        end = start + len(part)
        parameters.append(Parameter(name, value, end - len(value), end))
        start = end + 1
    return tuple(parameters)


_KINDS = {
    "resellerrelationship": LinkKind.RESELLER,
    "indirectresellerrelationship": LinkKind.INDIRECT_RESELLER,
    "administration": LinkKind.ADMINISTRATION,
    "trial": LinkKind.TRIAL,
    "purchase": LinkKind.PURCHASE,
}


def _with_parts(link: InvitationLink) -> InvitationLink:
    values: dict[str, str] = {}
    for parameter in link.parameters:
        values.setdefault(parameter.name.lower(), parameter.value)
    kind, tenant, provider = (
        ("type", "id", "indirectcsp")
        if link.form is LinkForm.PARTNER_SIGNUP
        else ("invtype", "partnerid", "indirectcspid")
    )
    return replace(
        link,
        kind=_KINDS.get(values.get(kind, "").lower(), LinkKind.OTHER),
        partner_tenant=_lower_guid(values.get(tenant, "")),
        partner_id=values.get("msppid", ""),
        provider_tenant=_lower_guid(values.get(provider, "")),
        dap={"true": True, "false": False}.get(values.get("dap", "").lower()),
    )


def _gdap(link: InvitationLink) -> InvitationLink:
    """A GDAP id is two GUIDs joined by `-`; the second is the partner's tenant (domain.md 2.2)."""
    first, second = link.gdap_id[:36], link.gdap_id[37:]
    whole = GUID.fullmatch(first) and link.gdap_id[36:37] == "-" and GUID.fullmatch(second)
    return replace(link, kind=LinkKind.GDAP, partner_tenant=second if whole else "")


def _lower_guid(value: str) -> str:
    return value.lower() if GUID.fullmatch(value) else value
