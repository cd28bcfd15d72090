"""The rows an import left out, saved as a file to mend and import again."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.progress import Cancelled, Progress, stop_if
from desktop.exchange.formats.format import TableFormat
from desktop.exchange.importing import ImportPlan, PlannedFile
from desktop.exchange.planned_rows import Outcome, PlannedRow
from desktop.exchange.problem_rows import ProblemRow, records_left_out, write_problem_rows
from desktop.operations.desk import Desk
from desktop.ui.errors import translate
from desktop.ui.file_dialog import FileDialog

_CHECK_EVERY = 500  # rows between two looks at progress and cancel


class ProblemSaving(FileDialog):
    """Asks where the rows that `plan` leaves out go: `fileSelected` tells."""

    def __init__(self, plan: ImportPlan, parent: QWidget) -> None:
        first = plan.files[0].path
        suggested = first.with_name(self.tr("{name} problems.csv").format(name=first.stem))
        super().__init__(parent, self.tr("Save problem rows"), suggested, self.tr("Lists (*.csv)"))
        self.setObjectName("save_rows")
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setDefaultSuffix("csv")
        self.finished.connect(self.deleteLater)


def save_problem_rows(
    _desk: Desk,
    plan: ImportPlan,
    chosen: Path,
    own_titles: tuple[str, str],
    *,
    progress: Progress,
    cancelled: Cancelled,
) -> int:
    """Write the rows that `plan` leaves out, a file for each file that has some; returns how many. A job.

    `own_titles` head their lines and reasons. Raises `UserError`: what `records_left_out` and `write_problem_rows` do.
    """
    faulty = [number for number, file in enumerate(plan.files) if file.counts[Outcome.REJECTED]]
    total, saved = sum(plan.files[number].counts[Outcome.REJECTED] for number in faulty), 0

    def counted(rows: Iterable[ProblemRow]) -> Iterator[ProblemRow]:
        nonlocal saved
        for row in rows:
            saved += 1
            if saved % _CHECK_EVERY == 0:
                stop_if(cancelled)
                progress(saved, total)
            yield row

    for number in faulty:
        file = plan.files[number]
        assert file.recognition is not None, "rows are of files that were read"
        rows = counted(_left_out(plan, number, cancelled))
        write_problem_rows(_place(chosen, number, file, len(faulty)), file.recognition.titles, rows, own_titles)
    return saved


def _left_out(plan: ImportPlan, number: int, cancelled: Cancelled) -> Iterator[ProblemRow]:
    """The rows as they stand in the file: each once, whatever it is about, with all that is wrong with it."""
    recognition = plan.files[number].recognition
    assert recognition is not None, "rows are of files that were read"
    if not isinstance(recognition.format, TableFormat):
        return ((row.line, _reason(row), row.cells or (_name(row),)) for row in plan.left_out(number))
    reasons: dict[int, str] = {}
    for row in plan.left_out(number):
        stop_if(cancelled)
        before, reason = reasons.get(row.line, ""), _reason(row)
        reasons[row.line] = reason if before in ("", reason) else f"{before} · {reason}"
    return records_left_out(recognition, reasons, cancelled)


def _reason(row: PlannedRow) -> str:
    assert row.problem is not None, "a row is left out for a reason"
    return translate(row.problem.sentence)


def _name(row: PlannedRow) -> str:
    return " · ".join(part for part in (row.title, row.key, row.whose) if part)


def _place(chosen: Path, number: int, file: PlannedFile, count: int) -> Path:
    """Where the rows of a file are written: beside the place chosen, where `count` files have some.

    The number tells files of one name, and sheets of one file, apart.
    """
    return chosen if count == 1 else chosen.with_name(f"{chosen.stem} - {number + 1} {file.path.stem}{chosen.suffix}")
