"""The personal link in the text of an invitation: exactly once, byte for byte, and bounded; else said, and mended."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.domain.links import Severity, check_text, errors_in, mend_text
from tests.domain.link_samples import (
    AGREEMENT,
    DAMAGES,
    DIRECT,
    DIRECT_DAP,
    GDAP,
    INDIRECT,
    OTHER_TENANT,
    PROFILE,
    TENANT,
    whole_links,
)

LINK = DIRECT_DAP
OTHER = LINK.replace(TENANT, OTHER_TENANT)
EVIL = OTHER.replace("microsoft.com", "microsoft.com.evil.example")
BODY = f"""Contoso 様

手順 1：プロファイルを確認してください。
{PROFILE}

手順 2：次のリンクを開いてください。

{LINK}

注：承諾にはグローバル管理者が必要です。
"""


def codes(text: str, link: str = LINK) -> list[str]:
    return [finding.code for finding in check_text(text, link)]


@pytest.mark.parametrize(
    "text", [BODY, LINK, f"<{LINK}>", f"Hi\n  <{LINK}> \nBye", f"Hi\r\n{LINK}\r\nBye", f"Hi\u2028{LINK}"]
)
def test_a_link_that_stands_right_has_no_finding(text: str) -> None:
    assert check_text(text, LINK) == ()
    assert mend_text(text, LINK, 3) == (text, 3)


@pytest.mark.parametrize(
    ("text", "code", "marked"),
    [
        (f"Hello\n{LINK}\n{LINK}", "text-link-doubled", [LINK]),
        (f"Hello\n{LINK}。", "text-link-glued", ["。"]),
        (f"({LINK})", "text-link-glued", ["(", ")"]),
        (f"ここ{LINK}", "text-link-glued", ["ここ"]),
        (f"{LINK}/x now", "text-link-glued", ["/x"]),
        (f"{LINK}\u200b", "text-link-glued", ["\u200b"]),
        (f"Open {LINK} now", "text-link-not-alone", [LINK]),
        (LINK.replace("DAP=true", "DAP=false"), "text-link-changed", [LINK.replace("DAP=true", "DAP=false")]),
        (LINK[:-1] + "\n", "text-link-changed", [LINK[:-1]]),
        (f"{LINK[:60]}\n{LINK[60:]}", "text-link-changed", [f"{LINK[:60]}\n{LINK[60:]}"]),
        (LINK.replace("&", "&amp;"), "text-link-changed", [LINK.replace("&", "&amp;")]),
        (LINK[20:], "text-link-piece", [LINK[20:]]),
        (f"{LINK}\n{LINK[40:]}", "text-link-piece", [LINK[40:]]),
        (f"{LINK}\n{OTHER}", "text-link-other", [OTHER]),
        (f"{LINK}\n{GDAP.replace(TENANT, OTHER_TENANT)}", "text-link-other", [GDAP.replace(TENANT, OTHER_TENANT)]),
        (f"{LINK}\n{GDAP}", "text-link-other", [GDAP]),
        (f"{LINK}\n{EVIL}", "text-link-other", [EVIL]),
    ],
)  # fmt: skip
def test_each_fault_is_said_and_pointed_at(text: str, code: str, marked: list[str]) -> None:
    (finding,) = check_text(text, LINK)
    assert finding.code == code
    assert [text[start:end] for start, end in finding.spans] == marked
    assert finding.severity is (Severity.WARNING if code == "text-link-not-alone" else Severity.ERROR)
    mended, _ = mend_text(text, LINK, 0)
    assert check_text(mended, LINK) == ()


def test_a_text_without_the_link_says_so() -> None:
    for text in ("", "Hello\n", PROFILE, "See https://contoso.example/"):
        (finding,) = check_text(text, LINK)
        assert (finding.code, finding.severity, finding.spans) == ("text-link-missing", Severity.ERROR, ())


def test_several_faults_are_said_together() -> None:
    assert codes(f"{OTHER}\n{LINK[:70]}\n\nHi {LINK[30:]}") == [
        "text-link-other",
        "text-link-changed",
        "text-link-piece",
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Hello\n|\nBye", f"Hello\n{LINK}|\nBye"),
        ("Hel|lo\nBye", f"Hello\n{LINK}|\nBye"),
        ("Hello:|", f"Hello:\n{LINK}|"),
        ("|", f"{LINK}|"),
        ("Hello\r\n|\r\nBye", f"Hello\r\n{LINK}|\r\nBye"),
        (f"Hello\n{LINK[:50]}|\nBye", f"Hello\n{LINK}|\nBye"),
        (f"Hello\n{LINK[:50]}|{LINK[52:]}\nBye", f"Hello\n{LINK}|\nBye"),
        (f"Hello\n{LINK.replace('true', 'false')}\n\n|\nBye", f"Hello\n\n{LINK}|\nBye"),
        (f"Hello\n{LINK}\n{LINK}\nBye|", f"Hello\n{LINK}|\nBye"),
        (f"Hello\n{LINK}。|\nBye", f"Hello\n{LINK}|\nBye"),
        (f"Hello ({LINK}) there|", f"Hello\n{LINK}|\nthere"),
        (f"ここから{LINK}をどうぞ|", f"ここから\n{LINK}|\nをどうぞ"),
        (f"Open: {LINK} now|", f"Open:\n{LINK}|\nnow"),
        (f"|Hi\n{LINK}\n{OTHER}\nBye", f"Hi\n{LINK}|\nBye"),
    ],
)  # fmt: skip
def test_mending_puts_the_link_where_it_belongs(before: str, after: str) -> None:
    text, cursor = mend_text(before.replace("|", ""), LINK, before.index("|"))
    assert (text, cursor) == (after.replace("|", ""), after.index("|"))


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        ('Open "here" {} "today".', 'Open "here"\n{}\n"today".'),
        ("**Accept** {} ... and go on", "**Accept**\n{}\n... and go on"),
        ("「招待」　{}　（本日まで）", "「招待」\n{}\n（本日まで）"),
        ("「{}」をどうぞ", "{}\nをどうぞ"),
    ],
)
def test_only_signs_that_touch_the_link_are_taken(line: str, mended: str) -> None:
    assert mend_text(line.format(LINK), LINK, 0)[0] == mended.format(LINK)


@pytest.mark.parametrize(
    "line",
    [
        "https://www.contoso.example/home?lang=ja",
        "www.contoso.example/home?lang=ja",
        "https://www.contoso.example/?partnerId=1234",
        "https://www.contoso.example/partners/invitation",
        "https://appsource.microsoft.com/marketplace/partner-dir?partnerId=1234",
        "https://admin.microsoft.com/Adminportal/Home?source=applauncher#/homepage",
        "Our partnerID=6531449",
        AGREEMENT,
    ],
)
def test_other_addresses_of_the_text_stay(line: str) -> None:
    text = f"Hello\n\n{LINK}\n\n{line}\n"
    assert check_text(text, LINK) == ()
    assert mend_text(f"{text}{LINK}", LINK, 0)[0] == text


@pytest.mark.parametrize(
    "disguised",
    [
        DIRECT.replace("admin.microsoft.com", "admin.miсrosoft.com"),  # a Cyrillic с
        DIRECT.replace("admin.microsoft.com", "admin.microsoft.com。evil.example"),
        DIRECT.replace("admin.microsoft.com", "admin.microsoft.com(@evil.example"),
        DIRECT.replace("admin.microsoft.com", "admin.microsoft.com,x@evil.example"),
        DIRECT.replace("https://admin.microsoft.com", "https:\\\\admin.microsoft.com"),
    ],
)
def test_a_disguised_invitation_is_not_let_through(disguised: str) -> None:
    text = f"Hello\n\n{LINK}\n\n{disguised}\n"
    assert errors_in(check_text(text, LINK))
    assert "?" not in mend_text(text, LINK, 0)[0].replace(LINK, "")


def test_prose_around_the_link_survives_mending() -> None:
    broken = BODY.replace(LINK, LINK.replace("partnerId", "partnerld"))
    mended, _ = mend_text(broken, LINK, broken.index("partnerld"))
    assert mended == BODY


pieces = st.one_of(
    st.text(max_size=12),
    st.sampled_from([LINK, OTHER, GDAP, PROFILE, DIRECT, INDIRECT, "\n", "\r\n", " ", "<", ">", "。", ")", "> ", "="]),
    st.builds(lambda start, length: LINK[start : start + length], st.integers(0, 150), st.integers(1, 150)),
    st.sampled_from(DAMAGES).flatmap(lambda damage: damage(LINK)).map(lambda damage: damage.text),
)
texts = st.lists(pieces, max_size=6).map("".join)


@given(texts, whole_links | st.just(LINK), st.integers(-5, 400))
@example("https://" * 3 + LINK + "invType", LINK, 0)
@example(f"inv{LINK}Type{LINK}", LINK, 9)
def test_any_text_can_be_mended_and_stays_so(text: str, link: str, cursor: int) -> None:
    mended, place = mend_text(text, link, cursor)
    assert check_text(mended, link) == ()
    assert mended.count(link) == 1
    assert mend_text(mended, link, place) == (mended, place)
    for finding in check_text(text, link):
        assert all(0 <= start < end <= len(text) for start, end in finding.spans)


@given(
    st.text(max_size=60).filter(lambda text: "/" not in text and "=" not in text) | st.just(BODY.replace(LINK, "")),
    st.integers(0, 200),
)
def test_mending_takes_no_letter_of_the_prose(text: str, cursor: int) -> None:
    mended, _ = mend_text(text, LINK, cursor)
    assert "".join(mended.replace(LINK, "").split()) == "".join(text.split())
