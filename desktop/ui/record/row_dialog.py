"""The dialog that edits a row of the tree: the user's, service's or license's own below a customer."""

from PySide6.QtWidgets import QDialog, QWidget

from desktop.ui.customers.tree_kinds import Group, Path
from desktop.ui.record.seats_dialog import SeatsDialog
from desktop.ui.record.service_dialog import ServiceDialog
from desktop.ui.record.user_dialog import UserDialog
from desktop.ui.record.user_licenses_dialog import UserLicensesDialog
from desktop.ui.workspace import Workspace


def row_dialog(workspace: Workspace, path: Path, parent: QWidget) -> QDialog | None:
    """The dialog for the row at `path`; None for a customer's own row, a group or a fact, which the customer's edits.

    A license below a user is one that is held: the user's licenses are edited. A user found stands under minus its id.
    """
    desk = workspace.desk
    if path and path[0] < 0:
        return _user_dialog(workspace, -path[0], parent, holds=len(path) > 1)
    if len(path) < 3:
        return None
    group, row_id = Group(path[1]), path[2]
    if group is Group.SERVICES:
        return ServiceDialog(workspace, desk.subscriptions.get(row_id), parent)
    if group is Group.USERS:
        return _user_dialog(workspace, row_id, parent, holds=len(path) > 3)
    if group is Group.LICENSES and len(path) == 3:
        return SeatsDialog(workspace, desk.licenses.get(row_id), parent)
    return _user_dialog(workspace, path[3], parent) if group is Group.LICENSES else None


def _user_dialog(workspace: Workspace, user_id: int, parent: QWidget, *, holds: bool = False) -> QDialog:
    if holds:
        return UserLicensesDialog(workspace, user_id, parent)
    return UserDialog(workspace, workspace.desk.users.get(user_id), parent)
