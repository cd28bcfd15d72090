"""The invitations as rows."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.invitations import InvitationState
from desktop.store.invitations import InvitationRow
from desktop.ui.customers.words import days_since, short_date
from desktop.ui.language_names import language_name
from desktop.ui.skeleton_model import SkeletonModel
from desktop.ui.style.state_pill import pill_text, waiting_days

ROW_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What is shown of an invitation."""

    CUSTOMER = 0
    STATE = 1
    PERMISSIONS = 2
    LANGUAGE = 3
    HANDED_OVER = 4


class InvitationsModel(SkeletonModel):
    """The rows given to `show_rows`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(len(Column), parent)
        self._rows: list[InvitationRow] = []
        self.search_text = ""

    def show_rows(self, rows: list[InvitationRow], search_text: str = "") -> None:
        """Show these invitations from now on; what was found of `search_text` is marked."""
        self.search_text = search_text
        same = [row.id for row in rows] == [row.id for row in self._rows]
        if not same:
            self._rows = []
            self.setRowCount(0)
        self._rows = rows
        if same and rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))
        self.setRowCount(len(rows))

    def row(self, index: _Index) -> InvitationRow | None:
        """The invitation at `index`."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, invitation_id: int | None) -> QModelIndex:
        """Where an invitation stands; an invalid index where it does not."""
        for position, row in enumerate(self._rows):
            if row.id == invitation_id:
                return self.index(position, 0)
        return QModelIndex()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, and its invitation under `ROW_ROLE`."""
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("Customer"),
            self.tr("State"),
            self.tr("Permissions"),
            self.tr("Language"),
            self.tr("Handed over"),
        )
        return names[section] if section < len(names) else None

    def permissions_word(self, dap: bool) -> str:
        """Whether a request asks for privileges."""
        return self.tr("with DAP") if dap else self.tr("no DAP")

    def _text(self, row: InvitationRow, column: int) -> str:
        return {
            Column.CUSTOMER: lambda: row.customer_name,
            Column.STATE: lambda: pill_text(row.state, waiting_age(row)),
            Column.PERMISSIONS: lambda: self.permissions_word(row.dap),
            Column.LANGUAGE: lambda: language_name(row.language),
            Column.HANDED_OVER: lambda: short_date(row.prepared_at) or "–",
        }[Column(column)]()

    def _spoken(self, row: InvitationRow, column: int) -> str:
        """The first cell says the whole row, the others their column and text (for screen readers)."""

        def named(column: int) -> str:
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {self._text(row, column)}"

        if column != Column.CUSTOMER:
            return named(column)
        return ", ".join([row.customer_name, *(named(other) for other in Column if other != Column.CUSTOMER)])


def waiting_age(row: InvitationRow) -> str:
    """How long the customer has had the invitation ("12 d"); "" unless it was sent and is not answered."""
    return waiting_days(days_since(row.since)) if row.state is InvitationState.SENT and row.since else ""
