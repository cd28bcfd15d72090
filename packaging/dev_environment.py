"""Makes `.venv` and keeps the pinned packages in it. Standard library only; runs on any Python from 3.8."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Sequence

from dev_python import Python, find, probe

_OFFLINE = re.compile(
    r"NewConnectionError|ConnectTimeout|ReadTimeout|Max retries|Temporary failure|ConnectionError|ConnectionReset"
    r"|SSLError|ProxyError|Could not fetch URL|No matching distribution found",
)
_NO_BUILD = re.compile(r"from versions: (?!none)")
_CHANGED = re.compile(r"THESE PACKAGES DO NOT MATCH THE HASHES|require their versions to be pinned|are missing a hash")


class Environment:
    """The virtual environment under `root`, with the packages that pin files name."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.stamp = self.folder / "partner-desk-pins.json"
        self.python = self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def base(self) -> Python | None:
        """The Python to build the environment on; None when it stands already, on a Python that runs and fits."""
        present = probe([str(self.python)]) if self.python.exists() and self._has_pip() else None
        return None if present and present.fits else find(self.root)

    def _has_pip(self) -> bool:
        """Whether making it was not broken off: pip comes last."""
        places = ("Lib/site-packages/pip", "lib/python*/site-packages/pip")
        return any(True for place in places for _ in self.folder.glob(place))

    def build(self, base: Python) -> None:
        """Makes the environment anew on `base`. Raises SystemExit with a sentence when that fails."""
        print("Making .venv on Python {}.{}…".format(*base.version), flush=True)
        made = subprocess.run([base.path, "-m", "venv", "--clear", str(self.folder)], check=False)
        if made.returncode:
            raise SystemExit(
                f"{base.path} could not make {self.folder}: is the folder writable, and is this Python whole "
                "(Debian and Ubuntu need its -venv package)?"
            )

    def install(self, pins: Sequence[Path]) -> None:
        """Installs the pin files that changed since they were last installed; returns at once when none did."""
        wanted = {path.name: fingerprint(path) for path in pins}
        stamped = self._read_stamp()
        if all(stamped.get(name) == mark for name, mark in wanted.items()):
            return
        print("Installing the pinned packages (the first time about 100 MB)…", flush=True)
        pip = [
            str(self.python),
            "-m",
            "pip",
            "install",
            "--require-hashes",
            "--disable-pip-version-check",
            "--no-input",
        ]
        quiet = [] if sys.stdout.isatty() else ["--quiet"]
        files = [argument for path in pins for argument in ("--requirement", str(path))]
        done = subprocess.run([*pip, *quiet, *files], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
        if done.returncode:
            said = done.stderr.decode(errors="replace").strip()
            raise SystemExit(said[-2000:] + "\n" + explain_failure(said))
        self.stamp.write_text(json.dumps({**stamped, **wanted}, indent=1) + "\n", encoding="utf-8")

    def _read_stamp(self) -> dict[str, str]:
        try:
            stamped = json.loads(self.stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return stamped if isinstance(stamped, dict) else {}


def fingerprint(path: Path) -> str:
    """What changes when a pin file does (line ends apart: git may turn them on Windows)."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def explain_failure(said: str) -> str:
    """One sentence for what pip `said` when it failed."""
    if _CHANGED.search(said):
        return "A downloaded package is not the pinned one, so nothing was installed: `dev.py lock` renews the pins."
    if _NO_BUILD.search(said):
        return (
            "A pinned package has no build for this system: Qt 6.12 needs macOS 14, 64-bit Windows 10 or Linux with "
            "glibc 2.34 (Debian 12, Ubuntu 22.04), or newer."
        )
    if _OFFLINE.search(said):
        return (
            "The pinned packages could not be downloaded: go online, or tell pip of your proxy or package index, "
            "and run the same command again."
        )
    return "pip could not install the pinned packages: its own words are above."
