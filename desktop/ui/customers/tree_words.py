"""How facts of services, users and licenses are said."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.customers import Permissions
from desktop.domain.subscriptions import SubscriptionStatus
from desktop.domain.users import UserState
from desktop.ui.customers.cell import number

_BAD = (SubscriptionStatus.SUSPENDED, SubscriptionStatus.EXPIRED, SubscriptionStatus.DISABLED)


def status_word(status: SubscriptionStatus) -> str:
    """Where a subscription stands; "" where nobody knows."""
    translate = QCoreApplication.translate
    return {
        SubscriptionStatus.NONE: "",
        SubscriptionStatus.PENDING: translate("SubscriptionStatus", "Pending"),
        SubscriptionStatus.ACTIVE: translate("SubscriptionStatus", "Active"),
        SubscriptionStatus.SUSPENDED: translate("SubscriptionStatus", "Suspended"),
        SubscriptionStatus.CANCELED: translate("SubscriptionStatus", "Canceled"),
        SubscriptionStatus.EXPIRED: translate("SubscriptionStatus", "Expired"),
        SubscriptionStatus.DISABLED: translate("SubscriptionStatus", "Disabled"),
        SubscriptionStatus.DELETED: translate("SubscriptionStatus", "Deleted"),
    }[status]


def status_tone(status: SubscriptionStatus) -> str:
    """Green while it runs, amber where somebody has to look, quiet where it is over."""
    if status is SubscriptionStatus.ACTIVE:
        return "ok"
    return "notice" if status in _BAD else "muted"


def sign_in_word(state: UserState) -> str:
    """Whether a user may sign in."""
    translate = QCoreApplication.translate
    return {
        UserState.ACTIVE: translate("UserState", "Allowed"),
        UserState.INACTIVE: translate("UserState", "Blocked"),
    }[state]


def listed(*words: str) -> str:
    """Words one after the other, those that are empty left out, as the language separates them."""
    separator = QCoreApplication.translate("TreeFact", ", ", "between the words of a list")
    return separator.join(word for word in words if word)


def term_text(term: str, billing_cycle: str) -> str:
    """How long a subscription runs and how it is billed: "1 year, monthly"; "" where nobody knows."""
    return listed(_duration(term), _cycle(billing_cycle))


def _duration(term: str) -> str:
    """An ISO 8601 duration of whole years or months in words; any other as it is written."""
    count, unit = term[1:-1], term[-1:]
    if not (term.startswith("P") and count.isdecimal() and unit in ("Y", "M")):
        return term
    translate = QCoreApplication.translate
    if unit == "Y":
        return translate("Term", "%n year(s)", "", int(count))
    return translate("Term", "%n month(s)", "", int(count))


def _cycle(billing_cycle: str) -> str:
    translate = QCoreApplication.translate
    return {
        "monthly": translate("Term", "monthly"),
        "annual": translate("Term", "annual"),
        "triennial": translate("Term", "every three years"),
        "one-time": translate("Term", "once"),
        "none": "",
    }.get(billing_cycle.lower(), billing_cycle)


def ends_fact(count: int) -> str:
    """How many services end soon."""
    translate = QCoreApplication.translate
    if not count:
        return translate("TreeFact", "None ends within 30 days")
    return translate("TreeFact", "%n end(s) within 30 days", "", count)


def unlicensed_fact(count: int) -> str:
    """How many users hold no license."""
    translate = QCoreApplication.translate
    if not count:
        return translate("TreeFact", "All hold a license")
    return translate("TreeFact", "{count} without a license").format(count=number(count))


def seats_fact(free: int, over: int) -> str:
    """What is left of the seats owned, or how many are held beyond."""
    translate = QCoreApplication.translate
    if over > 0:
        return translate("TreeFact", "{count} over").format(count=number(over))
    return translate("TreeFact", "{count} free").format(count=number(free))


def permissions_choice(permissions: Permissions) -> str:
    """What the partner may administer, where it is chosen from a list."""
    translate = QCoreApplication.translate
    return {
        Permissions.UNKNOWN: translate("Permissions", "Not known"),
        Permissions.NONE: translate("Permissions", "No admin permissions"),
        Permissions.DAP: translate("Permissions", "Delegated (DAP)"),
        Permissions.GDAP: translate("Permissions", "Granular (GDAP)"),
        Permissions.REMOVED: translate("Permissions", "Removed by the customer"),
    }[permissions]


def no_contact() -> str:
    """That nobody is named."""
    return QCoreApplication.translate("TreeFact", "No contact yet")


def none_yet() -> str:
    """That a group is empty."""
    return QCoreApplication.translate("TreeFact", "None")
