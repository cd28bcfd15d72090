"""Lists whose rows have a check box at the left of their first column."""

from typing import override

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui.style.check_box import BOX
from desktop.ui.style.row_delegate import RowTree
from desktop.ui.style.row_painter import RowPainter
from desktop.ui.style.spacing import ROW_HEIGHT, S4, S8, S24, at_least, scaled

type Index = QModelIndex | QPersistentModelIndex


class CheckedRows(RowTree):
    """Space, or a click on the box, turns the `CheckStateRole` of a row's first cell; None there means no box."""

    def __init__(self, parent: QWidget | None = None, *, edge: int = S24) -> None:
        super().__init__(parent, edge=edge)
        self.setItemDelegate(_CheckDelegate(self, edge))

    def paint_check(self, row: RowPainter, cell: QRect, index: Index) -> None:
        """Draw the row's box, if it has one, into what the painter of the first column was given."""
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        option = QStyleOptionButton()
        option.initFrom(self)
        option.rect = _box(cell)
        checked = Qt.CheckState(state) is Qt.CheckState.Checked
        option.state = QStyle.StateFlag.State_Enabled | (
            QStyle.StateFlag.State_On if checked else QStyle.StateFlag.State_Off
        )
        QApplication.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option, row.painter, self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space works on the row, whichever of its cells was clicked."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(0))
        super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a current row: screen readers say nothing without one."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))


class _CheckDelegate(QStyledItemDelegate):
    """Gives rows their height, paints nothing, and turns check boxes."""

    def __init__(self, view: CheckedRows, edge: int) -> None:
        super().__init__(view)
        self._edge = edge

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A list row."""
        return QSize(0, at_least(ROW_HEIGHT, option.font))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Nothing: the view paints whole rows."""

    @override
    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on the box or Space turns it."""
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None or not self._turns(event, option.rect):
            return False
        other = Qt.CheckState.Unchecked if Qt.CheckState(state) is Qt.CheckState.Checked else Qt.CheckState.Checked
        return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)

    def _turns(self, event: QEvent, cell: QRect) -> bool:
        if isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        target = _box(cell.adjusted(self._edge, 0, 0, 0)).adjusted(-S8, -S8, S8, S8)
        return event.button() == Qt.MouseButton.LeftButton and target.contains(event.position().toPoint())


def _box(cell: QRect) -> QRect:
    """Where the check box stands in the painted part of a cell."""
    size = scaled(BOX)
    return QRect(cell.x() + S4, cell.y() + (cell.height() - size) // 2, size, size)
