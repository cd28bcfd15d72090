"""Step 2: whether the request asks for delegated administration privileges. The box and the link say the same."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.errors import UserError
from desktop.domain.partner import LinkOrigin
from desktop.operations.request_relationship import RequestRelationship
from desktop.ui.errors import translate
from desktop.ui.style.buttons import Button
from desktop.ui.style.card import Card
from desktop.ui.style.check_box import CheckBox, text_left
from desktop.ui.style.field import FormField
from desktop.ui.style.labels import Label
from desktop.ui.style.notice import Notice
from desktop.ui.style.spacing import S4, S8, S12
from desktop.ui.style.surfaces import on_surface
from desktop.ui.wizard.wizard_page import WizardPage
from desktop.ui.workspace import Workspace


class PermissionsPage(WizardPage):
    """The portal's one check box, what it means, and what a link without the choice can do."""

    def __init__(self, workspace: Workspace, flow: Callable[[], RequestRelationship], step: int) -> None:
        super().__init__(workspace, flow, step)
        self.setObjectName("permissions_page")
        self.say(
            self.tr("What do you ask for?"), self.tr("The reseller relationship itself is always part of the request.")
        )
        self.box = CheckBox(
            self.tr("Include delegated administration privileges for Azure Active Directory and Office 365"),
            strong=True,
        )
        self.box.setObjectName("include_dap")
        self.box.clicked.connect(self._on_box_clicked)
        self._offer = LinkOffer()
        self._offer.documented_form_wanted.connect(self._on_documented_form)
        self._offer.link_pasted.connect(self._on_link_pasted)
        self._build_layout()

    def _build_layout(self) -> None:
        body = on_surface(QWidget())
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S12)
        layout.addWidget(self._build_card())
        self._built = Notice(
            "info",
            self.tr("The link was built here"),
            self.tr(
                "It has the form Microsoft documented from 2020 to 2023, made of the parts of your own link. "
                "Compare it with Partner Center before you send it."
            ),
        )
        self._built.setObjectName("built_link_notice")
        layout.addWidget(self._built)
        layout.addWidget(self._build_dated_note())
        layout.addWidget(self._build_duty())
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        self.content.addWidget(scroll, 1)

    def _build_card(self) -> Card:
        card = Card(tone="accent")
        card.body.setSpacing(S4)
        card.body.addWidget(self.box)
        self._on_line = Label(
            self.tr(
                "On: your Admin agents become Global Administrators at the customer, "
                "your Helpdesk agents Helpdesk Administrators."
            ),
            wrap=True,
        )
        self._off_line = Label(
            self.tr("Off: you manage only the Azure subscriptions you provision for them."), wrap=True
        )
        self._reason = Label("", wrap=True)
        self._reason.setObjectName("dap_reason")
        for label in (self._on_line, self._off_line, self._reason):
            label.setContentsMargins(text_left(), 0, 0, 0)
            card.body.addWidget(label)
        card.body.addWidget(self._offer)
        return card

    def _build_dated_note(self) -> Notice:
        note = Notice(
            "info",
            self.tr("Since 9 October 2023 Microsoft does not grant these privileges through this link"),
            self.tr(
                "The reseller relationship itself still works. For administration, ask the customer in Partner Center "
                "for granular delegated admin privileges (GDAP): they name the roles and the date they end."
            ),
        )
        note.setObjectName("gdap_notice")
        return note

    def _build_duty(self) -> Card:
        card = Card()
        card.setObjectName("what_follows")
        card.body.setSpacing(S4)
        card.body.addWidget(Label(self.tr("What follows"), "strong"))
        card.body.addWidget(
            Label(
                self.tr(
                    "Customers can reassign or remove administrator permissions in their admin portal. Until you "
                    "renegotiate your agreement with them you stay responsible for supporting them and for keeping to "
                    "the Microsoft Partner Agreement. If they need help then, you can open a Microsoft support request "
                    "on their behalf."
                ),
                "muted",
                wrap=True,
            )
        )
        return card

    def show_flow(self) -> None:
        """Show what the link asks for, who decides it, and what else can be done."""
        privileges = self.flow.privileges()
        self.box.setChecked(privileges.asked)
        self.box.setEnabled(not privileges.locked)
        self._on_line.setVisible(not privileges.locked)
        self._off_line.setVisible(not privileges.locked)
        self._on_line.set_tone("text" if privileges.asked else "muted")
        self._off_line.set_tone("muted" if privileges.asked else "text")
        reason = translate(privileges.reason) if privileges.reason else ""
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self.box.setAccessibleDescription(reason or self._on_line.text() + " " + self._off_line.text())
        self._built.setVisible(self.flow.draft.link_origin is LinkOrigin.BUILT)
        self._offer.close_offer()
        if privileges.missing:
            self._offer.open_offer(
                can_build=False, title=self.tr("This link does not say so: compare it with Partner Center")
            )

    def focus_first(self) -> QWidget:
        """The box, or what helps where it is locked."""
        if self.box.isEnabled():
            return self.box
        return self._offer.first if self._offer.isVisibleTo(self) else self

    def validatePage(self) -> bool:
        """Nothing here holds the request back: box and link say the same already."""
        return self.flow.next()

    @Slot(bool)
    def _on_box_clicked(self, wanted: bool) -> None:
        try:
            self.flow.ask_for_privileges(wanted)
        except UserError:  # the link has no place for the choice
            can_build = self.flow.privileges().offers_documented_form
            self.show_flow()
            self._offer.open_offer(can_build=can_build, title=self.tr("This link has no place for the choice"))
            self._offer.first.setFocus()
            return
        self.show_flow()
        self.flow_changed.emit()

    @Slot()
    def _on_documented_form(self) -> None:
        self.flow.use_documented_form()
        self.show_flow()
        self.box.setFocus()
        self.flow_changed.emit()

    @Slot(str)
    def _on_link_pasted(self, text: str) -> None:
        try:
            self.flow.use_link(text)
        except UserError as error:
            self._offer.show_fault(translate(error.sentence))
            return
        self.show_flow()
        self.flow_changed.emit()
        if self.flow.privileges().asked:
            self.box.setFocus()
        else:
            can_build = self.flow.privileges().offers_documented_form
            self._offer.open_offer(can_build=can_build, title=self.tr("That link does not ask for privileges either"))


