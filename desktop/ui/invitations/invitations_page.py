"""The Invitations page: every request that left the program, and what came of it."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.invitations import InvitationState
from desktop.operations.desk import Desk
from desktop.store.invitations import InvitationQuery, InvitationRow
from desktop.ui.customers.fitting_columns import full_width
from desktop.ui.invitations.invitation_pane import InvitationPane
from desktop.ui.invitations.invitations_model import InvitationsModel, waiting_age
from desktop.ui.invitations.invitations_view import InvitationsView
from desktop.ui.list_and_pane import ListAndPane
from desktop.ui.live_query import LiveQuery
from desktop.ui.style.buttons import Button
from desktop.ui.style.empty_state import EmptyState
from desktop.ui.style.labels import Label
from desktop.ui.style.segmented import SegmentedControl
from desktop.ui.style.spacing import S4, S12, S16, S24
from desktop.ui.workspace import Workspace

_FILTERS: dict[str, frozenset[InvitationState]] = {
    "all": frozenset(InvitationState),
    "to_send": frozenset({InvitationState.PREPARED}),
    "waiting": frozenset({InvitationState.SENT}),
    "closed": frozenset({InvitationState.ACCEPTED, InvitationState.DECLINED, InvitationState.WITHDRAWN}),
}


class InvitationsPage(QWidget):
    """List and pane. `resume_wanted`: hand an invitation's text over again; `request_wanted`: begin a new request."""

    resume_wanted = Signal(int)
    request_wanted = Signal()
    search_cleared = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("invitations_page")
        self._workspace = workspace
        self._text = ""
        self._found: list[InvitationRow] = []
        self._wanted: int | None = None
        self._model = InvitationsModel(self)
        self._live = LiveQuery(workspace.jobs, _list, self)
        self._build()
        self._connect()
        self.refresh()

    # --- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.view = InvitationsView(self._model)
        self.setFocusProxy(self.view)
        self._stack = QStackedWidget()
        self._none_yet = self._build_none_yet()
        self._no_hits = self._build_no_hits()
        for widget in (self.view, self._none_yet, self._no_hits):
            self._stack.addWidget(widget)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, S16, 0, 0)
        column.setSpacing(S12)
        column.addLayout(self._build_heading())
        column.addLayout(self._build_filters())
        column.addWidget(self._stack, 1)
        self.pane = InvitationPane(self._workspace)
        self._room = ListAndPane(listing, self.view, lambda: full_width(self.view))
        self._room.set_pane(self.pane)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._room)

    def _build_heading(self) -> QHBoxLayout:
        self._count = Label("", "muted")
        self._count.setObjectName("invitations_count")
        heading = QHBoxLayout()
        heading.setContentsMargins(S24, S4, S24, 0)
        heading.setSpacing(S12)
        heading.addWidget(Label(self.tr("Invitations"), "title"), 0, Qt.AlignmentFlag.AlignBaseline)
        heading.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBaseline)
        heading.addStretch(1)
        return heading

    def _build_filters(self) -> QHBoxLayout:
        self.filters = SegmentedControl(name=self.tr("Show"))
        self.filters.setObjectName("invitation_filters")
        self.filters.add("all", self.tr("All"))
        self.filters.add("to_send", self.tr("To send"))
        self.filters.add("waiting", self.tr("Waiting"))
        self.filters.add("closed", self.tr("Closed"))
        row = QHBoxLayout()
        row.setContentsMargins(S24, 0, S24, 0)
        row.addWidget(self.filters)
        row.addStretch(1)
        return row

    def _build_none_yet(self) -> EmptyState:
        request = Button(self.tr("Request a reseller relationship"), "default", "send")
        request.setObjectName("empty_request")
        request.setEnabled(not self._workspace.is_read_only)
        request.setToolTip(self._workspace.read_only_reason)
        request.clicked.connect(lambda: self.request_wanted.emit())
        text = self.tr("A request appears here once its text was opened in email, copied or saved.")
        return EmptyState(self.tr("No invitations yet"), text, (request,))

    def _build_no_hits(self) -> EmptyState:
        clear = Button(self.tr("Show all"), "default")
        clear.setObjectName("show_all_invitations")
        clear.clicked.connect(self._on_show_all)
        return EmptyState(
            self.tr("No invitation found"), self.tr("Nothing matches the search and the choice above."), (clear,)
        )

    def _connect(self) -> None:
        self._live.answered.connect(self._on_found)
        self.filters.current_changed.connect(lambda _key: self._show())
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.view.opened.connect(self._on_opened)
        self.pane.resume_wanted.connect(self.resume_wanted)
        self._workspace.invitations_changed.connect(self.refresh)
        self._workspace.account_selected.connect(self.refresh)

    # --- what is shown -----------------------------------------------------------------------------------------------

    @property
    def current_id(self) -> int | None:
        """The invitation shown in the pane."""
        row = self._model.row(self.view.currentIndex())
        return row.id if row is not None else None

    def set_search(self, text: str) -> None:
        """Show only the invitations `text` finds (customer, address, subject); blank text shows all."""
        if text.strip() != self._text:
            self._text = text.strip()
            self._live.ask(self._query(), typing=bool(self._text))

    def show_filter(self, key: str) -> None:
        """Show "all", "to_send", "waiting" or "closed"."""
        self.filters.set_current(key)

    def select_invitation(self, invitation_id: int) -> None:
        """Go to an invitation and read it: now, or as soon as it is in the list."""
        self._wanted = invitation_id
        self.filters.set_current("all")
        self.refresh()

    def move_selection(self, rows: int) -> None:
        """Go some rows down (up: negative) while the person goes on typing in the search field."""
        row = max(0, min(self.view.currentIndex().row() + rows, self._model.rowCount() - 1))
        self.view.setCurrentIndex(self._model.index(row, 0))

    def refresh(self) -> None:
        """Read the invitations anew; the person stays where they were."""
        self._live.ask(self._query())

    def _query(self) -> InvitationQuery:
        account = self._workspace.account
        return InvitationQuery(account_id=account.id if account is not None else None, text=self._text)

    @Slot(object, object)
    def _on_found(self, query: InvitationQuery, rows: list[InvitationRow]) -> None:
        if query == self._query():
            self._found = rows
            self._show()

    def _show(self) -> None:
        current = self.current_id if self._wanted is None else self._wanted
        states = _FILTERS[self.filters.current()]
        rows = [row for row in self._found if row.state in states]
        self._model.show_rows(rows, self._text)
        for key, counted in _FILTERS.items():
            self.filters.set_count(key, sum(row.state in counted for row in self._found))
        self._count.setText(self.tr("%n invitation(s)", "", len(rows)) if rows else "")
        nothing = self._no_hits if self._found or self._text else self._none_yet
        self._stack.setCurrentWidget(self.view if rows else nothing)
        self._stand_at(current)
        self._show_current()
        if self._wanted is not None and self.current_id == self._wanted:
            self._wanted = None
            self._room.read()

    def _stand_at(self, invitation_id: int | None) -> None:
        index = self._model.index_of(invitation_id)
        if not index.isValid():
            index = self._model.index(0, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.view.selectionModel().setCurrentIndex(index, flags)
        self.view.scrollTo(index)

    def _show_current(self) -> None:
        row = self._model.row(self.view.currentIndex())
        if row is not None:
            self.pane.show_invitation(row.id, waiting_age(row))
        self._room.fill(self._model.rowCount() > 0)

    @Slot()
    def _on_opened(self) -> None:
        self._room.read()
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pane.focusNextChild()

    def show_list(self) -> None:
        """Show the list again where an invitation stands in its place."""
        self._room.show_list()

    @Slot()
    def _on_show_all(self) -> None:
        self.filters.set_current("all")
        self.set_search("")
        self.search_cleared.emit()
        self.view.setFocus()


def _list(desk: Desk, query: InvitationQuery) -> list[InvitationRow]:
    return desk.invitations.list(query)
