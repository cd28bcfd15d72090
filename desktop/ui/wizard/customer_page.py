"""Step 1: whom to ask, and what to know about them first."""

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.customers import Customer
from desktop.domain.errors import InvalidFields, UserError
from desktop.operations.customer_notices import CustomerNotice, NoticeKind
from desktop.operations.request_relationship import RequestRelationship
from desktop.ui.customers.country_box import CountryBox
from desktop.ui.customers.country_names import country_name
from desktop.ui.customers.customer_dialog import CustomerDialog
from desktop.ui.customers.customer_picker import CustomerPicker
from desktop.ui.errors import show_error, translate
from desktop.ui.language_names import language_name
from desktop.ui.style.buttons import Button
from desktop.ui.style.facts import FactList
from desktop.ui.style.field import FormField
from desktop.ui.style.labels import Label
from desktop.ui.style.notice import Notice
from desktop.ui.style.spacing import S8, S12, S16, S24
from desktop.ui.style.surfaces import Divider, on_surface
from desktop.ui.wizard.wizard_page import WizardPage
from desktop.ui.workspace import Workspace


class CustomerPage(WizardPage):
    """The customers to choose from at the left; at the right the chosen one, what is missing and what to know."""

    def __init__(self, workspace: Workspace, flow: Callable[[], RequestRelationship], step: int) -> None:
        super().__init__(workspace, flow, step)
        self.setObjectName("customer_page")
        self.say(
            self.tr("Who do you want to ask?"),
            self.tr("Choose a customer, or add a new one. Nothing is sent from here."),
        )
        self._picker = CustomerPicker(self.workspace)
        self._new_customer = Button(self.tr("New customer…"), "default", "plus")
        self._new_customer.setObjectName("new_customer")
        self._picker.add_action(self._new_customer)
        self._side = CustomerSide()
        self._build_layout()
        self._picker.customer_chosen.connect(self._on_customer_chosen)
        self._new_customer.clicked.connect(self._on_new_customer)
        self._side.edited.connect(self._on_side_edited)
        self._side.open_invitation.connect(self.open_invitation)

    def _build_layout(self) -> None:
        self.content.addWidget(self._build_accounts())
        columns = QHBoxLayout()
        columns.setSpacing(S24)
        columns.addWidget(self._picker, 4)
        columns.addWidget(Divider(vertical=True))
        columns.addWidget(self._side, 3)
        self.content.addLayout(columns, 1)

    def _build_accounts(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S8)
        self._accounts = QComboBox()
        self._accounts.setObjectName("from_account")
        self._accounts.setAccessibleName(self.tr("From"))
        for account in self.workspace.desk.accounts.all():
            if account.invitation_link:
                self._accounts.addItem(account.name, account.id)
        self._accounts.currentIndexChanged.connect(self._on_account_chosen)
        self._from = Label("", "body")
        single = self._accounts.count() < 2
        self._from.setVisible(single)
        self._accounts.setVisible(not single)
        layout.addWidget(Label(self.tr("From:"), "muted"))
        layout.addWidget(self._from)
        layout.addWidget(self._accounts)
        layout.addStretch(1)
        return row

    def show_flow(self) -> None:
        """Show the account asking and the customer asked."""
        account = self.flow.account
        assert account.id is not None, "only a stored account can ask"
        self._from.setText(account.name)
        self._accounts.blockSignals(True)
        self._accounts.setCurrentIndex(self._accounts.findData(account.id))
        self._accounts.blockSignals(False)
        self._picker.set_account(account.id)
        customer = self.flow.customer
        self._picker.select(customer.id if customer else None)
        self._side.show_customer(self.flow)

    def focus_first(self) -> QWidget:
        """The search field, or what is missing once a customer is chosen."""
        return self._picker.search_field

    def validatePage(self) -> bool:
        """Keep what was filled in, then go on unless the flow says what is missing."""
        if self.flow.customer is not None and not self._keep_side():
            return False
        if self.flow.next():
            return True
        self._side.show_faults(self.flow)
        return False

    @Slot(int)
    def _on_account_chosen(self, index: int) -> None:
        self.flow.choose_account(self._accounts.itemData(index))
        self.show_flow()
        self.flow_changed.emit()

    @Slot(object)
    def _on_customer_chosen(self, customer_id: int | None) -> None:
        if customer_id is None or (self.flow.customer and self.flow.customer.id == customer_id):
            return
        self.flow.choose_customer(customer_id)
        self._side.show_customer(self.flow)
        self.flow_changed.emit()

    @Slot()
    def _on_new_customer(self) -> None:
        dialog = CustomerDialog(self.workspace, None, self, account_id=self.flow.account.id)
        dialog.accepted.connect(lambda: self._on_customer_added(dialog.customer_id))
        dialog.open()

    def _on_customer_added(self, customer_id: int | None) -> None:
        if customer_id is not None:
            self.flow.choose_customer(customer_id)
            self.show_flow()
            self.flow_changed.emit()

    @Slot()
    def _on_side_edited(self) -> None:
        self.flow.give_region_reason(self._side.reason)
        self.flow_changed.emit()

    def _keep_side(self) -> bool:
        self.flow.give_region_reason(self._side.reason)
        try:
            change_id = self.flow.complete_customer(email=self._side.email, country=self._side.country)
        except InvalidFields as error:
            self._side.show_invalid(error)
            return False
        except UserError as error:
            show_error(self, error)
            return False
        if change_id is not None:
            self.workspace.did(change_id)
            self._side.show_customer(self.flow)
        return True


