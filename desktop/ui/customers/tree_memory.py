"""What the next start shows again: the tree's columns, and where the person stood."""

import json

from PySide6.QtCore import QByteArray

from desktop.ui.customers.customers_view import CustomersView
from desktop.ui.customers.standing import Standing
from desktop.ui.workspace import Workspace

_COLUMNS, _STANDING, _WHERE = "customers_columns", "customers_standing", "customers_database"


class TreeMemory:
    """Keeps the layout of `view` in the preferences. Rows are known by ids, so they hold for one database only."""

    def __init__(self, workspace: Workspace, view: CustomersView) -> None:
        self._workspace = workspace
        self._view = view

    def recall(self) -> Standing | None:
        """Arrange the columns as they were last time; where the person stood, if it was in this database."""
        preferences = self._workspace.preferences
        self._view.columns.restore(preferences.layout(_COLUMNS))
        if self._workspace.is_sample or preferences.layout(_WHERE) != self._where():
            return None
        return Standing.from_bytes(preferences.layout(_STANDING))

    def keep(self, standing: Standing) -> None:
        """Remember the columns, and where the person stands."""
        preferences = self._workspace.preferences
        preferences.set_layout(_COLUMNS, self._view.columns.state())
        if not self._workspace.is_sample:
            preferences.set_layout(_STANDING, standing.to_bytes())
            preferences.set_layout(_WHERE, self._where())

    def _where(self) -> QByteArray:
        path = self._workspace.desk.database.path
        return QByteArray(json.dumps([str(path), account_id_of(self._workspace)]).encode())


def account_id_of(workspace: Workspace) -> int | None:
    """The account whose customers are shown; None before the first is set up."""
    return workspace.account.id if workspace.account is not None else None
