"""The partner accounts: one default, one account a tenant."""

import sqlite3
from dataclasses import replace

import pytest

from desktop.domain.customers import Customer
from desktop.domain.partner import Cloud, LinkOrigin, PartnerAccount, PartnerType
from desktop.operations.desk import Desk

TENANT = "5a3e1c00-0000-4000-8000-000000000001"


def save(desk: Desk, account: PartnerAccount) -> PartnerAccount:
    with desk.database.write() as tx:
        return desk.accounts.save(tx, account)


def id_of(account: PartnerAccount) -> int:
    assert account.id is not None
    return account.id


def defaults(desk: Desk) -> list[str]:
    return [account.name for account in desk.accounts.all() if account.is_default]


def test_an_account_comes_back_as_it_was_kept(desk: Desk) -> None:
    whole = PartnerAccount(
        name="パートナー",
        tenant_id=TENANT,
        partner_id="1234567",
        type=PartnerType.INDIRECT_RESELLER,
        provider_name="Provider",
        provider_tenant_id="5a3e1c00-0000-4000-8000-000000000002",
        cloud=Cloud.CHINA,
        country="CN",
        language="ja",
        sender_name="佐藤",
        signature="two\nlines",
        email="sato@partner.example",
        invitation_link="https://admin.microsoft.com/Adminportal/Home?invType=x#/y",
        link_origin=LinkOrigin.BUILT,
        is_default=True,
    )
    stored = save(desk, whole)
    assert replace(stored, id=None) == whole
    assert desk.accounts.get(id_of(stored)) == stored
    assert desk.accounts.default() == stored


def test_without_accounts_there_is_no_default(desk: Desk) -> None:
    assert desk.accounts.default() is None
    assert desk.accounts.all() == []
    with pytest.raises(LookupError):
        desk.accounts.get(1)


def test_there_is_always_one_default(desk: Desk) -> None:
    first = save(desk, PartnerAccount("First"))
    assert first.is_default
    second = save(desk, PartnerAccount("Second"))
    assert not second.is_default
    save(desk, replace(second, is_default=True))
    assert defaults(desk) == ["Second"]
    assert [account.name for account in desk.accounts.all()] == ["Second", "First"]
    assert save(desk, replace(second, is_default=False)).is_default  # not without another in its place
    with desk.database.write() as tx:
        desk.accounts.delete(tx, id_of(second))
    assert defaults(desk) == ["First"]


def test_a_tenant_is_one_account(desk: Desk) -> None:
    save(desk, PartnerAccount("First", TENANT))
    save(desk, PartnerAccount("Unknown"))
    save(desk, PartnerAccount("Unknown too"))
    with pytest.raises(sqlite3.IntegrityError):
        save(desk, PartnerAccount("Second", TENANT))


def test_an_account_with_customers_stays(desk: Desk) -> None:
    account = save(desk, PartnerAccount("First"))
    with desk.database.write() as tx:
        desk.customers.save(tx, Customer(id_of(account), "Contoso"))
    with pytest.raises(sqlite3.IntegrityError), desk.database.write() as tx:
        desk.accounts.delete(tx, id_of(account))
    assert defaults(desk) == ["First"]
