"""What the cells of each kind of row say, in the columns of the customers they stand below."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.domain.customers import Relationship
from desktop.domain.invitations import InvitationState
from desktop.domain.users import UserState
from desktop.store.customers import CustomerRow
from desktop.store.licenses import LicenseRow
from desktop.store.subscriptions import SubscriptionRow
from desktop.store.users import UserRow
from desktop.ui.customers.cell import EMPTY, NOTHING, Cell, number, number_cell, seats_cell
from desktop.ui.customers.columns import Column
from desktop.ui.customers.country_box import country_name
from desktop.ui.customers.tree_words import (
    permissions_tone,
    permissions_word,
    sign_in_word,
    status_tone,
    status_word,
    term_text,
)
from desktop.ui.customers.words import (
    invitation_age,
    invitation_text,
    language_word,
    missing_text,
    relationship_word,
    short_date,
)

_DASH = Cell(NOTHING, "muted")


def no_contact() -> str:
    """That nobody is named."""
    return QCoreApplication.translate("TreeFact", "No contact yet")


def none_yet() -> str:
    """That a group is empty."""
    return QCoreApplication.translate("TreeFact", "None")


# --- customers --------------------------------------------------------------------------------------------------------


def customer_cell(row: CustomerRow, column: int) -> Cell:
    """What a customer's row says."""
    return _CUSTOMER[Column(column)](row)


def _relationship(row: CustomerRow) -> Cell:
    if row.missing_since:  # in doubt until the next list
        return Cell(missing_text(row), "notice")
    tone = "muted" if row.relationship is Relationship.NONE else "text"
    return Cell(
        relationship_word(row.relationship),
        tone,
        more=permissions_word(row.permissions),
        more_tone=permissions_tone(row.permissions),
    )


def _invitation(row: CustomerRow) -> Cell:
    if row.invitation_state is None:
        return EMPTY
    plain = row.invitation_state is InvitationState.ACCEPTED
    return Cell(invitation_text(row), "muted" if plain else "text", pill=(row.invitation_state, invitation_age(row)))


_CUSTOMER: dict[Column, Callable[[CustomerRow], Cell]] = {
    Column.CUSTOMER: lambda row: Cell(row.name, strong=True, more=row.domain, marked=True),
    Column.RELATIONSHIP: _relationship,
    Column.SERVICES: lambda row: number_cell(row.service_count),
    Column.USERS: lambda row: number_cell(row.user_count),
    Column.SEATS: lambda row: seats_cell(row.seats_used, row.seats_owned, row.seats_over),
    Column.INVITATION: _invitation,
    Column.TAGS: lambda row: Cell(", ".join(row.tags), marked=True),
    Column.CONTACT: lambda row: Cell(row.contact_name or row.contact_email, marked=True),
    Column.COUNTRY: lambda row: Cell(country_name(row.country) if row.country else ""),
    Column.LANGUAGE: lambda row: Cell(language_word(row.language) if row.language else ""),
}


# --- groups and account -----------------------------------------------------------------------------------------------


def group_word(group: int) -> str:
    """What a group is called."""
    translate = QCoreApplication.translate
    return (
        translate("Group", "Account"),
        translate("Group", "Services"),
        translate("Group", "Users"),
        translate("Group", "Licenses"),
    )[group]


GROUP_ICONS = ("card", "box", "people", "key")


def group_cell(row, column: int) -> Cell:  # type: ignore[no-untyped-def]
    """What a closed group says: its name, how many there are, and a fact."""
    if column == Column.CUSTOMER:
        return Cell(group_word(row.id), strong=True, more=number(row.count) if row.id and row.count else "")
    return Cell(row.fact, "muted") if column == Column.RELATIONSHIP else EMPTY


def fact_headings() -> dict[int, str]:
    """The account's facts need none: their keys say what they are."""
    return {}


