"""The Customers page: everyone we know, found and looked after from one tree."""

from array import array
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.operations.desk import Desk
from desktop.store.customer_query import CustomerQuery
from desktop.store.user_search import PAGE as PAGE_OF_USERS
from desktop.ui.customers.columns import SORTS, Column
from desktop.ui.customers.customer_actions import CustomerActions
from desktop.ui.customers.customer_listing import (
    CustomerListing,
    ListingQuery,
    find_by_first_letters,
    is_short,
    list_with_users,
    the_one_that_came,
)
from desktop.ui.customers.customers_heading import CustomersHeading
from desktop.ui.customers.customers_model import CustomersModel
from desktop.ui.customers.customers_view import CustomersView
from desktop.ui.customers.standing import Standing, selected_below, selected_count, selected_roots
from desktop.ui.customers.tree_bars import TreeBars
from desktop.ui.customers.tree_kinds import Path
from desktop.ui.customers.tree_memory import TreeMemory, account_id_of
from desktop.ui.customers.tree_or_nothing import TreeOrNothing
from desktop.ui.first_paint import leave_blank_until_started
from desktop.ui.layout_requests import lay_out_now
from desktop.ui.live_query import LiveQuery
from desktop.ui.style.spacing import S12, S16
from desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop.ui.record.editing import Editing

_FIRST = 64  # customers, more than a screen shows


