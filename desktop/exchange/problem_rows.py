"""The rows an import left out, as a file to mend and import again."""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from desktop.domain.errors import UserError
from desktop.domain.progress import Cancelled, stop_if
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.encodings import shown
from desktop.exchange.formula_guard import guarded
from desktop.exchange.reading import data_records
from desktop.exchange.recognition import Recognition
from desktop.exchange.saving import written_whole
from desktop.exchange.source import examine

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


def records_left_out(
    recognition: Recognition, reasons: Mapping[int, str], cancelled: Cancelled
) -> Iterator[ProblemRow]:
    """The lines of a table that `reasons` are given for, as they stand in the file.

    Only the file has all of them: what a row is refused for may be found after it was read. Raises `UserError`
    "import-changed" when the file is another one by now, "import-unreadable", "cancelled".
    """
    source = recognition.source
    if examine(source.path, cancelled).sha256 != source.sha256:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "{file} changed since it was read. Import it again, then save its rows."),
            code="import-changed",
            file=source.name,
        )
    for record in data_records(recognition):
        stop_if(cancelled)
        if reason := reasons.get(record.line):
            yield record.line, reason, [shown(cell) for cell in record.cells]
