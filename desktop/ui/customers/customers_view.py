"""The customers tree: painted rows, what opens, keys, and the question in a prepared row."""

from collections.abc import Iterable
from typing import override

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from desktop.domain.invitation_states import InvitationState
from desktop.ui.customers.cell import Cell
from desktop.ui.customers.cell_painter import paint_cell
from desktop.ui.customers.column_layout import ColumnLayout
from desktop.ui.customers.columns import NUMBERS, Column
from desktop.ui.customers.customer_cells import GROUP_ICONS
from desktop.ui.customers.customers_model import CustomersModel, Node
from desktop.ui.customers.tree_kinds import CUSTOMERS, Path
from desktop.ui.style.icons import paint_icon
from desktop.ui.style.row_delegate import Index, RowTree
from desktop.ui.style.row_painter import RowPainter, RowState
from desktop.ui.style.spacing import S4, S8, S12, S24, scaled
from desktop.ui.style.state_pill import pill_size

_SETTLED = 50  # ms without scrolling before what can be opened is made known
_MOST_OPENED = 200  # rows that `*` opens of one group
_CHEVRON, _ICON = 14, 16
_WORDS_LEFT = (S24, 60, 60, 84)  # where the words begin, by depth
_CHEVRON_LEFT = (S8, 22, 42, 66)
_GROUP_ICON_LEFT = 40


