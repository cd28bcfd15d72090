"""What the columns of the tree mean for the rows below a customer."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.customers.columns import Column


def fact_headings() -> dict[int, str]:
    """The account's facts need none: their keys say what they are."""
    return {}


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
