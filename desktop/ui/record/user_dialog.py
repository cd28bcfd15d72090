"""A user's details, to add or to change."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.users import User
from desktop.operations.edit_user import add_user, change_user
from desktop.ui.customers.country_box import CountryBox
from desktop.ui.record.form_dialog import FormDialog
from desktop.ui.workspace import Workspace


class UserDialog(FormDialog):
    """Needs name and address. Once it was accepted, `user_id` is the user added or changed."""

    def __init__(self, workspace: Workspace, user: User, parent: QWidget | None = None) -> None:
        is_new = user.id is None
        title = self.tr("New user") if is_new else self.tr("Edit user")
        super().__init__(workspace, title, self.tr("Add user") if is_new else self.tr("Save"), parent)
        self.setObjectName("user_dialog")
        self._user = user
        self.user_id = user.id
        self._texts: dict[str, QLineEdit] = {}
        self._build()

    def _build(self) -> None:
        self._text("name", self.tr("Name"), 0, 0)
        self._text("reading", self.tr("Reading"), 0, 1)
        self._text("address", self.tr("Address"), 1, 0, hint=self.tr("What the user signs in with"))
        self._location = self.add_field("usage_location", self.tr("Usage location"), CountryBox(), 1, 1)
        self._location.set_country(self._user.usage_location)
        self._text("title", self.tr("Job title"), 2, 0)
        self._text("department", self.tr("Department"), 2, 1)
        self._text("phone", self.tr("Phone"), 3, 0)
        self._text("user_id", self.tr("User ID"), 3, 1)

    def _text(self, name: str, label: str, row: int, column: int, *, hint: str = "") -> None:
        edit = self._texts[name] = self.add_field(name, label, QLineEdit(), row, column, hint=hint)
        edit.setText(getattr(self._user, name))

    def store(self) -> int | None:
        """Add or change the user."""
        texts = {name: edit.text() for name, edit in self._texts.items()}
        entered = replace(self._user, usage_location=self._location.country(), **texts)  # type: ignore[arg-type]
        change_id: int | None
        if entered.id is None:
            user, change_id = add_user(self._workspace.desk, entered)
        else:
            user, change_id = change_user(self._workspace.desk, entered)
        self.user_id = user.id
        return change_id
