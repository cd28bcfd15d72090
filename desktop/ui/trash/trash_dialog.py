"""The trash: deleted customers and users, to bring back or to delete for good."""

from array import array
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.domain.progress import Cancelled
from desktop.operations.desk import Desk
from desktop.operations.edit_customer import restore_customers
from desktop.operations.edit_user import restore_users
from desktop.operations.empty_trash import delete_for_good
from desktop.store.trash import TrashedRow
from desktop.ui.live_query import LiveQuery
from desktop.ui.record.editing import Editing
from desktop.ui.record.record_list import Line, RecordList
from desktop.ui.record.words import moment
from desktop.ui.safety.task_dialog import TaskDialog
from desktop.ui.style.labels import Label
from desktop.ui.style.segmented import SegmentedControl
from desktop.ui.trash.purge_question import PurgeQuestion
from desktop.ui.workspace import Workspace

CUSTOMERS, USERS = "customers", "users"
_ROWS = 8


class TrashDialog(TaskDialog):
    """What was deleted from the current account; it stays open while things are brought back."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace.jobs, self.tr("Trash"), parent)
        self.setObjectName("trash_dialog")
        self._workspace = workspace
        self._editing = Editing(workspace, self)
        self._ids: dict[str, array[int]] = {CUSTOMERS: array("q"), USERS: array("q")}
        self._look = LiveQuery(workspace.jobs, _look_up, self, stoppable=True)
        self._build()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read the trash anew."""
        account = self._workspace.account
        self._look.ask(account.id if account is not None else None)

    # --- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        text = self.tr("What was deleted stays here, with everything that is theirs, until you delete it for good.")
        self.body.addWidget(Label(text, wrap=True))
        self.which = SegmentedControl(name=self.tr("What was deleted"))
        self.which.setObjectName("trash_which")
        self.which.add(CUSTOMERS, self.tr("Customers"), 0)
        self.which.add(USERS, self.tr("Users"), 0)
        self.view = RecordList(self.tr("Trash"), self._read, self._line, rows=_ROWS)
        self.view.setObjectName("trash_list")
        self._none = Label("", "muted", wrap=True)
        self._none.setObjectName("trash_none")
        self.body.addWidget(self.which)
        self.body.addWidget(self._none)
        self.body.addWidget(self.view, 1)
        self.body.addStretch()
        self.empty = self.add_button("empty_trash", self.tr("Empty trash…"), self._empty)
        self.purge = self.add_button("delete_for_good", self.tr("Delete for good…"), self._purge)
        self.restore = self.add_button("restore", self.tr("Restore"), self._restore, "primary")

    def _connect(self) -> None:
        self._look.answered.connect(self._on_found)
        self.which.current_changed.connect(lambda _key: self._turn())
        self.view.selection_changed.connect(self._offer)
        self._workspace.customers_changed.connect(self.refresh)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view, self._purge)

    def _read(self, ids: Sequence[int]) -> list[TrashedRow]:
        trash = self._workspace.desk.trash
        return trash.users(ids) if self.which.current() == USERS else trash.customers(ids)

    def _line(self, row: TrashedRow) -> Line:
        by = self.tr("{moment} by {name}").format(moment=moment(row.deleted_at), name=row.deleted_by)
        when = by if row.deleted_by else moment(row.deleted_at)
        return Line(row.name, " · ".join(part for part in (row.customer, row.detail) if part), when)

    # --- showing -----------------------------------------------------------------------------------------------------

    @Slot(object, object)
    def _on_found(self, _account_id: int | None, ids: "dict[str, array[int]]") -> None:
        self._ids = ids
        for key, found in ids.items():
            self.which.set_count(key, len(found))
        self._show()

    def _turn(self) -> None:
        """Show the other kind: the ids of customers are not those of users."""
        self.view.record_model.show_ids(array("q"))
        self._show()

    def _show(self) -> None:
        shown = self._ids[self.which.current()]
        self.view.show_ids(shown)
        self.view.setVisible(bool(shown))
        self._none.setVisible(not shown)
        is_users = self.which.current() == USERS
        self._none.setText(self.tr("No deleted users.") if is_users else self.tr("No deleted customers."))
        self._offer()

    @Slot()
    def _offer(self) -> None:
        """Grey what cannot be done now, saying why."""
        reason = self._workspace.read_only_reason
        selected, any_at_all = bool(self.view.selected_ids), any(self._ids.values())
        for button, possible in ((self.restore, selected), (self.purge, selected), (self.empty, any_at_all)):
            button.setEnabled(possible and not reason and not self.is_working)
            button.setToolTip(reason)

    def work_ended(self) -> None:
        """Offer again what can be done."""
        self._offer()

    def failure_title(self) -> str:
        """What to call it when the work fails."""
        return self.tr("Nothing was deleted for good")

    # --- doing -------------------------------------------------------------------------------------------------------

    def _restore(self) -> None:
        ids, desk = self.view.selected_ids, self._workspace.desk
        if self.which.current() == USERS:
            self._editing.do_or_ask(lambda over: restore_users(desk, ids, over=over))
        else:
            self._editing.do(lambda: restore_customers(desk, ids))

    def _purge(self) -> None:
        if not self.purge.isEnabled():
            return
        selected = self.view.selected_ids
        is_users = self.which.current() == USERS
        self._ask([] if is_users else selected, selected if is_users else [])

    def _empty(self) -> None:
        self._ask(self._ids[CUSTOMERS], self._ids[USERS])

    def _ask(self, customer_ids: Sequence[int], user_ids: Sequence[int]) -> None:
        belongings = self._workspace.desk.trash.belongings(customer_ids)
        box = PurgeQuestion(len(customer_ids), len(user_ids), belongings, self)
        box.confirmed.connect(partial(self._delete, list(customer_ids), list(user_ids)))
        box.open()

    def _delete(self, customer_ids: list[int], user_ids: list[int]) -> None:
        self.work(self.tr("Deleting for good…"), delete_for_good, customer_ids, user_ids, done=self._on_deleted)

    def _on_deleted(self, _change_id: int) -> None:
        self._workspace.data_replaced()
        self.say("ok", self.tr("Deleted for good."))


def _look_up(desk: Desk, account_id: int | None, cancelled: Cancelled) -> "dict[str, array[int]]":
    if account_id is None:
        return {CUSTOMERS: array("q"), USERS: array("q")}
    with desk.database.unless(cancelled):
        return {CUSTOMERS: desk.customers.deleted_ids(account_id), USERS: desk.trash.user_ids(account_id)}
