"""A partner account: what a pasted link fills in, and what is kept or refused."""

from dataclasses import replace

import pytest

from desktop.domain import links
from desktop.domain.customers import Customer
from desktop.domain.errors import InvalidFields, UserError
from desktop.domain.partner import Cloud, LinkOrigin, PartnerAccount, PartnerType
from desktop.operations.desk import Desk
from desktop.operations.edit_customer import add_customer, remove_customers
from desktop.operations.set_up_account import build_link, make_default, read_pasted_link, remove_account, save_account
from tests.domain.link_samples import (
    ADMINISTRATION,
    DIRECT,
    DIRECT_DAP,
    GDAP,
    INDIRECT,
    INDIRECT_ACCOUNT,
    INDIRECT_DAP,
    OTHER_TENANT,
    PROFILE,
    PROVIDER,
    PURCHASE,
    TENANT,
    TRIAL,
    on_host,
)

NEW = PartnerAccount("Northwind")
OTHER = DIRECT_DAP.replace(TENANT, OTHER_TENANT)
MAIL = f"""Northwind would like to be your Cloud Solution Provider.

Step 1: {PROFILE}
Step 2: open this link:

{DIRECT_DAP}

Note: a Global Admin must accept.
"""


def codes(findings: tuple[links.Finding, ...]) -> list[str]:
    return [finding.code for finding in findings]


# --- reading what was pasted -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [DIRECT_DAP, MAIL, f"> {DIRECT_DAP}。", f"{DIRECT_DAP}\n\n{DIRECT_DAP}"])
def test_the_link_fills_an_empty_account(text: str) -> None:
    reading = read_pasted_link(text, NEW)
    assert reading.link is not None
    assert reading.link.text == DIRECT_DAP
    assert reading.findings == ()
    assert reading.filled == replace(NEW, tenant_id=TENANT, invitation_link=DIRECT_DAP)
    assert reading.filled_fields == ("tenant_id",)


def test_an_indirect_resellers_link_fills_its_type_and_provider_too() -> None:
    reading = read_pasted_link(INDIRECT, NEW)
    assert reading.filled == replace(
        INDIRECT_ACCOUNT, provider_name="", partner_id="4794019", invitation_link=INDIRECT, name="Northwind"
    )
    assert reading.filled_fields == ("tenant_id", "type", "partner_id", "provider_tenant_id")


def test_a_national_clouds_link_fills_the_cloud() -> None:
    reading = read_pasted_link(on_host("portal.office365.us"), NEW)
    assert reading.filled.cloud is Cloud.US_GOVERNMENT
    assert reading.findings == ()


def test_what_is_entered_is_not_overwritten() -> None:
    account = replace(INDIRECT_ACCOUNT, partner_id="601089")
    reading = read_pasted_link(INDIRECT, account)
    assert reading.filled == replace(account, invitation_link=INDIRECT)
    assert codes(reading.findings) == ["link-other-partner-id"]
    assert reading.link is not None


def test_a_half_entered_tenant_id_is_compared_in_its_stored_form() -> None:
    entered = replace(NEW, tenant_id=f" {TENANT.upper().replace('-', '')} ")
    assert read_pasted_link(DIRECT, entered).findings == ()


def test_repairs_are_told() -> None:
    reading = read_pasted_link(f" {DIRECT.replace('&', '&amp;')}\n", NEW)
    assert codes(reading.repairs) == ["repaired-blanks", "repaired-html"]
    assert reading.filled.invitation_link == DIRECT


@pytest.mark.parametrize(
    ("text", "account", "code"),
    [
        ("", NEW, "link-empty"),
        ("  \n", NEW, "link-empty"),
        ("hello", NEW, "link-without-scheme"),
        ("Please accept our invitation.", NEW, "link-none-found"),
        (PROFILE, NEW, "link-profile"),
        (f"Hello {PROFILE} bye", NEW, "link-none-found"),
        (GDAP, NEW, "link-is-gdap"),
        (ADMINISTRATION, NEW, "link-is-administration"),
        (TRIAL, NEW, "link-is-trial"),
        (PURCHASE, NEW, "link-is-purchase"),
        (OTHER, replace(NEW, tenant_id=TENANT), "link-other-tenant"),
        (f"{DIRECT}\n{OTHER}", NEW, "links-differ"),
        (f"{DIRECT}\n{DIRECT_DAP}", replace(NEW, tenant_id=TENANT), "links-differ"),
        (INDIRECT, replace(NEW, tenant_id=TENANT), "link-indirect"),
        (DIRECT, INDIRECT_ACCOUNT, "link-not-indirect"),
        (on_host("portal.office.de"), replace(NEW, tenant_id=TENANT), "link-other-cloud"),
        (on_host("admin.microsoft.com.evil.example"), NEW, "link-lookalike-host"),
        (f"Accept {on_host('admin.microsoft.com.evil.example')} now", NEW, "link-lookalike-host"),
        (DIRECT.partition("#")[0], NEW, "link-fragment-missing"),
    ],
)
def test_what_does_not_belong_in_the_field_is_an_error(text: str, account: PartnerAccount, code: str) -> None:
    reading = read_pasted_link(text, account)
    assert reading.link is None
    assert code in codes(links.errors_in(reading.findings))
    assert reading.filled == account
    assert reading.filled_fields == ()


