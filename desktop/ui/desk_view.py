"""Everything inside the main window for one workspace: sidebar, top strip, and the sheet with its pages."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.store.customer_query import CustomerQuery
from desktop.ui.commands import Commands
from desktop.ui.style.spacing import S4, S8, S16, S24, TALL_HEIGHT, at_least, sidebar_width
from desktop.ui.style.surfaces import Sheet
from desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop.ui.customers.columns import Column
    from desktop.ui.customers.customers_page import CustomersPage
    from desktop.ui.first_run import FirstRunPage
    from desktop.ui.invitations.invitations_page import InvitationsPage
    from desktop.ui.overview.overview_page import OverviewPage
    from desktop.ui.record.customers_with_record import CustomersWithRecord
    from desktop.ui.sidebar import Sidebar
    from desktop.ui.style.banner import Banner
    from desktop.ui.style.buttons import Button
    from desktop.ui.style.search_field import SearchField

FIRST_RUN, OVERVIEW, CUSTOMERS, INVITATIONS = "first_run", "overview", "customers", "invitations"


class DeskView(QWidget):
    """One open database on the screen. Pages are made when they are first shown.

    A start paints the page before it builds what stands around it (`sidebar`, `search`, `primary`); their room is kept.
    """

    sidebar: "Sidebar"
    search: "SearchField"
    primary: "Button"

    def __init__(self, workspace: Workspace, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._commands = commands
        self._first_run: FirstRunPage | None = None
        self._customers: CustomersPage | None = None
        self._customers_room: CustomersWithRecord | None = None
        self._invitations: InvitationsPage | None = None
        self._overview: OverviewPage | None = None
        self._searched: dict[str, str] = {}
        self._section = CUSTOMERS
        self._shown = ""
        self._is_furnished = False
        self.stack = QStackedWidget()
        self._build()
        self._connect()
        self.show_section(workspace.preferences.section)
        workspace.once_started(self._furnish)
        if not self._shows_customers():
            workspace.finish_start()  # what else there is to see is drawn by our style

    @property
    def section(self) -> str:
        """The section on show: "overview", "customers" or "invitations"."""
        return self._section

    @property
    def page(self) -> QWidget:
        """The page on show."""
        return self._shown_page()

    def show_section(self, section: str) -> None:
        """Show a section, making its page if this is the first time."""
        self._go_to(section)
        self._to_list()

    def _go_to(self, section: str) -> None:
        self._section = section if section in (OVERVIEW, CUSTOMERS, INVITATIONS) else CUSTOMERS
        if not self._workspace.is_sample and self._section != OVERVIEW:  # the program never opens on that
            self._workspace.preferences.section = self._section
        self._show_page()

    @Slot(int)
    def show_invitation(self, invitation_id: int) -> None:
        """Go to an invitation in its list."""
        self.show_section(INVITATIONS)
        self._invitations_page().select_invitation(invitation_id)

    @Slot(int)
    def show_customer(self, customer_id: int) -> None:
        """Go to a customer in the list."""
        self.show_section(CUSTOMERS)
        self._customers_page().select_customer(customer_id)

    def request_for_selected(self) -> None:
        """Begin a request: for the selected customers, else for one still to be chosen."""
        ids = self._customers.selected_ids if self._customers is not None and self._shown == CUSTOMERS else []
        self._commands.request(*ids)

    def edit_current(self) -> None:
        """Open the details of the current customer."""
        if self._shown == CUSTOMERS:
            self._customers_page().edit_current()

    def export(self) -> None:
        """Export what the list shows, or everything."""
        from desktop.ui.exporting.choice import ShownCustomers

        page = self._customers if self._shown == CUSTOMERS else None
        self._commands.export(ShownCustomers() if page is None else ShownCustomers.of(page))

    def remember(self) -> None:
        """Keep where the person stands, for the next start."""
        if self._customers is not None:
            self._customers.remember()

    def _show_page(self) -> None:
        self._shown = FIRST_RUN if self._section == CUSTOMERS and self._is_empty() else self._section
        page = self._shown_page()
        room = self._customers_room if page is self._customers else page
        assert room is not None
        if self.stack.indexOf(room) < 0:
            self.stack.addWidget(room)
        self.stack.setCurrentWidget(room)
        if self._is_furnished:
            self._show_where()

    def _show_where(self) -> None:
        """What stands around the page follows it."""
        self.sidebar.set_section(self._section)
        self.sidebar.views.follow(self._customers, is_shown=self._shown == CUSTOMERS)
        self.primary.set_kind("default" if self._shown == FIRST_RUN else "primary")
        self._bind_search()

    def _shows_customers(self) -> bool:
        return self._shown == CUSTOMERS and self._customers_page().search_count[0] > 0 and not self._banners

    def _is_empty(self) -> bool:
        """Whether the database has no customer at all, of any account."""
        return not self._workspace.desk.customers.first_ids(CustomerQuery(), 1)

    def _shown_page(self) -> QWidget:
        if self._shown == FIRST_RUN:
            return self._first_run_page()
        if self._shown == OVERVIEW:
            return self._overview_page()
        return self._customers_page() if self._shown == CUSTOMERS else self._invitations_page()

    def _searchable_page(self) -> "CustomersPage | InvitationsPage | None":
        """The page the search field belongs to now."""
        if self._shown in (FIRST_RUN, OVERVIEW):
            return None
        return self._customers_page() if self._shown == CUSTOMERS else self._invitations_page()

    def _first_run_page(self) -> "FirstRunPage":
        if self._first_run is None:
            commands = self._commands
            from desktop.ui.first_run import FirstRunPage

            page = self._first_run = FirstRunPage(self._workspace)
            page.set_up_wanted.connect(lambda: commands.set_up_account(self._workspace.account))
            page.import_wanted.connect(lambda: commands.import_files())
            page.request_wanted.connect(lambda: commands.request())
            page.sample_wanted.connect(commands.sample_wanted)
        return self._first_run

    def _customers_page(self) -> "CustomersPage":
        if self._customers is None:
            from desktop.ui.customers.customers_page import CustomersPage
            from desktop.ui.record.customers_with_record import CustomersWithRecord

            page = self._customers = CustomersPage(self._workspace)
            room = self._customers_room = CustomersWithRecord(self._workspace, page)
            room.request_wanted.connect(self._commands.request)
            page.request_wanted.connect(lambda ids: self._commands.request(*ids))
            page.import_wanted.connect(lambda: self._commands.import_files())
            page.new_customer_wanted.connect(self._commands.new_customer)
            page.invitation_wanted.connect(self.show_invitation)
            page.export_wanted.connect(self.export)
            page.search_cleared.connect(lambda: self.search.clear())
        return self._customers

    def _invitations_page(self) -> "InvitationsPage":
        if self._invitations is None:
            from desktop.ui.invitations.invitations_page import InvitationsPage

            page = self._invitations = InvitationsPage(self._workspace)
            page.search_cleared.connect(lambda: self.search.clear())
            page.resume_wanted.connect(self._commands.resume)
            page.request_wanted.connect(lambda: self._commands.request())
        return self._invitations

    def _overview_page(self) -> "OverviewPage":
        if self._overview is None:
            from desktop.ui.overview.overview_page import OverviewPage

            page = self._overview = OverviewPage(self._workspace)
            page.customers_wanted.connect(self._show_filtered)
            page.invitations_wanted.connect(self._show_invitations)
            page.invitation_wanted.connect(self.show_invitation)
            page.import_wanted.connect(lambda: self._commands.import_files())
            page.new_customer_wanted.connect(self._commands.new_customer)
        return self._overview

    @Slot(object)
    def _show_filtered(self, query: CustomerQuery) -> None:
        """Show the customers whom the filters of `query` let pass."""
        self.show_section(CUSTOMERS)
        self._customers_page().show_filtered(query)

    @Slot(object, object)
    def _show_view(self, query: CustomerQuery, columns: "tuple[Column, ...]") -> None:
        self.show_section(CUSTOMERS)
        self._customers_page().show_view(query, columns)

    @Slot(str)
    def _show_invitations(self, key: str) -> None:
        """Show the invitations of a filter of their page."""
        self.show_section(INVITATIONS)
        self._invitations_page().show_filter(key)

    def _build(self) -> None:
        self._side = QVBoxLayout()
        self._side.setContentsMargins(0, at_least(TALL_HEIGHT, self.font()) + S4 + S8, 0, 0)  # the strip's room
        self._side.setSpacing(0)
        sheet = Sheet()
        sheet_layout = QVBoxLayout(sheet)
        sheet_layout.setContentsMargins(1, 1, 0, 0)
        sheet_layout.setSpacing(S8)
        self._asked = QVBoxLayout()  # what a finished request still asks, above the page
        sheet_layout.addLayout(self._asked)
        sheet_layout.addWidget(self.stack, 1)
        self._side.addWidget(sheet, 1)
        self._body = QHBoxLayout()
        self._body.setContentsMargins(sidebar_width(), 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addLayout(self._side, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._banners = self._build_banners()
        for banner in self._banners:
            layout.addWidget(banner)
        layout.addLayout(self._body, 1)

    def _furnish(self) -> None:
        """Build what stands around the page, in the room kept for it."""
        from desktop.ui.sidebar import Sidebar

        self.sidebar = Sidebar(self._workspace, self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.insertWidget(0, self.sidebar)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.insertWidget(0, self._build_strip())
        self._connect_around()
        self._is_furnished = True
        self._show_where()

    def _build_strip(self) -> QWidget:
        from desktop.ui.style.buttons import Button
        from desktop.ui.style.search_field import SearchField

        strip = QWidget()
        layout = QHBoxLayout(strip)
        layout.setContentsMargins(0, S4, S16, S8)
        layout.setSpacing(S16)
        self.search = SearchField("", self.tr("Ctrl+F"))
        self.search.setObjectName("search")
        self.search.setMaximumWidth(520)
        self.search.setAcceptDrops(False)  # files dropped on the window are for the import
        self.primary = Button(self.tr("Request a reseller relationship"), "primary", "send", tall=True)
        self.primary.setObjectName("request_button")
        self.primary.setEnabled(not self._workspace.is_read_only)
        self.primary.setToolTip(self._workspace.read_only_reason)
        layout.addWidget(self.search, 1)
        layout.addStretch()
        layout.addWidget(self.primary)
        return strip

    def _build_banners(self) -> "list[Banner]":
        if not (self._workspace.is_sample or self._workspace.is_read_only):
            return []
        from desktop.ui.style.banner import Banner
        from desktop.ui.style.buttons import Button

        banners = []
        if self._workspace.is_sample:
            leave = Button(self.tr("Leave"))
            leave.setObjectName("leave_sample_button")
            leave.clicked.connect(lambda: self._commands.leave_sample_wanted.emit())
            banners.append(Banner(self.tr("Sample data: nothing here is yours"), (leave,)))
            banners[-1].setObjectName("sample_banner")
        if self._workspace.is_read_only:
            banners.append(
                Banner(
                    self.tr(
                        "This database is read-only: you can look at everything and change nothing. "
                        "To work with it, copy it to a folder you can write to and open the copy."
                    )
                )
            )
            banners[-1].setObjectName("read_only_banner")
        return banners

    def _connect(self) -> None:
        self._workspace.customers_changed.connect(self._on_customers_changed)
        self._commands.customer_added.connect(self.show_customer)
        self._commands.invitation_wanted.connect(self.show_invitation)
        self._commands.request_done.connect(self._ask_whether_sent)
        self._commands.requests_done.connect(lambda: self._show_invitations("to_send"))

    def _connect_around(self) -> None:
        self.primary.clicked.connect(lambda: self.request_for_selected())
        self.search.textChanged.connect(self._on_search)
        self.search.arrow_pressed.connect(self._on_arrow)
        self.search.escaped.connect(self._to_list)
        self.search.returnPressed.connect(self._to_list)
        self.sidebar.section_wanted.connect(self.show_section)
        self.sidebar.account_wanted.connect(self._commands.set_up_account)
        self.sidebar.import_wanted.connect(lambda: self._commands.import_files())
        self.sidebar.trash_wanted.connect(self._commands.trash)
        self.sidebar.settings_wanted.connect(self._commands.settings)
        self.sidebar.views.wanted.connect(self._show_view)
        self.sidebar.unfinished.go_on_wanted.connect(self._commands.resume)
        self.sidebar.unfinished.go_on_together_wanted.connect(self._commands.resume_many)
        self.sidebar.unfinished.discard_wanted.connect(self._commands.discard)

    @Slot()
    def _on_customers_changed(self) -> None:
        """The first customer ends the first run; the last one's removal brings it back."""
        if self._section == CUSTOMERS and self._is_empty() != (self._shown == FIRST_RUN):
            self._show_page()

    @Slot(int)
    def _ask_whether_sent(self, invitation_id: int) -> None:
        """After *Done*: what comes next, and *Sent it?*, above the list until it is answered."""
        from desktop.ui.wizard.after_done import AfterDoneNotice

        self._ask_nothing()
        self.show_customer(self._workspace.desk.invitations.get(invitation_id).customer_id)
        notice = AfterDoneNotice(self._workspace, invitation_id)
        notice.answered.connect(self._ask_nothing)
        self._asked.setContentsMargins(S24, S16, S24, 0)
        self._asked.addWidget(notice)

    @Slot()
    def _ask_nothing(self) -> None:
        self._asked.setContentsMargins(0, 0, 0, 0)
        while (item := self._asked.takeAt(0)) is not None:
            if (notice := item.widget()) is not None:
                notice.hide()
                notice.deleteLater()

    def _bind_search(self) -> None:
        """Each page keeps its own search text."""
        words = (
            self.tr("Search invitations")
            if self._shown == INVITATIONS
            else self.tr("Search customers, users, addresses")
        )
        self.search.setEnabled(self._shown != FIRST_RUN)
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(words)
        self.search.blockSignals(True)
        self.search.setText(self._searched.get(self._shown, ""))
        self.search.blockSignals(False)

    @Slot(str)
    def _on_search(self, text: str) -> None:
        if self._shown == OVERVIEW and not self._is_empty():
            self._searched[CUSTOMERS] = text
            self._go_to(CUSTOMERS)
        if (page := self._searchable_page()) is not None:
            self._searched[self._shown] = text
            self._show_list()
            page.set_search(text)

    @Slot(int)
    def _on_arrow(self, rows: int) -> None:
        """Walk the list while the cursor stays in the search field."""
        if (page := self._searchable_page()) is not None:
            self._show_list()
            page.move_selection(rows)

    @Slot()
    def _to_list(self) -> None:
        if self._shown == OVERVIEW:
            self._overview_page().take_focus()
        elif (page := self._searchable_page()) is not None:
            self._show_list()
            page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_list(self) -> None:
        """In a narrow window a record may stand where the list is asked for."""
        room = self._customers_room if self._shown == CUSTOMERS else self._invitations
        if room is not None:
            room.show_list()
