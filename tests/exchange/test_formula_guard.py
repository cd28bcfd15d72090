"""No text becomes a formula, and none comes back changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.cells import clean
from desktop.exchange.formula_guard import guarded, unguarded

STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


@given(st.text() | st.text(alphabet=st.sampled_from([*STARTS, "'", "a", " "]), max_size=5))
def test_what_was_guarded_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(STARTS)


@pytest.mark.parametrize("start", STARTS)
def test_every_start_of_a_formula_is_guarded(start: str) -> None:
    assert guarded(f"{start}SUM(A1)") == f"'{start}SUM(A1)"
    assert clean(guarded(f"{start}1")) == f"{start}1".strip()


@pytest.mark.parametrize("text", ["", "Contoso", "O'Neill", "'quoted'", " =1", "1-1"])
def test_other_text_stays_bare(text: str) -> None:
    assert guarded(text) == text
    assert unguarded(text) == text
