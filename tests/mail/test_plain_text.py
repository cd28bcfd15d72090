"""The draft as a text file."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import UserError
from desktop.domain.invitations import fingerprint
from desktop.mail.draft import Draft, with_line_feeds
from desktop.mail.plain_text import parse_txt, txt_bytes

LINES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]))


@given(LINES, st.text(st.characters(codec="utf-8")))
def test_decoding_gives_back_the_draft(subject: str, body: str) -> None:
    content = txt_bytes("a@contoso.example", subject, body)
    assert parse_txt(content) == Draft("a@contoso.example", subject, with_line_feeds(body))


def test_its_checksum_is_the_one_on_record() -> None:
    draft = ("a@contoso.example", "件名", "x\r\ny\n")
    assert sha256(txt_bytes(*draft)).hexdigest() == fingerprint(*draft)


@pytest.mark.parametrize(("to", "subject"), [("a@b.example\nx", "s"), ("", "a\nb")])
def test_what_would_not_be_one_line_is_refused(to: str, subject: str) -> None:
    with pytest.raises(UserError):
        txt_bytes(to, subject, "b")
