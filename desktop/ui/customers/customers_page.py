"""The Customers page: everyone we know, found and looked after from one list."""

from array import array
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.errors import UserError
from desktop.operations.desk import Desk
from desktop.store.customers import CustomerQuery
from desktop.ui.customers.customer_listing import CustomerListing, as_table, find_by_first_letters, list_customers
from desktop.ui.customers.customers_model import Column, CustomersModel
from desktop.ui.customers.customers_view import CustomersView
from desktop.ui.customers.row_cache import PAGE
from desktop.ui.customers.standing import Standing, selected_ids
from desktop.ui.errors import show_error
from desktop.ui.first_paint import leave_blank_until_started
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4, S12, S16, S24
from desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop.ui.live_query import LiveQuery
    from desktop.ui.style.buttons import Button
    from desktop.ui.style.empty_state import EmptyState

_SORTS = {
    Column.CUSTOMER: "name",
    Column.RELATIONSHIP: "relationship",
    Column.INVITATION: "invitation",
    Column.CONTACT: "contact",
}


class CustomersPage(QWidget):
    """Title with the count, list, and what stands there instead while it is empty.

    `request_wanted` names the customer to ask (None: still to be chosen), `invitation_wanted` the invitation to show;
    `search_cleared` tells that the person cleared the search here, `count_changed` how many are shown of how many.
    """

    request_wanted = Signal(object)
    import_wanted = Signal()
    new_customer_wanted = Signal()
    invitation_wanted = Signal(int)
    search_cleared = Signal()
    count_changed = Signal(int, int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("customers_page")
        self._workspace = workspace
        self._query = CustomerQuery(account_id=_account_id(workspace))
        self._total = 0
        self._before_search: Standing | None = None
        self._wanted: int | None = None  # a customer to go to once it is in the list
        self._model = CustomersModel(workspace.desk.customers, self)
        self._build()
        self._connect()
        self._show_first_page()
        workspace.once_started(self._build_actions)

    # --- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.view = CustomersView(self._model)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self.setFocusProxy(self.view)
        leave_blank_until_started(self.view.header(), self._workspace)
        leave_blank_until_started(self.view.verticalScrollBar(), self._workspace)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, S16, 0, 0)
        layout.setSpacing(S12)
        layout.addLayout(self._build_heading())
        layout.addWidget(self._stack, 1)

    def _build_heading(self) -> QHBoxLayout:
        self._count = Label("", "muted")
        self._count.setObjectName("customers_count")
        heading = QHBoxLayout()
        heading.setContentsMargins(S24, S4, S24, 0)
        heading.setSpacing(S12)
        heading.addWidget(Label(self.tr("Customers"), "title"), 0, Qt.AlignmentFlag.AlignBaseline)
        heading.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBaseline)
        heading.addStretch(1)
        return heading

    def _build_actions(self) -> None:
        from desktop.ui.customers.customer_actions import CustomerActions

        CustomerActions(self)

    @cached_property
    def _nobody(self) -> "EmptyState":
        from desktop.ui.style.empty_state import EmptyState

        actions = (
            self._button("empty_import", self.tr("Import customers…"), "primary", self.import_wanted.emit),
            self._button("empty_new", self.tr("New customer…"), "default", self.new_customer_wanted.emit),
        )
        for button in actions:
            button.setEnabled(not self._workspace.is_read_only)
            button.setToolTip(self._workspace.read_only_reason)
        text = self.tr("Read in the list that Partner Center exports, or add the customer you want to ask by hand.")
        return self._in_stack(EmptyState(self.tr("No customers yet"), text, actions))

    @cached_property
    def _no_hits(self) -> "EmptyState":
        from desktop.ui.style.empty_state import EmptyState

        clear = self._button("clear_search", self.tr("Clear search"), "default", self._clear_search)
        return self._in_stack(EmptyState(self.tr("No customer found"), "", (clear,)))

    def _in_stack(self, empty: "EmptyState") -> "EmptyState":
        self._stack.addWidget(empty)
        return empty

    def _button(self, name: str, text: str, kind: str, clicked: Callable[[], object]) -> "Button":
        from desktop.ui.style.buttons import Button

        button = Button(text, kind)
        button.setObjectName(name)
        button.clicked.connect(lambda: clicked())
        return button

    def _connect(self) -> None:
        view, workspace = self.view, self._workspace
        view.opened.connect(self.edit_current)
        view.type_ahead.connect(self._on_type_ahead)
        view.header().sortIndicatorChanged.connect(self._on_sort)
        workspace.customers_changed.connect(self.refresh)
        workspace.account_selected.connect(self._on_account_selected)

    @cached_property
    def _live(self) -> "LiveQuery":
        from desktop.ui.live_query import LiveQuery

        live = LiveQuery(self._workspace.jobs, list_customers, self)
        live.answered.connect(self._on_listing)
        live.slow.connect(self._on_slow)
        return live

    # --- what is shown -----------------------------------------------------------------------------------------------

    @property
    def search_text(self) -> str:
        """What is searched for; empty while everything is shown."""
        return self._query.text

    @property
    def search_count(self) -> tuple[int, int]:
        """How many customers are shown, of how many there are."""
        return self._model.rowCount(), self._total

    @property
    def read_only_reason(self) -> str:
        """Why nothing can be changed here; empty where it can."""
        return self._workspace.read_only_reason

    @property
    def current_id(self) -> int | None:
        """The customer with the focus."""
        return self._model.id_at(self.view.currentIndex())

    @property
    def selected_ids(self) -> list[int]:
        """The selected customers, from top to bottom."""
        return selected_ids(self.view, self._model)

    def set_search(self, text: str) -> None:
        """Show only the customers `text` finds; with blank text all of them, and everything as it was before."""
        text = text.strip()
        if text == self._query.text:
            return
        if text and not self._query.text:
            self._before_search = Standing.of(self.view, self._model)
        self._query = replace(self._query, text=text)
        self._live.ask(self._query, typing=bool(text))

    def refresh(self) -> None:
        """Read the customers anew; the person stays where they were."""
        self._live.ask(self._query)

    def select_customer(self, customer_id: int) -> None:
        """Go to a customer: now, or as soon as it is in the list."""
        if not self._go_to(customer_id):
            self._wanted = customer_id
            self.refresh()

    def move_selection(self, rows: int) -> None:
        """Go some rows down (up: negative) while the person goes on typing in the search field."""
        row = max(0, min(self.view.currentIndex().row() + rows, self._model.rowCount() - 1))
        self.view.setCurrentIndex(self._model.index(row, 0))

    def _show_first_page(self) -> None:
        """What fits a screen at once, the rest off the GUI thread once that is painted."""
        ids = self._workspace.desk.customers.first_ids(self._query, PAGE)
        self._show(CustomerListing(ids, len(ids)))
        if len(ids) == PAGE:
            self._count.clear()
            self._workspace.once_started(self.refresh)

    @Slot(object, object)
    def _on_listing(self, query: CustomerQuery, listing: CustomerListing) -> None:
        if query == self._query:
            self._show(listing)

    def _show(self, listing: CustomerListing) -> None:
        standing = Standing.of(self.view, self._model)
        if not self._query.text and self._before_search is not None:
            standing, self._before_search = self._before_search, None
        came = _the_one_that_came(self._model.ids, listing.ids)
        if self._model.show_ids(listing.ids, self._query.text) or self.current_id is None:
            standing.restore(self.view, self._model)
        wanted = came if self._wanted is None else self._wanted
        if wanted is not None and self._go_to(wanted):
            self._wanted = None
        self._total = listing.total
        self._say_count()
        self._stack.setCurrentWidget(self._what_to_show())
        self.count_changed.emit(*self.search_count)

    def _go_to(self, customer_id: int) -> bool:
        """Make a customer current; False where the list does not hold it."""
        index = self._model.index_of(customer_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        return index.isValid()

    def _what_to_show(self) -> QWidget:
        if self._model.rowCount():
            return self.view
        if self._query.text:
            template = self.tr("Nothing matches “{text}” in names, readings, domains, tenant IDs or contacts.")
            self._no_hits.set_text(self.tr("No customer found"), template.format(text=self._query.text))
            return self._no_hits
        return self._nobody

    def _say_count(self) -> None:
        shown, total = self.search_count
        if self._query.text:
            template = self.tr("{shown} of %n customer(s)", "", total)
            self._count.setText(template.format(shown=self.locale().toString(shown)))
        else:
            self._count.setText(self.tr("%n customer(s)", "", total) if total else "")

    @Slot(bool)
    def _on_slow(self, slow: bool) -> None:
        if slow:
            self._count.setText(self.tr("Searching…"))

    @Slot()
    def _on_account_selected(self) -> None:
        self._query = replace(self._query, account_id=_account_id(self._workspace))
        self._before_search = None
        self.refresh()

    @Slot(int, Qt.SortOrder)
    def _on_sort(self, column: int, order: Qt.SortOrder) -> None:
        descending = order == Qt.SortOrder.DescendingOrder
        self._query = replace(self._query, sort=_SORTS[Column(column)], descending=descending)
        self.refresh()

    def _clear_search(self) -> None:
        self.set_search("")
        self.search_cleared.emit()
        self.view.setFocus()

    @Slot(str)
    def _on_type_ahead(self, typed: str) -> None:
        query, after = self._query, self.current_id

        def work(desk: Desk, *, progress: object, cancelled: object) -> int | None:
            del progress, cancelled
            return find_by_first_letters(desk, query, typed, after)

        self._workspace.jobs.run(work, done=self._on_typed_found)

    def _on_typed_found(self, customer_id: int | None) -> None:
        if customer_id is not None:
            self._go_to(customer_id)

    # --- what is done ------------------------------------------------------------------------------------------------

    @Slot()
    def request(self) -> None:
        """Ask the current customer for a reseller relationship."""
        self.request_wanted.emit(self.current_id)

    @Slot()
    def edit_current(self) -> None:
        """Open the current customer's details."""
        from desktop.ui.customers.customer_dialog import CustomerDialog

        if self.current_id is not None:
            customer = self._workspace.desk.customers.get(self.current_id)
            dialog = CustomerDialog(self._workspace, customer, self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    @Slot()
    def copy_selected(self) -> None:
        """Put the selected rows on the clipboard, tab-separated, with headings."""
        ids = array("q", self.selected_ids)
        headings = (
            self.tr("Customer"),
            self.tr("Domain"),
            self.tr("Relationship"),
            self.tr("Invitation"),
            self.tr("Contact"),
            self.tr("E-mail"),
            self.tr("Country"),
        )

        def work(desk: Desk, *, progress: object, cancelled: object) -> str:
            del progress, cancelled
            return as_table(desk, ids, headings)

        if ids:
            self._workspace.jobs.run(work, done=QGuiApplication.clipboard().setText)

    @Slot()
    def remove_selected(self) -> None:
        """Take the selected customers out of the list; Edit > Undo brings them back."""
        from desktop.operations.edit_customer import remove_customers

        ids = self.selected_ids
        if ids:
            self._record(lambda: remove_customers(self._workspace.desk, ids))

    def mark_sent(self, invitation_id: int) -> None:
        """The person says that the e-mail was sent today."""
        from desktop.operations.track_invitation import mark_sent

        self._record(lambda: mark_sent(self._workspace.desk, invitation_id))

    def _record(self, change: Callable[[], int]) -> None:
        try:
            change_id = change()
        except UserError as error:
            show_error(self.window(), error)
        else:
            self._workspace.did(change_id)


def _account_id(workspace: Workspace) -> int | None:
    return workspace.account.id if workspace.account is not None else None


def _the_one_that_came(before: "array[int]", after: "array[int]") -> int | None:
    """The one id more in `after`: a customer just added, or brought back."""
    if not before or len(after) != len(before) + 1:
        return None
    came = set(after).difference(before)
    return came.pop() if len(came) == 1 else None
