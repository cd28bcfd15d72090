"""The list of customers: painted rows, keys, and the question in a prepared row."""

from typing import override

from PySide6.QtCore import QElapsedTimer, QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QWidget

from desktop.domain.customers import Relationship
from desktop.domain.invitations import InvitationState
from desktop.store.customers import CustomerRow
from desktop.ui.customers.customers_model import ROW_ROLE, Column, CustomersModel
from desktop.ui.customers.fitting_columns import hide_what_does_not_fit
from desktop.ui.customers.hit_marks import paint_hits
from desktop.ui.customers.words import invitation_age, missing_text, not_in_list_of, relationship_word
from desktop.ui.style.row_delegate import RowTree
from desktop.ui.style.row_painter import RowPainter
from desktop.ui.style.spacing import S8, S12, letters
from desktop.ui.style.state_pill import pill_size, waiting_days

_CONTACT_WIDTH = 18  # letters
_GIVING_WAY = (Column.CONTACT, Column.RELATIONSHIP)
_LONG_DATE = "2000-12-28"


class CustomersView(RowTree):
    """Shows a `CustomersModel`. What the person asks for is told by signals; the page does it."""

    opened = Signal()  # Enter or a double click
    menu_wanted = Signal(QPoint)  # global
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
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.set_painter(Column.CUSTOMER, self._paint_customer)
        self.set_painter(Column.RELATIONSHIP, self._paint_relationship)
        self.set_painter(Column.INVITATION, self._paint_invitation)
        self.set_painter(Column.CONTACT, self._paint_contact)
        self._set_up_header()
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def _set_up_header(self) -> None:
        header = self.header()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(Column.CUSTOMER, Qt.SortOrder.AscendingOrder)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(60)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # sorting by keyboard is in the context menu
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.CUSTOMER, QHeaderView.ResizeMode.Stretch)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Give each column the width of its longest wording, in the present font and language."""
        metrics = self.fontMetrics()
        words = [relationship_word(relationship) for relationship in Relationship] + [not_in_list_of(_LONG_DATE)]
        prepared = pill_size(metrics, InvitationState.PREPARED).width() + S12 + metrics.horizontalAdvance(self._sent_it)
        sent = pill_size(metrics, InvitationState.SENT, waiting_days(888)).width()
        header = self.header()
        header.resizeSection(Column.RELATIONSHIP, max(metrics.horizontalAdvance(word) for word in words) + 2 * S12)
        header.resizeSection(Column.INVITATION, max(prepared, sent) + 2 * S12)
        header.resizeSection(Column.CONTACT, letters(_CONTACT_WIDTH, metrics) + 2 * S12)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Another font: other widths."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit_columns()
            hide_what_does_not_fit(self, _GIVING_WAY)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: other columns fit."""
        super().resizeEvent(event)
        hide_what_does_not_fit(self, _GIVING_WAY)

    # --- painting ----------------------------------------------------------------------------------------------------

    def _paint_customer(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        customer = _row(index)
        if customer is not None:
            paint_hits(row, rect, customer.name, self.customers.search_text)
            row.name_and_domain(rect, customer.name, customer.domain)

    def _paint_relationship(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        customer = _row(index)
        if customer is None:
            return
        if customer.missing_since:  # in doubt until the next list
            row.text(rect, missing_text(customer), "notice")
        else:
            quiet = customer.relationship is Relationship.NONE
            row.text(rect, relationship_word(customer.relationship), "muted" if quiet else "text")

    def _paint_invitation(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        customer = _row(index)
        if customer is None or customer.invitation_state is None:
            return
        at_rest = customer.invitation_state is InvitationState.ACCEPTED
        pill = row.pill(rect, customer.invitation_state, invitation_age(customer), plain=at_rest)
        if customer.invitation_state is InvitationState.PREPARED:
            row.text(QRect(rect).adjusted(pill.width() + S12, 0, 0, 0), self._sent_it, "accent", strong=True)

    def _paint_contact(self, row: RowPainter, rect: QRect, index: QModelIndex) -> None:
        customer = _row(index)
        if customer is not None:
            row.text(rect, customer.contact_name or customer.contact_email)

    # --- "Sent it?" in the row ---------------------------------------------------------------------------------------

    def question_rect(self, index: QModelIndex) -> QRect:
        """Where *Sent it?* stands in the row of `index` (viewport coordinates); empty where it is not asked."""
        customer = _row(index)
        if customer is None or customer.invitation_state is not InvitationState.PREPARED:
            return QRect()
        cell = self.visualRect(index.siblingAtColumn(Column.INVITATION))
        metrics = self.fontMetrics()
        left = S8 + pill_size(metrics, InvitationState.PREPARED).width() + S12
        return cell.adjusted(left, 0, 0, 0)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the question asks it; any other selects."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.question_rect(index).contains(at):
            self.ask_sent_it(index)

    def ask_sent_it(self, index: QModelIndex) -> None:
        """Ask *Sent it?* at the row of `index`, if it is prepared."""
        customer, place = _row(index), self.question_rect(index)
        if customer is not None and customer.invitation_id is not None and not place.isEmpty():
            self.sent_it_wanted.emit(customer.invitation_id, self.viewport().mapToGlobal(place.bottomLeft()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The question looks like what can be clicked."""
        at = event.position().toPoint()
        over = self.question_rect(self.indexAt(at)).contains(at)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    # --- keys --------------------------------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the list's other keys are actions."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

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
            self.menu_wanted.emit(event.globalPos())
        else:
            row = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(self.viewport().mapToGlobal(row.center()))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a current row: screen readers say nothing without one."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.customers.rowCount():
            self.setCurrentIndex(self.customers.index(0, 0))


def _row(index: QModelIndex) -> CustomerRow | None:
    row: CustomerRow | None = index.data(ROW_ROLE)
    return row
