"""The rows an import left out, saved as a file to mend and import again."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.errors import UserError
from desktop.exchange.importing import ImportPlan, PlannedFile, PlannedRow, Segment
from desktop.exchange.problem_rows import ProblemRow, write_problem_rows
from desktop.ui.errors import show_error, translate

_PAGE = 500


class ProblemSaving(QFileDialog):
    """Asks where, and writes the rows that `plan` leaves out; `saved` tells how many, and where."""

    saved = Signal(int, Path)

    def __init__(self, plan: ImportPlan, parent: QWidget) -> None:
        first = plan.files[0].path
        suggested = first.with_name(self.tr("{name} problems.csv").format(name=first.stem))
        super().__init__(parent, self.tr("Save problem rows"), str(suggested), self.tr("Lists (*.csv)"))
        self.setObjectName("save_rows")
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setDefaultSuffix("csv")
        self._plan = plan
        self.fileSelected.connect(self._write)
        self.finished.connect(self.deleteLater)

    def _write(self, name: str) -> None:
        words = (self.tr("Line"), self.tr("What is wrong, and what to do"))
        chosen, faulty = Path(name), _by_file(self._plan)
        try:
            for number, rows in faulty.items():
                path = _place(chosen, number, self._plan.files[number], len(faulty))
                write_problem_rows(path, *_table(self._plan, number, rows), words)
        except UserError as error:
            show_error(self.parentWidget(), error)
            return
        self.saved.emit(sum(map(len, faulty.values())), chosen)


def _by_file(plan: ImportPlan) -> dict[int, list[PlannedRow]]:
    """The rows left out, by the file they are of: each is mended under its own titles."""
    found: dict[int, list[PlannedRow]] = {}
    for start in range(0, plan.size(Segment.PROBLEMS), _PAGE):
        for row in plan.rows(Segment.PROBLEMS, start, _PAGE):
            if row.problem is not None:
                found.setdefault(row.file, []).append(row)
    return found


def _place(chosen: Path, number: int, file: PlannedFile, count: int) -> Path:
    """Where the rows of a file are written: beside the place chosen, where `count` files have some.

    The number tells files of one name, and sheets of one file, apart.
    """
    return chosen if count == 1 else chosen.with_name(f"{chosen.stem} - {number + 1} {file.path.stem}{chosen.suffix}")


def _table(plan: ImportPlan, number: int, rows: list[PlannedRow]) -> tuple[list[str], Iterator[ProblemRow]]:
    recognition = plan.files[number].recognition
    assert recognition is not None, "rows are of files that were read"
    said = (
        (row.line, translate(row.problem.sentence), row.cells or (row.title, row.key)) for row in rows if row.problem
    )
    return list(recognition.titles), said
