"""The customers as a tree: today one level, whose rows will open."""

from array import array
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.store.customers import CustomerRow, CustomerStore
from desktop.ui.customers.row_cache import RowCache
from desktop.ui.customers.words import invitation_text, missing_text, relationship_word
from desktop.ui.skeleton_model import SkeletonModel

ROW_ROLE = Qt.ItemDataRole.UserRole
ID_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What is shown of a customer."""

    CUSTOMER = 0
    RELATIONSHIP = 1
    INVITATION = 2
    CONTACT = 3


class CustomersModel(SkeletonModel):
    """The rows of an array of ids, read when they are looked at."""

    def __init__(self, customers: CustomerStore, parent: QObject | None = None) -> None:
        super().__init__(len(Column), parent)
        self._rows = RowCache(customers.rows)
        self.search_text = ""

    @property
    def ids(self) -> "array[int]":
        """The customers shown, in their order."""
        return self._rows.ids

    def show_ids(self, ids: "array[int]", search_text: str = "") -> bool:
        """Show these customers from now on, read anew; what was found of `search_text` is marked.

        Returns whether rows were replaced; where the old ids begin the new ones, views keep selection and place.
        """
        before = self._rows.ids
        self.search_text = search_text
        self._rows.forget()
        replaced = ids[: len(before)] != before
        if replaced:
            self._rows.ids = before = array("q")
            self.setRowCount(0)
        self._rows.ids = ids
        if before:
            self.dataChanged.emit(self.index(0, 0), self.index(len(before) - 1, len(Column) - 1))
        self.setRowCount(len(ids))
        return replaced

    def row(self, index: _Index) -> CustomerRow | None:
        """The customer at `index`."""
        return self._rows.row(index.row()) if index.isValid() else None

    def id_at(self, index: _Index) -> int | None:
        """The id of the customer at `index`, without reading the row."""
        in_list = index.isValid() and index.row() < len(self._rows.ids)
        return self._rows.ids[index.row()] if in_list else None

    def index_of(self, customer_id: int) -> QModelIndex:
        """Where a customer stands; an invalid index where it does not."""
        position = self._rows.position(customer_id)
        return QModelIndex() if position is None else self.index(position, 0)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, and its customer's row under `ROW_ROLE`."""
        if role == Qt.ItemDataRole.DisplayRole:
            row = self.row(index)
            return "" if row is None else self._text(row, index.column())
        if role == ROW_ROLE:
            return self.row(index)
        if role == ID_ROLE:
            return self.id_at(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Customer"), self.tr("Relationship"), self.tr("Invitation"), self.tr("Contact"))
        return names[section] if section < len(names) else None

    def _text(self, row: CustomerRow, column: int) -> str:
        if column == Column.CUSTOMER:
            return row.name
        if column == Column.RELATIONSHIP:
            return relationship_word(row.relationship)
        if column == Column.INVITATION:
            return invitation_text(row)
        return row.contact_name or row.contact_email

    def _spoken(self, index: _Index) -> str:
        """The first cell says the whole row, the others their column and text (for screen readers)."""
        row = self.row(index)
        if row is None:
            return ""
        heading = self.headerData(index.column(), Qt.Orientation.Horizontal)
        if index.column() != Column.CUSTOMER:
            return f"{heading}: {self._text(row, index.column()) or '–'}"
        invitation = self.tr("Invitation: {state}").format(state=invitation_text(row)) if row.invitation_state else ""
        facts = (row.name, row.domain, relationship_word(row.relationship), missing_text(row), invitation)
        contact = row.contact_name or row.contact_email or self.tr("no contact yet")
        return ", ".join(fact for fact in (*facts, contact) if fact)
