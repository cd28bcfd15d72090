"""Asks in place, within a dialog, whether to use more seats than are owned."""

from PySide6.QtWidgets import QWidget

from desktop.domain.errors import UserError
from desktop.ui.errors import show_error, translate
from desktop.ui.record.form_dialog import FormDialog
from desktop.ui.style.buttons import Button
from desktop.ui.style.notice import Notice
from desktop.ui.workspace import Workspace


class SeatsQuestionDialog(FormDialog):
    """A form that may need more seats than are owned. `over` tells its `store` that the person chose to go over."""

    def __init__(self, workspace: Workspace, title: str, save_words: str, parent: QWidget | None = None) -> None:
        super().__init__(workspace, title, save_words, parent)
        self.over = False
        self._question: Notice | None = None

    def refused(self, error: UserError) -> None:
        """Not enough seats: ask; anything else is said."""
        if error.code != "seats-exceeded":
            show_error(self, error)
            return
        self.forget_question()
        go_over = Button(self.tr("Go over"), "default")
        go_over.setObjectName("go_over")
        go_over.clicked.connect(lambda: self._on_go_over())
        self._question = Notice("error", self.tr("There are not enough seats."), translate(error.sentence), (go_over,))
        self._question.setObjectName("seats_notice")
        self._body.insertWidget(self._body.count() - 1, self._question)
        self._question.show()
        self._make_room()

    def forget_question(self) -> None:
        """What was asked no longer holds: something else is wanted now."""
        if self._question is not None:
            self._question.hide()
            self._question.deleteLater()
            self._question = None

    def _on_go_over(self) -> None:
        self.over = True
        self.keep(self.store)
        self.over = False
