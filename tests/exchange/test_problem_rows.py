"""Rows left out, saved to be mended: what comes back is what was there."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import UserError
from desktop.exchange.cells import clean
from desktop.exchange.formula_guard import guarded
from desktop.exchange.problem_rows import write_problem_rows
from desktop.exchange.reading import facts
from desktop.exchange.recognition import recognize
from desktop.exchange.source import examine
from tests.exchange.lists import ENGLISH, JAPANESE, KITAHAMA

OWN = ("Line", "What is wrong, and what to do")


@given(st.text(alphabet=st.sampled_from("=+-@'＝ab1 "), max_size=6).map(str.strip))
def test_a_guard_is_undone_when_the_file_is_read_again(text: str) -> None:
    assert clean(guarded(text)) == " ".join(text.split())
    assert not guarded(text).startswith(("=", "+", "-", "@", "＝"))


def test_mended_rows_are_read_like_any_list(tmp_path: Path) -> None:
    path = tmp_path / "problems.csv"
    write_problem_rows(path, JAPANESE, [(37, "Tenant ID is not a GUID", KITAHAMA), (40, "Cut", ["=1"])], OWN)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    good, cut = facts(recognize(examine(path)))
    assert tuple(good.values[field] for field in ("tenant_id", "name", "domain")) == KITAHAMA[:3]
    assert cut.problem is not None
    assert cut.values["tenant_id"] == "=1"


def test_line_and_reason_stand_behind_the_cells(tmp_path: Path) -> None:
    path = tmp_path / "problems.csv"
    write_problem_rows(path, ENGLISH, [(3, "No name", ["a", "", "c"])], OWN)
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))
    assert rows == [[*ENGLISH, *OWN], ["a", "", "c", "", "3", "No name"]]


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    before = list(tmp_path.iterdir())
    with pytest.raises(UserError) as refused:
        write_problem_rows(tmp_path / "nowhere" / "x.csv", ENGLISH, [], OWN)
    assert refused.value.code == "save-folder-gone"
    assert list(tmp_path.iterdir()) == before
