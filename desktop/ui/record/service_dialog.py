"""A service's details, to add or to change."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from desktop.domain.subscriptions import Commerce, Subscription, SubscriptionKind, SubscriptionStatus
from desktop.operations.edit_subscription import add_subscription, change_subscription
from desktop.ui.customers.tree_words import status_word, term_text
from desktop.ui.record.form_dialog import FormDialog
from desktop.ui.record.words import NOTHING, commerce_word, kind_word
from desktop.ui.style.check_box import CheckBox
from desktop.ui.workspace import Workspace

_TERMS = ("", "P1M", "P1Y", "P3Y")
_CYCLES = ("", "monthly", "annual")
_MOST = 1_000_000


class ServiceDialog(FormDialog):
    """Needs a name. The statuses offered are those of the life cycle of the system that sold the service."""

    def __init__(self, workspace: Workspace, service: Subscription, parent: QWidget | None = None) -> None:
        is_new = service.id is None
        title = self.tr("New service") if is_new else self.tr("Edit service")
        super().__init__(workspace, title, self.tr("Add service") if is_new else self.tr("Save"), parent)
        self.setObjectName("service_dialog")
        self._service = service
        self.service_id = service.id
        self._build()

    def _build(self) -> None:
        service = self._service
        self._name = self.add_field("name", self.tr("Name"), QLineEdit(service.name), 0, 0, wide=True)
        self._kind = self._choice("kind", self.tr("Kind"), 1, 0)
        _fill(self._kind, SubscriptionKind, kind_word, service.kind)
        self._commerce = self._choice("commerce", self.tr("Sold by"), 1, 1)
        _fill(self._commerce, Commerce, commerce_word, service.commerce)
        self._status = self._choice("status", self.tr("Status"), 2, 0)
        self._offer_statuses(service.status)
        self._quantity = self.add_field("quantity", self.tr("Quantity"), QSpinBox(), 2, 1)
        self._quantity.setRange(0, _MOST)
        self._quantity.setGroupSeparatorShown(True)
        self._quantity.setValue(service.quantity)
        self._term = self._choice("term", self.tr("Term"), 3, 0)
        _fill_texts(self._term, _TERMS, service.term, lambda term: term_text(term, ""))
        self._cycle = self._choice("billing_cycle", self.tr("Billed"), 3, 1)
        _fill_texts(self._cycle, _CYCLES, service.billing_cycle, lambda cycle: term_text("", cycle))
        hint = self.tr("Year-month-day")
        self._started = self.add_field("started_on", self.tr("Started"), QLineEdit(service.started_on), 4, 0, hint=hint)
        self._ends = self.add_field("ends_on", self.tr("Renews or ends"), QLineEdit(service.ends_on), 4, 1, hint=hint)
        self._id = self.add_field("subscription_id", self.tr("Subscription ID"), QLineEdit(), 5, 0, wide=True)
        self._id.setText(service.subscription_id)
        self._renews = CheckBox(self.tr("Renews by itself"))
        self._renews.setObjectName("field_auto_renew")
        self._renews.setChecked(service.auto_renew)
        self._form.addWidget(self._renews, 6, 0, 1, 2)
        self._commerce.activated.connect(self._on_commerce)

    def _choice(self, name: str, label: str, row: int, column: int) -> QComboBox:
        return self.add_field(name, label, QComboBox(), row, column)

    @Slot()
    def _on_commerce(self) -> None:
        self._offer_statuses(SubscriptionStatus(self._status.currentData()))

    def _offer_statuses(self, current: SubscriptionStatus) -> None:
        """The life cycle of the chosen system, and the current status even when it is not in it."""
        allowed = Commerce(self._commerce.currentData()).statuses | {current}
        self._status.clear()
        for status in SubscriptionStatus:
            if status in allowed:
                self._status.addItem(status_word(status) or self.tr("Not known"), status.value)
        self._status.setCurrentIndex(self._status.findData(current.value))

    def store(self) -> int | None:
        """Add or change the service."""
        entered = replace(
            self._service,
            name=self._name.text(),
            kind=SubscriptionKind(self._kind.currentData()),
            commerce=Commerce(self._commerce.currentData()),
            status=SubscriptionStatus(self._status.currentData()),
            quantity=self._quantity.value(),
            term=self._term.currentData(),
            billing_cycle=self._cycle.currentData(),
            started_on=self._started.text(),
            ends_on=self._ends.text(),
            subscription_id=self._id.text(),
            auto_renew=self._renews.isChecked(),
        )
        if not entered.commerce.assigns_support_contact:
            entered = replace(entered, support_contact_id=None)  # domain.md 6
        change_id: int | None
        if entered.id is None:
            stored, change_id = add_subscription(self._workspace.desk, entered)
        else:
            stored, change_id = change_subscription(self._workspace.desk, entered)
        self.service_id = stored.id
        return change_id


def _fill[E: StrEnum](box: QComboBox, values: type[E], word: Callable[[E], str], current: E) -> None:
    for value in values:
        box.addItem(word(value), value.value)
    box.setCurrentIndex(box.findData(current.value))


def _fill_texts(box: QComboBox, values: tuple[str, ...], current: str, word: Callable[[str], str]) -> None:
    for value in dict.fromkeys((*values, current)):
        box.addItem(word(value) or NOTHING, value)
    box.setCurrentIndex(box.findData(current))
