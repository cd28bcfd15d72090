"""A list and, beside it, the record of its current customer; or, where both do not fit, one of them."""

from typing import TYPE_CHECKING, override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.first_paint import after_first_paint
from desktop.ui.layout_requests import lay_out_now
from desktop.ui.style.spacing import scaled
from desktop.ui.style.surfaces import Divider, on_surface
from desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop.ui.record.record_pane import RecordPane

PANE_WIDTH = 352
_LEAST_LIST = 708  # design.md 2: below 1060 pixels the record hides
_ANY_WIDTH = 16_777_215  # what Qt allows


class RecordHost(QWidget):
    """Holds `list_widget`, whose `view` has the customers. The pane is made after the view's first paint.

    `request_wanted`: the person asks the customer shown for a relationship.
    """

    request_wanted = Signal(int)

    def __init__(self, workspace: Workspace, list_widget: QWidget, view: QWidget) -> None:
        super().__init__()
        self._workspace = workspace
        self._list = list_widget
        self._view = view
        self.pane: RecordPane | None = None
        self._wanted: tuple[int | None, str, int | None] = (None, "", None)
        self._at_row = False
        self._reading = False
        self._line = Divider(vertical=True)
        self._place = on_surface(QWidget())
        inner = QVBoxLayout(self._place)
        inner.setContentsMargins(0, 0, 0, 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(list_widget, 1)
        layout.addWidget(self._line)
        layout.addWidget(self._place)
        after_first_paint(view, self._make_pane)

    def show_record(self, customer_id: int | None, tab: str = "", row_id: int | None = None) -> None:
        """Show a customer (None: nobody); with `tab` ("users", …) that subject, and in it the row `row_id`."""
        self._wanted = customer_id, tab, row_id
        self._at_row = row_id is not None
        if customer_id is None:
            self._reading = False
        self._arrange()

    def open_record(self) -> None:
        """Go on to the record, to the row shown there; in the list's place where both do not fit."""
        self._reading = self._wanted[0] is not None
        self._make_pane()
        self._arrange()
        if self._reading and self.pane is not None:
            self.pane.take_focus(at_row=self._at_row)

    def _make_pane(self) -> None:
        if self.pane is not None or self._workspace.jobs.is_shut_down:  # closed right after its first paint
            return
        from desktop.ui.record.record_pane import RecordPane

        self.pane = RecordPane(self._workspace)
        self.pane.back_wanted.connect(self._on_back)
        self.pane.request_wanted.connect(self.request_wanted)
        inner = self._place.layout()
        assert inner is not None
        inner.addWidget(self.pane)
        self._arrange()

    def _arrange(self) -> None:
        """Both side by side where they fit; else the list, or in its place the record being read."""
        width = self.pane.wanted_width if self.pane is not None else scaled(PANE_WIDTH)
        something = self._wanted[0] is not None
        both = self.width() >= scaled(_LEAST_LIST) + width
        in_place = something and self._reading and not both
        self._list.setVisible(not in_place)
        self._line.setVisible(both and something)
        self._place.setVisible(something and (both or in_place))
        self._place.setMinimumWidth(width if both else 0)
        self._place.setMaximumWidth(width if both else _ANY_WIDTH)
        if self.pane is not None:
            self.pane.set_in_place_of_list(in_place)
            self._show_wanted()

    def _show_wanted(self) -> None:
        """Read the customer only where the pane can be seen; once it can, if they are not shown yet."""
        assert self.pane is not None
        customer_id, tab, row_id = self._wanted
        if not self._place.isVisibleTo(self):
            return
        if customer_id != self.pane.customer_id:
            self.pane.show_customer(customer_id)
            lay_out_now()
        if tab:
            self.pane.show_tab(tab)
            if row_id is not None:
                self.pane.go_to(row_id)
            self._wanted = customer_id, "", None

    def show_list(self) -> None:
        """Show the list again where the record stands in its place."""
        self._reading = False
        self._arrange()

    @Slot()
    def _on_back(self) -> None:
        self.show_list()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange list and record anew."""
        super().resizeEvent(event)
        self._arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from the record back to the list."""
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape and focused is not None and self._place.isAncestorOf(focused):
            self._on_back()
        else:
            super().keyPressEvent(event)
