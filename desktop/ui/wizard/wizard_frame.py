"""The frame around wizard pages: the portal's buttons, their keys, and a draft that is kept when it closes."""

from typing import override

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMessageBox, QWidget, QWizard

from desktop.domain.errors import UserError
from desktop.ui.style.buttons import Button
from desktop.ui.style.screen_room import screen_room
from desktop.ui.style.spacing import S16, scaled
from desktop.ui.wizard.wizard_page import WizardPage

_SAVE_AND_CLOSE = QWizard.WizardButton.CustomButton1
_LEAST = QSize(840, 640)


class WizardFrame(QWizard):
    """*Save draft and close*, Back, Next, Done. Subclasses `keep` the draft, and say when the wizard is `left`."""

    left = Signal()  # closed without Done

    def __init__(self, pages: list[WizardPage], size: QSize, parent: QWidget | None = None) -> None:
        """`size` in pixels at the usual font size; the screen may have less."""
        super().__init__(parent)
        self.pages = pages
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
        self._add_buttons()
        for page in pages:
            self.addPage(page)
        self.setMinimumSize(_LEAST.boundedTo(screen_room(self)))
        self.resize(QSize(scaled(size.width()), scaled(size.height())).boundedTo(screen_room(self)))
        self.button(_SAVE_AND_CLOSE).clicked.connect(self.reject)
        QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self, self._on_go_on)
        QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Enter), self, self._on_go_on)
        QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self, self.back)

    def _add_buttons(self) -> None:
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

    def _add_button(self, which: QWizard.WizardButton, text: str, kind: str, name: str) -> None:
        button = Button(text, kind)
        button.setObjectName(name)
        button.setMinimumWidth(104)
        self.setButton(which, button)
        self.setButtonText(which, text)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Hide the ruler, which QWizard makes anew with its layout: the footer's color is line enough."""
        super().showEvent(event)
        for child in self.findChildren(QWidget):
            if child.metaObject().className() == "QWizardRuler":
                child.hide()

    def keep(self) -> None:
        """Keep what was drafted. Raises `UserError` where it cannot be kept."""
        raise AssertionError("each wizard keeps its own drafts")

    @Slot()
    def save(self) -> bool:
        """Keep the draft now. Says on the page what is wrong, and returns False, where it cannot be kept."""
        fault = None
        try:
            self.keep()
        except UserError as error:
            fault = error
        for page in self.pages:
            page.show_save_fault(fault)
        return fault is None

    @override
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
        super().reject()
        self.left.emit()

    def show_step(self) -> None:
        """Show the present page as the flow has it now."""
        self.pages[self.currentId()].show_flow()

    def emphasize_done(self) -> None:
        """*Done* is what is to be pressed next."""
        done = self.button(QWizard.WizardButton.FinishButton)
        assert isinstance(done, Button)
        done.set_kind("primary")

    @Slot()
    def _on_go_on(self) -> None:
        if self.currentId() == len(self.pages) - 1:
            self.accept()
        else:
            self.next()
