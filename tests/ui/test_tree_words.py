"""What the tree says in words."""

import pytest

from desktop.ui.customers.tree_words import term_text


@pytest.mark.parametrize(
    ("cycle", "text"),
    [
        ("monthly", "monthly"),
        ("triennial", "every three years"),
        ("one-time", "once"),
        ("none", ""),
        ("fortnightly", "fortnightly"),
    ],
)
def test_every_billing_cycle_has_a_word(cycle: str, text: str) -> None:
    assert term_text("", cycle) == text