def test_a_wrong_link_still_tells_whose_it_is() -> None:
    reading = read_pasted_link(OTHER, replace(NEW, tenant_id=TENANT))
    assert reading.named is not None
    assert reading.named.partner_tenant == OTHER_TENANT


def test_the_own_link_is_chosen_among_others() -> None:
    reading = read_pasted_link(f"{OTHER}\n{DIRECT_DAP}", replace(NEW, tenant_id=TENANT))
    assert reading.link is not None
    assert reading.link.text == DIRECT_DAP
    assert codes(reading.findings) == ["links-passed-over"]


def test_a_gdap_link_beside_the_reseller_link_is_passed_over() -> None:
    reading = read_pasted_link(f"{GDAP}\n{DIRECT}", NEW)
    assert reading.filled.invitation_link == DIRECT
    assert codes(reading.findings) == ["links-passed-over"]


# --- building --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("with_dap", "text"), [(None, DIRECT), (True, DIRECT_DAP), (False, DIRECT_DAP.replace("=true", "=false"))]
)
def test_a_built_link_is_marked(with_dap: bool | None, text: str) -> None:
    built = build_link(replace(NEW, tenant_id=TENANT), with_dap)
    assert (built.invitation_link, built.link_origin) == (text, LinkOrigin.BUILT)


def test_nothing_is_built_for_other_clouds() -> None:
    with pytest.raises(UserError) as refused:
        build_link(replace(NEW, tenant_id=TENANT, cloud=Cloud.US_GOVERNMENT), True)
    assert refused.value.code == "build-other-cloud"


# --- saving ----------------------------------------------------------------------------------------------------------


def faults_of(desk: Desk, account: PartnerAccount) -> set[str]:
    with pytest.raises(InvalidFields) as refused:
        save_account(desk, account)
    assert all(str(fault) for fault in refused.value.faults.values())
    return set(refused.value.faults)


def test_a_name_is_enough_and_the_first_account_is_the_default(desk: Desk) -> None:
    saved, change_id = save_account(desk, PartnerAccount(" Northwind\tK.K. "))
    assert saved.id is not None
    assert change_id is not None
    assert desk.accounts.default() == saved == PartnerAccount("Northwind K.K.", is_default=True, id=saved.id)


def test_every_field_is_kept_in_its_stored_form(desk: Desk) -> None:
    entered = PartnerAccount(
        "ノースウィンド株式会社",
        tenant_id=f" {TENANT.upper()} ",
        partner_id="４７９４０１９",
        type=PartnerType.INDIRECT_RESELLER,
        provider_name=" Fourth  Coffee ",
        provider_tenant_id=PROVIDER.upper(),
        country="jp",
        language="ja",
        sender_name=" 佐藤 葵 ",
        signature="佐藤 葵\r\nノースウィンド株式会社\n\n",
        email=" Sato@NORTHWIND.example ",
        invitation_link=f"{INDIRECT_DAP}\n",
    )
    saved, _ = save_account(desk, entered)
    assert saved.id is not None
    assert desk.accounts.get(saved.id) == saved
    assert saved == PartnerAccount(
        "ノースウィンド株式会社",
        TENANT,
        "4794019",
        PartnerType.INDIRECT_RESELLER,
        "Fourth Coffee",
        PROVIDER,
        Cloud.PUBLIC,
        "JP",
        "ja",
        "佐藤 葵",
        "佐藤 葵\nノースウィンド株式会社",
        "Sato@northwind.example",
        INDIRECT_DAP,
        LinkOrigin.PASTED,
        is_default=True,
        id=saved.id,
    )


