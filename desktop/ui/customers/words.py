"""How states and facts of a customer are said."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.domain.customers import Permissions, Relationship
from desktop.domain.invitation_states import InvitationState
from desktop.domain.times import from_text, local_day, local_today
from desktop.store.customer_rows import CustomerRow
from desktop.ui.style.state_pill import pill_text, waiting_days


def relationship_word(relationship: Relationship) -> str:
    """What the partner is to the customer, in a word or two. Asked for every row painted."""
    translate = QCoreApplication.translate
    match relationship:
        case Relationship.NONE:
            return translate("Relationship", "Not yet")
        case Relationship.RESELLER:
            return translate("Relationship", "Reseller")
        case Relationship.ADVISOR:
            return translate("Relationship", "Advisor")
        case Relationship.SYNDICATION:
            return translate("Relationship", "Syndication")
        case Relationship.MICROSOFT_SUPPORT:
            return translate("Relationship", "Microsoft support")


def permissions_word(permissions: Permissions) -> str:
    """What the partner may administer, in a word; "" where nobody knows. Asked for every row painted."""
    translate = QCoreApplication.translate
    match permissions:
        case Permissions.UNKNOWN:
            return ""
        case Permissions.NONE:
            return translate("Permissions", "no admin")
        case Permissions.REMOVED:
            return translate("Permissions", "admin removed")
        case Permissions.DAP | Permissions.GDAP:
            return permissions.value.upper()


def permissions_tone(permissions: Permissions) -> str:
    """Permissions taken back stand out: the duty to support stays."""
    return "notice" if permissions is Permissions.REMOVED else "muted"


def days_since(moment: str) -> int:
    """Whole days of the calendar, here, since the stored `moment` (ISO UTC); never negative."""
    return max(0, (local_today() - local_day(from_text(moment))).days)


def short_date(date: str) -> str:
    """A stored date or moment as people here write dates; "" of an empty one."""
    if not date:
        return ""
    day = local_day(from_text(date)) if "T" in date else datetime.fromisoformat(date).date()
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def invitation_text(row: CustomerRow) -> str:
    """The state of the latest invitation in words, with its age while we wait ("Sent · 12 d"); "" without one."""
    if row.invitation_state is None:
        return ""
    return pill_text(row.invitation_state, invitation_age(row))


def invitation_age(row: CustomerRow) -> str:
    """How long the customer has had the invitation ("12 d"); "" unless it was sent and is not answered."""
    if row.invitation_state is not InvitationState.SENT or not row.invitation_since:
        return ""
    return waiting_days(days_since(row.invitation_since))


def missing_text(row: CustomerRow) -> str:
    """Which list no longer named the customer; "" of one that was named."""
    return not_in_list_of(row.missing_since) if row.missing_since else ""


def not_in_list_of(date: str) -> str:
    """That the list of `date` did not name a customer."""
    return QCoreApplication.translate("Customer", "Not in the list of {date}").format(date=short_date(date))
