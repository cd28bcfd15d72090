"""The mailto: URL: what comes out of it again is what went in."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import UserError
from desktop.mail.draft import Draft, with_line_feeds
from desktop.mail.mailto import mailto_url, parse_mailto

LINES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]))
TEXTS = st.text(st.characters(codec="utf-8"))
ADDRESSES = st.from_regex(r"[a-z][a-z0-9+&'/=?^_{}~%$#!*-]{0,20}@[a-z]{1,10}\.example", fullmatch=True)


@given(st.lists(ADDRESSES, max_size=3, unique=True), LINES, TEXTS)
def test_decoding_gives_back_the_draft(to: list[str], subject: str, body: str) -> None:
    url = mailto_url(", ".join(to), subject, body)
    assert parse_mailto(url) == Draft(", ".join(to), subject, with_line_feeds(body))


@given(LINES, TEXTS)
def test_the_url_is_plain_ascii_without_blanks(subject: str, body: str) -> None:
    url = mailto_url("a@contoso.example", subject, body)
    assert re.fullmatch(r"mailto:a@contoso\.example(\?[!-~]*)?", url)
    assert url.count("?") <= 1
    assert "+" not in url
    assert "#" not in url


def test_line_ends_are_crlf_and_blanks_are_no_plus() -> None:
    assert mailto_url("", "a b", "one\ntwo\r\nthree\rfour") == (
        "mailto:?subject=a%20b&body=one%0D%0Atwo%0D%0Athree%0D%0Afour"
    )


def test_the_link_survives_inside_the_body() -> None:
    link = "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&msppId=0&DAP=true#/a/b?c=%20"
    assert parse_mailto(mailto_url("", "", f"x\n\n{link}\n\ny")).body == f"x\n\n{link}\n\ny"


def test_reserved_characters_of_an_address_cannot_start_a_field() -> None:
    assert mailto_url("a&b+c?d=e@contoso.example", "") == "mailto:a%26b%2Bc%3Fd%3De@contoso.example"


def test_several_recipients_stay_separate() -> None:
    url = mailto_url("Marie <marie@contoso.example>; 'o@fabrikam.example", "s")
    assert url == "mailto:marie@contoso.example,%27o@fabrikam.example?subject=s"


def test_international_domains_travel_as_ascii() -> None:
    assert mailto_url("info@例え.example", "") == "mailto:info@xn--r8jz45g.example"


@pytest.mark.parametrize("to", ["a@b.example\r\nBcc: c@d.example", "a@b.example\nx", "no address", "a@b.example, @"])
def test_addresses_that_cannot_be_right_are_refused(to: str) -> None:
    with pytest.raises(UserError):
        mailto_url(to, "s", "b")


@pytest.mark.parametrize("subject", ["a\r\nBcc: x@y.example", "a\nb", "a\u2028b", "a\x00b"])
def test_subjects_that_would_be_two_headers_are_refused(subject: str) -> None:
    with pytest.raises(UserError) as caught:
        mailto_url("", subject, "b")
    assert caught.value.code.startswith("subject-")
