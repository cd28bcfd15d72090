"""What is suggested as a file's name can be one, on every system."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.file_names import file_name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("株式会社 北浜製作所", "株式会社 北浜製作所"),
        ("A/S: Sales? <Nord> \\ *", "A_S_ Sales_ _Nord_ _ _"),
        ("Two\nlines\t", "Two_lines_"),
        (" Contoso Ltd. ", "Contoso Ltd"),
        (".hidden", "hidden"),
        ("con", "_con"),
        ("Aux.Power GmbH", "_Aux.Power GmbH"),
        ("COM1 .x", "_COM1 .x"),
        ("Comet", "Comet"),
        ("...", "_"),
        ("", "_"),
    ],
)
def test_it_stays_readable(words: str, name: str) -> None:
    assert file_name(words) == name


def test_a_long_one_is_cut_between_characters() -> None:
    assert file_name("𠮷" * 100) == "𠮷" * 45
    assert file_name("あ" * 100) == "あ" * 60


@given(st.text(st.characters(codec=None), max_size=300))
def test_a_file_can_have_it(tmp_path_factory: pytest.TempPathFactory, words: str) -> None:
    path = tmp_path_factory.getbasetemp() / f"{file_name(words)}.txt"
    path.write_bytes(b"x")
    assert path in set(Path(path.parent).iterdir())
    path.unlink()
