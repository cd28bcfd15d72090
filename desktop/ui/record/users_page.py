"""The users of a customer: looked at, added, changed, let in or kept out, deleted and restored."""

from array import array
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.users import User, UserState
from desktop.operations.edit_user import remove_users, restore_users, set_user_state
from desktop.store.users import UserRow
from desktop.ui.customers.words import short_date
from desktop.ui.record.editing import Editing
from desktop.ui.record.record_list import Line, RecordList
from desktop.ui.record.user_dialog import UserDialog
from desktop.ui.record.user_licenses_dialog import UserLicensesDialog
from desktop.ui.style.buttons import Button, IconButton
from desktop.ui.style.labels import Label
from desktop.ui.style.segmented import SegmentedControl
from desktop.ui.style.spacing import S8
from desktop.ui.workspace import Workspace


class UsersPage(QWidget):
    """Current users, or those in the trash; what can be done with the selected ones below."""

    def __init__(self, workspace: Workspace, editing: Editing) -> None:
        super().__init__()
        self.setObjectName("record_users")
        self._workspace = workspace
        self._editing = editing
        self._customer_id: int | None = None
        self.view = RecordList(self.tr("Users"), workspace.desk.users.rows, self._line, rows=6)
        self.view.setObjectName("users_list")
        self._build_actions()
        self._build()
        self._connect()

    # --- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._show_which = SegmentedControl(name=self.tr("Show"))
        self._show_which.setObjectName("users_shown")
        self._show_which.add("current", self.tr("Current"), 0)
        self._show_which.add("deleted", self.tr("Deleted"), 0)
        self._new = Button(self.tr("Add…"), "link", "plus")
        self._new.setAccessibleName(self.tr("Add a user"))
        self._new.setObjectName("new_user")
        if self._workspace.is_read_only:
            self._new.hide()
        head = QHBoxLayout()
        head.addWidget(self._show_which)
        head.addStretch(1)
        head.addWidget(self._new)
        self._none = Label("", "muted", wrap=True)
        self._none.setObjectName("no_users")
        self._buttons = self._build_buttons()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(S8)
        body.addLayout(head)
        body.addWidget(self._none)
        body.addWidget(self.view, 1)
        body.addWidget(self._buttons)
        body.addStretch()

    def _build_buttons(self) -> QWidget:
        box = QWidget()
        self._edit = Button(self.tr("Edit…"))
        self._edit.setObjectName("edit_user")
        self._licenses = Button(self.tr("Licenses…"))
        self._licenses.setObjectName("user_licenses")
        self._restore = Button(self.tr("Restore"))
        self._restore.setObjectName("restore_user")
        self._more = IconButton("more", self.tr("More"))
        self._more.setObjectName("more_for_users")
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S8)
        for button in (self._edit, self._licenses, self._restore, self._more):
            row.addWidget(button)
        row.addStretch(1)
        return box

    def _build_actions(self) -> None:
        self._menu = QMenu(self)
        self._menu.setObjectName("user_menu")
        self.edit_action = self._action("edit", self.tr("Edit…"), self.edit, "F2")
        self.licenses_action = self._action("licenses", self.tr("Licenses…"), self.edit_licenses)
        self.allow_action = self._action("allow", self.tr("Activate"), partial(self._set_state, UserState.ACTIVE))
        self.block_action = self._action("block", self.tr("Deactivate"), partial(self._set_state, UserState.INACTIVE))
        self.delete_action = self._action("delete", self.tr("Delete"), self._on_delete, "Del")
        self.restore_action = self._action("restore", self.tr("Restore"), self._on_restore)

    def _action(self, name: str, text: str, do: Callable[[], object], key: str = "") -> QAction:
        action = self._menu.addAction(text)
        action.setObjectName(f"user_{name}")
        action.triggered.connect(lambda: do())
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.view.addAction(action)
        return action

    def _connect(self) -> None:
        self._show_which.current_changed.connect(lambda _key: self._show())
        self.view.opened.connect(lambda _id: self._on_opened())
        self.view.selection_changed.connect(self._offer)
        self.view.menu_wanted.connect(self._on_menu)
        self._new.clicked.connect(lambda: self.add())
        self._edit.clicked.connect(lambda: self.edit())
        self._licenses.clicked.connect(lambda: self.edit_licenses())
        self._restore.clicked.connect(lambda: self._on_restore())
        self._more.clicked.connect(lambda: self._on_menu(self._more.mapToGlobal(QPoint(0, self._more.height()))))

    # --- showing -----------------------------------------------------------------------------------------------------

    def show_customer(self, customer_id: int) -> None:
        """Show the users of this customer."""
        if customer_id != self._customer_id:
            self._customer_id = customer_id
            self._show_which.set_current("current")
            self.view.show_ids(array("q"))
        self._show()

    @property
    def _shows_deleted(self) -> bool:
        return self._show_which.current() == "deleted"

    def _show(self) -> None:
        if self._customer_id is None:
            return
        users = self._workspace.desk.users
        current, deleted = users.ids(self._customer_id), users.deleted_ids(self._customer_id)
        self._show_which.set_count("current", len(current))
        self._show_which.set_count("deleted", len(deleted))
        shown = deleted if self._shows_deleted else current
        self.view.show_ids(shown)
        self.view.setVisible(bool(shown))
        self._none.setVisible(not shown)
        self._none.setText(self.tr("No deleted users.") if self._shows_deleted else self.tr("No users are known yet."))
        self._offer()

    def _line(self, row: UserRow) -> Line:
        if row.deleted_at:
            end, tone = short_date(row.deleted_at), "muted"
        elif row.state is UserState.INACTIVE:
            end, tone = self.tr("Inactive"), "notice"
        elif row.license_count:
            end, tone = self.tr("%n license(s)", "", row.license_count), "muted"
        else:
            end, tone = self.tr("No license"), "muted"
        quiet = bool(row.deleted_at) or row.state is UserState.INACTIVE
        return Line(row.name, row.address, end, tone, title_tone="muted" if quiet else "text")

    @Slot()
    def _offer(self) -> None:
        """Show what can be done with the selected users."""
        ids = self.view.selected_ids
        edits = bool(ids) and not self._workspace.is_read_only
        deleted = self._shows_deleted
        one = len(ids) == 1
        for action, offered in (
            (self.edit_action, edits and one and not deleted),
            (self.licenses_action, edits and one and not deleted),
            (self.allow_action, edits and not deleted),
            (self.block_action, edits and not deleted),
            (self.delete_action, edits and not deleted),
            (self.restore_action, edits and deleted),
        ):
            action.setVisible(offered)
            action.setEnabled(offered)
        self._edit.setVisible(edits and one and not deleted)
        self._licenses.setVisible(edits and one and not deleted)
        self._restore.setVisible(edits and deleted)
        self._more.setVisible(edits and not deleted)
        self._buttons.setVisible(edits)

    # --- doing -------------------------------------------------------------------------------------------------------

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        if any(action.isVisible() for action in self._menu.actions()):
            self._menu.popup(place)

    def _on_opened(self) -> None:
        if self.edit_action.isEnabled():
            self.edit()

    def add(self) -> None:
        """Enter a new user."""
        assert self._customer_id is not None
        self._open(UserDialog(self._workspace, User(self._customer_id, "", ""), self.window()))

    def edit(self) -> None:
        """Change the selected user's details."""
        if ids := self.view.selected_ids:
            user = self._workspace.desk.users.get(ids[0])
            self._open(UserDialog(self._workspace, user, self.window()))

    def _open(self, dialog: UserDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._go_to(dialog.user_id))
        dialog.open()

    def _go_to(self, user_id: int | None) -> None:
        if user_id is not None:
            self._show_which.set_current("current")
            self.view.go_to(user_id)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit_licenses(self) -> None:
        """Give the selected user licenses, or take them."""
        if ids := self.view.selected_ids:
            dialog = UserLicensesDialog(self._workspace, ids[0], self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _set_state(self, state: UserState) -> None:
        self._do(lambda ids: set_user_state(self._workspace.desk, ids, state))

    def _on_delete(self) -> None:
        self._do(lambda ids: remove_users(self._workspace.desk, ids))

    def _do(self, change: Callable[[Sequence[int]], int | None]) -> None:
        if ids := self.view.selected_ids:
            self._editing.do(lambda: change(ids))

    def _on_restore(self) -> None:
        if ids := self.view.selected_ids:
            self._editing.do_or_ask(lambda over: restore_users(self._workspace.desk, ids, over=over))
