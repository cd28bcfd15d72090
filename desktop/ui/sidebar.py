"""The window's left edge: whose desk this is, where one can go, what is unfinished."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.partner import PartnerAccount, PartnerType
from desktop.operations.desk import Desk
from desktop.store.customer_query import CustomerQuery
from desktop.ui.first_paint import after_first_paint
from desktop.ui.live_query import LiveQuery
from desktop.ui.saved_views import SavedViews
from desktop.ui.style.icon_mark import IconMark
from desktop.ui.style.labels import Label
from desktop.ui.style.sidebar_item import AccountButton, SidebarItem
from desktop.ui.style.spacing import S4, S8, S12, sidebar_width
from desktop.ui.unfinished_requests import UnfinishedRequests
from desktop.ui.workspace import Workspace

_LOCK = 14


class Sidebar(QWidget):
    """The account switcher, the sections with their counts, unfinished requests, and what is always at hand."""

    section_wanted = Signal(str)
    account_wanted = Signal(object)  # PartnerAccount to edit, or None for a new one
    import_wanted = Signal()
    trash_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setFixedWidth(sidebar_width())
        self._workspace = workspace
        self.views = SavedViews(workspace, self)
        self.unfinished = UnfinishedRequests(workspace, self)  # within: alone it would show up as a window
        self._sections: dict[str, SidebarItem] = {}
        self._counts = LiveQuery(workspace.jobs, _count_rows, self)
        self._counts.answered.connect(self._show_counts)
        self._build()
        workspace.accounts_changed.connect(self._show_account)
        workspace.account_selected.connect(self.refresh)
        workspace.customers_changed.connect(self._count)
        workspace.invitations_changed.connect(self._count)
        self._show_account()
        after_first_paint(self, self._count)

    def refresh(self) -> None:
        """Show the current account and its counts."""
        self._show_account()
        self._count()

    def set_section(self, key: str) -> None:
        """Mark "overview", "customers" or "invitations" as current."""
        self._sections[key].setChecked(True)
        for other, item in self._sections.items():  # Tab goes to the current one, arrow keys to the others
            item.setFocusPolicy(Qt.FocusPolicy.TabFocus if other == key else Qt.FocusPolicy.NoFocus)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(S12, S4, 0, S12)
        layout.setSpacing(S12)
        self._account = AccountButton()
        self._account.setObjectName("account_button")
        self._account.clicked.connect(self._on_account_clicked)
        account, account_layout = _column()
        account_layout.addWidget(self._account)
        layout.addWidget(account)
        layout.addWidget(self._build_sections())
        layout.addWidget(self._build_scroll(), 1)
        layout.addWidget(self._build_foot())
        layout.addWidget(self._build_promise())

    def _build_sections(self) -> QWidget:
        words = (
            ("overview", self.tr("Overview"), "overview"),
            ("customers", self.tr("Customers"), "customers"),
            ("invitations", self.tr("Invitations"), "send"),
        )
        box, layout = _column()
        for key, text, icon in words:
            item = SidebarItem(text, icon)
            item.setObjectName(f"section_{key}")
            item.clicked.connect(lambda _checked=False, key=key: self.section_wanted.emit(key))
            self._sections[key] = item
            layout.addWidget(item)
        return box

    def _build_scroll(self) -> QWidget:
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content, layout = _column()
        layout.addWidget(self.views)
        layout.addWidget(self.unfinished)
        layout.addStretch()
        area.setWidget(content)
        return area

    def _build_foot(self) -> QWidget:
        box, layout = _column()
        import_item = self._foot_item("sidebar_import", self.tr("Import…"), "import")
        import_item.clicked.connect(lambda: self.import_wanted.emit())
        import_item.setEnabled(not self._workspace.is_read_only)
        import_item.setToolTip(self._workspace.read_only_reason)
        trash_item = self._foot_item("sidebar_trash", self.tr("Trash"), "trash")
        trash_item.clicked.connect(lambda: self.trash_wanted.emit())
        settings_item = self._foot_item("sidebar_settings", self.tr("Settings"), "settings")
        settings_item.clicked.connect(lambda: self.settings_wanted.emit())
        layout.addWidget(import_item)
        layout.addWidget(trash_item)
        layout.addWidget(settings_item)
        return box

    def _foot_item(self, name: str, text: str, icon: str) -> SidebarItem:
        item = SidebarItem(text, icon, checkable=False)
        item.setObjectName(name)
        return item

    def _build_promise(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(S12, 0, 0, 0)
        layout.setSpacing(S4 + 2)
        layout.addWidget(IconMark("lock", side=_LOCK))
        layout.addWidget(Label(self.tr("Data stays on this computer"), "muted", wrap=True), 1)
        return row

    def _show_account(self) -> None:
        account = self._workspace.account
        if account is None:
            name, caption = self.tr("No partner account"), self.tr("Set it up to begin")
            self._account.set_account(name, caption, initial="?", chooses=False)
            return
        caption = self._caption(account)
        self._account.set_account(account.name, caption)
        self._account.setToolTip(f"{account.name}\n{caption}")

    def _caption(self, account: PartnerAccount) -> str:
        kind = {
            PartnerType.DIRECT_BILL: self.tr("Direct bill"),
            PartnerType.INDIRECT_PROVIDER: self.tr("Indirect provider"),
            PartnerType.INDIRECT_RESELLER: self.tr("Indirect reseller"),
        }[account.type]
        if not account.country:
            return kind
        from desktop.ui.customers.country_names import country_name

        return f"{kind} · {country_name(account.country)}"

    def _count(self) -> None:
        account = self._workspace.account
        self._counts.ask(account.id if account else None)

    @Slot(object, object)
    def _show_counts(self, _account_id: int | None, counts: dict[str, int]) -> None:
        for section, count in counts.items():
            self._sections[section].set_count(count or None)

    def _on_account_clicked(self) -> None:
        if self._workspace.account is None:
            self.account_wanted.emit(None)
            return
        menu = self.build_account_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._account.mapToGlobal(self._account.rect().bottomLeft()))

    def build_account_menu(self) -> QMenu:
        """All accounts to choose from, the current one to edit, a new one to set up."""
        menu = QMenu(self)
        current = self._workspace.account
        for account in self._workspace.desk.accounts.all():
            action = menu.addAction(account.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(current is not None and account.id == current.id)
            action.triggered.connect(
                lambda _checked=False, account_id=account.id: self._workspace.select_account(account_id)
            )
        menu.addSeparator()
        edit = menu.addAction(self.tr("Edit this account…"), lambda: self.account_wanted.emit(current))
        new = menu.addAction(self.tr("New partner account…"), lambda: self.account_wanted.emit(None))
        for action in (edit, new):
            action.setEnabled(not self._workspace.is_read_only)
        return menu


def _column() -> tuple[QWidget, QVBoxLayout]:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, S8, 0)
    layout.setSpacing(0)
    return box, layout


def _count_rows(desk: Desk, account_id: int | None) -> dict[str, int]:
    return {
        "customers": desk.customers.count(CustomerQuery(account_id)),
        "invitations": desk.invitations.count(account_id),
    }
