"""The guard's shorter way over texts without a doubt says what the close reading says."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.links import check_text, guard
from tests.domain.link_samples import DIRECT_DAP as LINK
from tests.domain.link_samples import OTHER_TENANT, PROFILE, TENANT

PIECES = [
    *(f"\n{LINK}\n", f"\n\n{LINK}\n\n", LINK, f"{PROFILE}\n\n", PROFILE, LINK.replace(TENANT, OTHER_TENANT)),
    *(
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "> ",
        "<",
        "。",
        "x",
        "h",
        "http",
        "https://",
        "ｈｔｔｐｓ：//",
        "\u200b",
        "=\n",
        "\u2028",
    ),
    *("inv", "invType=", "Type=", "&msppId=0", "ınvType=", "/home?x", "#/BillingAccounts/partner-invitation", "（注）"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=9).map("".join))
@settings(max_examples=500)
def test_a_text_beyond_doubt_has_no_finding(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(guard, "_is_beyond_doubt", lambda text, link: False)
        closely = check_text(text, LINK)
    assert check_text(text, LINK) == closely


def test_the_usual_text_is_beyond_doubt() -> None:
    text = f"東京第一法律事務所（御中）\n\n{PROFILE}\n\n手順 2\n\n{LINK}\n\n佐藤"
    assert guard._is_beyond_doubt(text, LINK)
    assert not guard._is_beyond_doubt(text.replace("手順", "手順 https://contoso.example"), LINK)
