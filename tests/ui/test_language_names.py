"""Languages are called by their own names, whatever language the interface speaks."""

import pytest

from desktop.ui.language_names import language_name


@pytest.mark.parametrize(
    ("code", "name"), [("en", "English"), ("ja", "日本語"), ("de", "Deutsch"), ("pt-BR", "português"), ("xx", "xx")]
)
def test_a_language_has_its_own_name(code: str, name: str) -> None:
    assert language_name(code) == name
