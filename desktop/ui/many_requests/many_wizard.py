"""Many customers asked at once: permissions chosen for all, then every request looked at."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.operations.request_many import RequestMany, Standing
from desktop.ui.many_requests.many_review_page import ManyReviewPage
from desktop.ui.wizard.permissions_page import PermissionsPage
from desktop.ui.wizard.request_wizard import RequestWizard
from desktop.ui.wizard.wizard_frame import WizardFrame
from desktop.ui.wizard.wizard_page import WizardPage
from desktop.ui.workspace import Workspace

_SIZE = QSize(1180, 820)


class ManyWizard(WizardFrame):
    """Asks the customers of `many`. `finished_many` follows *Done*."""

    finished_many = Signal()

    def __init__(self, workspace: Workspace, many: RequestMany, parent: QWidget | None = None) -> None:
        self._workspace = workspace
        self._many = many
        self._review = ManyReviewPage(workspace, many)
        pages: list[WizardPage] = [self._review]
        if not many.is_written:
            pages.insert(0, PermissionsPage(workspace, lambda: many.lead, 2))
        super().__init__(pages, _SIZE, parent)
        self.setObjectName("many_wizard")
        self._review.edit_wanted.connect(self._on_edit)
        self._review.handed_over.connect(self._on_handed_over)
        self.currentIdChanged.connect(self._on_page_shown)
        self.left.connect(workspace.customers_changed)
        self.restart()

    @classmethod
    def begin(
        cls,
        workspace: Workspace,
        account_id: int | None,
        customer_ids: Sequence[int],
        parent: QWidget | None = None,
    ) -> "ManyWizard":
        """Ask these customers of one account. Raises `UserError` while it has no invitation link."""
        account = workspace.desk.accounts.get(account_id) if account_id is not None else None
        return cls(workspace, RequestMany.begin(workspace.desk, account, customer_ids), parent)

    @classmethod
    def resume(cls, workspace: Workspace, invitation_ids: Sequence[int], parent: QWidget | None = None) -> "ManyWizard":
        """Go on with these unfinished requests."""
        return cls(workspace, RequestMany.resume(workspace.desk, invitation_ids), parent)

    @override
    def keep(self) -> None:
        """Keep the chosen requests."""
        self._many.save()
        self._workspace.invitations_changed.emit()

    @override
    def accept(self) -> None:
        """*Done*: leave when something was handed over, else ask in place what to do."""
        if not self._many.count(Standing.HANDED_OVER):
            self._review.ask_before_done()
        elif self.save():
            super().accept()
            self.finished_many.emit()

    @Slot(int)
    def _on_page_shown(self, page_id: int) -> None:
        if page_id < 0:
            return
        page = self.pages[page_id]
        if page is self._review:
            if len(self.pages) > 1:
                self._many.ask_as_lead()
            self._many.write()
            self.save()
        else:
            self._many.lead.go_to(2)
        page.show_flow()
        page.focus_first().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_edit(self, position: int) -> None:
        """Open one request in the wizard of its own, where all of it can be changed."""
        request = self._many.requests[position]
        request.is_chosen = True
        if not self.save():
            return
        wizard = RequestWizard(self._workspace, invitation_id=request.flow.draft.id, parent=self)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.finished.connect(lambda _result: self._on_edited(position))
        wizard.open()

    def _on_edited(self, position: int) -> None:
        self._many.reload(position)
        self._review.show_flow()
        self._review.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_handed_over(self) -> None:
        self.emphasize_done()
        self._workspace.invitations_changed.emit()
        self._workspace.customers_changed.emit()
