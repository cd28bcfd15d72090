"""The link's grammar: every documented form is read, and nothing else."""

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import UserError
from desktop.domain.links import LinkForm, LinkKind, build, errors_in, parse, verify, with_documented_dap_form
from desktop.domain.partner import Cloud, PartnerAccount, PartnerType
from tests.domain.link_samples import (
    ADMINISTRATION,
    AGREEMENT,
    CUSTOMER,
    DIRECT,
    DIRECT_ACCOUNT,
    DIRECT_DAP,
    GDAP,
    HOME,
    INDIRECT,
    INDIRECT_ACCOUNT,
    INDIRECT_DAP,
    INDIRECT_SIGNUP,
    NEW_GDAP,
    PROFILE,
    PROVIDER,
    PURCHASE,
    SIGNUP,
    STORE,
    TENANT,
    TRIAL,
    accounts,
    on_host,
    whole_links,
)

FORMS = [
    (DIRECT_DAP, LinkKind.RESELLER, LinkForm.DAP_ERA, "0", "", True),
    (DIRECT_DAP.replace("=true", "=True"), LinkKind.RESELLER, LinkForm.DAP_ERA, "0", "", True),
    (DIRECT_DAP.replace("=true", "=false"), LinkKind.RESELLER, LinkForm.DAP_ERA, "0", "", False),
    (DIRECT, LinkKind.RESELLER, LinkForm.CURRENT, "0", "", None),
    (INDIRECT_DAP, LinkKind.INDIRECT_RESELLER, LinkForm.DAP_ERA, "4794019", PROVIDER, True),
    (INDIRECT, LinkKind.INDIRECT_RESELLER, LinkForm.CURRENT, "4794019", PROVIDER, None),
    (ADMINISTRATION, LinkKind.ADMINISTRATION, LinkForm.DAP_ERA, "", "", None),
    (GDAP, LinkKind.GDAP, LinkForm.GDAP, "", "", None),
    (NEW_GDAP, LinkKind.GDAP, LinkForm.GDAP, "", "", None),
    (SIGNUP, LinkKind.RESELLER, LinkForm.PARTNER_SIGNUP, "0", "", None),
    (INDIRECT_SIGNUP, LinkKind.INDIRECT_RESELLER, LinkForm.PARTNER_SIGNUP, "4794019", PROVIDER, None),
    (TRIAL, LinkKind.TRIAL, LinkForm.PARTNER_SIGNUP, "0", "", None),
    (STORE, LinkKind.INDIRECT_RESELLER, LinkForm.BUSINESS_STORE, "4794019", PROVIDER, True),
]


@pytest.mark.parametrize(("text", "kind", "form", "partner_id", "provider", "dap"), FORMS)
def test_every_documented_form_is_read(
    text: str, kind: LinkKind, form: LinkForm, partner_id: str, provider: str, dap: bool | None
) -> None:
    link = parse(text)
    assert link.text == text
    assert (link.kind, link.form) == (kind, form)
    assert (link.partner_tenant, link.partner_id, link.provider_tenant) == (TENANT, partner_id, provider)
    assert link.dap is dap
    assert link.cloud is Cloud.PUBLIC


def test_a_purchase_names_its_quote() -> None:
    link = parse(PURCHASE)
    assert link.kind is LinkKind.PURCHASE
    assert link.partner_tenant == "8471-quote"


@pytest.mark.parametrize(
    ("host", "cloud"),
    [
        ("portal.office365.us", Cloud.US_GOVERNMENT),
        ("portal.apps.mil", Cloud.US_GOVERNMENT),
        ("portal.office.de", Cloud.GERMANY),
        ("portal.partner.microsoftonline.cn", Cloud.CHINA),
        ("admin.cloud.microsoft", Cloud.PUBLIC),
    ],
)
def test_a_link_on_another_clouds_host_is_read(host: str, cloud: Cloud) -> None:
    link = parse(on_host(host))
    assert link.cloud is cloud
    assert link.partner_tenant == TENANT
    assert not errors_in(verify(link))


def test_asking_for_privileges() -> None:
    assert parse(DIRECT_DAP).asks_for_dap
    assert parse(ADMINISTRATION).asks_for_dap
    assert not parse(DIRECT).asks_for_dap
    assert not parse(DIRECT_DAP.replace("=true", "=false")).asks_for_dap


@given(accounts, st.sampled_from([None, True, False]))
def test_what_is_built_is_read_back(account: PartnerAccount, dap: bool | None) -> None:
    form = LinkForm.CURRENT if dap is None else LinkForm.DAP_ERA
    link = parse(build(account, form, dap).text)
    indirect = account.type is PartnerType.INDIRECT_RESELLER
    assert link.form is form
    assert link.kind is (LinkKind.INDIRECT_RESELLER if indirect else LinkKind.RESELLER)
    assert link.partner_tenant == account.tenant_id
    assert link.partner_id == (account.partner_id if indirect else "0")
    assert link.provider_tenant == (account.provider_tenant_id if indirect else "")
    assert link.dap is dap
    assert verify(link, account, bool(dap)) == ()


