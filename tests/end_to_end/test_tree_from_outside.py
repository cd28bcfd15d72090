"""Expand, edit, undo and search by accessible names and states, as a screen reader does; read from the file.

Qt offers no action that opens a row or its record: for these two the focused tree is given the keys.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Programs, Screen
from tests.end_to_end.desk_outside import Outside
from tests.end_to_end.known_tree import PLACE, SEARCH, SIZE, KnownTree

pytestmark = pytest.mark.x11


@pytest.fixture
def known(tmp_path: Path) -> KnownTree:
    return KnownTree(tmp_path / "known.db")


@pytest.fixture
def outside(open_outside: Callable[..., Outside], known: KnownTree) -> Outside:
    return open_outside("--database", known.path)


def test_expand_edit_undo_and_search(outside: Outside, screen: Screen, programs: Programs, known: KnownTree) -> None:
    expand(outside, screen, known)
    edit(outside, screen, programs, known)
    outside("press", "Edit")
    assert "田中 Zoe" in outside("press", "Undo ")
    programs.wait_until(lambda: known.stored_user == known.user, "the old name in the file")
    outside("see", f"{known.user}, ", "selected")
    outside("see", f"{known.user} ", "selected")
    search(outside, known)


def expand(outside: Outside, screen: Screen, known: KnownTree) -> None:
    outside("see", "Partner Desk", "active")
    said = outside("select", known.name)
    for fact in ("Relationship: ", "Services: ", "Users: ", " seats used"):
        assert fact in said
    outside("see", known.name, "focused", "selected", "-expanded")
    open_row(outside, screen, known.name)
    outside("select", "Users ")
    open_row(outside, screen, "Users ")
    outside("select", f"{known.user} ")
    outside("see", f"{known.user} ", "focused", "selected")


def open_row(outside: Outside, screen: Screen, name: str) -> None:
    outside("see", name, "focused", "expandable")
    outside("focus", "Customers")
    screen.strike("Right")
    outside("see", name, "expanded")


def edit(outside: Outside, screen: Screen, programs: Programs, known: KnownTree) -> None:
    outside("focus", "Customers")
    screen.strike("Return")
    outside("see", f"{known.user}, ", "focused", "selected")
    outside("press", "Edit…")
    outside("type", "Name", "田中 Zoe")
    outside("press", "Save")
    programs.wait_until(lambda: known.stored_user == "田中 Zoe", "the new name in the file")
    outside("see", "田中 Zoe, ", "selected")


def search(outside: Outside, known: KnownTree) -> None:
    outside("type", SEARCH, PLACE)
    outside("see", f"{len(known.found)} of {SIZE.customers}")
    assert PLACE in outside("see", known.found[0])
    outside("gone", f"{known.name} ")
    outside("type", SEARCH, "")
    outside("see", f"{SIZE.customers} customers")
    outside("see", known.name, "expanded")
    outside("see", f"{known.user} ", "focused", "selected")
