"""What the cells of the rows below a group say, in the columns of the customers they stand below."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.users import UserState
from desktop.store.licenses import LicenseRow
from desktop.store.subscriptions import SubscriptionRow
from desktop.store.users import UserRow
from desktop.ui.customers.account_facts import FactRow
from desktop.ui.customers.cell import EMPTY, NOTHING, Cell, number, number_cell, seats_cell
from desktop.ui.customers.columns import Column
from desktop.ui.customers.country_names import country_name
from desktop.ui.customers.tree_words import sign_in_word, status_tone, status_word, term_text
from desktop.ui.customers.words import short_date

_DASH = Cell(NOTHING, "muted")


def fact_cell(row: FactRow, column: int) -> Cell:
    """What a fact of the account says."""
    if column == Column.CUSTOMER:
        return Cell(row.key, "muted")
    return (Cell(row.value) if row.value else _DASH) if column == Column.RELATIONSHIP else EMPTY


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
