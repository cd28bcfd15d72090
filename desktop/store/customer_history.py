"""What happened to a customer and to all that is theirs."""

import json
from dataclasses import dataclass

from desktop.domain.sentences import Sentence
from desktop.store.changes import ChangeKind, stored_sentence
from desktop.store.database import Database

# Rows that are gone, and links, are found by what the history kept of them: the whole row, when it came or went.
_KEPT = "coalesce(r.after, r.before)"
_HISTORY = f"""
SELECT c.id, c.at, c.os_user, c.kind, c.what FROM changes c WHERE c.id IN (
    SELECT change_id FROM change_rows WHERE table_name = 'customers' AND row_id = :id
    UNION SELECT r.change_id FROM subscriptions t JOIN change_rows r
        ON r.table_name = 'subscriptions' AND r.row_id = t.id WHERE t.customer_id = :id
    UNION SELECT change_id FROM change_ranges WHERE table_name = 'customers' AND :id BETWEEN first_id AND last_id
    UNION SELECT r.change_id FROM change_ranges r WHERE
        r.table_name = 'users' AND EXISTS (
            SELECT 1 FROM users t WHERE t.customer_id = :id AND t.id BETWEEN r.first_id AND r.last_id)
        OR r.table_name = 'subscriptions' AND EXISTS (
            SELECT 1 FROM subscriptions t WHERE t.customer_id = :id AND t.id BETWEEN r.first_id AND r.last_id)
        OR r.table_name = 'licenses' AND EXISTS (
            SELECT 1 FROM licenses t WHERE t.customer_id = :id AND t.id BETWEEN r.first_id AND r.last_id)
        OR r.table_name = 'invitations' AND EXISTS (
            SELECT 1 FROM invitations t WHERE t.customer_id = :id AND t.id BETWEEN r.first_id AND r.last_id)
        OR r.table_name = 'notes' AND EXISTS (
            SELECT 1 FROM notes t WHERE t.customer_id = :id AND t.id BETWEEN r.first_id AND r.last_id)
        OR r.table_name = 'customer_tags' AND EXISTS (
            SELECT 1 FROM customer_tags t WHERE t.customer_id = :id AND t.id BETWEEN r.first_id AND r.last_id)
    UNION SELECT r.change_id FROM users t JOIN change_rows r
        ON r.table_name = 'users' AND r.row_id = t.id WHERE t.customer_id = :id
    UNION SELECT r.change_id FROM licenses t JOIN change_rows r
        ON r.table_name = 'licenses' AND r.row_id = t.id WHERE t.customer_id = :id
    UNION SELECT r.change_id FROM invitations t JOIN change_rows r
        ON r.table_name = 'invitations' AND r.row_id = t.id WHERE t.customer_id = :id
    UNION SELECT r.change_id FROM notes t JOIN change_rows r
        ON r.table_name = 'notes' AND r.row_id = t.id WHERE t.customer_id = :id
    UNION SELECT r.change_id FROM change_rows r
        WHERE r.table_name IN ('notes', 'customer_tags', 'subscriptions', 'licenses', 'users')
        AND (r.before IS NULL OR r.after IS NULL) AND json_extract({_KEPT}, '$.customer_id') = :id
    UNION SELECT r.change_id FROM change_rows r JOIN users u ON u.id = json_extract({_KEPT}, '$.user_id')
        WHERE r.table_name = 'license_assignments' AND (r.before IS NULL OR r.after IS NULL) AND u.customer_id = :id
) ORDER BY c.id DESC LIMIT :limit
"""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change: when (ISO 8601, UTC), by which user of the operating system, and what it is called."""

    id: int
    at: str
    os_user: str
    kind: ChangeKind
    what: Sentence


def customer_history(database: Database, customer_id: int, limit: int) -> list[HistoryEntry]:
    """The latest `limit` changes of a customer, their services, users, licenses, notes, tags and invitations."""
    rows = database.rows(_HISTORY, {"id": customer_id, "limit": limit})
    return [
        HistoryEntry(
            row["id"], row["at"], row["os_user"], ChangeKind(row["kind"]), stored_sentence(json.loads(row["what"]))
        )
        for row in rows
    ]
