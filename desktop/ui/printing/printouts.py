"""What can be printed: the list as it is shown, and a customer's record."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.ui.customers.columns import Column
from desktop.ui.customers.customers_page import CustomersPage
from desktop.ui.printing.lines import Printout, headings_of, longest_headings, record_lines, tree_lines
from desktop.ui.workspace import Workspace

_WIDE = 5  # columns, above which a page lies across
_RECORD: dict[int, float] = {
    Column.CUSTOMER: 52.0,
    Column.RELATIONSHIP: 20.0,
    Column.SERVICES: 10.0,
    Column.USERS: 10.0,
    Column.SEATS: 15.0,
    Column.INVITATION: 15.0,
}


def list_printout(workspace: Workspace, page: CustomersPage) -> Printout:
    """The customers as they are filtered, sorted and opened, in the columns to be seen and their widths."""
    view = page.view
    columns = view.columns.shown
    ids = view.customers.ids[:]
    return Printout(
        QCoreApplication.translate("Printing", "Customers"),
        account_name(workspace),
        columns,
        {column: float(view.header().sectionSize(column)) for column in columns},
        partial(tree_lines, ids=ids, opened=view.open_paths, columns=columns),
        len(ids),
        is_wide=len(columns) > _WIDE,
        headings=headings_of(columns),
        longest_headings=longest_headings(columns),
    )


def record_printout(workspace: Workspace, customer_id: int) -> Printout:
    """Everything known of a customer. Raises `LookupError` when there is none."""
    columns = [Column(column) for column in _RECORD]
    return Printout(
        workspace.desk.customers.get(customer_id).name,
        account_name(workspace),
        columns,
        _RECORD,
        partial(record_lines, customer_id=customer_id, columns=columns),
        1,
        headings=headings_of(columns),
        longest_headings=longest_headings(columns),
    )


def account_name(workspace: Workspace) -> str:
    """Whose customers they are; "" without an account."""
    return workspace.account.name if workspace.account is not None else ""