def test_every_faulty_field_is_named_and_nothing_is_kept(desk: Desk) -> None:
    entered = PartnerAccount(
        " ", "no guid", "12a", provider_tenant_id="no guid", country="Japan", language="fr", email="sato@"
    )
    assert faults_of(desk, entered) == {
        "name", "tenant_id", "partner_id", "provider_tenant_id", "country", "language", "email",
    }  # fmt: skip
    assert desk.accounts.all() == []


def test_an_indirect_reseller_needs_its_provider(desk: Desk) -> None:
    entered = PartnerAccount("Northwind", TENANT, type=PartnerType.INDIRECT_RESELLER)
    assert faults_of(desk, entered) == {"partner_id", "provider_name", "provider_tenant_id"}
    linked = replace(entered, provider_name="Fourth Coffee", invitation_link=INDIRECT)
    saved, _ = save_account(desk, linked)
    assert (saved.partner_id, saved.provider_tenant_id) == ("4794019", PROVIDER)


@pytest.mark.parametrize("link", [GDAP, ADMINISTRATION, OTHER, INDIRECT, "hello", on_host("portal.office365.us")])
def test_a_wrong_link_is_not_kept(desk: Desk, link: str) -> None:
    assert faults_of(desk, PartnerAccount("Northwind", TENANT, invitation_link=link)) == {"invitation_link"}


def test_a_changed_tenant_no_longer_fits_the_link(desk: Desk) -> None:
    saved, _ = save_account(desk, PartnerAccount("Northwind", invitation_link=DIRECT))
    assert saved.tenant_id == TENANT
    assert faults_of(desk, replace(saved, tenant_id=OTHER_TENANT)) == {"invitation_link"}


def test_a_built_link_keeps_its_mark_until_another_is_pasted(desk: Desk) -> None:
    saved, _ = save_account(desk, build_link(PartnerAccount("Northwind", TENANT), None))
    assert saved.link_origin is LinkOrigin.BUILT
    renamed, _ = save_account(desk, replace(saved, name="Northwind Traders"))
    assert renamed.link_origin is LinkOrigin.BUILT
    compared, _ = save_account(desk, replace(renamed, invitation_link=f" {DIRECT}"))
    assert (compared.invitation_link, compared.link_origin) == (DIRECT, LinkOrigin.PASTED)


def test_a_tenant_is_one_account(desk: Desk) -> None:
    first, _ = save_account(desk, PartnerAccount("Northwind", TENANT))
    assert faults_of(desk, PartnerAccount("Northwind again", invitation_link=DIRECT)) == {"tenant_id"}
    assert save_account(desk, first) == (first, None)


def test_a_change_is_one_step_that_can_be_undone(desk: Desk) -> None:
    saved, _ = save_account(desk, PartnerAccount("Northwind", TENANT))
    changed, change_id = save_account(desk, replace(saved, country="JP"))
    assert change_id is not None
    assert desk.accounts.get(changed.id or 0).country == "JP"
    desk.changes.undo(change_id)
    assert desk.accounts.get(changed.id or 0) == saved
    assert str(desk.changes.name_of(change_id)) == "Change Northwind"


# --- several accounts ------------------------------------------------------------------------------------------------


def test_another_account_can_become_the_default(desk: Desk) -> None:
    first, _ = save_account(desk, PartnerAccount("Northwind"))
    second, _ = save_account(desk, PartnerAccount("Fabrikam"))
    assert desk.accounts.default() == first
    assert second.id is not None
    change_id = make_default(desk, second.id)
    assert [account.name for account in desk.accounts.all() if account.is_default] == ["Fabrikam"]
    desk.changes.undo(change_id)
    assert desk.accounts.default() == first


def test_an_account_stays_while_its_customers_history_does(desk: Desk) -> None:
    account, _ = save_account(desk, PartnerAccount("Northwind"))
    assert account.id is not None
    customer, _ = add_customer(desk, Customer(account.id, "Contoso"))
    assert customer.id is not None
    for _ in ("with the customer", "with what is left of it"):
        with pytest.raises(UserError) as refused:
            remove_account(desk, account.id)
        assert refused.value.code == "account-has-customers"
        remove_customers(desk, [customer.id])


def test_removing_an_account_can_be_undone(desk: Desk) -> None:
    first, _ = save_account(desk, PartnerAccount("Northwind"))
    second, _ = save_account(desk, PartnerAccount("Fabrikam"))
    assert first.id is not None
    change_id = remove_account(desk, first.id)
    assert [account.name for account in desk.accounts.all()] == ["Fabrikam"]
    assert desk.accounts.default() == replace(second, is_default=True)
    desk.changes.undo(change_id)
    assert desk.accounts.default() == first
