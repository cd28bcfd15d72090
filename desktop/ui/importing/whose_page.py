"""Whose the rows of a file are, where it does not say."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.exchange.importing import Needs, PlannedFile
from desktop.exchange.recognition import Choices
from desktop.store.users import UserRow
from desktop.ui.customers.customer_picker import CustomerPicker
from desktop.ui.importing.file_words import file_title, need_reason
from desktop.ui.record.record_list import Line, RecordList
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S8, S12, S24
from desktop.ui.workspace import Workspace


class WhosePage(QWidget):
    """A customer to choose and, for licenses of one user, that user. `choices` has the answer once `is_complete`."""

    chosen = Signal()

    def __init__(
        self, workspace: Workspace, account_id: int, file: PlannedFile, choices: Choices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("whose_page")
        self._workspace = workspace
        self._asks_user = file.needs is Needs.USER
        self._choices = choices
        self._picker = CustomerPicker(workspace)
        self._picker.set_account(account_id)
        self._picker.select(choices.customer_id)
        self._users = RecordList(self.tr("Users"), self._read_users, _user_line)
        self._users.setObjectName("whose_users")
        title = self.tr("Which user’s is {file}?") if self._asks_user else self.tr("Whose is {file}?")
        columns = QHBoxLayout()
        columns.setSpacing(S24)
        columns.addWidget(self._picker, 1)
        columns.addWidget(self._users, 1)
        self._users.setVisible(self._asks_user)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S12)
        layout.addWidget(Label(title.format(file=file_title(file)), "heading"))
        layout.addWidget(Label(need_reason(file.needs) or need_reason(Needs.CUSTOMER), "muted", wrap=True))
        layout.addSpacing(S8)
        layout.addLayout(columns, 1)
        self.setFocusProxy(self._picker)
        self._picker.customer_chosen.connect(self._on_customer)
        self._users.selection_changed.connect(self._on_user)
        if self._asks_user and choices.customer_id is not None:
            self._show_users(choices.customer_id)

    @property
    def choices(self) -> Choices:
        """What the person said."""
        return self._choices

    @property
    def is_complete(self) -> bool:
        """Whether the file can be read now."""
        whose = self._choices.user_id if self._asks_user else self._choices.customer_id
        return whose is not None

    def _show_users(self, customer_id: int) -> None:
        self._users.show_ids(self._workspace.desk.users.ids(customer_id))

    def _read_users(self, ids: Sequence[int]) -> list[UserRow]:
        return self._workspace.desk.users.rows(ids)

    @Slot(object)
    def _on_customer(self, customer_id: int | None) -> None:
        self._choices = replace(self._choices, customer_id=customer_id, user_id=None)
        if self._asks_user and customer_id is not None:
            self._show_users(customer_id)
        self.chosen.emit()

    @Slot()
    def _on_user(self) -> None:
        selected = self._users.selected_ids
        self._choices = replace(self._choices, user_id=selected[0] if len(selected) == 1 else None)
        self.chosen.emit()


def _user_line(row: UserRow) -> Line:
    return Line(row.name, row.address)
