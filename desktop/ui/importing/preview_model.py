"""The rows of an import's preview, and the check boxes of those the person decides about."""

from collections import OrderedDict
from dataclasses import replace
from enum import IntEnum
from typing import Any, override

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from desktop.exchange.facts import Subject
from desktop.exchange.importing import Basis, Decisions, ImportPlan, Segment, Ticks
from desktop.exchange.planned_rows import PlannedRow
from desktop.ui.importing.file_words import file_title
from desktop.ui.importing.words import is_confirmed, key_text, row_text

ROW_ROLE = Qt.ItemDataRole.UserRole
MOST_ROWS = (
    20_000  # nobody scrolls further; of more the view would take 20 ms to lay out (G13), of millions much memory
)
_PAGE, _KEPT_PAGES = 64, 64
_Index = QModelIndex | QPersistentModelIndex
_CHECK = Qt.ItemDataRole.CheckStateRole


class Column(IntEnum):
    """What is shown of a row."""

    LINE = 0
    FILE = 1
    TITLE = 2
    KEY = 3
    WHOSE = 4
    RESULT = 5


class PreviewModel(QStandardItemModel):
    """Planned rows, read a page at a time when they are looked at; the skeleton stays in C++.

    `decided` tells that the person checked or cleared a proposal: `decisions` has it.
    """

    decided = Signal()

    def __init__(self, plan: ImportPlan, parent: QObject | None = None) -> None:
        super().__init__(0, len(Column), parent)
        self._plan = plan
        self._segment = Segment.ALL
        self._subject: Subject | None = None
        self._pages: OrderedDict[int, list[PlannedRow]] = OrderedDict()
        self.decisions = plan.default_decisions()
        item = QStandardItem()
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.setItemPrototype(item)

    def show_rows(self, segment: Segment, subject: Subject | None) -> None:
        """Show these rows from now on; `subject` None shows all of them."""
        self.setRowCount(0)
        self._pages.clear()
        self._segment, self._subject = segment, subject
        self.setRowCount(min(self._plan.size(segment, subject), MOST_ROWS))

    def decide(self, decisions: Decisions) -> None:
        """Take over decisions made elsewhere."""
        self.decisions = decisions
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(Column) - 1))
        self.decided.emit()

    def decide_all(self, confirmed: bool) -> None:
        """Confirm all proposals, or decline all."""
        ticks = Ticks(Basis.ALL if confirmed else Basis.NONE)
        self.decide(replace(self.decisions, same=ticks, accepted=ticks))

    def row(self, index: _Index) -> PlannedRow | None:
        """The row at `index`."""
        if not index.isValid():
            return None
        rows, place = self._page(index.row() // _PAGE), index.row() % _PAGE
        return rows[place] if place < len(rows) else None

    def _page(self, number: int) -> list[PlannedRow]:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        rows = self._pages[number] = self._plan.rows(self._segment, number * _PAGE, _PAGE, self._subject)
        if len(self._pages) > _KEPT_PAGES:
            self._pages.popitem(last=False)
        self._tell_skeleton(number * _PAGE, rows)
        return rows

    def _tell_skeleton(self, start: int, rows: list[PlannedRow]) -> None:
        """Views ask the skeleton for flags; nobody need be told now: the rows are just being painted."""
        self.blockSignals(True)
        for position, row in enumerate(rows, start):
            if not row.is_decided:
                self.itemFromIndex(self.index(position, Column.LINE)).setCheckable(True)
        self.blockSignals(False)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says; the planned row under `ROW_ROLE`; whether a proposal is confirmed."""
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, index.column())
        if role == _CHECK and index.column() == Column.LINE and not row.is_decided:
            return Qt.CheckState.Checked if is_confirmed(row, self.decisions) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index.column())
        return None

    @override
    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Confirm a proposal or decline it."""
        row = self.row(index)
        if row is None or role != _CHECK or row.is_decided:
            return False
        # Other rows may hang on this one: the evidence about a proposed customer.
        self.decide(_with_decision(self.decisions, row, Qt.CheckState(value) is Qt.CheckState.Checked))
        return True

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal or section >= len(Column):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.LINE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Line"), self.tr("File"), self.tr("Name"), self.tr("Known by"), self.tr("Customer"))
        return (*names, self.tr("What happens, and what to do"))[section]

    def _text(self, row: PlannedRow, column: int) -> str:
        if column == Column.RESULT:
            return row_text(row, self.decisions)
        return {
            Column.LINE: str(row.line) if row.line else "",
            Column.FILE: file_title(self._plan.files[row.file]) if row.line else "",
            Column.TITLE: row.title,
            Column.KEY: key_text(row),
            Column.WHOSE: row.whose,
        }[Column(column)]

    def _spoken(self, row: PlannedRow, column: int) -> str:
        """The first cell says the whole row, the others their column and text (for screen readers)."""
        if column != Column.LINE:
            heading = self.headerData(column, Qt.Orientation.Horizontal)
            return f"{heading}: {self._text(row, column) or '–'}"
        line = self.tr("Line {line}").format(line=row.line) if row.line else ""
        unsaid = {Column.LINE, Column.FILE} if len(self._plan.files) == 1 else {Column.LINE}
        texts = (self._text(row, other) for other in Column if other not in unsaid)
        return ", ".join(part for part in (line, *texts) if part)


def _with_decision(decisions: Decisions, row: PlannedRow, confirmed: bool) -> Decisions:
    """One check box a row: the same thing and, with it, the acceptance where the file can prove it; else the values."""
    if not row.is_proposed and row.invitation is None:
        return replace(decisions, overwritten=decisions.overwritten.with_tick(row.id, False, confirmed))
    accepts = confirmed and (row.accepts_by_default or not row.is_proposed)
    if row.is_proposed:
        decisions = replace(decisions, same=decisions.same.with_tick(row.id, row.is_same_by_default, confirmed))
    elif row.customer_row and confirmed:  # who accepted is who was invited
        same = decisions.same.with_tick(row.customer_row, row.is_customer_by_default, True)
        decisions = replace(decisions, same=same)
    if row.invitation is not None:
        accepted = decisions.accepted.with_tick(row.id, row.accepts_by_default, accepts)
        decisions = replace(decisions, accepted=accepted)
    return decisions
