"""The invitations on paper: the rows as they are shown, and what their columns mean."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, Qt

from desktop.operations.desk import Desk
from desktop.ui.customers.cell import Cell
from desktop.ui.invitations.invitations_model import ROW_ROLE, Column
from desktop.ui.invitations.invitations_page import InvitationsPage
from desktop.ui.printing.lines import Line, Look, Printout

_WIDTHS: Mapping[int, float] = {
    Column.CUSTOMER: 40.0,
    Column.STATE: 16.0,
    Column.PERMISSIONS: 14.0,
    Column.LANGUAGE: 14.0,
    Column.HANDED_OVER: 16.0,
}


def invitations_printout(account: str, page: InvitationsPage) -> Printout:
    """The invitations as they are searched and chosen on `page`, in all their columns."""
    model = page.view.model()
    rows = [_row(model, row) for row in range(model.rowCount())]
    words = {column: model.headerData(column, Qt.Orientation.Horizontal) for column in Column}
    return Printout(
        QCoreApplication.translate("Printing", "Invitations"),
        account,
        list(Column),
        _WIDTHS,
        partial(_lines, rows=rows),
        len(rows),
        headings=Line(Look.HEADINGS, {column: Cell(word) for column, word in words.items()}),
        longest_headings={column: [word] for column, word in words.items()},
    )


def _lines(_desk: Desk, rows: Sequence[Line]) -> Iterator[Line]:
    """They are those on the screen: there is nothing to read."""
    return iter(rows)


def _row(model: QAbstractItemModel, row: int) -> Line:
    cells: dict[int, Cell] = {column: Cell(model.index(row, column).data()) for column in Column}
    domain = model.index(row, Column.CUSTOMER).data(ROW_ROLE).customer_domain
    cells[Column.CUSTOMER] = cells[Column.CUSTOMER]._replace(strong=True, more=domain)
    return Line(Look.ROW, cells)
