"""The environment: made when it does not stand, and the pins installed when they changed."""

import sys
from pathlib import Path

import dev_environment
import pytest
from dev_environment import Environment
from dev_python import Python, probe

from tests.packaging.conftest import MakeProgram


@pytest.fixture
def pins(tmp_path: Path) -> Path:
    path = tmp_path / "requirements.txt"
    path.write_text("a==1 --hash=sha256:" + "0" * 64 + "\n", encoding="utf-8")
    return path


@pytest.fixture
def environment(tmp_path: Path, programs: MakeProgram) -> Environment:
    """An environment whose Python writes down what it is asked, and fails while a file named `fail` lies there."""
    made = Environment(tmp_path)
    programs(
        str(made.python),
        f'echo "$*" >> {tmp_path}/asked; [ ! -e {tmp_path}/fail ] || {{ echo "Max retries exceeded" >&2; exit 1; }}',
    )
    return made


def asked(environment: Environment) -> int:
    log = environment.root / "asked"
    return len(log.read_text(encoding="utf-8").splitlines()) if log.exists() else 0


def test_pins_are_installed_once_until_they_change(environment: Environment, pins: Path) -> None:
    environment.install([pins])
    environment.install([pins])
    assert asked(environment) == 1
    assert "--require-hashes" in (environment.root / "asked").read_text(encoding="utf-8")
    pins.write_text("a==2 --hash=sha256:" + "0" * 64 + "\n", encoding="utf-8")
    environment.install([pins])
    assert asked(environment) == 2


def test_another_set_of_pins_leaves_the_first_known(environment: Environment, pins: Path) -> None:
    more = pins.with_name("requirements-dev.txt")
    more.write_text("b==1\n", encoding="utf-8")
    environment.install([pins])
    environment.install([pins, more])
    environment.install([pins])
    assert asked(environment) == 2


def test_line_ends_of_git_on_windows_change_nothing(environment: Environment, pins: Path) -> None:
    environment.install([pins])
    pins.write_bytes(pins.read_bytes().replace(b"\n", b"\r\n"))
    environment.install([pins])
    assert asked(environment) == 1


def test_a_failed_installation_says_why_and_is_tried_again(environment: Environment, pins: Path) -> None:
    (environment.root / "fail").touch()
    with pytest.raises(SystemExit, match="could not be downloaded"):
        environment.install([pins])
    (environment.root / "fail").unlink()
    environment.install([pins])
    assert asked(environment) == 2


def test_a_damaged_stamp_means_installing_again(environment: Environment, pins: Path) -> None:
    environment.install([pins])
    environment.stamp.write_text("{", encoding="utf-8")
    environment.install([pins])
    assert asked(environment) == 2


def test_pip_without_a_network_ends_in_the_sentence(
    tmp_path: Path, pins: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "HTTP_PROXY", "http_proxy"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {"CONFIG_FILE": "/dev/null", "INDEX_URL": "http://127.0.0.1:9/simple", "RETRIES": "0"}.items():
        monkeypatch.setenv("PIP_" + name, value)
    environment = Environment(tmp_path)
    environment.python = Path(sys.executable)
    with pytest.raises(SystemExit, match="could not be downloaded: go online"):
        environment.install([pins])


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "is not the pinned one"),
        ("socket.gaierror: Temporary failure in name resolution", "could not be downloaded"),
        ("Could not find a version of a==2 (from versions: 1)\nNo matching distribution", "has no build"),
        (
            "Could not find a version of a==2 (from versions: none)\nNo matching distribution found",
            "online",
        ),
        ("error: [Errno 28] No space left on device", "its own words are above"),
    ],
)
def test_a_failure_is_explained(said: str, sentence: str) -> None:
    assert sentence in dev_environment.explain_failure(said)


def test_a_standing_environment_is_kept_and_a_broken_old_or_unfinished_one_made_anew(
    environment: Environment, programs: MakeProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    base = Python("/usr/bin/python3.13", (3, 13))
    monkeypatch.setattr(dev_environment, "find", lambda root: base)
    pip = environment.folder / "lib/python3.12/site-packages/pip"
    pip.mkdir(parents=True)
    assert environment.base() == base  # this one answers nothing
    programs(str(environment.python), 'echo "python 3 11 1 0 $0"')
    assert environment.base() == base
    programs(str(environment.python), 'echo "python 3 12 1 0 $0"')
    assert environment.base() is None
    pip.rmdir()
    assert environment.base() == base


def test_an_environment_is_built_for_real(tmp_path: Path) -> None:
    environment = Environment(tmp_path)
    base = probe([sys.executable])
    assert base is not None
    environment.build(base)
    assert environment.base() is None


def test_a_python_that_makes_no_environment_is_named(tmp_path: Path, programs: MakeProgram) -> None:
    broken = programs("python3.13", "exit 1")
    with pytest.raises(SystemExit, match=str(broken)):
        Environment(tmp_path).build(Python(str(broken), (3, 13)))
