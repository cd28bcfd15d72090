"""File > Print: the list, the record or the overview, on paper or as a file."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.desk_view import CUSTOMERS, INVITATIONS, OVERVIEW, DeskView
from desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop.store.overview import Overview
    from desktop.ui.customers.customers_page import CustomersPage
    from desktop.ui.invitations.invitations_page import InvitationsPage
    from desktop.ui.printing.lines import Printout


class PrintMenu(QMenu):
    """Prints what `view` shows. What prints is imported when it is first asked for."""

    def __init__(self, workspace: Workspace, view: DeskView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Print"))
        self.setToolTipsVisible(True)
        self._workspace = workspace
        self._view = view
        self._add("print_list_action", self.tr("&List as shown…"), self._list, "preview", "Ctrl+P")
        self._add("print_record_action", self.tr("&Record of the customer…"), self._record, "preview", "Ctrl+Shift+P")
        self._add_overview("print_overview_action", self.tr("&Overview…"), "preview")
        self.addSeparator()
        self._add("pdf_list_action", self.tr("List as &PDF…"), self._list, "save_pdf")
        self._add("pdf_record_action", self.tr("Record as P&DF…"), self._record, "save_pdf")
        self._add_overview("save_overview_action", self.tr("Overview as P&icture or PDF…"), "save")
        self.aboutToShow.connect(self._refresh)
        self.aboutToHide.connect(self._allow_all)

    def _add(self, name: str, text: str, what: "Callable[[], Printout | None]", how: str, key: str = "") -> None:
        action = self.addAction(text)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda: self._print(what, how))

    def _add_overview(self, name: str, text: str, how: str) -> None:
        action = self.addAction(text)
        action.setObjectName(name)
        action.triggered.connect(lambda: self._print_overview(how))

    def _print_overview(self, how: str) -> None:
        from desktop.ui.printing.overview_printing import OverviewPrinting

        if self._overview is None:
            return
        printing = OverviewPrinting(self._workspace, self._overview, self._view.window())
        if how == "preview":
            printing.preview()
        else:
            printing.save()

    @property
    def _overview(self) -> "Overview | None":
        """The overview on show, once it is counted."""
        from desktop.ui.overview.overview_page import OverviewPage

        page = self._view.page if self._view.section == OVERVIEW else None
        return page.overview if isinstance(page, OverviewPage) else None

    def _print(self, what: "Callable[[], Printout | None]", how: str) -> None:
        """Print it; the keys of the list print the overview where that is on show."""
        if what == self._list and self._overview is not None:
            self._print_overview(how)
            return
        printout = what()
        if printout is None:
            return
        from desktop.ui.printing.printing import Printing

        printing = Printing(self._workspace, printout, self._view.window())
        if how == "preview":
            printing.preview()
        else:
            printing.save_pdf()

    @property
    def _page(self) -> "CustomersPage | None":
        """The list on show."""
        from desktop.ui.customers.customers_page import CustomersPage

        page = self._view.page if self._view.section == CUSTOMERS else None
        return page if isinstance(page, CustomersPage) else None

    @property
    def _invitations(self) -> "InvitationsPage | None":
        """The list of invitations on show."""
        from desktop.ui.invitations.invitations_page import InvitationsPage

        page = self._view.page if self._view.section == INVITATIONS else None
        return page if isinstance(page, InvitationsPage) else None

    def _list(self) -> "Printout | None":
        from desktop.ui.printing.invitation_lines import invitations_printout
        from desktop.ui.printing.printouts import account_name, list_printout

        if self._invitations is not None:
            return invitations_printout(account_name(self._workspace), self._invitations)
        return None if self._page is None else list_printout(self._workspace, self._page)

    def _record(self) -> "Printout | None":
        from desktop.ui.printing.printouts import record_printout

        customer_id = self._page.current_id if self._page is not None else None
        return None if customer_id is None else record_printout(self._workspace, customer_id)

    @Slot()
    def _refresh(self) -> None:
        """What cannot be printed now is greyed, and says what to do."""
        customers = self.tr("Go to the customers first.")
        has_list = self._page is not None or self._invitations is not None
        allowed = {
            "list": (has_list, self.tr("Go to the customers or the invitations first.")),
            "record": (self._page is not None and self._page.current_id is not None, customers),
            "overview": (self._overview is not None, self.tr("Go to the overview first.")),
        }
        for action in self.actions():
            for what, (is_there, reason) in allowed.items():
                if what in action.objectName():
                    action.setEnabled(is_there)
                    action.setToolTip("" if is_there else reason)

    @Slot()
    def _allow_all(self) -> None:
        """The keys work also where the menu was last seen without."""
        for action in self.actions():
            action.setEnabled(True)
