"""A customer's record beside the list: who it is, and behind five tabs everything known of them."""

from typing import Protocol, override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.customers import Customer, Permissions
from desktop.operations.support_request import support_request
from desktop.ui.customers.country_names import country_name
from desktop.ui.errors import show_error, translate
from desktop.ui.handover.clipboard import copy
from desktop.ui.handover.errands import Errands
from desktop.ui.list_and_pane import PANE_WIDTH, Pane
from desktop.ui.record.account_page import AccountPage
from desktop.ui.record.editing import Editing
from desktop.ui.record.history_page import HistoryPage
from desktop.ui.record.licenses_page import LicensesPage
from desktop.ui.record.record_header import RecordHeader
from desktop.ui.record.record_list import RecordList
from desktop.ui.record.record_tabs import TAB_INSET, RecordTabs
from desktop.ui.record.removal_dialog import RemovalDialog
from desktop.ui.record.services_page import ServicesPage
from desktop.ui.record.users_page import UsersPage
from desktop.ui.style.buttons import Button
from desktop.ui.style.notice import Notice
from desktop.ui.style.spacing import S12, S16, S24, scaled
from desktop.ui.style.surfaces import Divider
from desktop.ui.workspace import Workspace


class _Page(Protocol):
    def show_customer(self, customer_id: int) -> None: ...


