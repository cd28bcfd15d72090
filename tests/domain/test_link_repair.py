"""Links found in any text, and repaired where the damage is sure."""

import timeit
from quopri import encodestring
from urllib.parse import quote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.domain.links import find_links, repair
from tests.domain.link_samples import (
    AGREEMENT,
    DAMAGES,
    DIRECT,
    DIRECT_ACCOUNT,
    DIRECT_DAP,
    GDAP,
    HOME,
    INDIRECT,
    INDIRECT_DAP,
    OTHER_TENANT,
    PROFILE,
    PROVIDER,
    SIGNUP,
    TENANT,
    build_any,
    in_quoted_printable,
    pasted_into_itself,
    whole_links,
    wrapped,
)


@given(whole_links)
def test_a_whole_link_is_left_byte_for_byte(link: str) -> None:
    assert repair(link).text == link
    assert repair(link).repairs == ()


@pytest.mark.parametrize("damage", DAMAGES)
@given(data=st.data(), link=whole_links)
def test_each_kind_of_damage_is_undone_and_told(damage, data, link) -> None:  # type: ignore[no-untyped-def]
    damaged = data.draw(damage(link))
    repaired = repair(damaged.text)
    assert repaired.text == link
    if damaged.text != link:
        assert damaged.code in {finding.code for finding in repaired.repairs}


@given(data=st.data(), link=whole_links, kinds=st.sets(st.sampled_from(DAMAGES), min_size=2, max_size=4))
def test_damage_upon_damage_is_undone(data, link, kinds) -> None:  # type: ignore[no-untyped-def]
    damaged = link
    if wrapped in kinds:  # quoted-printable breaks its lines itself, and a break between two copies tells them apart
        kinds -= {in_quoted_printable, pasted_into_itself}
    for damage in DAMAGES:
        if damage in kinds:
            damaged = data.draw(damage(damaged)).text
    assert repair(damaged).text == link
    assert repair(repair(damaged).text).repairs == ()


@given(
    st.text(max_size=80)
    | st.builds(lambda cut, link, more: link[:cut] + more, st.integers(0, 200), whole_links, st.text(max_size=20))
)
@example("https://")
@example("https://admin.microsoft.com\\@evil.example/?invType=1")
def test_repair_of_anything_is_done_in_one_go(text: str) -> None:
    once = repair(text)
    assert repair(once.text).text == once.text
    for found in find_links(text):
        assert 0 <= found.start < found.end <= len(text)
        assert (found.link is None) is (found.refusal is not None)


def test_text_that_is_not_one_link_comes_back_as_it_is() -> None:
    for text in (
        "",
        "  hello ",
        f"{DIRECT} and {INDIRECT}",
        f"see {DIRECT}",
        PROFILE + " ",
        "https://contoso.example ",
    ):
        assert repair(text).text == text
        assert repair(text).repairs == ()


def links_in(text: str) -> list[str]:
    return [found.repaired.text for found in find_links(text)]


PLAIN_MAIL = f"""Northwind would like to be your provider.

Step 1: look at your profile: {PROFILE}
Step 2: then accept the invitation here:

{DIRECT_DAP}

The agreement: {AGREEMENT}
Note: a Global Admin must accept. See https://contoso.example/?partnerid=1 or www.contoso.example.
"""


def test_the_invitation_is_found_in_a_whole_mail() -> None:
    (found,) = find_links(PLAIN_MAIL)
    assert found.repaired.text == PLAIN_MAIL[found.start : found.end] == DIRECT_DAP
    assert found.link is not None
    assert found.link.partner_tenant == TENANT


@pytest.mark.parametrize("width", [50, 60, 76])
@pytest.mark.parametrize("quote", ["", "> ", ">> "])
@pytest.mark.parametrize("link", [DIRECT, DIRECT_DAP, INDIRECT, INDIRECT_DAP, GDAP])
def test_a_wrapped_link_is_joined_and_nothing_after_it(link: str, quote: str, width: int) -> None:
    lines = [link[start : start + width] for start in range(0, len(link), width)]
    mail = "\n".join(quote + line for line in ["Accept here:", *lines, "Thank you", f"<{PROFILE}>", "Ito"])
    assert links_in(mail) == [link]


def test_a_link_without_its_end_takes_no_prose() -> None:
    cut = DIRECT.partition("#")[0]
    assert links_in(f"Accept: {cut}\nThank you") == [cut]


