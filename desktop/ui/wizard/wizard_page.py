"""What the wizard's three pages share: the step header, a title, a sentence, and the way to their flow."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget, QWizardPage

from desktop.domain.errors import UserError
from desktop.operations.request_relationship import RequestRelationship
from desktop.ui.errors import translate
from desktop.ui.style.labels import Label
from desktop.ui.style.notice import Notice
from desktop.ui.style.spacing import S8, S12
from desktop.ui.style.step_header import StepHeader
from desktop.ui.style.surfaces import on_surface
from desktop.ui.workspace import Workspace


class WizardPage(QWizardPage):
    """One step. `flow_changed` asks the wizard to keep the draft; `open_invitation` to show another request."""

    flow_changed = Signal()
    open_invitation = Signal(int)

    def __init__(self, workspace: Workspace, flow: Callable[[], RequestRelationship], step: int) -> None:
        """`flow` gives the wizard's present flow, which *Go on with it* may exchange; `step` counts from 1."""
        super().__init__()
        self.workspace = workspace
        self._flow = flow
        on_surface(self)
        header = StepHeader([self.tr("Customer"), self.tr("Permissions"), self.tr("Review and send")], self)
        header.set_current(step - 1)
        self.title_label = Label("", "title", self)
        self.title_label.setObjectName("page_title")
        self.subtitle_label = Label("", "muted", self, wrap=True)
        self.content = QVBoxLayout()
        self.content.setSpacing(S12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S8)
        layout.addWidget(header)
        layout.addSpacing(S8)
        layout.addWidget(self.title_label)
        layout.addWidget(self.subtitle_label)
        layout.addWidget(self._build_save_fault())
        layout.addSpacing(S8)
        layout.addLayout(self.content, 1)

    def _build_save_fault(self) -> Notice:
        self._save_fault = Notice("error", "")
        self._save_fault.setObjectName("save_fault")
        self._save_fault.hide()
        return self._save_fault

    def show_save_fault(self, error: UserError | None) -> None:
        """Say that the draft could not be kept, and why; None once it was."""
        self._save_fault.setVisible(error is not None)
        if error is not None:
            title = self.tr("Your draft is not kept at the moment. It is tried again with each change.")
            self._save_fault.set_content("error", title, translate(error.sentence))

    @property
    def flow(self) -> RequestRelationship:
        """The request being written."""
        return self._flow()

    def show_flow(self) -> None:
        """Show what the flow says now. Called whenever the page comes into view, and after each change."""
        raise AssertionError("each page shows its own step")

    def focus_first(self) -> QWidget:
        """The widget that gets the keyboard when the page comes into view."""
        raise AssertionError("each page knows where its work begins")

    def say(self, title: str, subtitle: str) -> None:
        """Set the page's title and the sentence below it, and what a screen reader calls the page."""
        self.title_label.setText(title)
        self.subtitle_label.setText(subtitle)
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)
