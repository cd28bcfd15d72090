"""Above the tree: the filters and the columns, or what can be done with several rows selected."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.ui.customers.customer_actions import CustomerActions
from desktop.ui.customers.customers_view import CustomersView
from desktop.ui.customers.filter_bar import FilterBar
from desktop.ui.customers.selection_bar import SelectionBar
from desktop.ui.style.buttons import Button
from desktop.ui.style.spacing import S16, S24
from desktop.ui.workspace import Workspace


class TreeBars(QStackedWidget):
    """Shows `filters` until several rows are selected."""

    def __init__(
        self, workspace: Workspace, view: CustomersView, actions: CustomerActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.filters = FilterBar(workspace)
        self._view = view
        self._columns = Button(self.tr("Columns"), "ghost", "columns")
        self._columns.setObjectName("columns_button")
        self._columns.clicked.connect(self._on_columns)
        self._selection = SelectionBar((actions.request, actions.tag, actions.copy, actions.export, actions.remove))
        self._selection.setContentsMargins(S24, 0, S16, 0)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(S24, 0, S16, 0)
        layout.addWidget(self.filters, 1)
        layout.addWidget(self._columns, 0, Qt.AlignmentFlag.AlignTop)
        self.addWidget(row)
        self.addWidget(self._selection)
        view.columns_menu_wanted.connect(self._show_columns)

    def show_selection(self, rows: int, customers: int) -> None:
        """Tell what can be done with so many rows selected, customers among them; filters where they are few."""
        several = rows > 1
        if several:
            self._selection.show_selection(rows, customers)
        self.setCurrentIndex(1 if several else 0)

    def _on_columns(self) -> None:
        self._show_columns(self._columns.mapToGlobal(self._columns.rect().bottomLeft()))

    def _show_columns(self, place: QPoint) -> None:
        from desktop.ui.customers.columns_menu import ColumnsMenu

        menu = ColumnsMenu(self._view, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