@given(accounts, st.booleans(), st.randoms())
def test_order_and_letter_case_do_not_matter(account: PartnerAccount, dap: bool, random) -> None:  # type: ignore[no-untyped-def]
    link = build(account, LinkForm.DAP_ERA, dap)
    page, query, fragment = re.split(r"[?#]", link.text)
    parameters = query.split("&")
    random.shuffle(parameters)
    mixed = "".join(random.choice((sign.lower(), sign.upper())) for sign in f"{page}?{'&'.join(parameters)}#{fragment}")
    read = parse(mixed)
    assert read.text == mixed
    for part in ("kind", "form", "host", "cloud", "partner_tenant", "partner_id", "provider_tenant", "dap"):
        assert getattr(read, part) == getattr(link, part)
    assert verify(read, account, dap) == ()


@given(accounts, st.sampled_from(["true", "false", "True", "FALSE"]), st.booleans())
def test_setting_dap_touches_its_value_only(account: PartnerAccount, value: str, dap: bool) -> None:
    text = build(account, LinkForm.DAP_ERA, True).text.replace("DAP=true", f"DAP={value}")
    before, after = text.split(value)
    changed = parse(text).with_dap(dap)
    assert changed.dap is dap
    if (value.lower() == "true") is dap:
        assert changed.text == text  # `True` stays `True`
    else:
        assert changed.text == before + ("true" if dap else "false") + after
    assert changed.with_dap(dap) == changed


