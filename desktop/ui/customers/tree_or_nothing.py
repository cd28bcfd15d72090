"""The customers tree, or what stands in its place while it has nobody to show."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QStackedWidget

from desktop.store.customer_query import CustomerQuery
from desktop.ui.customers.customer_listing import is_narrowed
from desktop.ui.customers.customers_view import CustomersView
from desktop.ui.style.buttons import Button
from desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop.ui.style.empty_state import EmptyState


class TreeOrNothing(QStackedWidget):
    """`all_wanted`: show every customer again."""

    import_wanted = Signal()
    new_customer_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, workspace: Workspace, view: CustomersView) -> None:
        super().__init__()
        self._workspace = workspace
        self._view = view
        self.addWidget(view)

    @cached_property
    def _nobody(self) -> "EmptyState":
        return self._added(self._build_nobody())

    @cached_property
    def _no_hits(self) -> "EmptyState":
        return self._added(self._build_no_hits())

    def _added(self, state: "EmptyState") -> "EmptyState":
        self.addWidget(state)
        return state

    def show_for(self, rows: int, query: CustomerQuery) -> None:
        """Show the tree if it has `rows`; else say why `query` finds nobody, and what to do."""
        if rows:
            self.setCurrentWidget(self._view)
        elif not is_narrowed(query):
            self.setCurrentWidget(self._nobody)
        else:
            self._no_hits.set_text(self.tr("No customer found"), self._why(query.text))
            self.setCurrentWidget(self._no_hits)

    def _why(self, text: str) -> str:
        if not text:
            return self.tr("No customer is as the filters ask for.")
        template = self.tr("Nothing matches “{text}” in names, readings, domains, tenant IDs, contacts, tags or users.")
        return template.format(text=text)

    def _build_nobody(self) -> "EmptyState":
        from desktop.ui.style.empty_state import EmptyState  # most lists have somebody to show (G1)

        actions = (
            self._button("empty_import", self.tr("Import…"), "primary", self.import_wanted),
            self._button("empty_new", self.tr("New customer…"), "default", self.new_customer_wanted),
        )
        for button in actions:
            button.setEnabled(not self._workspace.is_read_only)
            button.setToolTip(self._workspace.read_only_reason)
        text = self.tr("Read in the list that Partner Center exports, or add the customer you want to ask by hand.")
        return EmptyState(self.tr("No customers yet"), text, actions)

    def _build_no_hits(self) -> "EmptyState":
        from desktop.ui.style.empty_state import EmptyState

        clear = self._button("clear_search", self.tr("Show all customers"), "default", self.all_wanted)
        return EmptyState(self.tr("No customer found"), "", (clear,))

    def _button(self, name: str, text: str, kind: str, wanted: SignalInstance) -> Button:
        button = Button(text, kind)
        button.setObjectName(name)
        button.clicked.connect(lambda: wanted.emit())
        return button
