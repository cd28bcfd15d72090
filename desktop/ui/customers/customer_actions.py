"""What can be done with the customers selected: the context menu, and the keys of the list."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.domain.invitation_states import InvitationState
from desktop.ui.customers.customers_model import Node
from desktop.ui.customers.tree_kinds import CUSTOMERS
from desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop.ui.customers.customers_page import CustomersPage

_LONGEST_NAMED = 40  # characters of a cell in its menu entry


class CustomerActions(QObject):
    """The actions of a `CustomersPage`. What a read-only database forbids is greyed, and its tool tip says why."""

    def __init__(self, workspace: Workspace, page: "CustomersPage") -> None:
        super().__init__(page)
        self._workspace = workspace
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
        self.request.setIconText(self.tr("Request…"))
        self.sent = self._add("mark_sent", self.tr("Sent it? Yes, today"), self._on_sent)
        self.invitation = self._add("show_invitation", self.tr("Show invitation"), self._on_invitation)
        self._menu.addSeparator()
        self.edit = self._add("edit_customer", self.tr("Edit…"), page.edit_row, "F2")
        self.copy = self._add("copy_customers", self.tr("Copy"), page.copy_selected, QKeySequence.StandardKey.Copy)
        self.export = self._add("export_customers", self.tr("Export…"), page.export_wanted.emit)
        self.tag = self._add("tag_customers", self.tr("Tag…"), self._on_tag)
        self.copy_cell = self._add("copy_cell", "", self._on_copy_cell)
        self._menu.addSeparator()
        self.open_groups = self._add("open_groups", self.tr("Open all groups"), self._on_open_groups)
        self._sorting = self._menu.addMenu(self.tr("Sort by"))
        self._sorting.aboutToShow.connect(self._fill_sorting)
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

    def _fill_sorting(self) -> None:
        from desktop.ui.customers.columns_menu import fill_sorting

        self._sorting.clear()
        fill_sorting(self._sorting, self._page.view)

    def update_enabled(self) -> None:
        """Grey what cannot be done with the present selection."""
        node = self._node()
        row = node.row if node is not None and node.kind is CUSTOMERS else None
        state = row.invitation_state if row is not None else None
        self._allow(self.request, node is not None)
        self._allow(self.edit, node is not None, edits=False)
        self._allow(self.copy, self._page.view.selectionModel().hasSelection(), edits=False)
        self._allow(self.export, self._page.has_customers_selected, edits=False)
        self._allow(self.tag, self._page.has_customers_selected)
        self._allow(self.remove, self._page.has_customers_selected)
        self._allow(self.sent, state is InvitationState.PREPARED)
        self.sent.setVisible(state is InvitationState.PREPARED)
        self.invitation.setVisible(state not in (None, InvitationState.DRAFT))

    def _node(self) -> Node | None:
        view = self._page.view
        return view.customers.node(view.currentIndex())

    def _allow(self, action: QAction, possible: bool, *, edits: bool = True) -> None:
        reason = self._workspace.read_only_reason if edits else ""
        action.setEnabled(possible and not reason)
        action.setToolTip(reason)

    @Slot(QPoint, QModelIndex)
    def show_menu(self, place: QPoint, cell: QModelIndex) -> None:
        """Open the context menu at `place` (global), asked for at `cell`."""
        from desktop.ui.customers.copied_rows import copied

        self.update_enabled()
        words = copied(self._page.view.customers.cell(cell))
        self.copy_cell.setData(words)
        self.copy_cell.setVisible(bool(words))
        short = words if len(words) <= _LONGEST_NAMED else words[: _LONGEST_NAMED - 1] + "…"
        self.copy_cell.setText(self.tr("Copy “{words}”").format(words=short.replace("&", "&&")))
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
        if (node := self._node()) is not None:
            self._page.mark_sent(node.row.invitation_id)

    def _on_invitation(self) -> None:
        if (node := self._node()) is not None:
            self._page.invitation_wanted.emit(node.row.invitation_id)

    def _on_tag(self) -> None:
        from desktop.ui.customers.tag_dialog import TagDialog

        dialog = TagDialog(self._workspace, self._page.selected_ids, self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_copy_cell(self) -> None:
        QGuiApplication.clipboard().setText(self.copy_cell.data())

    def _on_open_groups(self) -> None:
        self._page.view.open_groups(self._page.view.currentIndex())
