"""What can be exported, as which kind of file, and under which titles."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.domain.sentences import Sentence
from desktop.exchange.exporting.fields import FIELDS, SHEET_TITLES
from desktop.store.lists import Subject
from desktop.ui.customers.columns import Column
from desktop.ui.customers.customers_page import CustomersPage
from desktop.ui.errors import translate as translate_sentence

_FIELDS = {
    Column.CUSTOMER: ("name", "domain", "tenant_id"),
    Column.RELATIONSHIP: ("relationship", "permissions", "missing_since"),
    Column.SERVICES: ("service_count",),
    Column.USERS: ("user_count",),
    Column.SEATS: ("seats_used", "seats_owned"),
    Column.INVITATION: ("invitation_state", "invitation_since"),
    Column.TAGS: ("tags",),
    Column.CONTACT: ("contact_name", "contact_email"),
    Column.COUNTRY: ("country",),
    Column.LANGUAGE: ("language",),
}


class Scope(StrEnum):
    """Whose rows are exported."""

    SHOWN = "shown"
    SELECTED = "selected"
    EVERYTHING = "everything"


class Form(StrEnum):
    """The kind of file, by its ending."""

    WORKBOOK = "xlsx"
    CSV = "csv"
    DOCUMENT = "json"
    SEALED = "zip"

    @property
    def is_whole(self) -> bool:
        """Whether it always holds the whole database."""
        return self in (Form.DOCUMENT, Form.SEALED)


@dataclass(frozen=True, slots=True)
class ShownCustomers:
    """The customers of the list as it stands, the selected ones, and the columns to be seen, all in their order."""

    ids: Sequence[int] = ()
    selected: Sequence[int] = ()
    columns: tuple[Column, ...] = ()

    @classmethod
    def of(cls, page: CustomersPage) -> "ShownCustomers":
        """What `page` shows: filtered, sorted, in its columns."""
        ids = [id for id in page.view.customers.ids if id > 0]  # users found are negative
        return cls(ids, page.selected_ids, tuple(page.view.columns.shown))

    def ids_of(self, scope: Scope) -> Sequence[int] | None:
        """The customers of a scope; None for all there are."""
        return {Scope.SHOWN: self.ids, Scope.SELECTED: self.selected, Scope.EVERYTHING: None}[scope]

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that the columns to be seen stand for, and the account they belong to."""
        return (*(field for column in self.columns for field in _FIELDS[column]), "account")


def form_word(form: Form) -> str:
    """What a kind of file is called."""
    translate = QCoreApplication.translate
    return {
        Form.WORKBOOK: translate("Exporting", "Excel workbook (.xlsx)"),
        Form.CSV: translate("Exporting", "Comma-separated list (.csv)"),
        Form.DOCUMENT: translate("Exporting", "Complete copy (.json)"),
        Form.SEALED: translate("Exporting", "Encrypted copy for a colleague (.zip)"),
    }[form]


def form_hint(form: Form) -> str:
    """What a kind of file is good for."""
    translate = QCoreApplication.translate
    return {
        Form.WORKBOOK: translate("Exporting", "To read and sort in a spreadsheet. A sheet for each list."),
        Form.CSV: translate("Exporting", "One list, for other programs and to import again."),
        Form.DOCUMENT: translate("Exporting", "Everything, with its history. Anyone who has the file can read it."),
        Form.SEALED: translate("Exporting", "Everything, with its history. Import… opens it with the password."),
    }[form]


def subject_word(subject: Subject) -> str:
    """What a list is called."""
    return translate_sentence(Sentence(SHEET_TITLES[subject]))


def own_titles() -> Mapping[str, str]:
    """The titles of all columns and sheets in the interface's language."""
    titles = {field.title for fields in FIELDS.values() for field in fields} | set(SHEET_TITLES.values())
    return {title: translate_sentence(Sentence(title)) for title in titles}


def suggested_name(form: Form) -> str:
    """A name for the file: what it holds, and the day."""
    translate = QCoreApplication.translate
    day = QDate.currentDate().toString("yyyy-MM-dd")
    words = (
        translate("Exporting", "Partner Desk {date}") if form.is_whole else translate("Exporting", "Customers {date}")
    )
    return f"{words.format(date=day)}.{form}"


def interface_language() -> str:
    """The language the interface speaks (ISO 639)."""
    return QLocale.languageToCode(QLocale().language())
