"""Whether the domain of an address tells a company."""

import pytest

from desktop.domain.mail_providers import PUBLIC_MAIL, company_domain


@pytest.mark.parametrize(
    ("address", "domain"),
    [("ana@Contoso.com", "contoso.com"), ("a@GMail.com", ""), ("a@yahoo.co.jp", ""), ("contoso.com", ""), ("", "")],
)
def test_a_public_providers_domain_tells_no_company(address: str, domain: str) -> None:
    assert company_domain(address) == domain


def test_the_providers_are_written_as_they_are_compared() -> None:
    assert all(domain == domain.strip().casefold() and "." in domain for domain in PUBLIC_MAIL)