@pytest.mark.parametrize(
    "text",
    [
        f"次のリンクを開いてください：{DIRECT}。よろしくお願いします。",
        f"（{DIRECT}）",
        f"[accept]({DIRECT}).",
        f"<{DIRECT}>",
        f'<a href="{DIRECT.replace("&", "&amp;")}">here</a>',
        f"&lt;{DIRECT.replace('&', '&amp;')}&gt; or call us",
        f"**{DIRECT}**",
        f"Accept: {DIRECT}, please; thank you!",
        f"'{DIRECT}'",
        "https://nam02.safelinks.protection.outlook.com/?url="
        + DIRECT.replace(":", "%3A")
        .replace("/", "%2F")
        .replace("?", "%3F")
        .replace("=", "%3D")
        .replace("&", "%26")
        .replace("#", "%23")
        + "&data=05%7C01&reserved=0",
    ],
)
def test_signs_around_a_link_are_not_taken_for_it(text: str) -> None:
    assert links_in(text) == [DIRECT]


def raw(text: str) -> str:
    """`text` as it stands in the source of a mail."""
    return encodestring(text.encode()).decode()


SAFE = f"https://nam02.safelinks.protection.outlook.com/?url={quote(DIRECT_DAP, safe='')}&data=05%7C02&reserved=0"
HTML = DIRECT_DAP.replace("&", "&amp;")


@pytest.mark.parametrize(
    "mail",
    [
        raw(f"次のリンクを開いてください。\n\n{DIRECT_DAP}\n\nよろしくお願いします。\n"),
        raw(f"リンク：{DIRECT_DAP}。よろしくお願いします。"),
        raw(f"リンク「{DIRECT_DAP}」をどうぞ"),
        raw(f'<p>José, <a href="{HTML}">{HTML}</a></p>'),
        raw(f'<p>José, <a href="{SAFE.replace("&", "&amp;")}">accept</a></p>'),
        f"On Monday Ito wrote:\n> Accept here:\n> {DIRECT_DAP}\n> Thank you",
        f"Accept<{SAFE}>\nBye",
        f"[{DIRECT_DAP}]({DIRECT_DAP})",
        f"<{HTML}|Accept>",
        f"Contoso,{DIRECT_DAP},2026",
        f"Accept: {DIRECT_DAP},then write to us.",
    ],
)
def test_a_link_is_found_in_mails_as_they_come(mail: str) -> None:
    assert set(links_in(mail)) == {DIRECT_DAP}


@pytest.mark.parametrize(
    "line",
    [
        "https://",
        "https://admin.microsoft.com/?invType=x&amp;\n",
        "https://admin.microsoft.com/?invType=3D" + "=3D" * 650 + " ",
        "https://admin.microsoft.com/?invType=a" + ")" * 1900 + " ",
        "https://a.safelinks.protection.outlook.com/?" + "url=&" * 390 + " ",
        " " * 2000,
    ],
)
def test_a_hostile_text_takes_no_longer_than_a_list_of_links(line: str) -> None:
    def took(line: str) -> float:
        text = line * (60_000 // len(line))
        return min(timeit.repeat(lambda: find_links(text), number=1, repeat=2))

    assert took(line) < 15 * took(f"{DIRECT_DAP}\n")


def test_a_guid_that_begins_like_quoted_printable_stays() -> None:
    link = DIRECT.replace(TENANT, TENANT.upper().replace("3B33", "3D33"))
    assert repair(link).text == link


def test_links_of_one_text_are_told_apart() -> None:
    other = DIRECT.replace(TENANT, OTHER_TENANT)
    assert links_in(f"{DIRECT}\n{other}\n{SIGNUP}") == [DIRECT, other, SIGNUP]


@pytest.mark.parametrize(
    "text",
    [
        DIRECT.replace("admin.microsoft.com", "admin.microsoft.com.evil.example"),
        DIRECT.replace("admin.microsoft.com", "xn--dmin-moa.microsoft.com"),
        f"https://admin.microsoft.com/Adminportal/Home#/partners/invitation/reseller?partnerId={PROVIDER}",
    ],
)
def test_what_pretends_to_be_an_invitation_is_found_with_its_refusal(text: str) -> None:
    (found,) = find_links(f"Accept: {text} now")
    assert found.link is None
    assert found.refusal is not None
    assert found.repaired.text == text


def test_doubled_lines_count_as_one_link() -> None:
    link = build_any(DIRECT_ACCOUNT, True)
    repaired = repair(f"{link}\n{link}\n")
    assert repaired.text == link
    assert "repaired-doubled" in {finding.code for finding in repaired.repairs}
    assert HOME in link
