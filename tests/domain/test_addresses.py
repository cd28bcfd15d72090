"""Mail addresses and subjects: correct in a header, or refused with a sentence."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.domain.addresses import ascii_address, check_subject, normal_address, parse_recipients
from desktop.domain.errors import UserError


@pytest.mark.parametrize(
    ("entered", "read", "in_header"),
    [
        ("ito@contoso.example", "ito@contoso.example", "ito@contoso.example"),
        ("  ito@contoso.example\u3000", "ito@contoso.example", "ito@contoso.example"),
        ("Ito@Contoso.EXAMPLE", "Ito@contoso.example", "Ito@contoso.example"),
        ("ito+csp&co@contoso.example", "ito+csp&co@contoso.example", "ito+csp&co@contoso.example"),
        ("o'brien@contoso.example", "o'brien@contoso.example", "o'brien@contoso.example"),
        ("it@例え.jp", "it@例え.jp", "it@xn--r8jz45g.jp"),
        ("it@xn--r8jz45g.jp", "it@例え.jp", "it@xn--r8jz45g.jp"),
        ("it@bücher.example", "it@bücher.example", "it@xn--bcher-kva.example"),
        ("ｉｔ＠ｃｏｎｔｏｓｏ．ｅｘａｍｐｌｅ", "it@contoso.example", "it@contoso.example"),
    ],
)
def test_an_address_is_read_and_written(entered: str, read: str, in_header: str) -> None:
    assert normal_address(entered) == read
    assert ascii_address(entered) == in_header


@pytest.mark.parametrize(
    ("entered", "code"),
    [
        ("", "address-empty"),
        (" \u3000", "address-empty"),
        ("ito", "address-invalid"),
        ("ito@", "address-domain"),
        ("@contoso.example", "address-invalid"),
        ("ito@contoso", "address-domain"),
        ("ito@contoso..example", "address-domain"),
        ("ito@[192.0.2.1]", "address-domain"),
        ("ito ito@contoso.example", "address-invalid"),
        ("ito@sato@contoso.example", "address-invalid"),
        ('"ito ito"@contoso.example', "address-quoted"),
        ("伊藤@contoso.example", "address-not-ascii"),
        ("ito@contoso.example\r\nBcc: all@contoso.example", "address-line-break"),
        ("ito@contoso.example\nBcc: all@contoso.example", "address-line-break"),
        ("ito@contoso.example\u2028Bcc: all@contoso.example", "address-line-break"),
        ("ito@contoso.example\x00", "address-domain"),
    ],
)
def test_what_a_header_cannot_hold_is_refused(entered: str, code: str) -> None:
    for check in (normal_address, ascii_address, parse_recipients):
        with pytest.raises(UserError) as refused:
            check(entered)
        assert refused.value.code == code


@pytest.mark.parametrize(
    ("entered", "addresses"),
    [
        ("a@b.example", ["a@b.example"]),
        ("a@b.example, b@b.example;c@b.example", ["a@b.example", "b@b.example", "c@b.example"]),
        ("a@b.example、b@b.example；c@b.example,", ["a@b.example", "b@b.example", "c@b.example"]),
        ("a@b.example; a@B.example", ["a@b.example"]),
        ("Ito Aoi <ito@b.example>", ["ito@b.example"]),
        ("<ito@b.example>", ["ito@b.example"]),
        ('"Ito, Aoi; IT" <ito@b.example>, 佐藤 <sato@b.example>', ["ito@b.example", "sato@b.example"]),
    ],
)
def test_recipients_are_separated(entered: str, addresses: list[str]) -> None:
    assert parse_recipients(entered) == addresses


@pytest.mark.parametrize(
    ("entered", "code"),
    [
        (" ,;", "address-empty"),
        ("a@contoso.example, b", "address-invalid"),
        ("a@contoso.example b@contoso.example", "address-invalid"),
        ("Ito <ito@contoso.example", "address-invalid"),
        ("Ito <ito@contoso.example> <sato@contoso.example>", "address-domain"),
    ],
)
def test_one_wrong_recipient_refuses_all(entered: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        parse_recipients(entered)
    assert refused.value.code == code


@given(st.text(max_size=60) | st.from_regex(r"[a-z<>\"@.,;\s]{0,40}"))
@example('"')
@example("<<a@b.example>>")
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        addresses = parse_recipients(text)
    except UserError as refused:
        assert refused.code.startswith("address-")
        return
    assert parse_recipients(", ".join(addresses)) == addresses
    for address in addresses:
        assert ascii_address(address).isascii()
        assert not set(" \r\n<>,;").intersection(ascii_address(address))


@pytest.mark.parametrize("subject", ["", "Request: a reseller relationship", "リセラーの関係の要求 👋"])
def test_a_subject_of_one_line_passes(subject: str) -> None:
    check_subject(subject)


@pytest.mark.parametrize(
    ("subject", "code"),
    [
        ("Request\r\nBcc: all@contoso.example", "subject-line-break"),
        ("Request\u2029", "subject-line-break"),
        ("Request\x85", "subject-line-break"),
        ("Request\x00", "subject-control"),
        ("Request\ud800", "subject-control"),
        ("Request\x1b[0m", "subject-control"),
    ],
)
def test_a_subject_a_header_cannot_hold_is_refused(subject: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        check_subject(subject)
    assert refused.value.code == code
