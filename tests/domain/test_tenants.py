"""Tenant ids and domains, as people paste them."""

import pytest

from desktop.domain.errors import UserError
from desktop.domain.tenants import normal_domain, normal_tenant_id


@pytest.mark.parametrize(
    ("entered", "domain"),
    [
        ("", ""),
        ("  ", ""),
        ("Contoso.COM", "contoso.com"),
        (" contoso.com. ", "contoso.com"),
        ("https://www.contoso.co.jp/about/us", "www.contoso.co.jp"),
        ("misaki.sato@contoso.co.jp", "contoso.co.jp"),
        ("ｃｏｎｔｏｓｏ．ｃｏｍ", "contoso.com"),
        ("例え。jp", "例え.jp"),
        ("xn--r8jz45g.jp", "例え.jp"),
        ("contoso.onmicrosoft.com", "contoso.onmicrosoft.com"),
    ],
)
def test_a_domain_is_read_as_pasted(entered: str, domain: str) -> None:
    assert normal_domain(entered) == domain


@pytest.mark.parametrize("entered", ["contoso", "con toso.com", "contoso..com", "-contoso.com", "a" * 64 + ".com"])
def test_what_is_no_domain_is_refused(entered: str) -> None:
    with pytest.raises(UserError) as refused:
        normal_domain(entered)
    assert refused.value.code == "domain-invalid"
    assert entered in str(refused.value)


@pytest.mark.parametrize(
    "entered",
    [
        "6C5D0B7E-41F2-4C1A-9D0E-2F1B7A3C4D5E",
        "{6c5d0b7e-41f2-4c1a-9d0e-2f1b7a3c4d5e}",
        " 6c5d0b7e41f24c1a9d0e2f1b7a3c4d5e\n",
        "６c5d0b7e-41f2-4c1a-9d0e-2f1b7a3c4d5e",
    ],
)
def test_a_tenant_id_is_read_as_pasted(entered: str) -> None:
    assert normal_tenant_id(entered) == "6c5d0b7e-41f2-4c1a-9d0e-2f1b7a3c4d5e"


def test_a_blank_tenant_id_is_none() -> None:
    assert normal_tenant_id(" ") == ""


def test_what_is_no_tenant_id_is_refused() -> None:
    with pytest.raises(UserError) as refused:
        normal_tenant_id("contoso")
    assert refused.value.code == "tenant-invalid"
