"""The program as it is started: `python -m desktop`, in a process of its own."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import __version__, paths
from desktop.operations.sample_data import make_sample

ROOT = Path(__file__).resolve().parent.parent


def _run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def _desktop(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return _run(sys.executable, "-W", "error", "-m", "desktop", *arguments)


def test_it_says_its_version() -> None:
    ended = _desktop("--version")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, f"Partner Desk {__version__}\n", "")


def test_an_unknown_option_is_refused_with_the_usage() -> None:
    ended = _desktop("--databse", "x.db")
    assert ended.returncode == 2
    assert "--database FILE" in ended.stderr


def test_everything_opens_and_it_quits_without_a_word() -> None:
    ended = _desktop("--smoke")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_everything_opens_on_a_given_database_which_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    desk = make_sample(path, "ja")
    desk.close()
    ended = _desktop("--smoke", "--database", path)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    desk = make_sample(path, "ja")
    assert (len(desk.accounts.all()), len(desk.invitations.unfinished())) == (1, 2)
    desk.close()


def test_the_smoke_run_notices_what_is_broken(tmp_path: Path) -> None:
    broken = "import sys; from desktop.ui.commands import Commands; from desktop.app import main;"
    broken += "Commands.about = lambda self: 1 / 0; sys.exit(main(['--smoke']))"
    ended = _run(sys.executable, "-c", broken)
    assert ended.returncode == 1
    assert "ZeroDivisionError" in ended.stderr


def test_qt_leaves_the_import_to_python() -> None:
    """PySide's own reads the source of every module imported after it."""
    start = "import builtins; from desktop import app; before = builtins.__import__; app._import_qt();"
    start += "import PySide6.QtWidgets; raise SystemExit(builtins.__import__ is not before)"
    assert _run(sys.executable, "-c", start).returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="the profile's access list protects it there")
def test_the_users_data_is_for_the_user_only() -> None:
    start = "from desktop import app; from desktop.ui.application import Program; after = Program.after_paint;"
    start += "Program.after_paint = lambda self: (after(self), self.window.close()); raise SystemExit(app.main([]))"
    ended = _run(sys.executable, "-c", start)
    assert (ended.returncode, ended.stderr) == (0, "")
    database = paths.default_database()
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (database.parent, database, paths.log_dir())]
    assert modes == [0o700, 0o600, 0o700]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mounts of one's own are Linux's")
@pytest.mark.parametrize(("fault", "words"), [("full", "is full"), ("read_only", "cannot be opened")])
def test_a_data_folder_that_refuses_is_named(fault: str, words: str) -> None:
    assert shutil.which("unshare") is not None
    unshare = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--mount"]
    ended = _run(*unshare, sys.executable, "-m", "tests.ui.data_folder_faults", fault)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.startswith("database_dialog: ")
    assert words in ended.stdout
