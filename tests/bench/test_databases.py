"""The databases that are kept between runs: whole, or not there."""

from pathlib import Path

import pytest

from tests.bench import databases
from tests.data.generate import Size, generate

SIZE = Size(20)


def test_what_a_stopped_generation_leaves_is_not_taken_for_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "kept"
    monkeypatch.setenv("PARTNER_DESK_BENCH_DATA", str(folder))

    def stopped(path: Path, size: Size) -> None:
        generate(path, Size(size.customers // 2))
        raise KeyboardInterrupt

    monkeypatch.setattr(databases, "generate", stopped)
    with pytest.raises(KeyboardInterrupt):
        databases.database.__wrapped__(SIZE)
    assert list(folder.iterdir()) == []
    monkeypatch.setattr(databases, "generate", generate)
    made = databases.database.__wrapped__(SIZE)
    assert list(folder.iterdir()) == [made]
