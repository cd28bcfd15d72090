"""The databases that several goals are measured on, each made once in a run."""

import atexit
import os
import shutil
import tempfile
from functools import cache
from pathlib import Path

from tests.data.generate import SCALES, Size, generate

_FOLDER = "PARTNER_DESK_BENCH_DATA"  # names a folder to keep them in: the large one takes minutes to make
SMALL = Size(1_000, 5_000, 20_000, 40_000)
LARGE = SCALES["large"]


@cache
def database(size: Size) -> Path:
    """A file of this size, made on the first call."""
    kept = os.environ.get(_FOLDER)
    folder = Path(kept) if kept else Path(_scratch())
    path = folder / f"{size.customers}-{size.users}.db"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        _generate_whole(path, size)
    return path


def _generate_whole(path: Path, size: Size) -> None:
    """Made beside its place and moved in when it is complete: what a killed run leaves is never taken for whole."""
    with tempfile.TemporaryDirectory(prefix="unfinished-", dir=path.parent) as folder:
        unfinished = Path(folder) / path.name
        generate(unfinished, size)
        unfinished.replace(path)


@cache
def _scratch() -> str:
    folder = tempfile.mkdtemp(prefix="partner-desk-bench-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
