"""What every test gets: home folders of its own, Qt offscreen; and with `-m x11` a whole desktop session.

Qt takes one platform a process, so the tests marked `x11` have a pytest run of their own, which `dev.py test` starts
after the others. Any other run deselects them, and says so.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.x11_session import X11Session

if TYPE_CHECKING:
    from desktop.operations.desk import Desk

HOME_VARIABLES = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "WIN_PD_OVERRIDE_APPDATA": "AppData/Roaming",  # platformdirs asks Windows itself unless told otherwise
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "AppData/Local",
}
settings.register_profile("house", deadline=None)  # a busy machine is slow now and then, which is no failure
settings.load_profile("house")

_session = X11Session()
_left_out: list[pytest.Item] = []


def home_variables(home: Path) -> dict[str, str]:
    """The environment that makes `home` the user's home on every platform; creates the folders."""
    folders = {name: home / below for name, below in HOME_VARIABLES.items()}
    for folder in folders.values():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {name: str(folder) for name, folder in folders.items()}


def wants_x11(config: pytest.Config) -> bool:
    """Whether this run is the one of the tests marked `x11`."""
    return sys.platform.startswith("linux") and str(config.option.markexpr).strip() == "x11"


def pytest_xvfb_disable(config: pytest.Config) -> bool:
    return not wants_x11(config)


@pytest.hookimpl(trylast=True)  # after pytest-xvfb has its display
def pytest_configure(config: pytest.Config) -> None:
    os.environ.update({"LC_ALL": "C.UTF-8", "LANGUAGE": "en"})
    os.environ["QT_QPA_PLATFORM"] = "xcb" if wants_x11(config) else "offscreen"
    if sys.platform == "win32":  # offscreen, Qt brings no letters there, and says so of every start
        os.environ.setdefault("QT_QPA_FONTDIR", str(Path(os.environ["SYSTEMROOT"]) / "Fonts"))
    if wants_x11(config):
        config.add_cleanup(_session.close)
        os.environ.update(_session.open(home_variables))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if wants_x11(config):
        return
    _left_out[:] = [item for item in items if item.get_closest_marker("x11")]
    if _left_out:
        items[:] = [item for item in items if item not in set(_left_out)]
        config.hook.pytest_deselected(items=_left_out)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _left_out:
        how = "run them with -m x11" if sys.platform.startswith("linux") else f"this is {sys.platform}"
        terminalreporter.write_line(f"{len(_left_out)} tests marked x11 are left out here: {how}.")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder of the test's own: no test reads or writes the developer's."""
    folder = tmp_path_factory.mktemp("home")  # short: sockets in it have at most 107 bytes for their path
    for name, value in home_variables(folder).items():
        monkeypatch.setenv(name, value)
    return folder


@pytest.fixture
def desk(tmp_path: Path) -> Iterator["Desk"]:
    """A Desk on a fresh database file."""
    from desktop.operations.desk import Desk

    opened = Desk.open(tmp_path / "desk.db")
    yield opened
    opened.close()