def fact_cell(row, column: int) -> Cell:  # type: ignore[no-untyped-def]
    """What a fact of the account says."""
    if column == Column.CUSTOMER:
        return Cell(row.key, "muted")
    return (Cell(row.value) if row.value else _DASH) if column == Column.RELATIONSHIP else EMPTY


# --- services ---------------------------------------------------------------------------------------------------------


def service_headings() -> dict[int, str]:
    """What the columns mean for services."""
    translate = QCoreApplication.translate
    return {
        Column.CUSTOMER: translate("Group", "Services"),
        Column.RELATIONSHIP: translate("TreeHeading", "Term"),
        Column.SERVICES: translate("TreeHeading", "Quantity"),
        Column.SEATS: translate("TreeHeading", "Renews"),
        Column.INVITATION: translate("TreeHeading", "Status"),
    }


def service_cell(row: SubscriptionRow, column: int) -> Cell:
    """What a service's row says."""
    if column == Column.CUSTOMER:
        return Cell(row.name, more=_trial() if row.is_trial else "")
    if column == Column.RELATIONSHIP:
        term = term_text(row.term, row.billing_cycle)
        return Cell(term) if term else _DASH
    if column == Column.SERVICES:
        return number_cell(row.quantity)
    if column == Column.SEATS:
        return _end(row)
    if column == Column.INVITATION:
        return Cell(status_word(row.status), status_tone(row.status))
    return EMPTY


def _trial() -> str:
    return QCoreApplication.translate("Service", "Trial")


def _end(row: SubscriptionRow) -> Cell:
    """The day it renews, or ends for good."""
    if not row.ends_on:
        return _DASH
    ends = "" if row.auto_renew else QCoreApplication.translate("Service", "ends")
    return Cell(short_date(row.ends_on), more=ends, more_tone="notice")


# --- users ------------------------------------------------------------------------------------------------------------


def user_headings() -> dict[int, str]:
    """What the columns mean for users."""
    translate = QCoreApplication.translate
    return {
        Column.CUSTOMER: translate("Group", "Users"),
        Column.RELATIONSHIP: translate("TreeHeading", "Department"),
        Column.USERS: translate("TreeHeading", "Licenses"),
        Column.SEATS: translate("TreeHeading", "Location"),
        Column.INVITATION: translate("TreeHeading", "Sign-in"),
    }


def user_cell(row: UserRow, column: int) -> Cell:
    """What a user's row says."""
    if column == Column.CUSTOMER:
        return Cell(row.name, more=row.address, marked=True)
    if column == Column.RELATIONSHIP:
        return Cell(row.department or row.title)
    if column == Column.USERS:
        return number_cell(row.license_count)
    if column == Column.SEATS:
        return Cell(country_name(row.usage_location)) if row.usage_location else _DASH
    if column == Column.INVITATION:
        return Cell(sign_in_word(row.state), "notice" if row.state is UserState.INACTIVE else "muted")
    return EMPTY


# --- licenses ---------------------------------------------------------------------------------------------------------


def license_headings() -> dict[int, str]:
    """What the columns mean for licenses."""
    translate = QCoreApplication.translate
    return {
        Column.CUSTOMER: translate("Group", "Licenses"),
        Column.RELATIONSHIP: translate("TreeHeading", "Suspended"),
        Column.USERS: translate("TreeHeading", "Users"),
        Column.SEATS: translate("TreeHeading", "Used of owned"),
        Column.INVITATION: translate("TreeHeading", "Free"),
    }


def license_cell(row: LicenseRow, column: int) -> Cell:
    """What a license's row says."""
    if column == Column.CUSTOMER:
        return Cell(row.product)
    if column == Column.RELATIONSHIP:
        return Cell(number(row.suspended), "notice") if row.suspended else EMPTY
    if column == Column.USERS:
        return number_cell(row.holders)
    if column == Column.SEATS:
        return seats_cell(row.used, row.owned, -row.free if row.free < 0 else 0)
    if column == Column.INVITATION:
        return Cell(number(max(0, row.free)), "muted")
    return EMPTY
