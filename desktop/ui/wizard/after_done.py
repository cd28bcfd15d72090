"""After *Done*: what the seed says comes next, and the question only the user can answer."""

from PySide6.QtCore import Signal, Slot

from desktop.domain.errors import UserError
from desktop.domain.invitations import InvitationState
from desktop.operations.track_invitation import mark_sent
from desktop.ui.errors import show_error
from desktop.ui.style.buttons import Button
from desktop.ui.style.notice import Notice
from desktop.ui.workspace import Workspace


class AfterDoneNotice(Notice):
    """*Sent it?* in place, above the list. `answered` follows either answer: the notice is no longer needed."""

    answered = Signal()

    def __init__(self, workspace: Workspace, invitation_id: int) -> None:
        self._workspace = workspace
        self._invitation_id = invitation_id
        desk = workspace.desk
        self._customer = desk.customers.get(desk.invitations.get(invitation_id).customer_id).name
        yes = Button("", "default")
        yes.setObjectName("sent_today")
        not_yet = Button("", "default")
        not_yet.setObjectName("not_sent_yet")
        super().__init__("info", "", "", [yes, not_yet])
        self.setObjectName("after_done_notice")
        self.set_content(
            "info",
            self.tr("Send the email to {customer}. Sent it?").format(customer=self._customer),
            self.tr(
                "After they accept your invitation, they appear on your Customers page. If they have not accepted the "
                "Microsoft Customer Agreement yet, they are asked to when they accept the invitation."
            ),
        )
        yes.setText(self.tr("Yes, today"))
        not_yet.setText(self.tr("Not yet"))
        workspace.invitations_changed.connect(self._on_invitations_changed)
        yes.clicked.connect(self._on_sent)
        not_yet.clicked.connect(self.answered)

    @Slot()
    def _on_sent(self) -> None:
        try:
            change_id = mark_sent(self._workspace.desk, self._invitation_id)
        except UserError as error:
            show_error(self, error)
            return
        self._workspace.did(change_id)  # which tells us, too

    @Slot()
    def _on_invitations_changed(self) -> None:
        """Answered here, in the list, or in the invitation's own pane."""
        if self._workspace.desk.invitations.get(self._invitation_id).state is not InvitationState.PREPARED:
            self.answered.emit()
