"""The list of many requests: painted rows with boxes."""

from typing import override

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from desktop.operations.request_many import OneOfMany, Standing
from desktop.operations.templates import languages
from desktop.ui.customers.fitting_columns import hide_what_does_not_fit
from desktop.ui.language_names import language_name
from desktop.ui.many_requests.requests_model import ROW_ROLE, Column, RequestsModel
from desktop.ui.style.check_box import text_left
from desktop.ui.style.checked_rows import CheckedRows
from desktop.ui.style.row_painter import RowPainter
from desktop.ui.style.spacing import S4, S12, letters

_LOOKS = {
    Standing.READY: ("check-circle", "ok", "text"),
    Standing.TO_LOOK_AT: ("warning", "notice", "notice"),
    Standing.HELD_BACK: ("error", "error", "error"),
    Standing.HANDED_OVER: ("send", "muted", "muted"),
}  # icon, its tone, the words' tone
_TO, _CHECK = 24, 25  # letters
_EDGE = S12


class RequestsView(CheckedRows):
    """Shows a `RequestsModel`."""

    def __init__(self, model: RequestsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, edge=_EDGE)
        self.setObjectName("requests_view")
        self.setAccessibleName(self.tr("Requests"))
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.set_painter(Column.CUSTOMER, self._paint_customer)
        self.set_painter(Column.TO, self._paint_muted)
        self.set_painter(Column.LANGUAGE, self._paint_muted)
        self.set_painter(Column.CHECK, self._paint_check)
        header = self.header()
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.CUSTOMER, QHeaderView.ResizeMode.Stretch)
        self._fit()

    def _fit(self) -> None:
        """Room for the longest words, in the present font."""
        header, metrics = self.header(), self.fontMetrics()
        words = [*map(language_name, languages()), self.model().headerData(Column.LANGUAGE, Qt.Orientation.Horizontal)]
        widest = max(map(metrics.horizontalAdvance, words))
        header.resizeSection(Column.TO, letters(_TO, metrics) + S12)
        header.resizeSection(Column.LANGUAGE, widest + 2 * S12)
        header.resizeSection(Column.CHECK, letters(_CHECK, metrics) + 2 * S12)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: other columns fit."""
        super().resizeEvent(event)
        hide_what_does_not_fit(self, (Column.LANGUAGE, Column.TO))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Another font: other widths."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _paint_customer(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        self.paint_check(row, rect, index)
        row.text(rect.adjusted(S4 + text_left(), 0, 0, 0), index.data(), strong=True)

    def _paint_muted(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        row.muted(rect, index.data() or "–")

    def _paint_check(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        request: OneOfMany = index.data(ROW_ROLE)
        icon, tone, words = _LOOKS[request.check.standing]
        row.icon_text(rect, icon, index.data(), tone, words)
