"""Invitation links of every documented form, accounts they belong to, and damage done to them."""

from dataclasses import dataclass
from itertools import pairwise

from hypothesis import strategies as st

from desktop.domain.links import LinkForm, build
from desktop.domain.partner import Cloud, PartnerAccount, PartnerType

TENANT = "3b33e682-00c3-41ee-9dd2-a548adf56438"
PROVIDER = "7d4a1f5e-9c1b-4d0e-8a53-0f6f3f3b2c11"
OTHER_TENANT = "c0ffee00-1111-4222-8333-444455556666"
CUSTOMER = "91ab13f3-0a2a-4d7a-9c58-1f2b3c4d5e6f"

HOME = "https://admin.microsoft.com/Adminportal/Home"
DIRECT_DAP = (
    f"{HOME}?invType=ResellerRelationship&partnerId={TENANT}&msppId=0&DAP=true#/BillingAccounts/partner-invitation"
)
DIRECT = f"{HOME}?invType=ResellerRelationship&partnerId={TENANT}&msppId=0#/partners/invitation"
INDIRECT_PARTS = f"invType=IndirectResellerRelationship&partnerId={TENANT}&msppId=4794019&indirectCSPId={PROVIDER}"
INDIRECT_DAP = f"{HOME}?{INDIRECT_PARTS}&DAP=true#/BillingAccounts/partner-invitation"
INDIRECT = f"{HOME}?{INDIRECT_PARTS}#/partners/invitation"
ADMINISTRATION = f"{HOME}?invType=Administration&partnerId={TENANT}#/BillingAccounts/partner-invitation"
GDAP = (
    f"https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/{CUSTOMER}-{TENANT}"
)
NEW_GDAP = f"https://admin.cloud.microsoft/?#/partners/invitation/granularAdminRelationships/{CUSTOMER}-{TENANT}"
SIGNUP = f"https://portal.office.com/partner/partnersignup.aspx?type=ResellerRelationship&id={TENANT}&csp=1&msppid=0"
INDIRECT_SIGNUP = (
    "https://portal.office.com/partner/partnersignup.aspx?type=IndirectResellerRelationship"
    f"&id={TENANT}&csp=1&msppid=4794019&indirectCSP={PROVIDER}"
)
TRIAL = f"https://portal.office.com/partner/partnersignup.aspx?type=Trial&id={TENANT}&msppid=0"
PURCHASE = "https://portal.office.com/partner/partnersignup.aspx?type=Purchase&id=8471-quote&msppid=0"
STORE = (
    "https://businessstore.microsoft.com/manage/partner-invitation?invType=IndirectResellerRelationship"
    f"&partnerId={TENANT}&msppId=4794019&DAP=true&indirectCSPId={PROVIDER}"
)
PROFILE = f"{HOME}?#/BillingAccounts/billing-accounts"
AGREEMENT = "https://admin.microsoft.com/AdminPortal/Home?ref=/BillingAccounts/agreement"


def on_host(host: str, link: str = DIRECT_DAP) -> str:
    """The same link on another host, in the lower-case path that national portals have."""
    return link.replace(HOME, f"https://{host}/adminportal/home")


DIRECT_ACCOUNT = PartnerAccount("Northwind", TENANT, "6531449")
INDIRECT_ACCOUNT = PartnerAccount("Northwind", TENANT, "4794019", PartnerType.INDIRECT_RESELLER, "Fourth", PROVIDER)

guids = st.uuids().map(str)
partner_ids = st.integers(1, 99_999_999).map(str)
accounts = st.builds(
    PartnerAccount,
    name=st.just("Northwind"),
    tenant_id=guids,
    partner_id=partner_ids,
    type=st.sampled_from(PartnerType),
    provider_tenant_id=guids,
    cloud=st.just(Cloud.PUBLIC),
)


def build_any(account: PartnerAccount, dap: bool | None) -> str:
    """The account's link: current without a choice, else of the form that carries it."""
    return build(account, LinkForm.CURRENT if dap is None else LinkForm.DAP_ERA, dap).text


