"""The columns of the customers tree: what each is called, what it sorts by, which are shown at first."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication


class Column(IntEnum):
    """What is shown of a customer. Rows further down stand in the same grid."""

    CUSTOMER = 0
    RELATIONSHIP = 1
    SERVICES = 2
    USERS = 3
    SEATS = 4
    INVITATION = 5
    TAGS = 6
    CONTACT = 7
    COUNTRY = 8
    LANGUAGE = 9


SORTS = {
    Column.CUSTOMER: "name",
    Column.RELATIONSHIP: "relationship",
    Column.SERVICES: "services",
    Column.USERS: "users",
    Column.SEATS: "seats",
    Column.INVITATION: "invitation",
    Column.CONTACT: "contact",
    Column.COUNTRY: "country",
    Column.LANGUAGE: "language",
}  # a customer's tags have no order
SHOWN_AT_FIRST = tuple(column for column in Column if column <= Column.TAGS)
GIVING_WAY = (
    *(Column.TAGS, Column.LANGUAGE, Column.COUNTRY, Column.CONTACT),
    *(Column.USERS, Column.SERVICES, Column.RELATIONSHIP),
)
NUMBERS = frozenset({Column.SERVICES, Column.USERS})  # flush right


def column_word(column: int) -> str:
    """What a column is called."""
    translate = QCoreApplication.translate
    return {
        Column.CUSTOMER: translate("CustomerColumn", "Customer"),
        Column.RELATIONSHIP: translate("CustomerColumn", "Relationship"),
        Column.SERVICES: translate("CustomerColumn", "Services"),
        Column.USERS: translate("CustomerColumn", "Users"),
        Column.SEATS: translate("CustomerColumn", "Seats used"),
        Column.INVITATION: translate("CustomerColumn", "Invitation"),
        Column.TAGS: translate("CustomerColumn", "Tags"),
        Column.CONTACT: translate("CustomerColumn", "Contact"),
        Column.COUNTRY: translate("CustomerColumn", "Country"),
        Column.LANGUAGE: translate("CustomerColumn", "Language"),
    }[Column(column)]
