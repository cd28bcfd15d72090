"""The rows an import left out, as a file to mend and import again."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop.exchange.formula_guard import guarded
from desktop.exchange.saving import written_whole

ProblemRow = tuple[int, str, Sequence[str]]  # line, what is wrong, the cells as they were


def write_problem_rows(
    path: Path, titles: Sequence[str], rows: Iterable[ProblemRow], own_titles: tuple[str, str]
) -> None:
    """Write `rows` under the file's own `titles`, then line and reason under `own_titles`: UTF-8 with BOM, for Excel.

    Whole or not at all. Raises what `written_whole` raises.
    """
    with written_whole(path) as unfinished, unfinished.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow([guarded(title) for title in (*titles, *own_titles)])
        for line, reason, cells in rows:
            filled = [*cells, *[""] * (len(titles) - len(cells))]
            writer.writerow([guarded(cell) for cell in (*filled, str(line), reason)])
