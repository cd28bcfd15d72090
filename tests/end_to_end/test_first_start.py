"""The first start as a person has it: a real window on a real display, in a home that has never seen the program."""

import sqlite3
import sys
from pathlib import Path

import pytest

from desktop import paths
from tests.end_to_end.conftest import Programs, Screen

pytestmark = [pytest.mark.x11, pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11")]
TITLE = "Partner Desk"


def test_a_window_comes_up_and_the_users_database_is_made(programs: Programs, screen: Screen) -> None:
    desk = programs.start_desk()
    programs.wait_until(lambda: screen.window(TITLE), "the main window")
    programs.wait_until(paths.default_database().exists, "the database")
    window = screen.window(TITLE)
    assert window is not None
    screen.press(window, "ctrl+q")
    programs.wait_until(lambda: desk.poll() is not None, "the end")
    assert (desk.returncode, programs.printed(desk)) == (0, "")


def test_a_second_start_ends_and_the_first_window_imports_its_file(
    programs: Programs, screen: Screen, tmp_path: Path
) -> None:
    first = programs.start_desk()
    programs.wait_until(lambda: screen.window(TITLE), "the main window")
    file = tmp_path / "Customers.csv"
    file.write_text("Microsoft ID,Company name,Primary domain name,Relationship\n", encoding="utf-8")
    second = programs.start_desk(file)
    programs.wait_until(lambda: second.poll() is not None, "the end of the second start")
    assert (second.returncode, programs.printed(second)) == (0, "")
    assert first.poll() is None
    # Without an account that one comes first; the import follows it.
    programs.wait_until(lambda: screen.window("New partner account"), "the account dialog over the first window")


def test_a_file_that_is_not_ours_is_named_and_left_alone(programs: Programs, screen: Screen, tmp_path: Path) -> None:
    foreign = tmp_path / "notes.db"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE notes (text)")
    connection.close()
    before = foreign.read_bytes()
    desk = programs.start_desk("--database", foreign)
    programs.wait_until(lambda: screen.window(TITLE), "the dialog")
    window = screen.window(TITLE)
    assert window is not None
    screen.press(window, "Escape")
    programs.wait_until(lambda: desk.poll() is not None, "the end")
    assert (desk.returncode, programs.printed(desk)) == (0, "")
    assert foreign.read_bytes() == before
