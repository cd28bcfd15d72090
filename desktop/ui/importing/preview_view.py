"""The table of an import's preview: painted rows, check boxes where the person decides."""

from typing import override

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QWidget,
)

from desktop.exchange.planned_rows import PlannedRow
from desktop.ui.importing.preview_model import ROW_ROLE, Column, PreviewModel
from desktop.ui.importing.words import row_tone
from desktop.ui.style.check_box import BOX
from desktop.ui.style.checked_rows import CheckedRows
from desktop.ui.style.row_painter import RowPainter
from desktop.ui.style.spacing import ROW_HEIGHT, S12, letters, scaled

_Index = QModelIndex | QPersistentModelIndex
_WIDEST_LINE = "888,888"
_WIDTHS = {Column.FILE: 16, Column.TITLE: 28, Column.KEY: 26, Column.WHOSE: 20}  # letters
_RESULT = 46  # letters of what happens and what to do, before which the others give way
_LEAST_SHARE = 0.55  # of their widths


class PreviewView(CheckedRows):
    """Shows a `PreviewModel`. Space, or a click on the box, confirms or declines a proposal."""

    def __init__(self, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_view")
        self.setAccessibleName(self.tr("Rows of the file"))
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.set_painter(Column.LINE, self._paint_line)
        self.set_painter(Column.FILE, self._paint_muted)
        self.set_painter(Column.TITLE, self._paint_title)
        self.set_painter(Column.KEY, self._paint_key)
        self.set_painter(Column.WHOSE, self._paint_muted)
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
        header.resizeSection(Column.LINE, metrics.horizontalAdvance(_WIDEST_LINE) + scaled(BOX) + 2 * S12)
        self._fit()

    def _fit(self) -> None:
        """Give the columns their widths; in a narrow window less, as what to do about a row is to be read."""
        header, metrics = self.header(), self.fontMetrics()
        widths = {
            column: letters(width, metrics) + S12
            for column, width in _WIDTHS.items()
            if not self.isColumnHidden(column)
        }
        room = self.viewport().width() - header.sectionSize(Column.LINE) - letters(_RESULT, metrics)
        share = min(1.0, max(_LEAST_SHARE, room / sum(widths.values())))
        for column, width in widths.items():
            header.resizeSection(column, round(width * share))

    def cuts_off(self, said: str) -> bool:
        """Whether the last column is too narrow for what is said of a row, with the icon before it."""
        return self.fontMetrics().horizontalAdvance(said) + ROW_HEIGHT > self.columnWidth(Column.RESULT)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the room anew."""
        super().resizeEvent(event)
        self._fit()

    def _paint_line(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        self.paint_check(row, rect, index)
        row.muted(rect, index.data() or "–", right=True)

    def _paint_muted(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        row.muted(rect, index.data() or "–")

    def _paint_title(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        """The name, in red where it is what is wrong."""
        planned = _row(index)
        if planned is None:
            return
        is_wrong = planned.problem is not None and planned.problem.field == "name"
        value = index.data() or (self.tr("empty") if is_wrong else "–")
        row.text(rect, value, "error" if is_wrong else "text", strong=bool(index.data()))

    def _paint_key(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        """What else it is known by, in red where that is what is wrong."""
        planned = _row(index)
        if planned is None:
            return
        value = index.data() or (self.tr("empty") if planned.is_key_wrong else "–")
        row.text(rect, value, "error" if planned.is_key_wrong else "text")

    def _paint_result(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        planned = _row(index)
        if planned is None:
            return
        icon, tone = row_tone(planned)
        if icon:
            row.icon_text(rect, icon, index.data(), tone)
        else:
            row.text(rect, index.data(), tone)


def _row(index: QModelIndex) -> PlannedRow | None:
    row: PlannedRow | None = index.data(ROW_ROLE)
    return row
