"""The draft file: a standard parser reads back what went in, and it is an unsent message."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default as modern

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import UserError
from desktop.mail.draft import Draft, with_line_feeds
from desktop.mail.eml import eml_bytes, parse_eml

LINES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=200)
TEXTS = st.text(st.characters(codec="utf-8"))
ADDRESSES = st.from_regex(r"[a-z][a-z0-9+&'/=?^_{}~%$#!*-]{0,20}@[a-z]{1,10}\.example", fullmatch=True)
LINK = "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&msppId=0&DAP=true#/a/b"


def read(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=modern)
    assert isinstance(message, EmailMessage)
    return message


@given(st.lists(ADDRESSES, max_size=30, unique=True), LINES, TEXTS)
def test_decoding_gives_back_the_draft(to: list[str], subject: str, body: str) -> None:
    draft = parse_eml(eml_bytes(", ".join(to), subject, body))
    assert draft == Draft(", ".join(to), subject, with_line_feeds(body))


@given(st.lists(ADDRESSES, min_size=1, max_size=5, unique=True), TEXTS)
def test_the_standard_parser_agrees(to: list[str], body: str) -> None:
    message = read(eml_bytes(", ".join(to), "件名 with blanks", body))
    assert [address.addr_spec for address in message["To"].addresses] == to
    assert message["Subject"] == "件名 with blanks"
    assert with_line_feeds(message.get_content()) == with_line_feeds(body)
    assert not message.defects


@pytest.mark.parametrize(
    "subject",
    [
        "Invitation from the Northwind Traders Company of Tokyo: please accept our reseller relationship",
        "=?utf-8?b?44Oq?=",
        " two  blanks ",
        "リセラーの関係 & café " * 20,
        "x" * 1200,
        "",
    ],
)
def test_subjects_of_every_kind_come_back(subject: str) -> None:
    content = eml_bytes("", subject, "b")
    assert parse_eml(content).subject == subject
    assert max(map(len, content.split(b"\r\n"))) <= 78


def test_it_is_an_unsent_message_without_a_sender() -> None:
    message = read(eml_bytes("a@contoso.example", "s", "b"))
    assert message["X-Unsent"] == "1"
    assert (message.get_content_type(), message.get_content_charset()) == ("text/plain", "utf-8")
    assert [name for name in ("From", "Date", "Message-ID", "Bcc", "Cc") if name in message] == []


@given(LINES, TEXTS)
def test_lines_are_short_ascii_and_end_in_crlf(subject: str, body: str) -> None:
    content = eml_bytes("a@contoso.example", subject, body)
    assert content.isascii()
    assert content.replace(b"\r\n", b"").count(b"\n") == content.replace(b"\r\n", b"").count(b"\r") == 0
    head, _, text = content.partition(b"\r\n\r\n")
    assert max(map(len, text.split(b"\r\n"))) <= 76
    assert max(map(len, head.split(b"\r\n"))) <= 998  # RFC 5322, 2.1.1


def test_a_long_japanese_subject_is_folded_between_characters() -> None:
    subject = "リセラーの関係のご承諾のお願い" * 12
    content = eml_bytes("", subject, "")
    assert max(map(len, content.split(b"\r\n"))) <= 78
    assert parse_eml(content).subject == subject


def test_the_link_is_not_wrapped() -> None:
    assert f"\n\n{LINK}\n\n" in parse_eml(eml_bytes("", "s", f"x\n\n{LINK}\n\ny")).body


def test_international_domains_travel_as_ascii() -> None:
    assert b"To: info@xn--r8jz45g.example\r\n" in eml_bytes("info@例え.example", "s", "b")


@pytest.mark.parametrize(
    ("to", "subject"),
    [("a@b.example\r\nBcc: c@d.example", "s"), ("no address", "s"), ("", "a\r\nBcc: x@y.example"), ("", "a\x0bb")],
)
def test_header_injection_is_refused(to: str, subject: str) -> None:
    with pytest.raises(UserError):
        eml_bytes(to, subject, "b")
