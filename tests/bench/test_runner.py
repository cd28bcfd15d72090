"""The bench's own rules: what is chosen, how a row is judged, what is printed and written."""

import json
import re
from pathlib import Path

import pytest

from tests.bench import __main__ as runner
from tests.bench.row import Row, alternately

FAST = Row("G1.small", "start", 90.0, "ms", 100.0, 1.35)
SLOW = Row("G1.large", "start, large", 160.0, "ms", 100.0, 1.5)
OTHER = Row("G12", "one invitation", 2.0, "ms", 1.0, 2.0)


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "measures", lambda: {"G1": lambda: [FAST, SLOW], "G12": lambda: [OTHER]})


def test_a_row_is_judged_by_its_ratio() -> None:
    assert (FAST.ratio, FAST.ok, SLOW.ok, OTHER.ok) == (0.9, True, False, True)


@pytest.mark.usefixtures("measured")
@pytest.mark.parametrize(
    ("only", "ids", "code"),
    [
        ("", ["G1.small", "G1.large", "G12"], 1),
        ("G1.small", ["G1.small"], 0),
        ("G12, G1.large", ["G1.large", "G12"], 1),
    ],
)
def test_only_chooses_goals_and_single_rows(only: str, ids: list[str], code: int, tmp_path: Path) -> None:
    written = tmp_path / "bench.json"
    assert runner.main(["--only", only, "--json", str(written)]) == code
    rows = json.loads(written.read_text(encoding="utf-8"))
    assert [row["id"] for row in rows] == ids
    assert set(rows[0]) == {"id", "name", "figure", "unit", "limit", "ratio", "goal", "ok"}


@pytest.mark.usefixtures("measured")
def test_a_missed_goal_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    runner.main([])
    assert re.findall(r"ok|MISSED", capsys.readouterr().out) == ["ok", "MISSED", "ok"]


@pytest.mark.usefixtures("measured")
def test_an_unknown_goal_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        runner.main(["--only", "G99"])
    assert "G99" in capsys.readouterr().err


def test_goals_are_found_by_module_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "goals_of_a_test"
    package.mkdir()
    for name in ("__init__", "row", "g12_draft", "g2_paint"):
        (package / f"{name}.py").write_text("def measure(): return []", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert list(runner.measures([str(package)], "goals_of_a_test")) == ["G2", "G12"]


def test_figure_and_limit_are_taken_in_turn() -> None:
    taken: list[str] = []

    def take(name: str, seconds: float) -> float:
        taken.append(name)
        return seconds

    assert alternately(lambda: take("figure", 2.0), lambda: take("limit", 4.0), rounds=3) == (2.0, 4.0)
    assert taken == ["figure", "limit"] * 3
