"""Which Python is taken: only one that ran and fits."""

import sys
from pathlib import Path

import dev_python
import pytest
from dev_python import Python

from tests.packaging.conftest import MakeProgram

SHIM = 'echo "pyenv: $0: command not found" >&2; exit 127'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / ".python-version").write_text("3.13\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def old_machine(programs: MakeProgram, monkeypatch: pytest.MonkeyPatch) -> MakeProgram:
    """Nothing but a Python 3.11, which also runs the entrance."""
    monkeypatch.setattr(sys, "executable", str(programs("python3", answer(3, 11))))
    return programs


def answer(major: int, minor: int, path: str = "$0") -> str:
    return f'echo "python {major} {minor} 1 0 {path}"'


def test_a_python_that_runs_says_who_it_is() -> None:
    found = dev_python.probe([sys.executable])
    assert found is not None
    assert (found.version, found.fits, found.makes_environments) == (sys.version_info[:2], True, True)
    assert Path(found.path).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_python_in_a_folder_of_any_name_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    python = tmp_path / "田中" / "python"
    python.parent.mkdir()
    python.symlink_to(sys.executable)
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252")  # of a pipe on Windows, unless something else is set
    found = dev_python.probe([str(python)])
    assert found is not None
    assert found.path == str(python)


def test_what_does_not_run_is_no_python(programs: MakeProgram) -> None:
    assert dev_python.probe([str(programs("shim", SHIM))]) is None
    assert dev_python.probe([str(programs("failing", answer(3, 13) + "; exit 1"))]) is None
    assert dev_python.probe([str(programs("talking", "echo python is here"))]) is None
    assert dev_python.probe(["no-such-python"]) is None


@pytest.mark.parametrize(
    ("version", "free_threaded", "fits"),
    [
        ((3, 11), False, False),
        ((3, 12), False, True),
        ((3, 14), False, True),
        ((3, 14), True, False),
        ((4, 0), False, False),
    ],
)
def test_a_python_fits_when_the_pins_have_wheels_for_it(
    version: tuple[int, int], free_threaded: bool, fits: bool
) -> None:
    assert Python("python", version, free_threaded=free_threaded).fits is fits


def test_nothing_but_an_old_python_is_answered_by_one_sentence(old_machine: MakeProgram, root: Path) -> None:
    old_machine("python3.13", SHIM)
    with pytest.raises(SystemExit) as stopped:
        dev_python.find(root, home=root)
    sentence = str(stopped.value)
    assert "3.12" in sentence
    assert "install Python 3.13" in sentence
    assert "\n" not in sentence


def test_a_shim_is_passed_over_for_what_pyenv_really_has(old_machine: MakeProgram, root: Path) -> None:
    old_machine("python3.13", SHIM)
    real = old_machine(str(root / ".pyenv/versions/3.12.1/bin/python"), answer(3, 12))
    old_machine(str(root / ".pyenv/versions/3.9.1/bin/python"), answer(3, 9))
    assert dev_python.find(root, home=root) == Python(str(real), (3, 12))


def test_the_named_version_is_preferred_to_one_found_earlier(old_machine: MakeProgram, root: Path) -> None:
    newer = old_machine("python3.14", answer(3, 14))
    assert dev_python.find(root, home=root).path == str(newer)
    named = old_machine(str(root / ".pyenv/versions/3.13.0/bin/python"), answer(3, 13))
    assert dev_python.find(root, home=root).path == str(named)


def test_the_launcher_of_windows_is_asked(old_machine: MakeProgram, root: Path) -> None:
    old_machine("py", f'[ "$1" = -3.13 ] && {answer(3, 13, "C:/Python313/python.exe")}')
    assert dev_python.find(root, home=root).path == "C:/Python313/python.exe"


def test_one_that_uv_has_is_taken(old_machine: MakeProgram, root: Path) -> None:
    by_uv = old_machine("uv-pythons/python", answer(3, 13))
    old_machine("uv", f'[ "$2" = find ] && echo {by_uv}')
    assert dev_python.find(root, home=root).path == str(by_uv)


def test_uv_fetches_one_when_there_is_none(old_machine: MakeProgram, root: Path) -> None:
    fetched, done = old_machine("uv-pythons/python", answer(3, 13)), root / "installed"
    old_machine("uv", f'case "$2" in install) echo "$3" > {done} ;; find) [ -e {done} ] && echo {fetched} ;; esac')
    assert dev_python.find(root, home=root).path == str(fetched)
    assert done.read_text(encoding="utf-8") == "3.13\n"
