"""Stores what was staged and decided: set-wise, recorded, with counters and search index kept."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from desktop.store.changed_rows import MANY, RowChanges, record, record_range, whole_row
from desktop.store.database import Database
from desktop.store.derived import rebuild_search, recount, room_to_index, room_to_write, without_triggers
from desktop.store.staging.copied import HAND_OVER, INVITATION, KNOWN_HAND_OVER
from desktop.store.staging.customers import LISTED
from desktop.store.staging.planning import base
from desktop.store.staging.tables import STORED, VALUES

_CHUNK = 20_000  # staged ids in one statement
_UPDATED = "outcome = 'updated' AND after IS NOT NULL"
# How each column of a new row reads, of the staged row `s`; of what customers have, `o` is whose it is.
_NEW_CUSTOMER = {
    "account_id": ":account",
    "name": "coalesce(s.name, s.domain)",
    "reading": "nullif(s.reading, '')",
    "relationship": LISTED.format(known="'none'", said="coalesce(s.relationship, 'none')"),
    "permissions": "coalesce(s.permissions, 'unknown')",
    "tenant_id": "s.tenant_id",
    "tenant_name": "iif(s.tenant_id IS NULL, '', coalesce(s.tenant_name, s.name, ''))",
    "sort_key": "fold(coalesce(nullif(s.reading, ''), s.name, s.domain))",
    "search": (
        "customer_search_text(coalesce(s.name, s.domain),"
        " iif(s.tenant_id IS NULL, '', coalesce(s.tenant_name, s.name)), s.reading,"
        " s.domain, s.tenant_id, s.contact_name, s.contact_email)"
    ),
    **{
        column: f"coalesce(s.{column}, '')"
        for column in ("domain", "country", "language", "contact_name", "contact_email")
    },
    **{column: f"coalesce(s.{column}, '')" for column in ("mca_accepted_on", "mca_accepted_by")},
}
_NEW_PRODUCT = {
    "sku_id": "s.sku_id",
    "part_number": "coalesce(s.part_number, '')",
    "name": "coalesce(s.name, '')",
}
_NEW_CONTACT = {
    "account_id": ":account",
    "name": "coalesce(nullif(s.name, ''), s.tenant_id)",
    "tenant_id": "s.tenant_id",
    "partner_id": "coalesce(s.partner_id, '')",
}
_NEW_SERVICE = {
    "customer_id": "o.customer_id",
    "name": "s.name",
    "subscription_id": "nullif(s.subscription_id, '')",
    "kind": "coalesce(s.kind, 'licenses')",
    "status": "coalesce(s.status, 'none')",
    **{column: f"coalesce(s.{column}, '')" for column in ("offer", "commerce", "unit", "term", "billing_cycle")},
    **{column: f"coalesce(s.{column}, '')" for column in ("started_on", "ends_on", "reseller")},
    **{column: f"coalesce(s.{column}, 0)" for column in ("quantity", "auto_renew", "is_trial")},
    "product_id": "s.product_id",
    "support_contact_id": "s.contact_id",
    "sort_key": "fold(s.name)",
}
_NEW_SEATS = {
    "customer_id": "o.customer_id",
    "product_id": "s.product_id",
    **{column: f"coalesce(s.{column}, 0)" for column in VALUES["licenses"]},
}
_USER_NAME = "coalesce(nullif(s.name, ''), s.address)"
_NEW_USER = {
    "customer_id": "o.customer_id",
    "name": _USER_NAME,
    "address": "coalesce(s.address, '')",
    "user_id": "nullif(s.user_id, '')",
    "reading": "nullif(s.reading, '')",
    "state": "coalesce(s.state, 'active')",
    "domain_type": "coalesce(s.domain_type, 'none')",
    **{column: f"coalesce(s.{column}, '')" for column in ("given_name", "family_name", "usage_location")},
    **{column: f"coalesce(s.{column}, '')" for column in ("phone", "title", "department")},
    "deleted_at": "nullif(s.deleted_at, '')",
    "sort_key": f"fold(coalesce(nullif(s.reading, ''), {_USER_NAME}))",
    "search": f"user_search_text({_USER_NAME}, s.reading, s.address)",
}
_NEW_INVITATION = {
    "account_id": ":account",
    "customer_id": "o.customer_id",
    "created_at": "coalesce(s.created_at, '')",
    **{f'"{column}"': said for column, said in INVITATION.items()},
}
_NEW_TAG = {"customer_id": "o.customer_id", "tag_id": "s.tag_id"}
_NEW_NOTE = {
    "customer_id": "o.customer_id",
    **{column: f"coalesce(s.{column}, '')" for column in VALUES["notes"]},
}
_NEW: Mapping[str, Mapping[str, str]] = {
    "customers": _NEW_CUSTOMER,
    "products": _NEW_PRODUCT,
    "support_contacts": _NEW_CONTACT,
    "subscriptions": _NEW_SERVICE,
    "licenses": _NEW_SEATS,
    "users": _NEW_USER,
    "invitations": _NEW_INVITATION,
    "customer_tags": _NEW_TAG,
    "notes": _NEW_NOTE,
}


class StagedStore:
    """Stores the attached plan of one account as part of the change `change_id`, inside `Database.write()`.

    `step` is told of every bunch of rows that was written.
    """

    def __init__(self, database: Database, account_id: int, change_id: int, step: Callable[[int], None]) -> None:
        self._database = database
        self._connection = database.connection
        self._account_id = account_id
        self._change_id = change_id
        self._step = step
        self._added_users = range(0)
        self._changes = RowChanges(self._connection, change_id)

    def store(self, *, marks_missing: bool) -> None:
        """Write all: rows that are new, rows that change, seats, and whom the lists no longer name."""
        with self._derived():
            self._add_tags()
            for table in STORED:
                if table in _NEW:  # the account is there
                    self._add(table)
                updated = f"SELECT target_id AS row_id, before, after FROM staging.{table} WHERE {_UPDATED}"
                self._step(self._changes.make(table, updated))
            self._assign()
            self._add_hand_overs()
            if marks_missing:
                missing = "SELECT target_id AS row_id, json_object('missing_since', NULL) AS before,"
                missing += " json_object('missing_since', date) AS after FROM staging.missing"
                self._step(self._changes.make("customers", missing))

    def _add(self, table: str) -> None:
        new = f"staging.{table} s WHERE +s.outcome = 'new'"
        low, high = self._connection.execute(f"SELECT min(s.id), max(s.id) FROM {new}").fetchone()
        if low is None:
            return
        first = base(self._connection, table)
        columns = _NEW[table]
        owners = " JOIN staging.owners o ON o.id = s.owner" if "customer_id" in columns else ""
        sql = (
            f"INSERT INTO main.{table} (id, {', '.join(columns)}) SELECT s.target_id, {', '.join(columns.values())}"
            f" FROM staging.{table} s{owners} WHERE +s.outcome = 'new' AND s.id BETWEEN :low AND :high ORDER BY s.id"
        )
        for start in range(low, high + 1, _CHUNK):
            numbers = {"low": start, "high": start + _CHUNK - 1, "account": self._account_id}
            used = {name: number for name, number in numbers.items() if f":{name}" in sql}
            self._step(self._connection.execute(sql, used).rowcount)
        ids = range(first + low, first + high + 1)
        record_range(self._connection, self._change_id, table, ids)
        if table == "users":
            self._added_users = ids

    def _add_tags(self) -> None:
        wanted = "SELECT tag_id FROM staging.customer_tags WHERE outcome = 'new'"
        added = self._connection.execute(
            f"INSERT INTO main.tags (id, folded, name) SELECT id, folded, name FROM staging.tags WHERE id IN ({wanted})"
            " RETURNING id"
        ).fetchall()
        if added:
            ids = [row[0] for row in added]
            record_range(self._connection, self._change_id, "tags", range(min(ids), max(ids) + 1))

    def _add_hand_overs(self) -> None:
        first = base(self._connection, "hand_overs") + 1
        columns = ", ".join(f'"{column}"' for column in HAND_OVER)
        said = ", ".join(f"json_extract(j.value, '$.{column}')" for column in HAND_OVER)
        count = self._connection.execute(
            f"INSERT INTO main.hand_overs (id, invitation_id, {columns})"
            f" SELECT row_number() OVER (ORDER BY s.id, j.key) + {first - 1}, s.target_id, {said}"
            " FROM staging.invitations s, json_each(s.hand_overs) j WHERE s.outcome IN ('new', 'updated')"
            f" AND s.twin IS NULL AND NOT EXISTS (SELECT 1 FROM main.hand_overs h WHERE {KNOWN_HAND_OVER})"
        ).rowcount
        if count:
            record_range(self._connection, self._change_id, "hand_overs", range(first, first + count))

    def _assign(self) -> None:
        low, high = self._connection.execute("SELECT min(id), max(id) FROM staging.assigned").fetchone()
        if low is not None:
            for start in range(low, high + 1, _CHUNK):
                self._connection.execute(
                    "INSERT INTO main.license_assignments (id, user_id, license_id)"
                    " SELECT id, user_id, license_id FROM staging.assigned WHERE id BETWEEN ? AND ?",
                    (start, start + _CHUNK - 1),
                )
                self._step(0)
            record_range(self._connection, self._change_id, "license_assignments", range(low, high + 1))
        whole = whole_row(self._connection, "license_assignments", "a")
        withdrawn = "main.license_assignments a JOIN staging.withdrawn w ON w.assignment_id = a.id"
        source = f"SELECT a.id AS row_id, {whole} AS before, NULL AS after FROM {withdrawn}"
        record(self._connection, self._change_id, "license_assignments", source)
        self._connection.execute(
            "DELETE FROM main.license_assignments WHERE id IN (SELECT assignment_id FROM staging.withdrawn)"
        )

    @contextmanager
    def _derived(self) -> Iterator[None]:
        """Keep counters and search index: at each row where there are few, else at the end for those concerned."""
        rows = " + ".join(f"(SELECT count(*) FROM staging.{name})" for name in ("users", "licenses", "subscriptions"))
        self._changes.is_bulk = self._connection.execute(f"SELECT {rows}").fetchone()[0] > MANY
        if not self._changes.is_bulk:
            yield
            return
        with without_triggers(self._database), room_to_write(self._database):
            known = self._connection.execute("SELECT count(*) FROM main.users").fetchone()[0]
            yield
            recount(self._database, "SELECT customer_id FROM staging.owners WHERE customer_id IS NOT NULL")
            if len(self._added_users) > known:
                rebuild_search(self._database)
            elif self._added_users:
                ids = (self._added_users[0], self._added_users[-1])
                with room_to_index(self._database):
                    self._connection.execute(
                        "INSERT INTO user_search (rowid, search) SELECT id, search FROM main.users"
                        " WHERE id BETWEEN ? AND ?",
                        ids,
                    )
