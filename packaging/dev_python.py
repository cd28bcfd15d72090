"""Finds a Python that can run Partner Desk. Standard library only; runs on any Python from 3.8."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Iterator, NamedTuple, Sequence

OLDEST = (3, 12)  # PySide6 6.12 aborts on anything older
NEWEST = (3, 15)  # the newest that PySide6's wheels name
PREFERRED_FILE = ".python-version"

_PROBE = """
import importlib.util, sys, sysconfig
whole = all(importlib.util.find_spec(name) for name in ("ensurepip", "venv"))
free_threaded = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
answer = ("python", sys.version_info[0], sys.version_info[1], int(whole), int(free_threaded), sys.executable)
sys.stdout.buffer.write(" ".join(map(str, answer)).encode("utf-8", "surrogateescape"))
"""
_PROBE_ANSWER = re.compile(r"^python (\d+) (\d+) ([01]) ([01]) (.+)$", re.MULTILINE)


class Python(NamedTuple):
    """An interpreter that ran and said who it is."""

    path: str
    version: tuple[int, int]
    makes_environments: bool = True  # Debian's own Python lacks this without its python3.N-venv package
    free_threaded: bool = False

    @property
    def fits(self) -> bool:
        """Whether the pinned packages have wheels for it."""
        return OLDEST <= self.version <= NEWEST and not self.free_threaded


def probe(command: Sequence[str]) -> Python | None:
    """The interpreter behind `command`, or None when it does not run: a pyenv shim may only print an error."""
    try:
        answer = subprocess.run(
            [*command, "-c", _PROBE],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=30,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    found = _PROBE_ANSWER.search(answer.stdout.decode(errors="surrogateescape"))
    if answer.returncode or not found:
        return None
    major, minor, whole, free_threaded, path = found.groups()
    return Python(path.strip(), (int(major), int(minor)), whole == "1", free_threaded == "1")


def candidates(home: Path) -> Iterator[Sequence[str]]:
    """Commands that may start a fitting Python: this one, those on PATH, Windows' launcher, pyenv's, uv's."""
    yield [sys.executable]
    for minor in ("3.14", "3.13", "3.12"):
        yield ["python" + minor]
    yield ["python3"]
    if shutil.which("py"):
        for minor in ("3.14", "3.13", "3.12", "3"):
            yield ["py", "-" + minor]
    pyenv = Path(os.environ.get("PYENV_ROOT") or home / ".pyenv")
    for path in sorted(pyenv.glob("versions/*/bin/python")) + sorted(pyenv.glob("pyenv-win/versions/*/python.exe")):
        yield [str(path)]
    found_by_uv = _ask_uv("find", ">={}.{}".format(*OLDEST))
    if found_by_uv:
        yield [found_by_uv]


def find(root: Path, home: Path | None = None) -> Python:
    """The fitting Python to build on: the version `.python-version` names where there is one, else the first found.

    Fetches one with uv as the last resort. Raises SystemExit with one sentence when there is none.
    """
    preferred = _preferred_version(root)
    fitting = []
    for command in candidates(home or Path.home()):
        python = probe(command)
        if python and python.fits:
            if python.version == preferred:
                return python
            fitting.append(python)
    fetched = None if fitting else _fetch_by_uv(preferred)
    if fetched:
        return fetched
    if fitting:
        return fitting[0]
    raise SystemExit(_advice())


def _preferred_version(root: Path) -> tuple[int, int]:
    major, minor = (root / PREFERRED_FILE).read_text(encoding="utf-8").strip().split(".")[:2]
    return int(major), int(minor)


def _ask_uv(*arguments: str) -> str:
    """The last line that `uv python ARGUMENTS` prints; empty without uv or on failure."""
    if not shutil.which("uv"):
        return ""
    answer = subprocess.run(
        ["uv", "python", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    lines = answer.stdout.decode(errors="replace").split("\n") if answer.returncode == 0 else []
    return next((line.strip() for line in reversed(lines) if line.strip()), "")


def _fetch_by_uv(version: tuple[int, int]) -> Python | None:
    if not shutil.which("uv"):
        return None
    wanted = "{}.{}".format(*version)
    print(f"Fetching Python {wanted} with uv…", flush=True)
    subprocess.run(["uv", "python", "install", wanted], stdin=subprocess.DEVNULL, check=False)
    path = _ask_uv("find", wanted)
    python = probe([path]) if path else None
    return python if python and python.fits else None


def _advice() -> str:
    return (
        "Partner Desk needs Python {}.{} or newer and found none that runs (this is {}.{}): install Python 3.13 from "
        "your system's packages, from python.org or with `uv python install 3.13`, then run this command again."
    ).format(*OLDEST, *sys.version_info[:2])
