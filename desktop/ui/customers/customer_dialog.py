"""A customer's details, to add or to change."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.customers import Customer
from desktop.domain.errors import InvalidFields, UserError
from desktop.operations.edit_customer import add_customer, change_customer, similar_customers
from desktop.operations.templates import languages
from desktop.store.customer_rows import CustomerRow
from desktop.ui.customers.country_box import CountryBox
from desktop.ui.errors import show_error, translate
from desktop.ui.language_names import language_name
from desktop.ui.live_query import LiveQuery
from desktop.ui.style.buttons import Button
from desktop.ui.style.field import FormField
from desktop.ui.style.labels import Label
from desktop.ui.style.notice import Notice
from desktop.ui.style.spacing import S8, S16, S24, letters
from desktop.ui.style.surfaces import Footer, on_surface
from desktop.ui.workspace import Workspace

_WIDE = 80  # letters


class CustomerDialog(QDialog):
    """Needs a name only. Once it was accepted, `customer_id` is the customer added or changed."""

    def __init__(
        self,
        workspace: Workspace,
        customer: Customer | None,
        parent: QWidget | None = None,
        *,
        account_id: int | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("customer_dialog")
        self._workspace = workspace
        self._customer = customer or Customer(account_id=account_id or _current_account(workspace), name="")
        self.customer_id: int | None = None
        self._fields: dict[str, FormField] = {}
        self._duplicates = LiveQuery(workspace.jobs, similar_customers, self)
        self._notice: Notice | None = None
        self._build()
        self._show(self._customer)
        self._connect()

    # --- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        body = QWidget()
        on_surface(body)
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(S24, S24, S24, S24)
        self._body.setSpacing(S16)
        self._title = Label("", "title")
        self._body.addWidget(self._title)
        self._body.addLayout(self._build_form())
        self._body.addStretch(1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(body, 1)
        self._whole.addWidget(self._build_footer())
        self.setMinimumWidth(max(640, letters(_WIDE, self.fontMetrics())))

    def _build_form(self) -> QGridLayout:
        self._name = QLineEdit()
        self._reading = QLineEdit()
        self._domain = QLineEdit()
        self._tenant_id = QLineEdit()
        self._country = CountryBox()
        self._language = QComboBox()
        self._language.addItem(self.tr("As the country speaks"), "")
        for language in languages():
            self._language.addItem(language_name(language), language)
        self._contact_name = QLineEdit()
        self._contact_email = QLineEdit()
        form = QGridLayout()
        form.setHorizontalSpacing(S16)
        form.setVerticalSpacing(S16)
        for column in (0, 1):
            form.setColumnStretch(column, 1)
        self._add(form, 0, 0, "name", self.tr("Name"), self._name)
        self._add(form, 0, 1, "reading", self.tr("Reading"), self._reading, self.tr("How a Japanese name is read"))
        self._add(form, 1, 0, "domain", self.tr("Domain"), self._domain)
        self._add(form, 1, 1, "tenant_id", self.tr("Tenant ID"), self._tenant_id)
        self._add(form, 2, 0, "contact_name", self.tr("Contact"), self._contact_name)
        self._add(form, 2, 1, "contact_email", self.tr("E-mail"), self._contact_email)
        self._add(form, 3, 0, "country", self.tr("Country"), self._country)
        self._add(form, 3, 1, "language", self.tr("Draft language"), self._language)
        return form

    def _add(
        self, form: QGridLayout, row: int, column: int, name: str, label: str, widget: QWidget, hint: str = ""
    ) -> None:
        widget.setObjectName(f"customer_{name}")
        field = self._fields[name] = FormField(label, widget, hint)
        form.addWidget(field, row, column, Qt.AlignmentFlag.AlignTop)

    def _build_footer(self) -> QWidget:
        footer = Footer()
        self._cancel = Button(self.tr("Cancel"), "default")
        self._cancel.setObjectName("cancel")
        self._save = Button("", "primary")
        self._save.setObjectName("save_customer")
        self._save.setEnabled(not self._workspace.is_read_only)
        self._save.setToolTip(self._workspace.read_only_reason)
        layout = QHBoxLayout(footer)
        layout.setContentsMargins(S24, S16, S24, S16)
        layout.setSpacing(S8)
        layout.addStretch(1)
        layout.addWidget(self._cancel)
        layout.addWidget(self._save)
        return footer

    def _show(self, customer: Customer) -> None:
        self._customer = customer
        is_new = customer.id is None
        self.setWindowTitle(self.tr("New customer") if is_new else self.tr("Edit customer"))
        self._title.setText(self.windowTitle())
        self._save.setText(self.tr("Add customer") if is_new else self.tr("Save"))
        for name, edit in self._texts().items():
            edit.setText(getattr(customer, name))
            edit.setReadOnly(self._workspace.is_read_only)
        self._country.set_country(customer.country)
        self._language.setCurrentIndex(self._language.findData(customer.language))
        for box in (self._country, self._language):
            box.setEnabled(not self._workspace.is_read_only)

    def _texts(self) -> dict[str, QLineEdit]:
        return {
            "name": self._name,
            "reading": self._reading,
            "domain": self._domain,
            "tenant_id": self._tenant_id,
            "contact_name": self._contact_name,
            "contact_email": self._contact_email,
        }

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._save.click)
        for name, edit in self._texts().items():
            edit.textEdited.connect(lambda _text, field=self._fields[name]: field.set_fault(None))
        self._country.country_chosen.connect(lambda _code: self._fields["country"].set_fault(None))
        for edit in (self._name, self._domain, self._tenant_id):
            edit.textEdited.connect(self._look_for_duplicates)
        self._duplicates.answered.connect(self._on_duplicates)
        self.finished.connect(self._duplicates.forget)

    # --- duplicates, noted in place ----------------------------------------------------------------------------------

    @Slot()
    def _look_for_duplicates(self) -> None:
        self._duplicates.ask(self._entered(), typing=True)

    @Slot(object, object)
    def _on_duplicates(self, _entered: Customer, found: list[CustomerRow]) -> None:
        self._drop_notice()
        if found:
            self._notice = self._duplicate_notice(found[0])
            self._body.insertWidget(self._body.count() - 1, self._notice)
            self._make_room()

    def _duplicate_notice(self, other: CustomerRow) -> Notice:
        title = self.tr("You may know this customer already")
        text = f"{other.name} · {other.domain}" if other.domain else other.name
        actions = []
        if self._customer.id is None:
            actions = [Button(self.tr("Open that one"), "default")]
            actions[0].setObjectName("open_duplicate")
            actions[0].clicked.connect(lambda: self._open_instead(other.id))
        notice = Notice("notice", title, text, actions)
        notice.setObjectName("duplicate_notice")
        return notice

    def _open_instead(self, customer_id: int) -> None:
        """Go on with the customer that is known already."""
        self._show(self._workspace.desk.customers.get(customer_id))
        self._drop_notice()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_notice(self) -> None:
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None

    # --- saving ------------------------------------------------------------------------------------------------------

    def _entered(self) -> Customer:
        return replace(
            self._customer,
            name=self._name.text(),
            reading=self._reading.text(),
            domain=self._domain.text(),
            tenant_id=self._tenant_id.text(),
            country=self._country.country(),
            language=self._language.currentData(),
            contact_name=self._contact_name.text(),
            contact_email=self._contact_email.text(),
        )

    @Slot()
    def _on_save(self) -> None:
        entered = self._entered()
        store = add_customer if entered.id is None else change_customer
        try:
            customer, change_id = store(self._workspace.desk, entered)
        except InvalidFields as error:
            self._show_faults(error)
            return
        except UserError as error:
            show_error(self, error)
            return
        self.customer_id = customer.id
        if change_id is not None:
            self._workspace.did(change_id)
        self.accept()

    def _show_faults(self, error: InvalidFields) -> None:
        for name, field in self._fields.items():
            fault = error.faults.get(name)
            field.set_fault(translate(fault) if fault else None)
        self._make_room()
        first = next(name for name in self._fields if name in error.faults)
        self._fields[first].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_room(self) -> None:
        """Grow by what the sentences just shown need."""
        self._whole.activate()
        needed = self._whole.totalHeightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), needed)


def _current_account(workspace: Workspace) -> int:
    account = workspace.account
    assert account is not None and account.id is not None, "an account is set up before customers are added"
    return account.id
