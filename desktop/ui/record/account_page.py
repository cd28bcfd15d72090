"""What is known of the customer itself, each fact edited in place; seats by product; notes."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.customers import Customer, Permissions, Relationship
from desktop.operations.edit_customer import change_customer
from desktop.operations.templates import languages
from desktop.ui.customers.tree_words import permissions_choice
from desktop.ui.customers.words import not_in_list_of, relationship_word
from desktop.ui.language_names import language_name
from desktop.ui.record.editing import Editing
from desktop.ui.record.editors import ChoiceEditor, CountryEditor, Editor, TextEditor
from desktop.ui.record.fact_field import FactField
from desktop.ui.record.notes_panel import NotesPanel
from desktop.ui.record.seats_bar import SeatsByProduct
from desktop.ui.record.words import agreement, country_and_region, portal_name, request_words
from desktop.ui.settings.words import cloud_word
from desktop.ui.style.buttons import Button
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import KEY_WIDTH, S4, S8, S12, S16
from desktop.ui.style.surfaces import Divider
from desktop.ui.workspace import Workspace

_SHOWN_PRODUCTS = 6
_TYPES: dict[str, Callable[[str], object]] = {"relationship": Relationship, "permissions": Permissions}


class AccountPage(QWidget):
    """`all_licenses_wanted`: the person goes on to all products; `request_wanted` and `removal_wanted`: to the wizard
    that asks for a relationship, to the checklist that ends one."""

    all_licenses_wanted = Signal()
    request_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, workspace: Workspace, editing: Editing) -> None:
        super().__init__()
        self.setObjectName("record_account")
        self._workspace = workspace
        self._customer: Customer | None = None
        self._fields: dict[str, FactField] = {}
        self._keys: dict[str, Label] = {}
        self._read_facts: dict[str, Label] = {}
        self._notes = NotesPanel(workspace, editing)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(S16)
        self._body.addLayout(self._build_facts())
        self._body.addWidget(self._build_seats())
        self._body.addWidget(Divider())
        self._body.addWidget(self._notes)
        self._body.addStretch(1)

    # --- building ----------------------------------------------------------------------------------------------------

    def _build_facts(self) -> QGridLayout:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(S8)
        self._grid.setVerticalSpacing(S4)
        self._grid.setColumnMinimumWidth(0, KEY_WIDTH - S8)
        self._grid.setColumnStretch(1, 1)
        self._fact("contact_name", self.tr("Contact"), TextEditor)
        self._fact("contact_email", self.tr("E-mail"), TextEditor)
        self._fact("language", self.tr("Language"), lambda: ChoiceEditor(_languages))
        self._fact("country", self.tr("Country"), CountryEditor)
        self._told("cloud", self.tr("Cloud"))
        self._told("portal", self.tr("Accepts in"))
        self._fact("mca_accepted_on", self.tr("Agreement (MCA)"), _date_editor)
        self._fact("mca_accepted_by", self.tr("Accepted by"), TextEditor)
        self._line()
        self._fact("name", self.tr("Your name for it"), TextEditor)
        self._fact("tenant_name", self.tr("Tenant's own name"), TextEditor)
        self._fact("reading", self.tr("Reading"), TextEditor)
        self._fact("domain", self.tr("Domain"), TextEditor)
        self._fact("tenant_id", self.tr("Tenant ID"), TextEditor)
        self._line()
        self._fact("relationship", self.tr("Relationship"), lambda: ChoiceEditor(self._relationships))
        self._fact("permissions", self.tr("Permissions"), lambda: ChoiceEditor(_permissions))
        self._grid.addWidget(self._build_relationship(), self._grid.rowCount(), 1)
        return self._grid

    def _build_relationship(self) -> QWidget:
        box = QWidget()
        self._request = Button("", "link")
        self._request.setObjectName("request_relationship")
        self._request.clicked.connect(lambda: self.request_wanted.emit())
        self._remove = Button(self.tr("Remove the relationship…"), "link")
        self._remove.setObjectName("remove_relationship")
        self._remove.clicked.connect(lambda: self.removal_wanted.emit())
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for button in (self._request, self._remove):
            button.setEnabled(not self._workspace.is_read_only)
            button.setToolTip(self._workspace.read_only_reason)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _fact(self, name: str, key: str, make_editor: Callable[[], Editor]) -> None:
        field = self._fields[name] = FactField(name, key, make_editor, self._save)
        field.button.setEnabled(not self._workspace.is_read_only)
        field.button.setToolTip(self._workspace.read_only_reason)
        self._row(name, key, field)

    def _told(self, name: str, key: str) -> None:
        """A fact that is not the customer's to change here."""
        label = self._read_facts[name] = Label(wrap=True, selectable=True)
        label.setContentsMargins(0, S4 // 2, 0, S4 // 2)
        label.setObjectName(f"fact_{name}")
        self._row(name, key, label)

    def _row(self, name: str, key: str, widget: QWidget) -> None:
        row = self._grid.rowCount()
        label = self._keys[name] = Label(key, "muted", wrap=True)
        label.setContentsMargins(0, S4 // 2, 0, S4 // 2)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(widget, row, 1)

    def _line(self) -> None:
        box = QWidget()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(0, S8, 0, S8)
        inner.addWidget(Divider())
        self._grid.addWidget(box, self._grid.rowCount(), 0, 1, 2)

    def _build_seats(self) -> QWidget:
        self._seats_box = QWidget()
        self._seats = SeatsByProduct()
        self._all = Button(self.tr("All licenses"), "link")
        self._all.setObjectName("all_licenses")
        self._all.clicked.connect(lambda: self.all_licenses_wanted.emit())
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Seats by product"), "heading"), 1)
        head.addWidget(self._all)
        body = QVBoxLayout(self._seats_box)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(S12)
        body.addWidget(Divider())
        body.addLayout(head)
        body.addWidget(self._seats)
        return self._seats_box

    # --- showing -----------------------------------------------------------------------------------------------------

    def show_customer(self, customer_id: int) -> None:
        """Show this customer as stored now."""
        desk = self._workspace.desk
        customer = desk.customers.get(customer_id)
        if self._customer is not None and customer_id != self._customer.id:
            for field in self._fields.values():
                field.discard()
        self._customer = customer
        for name, words in _words(customer).items():
            self._fields[name].show_value(str(getattr(customer, name)), words, _tone(name, customer))
        by_known = bool(customer.mca_accepted_on or customer.mca_accepted_by)
        self._fields["mca_accepted_by"].setVisible(by_known)
        self._keys["mca_accepted_by"].setVisible(by_known)
        is_reseller = customer.relationship is Relationship.RESELLER
        self._remove.setVisible(is_reseller)
        self._request.setVisible(not is_reseller)
        self._request.setText(request_words(customer))
        cloud = desk.accounts.get(customer.account_id).cloud
        self._read_facts["cloud"].setText(cloud_word(cloud))
        self._read_facts["portal"].setText(portal_name(cloud))
        licenses = desk.licenses.rows(desk.licenses.ids(customer_id))
        self._seats.show_licenses(licenses[:_SHOWN_PRODUCTS])
        self._seats_box.setVisible(bool(licenses))
        self._notes.show_customer(customer_id)

    def edit(self, name: str) -> None:
        """Let the person change the fact `name`. Raises KeyError."""
        self._fields[name].edit()

    def _save(self, name: str, value: str) -> None:
        assert self._customer is not None
        typed = _TYPES[name](value) if name in _TYPES else value
        changed = replace(self._customer, **{name: typed})  # type: ignore[arg-type]
        _, change_id = change_customer(self._workspace.desk, changed)
        if change_id is not None:
            self._workspace.did(change_id)

    def _relationships(self) -> list[tuple[str, str]]:
        """Any; but an end to a reseller's is made by its checklist only."""
        assert self._customer is not None
        ends = self._customer.relationship is Relationship.RESELLER
        return [
            (each.value, relationship_word(each)) for each in Relationship if not (ends and each is Relationship.NONE)
        ]


def _words(customer: Customer) -> dict[str, str]:
    """What each fact of the customer says."""
    relationship = relationship_word(customer.relationship)
    if customer.missing_since:
        relationship = f"{relationship} · {not_in_list_of(customer.missing_since)}"
    return {
        "contact_name": customer.contact_name,
        "contact_email": customer.contact_email,
        "language": language_name(customer.language) if customer.language else "",
        "country": country_and_region(customer.country),
        "mca_accepted_on": agreement(customer),
        "mca_accepted_by": customer.mca_accepted_by,
        "name": customer.name,
        "tenant_name": customer.tenant_name,
        "reading": customer.reading,
        "domain": customer.domain,
        "tenant_id": customer.tenant_id,
        "relationship": relationship,
        "permissions": permissions_choice(customer.permissions),
    }


def _tone(name: str, customer: Customer) -> str:
    if name == "permissions" and customer.permissions is Permissions.REMOVED:
        return "notice"
    return "muted" if name == "mca_accepted_on" and not customer.mca_accepted_on else "text"


def _date_editor() -> Editor:
    editor = TextEditor()
    editor.setPlaceholderText(QCoreApplication.translate("AccountPage", "Year-month-day"))
    return editor


def _languages() -> list[tuple[str, str]]:
    return [("", ""), *((code, language_name(code)) for code in languages())]


def _permissions() -> list[tuple[str, str]]:
    return [(each.value, permissions_choice(each)) for each in Permissions]
