"""What the cells of customers and their groups say."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.domain.customers import Relationship
from desktop.domain.invitation_states import InvitationState
from desktop.store.customer_rows import CustomerRow
from desktop.ui.customers.cell import EMPTY, Cell, number, number_cell, seats_cell
from desktop.ui.customers.columns import Column
from desktop.ui.customers.country_names import country_name
from desktop.ui.customers.words import (
    invitation_age,
    invitation_text,
    missing_text,
    permissions_tone,
    permissions_word,
    relationship_word,
)
from desktop.ui.language_names import language_name


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
    Column.LANGUAGE: lambda row: Cell(language_name(row.language) if row.language else ""),
}


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
        return Cell(group_word(row.id), strong=True, more=number(row.rows) if row.id and row.rows else "")
    return Cell(row.fact, "muted") if column == Column.RELATIONSHIP else EMPTY
