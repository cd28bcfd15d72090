"""The entrance itself: its verbs, what a test run's end means, and the pins it installs."""

import re
import sys
import tomllib
from pathlib import Path

import dev
import pytest

CODES = [
    ([0, 0], 0),
    ([0, dev.NO_TESTS], 0),
    ([dev.NO_TESTS, 0], 0),
    ([dev.NO_TESTS, dev.NO_TESTS], dev.NO_TESTS),
    ([1, 0], 1),
    ([0, 2], 2),
    ([dev.NO_TESTS, 1], 1),
]


def test_without_a_verb_it_names_them_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main([]) == 2
    assert dev.main(["dance"]) == 2
    assert dev.main(["--help"]) == 0
    help_text = capsys.readouterr().out
    assert all(re.search(rf"^  {name} ", help_text, re.MULTILINE) for name in dev.VERBS)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is one run")
@pytest.mark.parametrize(("codes", "expected"), CODES)
def test_both_test_runs_are_judged(monkeypatch: pytest.MonkeyPatch, codes: list[int], expected: int) -> None:
    runs: list[tuple[str, ...]] = []

    def tool(self: dev.Tools, *arguments: str) -> int:
        runs.append(arguments)
        return codes[len(runs) - 1]

    monkeypatch.setattr(dev.Tools, "tool", tool)
    assert dev.test(dev.Tools(Path("python")), ["tests/domain"]) == expected
    assert runs == [("pytest", "tests/domain"), ("pytest", "-m", "x11", "tests/domain")]


def test_a_program_s_end_is_the_entrance_s_end() -> None:
    assert dev.Tools(Path(sys.executable)).tool("this") == 0
    assert dev.Tools(Path(sys.executable)).tool("no_such_module") == 1


@pytest.mark.parametrize("pins", [dev.PINS, dev.DEV_PINS], ids=lambda path: path.name)
def test_pins_are_exact_hashed_and_name_no_host(pins: Path) -> None:
    text = pins.read_text(encoding="utf-8")
    assert not re.search(r"://|^-|index|/opt/|/root/", re.sub(r"^#.*", "", text), re.MULTILINE)
    for requirement in re.split(r"\n(?=[a-z])", text)[1:]:
        assert re.match(r"[a-z0-9-]+==\S+ ", requirement), requirement
        assert "--hash=sha256:" in requirement


def test_pins_hold_what_the_project_declares() -> None:
    declared = tomllib.loads((dev.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for pins, requirements in (
        (dev.PINS, declared["project"]["dependencies"]),
        (dev.DEV_PINS, declared["dependency-groups"]["dev"]),
    ):
        pinned = set(re.findall(r"^([a-z0-9-]+)==", pins.read_text(encoding="utf-8"), re.MULTILINE))
        assert {re.split(r"[<>=]", requirement)[0].lower() for requirement in requirements} <= pinned
