"""The rows an import left out, saved as a file to mend and import again."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.errors import UserError
from desktop.exchange.importing import ImportPlan, PlannedRow, Segment
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
        path = Path(name)
        rows = list(_problem_rows(self._plan))
        try:
            words = (self.tr("Line"), self.tr("What is wrong, and what to do"))
            write_problem_rows(path, _titles(self._plan), rows, words)
        except UserError as error:
            show_error(self.parentWidget(), error)
            return
        self.saved.emit(len(rows), path)


def _left_out(plan: ImportPlan) -> Iterator[PlannedRow]:
    for start in range(0, plan.size(Segment.PROBLEMS), _PAGE):
        yield from (row for row in plan.rows(Segment.PROBLEMS, start, _PAGE) if row.problem is not None)


def _problem_rows(plan: ImportPlan) -> Iterator[ProblemRow]:
    several = len(plan.files) > 1
    for row in _left_out(plan):
        assert row.problem is not None
        cells = row.cells or (row.title, row.key)
        named = (plan.files[row.file].path.name, *cells) if several else cells
        yield row.line, translate(row.problem.sentence), named


def _titles(plan: ImportPlan) -> list[str]:
    """The file's own titles; of several files the rows have none in common, but the file's name comes first."""
    if len(plan.files) == 1 and plan.files[0].recognition is not None:
        return list(plan.files[0].recognition.titles)
    longest = max((len(row.cells) for row in _left_out(plan)), default=0)
    return [QCoreApplication.translate("Import", "File"), *[""] * max(longest, 2)]
