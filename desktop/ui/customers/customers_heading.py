"""The title of the Customers page, and how many are shown."""

from array import array

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.progress import Cancelled
from desktop.operations.desk import Desk
from desktop.store.customer_query import CustomerQuery
from desktop.ui.customers.cell import number
from desktop.ui.customers.customer_listing import CustomerListing, is_narrowed, is_short
from desktop.ui.jobs import Jobs
from desktop.ui.live_query import LiveQuery
from desktop.ui.style.buttons import Button
from desktop.ui.style.flow_layout import FlowLayout
from desktop.ui.style.labels import ElidedLabel, Label
from desktop.ui.style.spacing import S4, S12, S24


class CustomersHeading(QWidget):
    """`more_users_wanted`: show more of the users found. How many these are in all is counted by `jobs`."""

    more_users_wanted = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self._query = CustomerQuery()
        self._listing = CustomerListing(array("q"), 0)
        self._counted = CustomerQuery(), 0  # what was asked for, and how many users have it
        self._ahead: CustomerQuery | None = None  # what is looked for while its users are counted already
        self._totals = LiveQuery(jobs, _count_users, self, stoppable=True)
        self._totals.answered.connect(self._on_total)
        self._count = ElidedLabel("", "muted")
        self._count.setObjectName("customers_count")
        self._more = Button(self.tr("Show more"), "link")
        self._more.setObjectName("more_users")
        self._more.setAccessibleName(self.tr("Show more users"))
        self._more.clicked.connect(lambda: self.more_users_wanted.emit())
        self._more.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(S24, S4, S24, 0)
        layout.setSpacing(S12)
        layout.addWidget(Label(self.tr("Customers"), "title"), 0, Qt.AlignmentFlag.AlignBaseline)
        layout.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBaseline)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignBaseline)
        layout.addStretch(1)
        self._layout = layout

    def add_at_end(self, *widgets: QWidget) -> None:
        """Put widgets at the right, in large text one below the other; nothing moves when they come and go."""
        box = QWidget()
        lines = FlowLayout(box, gap=S12, line_gap=0)
        for widget in widgets:
            lines.addWidget(widget)
        self._layout.addWidget(box)
        self.setMinimumHeight(max(widget.sizeHint().height() for widget in widgets) + S4)

    def show_listing(self, listing: CustomerListing, query: CustomerQuery) -> None:
        """Say how many customers and users are shown, of how many `query` finds; the users are counted for it."""
        self._listing, self._query = listing, query
        self._more.setVisible(listing.more_users)
        self._say()
        if not listing.more_users:
            self._totals.forget()
        elif self._ahead != query:
            self._totals.ask(query)
        self._ahead = None

    def expect(self, query: CustomerQuery) -> None:
        """Others are looked for. Users whom an index knows are counted meanwhile; else the search is left alone."""
        self._totals.forget()
        self._ahead = query if query.text and not is_short(query.text) else None
        if self._ahead is not None:
            self._totals.ask(query, typing=True)

    def _say(self) -> None:
        parts = [self._customer_words(self._listing, self._query), self._user_words(self._listing)]
        self._said = " · ".join(filter(None, parts))
        self._count.setText(self._said)

    def _customer_words(self, listing: CustomerListing, query: CustomerQuery) -> str:
        if is_narrowed(query):
            return self.tr("{shown} of %n customer(s)", "", listing.total).format(shown=number(listing.customers))
        return self.tr("%n customer(s)", "", listing.total) if listing.total else ""

    def _user_words(self, listing: CustomerListing) -> str:
        if not listing.users:
            return ""
        if not listing.more_users:
            return self.tr("%n user(s)", "", listing.users)
        counted, total = self._counted
        if counted != self._query:
            return self.tr("first %n user(s)", "", listing.users)
        return self.tr("{shown} of {total} users").format(shown=number(listing.users), total=number(total))

    @Slot(object, object)
    def _on_total(self, query: CustomerQuery, total: int) -> None:
        self._counted = query, total
        if query == self._query:
            self._say()

    def show_working(self, working: bool) -> None:
        """Say that it takes a moment, and how many were found so far."""
        so_far, searching = self._said, self.tr("Searching…")
        self._count.setText((f"{so_far} · {searching}" if so_far else searching) if working else so_far)

    def clear(self) -> None:
        """Say nothing: nobody counted yet."""
        self._totals.forget()
        self._said = ""
        self._count.clear()
        self._more.hide()


def _count_users(desk: Desk, query: CustomerQuery, cancelled: Cancelled) -> int:
    return desk.user_search.count(query, cancelled)