class LinkOffer(QWidget):
    """In place below the box: the documented form, or a field for another link."""

    documented_form_wanted = Signal()
    link_pasted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("link_offer")
        self._title = Label("", "strong", wrap=True)
        self._build_form = Button(self.tr("Use the documented form with the choice"), "default")
        self._build_form.setObjectName("use_documented_form")
        self._paste = Button(self.tr("Paste another link"), "default")
        self._paste.setObjectName("paste_another_link")
        self._text = QPlainTextEdit()
        self._text.setObjectName("other_link")
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * 3 + S12)
        self._field = FormField(
            self.tr("Another link"), self._text, self.tr("What Partner Center shows, or a whole e-mail that holds it.")
        )
        self._use = Button(self.tr("Use this link"), "default")
        self._use.setObjectName("use_pasted_link")
        self._build_layout()
        self._build_form.clicked.connect(self.documented_form_wanted)
        self._paste.clicked.connect(self._on_paste)
        self._use.clicked.connect(lambda: self.link_pasted.emit(self._text.toPlainText()))
        self.hide()

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(text_left(), S8, 0, 0)
        layout.setSpacing(S8)
        layout.addWidget(self._title)
        for row_widgets in ((self._build_form, self._paste), (self._field,), (self._use,)):
            row = QHBoxLayout()
            row.setSpacing(S8)
            for widget in row_widgets:
                row.addWidget(widget)
            if row_widgets != (self._field,):
                row.addStretch(1)
            layout.addLayout(row)

    @property
    def first(self) -> QWidget:
        """Where the keyboard goes when the offer opens."""
        return self._build_form if self._build_form.isVisibleTo(self) else self._paste

    def open_offer(self, *, can_build: bool, title: str) -> None:
        """Offer the documented form where it may be built, and another link always."""
        self._title.setText(title)
        self._build_form.setVisible(can_build)
        self._paste.show()
        self._field.hide()
        self._use.hide()
        self.show()

    def close_offer(self) -> None:
        """Nothing to offer."""
        self._text.clear()
        self._field.set_fault(None)
        self.hide()

    def show_fault(self, text: str) -> None:
        """Say what is wrong with the pasted link, at the field."""
        self._field.set_fault(text)
        self._text.setFocus()

    @Slot()
    def _on_paste(self) -> None:
        self._paste.hide()
        self._field.show()
        self._use.show()
        self._text.setFocus()
