"""What a list shows of a customer."""

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.customers import Permissions, Relationship
from desktop.domain.invitation_states import InvitationState
from desktop.store.customer_query import LATEST_INVITATION
from desktop.store.database import Database

_ROWS = (
    "SELECT customers.*, i.id AS invitation_id, i.state AS invitation_state, i.created_at, i.prepared_at, i.sent_at,"
    f" i.closed_at FROM customers LEFT JOIN invitations i ON i.id = {LATEST_INVITATION} WHERE customers.id IN ({{ids}})"
)
_TAGS = (
    "SELECT customers.id, group_concat(tags.name, char(10)) AS names FROM customers"
    " CROSS JOIN customer_tags ON customer_tags.customer_id = customers.id"
    " CROSS JOIN tags ON tags.id = customer_tags.tag_id WHERE customers.id IN ({ids}) GROUP BY customers.id"
)
_AS_STORED = (
    *("id", "account_id", "name", "domain", "contact_name", "contact_email", "country", "language", "tenant_name"),
    *("service_count", "user_count", "license_count", "seats_owned", "seats_used", "seats_over", "invitation_id"),
)


class CustomerRow(NamedTuple):
    """What a list shows of a customer, and the latest invitation sent or begun (`invitation_since`: ISO 8601, UTC).

    `license_count` is of products owned; `seats_over` sums, over these, the seats held beyond what is owned.
    """

    id: int
    account_id: int
    name: str
    domain: str
    relationship: Relationship
    missing_since: str
    contact_name: str
    contact_email: str
    country: str
    language: str
    invitation_id: int | None
    invitation_state: InvitationState | None
    invitation_since: str
    tenant_name: str = ""
    permissions: Permissions = Permissions.UNKNOWN
    service_count: int = 0
    user_count: int = 0
    license_count: int = 0
    seats_owned: int = 0
    seats_used: int = 0
    seats_over: int = 0
    tags: tuple[str, ...] = ()


def read_rows(database: Database, ids: Sequence[int]) -> list[CustomerRow]:
    """The rows of these customers, in the order of `ids`; those that are gone are left out."""
    tags = {row["id"]: tuple(sorted(row["names"].split("\n"))) for row in database.rows_of(_TAGS, ids)}
    return [_customer_row(row, tags.get(row["id"], ())) for row in database.rows_of(_ROWS, ids)]


def _customer_row(row: sqlite3.Row, tags: tuple[str, ...]) -> CustomerRow:
    state = row["invitation_state"]
    return CustomerRow(
        **{column: row[column] for column in _AS_STORED},
        relationship=Relationship(row["relationship"]),
        permissions=Permissions(row["permissions"]),
        missing_since=row["missing_since"] or "",
        invitation_state=InvitationState(state) if state else None,
        invitation_since=row["closed_at"] or row["sent_at"] or row["prepared_at"] or row["created_at"] or "",
        tags=tags,
    )
