"""Folding for search, and highlights mapped back to what was written."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.store.search import fold, highlights

# Letters that fold in more than one way beside any other text.
TELLING = "aAéÉßſﬁÅｆＵ１が かカｶﾞﾊﾟぱパヴゔヷー東京電力한글ᄒ\u0301\u3099\u309aﾞﾟⅷ㍻㈱ΣςİıŁ\t\n𠮷"
TEXTS = st.text(st.sampled_from(TELLING), max_size=12) | st.text(max_size=12)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Contoso", "contoso"),
        ("ＦＵＬＬ　width", "full width"),
        ("Café", "cafe"),
        ("Cafe\u0301", "cafe"),
        ("Straße", "strasse"),
        ("Ångström", "angstrom"),
        ("カタカナ", "かたかな"),
        ("ｶﾀｶﾅ", "かたかな"),
        ("ﾊﾟｰﾄﾅｰ", "ぱーとなー"),
        ("ガ", "が"),
        ("か\u3099", "が"),
        ("ヴァイオリン", "ゔぁいおりん"),
        ("㈱東京", "(株)東京"),
        ("東京電力", "東京電力"),
        ("two\nlines\tand\x07", "two lines and"),
        ("", ""),
    ],
)
def test_fold_takes_away_what_does_not_matter(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_fold_keeps_what_tells_kana_apart() -> None:
    assert len({fold(text) for text in ("か", "が")}) == 2
    assert len({fold(text) for text in ("は", "ば", "ぱ")}) == 3


@given(TEXTS)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TEXTS)
def test_a_folded_text_is_one_line(text: str) -> None:
    assert not any(unicodedata.category(character) == "Cc" for character in fold(text))


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("東京電力", "東京", ["東京"]),
        ("ﾊﾟｰﾄﾅｰ", "ぱ", ["ﾊﾟ"]),
        ("Straße", "ss", ["ß"]),
        ("Straße", "as", ["aß"]),
        ("Café Cafe\u0301", "cafe", ["Café", "Cafe\u0301"]),
        ("Ｃｏｎｔｏｓｏ", "tos", ["ｔｏｓ"]),
        ("㍻", "成", ["㍻"]),
        ("𠮷野家", "野", ["野"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("Contoso", "", []),
        ("Contoso", "x", []),
        ("カタカナ", "たか", ["タカ"]),
    ],
)
def test_highlights_stand_in_the_original(text: str, query: str, marked: list[str]) -> None:
    assert [text[start : start + length] for start, length in highlights(text, query)] == marked


@given(TEXTS, TEXTS)
def test_something_is_highlighted_exactly_when_something_is_found(text: str, query: str) -> None:
    found = fold(query) != "" and fold(query) in fold(text)
    assert bool(highlights(text, query)) == found


@given(TEXTS, st.text(st.sampled_from(TELLING), min_size=1, max_size=3))
def test_highlights_are_in_order_and_hold_the_query(text: str, query: str) -> None:
    end = 0
    for start, length in highlights(text, query):
        assert start >= end
        end = start + length
        assert fold(query) in fold(text[start:end])
    assert end <= len(text)
