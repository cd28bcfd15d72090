"""The title of the Customers page, and how many are shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.customers.cell import number
from desktop.ui.customers.customer_listing import CustomerListing
from desktop.ui.style.buttons import Button
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4, S12, S24


class CustomersHeading(QWidget):
    """`more_users_wanted`: show more of the users found."""

    more_users_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self._count = Label("", "muted")
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

    def show_listing(self, listing: CustomerListing, *, narrowed: bool) -> None:
        """Say how many customers and users are shown, of how many."""
        if narrowed:
            words = self.tr("{shown} of %n customer(s)", "", listing.total).format(shown=number(listing.customers))
        else:
            words = self.tr("%n customer(s)", "", listing.total) if listing.total else ""
        if listing.users:
            first = self.tr("first %n user(s)", "", listing.users)
            words += " · " + (first if listing.more_users else self.tr("%n user(s)", "", listing.users))
        self._said = words
        self._count.setText(words)
        self._more.setVisible(listing.more_users)

    def show_working(self, working: bool) -> None:
        """Say that it takes a moment, and how many were found so far."""
        so_far, searching = self._said, self.tr("Searching…")
        self._count.setText((f"{so_far} · {searching}" if so_far else searching) if working else so_far)

    def clear(self) -> None:
        """Say nothing: nobody counted yet."""
        self._said = ""
        self._count.clear()
        self._more.hide()
