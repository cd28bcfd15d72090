"""One of many requests, as it will leave."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.operations.request_many import OneOfMany, Standing
from desktop.ui.style.buttons import Button
from desktop.ui.style.card import Card
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4, S8, S12, S16
from desktop.ui.style.surfaces import Divider
from desktop.ui.wizard.body_editor import BodyEditor


class RequestPreview(Card):
    """Name, address, subject and text of the request given to `show_request`; the text is edited in its own window."""

    edit_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("request_preview")
        self._name = Label("", "heading", wrap=True)
        self._name.setObjectName("previewed_customer")
        self._place = Label("", "muted")
        self._to = Label("", "muted", wrap=True, selectable=True)
        self._subject = Label("", "strong", wrap=True, selectable=True)
        self.text = BodyEditor()
        self.text.setObjectName("previewed_text")
        self.text.setAccessibleName(self.tr("Text of the e-mail"))
        self.text.setReadOnly(True)
        self._edit = self._button(self.tr("Edit this text"), "pencil", "edit_request")
        self._edit.clicked.connect(self.edit_wanted)
        self._copy = self._button(self.tr("Copy"), "copy", "copy_request")
        self._copy.clicked.connect(self.copy_wanted)
        self._build_layout()

    def _button(self, text: str, icon: str, name: str) -> Button:
        button = Button(text, "ghost", icon)
        button.setObjectName(name)
        return button

    def _build_layout(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self._name, 1)
        first.addWidget(self._place)
        head = QVBoxLayout()
        head.setContentsMargins(S16, S12, S16, S12)
        head.setSpacing(S4)
        head.addLayout(first)
        head.addWidget(self._to)
        head.addWidget(self._subject)
        foot = QHBoxLayout()
        foot.setContentsMargins(S8, S8, S8, S8)
        foot.addWidget(self._edit)
        foot.addStretch(1)
        foot.addWidget(self._copy)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        self.body.addLayout(head)
        self.body.addWidget(Divider())
        self.body.addWidget(self.text, 1)
        self.body.addWidget(Divider())
        self.body.addLayout(foot)

    def show_request(self, request: OneOfMany, place: str) -> None:
        """Show a request; `place` says which of how many it is ("1 / 12")."""
        draft = request.flow.draft
        self._name.setText(request.customer_name)
        self._place.setText(place)
        self._to.setText(draft.to or self.tr("No address yet"))
        self._subject.setText(draft.subject)
        if self.text.text() != draft.body:
            self.text.setPlainText(draft.body)
        self.text.show_link(draft.link, is_whole=request.flow.review().link_is_whole)
        has_left = request.check.standing is Standing.HANDED_OVER
        held = request.check.standing is Standing.HELD_BACK
        self._edit.setText(self.tr("Mend it…") if held else self.tr("Edit this text"))
        self._edit.setEnabled(not has_left)
        self._copy.setEnabled(not held)