class CustomerSide(QScrollArea):
    """The chosen customer: facts, fields for what is missing, and notices in place."""

    edited = Signal()
    open_invitation = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("customer_side")
        self._showing = False
        self.setAccessibleName(self.tr("The chosen customer"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(300)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = on_surface(QWidget())
        self._layout = QVBoxLayout(body)
        self._layout.setContentsMargins(0, 0, S8, 0)
        self._layout.setSpacing(S12)
        self._build_head()
        self._build_fields()
        self._notices = QVBoxLayout()
        self._notices.setSpacing(S8)
        self._layout.addLayout(self._notices)
        self._layout.addStretch(1)
        self.setWidget(body)

    def _build_head(self) -> None:
        self._hint = Label(self.tr("The customer you choose is shown here."), "muted", wrap=True)
        self._name = Label("", "heading", wrap=True)
        self._domain = Label("", "muted", wrap=True)
        self._facts = FactList()
        for widget in (self._hint, self._name, self._domain, self._facts):
            self._layout.addWidget(widget)

    def _build_fields(self) -> None:
        self._email = QLineEdit()
        self._email.setObjectName("missing_email")
        self._email.setPlaceholderText("name@contoso.com")
        self._country = CountryBox()
        self._country.setObjectName("missing_country")
        self._reason = QLineEdit()
        self._reason.setObjectName("region_reason")
        self._email_field = FormField(
            self.tr("E-mail"), self._email, self.tr("Not known yet. You can fill it in here.")
        )
        self._country_field = FormField(
            self.tr("Country"), self._country, self.tr("Not known yet. It tells whether you may sell to them.")
        )
        self._reason_field = FormField(
            self.tr("Reason to ask all the same"), self._reason, self.tr("Kept with the request.")
        )
        self._email.textEdited.connect(self.edited)
        self._country.country_chosen.connect(lambda: None if self._showing else self.edited.emit())
        self._reason.textEdited.connect(self.edited)
        for field in (self._email_field, self._country_field):
            self._layout.addWidget(field)

    @property
    def email(self) -> str | None:
        """What was filled in as e-mail; None when it was known already."""
        return self._email.text() if self._email_field.isVisibleTo(self) else None

    @property
    def country(self) -> str | None:
        """The country code chosen; None when it was known already."""
        return self._country.country() if self._country_field.isVisibleTo(self) else None

    @property
    def reason(self) -> str:
        """Why a customer outside the region is asked."""
        return self._reason.text()

    def show_customer(self, flow: RequestRelationship) -> None:
        """Show the flow's customer, or the hint to choose one."""
        self._showing = True
        customer = flow.customer
        self._hint.setVisible(customer is None)
        for widget in (self._name, self._domain, self._facts):
            widget.setVisible(customer is not None)
        self._email_field.setVisible(customer is not None and not customer.contact_email)
        self._country_field.setVisible(customer is not None and not customer.country)
        self._clear_notices()
        if customer is not None:
            self._show_details(flow, customer)
        self._showing = False

    def _show_details(self, flow: RequestRelationship, customer: Customer) -> None:
        self._name.setText(customer.name)
        self._domain.setText(customer.domain)
        self._domain.setVisible(bool(customer.domain))
        self._facts.set_facts(self._facts_of(flow, customer))
        self._email.clear()
        self._country.set_country(customer.country)
        self._reason.setText(flow.draft.region_reason)
        for notice in flow.notices():
            self._notices.addWidget(self._notice_widget(notice))

    def _facts_of(self, flow: RequestRelationship, customer: Customer) -> list[tuple[str, str]]:
        facts = [
            (self.tr("Contact"), customer.contact_name),
            (self.tr("E-mail"), customer.contact_email),
            (self.tr("Country"), country_name(customer.country) if customer.country else ""),
            (self.tr("Draft language"), language_name(flow.draft.language)),
        ]
        return [(key, value) for key, value in facts if value]

    def _notice_widget(self, notice: CustomerNotice) -> QWidget:
        if notice.kind is NoticeKind.QUIET:
            return Label(translate(notice.title), "muted", wrap=True)
        kinds = {NoticeKind.OK: "ok", NoticeKind.NOTICE: "notice"}
        text = translate(notice.text) if notice.text else ""
        if notice.since:
            when = QLocale().toString(QDateTime.fromString(notice.since, Qt.DateFormat.ISODate).toLocalTime().date())
            text = f"{when} · {text}" if text else when
        widget = Notice(kinds.get(notice.kind, "notice"), translate(notice.title), text, self._actions(notice))
        widget.setObjectName(f"notice_{notice.code}")
        return self._with_reason(widget) if notice.kind is NoticeKind.NEEDS_REASON else widget

    def _with_reason(self, widget: QWidget) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S16)
        layout.addWidget(widget)
        layout.addWidget(self._reason_field)
        self._reason_field.show()
        return box

    def _actions(self, notice: CustomerNotice) -> list[Button]:
        if notice.invitation_id is None:
            return []
        invitation_id = notice.invitation_id
        text = self.tr("Go on with it") if notice.code == "unfinished-request" else self.tr("Open that invitation")
        button = Button(text, "default")
        button.setObjectName(f"open_{notice.code}")
        button.clicked.connect(lambda: self.open_invitation.emit(invitation_id))
        return [button]

    def _clear_notices(self) -> None:
        self._reason_field.setParent(None)
        while (item := self._notices.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def show_faults(self, flow: RequestRelationship) -> None:
        """Say what holds *Next* back, at its place, and put the keyboard there."""
        fault = translate(flow.faults()[0])
        if flow.customer is None:
            self._hint.setText(fault)
            self._hint.set_tone("error")
            return
        self._reason_field.set_fault(fault)
        self._reason.setFocus()

    def show_invalid(self, error: InvalidFields) -> None:
        """Say at each field why it cannot be kept."""
        for name, field in (("contact_email", self._email_field), ("country", self._country_field)):
            fault = error.faults.get(name)
            field.set_fault(translate(fault) if fault else None)
            if fault:
                field.widget.setFocus()
