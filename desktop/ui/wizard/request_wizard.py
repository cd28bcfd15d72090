"""The portal's "Request a reseller relationship", on this machine: three pages around one flow."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMessageBox, QWidget, QWizard

from desktop.domain.errors import UserError
from desktop.operations.draft_text import prepare_texts
from desktop.operations.request_relationship import RequestRelationship
from desktop.ui.first_paint import after_first_paint
from desktop.ui.style.buttons import Button
from desktop.ui.style.screen_room import screen_room
from desktop.ui.style.spacing import S16, scaled
from desktop.ui.wizard.customer_page import CustomerPage
from desktop.ui.wizard.permissions_page import PermissionsPage
from desktop.ui.wizard.review_page import ReviewPage
from desktop.ui.wizard.wizard_page import WizardPage
from desktop.ui.workspace import Workspace

AUTOSAVE_DELAY = 200  # ms after the last keystroke: a kill half a second later loses nothing
_SAVE_AND_CLOSE = QWizard.WizardButton.CustomButton1


class RequestWizard(QWizard):
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
        super().__init__(parent)
        self._workspace = workspace
        self._flow = self._begin(customer_id, invitation_id)
        self._autosave = QTimer(self, singleShot=True, interval=AUTOSAVE_DELAY)
        self._pages: list[WizardPage] = []
        self._build()
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

    def _build(self) -> None:
        self.setObjectName("request_wizard")
        self.setWindowTitle(self.tr("Request a reseller relationship"))
        self.setProperty("edge_upright", S16)  # the room is the draft's
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        for option in (
            QWizard.WizardOption.IndependentPages,
            QWizard.WizardOption.NoDefaultButton,
            QWizard.WizardOption.NoCancelButton,
            QWizard.WizardOption.NoBackButtonOnStartPage,
            QWizard.WizardOption.HaveCustomButton1,
        ):
            self.setOption(option)
        self._add_button(_SAVE_AND_CLOSE, self.tr("Save draft and close"), "ghost", "save_and_close")
        self._add_button(QWizard.WizardButton.BackButton, self.tr("Back"), "default", "back")
        self._add_button(QWizard.WizardButton.NextButton, self.tr("Next"), "primary", "next")
        self._add_button(QWizard.WizardButton.FinishButton, self.tr("Done"), "default", "done")
        self.setButtonLayout(
            [
                _SAVE_AND_CLOSE,
                QWizard.WizardButton.Stretch,
                QWizard.WizardButton.BackButton,
                QWizard.WizardButton.NextButton,
                QWizard.WizardButton.FinishButton,
            ]
        )
        for page_class in (CustomerPage, PermissionsPage, ReviewPage):
            page = page_class(self._workspace, lambda: self._flow, len(self._pages) + 1)
            self._pages.append(page)
            self.addPage(page)
        self.setMinimumSize(QSize(840, 640).boundedTo(screen_room(self)))
        self.resize(QSize(scaled(960), scaled(820)).boundedTo(screen_room(self)))

    def _prepare_texts(self) -> None:
        if not self._workspace.background.is_shut_down:
            self._workspace.background.run(prepare_texts, failed=lambda _fault: None)  # told where a text is shown

    def _add_button(self, which: QWizard.WizardButton, text: str, kind: str, name: str) -> None:
        button = Button(text, kind)
        button.setObjectName(name)
        button.setMinimumWidth(104)
        self.setButton(which, button)
        self.setButtonText(which, text)

    def _connect(self) -> None:
        for page in self._pages:
            page.flow_changed.connect(self._autosave.start)
            page.open_invitation.connect(self._on_open_invitation)
        review = self._pages[-1]
        assert isinstance(review, ReviewPage)
        review.handed_over.connect(self._on_handed_over)
        review.finish_wanted.connect(self.accept)
        self._autosave.timeout.connect(self.save)
        self.currentIdChanged.connect(self._on_page_shown)
        self.button(_SAVE_AND_CLOSE).clicked.connect(self.reject)
        QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self, self._on_go_on)
        QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Enter), self, self._on_go_on)
        QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self, self.back)

    def showEvent(self, event: QShowEvent) -> None:
        """Hide the ruler, which QWizard makes anew with its layout: the footer's color is line enough."""
        super().showEvent(event)
        for child in self.findChildren(QWidget):
            if child.metaObject().className() == "QWizardRuler":
                child.hide()

    @property
    def flow(self) -> RequestRelationship:
        """The request being written."""
        return self._flow

    @Slot()
    def save(self) -> bool:
        """Keep the draft now. Says on the page what is wrong, and returns False, where it cannot be kept."""
        self._autosave.stop()
        fault = None
        try:
            self._flow.save()
        except UserError as error:
            fault = error
        for page in self._pages:
            page.show_save_fault(fault)
        if fault is None:
            self._workspace.invitations_changed.emit()
        return fault is None

    def reject(self) -> None:
        """Esc, the window's close button and *Save draft and close*: what was begun is kept, or the user lets it go."""
        if self.save() or not self.isVisible():
            self._close()
            return
        box = QMessageBox(QMessageBox.Icon.Warning, self.windowTitle(), "", QMessageBox.StandardButton.NoButton, self)
        box.setObjectName("lose_box")
        box.setText(self.tr("Your draft could not be kept. Close all the same, and lose what changed?"))
        lose = box.addButton(self.tr("Close and lose it"), QMessageBox.ButtonRole.DestructiveRole)
        lose.setObjectName("lose")
        box.addButton(self.tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        lose.clicked.connect(self._close)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    @Slot()
    def _close(self) -> None:
        """The list shows who has a draft: it is read again now, not with every keystroke."""
        super().reject()
        if self._flow.draft.id is not None:
            self._workspace.customers_changed.emit()

    def accept(self) -> None:
        """*Done*: leave when something was handed over, else ask in place what to do."""
        page = self._pages[-1]
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
        self._pages[page_id].focus_first().setFocus(Qt.FocusReason.OtherFocusReason)
        self._autosave.start()

    def show_step(self) -> None:
        """Show the present page as the flow has it now."""
        self._pages[self.currentId()].show_flow()

    @Slot()
    def _on_go_on(self) -> None:
        if self.currentId() == len(self._pages) - 1:
            self.accept()
        else:
            self.next()

    @Slot()
    def _on_handed_over(self) -> None:
        done = self.button(QWizard.WizardButton.FinishButton)
        assert isinstance(done, Button)
        done.set_kind("primary")
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
