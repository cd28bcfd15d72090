"""Choose one customer among many: a search field over rows of two lines."""

from array import array
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from desktop.store.customer_query import CustomerQuery
from desktop.ui.customers.customer_listing import CustomerListing, list_customers
from desktop.ui.customers.customers_model import ROW_ROLE, CustomersModel
from desktop.ui.customers.row_cache import PAGE
from desktop.ui.customers.words import invitation_age
from desktop.ui.live_query import LiveQuery
from desktop.ui.style.labels import Label
from desktop.ui.style.row_delegate import TwoLine, TwoLineDelegate
from desktop.ui.style.search_field import SearchField
from desktop.ui.style.spacing import S8
from desktop.ui.workspace import Workspace


class CustomerPicker(QWidget):
    """`customer_chosen` tells the id of the customer chosen by a person, None once the choice is not listed any more.

    Typing stays in `search_field`; up and down move the list from there. Enter does nothing here: it may be an input
    method's.
    """

    customer_chosen = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("customer_picker")
        self._workspace = workspace
        account = workspace.account
        self._query = CustomerQuery(account_id=account.id if account is not None else None)
        self._total = 0
        self._chosen: int | None = None
        self._model = CustomersModel(workspace.desk, self)
        self._live = LiveQuery(workspace.jobs, list_customers, self)
        self._build()
        self._connect()
        self._show_first_page()

    def _build(self) -> None:
        self.search_field = SearchField(self.tr("Search customers"))
        self.search_field.setObjectName("picker_search")
        self.list = _RowsOfTwoLines()
        self.list.setAccessibleName(self.tr("Customers"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(TwoLineDelegate(self.list, self._two_lines))
        self._nothing = Label("", "muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setObjectName("picker_nothing")
        self._count = Label("", "muted")
        self._count.setObjectName("picker_count")
        self._foot = QHBoxLayout()
        self._foot.addStretch(1)
        self._foot.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S8)
        layout.addWidget(self.search_field)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self.list, 1)
        layout.addLayout(self._foot)
        self.setFocusProxy(self.search_field)

    def _connect(self) -> None:
        self.search_field.textChanged.connect(self._on_text)
        self.search_field.arrow_pressed.connect(self._on_arrow)
        self._live.answered.connect(self._on_listing)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._workspace.customers_changed.connect(self.refresh)

    def add_action(self, widget: QWidget) -> None:
        """Put a button below the list, at the left."""
        self._foot.insertWidget(self._foot.count() - 2, widget)

    def set_account(self, account_id: int) -> None:
        """Show this account's customers."""
        if account_id != self._query.account_id:
            self._query = replace(self._query, account_id=account_id)
            self._chosen = None
            self._show_first_page()

    def select(self, customer_id: int | None) -> None:
        """Mark the customer already chosen, None for none; `customer_chosen` is not emitted."""
        self._chosen = customer_id
        self._mark_chosen()

    def refresh(self) -> None:
        """Read the customers anew."""
        self._live.ask(self._query)

    def _show_first_page(self) -> None:
        """What fits a screen at once, the rest off the GUI thread."""
        self._show(self._workspace.desk.customers.first_ids(self._query, PAGE))
        self._count.clear()
        self.refresh()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._query = replace(self._query, text=text.strip())
        self._live.ask(self._query, typing=bool(text))

    @Slot(object, object)
    def _on_listing(self, query: CustomerQuery, listing: CustomerListing) -> None:
        if query != self._query:
            return
        self._total = listing.total
        self._show(listing.ids)
        shown, total = (self.locale().toString(number) for number in (self._model.rowCount(), self._total))
        self._count.setText(self.tr("{shown} / {total}").format(shown=shown, total=total))
        self._count.setAccessibleName(self.tr("{shown} of {total} customers").format(shown=shown, total=total))

    def _show(self, ids: "array[int]") -> None:
        self._model.show_ids(ids, self._query.text)
        self._mark_chosen()
        empty = not self._model.rowCount()
        template = self.tr("Nothing matches “{text}”. Try another spelling, or add a new customer.")
        nobody = self.tr("No customers yet. Add the first one.")
        self._nothing.setText(template.format(text=self._query.text) if self._query.text else nobody)
        self._nothing.setVisible(empty)
        self.list.setVisible(not empty)

    def _mark_chosen(self) -> None:
        index = self._model.index_of(self._chosen) if self._chosen is not None else QModelIndex()
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        self.list.setCurrentIndex(index)
        selection.blockSignals(False)
        if not index.isValid():
            self.list.clearSelection()
        else:
            self.list.scrollTo(index)
        self.list.viewport().update()

    @Slot(int)
    def _on_arrow(self, rows: int) -> None:
        if not self._model.rowCount():
            return
        current = self.list.currentIndex()
        row = current.row() + rows if current.isValid() else 0
        self.list.setCurrentIndex(self._model.index(max(0, min(row, self._model.rowCount() - 1)), 0))

    @Slot()
    def _on_selection_changed(self) -> None:
        """A screen reader selects a row without making it the current one."""
        selected = self.list.selectionModel().selectedIndexes()
        if selected and selected[0] != self.list.currentIndex():
            self.list.setCurrentIndex(selected[0])

    @Slot(QModelIndex)
    def _on_current_changed(self, current: QModelIndex) -> None:
        chosen = self._model.id_at(current)
        if chosen is not None and chosen != self._chosen:
            self._chosen = chosen
            self.customer_chosen.emit(chosen)

    def _two_lines(self, index: QModelIndex | QPersistentModelIndex) -> TwoLine:
        row = index.data(ROW_ROLE)
        if row is None:
            return TwoLine("", "")
        contact = row.contact_name or row.contact_email or self.tr("no contact yet")
        caption = f"{row.domain} · {contact}" if row.domain else contact
        return TwoLine(row.name, caption, row.invitation_state, invitation_age(row))


class _RowsOfTwoLines(QListView):
    """A list of uniform rows, laid out at once however many there are."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("picker_list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)

    def sizeHint(self) -> QSize:
        """Room for some rows."""
        return QSize(400, 300)
