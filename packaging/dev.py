"""The developer's one entrance: `python3 packaging/dev.py VERB`. Each verb does all the set-up it needs.

Standard library only, and any Python from 3.8: it finds a fitting Python, makes `.venv`, installs the pinned packages
and, on Debian and Ubuntu, the system packages; then it hands over to the program or tool.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Callable, NamedTuple, Sequence

import dev_system
from dev_environment import Environment
from dev_system import Need

ROOT = Path(__file__).resolve().parent.parent
PINS = ROOT / "packaging" / "requirements.txt"
DEV_PINS = ROOT / "packaging" / "requirements-dev.txt"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("en", "ja")
SOURCES = ("desktop", "packaging", "tests")
NO_TESTS = 5  # pytest's exit code when it had nothing to run

Arguments = Sequence[str]


class Tools(NamedTuple):
    """What a verb works with: the environment's Python."""

    python: Path

    def module(self, name: str, *arguments: str) -> int:
        """Runs a module of ours where the caller stands, so that paths given as arguments mean what they say."""
        return _call([str(self.python), "-m", name, *arguments], {"PYTHONPATH": str(ROOT)})

    def tool(self, name: str, *arguments: str) -> int:
        """Runs a module of the environment (ruff, mypy, pytest) in the root of the project, without input."""
        return _call([str(self.python), "-m", name, *arguments], cwd=ROOT, stdin=subprocess.DEVNULL)

    def script(self, name: str, *arguments: str) -> int:
        """Runs a command that a package put beside the environment's Python."""
        suffix = ".exe" if os.name == "nt" else ""
        return _call([str(self.python.parent / (name + suffix)), *arguments], cwd=ROOT, stdin=subprocess.DEVNULL)


def run(tools: Tools, arguments: Arguments) -> int:
    return tools.module("desktop", *arguments)


def test(tools: Tools, arguments: Arguments) -> int:
    """Two pytest runs, since Qt takes one platform a process: offscreen, and on Linux a real X11 display."""
    codes = [tools.tool("pytest", *arguments)]
    if sys.platform.startswith("linux") and "-m" not in arguments:
        codes.append(tools.tool("pytest", "-m", "x11", *arguments))
    failed = [code for code in codes if code not in (0, NO_TESTS)]
    return failed[0] if failed else min(codes)


def check(tools: Tools, arguments: Arguments) -> int:
    """Every check is run, so that one report tells everything."""
    codes = [
        tools.tool("ruff", "check", *SOURCES),
        tools.tool("ruff", "format", "--check", *SOURCES),
        tools.tool("mypy"),
        tools.tool("pytest", "-q", "tests/test_architecture.py", *arguments),
    ]
    return max(codes)


def fix(tools: Tools, arguments: Arguments) -> int:
    codes = [tools.tool("ruff", "check", "--fix", *SOURCES, *arguments), tools.tool("ruff", "format", *SOURCES)]
    return max(codes)


def bench(tools: Tools, arguments: Arguments) -> int:
    return tools.module("tests.bench", *arguments)


def generate(tools: Tools, arguments: Arguments) -> int:
    return tools.module("tests.data.generate", *arguments)


def screenshots(tools: Tools, arguments: Arguments) -> int:
    return tools.module("tests.screenshots", *arguments)


