"""One invitation beside the list: where it stands, what happened, what was handed over, what to do next."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.domain.errors import UserError
from desktop.domain.invitations import HandOver, Invitation, InvitationState
from desktop.operations.track_invitation import mark_accepted, mark_declined, mark_sent, withdraw
from desktop.ui.errors import show_error
from desktop.ui.handover.clipboard import copy
from desktop.ui.handover.errands import Errands
from desktop.ui.invitations.timeline import Timeline, timeline_of
from desktop.ui.list_and_pane import Pane
from desktop.ui.style.buttons import Button
from desktop.ui.style.card import Card
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4, S8, S16, S24
from desktop.ui.style.state_pill import StatePill
from desktop.ui.workspace import Workspace

_TEXT_LINES = 9


class InvitationPane(Pane):
    """Shows the invitation given to `show_invitation`. What is done here can be undone.

    `resume_wanted`: the person hands the text over (again).
    """

    resume_wanted = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("invitation_pane")
        self._workspace = workspace
        self._errands = Errands(self)
        self._invitation: Invitation | None = None
        self._layout = QVBoxLayout(self.content)
        self._layout.setContentsMargins(S24, S16, S24, S24)
        self._layout.setSpacing(S16)
        self._build()
        self.setWidget(self.content)

    # --- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._name = Label("", "title", wrap=True)
        self._name.setObjectName("invited_customer")
        self._layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(self._name)
        self._layout.addLayout(self._build_state())
        self._layout.addWidget(self._build_question())
        self._layout.addWidget(self._build_answers())
        self._timeline = Timeline()
        self._layout.addWidget(self._timeline)
        self._layout.addWidget(self._build_text())
        self._layout.addWidget(self._build_link())
        self._layout.addStretch(1)

    def _build_state(self) -> QVBoxLayout:
        self._pill = StatePill()
        self._pill.setObjectName("invitation_state")
        self._what = Label("", "muted", wrap=True)
        state = QVBoxLayout()
        state.setSpacing(S4)
        state.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignLeft)
        state.addWidget(self._what)
        return state

    def _build_question(self) -> QWidget:
        self._question = QWidget()
        yes = self._button("sent_today", self.tr("Yes, today"), "tonal", self._on_sent, edits=True)
        not_yet = self._button("not_sent_yet", self.tr("Not yet…"), "default", self._on_not_yet, edits=True)
        layout = QVBoxLayout(self._question)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S8)
        layout.addWidget(Label(self.tr("Sent it?"), "strong"))
        layout.addLayout(_row(yes, not_yet))
        return self._question

    def _build_answers(self) -> QWidget:
        self._answers = QWidget()
        self._accepted = self._button(
            "mark_accepted", self.tr("Mark as accepted"), "default", self._on_accepted, edits=True
        )
        self._declined = self._button("mark_declined", self.tr("Declined"), "default", self._on_declined, edits=True)
        self._withdraw = self._button("withdraw", self.tr("Withdraw"), "default", self._on_withdraw, edits=True)
        layout = QVBoxLayout(self._answers)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S8)
        layout.addLayout(_row(self._accepted))
        layout.addLayout(_row(self._declined, self._withdraw))
        return self._answers

    def _build_text(self) -> QWidget:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Text as handed over"), "heading"), 1)
        self._again = self._button("open_again", self.tr("Open again"), "link", self._on_not_yet, edits=True)
        head.addWidget(self._again)
        self._to = Label("", "muted", wrap=True, selectable=True)
        self._subject = Label("", "strong", wrap=True, selectable=True)
        self._body = QPlainTextEdit()
        self._body.setObjectName("text_handed_over")
        self._body.setAccessibleName(self.tr("Text as handed over"))
        self._body.setReadOnly(True)
        self._body.setTabChangesFocus(True)
        self._body.setFrameShape(QFrame.Shape.NoFrame)
        self._body.document().setDocumentMargin(0)
        self._body.setMinimumHeight(self._body.fontMetrics().lineSpacing() * _TEXT_LINES)
        card.body.addLayout(head)
        for widget in (self._to, self._subject, self._body):
            card.body.addWidget(widget)
        return card

    def _build_link(self) -> QWidget:
        box = QWidget()
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        self._link = Label("", "body", wrap=True)
        copy_link = self._button("copy_link", self.tr("Copy link"), "link", self._on_copy_link)
        layout.addWidget(self._link, 1)
        layout.addWidget(copy_link)
        return box

    def _button(self, name: str, text: str, kind: str, clicked: Callable[[], object], *, edits: bool = False) -> Button:
        button = Button(text, kind)
        button.setObjectName(name)
        button.clicked.connect(lambda: clicked())
        if edits:
            button.setEnabled(not self._workspace.is_read_only)
            button.setToolTip(self._workspace.read_only_reason)
        return button

    # --- showing -----------------------------------------------------------------------------------------------------

    def show_invitation(self, invitation_id: int, age: str) -> None:
        """Show an invitation as it stands; `age` ("12 d") goes into its pill."""
        desk = self._workspace.desk
        invitation = self._invitation = desk.invitations.get(invitation_id)
        hand_overs = desk.invitations.hand_overs(invitation_id)
        self._name.setText(desk.customers.get(invitation.customer_id).name)
        self._pill.set_state(invitation.state, age)
        with_dap = self.tr("Reseller relationship, with administration privileges (DAP)")
        self._what.setText(with_dap if invitation.dap else self.tr("Reseller relationship, no privileges"))
        self._show_choices(invitation.state)
        history = desk.changes.history("invitations", invitation_id)
        self._timeline.show_entries(timeline_of(invitation, hand_overs, history))
        self._show_text(hand_overs[-1] if hand_overs else None)

    def _show_choices(self, state: InvitationState) -> None:
        self._question.setVisible(state is InvitationState.PREPARED)
        self._answers.setVisible(state is not InvitationState.ACCEPTED)
        self._declined.setVisible(state.is_open)
        self._withdraw.setVisible(state.is_open)
        self._accepted.set_kind("tonal" if state is InvitationState.SENT else "default")
        self._again.setVisible(state.is_open)

    def _show_text(self, hand_over: HandOver | None) -> None:
        assert self._invitation is not None
        shown = hand_over or self._invitation
        template = self.tr("To {address} · %n character(s)", "", len(shown.body))
        self._to.setText(template.format(address=shown.to or self.tr("nobody yet")))
        self._subject.setText(shown.subject)
        self._body.setPlainText(shown.body)
        unchanged = shown.link in shown.body
        self._link.setText(self.tr("The link is in the text") if unchanged else self.tr("The link is not in the text"))
        self._link.set_tone("text" if unchanged else "error")

    # --- doing -------------------------------------------------------------------------------------------------------

    def _on_sent(self) -> None:
        self._record(lambda id: mark_sent(self._workspace.desk, id))

    def _on_accepted(self) -> None:
        evidence = self.tr("Your word")
        self._record(lambda id: mark_accepted(self._workspace.desk, id, evidence))

    def _on_declined(self) -> None:
        self._record(lambda id: mark_declined(self._workspace.desk, id))

    def _on_withdraw(self) -> None:
        self._record(lambda id: withdraw(self._workspace.desk, id))

    def _on_not_yet(self) -> None:
        if self._invitation is not None and self._invitation.id is not None:
            self.resume_wanted.emit(self._invitation.id)

    def _record(self, change: Callable[[int], int]) -> None:
        assert self._invitation is not None
        assert self._invitation.id is not None
        try:
            change_id = change(self._invitation.id)
        except UserError as error:
            show_error(self.window(), error)
        else:
            self._workspace.did(change_id)

    @Slot()
    def _on_copy_link(self) -> None:
        assert self._invitation is not None
        copy(
            self._errands,
            self._invitation.link,
            done=lambda: self._link.setText(self.tr("Link copied")),
            failed=lambda error: show_error(self.window(), error),
        )


def _row(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(S8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