class CustomersView(RowTree):
    """Shows a `CustomersModel`. What the person asks for is told by signals; the page does it."""

    opened = Signal()  # Enter or a double click
    menu_wanted = Signal(QPoint, QModelIndex)  # global; the cell it is asked for
    columns_menu_wanted = Signal(QPoint)  # global
    sent_it_wanted = Signal(int, QPoint)  # invitation id; where the question stands (global)
    type_ahead = Signal(str)  # what was typed in one go

    def __init__(self, model: CustomersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("customers_view")
        self.setAccessibleName(self.tr("Customers"))
        self.customers = model
        self._sent_it = self.tr("Sent it?")
        self._typed = ""
        self._since_letter = QElapsedTimer()
        self._open: dict[Path, None] = {}  # in the order they were opened
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED)
        self._selected = QTimer(self, singleShot=True, interval=0)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setIndentation(0)  # the rows' painter indents
        self.setExpandsOnDoubleClick(False)
        self._set_up_header()
        self.columns = ColumnLayout(self, self._sent_it)
        self.columns.fit()
        self._connect()

    def _set_up_header(self) -> None:
        header = self.header()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(Column.CUSTOMER, Qt.SortOrder.AscendingOrder)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(60)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # sorting by keyboard is in the context menu
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _connect(self) -> None:
        header = self.header()
        header.customContextMenuRequested.connect(
            lambda place: self.columns_menu_wanted.emit(header.mapToGlobal(place))
        )
        self.doubleClicked.connect(self._on_double_click)
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)
        self.selectionModel().currentChanged.connect(lambda current, _before: self.customers.promise(current))
        self.selectionModel().selectionChanged.connect(lambda *_: self._selected.start())
        self._selected.timeout.connect(self._go_to_selected)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._settled.start())
        self.customers.rowsInserted.connect(lambda *_: self._settled.start())
        self._settled.timeout.connect(self.promise_visible)

    # --- opening -----------------------------------------------------------------------------------------------------

    @property
    def open_paths(self) -> tuple[Path, ...]:
        """The rows opened, in the order they were."""
        return tuple(self._open)

    def open_row(self, index: QModelIndex) -> bool:
        """Show what stands below a row; False where nothing does."""
        index = index.siblingAtColumn(0)
        opens = self.customers.unfold(index)
        if opens:
            self.expand(index)
        return opens

    def toggle(self, index: QModelIndex) -> None:
        """Open a row, or close it."""
        index = index.siblingAtColumn(0)
        if self.isExpanded(index):
            self.collapse(index)
        else:
            self.open_row(index)

    def open_groups(self, index: QModelIndex) -> None:
        """Open the customer that the row at `index` belongs to, and its groups: not those of thousands of rows."""
        while index.parent().isValid():
            index = index.parent()
        if not self.open_row(index):
            return
        index = index.siblingAtColumn(0)
        for position in range(self.customers.rowCount(index)):
            group = self.customers.index(position, 0, index)
            node = self.customers.node(group)
            if node is not None and node.kind.count(node.row) <= _MOST_OPENED:
                self.open_row(group)
        self.scrollTo(self.currentIndex())  # what opened above it moved it down

    def open_again(self, paths: Iterable[Path]) -> None:
        """Open the rows of these paths and no others, as far as they are shown."""
        self._open = dict.fromkeys(paths)
        for path in sorted(self._open, key=len):
            index = self.customers.index_of(*path)
            if index.isValid():
                self.open_row(index)

    @Slot(QModelIndex)
    def _on_expanded(self, index: QModelIndex) -> None:
        self._open[self.customers.path(index)] = None
        self.customers.unfold(index)
        self._settled.start()

    @Slot(QModelIndex)
    def _on_collapsed(self, index: QModelIndex) -> None:
        self._open.pop(self.customers.path(index), None)
        self.customers.fold(index)

    @Slot()
    def _go_to_selected(self) -> None:
        """Keys and mouse went there already; screen readers and voice control select a row and leave it at that."""
        selection = self.selectionModel().selection()
        if selection.count() == 1 and selection.at(0).height() == 1:
            index = self.customers.index(selection.at(0).top(), 0, selection.at(0).parent())
            if index != self.currentIndex().siblingAtColumn(0):
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    @Slot()
    def promise_visible(self) -> None:
        """Let the rows in view know what can be opened: keys, and screen readers, ask Qt for it."""
        index = self.indexAt(QPoint(1, 1))
        while index.isValid() and self.visualRect(index).top() <= self.viewport().height():
            self.customers.promise(index.siblingAtColumn(0))
            index = self.indexBelow(index)

    # --- sizes -------------------------------------------------------------------------------------------------------

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Another font: other widths."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.columns.fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: other columns fit."""
        super().resizeEvent(event)
        self.columns.fit()
        self._settled.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Seen: what can be opened is made known."""
        super().showEvent(event)
        self._settled.start()

    # --- painting ----------------------------------------------------------------------------------------------------

    @override
    def paint_row(self, row: RowPainter, rect: QRect, index: Index, state: RowState) -> None:
        """Draw one row of any kind."""
        node, depth = self.customers.node(index), self.customers.depth(index)
        colors, painter = row.colors, row.painter
        inner = rect.adjusted(S12, 0, -S12, 0)
        if node is not None and node.kind is not CUSTOMERS:
            painter.fillRect(inner, colors.band)
        elif index.row() and not (state.selected or state.hovered):
            painter.setPen(Qt.PenStyle.NoPen)  # fillRect would have PySide load QGradient before the first paint (G1)
            painter.setBrush(colors.line)
            painter.drawRect(inner.x(), rect.y(), inner.width(), 1)
        row.begin(rect, state, separator=False)
        if node is None:
            return
        is_open = False
        if node.kind.count(node.row) > 0:
            is_open = self.isExpanded(index)
            color = colors.muted_sel if state.selected else colors.muted
            paint_icon(
                painter, "chevron-down" if is_open else "chevron-right", _chevron(rect, depth, row.fonts.scale), color
            )
        if node.kind.is_group:
            place = QRect(row.scaled(_GROUP_ICON_LEFT), rect.y(), row.scaled(_ICON), rect.height())
            paint_icon(painter, GROUP_ICONS[node.row.id], place, colors.muted_sel if state.selected else colors.muted)
        self._paint_cells(row, rect, node, depth, is_open)

    def _paint_cells(self, row: RowPainter, rect: QRect, node: Node, depth: int, is_open: bool) -> None:
        """Draw the cells from left to right; below customers, words may flow over the empty cells after them."""
        flows = node.kind is not CUSTOMERS
        before: tuple[Cell, QRect] | None = None
        searched = self.customers.search_text
        for column, left, width in self._columns:
            cell = self._cell(node, column, is_open)
            if not cell.text:
                if before is not None and flows and not before[0].right:
                    before[1].setRight(left + width)
                continue
            if before is not None:
                paint_cell(row, before[1], before[0], searched, self._sent_it)
            if column == Column.CUSTOMER:
                width -= row.scaled(_WORDS_LEFT[depth]) - S8
                left += row.scaled(_WORDS_LEFT[depth]) - S8
            before = cell, QRect(left, rect.y(), width, rect.height())
        if before is not None:
            paint_cell(row, before[1], before[0], searched, self._sent_it)

    def _cell(self, node: Node, column: int, is_open: bool) -> Cell:
        """What a row says in a column; an open group says what the column means for the rows below it."""
        if not (is_open and node.kind.is_group) or column == Column.CUSTOMER:
            return node.kind.cell(node.row, column)
        below = node.kind.below(node.row)
        heading = below.headings().get(column, "") if below is not None else ""
        return Cell(heading, "muted", right=column in NUMBERS)

    @override
    def _visible_cells(self) -> list[tuple[int, int, int]]:  # type: ignore[override]
        header = self.header()
        self._columns = []
        for place in range(header.count()):
            column = header.logicalIndex(place)
            if not header.isSectionHidden(column):
                left, width = header.sectionViewportPosition(column), header.sectionSize(column)
                self._columns.append((column, left + S8, width - 2 * S8))
        return self._columns

    # --- the mouse ---------------------------------------------------------------------------------------------------

    def chevron_rect(self, index: QModelIndex) -> QRect:
        """Where the row at `index` is opened by a click (viewport coordinates); empty where nothing opens."""
        node = self.customers.node(index)
        if node is None or node.kind.count(node.row) <= 0:
            return QRect()
        row = self.visualRect(index.siblingAtColumn(0))
        around = _chevron(row, self.customers.depth(index), scaled(1000) / 1000).adjusted(-S4, 0, S4, 0)
        return QRect(around.x(), row.y(), around.width(), row.height())

    def question_rect(self, index: QModelIndex) -> QRect:
        """Where *Sent it?* stands in the row of `index` (viewport coordinates); empty where it is not asked."""
        node = self.customers.node(index)
        asks = node is not None and node.kind is CUSTOMERS
        if node is None or not asks or node.row.invitation_state is not InvitationState.PREPARED:
            return QRect()
        cell = self.visualRect(index.siblingAtColumn(Column.INVITATION))
        left = S8 + pill_size(self.fontMetrics(), InvitationState.PREPARED).width() + S12
        return cell.adjusted(left, 0, 0, 0)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a chevron opens or closes, one on the question asks it; any other selects."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and index.isValid() and self.chevron_rect(index).contains(at):
            self.toggle(index)
            return
        super().mousePressEvent(event)
        if is_left and self.question_rect(index).contains(at):
            self.ask_sent_it(index)

    def ask_sent_it(self, index: QModelIndex) -> None:
        """Ask *Sent it?* at the row of `index`, if it is prepared."""
        node, place = self.customers.node(index), self.question_rect(index)
        if node is not None and not place.isEmpty() and node.row.invitation_id is not None:
            self.sent_it_wanted.emit(node.row.invitation_id, self.viewport().mapToGlobal(place.bottomLeft()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The question looks like what can be clicked."""
        at = event.position().toPoint()
        over = self.question_rect(self.indexAt(at)).contains(at)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    @Slot(QModelIndex)
    def _on_double_click(self, index: QModelIndex) -> None:
        if not self.chevron_rect(index).contains(self.viewport().mapFromGlobal(self.cursor().pos())):
            self._enter(index)

    # --- keys --------------------------------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, `*` opens a customer with its groups; the list's other keys are Qt's, or actions."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(self.currentIndex())
        elif event.key() == Qt.Key.Key_Asterisk:
            self.open_groups(self.currentIndex())
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._ask_for_menu()  # Qt itself does so on Windows only
        else:
            super().keyPressEvent(event)

    def _enter(self, index: QModelIndex) -> None:
        """A group opens in place, any other row its record."""
        node = self.customers.node(index)
        if node is not None and node.kind.is_group:
            self.toggle(index)
        elif node is not None:
            self.opened.emit()

    @override
    def keyboardSearch(self, search: str) -> None:
        """Typed letters are looked up in the database: Qt's own way would read every row here."""
        in_one_go = self._since_letter.isValid() and self._since_letter.elapsed() < QApplication.keyboardInputInterval()
        self._typed = self._typed + search if in_one_go else search
        self._since_letter.start()
        self.type_ahead.emit(self._typed)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse where it points, by Menu key or Shift+F10 at the current row."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos(), self.indexAt(self.viewport().mapFromGlobal(event.globalPos())))
        else:
            self._ask_for_menu()

    def _ask_for_menu(self) -> None:
        current = self.currentIndex()
        self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(current).center()), current)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a current row: screen readers say nothing without one."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.customers.rowCount():
            self.setCurrentIndex(self.customers.index(0, 0))


def _chevron(row: QRect, depth: int, scale: float) -> QRect:
    side = round(_CHEVRON * scale)
    return QRect(round(_CHEVRON_LEFT[depth] * scale), row.y() + (row.height() - side) // 2, side, side)