class RecordPane(Pane):
    """Shows the customer given to `show_customer`; what is done here can be undone.

    `request_wanted`: the person asks this customer for a relationship.
    """

    request_wanted = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("record_pane")
        self._workspace = workspace
        self._errands = Errands(self)
        self._editing = Editing(workspace, self)
        self._customer: Customer | None = None
        self._build()
        self._connect()
        self.setWidget(self.content)
        self.content.hide()

    # --- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._header = RecordHeader(self._workspace, self._editing)
        self._duty = self._build_duty()
        self.tabs = RecordTabs()
        self.account = AccountPage(self._workspace, self._editing)
        self.services = ServicesPage(self._workspace, self._editing)
        self.users = UsersPage(self._workspace, self._editing)
        self.licenses = LicensesPage(self._workspace, self._editing)
        self.history = HistoryPage(self._workspace)
        self._pages: list[_Page] = [self.account, self.services, self.users, self.licenses, self.history]
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, S16, 0, S24)
        layout.setSpacing(S12)
        self._back_box, self._duty_box = _inset(self.back), _inset(self._duty)
        for box in (self._back_box, _inset(self._header), self._duty_box, self._build_tabs()):
            layout.addWidget(box)
        self._page_boxes = [_inset(page) for page in (self.account, self.services, self.users, self.licenses)]
        self._page_boxes.append(_inset(self.history))
        self._back_box.hide()
        for box in self._page_boxes:
            layout.addWidget(box, 1)

    def _build_tabs(self) -> QWidget:
        """The tabs at the left, the line below them from side to side."""
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(S24 - TAB_INSET, 0, S24 - TAB_INSET, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(Divider())
        return box

    def _build_duty(self) -> Notice:
        """The seed's IMPORTANT: the customer took the permissions back, the duty stays."""
        self._copy = Button("", "default", "copy")
        self._copy.setObjectName("copy_support_request")
        text = self.tr(
            "You stay responsible for supporting them and bound by the Microsoft Partner Agreement. "
            "You can open a Microsoft support request on their behalf."
        )
        notice = Notice("notice", self.tr("This customer removed your admin permissions"), text, (self._copy,))
        notice.setObjectName("duty_notice")
        return notice

    def _connect(self) -> None:
        self._copy.clicked.connect(lambda: self._on_copy())
        self._header.rename_wanted.connect(self._on_rename)
        self._header.request_wanted.connect(self._on_request)
        self._header.removal_wanted.connect(self._on_removal)
        self.account.request_wanted.connect(self._on_request)
        self.account.removal_wanted.connect(self._on_removal)
        self.account.all_licenses_wanted.connect(lambda: self.show_tab("licenses"))
        self.tabs.currentChanged.connect(lambda _index: self._show_page())
        self._workspace.customers_changed.connect(self.refresh)

    # --- showing -----------------------------------------------------------------------------------------------------

    @property
    @override
    def wanted_width(self) -> int:
        """As wide as its tabs: the pages wrap."""
        sides = 2 * (S24 - TAB_INSET) + self.verticalScrollBar().sizeHint().width()
        return max(PANE_WIDTH, scaled(PANE_WIDTH), self.tabs.least_width + sides)

    @property
    def customer_id(self) -> int | None:
        """Who is shown."""
        return self._customer.id if self._customer is not None else None

    @override
    def set_in_place_of_list(self, alone: bool) -> None:
        """The way back stands in a row of its own."""
        super().set_in_place_of_list(alone)
        self._back_box.setVisible(alone)

    def show_customer(self, customer_id: int | None) -> None:
        """Show a customer as stored now; None, or one that is gone, shows nothing."""
        self._customer = self._find(customer_id)
        self.content.setVisible(self._customer is not None)
        if self._customer is None:
            return
        self._header.show_customer(self._customer)
        removed = self._customer.permissions is Permissions.REMOVED
        self._duty_box.setVisible(removed)
        self._copy.setText(self.tr("Copy support request"))
        self._show_page()

    def show_tab(self, name: str) -> None:
        """Show "account", "services", "users", "licenses" or "history"."""
        self.tabs.show_tab(name)

    def go_to(self, row_id: int) -> None:
        """Stand on a row of the tab on show: a service, a user or a license, by its id."""
        if (rows := self._rows()) is not None:
            rows.go_to(row_id)

    def take_focus(self, *, at_row: bool = False) -> None:
        """Give the keys to the tabs or, `at_row`, to the row that the tab on show stands on."""
        rows = self._rows() if at_row else None
        (rows or self.tabs).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def refresh(self) -> None:
        """Show what is stored now."""
        if self._customer is not None:
            self.show_customer(self._customer.id)

    def _rows(self) -> RecordList | None:
        """The list in the tab on show."""
        page = self._pages[self.tabs.currentIndex()]
        return page.view if isinstance(page, ServicesPage | UsersPage | LicensesPage) else None

    def _find(self, customer_id: int | None) -> Customer | None:
        if customer_id is None or not self._workspace.desk.customers.is_listed(customer_id):
            return None
        return self._workspace.desk.customers.get(customer_id)

    def _show_page(self) -> None:
        """Only the page looked at is read."""
        for number, box in enumerate(self._page_boxes):
            box.setVisible(number == self.tabs.currentIndex())
        if self.customer_id is not None:
            self._pages[self.tabs.currentIndex()].show_customer(self.customer_id)

    # --- doing -------------------------------------------------------------------------------------------------------

    def rename(self) -> None:
        """Let the person change the customer's name."""
        self._on_rename()

    @Slot()
    def _on_rename(self) -> None:
        self.show_tab("account")
        self.account.edit("name")

    @Slot()
    def _on_request(self) -> None:
        if self.customer_id is not None:
            self.request_wanted.emit(self.customer_id)

    @Slot()
    def _on_removal(self) -> None:
        if self.customer_id is None:
            return
        dialog = RemovalDialog(self._workspace, self.customer_id, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.request_wanted.connect(self.request_wanted)
        dialog.open()

    def _on_copy(self) -> None:
        assert self.customer_id is not None
        lines = support_request(self._workspace.desk, self.customer_id, country_name)
        text = "\n".join("" if line is None else translate(line) for line in lines)
        copy(
            self._errands,
            text,
            done=lambda: self._copy.setText(self.tr("Support request copied")),
            failed=lambda error: show_error(self.window(), error),
        )


def _inset(widget: QWidget) -> QWidget:
    """`widget` in the middle of the pane."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(S24, 0, S24, 0)
    layout.addWidget(widget)
    return box
