"""A list of customers and, beside it or in its place, the record of the current one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.first_paint import after_first_paint
from desktop.ui.layout_requests import lay_out_now
from desktop.ui.list_and_pane import ListAndPane
from desktop.ui.style.spacing import scaled
from desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop.ui.record.record_pane import RecordPane

_LEAST_LIST = 708  # design.md 2: below 1060 pixels the record hides


class RecordHost(ListAndPane):
    """Holds `list_widget`, whose `view` has the customers. The pane is made after the view's first paint.

    `request_wanted`: the person asks the customer shown for a relationship.
    """

    request_wanted = Signal(int)

    def __init__(self, workspace: Workspace, list_widget: QWidget, view: QWidget) -> None:
        super().__init__(list_widget, view, lambda: scaled(_LEAST_LIST))
        self._workspace = workspace
        self.pane: RecordPane | None = None
        self._wanted: tuple[int | None, str, int | None] = (None, "", None)
        self._at_row = False
        self.arranged.connect(self._show_wanted)
        after_first_paint(view, self._make_pane)

    def show_record(self, customer_id: int | None, tab: str = "", row_id: int | None = None) -> None:
        """Show a customer (None: nobody); with `tab` ("users", …) that subject, and in it the row `row_id`."""
        self._wanted = customer_id, tab, row_id
        self._at_row = row_id is not None
        self.fill(customer_id is not None)

    def open_record(self) -> None:
        """Go on to the record, to the row shown there; in the list's place where both do not fit."""
        self._make_pane()
        self.read()
        if self.pane is not None and self.shows_pane:
            self.pane.take_focus(at_row=self._at_row)

    def _make_pane(self) -> None:
        if self.pane is not None or self._workspace.jobs.is_shut_down:  # closed right after its first paint
            return
        from desktop.ui.record.record_pane import RecordPane

        self.pane = RecordPane(self._workspace)
        self.pane.request_wanted.connect(self.request_wanted)
        self.set_pane(self.pane)

    def _show_wanted(self) -> None:
        """Read the customer only where the pane can be seen; once it can, if they are not shown yet."""
        if self.pane is None or not self.shows_pane:
            return
        customer_id, tab, row_id = self._wanted
        if customer_id != self.pane.customer_id:
            self.pane.show_customer(customer_id)
            lay_out_now()
        if tab:
            self.pane.show_tab(tab)
            if row_id is not None:
                self.pane.go_to(row_id)
            self._wanted = customer_id, "", None
