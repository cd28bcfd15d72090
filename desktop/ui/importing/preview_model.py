"""The rows of an import's preview, and the check boxes of those the person decides about."""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any, override

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from desktop.exchange.customers_importing import Decisions
from desktop.exchange.customers_matching import PlannedRow
from desktop.ui.importing.words import is_confirmed, row_text

ROW_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_CHECK = Qt.ItemDataRole.CheckStateRole


class Column(IntEnum):
    """What is shown of a row."""

    LINE = 0
    CUSTOMER = 1
    DOMAIN = 2
    TENANT = 3
    RESULT = 4


class PreviewModel(QStandardItemModel):
    """Planned rows; the skeleton stays in C++, what a cell says is asked only for rows that are looked at.

    `decided` tells that the person checked or cleared a proposal: `decisions` has it.
    """

    decided = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(0, len(Column), parent)
        self._rows: Sequence[PlannedRow] = ()
        self.decisions = Decisions()
        item = QStandardItem()
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.setItemPrototype(item)

    def show_rows(self, rows: Sequence[PlannedRow]) -> None:
        """Show these rows from now on."""
        self.setRowCount(0)
        self._rows = rows
        self.setRowCount(len(rows))
        for position, row in enumerate(rows):
            if not row.is_decided:
                # Told to the skeleton: views ask every row for its flags, and asking Python costs a second at 100,000.
                self.itemFromIndex(self.index(position, Column.LINE)).setCheckable(True)

    def decide(self, decisions: Decisions) -> None:
        """Take over decisions made elsewhere."""
        self.decisions = decisions
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))
        self.decided.emit()

    def row(self, index: _Index) -> PlannedRow | None:
        """The row at `index`."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

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
        confirmed = Qt.CheckState(value) is Qt.CheckState.Checked
        self.decisions = _with_decision(self.decisions, row, confirmed)
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), len(Column) - 1))
        self.decided.emit()
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
        names = (self.tr("Line"), self.tr("Customer"), self.tr("Domain"), self.tr("Tenant ID"))
        return (*names, self.tr("What happens, and what to do"))[section]

    def _text(self, row: PlannedRow, column: int) -> str:
        if column == Column.LINE:
            return str(row.line) if row.line else ""
        if column == Column.RESULT:
            return row_text(row, self.decisions)
        field = {Column.CUSTOMER: "name", Column.DOMAIN: "domain", Column.TENANT: "tenant_id"}[Column(column)]
        return str(getattr(row.listed, field))

    def _spoken(self, row: PlannedRow, column: int) -> str:
        """The first cell says the whole row, the others their column and text (for screen readers)."""
        if column != Column.LINE:
            heading = self.headerData(column, Qt.Orientation.Horizontal)
            return f"{heading}: {self._text(row, column) or '–'}"
        line = self.tr("Line {line}").format(line=row.line) if row.line else ""
        parts = (line, row.listed.name, row.listed.domain, row.listed.tenant_id, row_text(row, self.decisions))
        return ", ".join(part for part in parts if part)


def _with_decision(decisions: Decisions, row: PlannedRow, confirmed: bool) -> Decisions:
    """One check box a row: the same customer and, with it, the acceptance where the list can prove it."""
    line = {row.line}
    accepts = row.invitation is not None and (row.accepts_by_default or not row.is_proposed)
    if not confirmed:
        return replace(decisions, same=decisions.same - line, accepted=decisions.accepted - line)
    return replace(
        decisions,
        same=decisions.same | line if row.is_proposed else decisions.same,
        accepted=decisions.accepted | line if accepts else decisions.accepted,
    )
