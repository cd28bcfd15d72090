"""The customers and, beside them, the record of the one the person stands on."""

from PySide6.QtCore import Slot

from desktop.ui.customers.customers_page import CustomersPage
from desktop.ui.customers.tree_kinds import Group, Path
from desktop.ui.record.record_host import RecordHost
from desktop.ui.workspace import Workspace


class CustomersWithRecord(RecordHost):
    """A row below a customer shows the customer's record at that row."""

    def __init__(self, workspace: Workspace, page: CustomersPage) -> None:
        super().__init__(workspace, page, page.view)
        self.setObjectName("customers_with_record")
        self._page = page
        page.current_changed.connect(self._on_current)
        page.record_wanted.connect(self.open_record)
        self._on_current(page.current_path)

    @Slot(tuple)
    def _on_current(self, path: Path) -> None:
        tab, row_id = _place(path)
        self.show_record(self._page.current_id, tab, row_id)


def _place(path: Path) -> tuple[str, int | None]:
    """The tab that a row of the tree belongs to, and the row's id in it. A user found stands under minus its id."""
    if path and path[0] < 0:
        return "users", -path[0]
    if len(path) < 2:
        return "", None
    group = Group(path[1])
    return group.name.lower(), path[2] if len(path) > 2 and group is not Group.ACCOUNT else None
