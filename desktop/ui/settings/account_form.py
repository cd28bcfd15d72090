"""The fields of a partner account, beside its link."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.domain.partner import Cloud, PartnerAccount, PartnerType
from desktop.operations.templates import languages
from desktop.ui.customers.country_box import CountryBox
from desktop.ui.language_names import language_name
from desktop.ui.settings.words import cloud_word, field_word, partner_type_word
from desktop.ui.style.field import FormField
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S12, S16

_SIGNATURE_LINES = 4


class AccountForm(QWidget):
    """Two columns: who the partner is, then what its drafts need. `edited` names the field a person changed."""

    edited = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, FormField] = {}
        self._texts = {name: QLineEdit() for name in _TEXTS}
        self._country = CountryBox()
        self._type = _choices(PartnerType, partner_type_word)
        self._cloud = _choices(Cloud, cloud_word)
        self._language = QComboBox()
        for language in languages():
            self._language.addItem(language_name(language), language)
        self._signature = QPlainTextEdit()
        self._signature.setTabChangesFocus(True)
        self._signature.setFixedHeight(self._signature.fontMetrics().lineSpacing() * _SIGNATURE_LINES + 2 * S12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S16)
        layout.addWidget(Label(self.tr("Partner"), "heading"))
        layout.addWidget(self._build_partner())
        layout.addWidget(self._build_provider())
        layout.addWidget(Label(self.tr("Drafts"), "heading"))
        layout.addWidget(self._build_drafts())
        self._connect()

    # --- building ----------------------------------------------------------------------------------------------------

    def _build_partner(self) -> QWidget:
        part = _Columns()
        part.add(self._field("name", self.tr("Name"), self._texts["name"], self.tr("As customers know you")))
        part.add(self._field("type", field_word("type"), self._type))
        part.add(self._field("tenant_id", field_word("tenant_id"), self._texts["tenant_id"]))
        part.add(self._field("partner_id", field_word("partner_id"), self._texts["partner_id"]))
        part.add(self._field("cloud", field_word("cloud"), self._cloud))
        hint = self.tr("Tells which customers are in your region")
        part.add(self._field("country", self.tr("Country"), self._country, hint))
        return part

    def _build_provider(self) -> QWidget:
        self._provider = _Columns()
        self._provider.add(
            self._field("provider_name", self.tr("Indirect provider's name"), self._texts["provider_name"])
        )
        self._provider.add(
            self._field("provider_tenant_id", field_word("provider_tenant_id"), self._texts["provider_tenant_id"])
        )
        return self._provider

    def _build_drafts(self) -> QWidget:
        part = _Columns()
        hint = self.tr("Where the customer's language and country do not say")
        part.add(self._field("language", self.tr("Draft language"), self._language, hint))
        part.add(self._field("email", self.tr("E-mail"), self._texts["email"]))
        part.add(self._field("sender_name", self.tr("Sender's name"), self._texts["sender_name"]))
        part.add(self._field("signature", self.tr("Signature"), self._signature))
        return part

    def _field(self, name: str, label: str, widget: QWidget, hint: str = "") -> FormField:
        widget.setObjectName(f"account_{name}")
        self.fields[name] = FormField(label, widget, hint)
        return self.fields[name]

    def _connect(self) -> None:
        for name, edit in self._texts.items():
            edit.textEdited.connect(lambda _text, name=name: self._on_edited(name))
        for name, box in (("type", self._type), ("cloud", self._cloud), ("language", self._language)):
            box.activated.connect(lambda _index, name=name: self._on_edited(name))
        self._country.country_chosen.connect(lambda _code: self._on_edited("country"))
        self._signature.textChanged.connect(lambda: self._on_edited("signature"))

    # --- showing and reading -----------------------------------------------------------------------------------------

    def show_account(self, account: PartnerAccount) -> None:
        """Put the account's values into the fields."""
        for name, edit in self._texts.items():
            edit.setText(getattr(account, name))
        self._country.set_country(account.country)
        for box, value in (
            (self._type, account.type),
            (self._cloud, account.cloud),
            (self._language, account.language),
        ):
            box.setCurrentIndex(box.findData(str(value)))
        self._signature.setPlainText(account.signature)
        self._show_provider()

    def fill(self, account: PartnerAccount, names: tuple[str, ...]) -> None:
        """Put the values of the fields called `names` in, as read from a link."""
        for name in names:
            value = getattr(account, name)
            if name in self._texts:
                self._texts[name].setText(value)
            else:
                box = {"type": self._type, "cloud": self._cloud}[name]
                box.setCurrentIndex(box.findData(str(value)))
            self.fields[name].set_fault(None)
        self._show_provider()

    def entered(self, account: PartnerAccount) -> PartnerAccount:
        """`account` with the values of the fields, as they were typed."""
        texts: dict[str, Any] = {name: edit.text() for name, edit in self._texts.items()}
        return replace(
            account,
            **texts,
            type=PartnerType(self._type.currentData()),  # Qt hands a string back
            cloud=Cloud(self._cloud.currentData()),
            country=self._country.country(),
            language=self._language.currentData(),
            signature=self._signature.toPlainText(),
        )

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say at each field what is wrong with it, or that nothing is."""
        for name, field in self.fields.items():
            field.set_fault(faults.get(name))

    def set_read_only(self) -> None:
        """Look but do not change."""
        for edit in self._texts.values():
            edit.setReadOnly(True)
        self._signature.setReadOnly(True)
        for box in (self._type, self._cloud, self._language, self._country):
            box.setEnabled(False)

    def _show_provider(self) -> None:
        self._provider.setVisible(self._type.currentData() == PartnerType.INDIRECT_RESELLER.value)

    def _on_edited(self, name: str) -> None:
        self.fields[name].set_fault(None)
        self._show_provider()
        self.edited.emit(name)


_TEXTS = ("name", "tenant_id", "partner_id", "provider_name", "provider_tenant_id", "email", "sender_name")


def _choices[T: StrEnum](values: type[T], word: Callable[[T], str]) -> QComboBox:
    box = QComboBox()
    for value in values:
        box.addItem(word(value), str(value))
    return box


class _Columns(QWidget):
    """Fields side by side, two in a row."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(S16)
        self._grid.setVerticalSpacing(S16)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)

    def add(self, field: FormField) -> None:
        row, column = divmod(self._grid.count(), 2)
        self._grid.addWidget(field, row, column, Qt.AlignmentFlag.AlignTop)
