"""What the system must bring: seen, installed where that is allowed, said where not."""

import sys
from pathlib import Path

import dev_system
import pytest
from dev_system import Need

from tests.packaging.conftest import MakeProgram

NEEDS = (Need("libglib2.0-0", "libglib-2.0.so.0"), Need("xclip", "xclip"), Need("fonts-noto-cjk"))

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux needs packages of the system")


@pytest.fixture
def debian(programs: MakeProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Debian that has only glib (under its newer name); its log, where what is run as root is written."""
    log = tmp_path / "log"
    log.touch()
    for tool in ("cat", "env"):
        programs(tool, f'PATH="$PATH:/usr/bin:/bin" exec /usr/bin/{tool} "$@"')
    installed = tmp_path / "installed"
    installed.write_text("installed\tlibglib2.0-0t64\tlibglib2.0-0 (= 2.80), libgio\nconfig-files\txclip\t\n")
    programs("dpkg-query", f"cat {installed}")
    programs(
        "apt-get",
        f'echo "$*" >> {log}; [ "$2" = update ] || printf "installed\\t%s\\t\\n" xclip fonts-noto-cjk >> {installed}',
    )
    programs("sudo", f'echo "sudo $*" >> {log}')
    monkeypatch.setattr(dev_system, "_is_root", lambda: False)
    monkeypatch.setattr(sys, "stdin", None)
    return log


@pytest.mark.usefixtures("debian")
def test_a_package_counts_by_what_it_provides_and_only_when_installed() -> None:
    names = dev_system.installed_packages()
    assert "libglib2.0-0" in names
    assert "xclip" not in names


@pytest.mark.usefixtures("debian")
def test_where_it_may_not_install_it_prints_the_line_to_run(capsys: pytest.CaptureFixture[str]) -> None:
    line = "sudo apt-get install --yes --no-install-recommends xclip fonts-noto-cjk"
    with pytest.raises(SystemExit, match=line):
        dev_system.provide(NEEDS, required=True)
    dev_system.provide(NEEDS, required=False)
    assert line in capsys.readouterr().err


def test_root_installs_at_once_and_only_what_is_missing(debian: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev_system, "_is_root", lambda: True)
    dev_system.provide(NEEDS, required=True)
    asked = debian.read_text().splitlines()
    assert asked == ["--quiet update", "--quiet install --yes --no-install-recommends xclip fonts-noto-cjk"]
    dev_system.provide(NEEDS, required=True)
    assert debian.read_text().splitlines() == asked


def test_ci_asks_for_root_without_waiting_for_a_password(debian: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(SystemExit, match="xclip"):  # this sudo only writes down what it was asked
        dev_system.provide(NEEDS, required=True)
    assert all(
        line.startswith("sudo --non-interactive env DEBIAN_FRONTEND=") for line in debian.read_text().splitlines()
    )


@pytest.mark.parametrize(("said", "installs"), [("y", True), ("", False)])
def test_a_person_at_a_terminal_is_asked_first(
    debian: Path, monkeypatch: pytest.MonkeyPatch, said: str, installs: bool
) -> None:
    class Terminal:
        def isatty(self) -> bool:
            return True

        def fileno(self) -> int:
            return 0

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("builtins.input", lambda prompt: said)
    dev_system.provide(NEEDS, required=False)
    assert bool(debian.read_text()) is installs


@pytest.mark.usefixtures("programs")
def test_another_linux_is_told_what_it_lacks() -> None:
    needs = (Need("a", "libno-such-library.so.1"), Need("b", "no-such-program"), Need("c"))
    with pytest.raises(SystemExit, match=r"lacks libno-such-library\.so\.1, no-such-program: install"):
        dev_system.provide(needs, required=True)
    dev_system.provide([Need("libc6", "libc.so.6"), Need("c")], required=True)
