"""A list of a customer's things: rows of two lines, read a page at a time, so that 7,000 open as fast as seven."""

from array import array
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Protocol, override

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.ui.customers.cell import Seats, spoken_seats
from desktop.ui.customers.row_cache import RowCache
from desktop.ui.record.seats_bar import BAR_HEIGHT, paint_seats
from desktop.ui.skeleton_model import SkeletonModel
from desktop.ui.style.row_delegate import prepare_view, row_state
from desktop.ui.style.row_painter import RowFonts, RowPainter
from desktop.ui.style.spacing import S8, S12, TWO_LINE_HEIGHT, line_height, scaled

_BAR_WIDTH = 72
_LEAST_ROWS = 4
_MOST_PIXELS = 16_777_215  # what Qt allows

type Index = QModelIndex | QPersistentModelIndex


class Row(Protocol):
    """Anything with an id."""

    @property
    def id(self) -> int: ...


class Line(NamedTuple):
    """What a row says: a title with `end` at its right, a caption below, and before it the bar of `seats`."""

    title: str
    caption: str = ""
    end: str = ""
    end_tone: str = "muted"
    seats: Seats | None = None
    title_tone: str = "text"

    @property
    def spoken(self) -> str:
        """The whole row for who cannot see it."""
        seats = spoken_seats(self.seats) if self.seats is not None else ""
        return ", ".join(text for text in (self.title, seats or self.end, self.caption) if text)


class RecordModel(SkeletonModel):
    """The rows of `ids`; `line(row)` says what a row shows."""

    def __init__(self, read: Callable[[Sequence[int]], list[Any]], line: Callable[[Any], Line]) -> None:
        super().__init__(1)
        self._cache: RowCache[Any] = RowCache(read)
        self._line = line

    @property
    def ids(self) -> "array[int]":
        """All rows, in order."""
        return self._cache.ids

    def show_ids(self, ids: "array[int]") -> None:
        """Show these; what is known of them is read anew."""
        self._cache.forget()
        if ids != self._cache.ids:
            self._cache.ids = ids
            self.setRowCount(0)
            self.setRowCount(len(ids))
        elif ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, 0))

    def line(self, index: Index) -> Line:
        """What the row at `index` shows; nothing of one that is gone."""
        row = self._cache.row(index.row())
        return self._line(row) if row is not None else Line("")

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title to search by, the whole line to be read aloud."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.line(index).title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.line(index).spoken
        return None


class RecordList(QListView):
    """`opened` is emitted by Enter and double click, `current_changed` and `selection_changed` by whatever moves them,
    `menu_wanted` with the place where a context menu is asked for."""

    opened = Signal(int)
    current_changed = Signal()
    selection_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        name: str,
        read: Callable[[Sequence[int]], list[Any]],
        line: Callable[[Any], Line],
        *,
        rows: int = _LEAST_ROWS,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._model = RecordModel(read, line)
        self._model.setParent(self)
        self.setModel(self._model)
        prepare_view(self)
        delegate = _LineDelegate(self)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._row_height = delegate.height()
        self._least_rows = rows
        self.doubleClicked.connect(lambda index: self.opened.emit(self._model.ids[index.row()]))
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())

    @property
    def record_model(self) -> RecordModel:
        """What is shown."""
        return self._model

    @property
    def current_id(self) -> int | None:
        """The row the person stands on."""
        index = self.currentIndex()
        return self._model.ids[index.row()] if index.isValid() else None

    @property
    def selected_ids(self) -> list[int]:
        """The selected rows, from top to bottom."""
        selection = self.selectionModel().selection()
        spans = sorted((selection.at(n).top(), selection.at(n).bottom()) for n in range(selection.count()))
        return [id for first, last in spans for id in self._model.ids[first : last + 1]]

    def show_ids(self, ids: "array[int]") -> None:
        """Show these; the person stays where they were: on the row, or else on the one that took its place."""
        with QSignalBlocker(self):  # nothing is told of the moment without rows
            self._show_ids(ids)
        self.current_changed.emit()
        self.selection_changed.emit()

    def _show_ids(self, ids: "array[int]") -> None:
        current, row, selected = self.current_id, self.currentIndex().row(), set(self.selected_ids)
        scrolled = self.verticalScrollBar().value()
        self._model.show_ids(ids)
        self.setMinimumHeight(min(self._least_rows, len(ids)) * self._row_height)
        self.setMaximumHeight(min(_MOST_PIXELS, max(1, len(ids)) * self._row_height))
        if ids:
            self._stand(current, max(0, min(row, len(ids) - 1)), selected)
            self.verticalScrollBar().setValue(scrolled)

    def go_to(self, id: int) -> None:
        """Stand on the row `id` and select it alone; nothing happens when it is not shown."""
        if id in self._model.ids:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._model.index(self._model.ids.index(id), 0), flags)

    def _stand(self, current: int | None, row: int, selected: set[int]) -> None:
        """Stand on the row of `current`; where it is gone, on the row number `row`."""
        at = self._model.ids.index(current) if current in self._model.ids else row  # type: ignore[arg-type]
        flags = QItemSelectionModel.SelectionFlag
        selection = QItemSelection()
        rows = [row for row, id in enumerate(self._model.ids) if id in selected] if selected else []
        for chosen in rows or [at]:
            selection.select(self._model.index(chosen, 0), self._model.index(chosen, 0))
        self.selectionModel().setCurrentIndex(self._model.index(at, 0), flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell it."""
        super().currentChanged(current, previous)
        self.current_changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row."""
        current = self.current_id
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            self.opened.emit(current)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """At the pointer, or below the current row when a key asked."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_wanted.emit(place)


class _LineDelegate(QStyledItemDelegate):
    """Paints a `Line`."""

    def __init__(self, view: RecordList) -> None:
        super().__init__(view)
        self._view = view

    def height(self) -> int:
        """Two lines and some air."""
        return max(TWO_LINE_HEIGHT, 2 * line_height(self._view.fontMetrics()) + S12)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the view."""
        return QSize(120, self.height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        rect: QRect = option.rect
        state = row_state(option, self._view, index)
        row = RowPainter(painter, RowFonts(option.font))
        row.begin(rect, state, inset=0)
        _paint_line(row, rect.adjusted(S8, 0, -S8, 0), self._view.record_model.line(index))


def _paint_line(row: RowPainter, room: QRect, line: Line) -> None:
    height = line_height(row.fonts.strong_metrics)
    top = room.y() + (room.height() - 2 * height) // 2
    first = QRect(room.x(), top, room.width(), height)
    if line.end:
        strong = line.end_tone == "error"
        taken = row.text(first, line.end, line.end_tone, strong=strong, right=True)
        first.setRight(first.right() - taken - S8)
    row.text(first, line.title, line.title_tone, strong=True)
    second = QRect(room.x(), top + height, room.width(), height)
    if line.seats is not None:
        width, thick = scaled(_BAR_WIDTH), scaled(BAR_HEIGHT)
        bar = QRectF(second.x(), second.center().y() - thick / 2 + 1, width, thick)
        paint_seats(row.painter, bar, line.seats, row.colors)
        second.setLeft(second.x() + width + S12)
    row.muted(second, line.caption)
