"""The list of backups: when, why, how large, and what is in each."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, QRect, Qt
from PySide6.QtGui import QFocusEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from desktop.store.backup import Backup, Contents
from desktop.ui.safety.words import date_word, reason_word, size_word
from desktop.ui.style.row_delegate import RowTree
from desktop.ui.style.row_painter import RowPainter
from desktop.ui.style.screen_room import screen_room
from desktop.ui.style.spacing import S4, S12, S24, letters

_BACKUP = Qt.ItemDataRole.UserRole
_LETTERS = (18, 28, 12, 12, 12, 11)  # of each column
_ROWS = 8  # in view


class Column(IntEnum):
    """What is shown of a backup."""

    DATE = 0
    REASON = 1
    CUSTOMERS = 2
    USERS = 3
    INVITATIONS = 4
    SIZE = 5


class BackupsView(RowTree):
    """Shows backups, newest first; their contents are told later (`set_contents`)."""

    def __init__(self, backups: list[Backup], parent: QWidget | None = None) -> None:
        super().__init__(parent, edge=S12)
        self.setObjectName("backups_view")
        self.setAccessibleName(self.tr("Backups"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # large letters on a small screen
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._model = QStandardItemModel(0, len(Column), self)
        self._model.setHorizontalHeaderLabels(
            [
                *(self.tr("Made"), self.tr("Why"), self.tr("Customers")),
                *(self.tr("Users"), self.tr("Invitations"), self.tr("Size")),
            ]
        )
        for backup in backups:
            self._model.appendRow(_items(backup))
        self.setModel(self._model)
        for column in Column:
            self.set_painter(column, self._paint)
        self._set_up_header()
        if backups:
            self.setCurrentIndex(self._model.index(0, 0))

    @property
    def current(self) -> Backup | None:
        """The backup chosen."""
        index = self.currentIndex()
        return self._model.index(index.row(), 0).data(_BACKUP) if index.isValid() else None

    def set_contents(self, backup: Backup, contents: Contents | None) -> None:
        """Show what a backup holds; None when it cannot be read."""
        for row in range(self._model.rowCount()):
            if self._model.index(row, 0).data(_BACKUP) == backup:
                self._fill(row, contents)

    def _fill(self, row: int, contents: Contents | None) -> None:
        if contents is None:
            self._model.item(row, Column.REASON).setText(self.tr("Damaged: cannot be read"))
            return
        counts = (contents.customers, contents.users, contents.invitations)
        for column, count in zip((Column.CUSTOMERS, Column.USERS, Column.INVITATIONS), counts, strict=True):
            self._model.item(row, column).setText(QLocale().toString(count))
        spoken = [self._spoken(row, column) for column in Column]
        self._model.item(row, 0).setData(", ".join(spoken), Qt.ItemDataRole.AccessibleTextRole)

    def _spoken(self, row: int, column: int) -> str:
        text = self._model.item(row, column).text()
        if column in (Column.DATE, Column.REASON, Column.SIZE):
            return text
        heading = self._model.headerData(column, Qt.Orientation.Horizontal)
        return f"{heading}: {text}"

    def _set_up_header(self) -> None:
        header = self.header()
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header.setStretchLastSection(False)
        metrics = self.fontMetrics()
        for column, count in enumerate(_LETTERS):
            header.resizeSection(column, letters(count, metrics) + S12)
            if column >= Column.CUSTOMERS:
                alignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                self._model.setHeaderData(
                    column, Qt.Orientation.Horizontal, alignment, Qt.ItemDataRole.TextAlignmentRole
                )
        wide = sum(header.sectionSize(column) for column in Column) + 2 * S12
        self.setMinimumWidth(min(wide, screen_room(self).width() - 2 * S24))
        header.setSectionResizeMode(Column.REASON, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(
            header.sizeHint().height() + _ROWS * self.sizeHintForRow(0) if self._model.rowCount() else 0
        )

    def _paint(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        if index.column() == Column.DATE:
            row.text(rect, index.data(), strong=True)
        else:
            row.text(rect.adjusted(0, 0, -S4, 0), index.data(), right=index.column() >= Column.CUSTOMERS)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a current row: screen readers say nothing without one."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))


def _items(backup: Backup) -> list[QStandardItem]:
    unknown = QCoreApplication.translate("Backups", "…")
    texts = (date_word(backup), reason_word(backup.reason), unknown, unknown, unknown, size_word(backup.size))
    items = [QStandardItem(text) for text in texts]
    items[0].setData(backup, _BACKUP)
    return items
