"""What can be done with the customers selected: the context menu, and the keys of the list."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.domain.invitations import InvitationState
from desktop.ui.customers.customers_model import ROW_ROLE, Column

if TYPE_CHECKING:
    from desktop.ui.customers.customers_page import CustomersPage


class CustomerActions(QObject):
    """The actions of a `CustomersPage`. What a read-only database forbids is greyed, and its tool tip says why."""

    def __init__(self, page: "CustomersPage") -> None:
        super().__init__(page)
        self._page = page
        self._menu = QMenu(page)
        self._menu.setObjectName("customer_menu")
        self._menu.setToolTipsVisible(True)
        self._question = QMenu(page)
        self._question.setObjectName("sent_it_menu")
        self._build()
        page.view.menu_wanted.connect(self.show_menu)
        page.view.sent_it_wanted.connect(self.ask_sent_it)
        selection = page.view.selectionModel()
        for changed in (selection.selectionChanged, selection.currentChanged, page.count_changed):
            changed.connect(lambda *_: self.update_enabled())
        self.update_enabled()

    def _build(self) -> None:
        page = self._page
        self.request = self._add("request_for_customer", self.tr("Request a reseller relationship"), page.request)
        self.sent = self._add("mark_sent", self.tr("Sent it? Yes, today"), self._on_sent)
        self.invitation = self._add("show_invitation", self.tr("Show invitation"), self._on_invitation)
        self._menu.addSeparator()
        self.edit = self._add("edit_customer", self.tr("Edit…"), page.edit_current, "F2")
        self.copy = self._add("copy_customers", self.tr("Copy"), page.copy_selected, QKeySequence.StandardKey.Copy)
        self._build_sorting(self._menu.addMenu(self.tr("Sort by")))
        self._menu.addSeparator()
        self.remove = self._add(
            "remove_customers", self.tr("Remove"), page.remove_selected, QKeySequence.StandardKey.Delete
        )
        self._yes_today = self._question.addAction(self.tr("Yes, today"))
        self._yes_today.setObjectName("sent_it_yes")
        self._yes_today.triggered.connect(self._on_yes_today)
        self._question.addAction(self.tr("Not yet")).setObjectName("sent_it_not_yet")

    def _add(
        self,
        name: str,
        text: str,
        do: Callable[[], object],
        key: QKeySequence.StandardKey | str | None = None,
    ) -> QAction:
        action = self._menu.addAction(text)
        action.setObjectName(name)
        action.triggered.connect(lambda: do())
        if key is not None:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._page.view.addAction(action)
        return action

    def _build_sorting(self, menu: QMenu) -> None:
        header, model = self._page.view.header(), self._page.view.model()
        for column in Column:
            name = model.headerData(column, Qt.Orientation.Horizontal)
            action = menu.addAction(name)
            action.setObjectName(f"sort_{column.name.lower()}")
            action.triggered.connect(
                lambda _checked=False, column=column: header.setSortIndicator(column, Qt.SortOrder.AscendingOrder)
            )

    def update_enabled(self) -> None:
        """Grey what cannot be done with the present selection."""
        row = self._page.view.currentIndex().data(ROW_ROLE)
        selected = self._page.view.selectionModel().hasSelection()
        state = row.invitation_state if row is not None else None
        self._allow(self.request, row is not None)
        self._allow(self.edit, row is not None, edits=False)
        self._allow(self.copy, selected, edits=False)
        self._allow(self.remove, selected)
        self._allow(self.sent, state is InvitationState.PREPARED)
        self.sent.setVisible(state is InvitationState.PREPARED)
        self.invitation.setVisible(state not in (None, InvitationState.DRAFT))

    def _allow(self, action: QAction, possible: bool, *, edits: bool = True) -> None:
        reason = self._page.read_only_reason if edits else ""
        action.setEnabled(possible and not reason)
        action.setToolTip(reason)

    @Slot(QPoint)
    def show_menu(self, place: QPoint) -> None:
        """Open the context menu at `place` (global)."""
        self.update_enabled()
        self._menu.popup(place)

    @Slot(int, QPoint)
    def ask_sent_it(self, invitation_id: int, place: QPoint) -> None:
        """Ask *Sent it?* at `place` (global)."""
        self._yes_today.setData(invitation_id)
        self._allow(self._yes_today, possible=True)
        self._question.popup(place)

    @Slot()
    def _on_yes_today(self) -> None:
        self._page.mark_sent(self._yes_today.data())

    def _on_sent(self) -> None:
        self._page.mark_sent(self._page.view.currentIndex().data(ROW_ROLE).invitation_id)

    def _on_invitation(self) -> None:
        self._page.invitation_wanted.emit(self._page.view.currentIndex().data(ROW_ROLE).invitation_id)
