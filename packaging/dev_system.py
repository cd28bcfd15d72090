"""Sees to what the operating system must bring: Qt's shared libraries, and the real programs of the tests."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from typing import NamedTuple, Sequence


class Need(NamedTuple):
    """A Debian package, and what it brings: a shared library (`.so.`), a program, or "" for data such as fonts."""

    package: str
    brings: str = ""

    @property
    def here(self) -> bool:
        """Whether it is there, asked without a package manager. Data cannot be asked for and counts as there."""
        if ".so." not in self.brings:
            return not self.brings or shutil.which(self.brings) is not None
        try:
            ctypes.CDLL(self.brings)
        except OSError:
            return False
        return True


QT = (
    Need("libglib2.0-0", "libglib-2.0.so.0"),
    Need("libgl1", "libGL.so.1"),
    Need("libegl1", "libEGL.so.1"),
    Need("libxkbcommon0", "libxkbcommon.so.0"),
    Need("libfontconfig1", "libfontconfig.so.1"),
    Need("libdbus-1-3", "libdbus-1.so.3"),
    Need("libxcb-cursor0", "libxcb-cursor.so.0"),
    Need("libxcb-icccm4", "libxcb-icccm.so.4"),
    Need("libxcb-keysyms1", "libxcb-keysyms.so.1"),
    Need("libxcb-shape0", "libxcb-shape.so.0"),
    Need("libxcb-xkb1", "libxcb-xkb.so.1"),
    Need("libxcb-image0", "libxcb-image.so.0"),
    Need("libxcb-render-util0", "libxcb-render-util.so.0"),
    Need("libxcb-util1", "libxcb-util.so.1"),
    Need("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
    Need("libwayland-cursor0", "libwayland-cursor.so.0"),
    Need("libwayland-egl1", "libwayland-egl.so.1"),
)

TEST = (
    *QT,
    Need("xvfb", "Xvfb"),
    Need("xauth", "xauth"),
    Need("openbox", "openbox"),
    Need("xclip", "xclip"),
    Need("xdotool", "xdotool"),
    Need("xdg-utils", "xdg-open"),
    Need("shared-mime-info", "update-mime-database"),
    Need("desktop-file-utils", "update-desktop-database"),
    Need("libglib2.0-bin", "gio"),
    Need("dbus-daemon", "dbus-run-session"),
    Need("at-spi2-core"),
    Need("python3-pyatspi"),
    Need("gir1.2-atspi-2.0"),
    Need("fonts-noto-cjk"),
    Need("fonts-noto-color-emoji"),
    Need("thunderbird", "thunderbird"),
    Need("claws-mail", "claws-mail"),
)

BENCH = (*TEST, Need("sqlitebrowser", "sqlitebrowser"))


def provide(needs: Sequence[Need], *, required: bool) -> None:
    """Installs what is missing of `needs` where it may, else says what to install.

    As root or in CI (`CI=true`) at once; else after one printed line and a yes. When something stays missing and is
    `required`, raises SystemExit; else the printed line is all. Does nothing outside Linux.
    """
    if not sys.platform.startswith("linux"):
        return
    if shutil.which("dpkg-query") and shutil.which("apt-get"):
        missing = missing_packages(needs)
        remedy = install_line(missing)
        if missing and may_install(remedy):
            install(missing)
            missing = missing_packages(needs)
    else:
        missing = [need.brings for need in needs if not need.here]
        remedy = "your system's package manager"
    if missing:
        sentence = "This machine lacks {}: install with {}.".format(", ".join(missing), remedy)
        if required:
            raise SystemExit(sentence)
        print(sentence, file=sys.stderr, flush=True)


def missing_packages(needs: Sequence[Need]) -> list[str]:
    """The Debian packages of `needs` that are not installed."""
    installed = installed_packages()
    return [need.package for need in needs if need.package not in installed]


def installed_packages() -> set[str]:
    """Names of every installed Debian package, and what they provide (`libglib2.0-0t64` provides `libglib2.0-0`)."""
    answer = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${db:Status-Status}\t${Package}\t${Provides}\n"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        check=True,
    )
    names: set[str] = set()
    for line in answer.stdout.decode().splitlines():
        status, package, provides = line.split("\t")
        if status == "installed":
            names.add(package)
            names.update(name.split()[0] for name in provides.split(",") if name.strip())
    return names


def install_line(packages: Sequence[str]) -> str:
    """The line a person would run."""
    sudo = [] if _is_root() else ["sudo"]
    return " ".join([*sudo, "apt-get", "install", "--yes", "--no-install-recommends", *packages])


def may_install(line: str) -> bool:
    """Whether packages may be installed now: root and CI at once, a person at a terminal by saying yes."""
    may_become_root = _is_root() or shutil.which("sudo") is not None
    if _is_root() or os.environ.get("CI") == "true":
        return may_become_root
    if not (may_become_root and sys.stdin and sys.stdin.isatty()):
        return False
    print("Partner Desk needs packages of your system. To run:  " + line, flush=True)
    return input("Run it now? [y/N] ").strip().lower() in {"y", "yes"}


def install(packages: Sequence[str]) -> None:
    """Installs Debian packages, reading the package lists first. What stays missing is the caller's to see."""
    print("Installing system packages: " + " ".join(packages), flush=True)
    environment = ["env", "DEBIAN_FRONTEND=noninteractive"]
    for arguments in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        command = _as_root([*environment, "apt-get", "--quiet", *arguments])
        subprocess.run(command, stdin=None if sys.stdin and sys.stdin.isatty() else subprocess.DEVNULL, check=False)


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _as_root(command: Sequence[str]) -> list[str]:
    if _is_root():
        return list(command)
    return ["sudo", *(["--non-interactive"] if os.environ.get("CI") == "true" else []), *command]