class CustomersPage(QWidget):
    """Title with the count, filters, tree, and what stands there instead while it is empty.

    `request_wanted` names the customers to ask (list[int]), `invitation_wanted` the invitation to show;
    `search_cleared` tells that the person cleared the search here, `count_changed` how many customers are shown of how
    many, `current_changed` the path of the row with the focus, `record_wanted` that the person goes on to its record,
    `export_wanted` that what is shown or selected is to become a file, `save_view_wanted` that the filters are kept.
    """

    request_wanted = Signal(list)
    import_wanted = Signal()
    new_customer_wanted = Signal()
    invitation_wanted = Signal(int)
    search_cleared = Signal()
    count_changed = Signal(int, int)
    current_changed = Signal(tuple)
    record_wanted = Signal()
    export_wanted = Signal()
    save_view_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("customers_page")
        self._workspace = workspace
        self._query = ListingQuery(CustomerQuery(account_id=account_id_of(workspace)))
        self._listing = CustomerListing(array("q"), 0)
        self._total: int | None = None  # customers in all, once they were counted
        self._before_search: Standing | None = None
        self._wanted: int | None = None  # a customer to go to once it is in the list
        self._is_replacing = False  # rows are being replaced
        self._model = CustomersModel(workspace.desk, self)
        self._live = LiveQuery(workspace.jobs, list_with_users, self, stoppable=True)
        self._build()
        self._memory = TreeMemory(workspace, self.view)
        self._remembered = self._memory.recall()
        header = self.view.header()
        self._order = Column(header.sortIndicatorSection()), header.sortIndicatorOrder()
        self._query = self._query._replace(customers=self._sorted(self._query.customers))
        self._connect()
        self._show_first_page()

    def _build(self) -> None:
        self.view = CustomersView(self._model)
        self._heading = CustomersHeading(self._workspace.background)
        self._stack = TreeOrNothing(self._workspace, self.view)
        self.setFocusProxy(self.view)
        self._actions = CustomerActions(self._workspace, self)
        self._bars = TreeBars(self._workspace, self.view, self._actions)
        self._heading.add_at_end(*self._bars.filters.ways_on)
        for drawn_later in (self.view.header(), self.view.verticalScrollBar(), self._bars):
            leave_blank_until_started(drawn_later, self._workspace)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, S16, 0, 0)
        layout.setSpacing(S12)
        layout.addWidget(self._heading)
        layout.addWidget(self._bars)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        view, workspace = self.view, self._workspace
        self._live.answered.connect(self._on_listing)
        self._live.slow.connect(self._heading.show_working)
        self._heading.more_users_wanted.connect(self._on_more_users)
        self._bars.filters.changed.connect(self._on_filters)
        self._bars.filters.save_wanted.connect(self.save_view_wanted)
        self._stack.import_wanted.connect(self.import_wanted)
        self._stack.new_customer_wanted.connect(self.new_customer_wanted)
        self._stack.all_wanted.connect(self._show_all)
        view.opened.connect(self.record_wanted)
        view.type_ahead.connect(self._on_type_ahead)
        view.header().sortIndicatorChanged.connect(self._on_sort)
        view.selectionModel().selectionChanged.connect(self._on_selection)
        view.selectionModel().currentChanged.connect(self._on_current)
        workspace.customers_changed.connect(self.refresh)
        workspace.account_selected.connect(self._on_account_selected)

    # --- what is shown -----------------------------------------------------------------------------------------------

    @property
    def search_text(self) -> str:
        """What is searched for; empty while everything is shown."""
        return self._query.customers.text

    @property
    def search_count(self) -> tuple[int, int]:
        """How many customers are shown, of how many there are."""
        return self._listing.customers, self._listing.total

    @property
    def current_path(self) -> Path:
        """The row with the focus: the ids from its customer down to it."""
        return self._model.path(self.view.currentIndex())

    @property
    def current_id(self) -> int | None:
        """The customer whose row has the focus, or one below it."""
        path = self.current_path
        if not path or path[0] > 0:
            return path[0] if path else None
        node = self._model.node(self._model.index_of(path[0]))
        return node.row.user.customer_id if node is not None and node.kind.name == "hits" else None

    @property
    def selected_ids(self) -> list[int]:
        """The selected customers, from top to bottom."""
        return [id for id in selected_roots(self.view) if id > 0]

    @property
    def has_customers_selected(self) -> bool:
        """Whether some customer's own row is selected."""
        return any(id > 0 for id in selected_roots(self.view))

    def set_search(self, text: str) -> None:
        """Show only what `text` finds; with blank text every customer, and everything as it was before."""
        text = text.strip()
        if text == self.search_text:
            return
        if text and not self.search_text:
            self._before_search = Standing.of(self.view)
        self._query = ListingQuery(
            replace(self._query.customers, text=text), is_first_answer=is_short(text), total=self._total
        )
        self._heading.expect(self._query.customers)
        self._live.ask(self._query, typing=bool(text))

    def show_filtered(self, query: CustomerQuery) -> None:
        """Show the customers whom the filters of `query` let pass, all others left out; a search ends."""
        self._bars.filters.show_query(query)
        if self.search_text:
            self.set_search("")
            self.search_cleared.emit()
        self._on_filters()

    @property
    def present_view(self) -> tuple[CustomerQuery, tuple[Column, ...]]:
        """What a saved view keeps: filters and order, and the columns from left to right."""
        from desktop.operations.saved_views import without_moment

        return without_moment(self._query.customers), self.view.columns.arrangement

    def show_kept(self, is_kept: bool) -> None:
        """Whether some saved view is the present one: it is not offered to be saved again."""
        self._bars.filters.show_kept(is_kept)

    def show_view(self, query: CustomerQuery, columns: Sequence[Column]) -> None:
        """Show the customers whom the filters of `query` let pass, in its order, with these columns."""
        self.view.columns.arrange(columns)
        column = next((column for column, sort in SORTS.items() if sort == query.sort), Column.CUSTOMER)
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        self.view.header().setSortIndicator(column, order)
        self.show_filtered(query)

    def refresh(self) -> None:
        """Read the customers anew; the person stays where they were."""
        self._total = None  # there may be others now
        self._query = self._query._replace(total=None)
        self._live.ask(self._query)

    def remember(self) -> None:
        """Keep columns, and where the person stands, for the next start."""
        standing = self._remembered or self._before_search
        self._memory.keep(standing if standing is not None else Standing.of(self.view))

    def select_customer(self, customer_id: int) -> None:
        """Go to a customer: now, or as soon as it is in the list."""
        if not self._go_to(customer_id):
            self._wanted = customer_id
            self.refresh()

    def move_selection(self, rows: int) -> None:
        """Go some rows down (up: negative) while the person goes on typing in the search field."""
        step = self.view.indexBelow if rows > 0 else self.view.indexAbove
        index = self.view.currentIndex()
        for _ in range(abs(rows)):
            if not (following := step(index)).isValid():
                break
            index = following
        self.view.setCurrentIndex(index.siblingAtColumn(0))

    def _show_first_page(self) -> None:
        """What fits a screen at once, the rest off the GUI thread once that is painted."""
        ids = self._workspace.desk.customers.first_ids(self._query.customers, _FIRST)
        self._show(CustomerListing(ids, len(ids)), is_all=len(ids) < _FIRST)
        if len(ids) == _FIRST:
            self._heading.clear()
            self._workspace.once_started(self.refresh)

    @Slot(object, object)
    def _on_listing(self, query: ListingQuery, listing: CustomerListing) -> None:
        if query != self._query:
            return
        self._query = query._replace(is_first_answer=False)
        self._show(listing)
        if listing.lacks_users:
            self.refresh()

    def _show(self, listing: CustomerListing, *, is_all: bool = True) -> None:
        standing, came = Standing.of(self.view), the_one_that_came(self._model.ids, listing.ids)
        goes_back = False
        if not self.search_text and self._before_search is not None:
            standing, self._before_search, goes_back = self._before_search, None, True
        if is_all and self._remembered is not None:
            standing, self._remembered, goes_back = self._remembered, None, True
        self._listing = listing
        self._total = listing.total if is_all else None
        current, self._is_replacing = self.current_path, True
        if self._model.show_ids(listing.ids, self.search_text) or goes_back or not self.current_path:
            standing.restore(self.view)
        self._is_replacing = False
        if self.current_path != current:
            self._on_current()
        wanted = came if self._wanted is None else self._wanted
        if wanted is not None and self._go_to(wanted):
            self._wanted = None
        self._heading.show_listing(listing, self._query.customers)
        self._stack.show_for(self._model.rowCount(), self._query.customers)
        self._actions.update_enabled()
        if not self._workspace.is_starting:
            lay_out_now()
            self.view.promise_visible()  # before it is painted: later, all would be painted again
        self.count_changed.emit(*self.search_count)

    def _go_to(self, customer_id: int) -> bool:
        """Make a customer current; False where the list does not hold it."""
        index = self._model.index_of(customer_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        return index.isValid()

    @Slot()
    def _on_more_users(self) -> None:
        self._query = self._query._replace(most_users=self._query.most_users + PAGE_OF_USERS)
        self.refresh()

    @Slot()
    def _on_filters(self) -> None:
        self._query = self._query._replace(customers=self._bars.filters.apply(self._query.customers))
        self.refresh()

    @Slot()
    def _on_account_selected(self) -> None:
        account_id = account_id_of(self._workspace)
        self._query = self._query._replace(customers=replace(self._query.customers, account_id=account_id))
        self._before_search = self._remembered = None
        self.refresh()

    @Slot(int, Qt.SortOrder)
    def _on_sort(self, column: int, order: Qt.SortOrder) -> None:
        if column not in SORTS:
            self.view.header().setSortIndicator(*self._order)
        elif (column, order) != self._order:
            self._order = Column(column), order
            self._query = self._query._replace(customers=self._sorted(self._query.customers))
            self.view.columns.fit()
            self.refresh()

    def _sorted(self, query: CustomerQuery) -> CustomerQuery:
        """`query` in the order that the header shows."""
        column, order = self._order
        return replace(query, sort=SORTS[column], descending=order == Qt.SortOrder.DescendingOrder)

    def _show_all(self) -> None:
        self.show_filtered(CustomerQuery())
        self.view.setFocus()

    @Slot()
    def _on_selection(self) -> None:
        rows = selected_count(self.view)
        self._actions.update_enabled()
        self._bars.show_selection(rows, len(self.selected_ids) if rows > 1 else 0)

    @Slot()
    def _on_current(self) -> None:
        if self._is_replacing:  # nobody is current for a moment: the record would hide, and lay out all it shows anew
            return
        self._actions.update_enabled()
        self.current_changed.emit(self.current_path)

    @Slot(str)
    def _on_type_ahead(self, typed: str) -> None:
        query, after = self._query.customers, self.current_id

        def work(desk: Desk, **_ways: object) -> int | None:
            return find_by_first_letters(desk, query, typed, after)

        self._workspace.jobs.run(work, done=self._on_typed_found)

    def _on_typed_found(self, customer_id: int | None) -> None:
        if customer_id is not None:
            self._go_to(customer_id)

    # --- what is done ------------------------------------------------------------------------------------------------

    @Slot()
    def request(self) -> None:
        """Ask the selected customers, or the current one, for a reseller relationship."""
        self.request_wanted.emit(ids if len(ids := self.selected_ids) > 1 else [self.current_id])

    @Slot()
    def edit_current(self) -> None:
        """Open the current customer's details."""
        from desktop.ui.customers.customer_dialog import CustomerDialog

        if self.current_id is not None:
            customer = self._workspace.desk.customers.get(self.current_id)
            self._open(CustomerDialog(self._workspace, customer, self.window()))

    @Slot()
    def edit_row(self) -> None:
        """Open what edits the current row: a user, service or license its own dialog, any other its customer's."""
        from desktop.ui.record.row_dialog import row_dialog

        if self._workspace.is_read_only and len(self.current_path) > 2:
            self.record_wanted.emit()  # where it can be looked at
        elif (dialog := row_dialog(self._workspace, self.current_path, self.window())) is not None:
            self._open(dialog)
        else:
            self.edit_current()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def copy_selected(self) -> None:
        """Put the selected rows on the clipboard, tab-separated, with headings."""
        from desktop.ui.customers.copied_rows import copy_rows

        paths: list[Path] = [(id,) for id in selected_roots(self.view)] + selected_below(self.view)
        copy_rows(self._workspace.jobs, paths, self.view.columns.shown)

    @Slot()
    def remove_selected(self) -> None:
        """Take the selected customers out of the list; Edit > Undo brings them back."""
        from desktop.operations.edit_customer import remove_customers

        if ids := self.selected_ids:
            self._editing.do(lambda: remove_customers(self._workspace.desk, ids))

    def mark_sent(self, invitation_id: int) -> None:
        """The person says that the e-mail was sent today."""
        from desktop.operations.track_invitation import mark_sent

        self._editing.do(lambda: mark_sent(self._workspace.desk, invitation_id))

    @cached_property
    def _editing(self) -> "Editing":
        from desktop.ui.record.editing import Editing  # at the first change

        return Editing(self._workspace, self.window())
