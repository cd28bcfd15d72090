"""Lists and trees painted a row at a time: one Python call a row, not several a cell (engineering guide, trap 20)."""

from collections.abc import Callable
from typing import override

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHoverEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QScrollBar,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from desktop.domain.invitation_states import InvitationState
from desktop.ui.style.plain_style import plain_style
from desktop.ui.style.row_painter import RowFonts, RowPainter, RowState
from desktop.ui.style.spacing import (
    HEADER_HEIGHT,
    ROW_HEIGHT,
    S4,
    S8,
    S12,
    S24,
    SCROLL_EXTENT,
    TWO_LINE_HEIGHT,
    at_least,
    line_height,
)
from desktop.ui.style.surfaces import on_surface

type Index = QModelIndex | QPersistentModelIndex
type CellPainter = Callable[[RowPainter, QRect, QModelIndex], object]


class TwoLine:
    """What a row of two lines shows: title, caption, and the state of an invitation if there is one."""

    __slots__ = ("caption", "detail", "state", "title")

    def __init__(self, title: str, caption: str, state: InvitationState | None = None, detail: str = "") -> None:
        self.title = title
        self.caption = caption
        self.state = state
        self.detail = detail


def row_state(option: QStyleOptionViewItem, view: QAbstractItemView, index: Index) -> RowState:
    """How a row of a list is to be painted: selected, under the pointer, with the focus."""
    flags = option.state
    return RowState(
        selected=bool(flags & QStyle.StateFlag.State_Selected),
        hovered=bool(flags & QStyle.StateFlag.State_MouseOver),
        current=view.hasFocus() and view.currentIndex() == index,
    )


def prepare_view(view: QAbstractItemView) -> None:
    """The settings every list shares: no frame, a plain C++ style, whole rows, smooth scrolling, hover known."""
    view.setStyle(plain_style())
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setMouseTracking(True)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)


class _RowHeight(QStyledItemDelegate):
    """Gives every row the same height and paints nothing: `RowTree.drawRow` does."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A list row."""
        return QSize(0, at_least(ROW_HEIGHT, option.font))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Nothing."""


class _ScrollBar(QScrollBar):
    """As wide as `DeskStyle` draws it, whatever the style: columns stay where a start first painted them."""

    @override
    def sizeHint(self) -> QSize:
        """The width of our scroll bars."""
        return QSize(SCROLL_EXTENT, super().sizeHint().height())


class RowTree(QTreeView):
    """A tree view whose rows are drawn whole; each column's content by the painter set for it.

    `edge` is how far the first column's words stand from the view's left side.
    """

    def __init__(self, parent: QWidget | None = None, *, edge: int = S24) -> None:
        super().__init__(parent)
        self.setViewport(on_surface(QWidget()))  # one known here: to find out what Qt made itself takes PySide 15 ms
        self._edge = edge
        self._painters: dict[int, CellPainter] = {}
        self._fonts: RowFonts | None = None
        self._hovered = QPersistentModelIndex()
        prepare_view(self)
        self.setItemDelegate(_RowHeight(self))
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setAllColumnsShowFocus(True)
        self.setVerticalScrollBar(_ScrollBar())
        header = self.header()
        header.setMinimumHeight(at_least(HEADER_HEIGHT, self.font()))
        header.setProperty("edge", edge)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsMovable(False)

    def set_painter(self, column: int, paint: CellPainter) -> None:
        """Let `paint(row painter, cell rect, index)` draw the cells of `column`."""
        self._painters[column] = paint

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all rows in view with one set of fonts and colors."""
        painter = QPainter(self.viewport())
        if self._fonts is None:
            self._fonts = RowFonts(self.font())
        self._row = RowPainter(painter, self._fonts)
        self._cells = self._visible_cells()
        self._focused = self.hasFocus()
        self.drawTree(painter, event.region())
        painter.end()

    def _visible_cells(self) -> list[tuple[int, int, int, CellPainter]]:
        header = self.header()
        cells = []
        for column, paint in self._painters.items():
            if not header.isSectionHidden(column):
                before = self._edge if header.visualIndex(column) == 0 else S8
                left, width = header.sectionViewportPosition(column), header.sectionSize(column)
                cells.append((column, left + before, width - before - S4, paint))
        return cells

    @override
    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        """Find out how a row stands, and draw it."""
        row = self._row
        rect: QRect = options.rect
        current = self.currentIndex()
        state = RowState(
            selected=self.selectionModel().isSelected(index),
            hovered=self._hovered == index,
            current=self._focused and current.row() == index.row() and current.parent() == index.parent(),
        )
        self.paint_row(row, rect, index, state)

    def paint_row(self, row: RowPainter, rect: QRect, index: Index, state: RowState) -> None:
        """Draw background and cells of one row in `rect`; a view with rows of several kinds paints them itself."""
        row.begin(rect, state)
        model = index.model()
        parent = index.parent()
        for column, left, width, paint in self._cells:
            paint(row, QRect(left, rect.y(), width, rect.height()), model.index(index.row(), column, parent))

    @override
    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Nothing: the painter of the first column draws a chevron where there is something to open."""

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Know which row is under the pointer."""
        if event.type() in (QEvent.Type.HoverLeave, QEvent.Type.Leave):
            self._hover(QModelIndex())
        elif isinstance(event, QHoverEvent):
            self._hover_at(event.position().toPoint())
        return super().viewportEvent(event)

    def _hover_at(self, position: QPoint) -> None:
        index = self.indexAt(position)
        self._hover(index.siblingAtColumn(0) if index.isValid() else index)

    def _hover(self, index: QModelIndex) -> None:
        if self._hovered != index:
            self._hovered = QPersistentModelIndex(index)
            self.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Another font: measure again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fonts = None
            self.header().setMinimumHeight(at_least(HEADER_HEIGHT, self.font()))


class TwoLineDelegate(QStyledItemDelegate):
    """Rows of two lines for a one-column view: bold title over muted caption, a pill at the right."""

    def __init__(self, view: QAbstractItemView, content: Callable[[Index], TwoLine]) -> None:
        super().__init__(view)
        self._view = view
        self._content = content
        prepare_view(view)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and some air."""
        lines = 2 * line_height(option.fontMetrics)
        return QSize(200, max(TWO_LINE_HEIGHT, lines + S12))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        rect: QRect = option.rect
        state = row_state(option, self._view, index)
        row = RowPainter(painter, RowFonts(option.font))
        row.begin(rect, state, separator=False, inset=0)
        shown = self._content(index)
        row.two_lines(rect.adjusted(S12, 0, -S12, 0), shown.title, shown.caption, shown.state, shown.detail)
