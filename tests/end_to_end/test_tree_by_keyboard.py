"""Expand, edit, undo and search with real keys alone; seen from outside, and read from the file."""

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
def see(open_outside: Callable[..., Outside], known: KnownTree, screen: Screen) -> Outside:
    """The program on the known database, standing on the customer; to be looked at only."""
    outside = open_outside("--database", known.path)
    outside("see", known.names[0], "focused")
    outside("see", "Customers", "focused")
    screen.strike("Home", *["Down"] * known.above)
    outside("see", known.name, "focused", "selected", "-expanded")
    return outside


def test_expand_edit_a_user_undo_and_search(see: Outside, screen: Screen, programs: Programs, known: KnownTree) -> None:
    expand(see, screen, known)
    screen.strike("Return")
    see("see", "Users", "focused", "-expandable")
    see("see", f"{known.user}, ", "focused", "selected")
    rename(see, screen, programs, known)
    screen.strike("ctrl+z")
    programs.wait_until(lambda: known.stored_user == known.user, "the old name in the file")
    assert known.history == ["do", "undo"]
    see("see", f"{known.user}, ", "focused")
    see("gone", f"{known.user} Zoe")
    screen.strike("Escape")
    see("see", f"{known.user} ", "focused", "selected")
    search(see, screen, known)


def expand(see: Outside, screen: Screen, known: KnownTree) -> None:
    screen.strike("Right")
    see("see", known.name, "expanded", "focused")
    for group in ("Account", "Services", "Users"):
        screen.strike("Down")
        see("see", group, "focused", "expandable", "-expanded")
    screen.strike("asterisk")
    for group in ("Account", "Services", "Users"):
        see("see", group, "expanded")
    screen.strike(*["Down"] * (known.users + 1))
    see("see", "Licenses", "focused", "expanded")
    screen.strike(*["Up"] * known.users)
    said = see("see", f"{known.user} ", "focused", "selected")
    assert ", Department: " in said
    assert ", Sign-in: Allowed" in said


def rename(see: Outside, screen: Screen, programs: Programs, known: KnownTree) -> None:
    screen.strike("F2")
    see("see", "Name", "focused", "editable")
    screen.strike("End")
    screen.write(" Zoe")
    screen.strike("ctrl+Return")
    programs.wait_until(lambda: known.stored_user == f"{known.user} Zoe", "the new name in the file")
    assert known.history == ["do"]
    see("see", f"{known.user} Zoe, ", "focused")


def search(see: Outside, screen: Screen, known: KnownTree) -> None:
    screen.strike("ctrl+f")
    see("see", SEARCH, "focused", "editable")
    screen.write(PLACE)
    see("see", f"{len(known.found)} of {SIZE.customers}")
    see("see", known.found[0])
    see("gone", f"{known.name} ")
    screen.strike("Escape")
    see("see", f"{SIZE.customers} customers")
    see("see", known.name, "expanded")
    see("see", "Users ", "expanded")
    see("see", f"{known.user} ", "focused", "selected")


def test_edit_a_fact_undo_and_redo(see: Outside, screen: Screen, programs: Programs, known: KnownTree) -> None:
    screen.strike("Return")
    see("see", "Account", "focused", "-selectable")
    screen.strike("Tab")
    see("see", f"Contact: {known.contact}", "focused")
    screen.strike("F2")
    see("see", "Contact", "focused", "editable")
    screen.strike("ctrl+a")
    screen.write("Mai Sato")
    screen.strike("Return")
    see("see", "Contact: Mai Sato", "focused")
    assert known.stored_contact == "Mai Sato"
    screen.strike("ctrl+z")
    see("see", f"Contact: {known.contact}", "focused")
    assert known.stored_contact == known.contact
    screen.strike("ctrl+shift+z")
    see("see", "Contact: Mai Sato", "focused")
    programs.wait_until(lambda: known.stored_contact == "Mai Sato", "the new contact in the file")
    assert known.history == ["do", "undo", "redo"]
