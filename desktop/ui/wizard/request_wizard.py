"""The portal's "Request a reseller relationship", on this machine: three pages around one flow."""

from typing import override

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.operations.draft_text import prepare_texts
from desktop.operations.request_relationship import RequestRelationship
from desktop.ui.first_paint import after_first_paint
from desktop.ui.wizard.customer_page import CustomerPage
from desktop.ui.wizard.permissions_page import PermissionsPage
from desktop.ui.wizard.review_page import ReviewPage
from desktop.ui.wizard.wizard_frame import WizardFrame
from desktop.ui.workspace import Workspace

AUTOSAVE_DELAY = 200  # ms after the last keystroke: a kill half a second later loses nothing
_SIZE = QSize(960, 820)


class RequestWizard(WizardFrame):
    """Ask one customer. `handed_over(invitation_id)` follows *Done*; `open_invitation(id)` asks to show another one."""

    handed_over = Signal(int)
    open_invitation = Signal(int)

    def __init__(
        self,
        workspace: Workspace,
        customer_id: int | None = None,
        invitation_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Start from a customers row (`customer_id`), or go on with an unfinished request (`invitation_id`).

        Raises `UserError` when the workspace has no account with an invitation link: set one up first.
        """
        self._workspace = workspace
        self._flow = self._begin(customer_id, invitation_id)
        kinds = (CustomerPage, PermissionsPage, ReviewPage)
        pages = [kind(workspace, lambda: self._flow, step) for step, kind in enumerate(kinds, 1)]
        super().__init__(pages, _SIZE, parent)
        self.setObjectName("request_wizard")
        self._autosave = QTimer(self, singleShot=True, interval=AUTOSAVE_DELAY)
        self._connect()
        self._go_to(self._flow.draft.step)
        after_first_paint(self, self._prepare_texts)

    def _begin(self, customer_id: int | None, invitation_id: int | None) -> RequestRelationship:
        desk = self._workspace.desk
        if invitation_id is not None:
            return RequestRelationship.resume(desk, invitation_id)
        flow = RequestRelationship(desk, self._workspace.account)
        if customer_id is not None:
            flow.choose_customer(customer_id, by_user=False)
        return flow

    def _prepare_texts(self) -> None:
        if not self._workspace.background.is_shut_down:
            self._workspace.background.run(prepare_texts, failed=lambda _fault: None)  # told where a text is shown

    def _connect(self) -> None:
        for page in self.pages:
            page.flow_changed.connect(self._autosave.start)
            page.open_invitation.connect(self._on_open_invitation)
        review = self.pages[-1]
        assert isinstance(review, ReviewPage)
        review.handed_over.connect(self._on_handed_over)
        review.finish_wanted.connect(self.accept)
        self._autosave.timeout.connect(self.save)
        self.currentIdChanged.connect(self._on_page_shown)
        self.left.connect(self._on_left)

    @property
    def flow(self) -> RequestRelationship:
        """The request being written."""
        return self._flow

    @override
    def keep(self) -> None:
        """Keep the draft now."""
        self._autosave.stop()
        self._flow.save()
        self._workspace.invitations_changed.emit()

    @Slot()
    def _on_left(self) -> None:
        """The list shows who has a draft: it is read again now, not with every keystroke."""
        if self._flow.draft.id is not None:
            self._workspace.customers_changed.emit()

    @override
    def accept(self) -> None:
        """*Done*: leave when something was handed over, else ask in place what to do."""
        page = self.pages[-1]
        assert isinstance(page, ReviewPage)
        if not self._flow.handed_over:
            page.ask_before_done()
            return
        if self.save():
            super().accept()
            assert self._flow.draft.id is not None, "what was handed over is stored"
            self.handed_over.emit(self._flow.draft.id)

    def _go_to(self, step: int) -> None:
        """Open at `step`, or at the first step before it that still lacks something."""
        self._flow.go_to(1)
        self.restart()
        for _ in range(step - 1):
            self.next()

    @Slot(int)
    def _on_page_shown(self, page_id: int) -> None:
        if page_id < 0:
            return
        if page_id + 1 != self._flow.draft.step:
            self._flow.go_to(page_id + 1)
        self.show_step()
        self.pages[page_id].focus_first().setFocus(Qt.FocusReason.OtherFocusReason)
        self._autosave.start()

    @Slot()
    def _on_handed_over(self) -> None:
        self.emphasize_done()
        self._workspace.invitations_changed.emit()
        self._workspace.customers_changed.emit()

    @Slot(int)
    def _on_open_invitation(self, invitation_id: int) -> None:
        """Leave this request for one that exists already: a draft goes on here, another is shown by the window."""
        invitation = self._workspace.desk.invitations.get(invitation_id)
        if invitation.state.is_open:
            self.reject()
            self.open_invitation.emit(invitation_id)
        elif self.save():
            self._flow = RequestRelationship.resume(self._workspace.desk, invitation_id)
            self._go_to(self._flow.draft.step)
