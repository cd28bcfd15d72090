"""The Overview page: what waits for you, and how all customers stand."""

from collections.abc import Callable
from datetime import date
from typing import override

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.progress import Cancelled
from desktop.domain.times import local_today
from desktop.operations.desk import Desk
from desktop.store.customer_query import CustomerQuery
from desktop.store.overview import Overview
from desktop.ui.live_query import LiveQuery
from desktop.ui.overview.overview_sheet import OverviewSheet
from desktop.ui.style.buttons import Button
from desktop.ui.style.empty_state import EmptyState
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4, S12, S16, S24
from desktop.ui.workspace import Workspace


class OverviewPage(QWidget):
    """Counts on the worker thread, while it is shown.

    What a bar opens: `customers_wanted` with a query to filter by, `invitations_wanted` with a filter of their page,
    `invitation_wanted`. `import_wanted` and `new_customer_wanted` come while there is no customer.
    """

    customers_wanted = Signal(object)
    invitations_wanted = Signal(str)
    invitation_wanted = Signal(int)
    import_wanted = Signal()
    new_customer_wanted = Signal()
    counted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overview_page")
        self._workspace = workspace
        self._is_out_of_date = True
        self._day = local_today()
        self._soon = QTimer(self, singleShot=True, interval=0)  # one edit tells of itself several times
        self._live = LiveQuery(workspace.jobs, _count, self, stoppable=True)
        self.overview: Overview | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self._working = Label("", "muted")
        self._working.setObjectName("overview_working")
        heading = QHBoxLayout()
        heading.setContentsMargins(S24, S4, S24, 0)
        heading.setSpacing(S12)
        heading.addWidget(Label(self.tr("Overview"), "title"), 0, Qt.AlignmentFlag.AlignBaseline)
        heading.addWidget(self._working, 0, Qt.AlignmentFlag.AlignBaseline)
        heading.addStretch(1)
        self._stack = QStackedWidget()
        self._blank = QWidget(focusPolicy=Qt.FocusPolicy.StrongFocus)  # the keys wait there for the first counts
        self._blank.setAccessibleName(self.tr("Overview"))
        self._nobody = self._build_nobody()
        self._scroll = self._build_scroll()
        for widget in (self._blank, self._nobody, self._scroll):
            self._stack.addWidget(widget)
        self.setFocusProxy(self._scroll)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, S16, 0, 0)
        layout.setSpacing(S12)
        layout.addLayout(heading)
        layout.addWidget(self._stack, 1)

    def _build_scroll(self) -> QScrollArea:
        self.sheet = OverviewSheet()
        area = QScrollArea()
        area.setObjectName("overview_scroll")
        area.setAccessibleName(self.tr("Overview"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.sheet)
        return area

    def _build_nobody(self) -> EmptyState:
        actions = (
            self._button("overview_import", self.tr("Import…"), "default", self.import_wanted.emit),
            self._button("overview_new", self.tr("New customer…"), "default", self.new_customer_wanted.emit),
        )
        text = self.tr("Once there are customers, this page counts them: how they stand, and what waits for you.")
        return EmptyState(self.tr("Nothing to count yet"), text, actions)

    def _button(self, name: str, text: str, kind: str, clicked: Callable[[], object]) -> Button:
        button = Button(text, kind)
        button.setObjectName(name)
        button.setEnabled(not self._workspace.is_read_only)
        button.setToolTip(self._workspace.read_only_reason)
        button.clicked.connect(lambda: clicked())
        return button

    def _connect(self) -> None:
        workspace = self._workspace
        for changed in (workspace.customers_changed, workspace.invitations_changed, workspace.account_selected):
            changed.connect(self._on_changed)
        self._soon.timeout.connect(self._ask)
        self._live.answered.connect(self._on_counted)
        self._live.slow.connect(self._on_slow)
        self.sheet.opened.connect(self._open)

    # --- what is shown -----------------------------------------------------------------------------------------------

    def take_focus(self) -> None:
        """Give the keys to the bar that was opened last, else to the page."""
        page = self._stack.currentWidget()
        last = self.sheet.focusWidget() if page is self._scroll else None
        if (widget := last or page) is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Count what changed while another page was shown."""
        super().showEvent(event)
        if self._is_out_of_date or self._day != local_today():
            self._soon.start()

    @Slot()
    def _on_changed(self) -> None:
        self._is_out_of_date = True
        if self.isVisible():
            self._soon.start()

    @Slot()
    def _ask(self) -> None:
        account = self._workspace.account
        self._is_out_of_date = False
        self._day = local_today()
        self._live.ask((account.id if account is not None else None, self._day))

    @Slot(object, object)
    def _on_counted(self, _question: object, overview: Overview) -> None:
        self.overview = overview
        self.sheet.show_overview(overview)
        self._stack.setCurrentWidget(self._scroll if overview.customers else self._nobody)
        self.counted.emit()

    @Slot(bool)
    def _on_slow(self, slow: bool) -> None:
        self._working.setText(self.tr("Counting…") if slow else "")

    @Slot(object)
    def _open(self, target: object) -> None:
        if isinstance(target, CustomerQuery):
            self.customers_wanted.emit(target)
        elif isinstance(target, str):
            self.invitations_wanted.emit(target)
        else:
            self.invitation_wanted.emit(target)


def _count(desk: Desk, question: tuple[int | None, date], cancelled: Cancelled) -> Overview:
    account_id, today = question
    return desk.overview.count(account_id, today, cancelled)
