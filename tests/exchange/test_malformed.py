"""A corpus of broken files: each ends in a message or in rows with a problem, soon, and in little memory."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.malformed import EXPECTED, write_all

ROOT = Path(__file__).resolve().parents[2]
MEGABYTES = 256  # that reading may take beside the program itself
SECONDS = 5.0


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, dict[str, Any]]]:
    """What came of each file, read one after the other in a process whose memory is bounded."""
    paths = write_all(tmp_path_factory.mktemp("malformed"))
    command = [sys.executable, "-m", "tests.exchange.read_bounded", str(MEGABYTES), *map(str, paths)]
    done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, f"after {told[-1:]}: {done.stderr[-2000:]}"
    yield {outcome["name"]: outcome for outcome in told}
    for path in paths:
        path.unlink()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="bounds memory by Linux's means")
@pytest.mark.parametrize("name", EXPECTED)
def test_a_broken_file_ends_in_a_message(outcomes: dict[str, dict[str, Any]], name: str) -> None:
    outcome, expected = outcomes[name], EXPECTED[name]
    found = outcome.get("refused", set(outcome.get("problems", ())))
    assert found == expected, outcome
    assert len(outcome.get("text", "")) < 600
    assert outcome["seconds"] < SECONDS
