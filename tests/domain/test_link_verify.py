"""Every fault of a link has its own finding; a clean link has none."""

from dataclasses import replace

import pytest

from desktop.domain.links import LinkKind, Severity, parse, verify
from desktop.domain.partner import Cloud, PartnerAccount, PartnerType
from tests.domain.link_samples import (
    ADMINISTRATION,
    CUSTOMER,
    DIRECT,
    DIRECT_ACCOUNT,
    DIRECT_DAP,
    GDAP,
    INDIRECT,
    INDIRECT_ACCOUNT,
    INDIRECT_DAP,
    INDIRECT_SIGNUP,
    OTHER_TENANT,
    PURCHASE,
    SIGNUP,
    STORE,
    TENANT,
    TRIAL,
    on_host,
)

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
NO_DAP = DIRECT_DAP.replace("=true", "=false")
PROVIDER_ACCOUNT = replace(DIRECT_ACCOUNT, type=PartnerType.INDIRECT_PROVIDER)


def in_cloud(cloud: Cloud) -> PartnerAccount:
    return replace(DIRECT_ACCOUNT, cloud=cloud)


def findings(text: str, account: PartnerAccount | None = None, dap: bool | None = None) -> set[tuple[str, Severity]]:
    found = verify(parse(text), account, dap)
    assert all(str(finding.sentence).endswith(".") for finding in found)
    return {(finding.code, finding.severity) for finding in found}


@pytest.mark.parametrize(
    ("text", "account", "dap"),
    [
        (DIRECT, DIRECT_ACCOUNT, False),
        (DIRECT, PROVIDER_ACCOUNT, None),
        (DIRECT, PartnerAccount("An account that knows nothing yet"), None),
        (DIRECT_DAP, DIRECT_ACCOUNT, True),
        (DIRECT_DAP.replace("=true", "=True"), DIRECT_ACCOUNT, True),
        (NO_DAP, DIRECT_ACCOUNT, False),
        (DIRECT.replace(TENANT, TENANT.upper()), DIRECT_ACCOUNT, False),
        (INDIRECT, INDIRECT_ACCOUNT, False),
        (INDIRECT_DAP, INDIRECT_ACCOUNT, True),
        (on_host("portal.office365.us"), in_cloud(Cloud.US_GOVERNMENT), True),
        (on_host("portal.apps.mil"), in_cloud(Cloud.US_GOVERNMENT), True),
    ],
)
def test_a_clean_link_has_no_finding(text: str, account: PartnerAccount, dap: bool | None) -> None:
    assert findings(text) == set()
    assert findings(text, account, dap) == set()


@pytest.mark.parametrize(
    ("text", "code", "severity"),
    [
        (DIRECT.replace("https", "http"), "link-not-https", ERROR),
        (DIRECT.partition("#")[0], "link-fragment-missing", ERROR),
        (DIRECT.partition("#")[0] + "#", "link-fragment-missing", ERROR),
        (DIRECT_DAP.partition("#")[0] + "#/", "link-fragment-missing", ERROR),
        (DIRECT.replace("&msppId=0", "&msppId=0&msppId=0"), "link-parameter-doubled", ERROR),
        (DIRECT_DAP.replace("DAP=true", "DAP=true&dap=true"), "link-parameter-doubled", ERROR),
        (DIRECT.replace("&msppId", "&source=mail&msppId"), "link-parameter-unknown", WARNING),
        (DIRECT.replace("&msppId", "&&msppId"), "link-parameter-empty", WARNING),
        (STORE, "link-form-retired", WARNING),
        (SIGNUP, "link-form-old", NOTE),
        (INDIRECT_SIGNUP, "link-form-old", NOTE),
        (on_host("admin.cloud.microsoft"), "link-host-undocumented", NOTE),
        (ADMINISTRATION, "link-is-administration", ERROR),
        (GDAP, "link-is-gdap", ERROR),
        (TRIAL, "link-is-trial", ERROR),
        (PURCHASE, "link-is-purchase", ERROR),
        (DIRECT.replace("ResellerRelationship", "Friendship"), "link-kind-unknown", ERROR),
        (DIRECT.replace(TENANT, TENANT[:-1]), "link-tenant-invalid", ERROR),
        (DIRECT.replace(f"partnerId={TENANT}&", ""), "link-tenant-invalid", ERROR),
        (DIRECT.replace("msppId=0", "msppId=zero"), "link-partner-id-invalid", ERROR),
        (DIRECT.replace("&msppId=0", ""), "link-partner-id-invalid", ERROR),
        (DIRECT.replace("msppId=0", "msppId=6531449"), "link-partner-id-unexpected", WARNING),
        (INDIRECT.replace("4794019", "0"), "link-partner-id-zero", WARNING),
        (INDIRECT.partition("&indirectCSPId")[0] + "#/partners/invitation", "link-provider-invalid", ERROR),
        (DIRECT.replace("#", f"&indirectCSPId={OTHER_TENANT}#"), "link-provider-unexpected", WARNING),
        (DIRECT_DAP.replace("=true", "=yes"), "link-dap-invalid", ERROR),
        (on_host("portal.office365.us", DIRECT), "link-dap-missing", WARNING),
        (on_host("portal.office365.us", NO_DAP), "link-dap-required", ERROR),
    ],
)  # fmt: skip
def test_each_fault_of_the_link_is_found(text: str, code: str, severity: Severity) -> None:
    assert findings(text) == {(code, severity)}


