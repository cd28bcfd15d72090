"""The rows an import left out, as a file to mend and import again."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP

# What a spreadsheet would take for a formula, also in full width.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")

ProblemRow = tuple[int, str, Sequence[str]]  # line, what is wrong, the cells as they were


def write_problem_rows(
    path: Path, titles: Sequence[str], rows: Iterable[ProblemRow], own_titles: tuple[str, str]
) -> None:
    """Write `rows` under the file's own `titles`, then line and reason under `own_titles`: UTF-8 with BOM, for Excel.

    Written beside `path` and moved into place. Raises `UserError` "save-failed".
    """
    unfinished = path.with_name(path.name + ".part")
    try:
        with unfinished.open("w", encoding="utf-8-sig", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow([guarded(title) for title in (*titles, *own_titles)])
            for line, reason, cells in rows:
                filled = [*cells, *[""] * (len(titles) - len(cells))]
                writer.writerow([guarded(cell) for cell in (*filled, str(line), reason)])
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "{file} cannot be written ({reason}). Choose another folder or name."),
            code="save-failed",
            file=path.name,
            reason=error.strerror or type(error).__name__,
        ) from error


def guarded(text: str) -> str:
    """`text` so that no spreadsheet takes it for a formula; `cells.clean` undoes it."""
    return "'" + text if text.startswith(_FORMULA_STARTS) else text
