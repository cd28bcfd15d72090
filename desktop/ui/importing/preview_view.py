"""The table of an import's preview: painted rows, check boxes where the person decides."""

from typing import override

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.exchange.customers_matching import PlannedRow
from desktop.ui.importing.preview_model import ROW_ROLE, Column, PreviewModel
from desktop.ui.importing.words import row_tone
from desktop.ui.style.check_box import BOX
from desktop.ui.style.row_delegate import RowTree
from desktop.ui.style.row_painter import RowPainter
from desktop.ui.style.spacing import ROW_HEIGHT, S4, S8, S12, at_least, letters

_Index = QModelIndex | QPersistentModelIndex
_WIDEST_LINE = "888,888"
_CUSTOMER_WIDTH, _DOMAIN_WIDTH, _TENANT_WIDTH = 32, 24, 18  # letters


class PreviewView(RowTree):
    """Shows a `PreviewModel`. Space, or a click on the box, confirms or declines a proposal."""

    def __init__(self, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_view")
        self.setAccessibleName(self.tr("Rows of the file"))
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(_CheckDelegate(self))
        self.set_painter(Column.LINE, self._paint_line)
        self.set_painter(Column.CUSTOMER, self._paint_customer)
        self.set_painter(Column.DOMAIN, self._paint_domain)
        self.set_painter(Column.TENANT, self._paint_tenant)
        self.set_painter(Column.RESULT, self._paint_result)
        self._set_up_header()

    def _set_up_header(self) -> None:
        header = self.header()
        header.setObjectName("preview_header")
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(Column.RESULT, QHeaderView.ResizeMode.Stretch)
        metrics = self.fontMetrics()
        header.resizeSection(Column.LINE, metrics.horizontalAdvance(_WIDEST_LINE) + BOX + 2 * S12)
        header.resizeSection(Column.CUSTOMER, letters(_CUSTOMER_WIDTH, metrics) + S12)
        header.resizeSection(Column.DOMAIN, letters(_DOMAIN_WIDTH, metrics) + S12)
        header.resizeSection(Column.TENANT, letters(_TENANT_WIDTH, metrics) + S12)

    def _paint_line(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            self._paint_box(row.painter, _box(rect), Qt.CheckState(state))
        row.muted(rect, index.data() or "–", right=True)

    def _paint_box(self, painter: QPainter, box: QRect, state: Qt.CheckState) -> None:
        option = QStyleOptionButton()
        option.initFrom(self)
        option.rect = box
        checked = state is Qt.CheckState.Checked
        option.state = QStyle.StateFlag.State_Enabled | (
            QStyle.StateFlag.State_On if checked else QStyle.StateFlag.State_Off
        )
        QApplication.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option, painter, self)

    def _paint_customer(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        self._paint_value(row, rect, index, "name", strong=True)

    def _paint_domain(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        self._paint_value(row, rect, index, "domain")

    def _paint_tenant(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        self._paint_value(row, rect, index, "tenant_id")

    def _paint_value(
        self, row: RowPainter, rect: QRect, index: QModelIndex, field: str, *, strong: bool = False
    ) -> None:
        """The value of a cell, in red where it is what is wrong."""
        planned = _row(index)
        if planned is None:
            return
        problem = planned.listed.problem
        is_wrong = problem is not None and problem.field == field
        value = index.data() or (self.tr("empty") if is_wrong else "–")
        row.text(rect, value, "error" if is_wrong else "text", strong=strong and bool(index.data()))

    def _paint_result(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        planned = _row(index)
        if planned is None:
            return
        icon, tone = row_tone(planned)
        if icon:
            row.icon_text(rect, icon, index.data(), tone)
        else:
            row.text(rect, index.data(), tone)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space works on the row, whichever of its cells was clicked."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(Column.LINE))
        super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a current row: screen readers say nothing without one."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))


class _CheckDelegate(QStyledItemDelegate):
    """Gives rows their height, paints nothing, and turns check boxes."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """A list row."""
        return QSize(0, at_least(ROW_HEIGHT, option.font))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Nothing: the view paints whole rows."""

    @override
    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """A click on the box or Space turns it."""
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None or not _turns(event, option.rect):
            return False
        other = Qt.CheckState.Unchecked if Qt.CheckState(state) is Qt.CheckState.Checked else Qt.CheckState.Checked
        return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)


def _box(cell: QRect) -> QRect:
    """Where the check box stands in the painted part of a cell."""
    return QRect(cell.x() + S4, cell.y() + (cell.height() - BOX) // 2, BOX, BOX)


def _turns(event: QEvent, cell: QRect) -> bool:
    if isinstance(event, QKeyEvent):
        return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
    if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
        return False
    target = _box(cell.adjusted(S8, 0, 0, 0)).adjusted(-S8, -S8, S8, S8)
    return event.button() == Qt.MouseButton.LeftButton and target.contains(event.position().toPoint())


def _row(index: QModelIndex) -> PlannedRow | None:
    row: PlannedRow | None = index.data(ROW_ROLE)
    return row