def test_the_closed_cloud_and_the_undocumented_one_are_noted() -> None:
    german = {("cloud-closed", NOTE)}
    assert findings(on_host("portal.office.de")) == german
    assert findings(on_host("portal.office.de", DIRECT)) == {*german, ("link-dap-missing", WARNING)}
    assert findings(on_host("portal.partner.microsoftonline.cn")) == {("link-dap-undocumented", NOTE)}


@pytest.mark.parametrize(
    ("text", "account", "dap", "code"),
    [
        (DIRECT.replace(TENANT, OTHER_TENANT), DIRECT_ACCOUNT, None, "link-other-tenant"),
        (DIRECT, in_cloud(Cloud.US_GOVERNMENT), None, "link-other-cloud"),
        (on_host("portal.office365.us"), DIRECT_ACCOUNT, None, "link-other-cloud"),
        (INDIRECT, DIRECT_ACCOUNT, None, "link-indirect"),
        (INDIRECT, PROVIDER_ACCOUNT, None, "link-indirect"),
        (DIRECT, INDIRECT_ACCOUNT, None, "link-not-indirect"),
        (INDIRECT, replace(INDIRECT_ACCOUNT, provider_tenant_id=OTHER_TENANT), None, "link-other-provider"),
        (INDIRECT, replace(INDIRECT_ACCOUNT, partner_id="601089"), None, "link-other-partner-id"),
        (DIRECT, DIRECT_ACCOUNT, True, "link-does-not-ask"),
        (NO_DAP, DIRECT_ACCOUNT, True, "link-does-not-ask"),
        (DIRECT_DAP, DIRECT_ACCOUNT, False, "link-asks"),
    ],
)
def test_each_difference_to_the_account_and_the_choice_is_found(
    text: str, account: PartnerAccount, dap: bool | None, code: str
) -> None:
    severity = WARNING if code == "link-other-partner-id" else ERROR
    assert (code, severity) in findings(text, account, dap)
    assert (code, severity) not in findings(text)


def test_a_gdap_link_is_verified_where_one_is_wanted() -> None:
    def codes(text: str) -> set[str]:
        return {one.code for one in verify(parse(text), DIRECT_ACCOUNT, kinds={LinkKind.GDAP})}

    assert codes(GDAP) == set()
    assert codes(GDAP.replace(f"-{TENANT}", "")) == {"gdap-id-single"}
    assert codes(GDAP[:-1]) == {"gdap-id-invalid"}
    assert codes(GDAP.replace(TENANT, OTHER_TENANT)) == {"link-other-tenant"}
    assert codes(DIRECT) == {"link-is-reseller"}
    assert CUSTOMER in GDAP