def translate(tools: Tools, arguments: Arguments) -> int:
    """Reads the marked sentences into the `.ts` files (a person fills these), and makes the `.qm` files of them."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "desktop").rglob("*.py"))
    for language in LANGUAGES:
        ts = TRANSLATIONS / f"partner_desk_{language}.ts"
        options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language]
        failed = tools.script("pyside6-lupdate", *options, *arguments, *sources, "-ts", str(ts))
        failed = failed or tools.script("pyside6-lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))
        if failed:
            return failed
    return 0


def lock(tools: Tools, arguments: Arguments) -> int:
    """Renews both pin files: the newest releases that pyproject.toml allows, with every wheel's hash."""
    with tempfile.TemporaryDirectory() as folder:
        failed = tools.tool("pip", "install", "--quiet", "--disable-pip-version-check", "--target", folder, "uv")
        if failed:
            return failed
        uv = [str(tools.python), "-m", "uv", "pip", "compile", "--no-config", "--quiet", "--universal"]
        uv += ["--generate-hashes", "--no-header", "--no-annotate", "--python-version", "3.12", *arguments]
        dev = ["--group", "dev", "--constraint", str(PINS)]
        for pins, source in ((PINS, ["pyproject.toml"]), (DEV_PINS, dev)):
            failed = _write_pins(pins, [*uv, *source], folder)
            if failed:
                return failed
    return 0


def _write_pins(pins: Path, command: Sequence[str], uv_folder: str) -> int:
    environment = {**os.environ, "PYTHONPATH": uv_folder, "UV_PYTHON_DOWNLOADS": "never"}
    made = subprocess.run(
        command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=False
    )
    if made.returncode == 0:
        lines = ["# Made from pyproject.toml by `python3 packaging/dev.py lock`."]
        lines += [line for line in made.stdout.decode().splitlines() if not line.startswith("-")]  # no index, no host
        pins.write_bytes("".join(line + "\n" for line in lines).encode())
        print(f"{pins.relative_to(ROOT)} renewed")
    return made.returncode


class Verb(NamedTuple):
    """What a verb does, what it says in the help, and what it needs before it can."""

    act: Callable[[Tools, Arguments], int]
    help: str
    needs: Sequence[Need] = ()
    needs_required: bool = True
    pins: Sequence[Path] = (PINS, DEV_PINS)


VERBS = {
    "run": Verb(run, "start the program; arguments go to it", dev_system.QT, needs_required=False, pins=(PINS,)),
    "test": Verb(test, "run the tests; arguments go to pytest", dev_system.TEST),
    "check": Verb(check, "ruff, formatting, types, import rules", dev_system.QT),
    "fix": Verb(fix, "mend what ruff can mend, and format"),
    "bench": Verb(
        bench, "measure the speed goals: [--only G1,G12] [--json FILE]", dev_system.BENCH, needs_required=False
    ),
    "generate": Verb(generate, "make a database to measure on: FILE --scale typical|large [--customers N]"),
    "screenshots": Verb(screenshots, "render every window: DIR", dev_system.TEST),
    "translate": Verb(translate, "renew the .ts and .qm files", dev_system.QT),
    "lock": Verb(lock, "renew the pinned requirements", pins=()),
}


def main(arguments: Arguments) -> int:
    """Runs the verb that `arguments` name; returns the exit code."""
    name = arguments[0] if arguments else ""
    if name in ("help", "-h", "--help"):
        print(usage())
        return 0
    if name not in VERBS:
        print(usage(), file=sys.stderr)
        return 2
    verb = VERBS[name]
    environment = Environment(ROOT)
    base = environment.base()
    venv_package = Need("python{}.{}-venv".format(*base.version)) if base and not base.makes_environments else None
    dev_system.provide([*verb.needs, *([venv_package] if venv_package else [])], required=verb.needs_required)
    if base:
        environment.build(base)
    environment.install(verb.pins)
    return verb.act(Tools(environment.python), arguments[1:])


def usage() -> str:
    """The help text: every verb on a line."""
    return "\n".join(
        ["usage: python3 packaging/dev.py VERB …", "", *(f"  {name:12} {verb.help}" for name, verb in VERBS.items())]
    )


def _call(
    command: Sequence[str],
    more_environment: dict[str, str] | None = None,
    cwd: Path | None = None,
    stdin: int | None = None,
) -> int:
    environment = {**os.environ, **(more_environment or {})}
    return subprocess.run(command, env=environment, cwd=cwd, stdin=stdin, check=False).returncode


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
