"""Many requests as rows, each with the box that says whether it is to leave."""

from enum import IntEnum
from typing import Any, override

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.operations.request_many import OneOfMany, RequestMany, Standing
from desktop.ui.errors import translate
from desktop.ui.language_names import language_name
from desktop.ui.skeleton_model import SkeletonModel

ROW_ROLE = Qt.ItemDataRole.UserRole
_CHECK = Qt.ItemDataRole.CheckStateRole
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What is shown of a request."""

    CUSTOMER = 0
    TO = 1
    LANGUAGE = 2
    CHECK = 3


class RequestsModel(SkeletonModel):
    """The requests of `many` that stand in one way, or all. `chosen_changed`: a box was turned."""

    chosen_changed = Signal()

    def __init__(self, many: RequestMany, parent: QObject | None = None) -> None:
        super().__init__(len(Column), parent)
        self._many = many
        self._standing: Standing | None = None
        self._positions: list[int] = []

    def show_standing(self, standing: Standing | None) -> None:
        """Show the requests that stand so from now on; None shows all."""
        self._standing = standing
        self._positions = []
        self.setRowCount(0)
        self.refresh()

    def refresh(self) -> None:
        """The requests may stand otherwise now."""
        self._positions = [
            position
            for position, request in enumerate(self._many.requests)
            if self._standing in (None, request.check.standing)
        ]
        self.setRowCount(len(self._positions))
        if self._positions:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._positions) - 1, len(Column) - 1))

    def position(self, index: _Index) -> int | None:
        """Which of the requests stands at `index`."""
        inside = index.isValid() and index.row() < len(self._positions)
        return self._positions[index.row()] if inside else None

    def index_of(self, position: int) -> QModelIndex:
        """Where a request stands; an invalid index where it does not."""
        return self.index(self._positions.index(position), 0) if position in self._positions else QModelIndex()

    def _request(self, index: _Index) -> OneOfMany | None:
        position = self.position(index)
        return self._many.requests[position] if position is not None else None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says; the request under `ROW_ROLE`; whether it is to leave."""
        request = self._request(index)
        if request is None:
            return None
        if role == ROW_ROLE:
            return request
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(request, index.column())
        if role == _CHECK and index.column() == Column.CUSTOMER and request.may_leave:
            return Qt.CheckState.Checked if request.is_chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(request, index.column())
        return None

    @override
    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Choose a request, or leave it out."""
        request = self._request(index)
        if request is None or role != _CHECK or not request.may_leave:
            return False
        request.is_chosen = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), len(Column) - 1))
        self.chosen_changed.emit()
        return True

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A row that can leave has a box, for screen readers too."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        request = self._request(index)
        has_box = request is not None and request.may_leave and index.column() == Column.CUSTOMER
        return flags | Qt.ItemFlag.ItemIsUserCheckable if has_box else flags

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Customer"), self.tr("To"), self.tr("Language"), self.tr("Check"))
        return names[section] if section < len(names) else None

    def _text(self, request: OneOfMany, column: int) -> str:
        return {
            Column.CUSTOMER: lambda: request.customer_name,
            Column.TO: lambda: request.flow.draft.to,
            Column.LANGUAGE: lambda: language_name(request.flow.draft.language),
            Column.CHECK: lambda: translate(request.check.words),
        }[Column(column)]()

    def _spoken(self, request: OneOfMany, column: int) -> str:
        """The first cell says the whole row, the others their column and text (for screen readers)."""

        def named(column: int) -> str:
            heading = self.headerData(column, Qt.Orientation.Horizontal)
            return f"{heading}: {self._text(request, column) or '–'}"

        if column != Column.CUSTOMER:
            return named(column)
        return ", ".join([request.customer_name, *(named(other) for other in Column if other != Column.CUSTOMER)])
