"""The services of a customer: where each stands, and who supports it."""

from array import array

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.subscriptions import Subscription
from desktop.operations.desk import Desk
from desktop.store.subscriptions import SubscriptionRow
from desktop.ui.customers.cell import number
from desktop.ui.customers.tree_words import status_tone, status_word, term_text
from desktop.ui.customers.words import short_date
from desktop.ui.record.editing import Editing
from desktop.ui.record.list_page import ListPage
from desktop.ui.record.record_list import Line, RecordList
from desktop.ui.record.service_dialog import ServiceDialog
from desktop.ui.record.support_contact_dialog import SupportContactDialog
from desktop.ui.record.words import NOTHING, commerce_word, kind_word, what_comes_next, yes_no
from desktop.ui.style.buttons import Button
from desktop.ui.style.facts import FactList
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4, S8, S12
from desktop.ui.style.surfaces import Divider
from desktop.ui.workspace import Workspace


class ServicesPage(ListPage):
    """The list; below it the current service with its facts."""

    def __init__(self, workspace: Workspace, editing: Editing) -> None:
        super().__init__(workspace, editing)
        self.setObjectName("record_services")
        self._new.setAccessibleName(self.tr("Add a service"))
        self._new.setObjectName("new_service")
        self._menu = QMenu(self)
        self._menu.setObjectName("service_menu")
        self._edit_action = self._action("edit_service_action", self.tr("Edit…"), "F2")
        self._assign_action = self._action("assign_action", self.tr("Designated support contact…"))
        self.body.addWidget(self._build_details())
        self.body.addStretch()
        self._connect()

    # --- building ----------------------------------------------------------------------------------------------------

    def build_list(self) -> RecordList:
        """The services."""
        view = RecordList(self.tr("Services"), self._workspace.desk.subscriptions.rows, _line)
        view.setObjectName("services_list")
        return view

    def _action(self, name: str, text: str, key: str = "") -> QAction:
        action = self._menu.addAction(text)
        action.setObjectName(name)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.view.addAction(action)
        return action

    def _build_details(self) -> QWidget:
        self._details = QWidget()
        self._name = Label("", "heading", wrap=True)
        self._name.setObjectName("service_name")
        self._edit = Button(self.tr("Edit…"), "link")
        self._edit.setObjectName("edit_service")
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignTop)
        self._facts = FactList(below=(self.tr("Subscription ID"),))
        self._facts.setObjectName("service_facts")
        body = QVBoxLayout(self._details)
        body.setContentsMargins(0, S4, 0, 0)
        body.setSpacing(S8)
        body.addWidget(Divider())
        body.addLayout(head)
        body.addWidget(self._facts)
        self._next = Label("", "muted", wrap=True)
        self._next.setObjectName("what_comes_next")
        body.addWidget(self._next)
        body.addSpacing(S8)
        body.addLayout(self._build_support())
        return self._details

    def _build_support(self) -> QVBoxLayout:
        self._supporter = Label("", wrap=True)
        self._supporter.setObjectName("support_contact")
        self._assign = Button(self.tr("Assign…"))
        self._assign.setObjectName("assign_support_contact")
        self._why_not = Label("", "muted", wrap=True)
        self._why_not.setObjectName("why_no_support_contact")
        line = QHBoxLayout()
        line.setSpacing(S12)
        line.addWidget(self._supporter, 1)
        line.addWidget(self._assign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(S4)
        column.addWidget(Label(self.tr("Designated support contact"), "strong", wrap=True))
        column.addLayout(line)
        column.addWidget(self._why_not)
        return column

    def _connect(self) -> None:
        self.view.current_changed.connect(self._show_current)
        self.view.opened.connect(lambda _id: self.edit())
        self.view.menu_wanted.connect(self._on_menu)
        self._edit.clicked.connect(lambda: self.edit())
        self._assign.clicked.connect(lambda: self.assign())
        self._edit_action.triggered.connect(lambda: self.edit())
        self._assign_action.triggered.connect(lambda: self.assign())

    # --- showing -----------------------------------------------------------------------------------------------------

    def ids_of(self, customer_id: int) -> "array[int]":
        """The customer's services."""
        return self._workspace.desk.subscriptions.ids(customer_id)

    def count_words(self, count: int) -> str:
        """That there are so many, or none."""
        return self.tr("%n service(s)", "", count) if count else self.tr("No services are known yet.")

    @Slot()
    def _show_current(self) -> None:
        service = self._current()
        self._details.setVisible(service is not None)
        if service is None:
            return
        self._name.setText(service.name)
        self._facts.set_facts(self._facts_of(service))
        self._facts.value_label(self.tr("Status")).set_tone(status_tone(service.status))
        self._next.setText(what_comes_next(service.status))
        self._next.setVisible(bool(self._next.text()))
        editable = not self._workspace.is_read_only
        assignable = service.commerce.assigns_support_contact
        self._edit.setVisible(editable)
        self._edit_action.setVisible(editable)
        self._edit_action.setEnabled(editable)
        self._assign.setVisible(editable and assignable)
        self._assign_action.setVisible(editable and assignable)
        self._supporter.setText(supporter(self._workspace.desk, service))
        self._why_not.setVisible(not assignable)
        self._why_not.setText(
            self.tr("The provider supports it: a reseller can be designated for services of the legacy system only.")
        )

    def _facts_of(self, service: Subscription) -> list[tuple[str, str]]:
        status = status_word(service.status) or self.tr("Not known")
        if service.is_trial:
            status = self.tr("{status}, trial").format(status=status)
        renewal = self.tr("Renews") if service.auto_renew else self.tr("Ends")
        return [
            (self.tr("Status"), status),
            (self.tr("Quantity"), f"{number(service.quantity)} {service.unit}".strip()),
            (self.tr("Term"), term_text(service.term, service.billing_cycle) or NOTHING),
            (self.tr("Started"), short_date(service.started_on) or NOTHING),
            (renewal, short_date(service.ends_on) or NOTHING),
            (self.tr("Renews by itself"), yes_no(service.auto_renew)),
            (self.tr("Kind"), kind_word(service.kind)),
            (self.tr("Sold by"), commerce_word(service.commerce)),
            (self.tr("Subscription ID"), service.subscription_id or NOTHING),
        ]

    def _current(self) -> Subscription | None:
        current = self.view.current_id
        return self._workspace.desk.subscriptions.get(current) if current is not None else None

    # --- doing -------------------------------------------------------------------------------------------------------

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        if not self._workspace.is_read_only and self._current() is not None:
            self._menu.popup(place)

    def add(self) -> None:
        """Enter a new service."""
        assert self._customer_id is not None
        self._open(ServiceDialog(self._workspace, Subscription(self._customer_id, ""), self.window()))

    def edit(self) -> None:
        """Change the current service."""
        if not self._workspace.is_read_only and (service := self._current()) is not None:
            self._open(ServiceDialog(self._workspace, service, self.window()))

    def _open(self, dialog: ServiceDialog) -> None:
        dialog.accepted.connect(lambda: self.go_to(dialog.service_id))
        self.open_dialog(dialog)

    def assign(self) -> None:
        """Designate who supports the current service; with several selected, all of them that may be."""
        desk = self._workspace.desk
        selected = [desk.subscriptions.get(id) for id in self.view.selected_ids]
        ids = [each.id for each in selected if each.id is not None and each.commerce.assigns_support_contact]
        if ids:
            self.open_dialog(SupportContactDialog(self._workspace, ids, self.window()))


def supporter(desk: Desk, service: Subscription) -> str:
    """Who supports a service: a reseller with PartnerID and tenant id, or the provider."""
    if service.support_contact_id is None:
        account = desk.accounts.get(desk.customers.get(service.customer_id).account_id)
        template = QCoreApplication.translate("ServicesPage", "{provider} (provider)")
        return template.format(provider=account.provider_name or account.name)
    contact = desk.support_contacts.get(service.support_contact_id)
    return "\n".join(text for text in (contact.name, contact.partner_id, contact.tenant_id) if text)


def _line(row: SubscriptionRow) -> Line:
    facts = (number(row.quantity), term_text(row.term, row.billing_cycle), short_date(row.ends_on))
    return Line(row.name, " · ".join(fact for fact in facts if fact), status_word(row.status), status_tone(row.status))
