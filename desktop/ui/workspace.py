"""An open database as the windows see it: its desk, its jobs, what can be undone, who is asking."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.partner import PartnerAccount
from desktop.operations.desk import Desk
from desktop.ui.errors import translate
from desktop.ui.preferences import Preferences

if TYPE_CHECKING:
    from desktop.ui.jobs import Jobs
    from desktop.ui.undo import ChangeStack


class Workspace(QObject):
    """What every page and dialog is given. The signals say which kind of data may have changed.

    With `starting` the first paint is near: what it does not show is put off until `finish_start()` (G1).
    """

    customers_changed = Signal()
    invitations_changed = Signal()
    accounts_changed = Signal()
    account_selected = Signal()

    def __init__(
        self,
        desk: Desk,
        preferences: Preferences,
        *,
        is_sample: bool = False,
        starting: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.preferences = preferences
        self.is_sample = is_sample
        self._put_off: list[Callable[[], object]] | None = [] if starting else None
        self._account_id = None if is_sample else preferences.account_id
        self._account: PartnerAccount | None = None
        self._load_account()

    @cached_property
    def jobs(self) -> "Jobs":
        """Long work, on a thread of its own."""
        from desktop.ui.jobs import Jobs

        return Jobs(self.desk.another, self)

    @cached_property
    def background(self) -> "Jobs":
        """Work that nobody waits for, on another thread: the searches of `jobs` do not stand behind it."""
        from desktop.ui.jobs import Jobs

        return Jobs(self.desk.another, self)

    @cached_property
    def undo_stack(self) -> "ChangeStack":
        """What can be taken back."""
        from desktop.ui.undo import ChangeStack

        return ChangeStack(self)

    @property
    def is_starting(self) -> bool:
        """Whether the first paint is still to come, and work is put off for it."""
        return self._put_off is not None

    def once_started(self, work: Callable[[], object]) -> None:
        """Do `work` that the first paint of a start does not wait for: at once, unless the program is starting."""
        if self._put_off is None:
            work()
        else:
            self._put_off.append(work)

    def finish_start(self) -> None:
        """Do what was put off, in its order. May be called twice."""
        works, self._put_off = self._put_off or [], None
        for work in works:
            work()

    @property
    def account(self) -> PartnerAccount | None:
        """The partner account whose customers and invitations are shown; None before the first is set up."""
        return self._account

    def select_account(self, account_id: int) -> None:
        """Show another account's customers from now on."""
        self._account_id = account_id
        self._load_account()
        if not self.is_sample:
            self.preferences.account_id = account_id
        self.account_selected.emit()

    @property
    def is_read_only(self) -> bool:
        """Whether the database can only be looked at."""
        return self.desk.read_only

    @property
    def read_only_reason(self) -> str:
        """Why edits are greyed, for tool tips; empty when they are not."""
        if not self.is_read_only:
            return ""
        return self.tr("This database is read-only, so nothing in it can be changed.")

    def did(self, change_id: int, text: str = "") -> None:
        """A recorded change was made; Edit > Undo calls it `text`, or what the change is called in the history."""
        text = text or translate(self.desk.changes.name_of(change_id))
        from desktop.ui.undo import ChangeCommand

        self.undo_stack.push(ChangeCommand(self.undo_stack, change_id, text))
        self.announce_changes()

    def announce_changes(self) -> None:
        """Everything shown may be out of date: after an edit, an import, an undo."""
        before = self._account
        self._load_account()
        self.accounts_changed.emit()
        if before is None or self._account is None or before.id != self._account.id:
            self.account_selected.emit()
        self.customers_changed.emit()
        self.invitations_changed.emit()

    def data_replaced(self) -> None:
        """Rows came or went beside the undo stack (an import, a restore, a purge): its steps no longer apply."""
        self.undo_stack.clear()
        self.announce_changes()

    def close(self) -> None:
        """Stop the jobs and let go of the database."""
        self._put_off = None
        self.jobs.shut_down()
        self.background.shut_down()
        self.undo_stack.clear()  # while there is someone to tell
        self.desk.close()

    def _load_account(self) -> None:
        accounts = {account.id: account for account in self.desk.accounts.all()}
        self._account = accounts.get(self._account_id) or self.desk.accounts.default()
