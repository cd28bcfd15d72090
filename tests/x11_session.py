"""A desktop session for the tests marked `x11`: a private D-Bus and a window manager on pytest-xvfb's display."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

PROGRAMS = (
    "Xvfb",
    "openbox",
    "xclip",
    "xdotool",
    "xdg-open",
    "gio",
    "dbus-daemon",
    "thunderbird",
    "claws-mail",
)


class X11Session:
    """Started once for a run. Its daemons end with it, and hold none of the run's streams."""

    def __init__(self) -> None:
        self._daemons: list[subprocess.Popen[str]] = []
        self._home: tempfile.TemporaryDirectory[str] | None = None

    def open(self, home_variables: Callable[[Path], dict[str, str]]) -> dict[str, str]:
        """Starts the session in a home of its own; returns the environment its programs need.

        Raises pytest.UsageError naming the real programs that are missing.
        """
        missing = [program for program in PROGRAMS if not shutil.which(program)]
        if missing:
            names = ", ".join(missing)
            raise pytest.UsageError(f"The x11 tests need {names}: `python3 packaging/dev.py test` installs them.")
        self._home = tempfile.TemporaryDirectory(prefix="desk-")
        environment = home_variables(Path(self._home.name))
        bus = self._start(["dbus-daemon", "--session", "--nofork", "--print-address"], environment)
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus
        self._start(["openbox", "--sm-disable", "--startup", "echo ready"], environment)
        return environment

    def _start(self, command: list[str], environment: dict[str, str]) -> str:
        """Starts a daemon and waits for the first line it prints, which it returns."""
        daemon = subprocess.Popen(
            command,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._daemons.append(daemon)
        assert daemon.stdout is not None
        line = daemon.stdout.readline().strip()
        if not line:
            raise pytest.UsageError(f"{command[0]} did not start")
        return line

    def close(self) -> None:
        """Ends the session. Reads no stream to its end: what D-Bus started may still hold it."""
        for daemon in reversed(self._daemons):
            daemon.terminate()
            daemon.wait()
            if daemon.stdout is not None:
                daemon.stdout.close()
        self._daemons.clear()
        if self._home is not None:
            self._home.cleanup()