def test_setting_dap_mends_a_value_that_says_nothing() -> None:
    assert parse(DIRECT_DAP.replace("=true", "=yes")).with_dap(True).text == DIRECT_DAP
    assert parse(DIRECT_DAP.replace("=true", "=")).with_dap(True).text == DIRECT_DAP


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (DIRECT, "link-without-dap"),
        (GDAP, "link-without-dap"),
        (SIGNUP, "link-without-dap"),
        (DIRECT_DAP.replace("DAP=true", "DAP=true&dap=false"), "link-parameter-doubled"),
    ],
)
def test_a_link_without_one_dap_cannot_be_set(text: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        parse(text).with_dap(True)
    assert refused.value.code == code


EVIL = "evil.example"
REFUSED = [
    ("", "link-empty"),
    ("hello", "link-without-scheme"),
    ("hello there", "link-without-scheme"),
    (DIRECT.removeprefix("https://"), "link-without-scheme"),
    (DIRECT.replace("https://", "https:/"), "link-without-scheme"),
    (DIRECT.replace("https://", "//"), "link-without-scheme"),
    (DIRECT.replace("https", "ftp"), "link-scheme"),
    ("javascript:alert(1)", "link-scheme"),
    ("data:text/html,x", "link-scheme"),
    ("mailto:a@contoso.example", "link-scheme"),
    (f" {DIRECT}", "link-without-scheme"),
    (f"{DIRECT} ", "link-characters"),
    (DIRECT.replace("&", "&amp;").replace(";", " "), "link-characters"),
    (DIRECT.replace("msppId", "msppId\u200b"), "link-characters"),
    (DIRECT.replace("Home", "Ho\nme"), "link-characters"),
    (DIRECT.replace("Home", "Ｈome"), "link-characters"),
    (DIRECT.replace("&", r"\&"), "link-characters"),
    (on_host(f"admin.microsoft.com.{EVIL}"), "link-lookalike-host"),
    (on_host(f"{EVIL}.admin-microsoft.com"), "link-lookalike-host"),
    (on_host("admin.microsoft.com."), "link-lookalike-host"),
    (on_host("admin.rnicrosoft.com"), "link-lookalike-host"),
    (on_host("admin.micr0soft.com"), "link-lookalike-host"),
    (on_host("login.microsoft.com"), "link-lookalike-host"),
    (on_host("portal.0ffice.com"), "link-lookalike-host"),
    (on_host("admin.miсrosoft.com"), "link-lookalike-host"),  # a Cyrillic с
    (on_host("ａdmin.microsoft.com"), "link-lookalike-host"),
    (on_host("admin.microsoft.com\u200b"), "link-lookalike-host"),
    (on_host("admin.microsoft.com%2e" + EVIL), "link-lookalike-host"),
    (on_host("xn--admin-microsoft-9l9h.com"), "link-punycode"),
    (on_host("admin.xn--mcrosoft-tkb.com"), "link-punycode"),
    (on_host(EVIL), "link-unknown-host"),
    (on_host(f"admin.microsoft.com@{EVIL}"), "link-user-info"),
    (on_host("user:pass@admin.microsoft.com"), "link-user-info"),
    (on_host(rf"admin.microsoft.com\@{EVIL}"), "link-user-info"),
    (on_host(rf"admin.microsoft.com\.{EVIL}"), "link-lookalike-host"),
    (on_host("admin.microsoft.com:8443"), "link-port"),
    (on_host("admin.microsoft.com:443"), "link-port"),
    (on_host("admin.microsoft.com:"), "link-port"),
    (DIRECT.replace("Adminportal/Home", "Adminportal/Elsewhere"), "link-unknown-page"),
    (DIRECT.replace("admin.microsoft.com", "portal.office.com"), "link-unknown-page"),
    (DIRECT.replace("admin.microsoft.com", "businessstore.microsoft.com"), "link-unknown-page"),
    (SIGNUP.replace("portal.office.com", "admin.microsoft.com"), "link-unknown-page"),
    (f"{HOME}#/partners/invitation/reseller?partnerId=4794019", "link-wrong-route"),
    (f"{HOME}?partnerId={TENANT}#/homepage", "link-wrong-route"),
    (f"{HOME}?partnerId={TENANT}", "link-wrong-route"),
    (HOME, "link-wrong-route"),
    (f"{HOME}#/partners/invitation?invType=ResellerRelationship", "link-wrong-route"),
    (PROFILE, "link-profile"),
    (AGREEMENT, "link-agreement"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "code"), REFUSED)
def test_everything_else_is_refused_with_its_reason(text: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        parse(text)
    assert refused.value.code == code
    assert str(refused.value)


@given(
    st.text(max_size=120)
    | st.builds(
        lambda link, place, text: link[:place] + text + link[place:],
        whole_links,
        st.integers(0, 200),
        st.text(max_size=5),
    )
    | st.builds(
        lambda link, place, length: link[:place] + link[place + length :],
        whole_links,
        st.integers(0, 200),
        st.integers(1, 50),
    )
)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        link = parse(text)
    except UserError as refused:
        assert refused.code.startswith("link-")
        return
    assert link.text == text
    assert link.text.isascii()
    assert all(text[one.start : one.end] == one.value for one in link.parameters)
    verify(link, DIRECT_ACCOUNT, True)


@pytest.mark.parametrize(
    ("account", "dap", "text"),
    [
        (DIRECT_ACCOUNT, None, DIRECT),
        (DIRECT_ACCOUNT, True, DIRECT_DAP),
        (DIRECT_ACCOUNT, False, DIRECT_DAP.replace("=true", "=false")),
        (PartnerAccount("N", TENANT.upper(), "1", PartnerType.INDIRECT_PROVIDER), None, DIRECT),
        (INDIRECT_ACCOUNT, None, INDIRECT),
        (INDIRECT_ACCOUNT, True, INDIRECT_DAP),
    ],
)
def test_the_documented_forms_are_built(account: PartnerAccount, dap: bool | None, text: str) -> None:
    form = LinkForm.CURRENT if dap is None else LinkForm.DAP_ERA
    assert build(account, form, dap).text == text


@pytest.mark.parametrize(
    ("account", "code"),
    [
        (PartnerAccount("N"), "build-tenant-missing"),
        (PartnerAccount("N", "not a guid"), "build-tenant-missing"),
        (PartnerAccount("N", TENANT, "", PartnerType.INDIRECT_RESELLER, "", PROVIDER), "build-partner-id-missing"),
        (PartnerAccount("N", TENANT, "４", PartnerType.INDIRECT_RESELLER, "", PROVIDER), "build-partner-id-missing"),
        (PartnerAccount("N", TENANT, "1", PartnerType.INDIRECT_RESELLER), "build-provider-missing"),
        *[
            (PartnerAccount("N", TENANT, cloud=cloud), "build-other-cloud")
            for cloud in Cloud
            if cloud is not Cloud.PUBLIC
        ],
    ],
)
def test_nothing_is_built_of_missing_parts_or_for_other_clouds(account: PartnerAccount, code: str) -> None:
    for form, dap in ((LinkForm.CURRENT, None), (LinkForm.DAP_ERA, True)):
        with pytest.raises(UserError) as refused:
            build(account, form, dap)
        assert refused.value.code == code


@pytest.mark.parametrize(
    ("form", "dap"),
    [
        (LinkForm.CURRENT, True),
        (LinkForm.CURRENT, False),
        (LinkForm.DAP_ERA, None),
        *itertools.product((LinkForm.GDAP, LinkForm.PARTNER_SIGNUP), (None, True)),
    ],
)
def test_no_other_form_is_built(form: LinkForm, dap: bool | None) -> None:
    with pytest.raises(ValueError, match=form.value):
        build(DIRECT_ACCOUNT, form, dap)


@pytest.mark.parametrize(("current", "documented"), [(DIRECT, DIRECT_DAP), (INDIRECT, INDIRECT_DAP)])
def test_a_current_links_parts_go_into_the_form_that_carries_the_choice(current: str, documented: str) -> None:
    assert with_documented_dap_form(parse(current), True).text == documented
    assert with_documented_dap_form(parse(current), False).text == documented.replace("=true", "=false")


@pytest.mark.parametrize("text", [DIRECT_DAP, GDAP, SIGNUP, STORE, on_host("portal.office365.us", DIRECT)])
def test_other_links_have_no_such_form(text: str) -> None:
    with pytest.raises(UserError) as refused:
        with_documented_dap_form(parse(text), True)
    assert refused.value.code == "link-without-documented-form"


def test_a_gdap_link_names_the_customer_relationship_and_the_partner() -> None:
    assert parse(GDAP).gdap_id == f"{CUSTOMER}-{TENANT}"
    assert parse(GDAP.replace(f"{CUSTOMER}-", "")).partner_tenant == ""