whole_links = st.one_of(
    st.builds(build_any, accounts, st.sampled_from([None, True, False])),
    st.builds(lambda one, two: f"{HOME}#/partners/invitation/granularAdminRelationships/{one}-{two}", guids, guids),
    st.builds(lambda tenant: SIGNUP.replace(TENANT, tenant), guids),
    st.builds(lambda tenant: STORE.replace(TENANT, tenant), guids),
)


@dataclass(frozen=True)
class Damage:
    """One kind of damage, done at places drawn by hypothesis; `code` names the repair that must be told."""

    code: str
    text: str


def _spread(draw: st.DrawFn, text: str, inserted: st.SearchStrategy[str], least: int, most: int) -> str:
    """`inserted` put into `text` at some inner places."""
    places = sorted(draw(st.sets(st.integers(least, len(text) - 1), min_size=1, max_size=most)))
    pieces = [text[start:end] for start, end in pairwise([0, *places, len(text)])]
    return pieces[0] + "".join(draw(inserted) + piece for piece in pieces[1:])


_BLANKS = st.text(" \t\r\n\u3000\xa0", min_size=1, max_size=3)


@st.composite
def in_blanks(draw: st.DrawFn, text: str) -> Damage:
    return Damage("repaired-blanks", draw(_BLANKS) + text + draw(_BLANKS))


@st.composite
def in_signs(draw: st.DrawFn, text: str) -> Damage:
    before, after = draw(
        st.sampled_from([("<", ">"), ("(", ")"), ("「", "」"), ("", "。"), ('"', '"'), ("", "."), ("", ")。")])
    )
    return Damage("repaired-glue", before + text + after)


@st.composite
def with_invisible(draw: st.DrawFn, text: str) -> Damage:
    return Damage(
        "repaired-invisible", _spread(draw, text, st.text("\u200b\u200d\ufeff\u2060\xad", min_size=1, max_size=2), 1, 5)
    )


@st.composite
def in_full_width(draw: st.DrawFn, text: str) -> Damage:
    first, last = sorted(draw(st.tuples(st.integers(0, len(text) - 1), st.integers(0, len(text) - 1))))
    wide = "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in text[first : last + 1])
    return Damage("repaired-full-width", text[:first] + wide + text[last + 1 :])


@st.composite
def wrapped(draw: st.DrawFn, text: str) -> Damage:
    breaks = st.sampled_from(["\n", "\r\n", " ", "\n  ", "\n> ", "\r\n>> "])
    return Damage("repaired-line-break", _spread(draw, text, breaks, 40, 4))


@st.composite
def in_quoted_printable(draw: st.DrawFn, text: str) -> Damage:
    lines = _spread(draw, text, st.just("\0"), 40, 4).replace("=", "=3D")
    return Damage("repaired-quoted-printable", lines.replace("\0", draw(st.sampled_from(["=\n", "=\r\n"]))))


@st.composite
def in_html(draw: st.DrawFn, text: str) -> Damage:
    return Damage("repaired-html", text.replace("&", draw(st.sampled_from(["&amp;", "&#38;", "&#x26;", "&amp;amp;"]))))


@st.composite
def in_markdown(draw: st.DrawFn, text: str) -> Damage:
    return Damage("repaired-markdown", text.replace("&", r"\&").replace("#", draw(st.sampled_from(["#", r"\#"]))))


@st.composite
def pasted_into_itself(draw: st.DrawFn, text: str) -> Damage:
    place = draw(st.integers(0, len(text)))
    return Damage(
        "repaired-doubled", text[:place] + text + draw(st.sampled_from([text[place:], ""] if place else [text]))
    )


# From the innermost to the outermost, as they happen to a link on its way.
DAMAGES = (
    pasted_into_itself,
    in_markdown,
    in_html,
    wrapped,
    with_invisible,
    in_full_width,
    in_quoted_printable,
    in_signs,
    in_blanks,
)
