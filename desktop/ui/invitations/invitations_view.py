"""The list of invitations: painted rows and their keys."""

from typing import override

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from desktop.domain.invitations import InvitationState
from desktop.operations.templates import languages
from desktop.ui.customers.fitting_columns import hide_what_does_not_fit
from desktop.ui.customers.hit_marks import paint_hits
from desktop.ui.customers.words import short_date
from desktop.ui.invitations.invitations_model import ROW_ROLE, Column, InvitationsModel, waiting_age
from desktop.ui.language_names import language_name
from desktop.ui.style.row_delegate import RowTree
from desktop.ui.style.row_painter import RowPainter
from desktop.ui.style.spacing import S12
from desktop.ui.style.state_pill import pill_size, waiting_days

_GIVING_WAY = (Column.LANGUAGE, Column.PERMISSIONS, Column.HANDED_OVER)
_LONG_DATE = "2000-12-28"


class InvitationsView(RowTree):
    """The list of invitations. `opened`: Enter or a double click."""

    opened = Signal()

    def __init__(self, model: InvitationsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("invitations_view")
        self.setAccessibleName(self.tr("Invitations"))
        self._invitations = model
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.header()
        header.setStretchLastSection(False)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.CUSTOMER, QHeaderView.ResizeMode.Stretch)
        self._fit_columns()
        self.set_painter(Column.CUSTOMER, self._paint_customer)
        self.set_painter(Column.STATE, self._paint_state)
        for column in (Column.PERMISSIONS, Column.LANGUAGE, Column.HANDED_OVER):
            self.set_painter(column, self._paint_words)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def _fit_columns(self) -> None:
        """Give each column the width of its longest wording, in the present font and language."""
        metrics = self.fontMetrics()
        pills = [pill_size(metrics, state).width() for state in InvitationState]
        pills.append(pill_size(metrics, InvitationState.SENT, waiting_days(888)).width())
        words = {
            Column.PERMISSIONS: [self._invitations.permissions_word(dap) for dap in (True, False)],
            Column.LANGUAGE: [language_name(language) for language in languages()],
            Column.HANDED_OVER: [short_date(_LONG_DATE)],
        }
        self.header().resizeSection(Column.STATE, max(pills) + 2 * S12)
        for column, texts in words.items():
            heading = self._invitations.headerData(column, Qt.Orientation.Horizontal)
            widest = max(metrics.horizontalAdvance(text) for text in (*texts, heading))
            self.header().resizeSection(column, widest + 2 * S12)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: other columns fit."""
        super().resizeEvent(event)
        hide_what_does_not_fit(self, _GIVING_WAY)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Another font: other widths."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_columns()
            hide_what_does_not_fit(self, _GIVING_WAY)

    def _paint_customer(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        invitation = index.data(ROW_ROLE)
        paint_hits(row, rect, invitation.customer_name, self._invitations.search_text)
        row.name_and_domain(rect, invitation.customer_name, invitation.customer_domain)

    def _paint_state(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        invitation = index.data(ROW_ROLE)
        row.pill(rect, invitation.state, waiting_age(invitation))

    def _paint_words(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        row.text(
            rect, index.data(Qt.ItemDataRole.DisplayRole), "text" if index.column() == Column.PERMISSIONS else "muted"
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)
