"""What the person decided about staged rows, and what becomes of them by it: counted for the preview, then applied."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.store.staging.belongings import match_licenses_held
from desktop.store.staging.planning import base
from desktop.store.staging.tables import STORED
from desktop.store.staging.users import match_held_licenses

Ticked = tuple[str, frozenset[int]]  # "proposed", "all" or "none", and the ids that differ from it

_OF_CUSTOMERS = ("subscriptions", "licenses", "users", "invitations", "customer_tags", "notes")
_TAKEN_OR_LEFT = ("links", "invitations", "customer_tags", "notes")  # nothing comes of them unless the person agrees
_NAME = "'$.name'"  # of a customer, as the partner calls it; what the tenant calls itself is taken anyway
_MERGED = (
    "CASE WHEN {side} IS NULL THEN hand_{side} ELSE substr({side}, 1, length({side}) - 1) || ',' ||"
    " substr(hand_{side}, 2) END"
)


@dataclass(frozen=True, slots=True)
class Decided:
    """Which proposed rows are what they are taken for, which invitations were accepted, which values edited by hand are
    overwritten; and whether names are kept."""

    same: Ticked
    accepted: Ticked
    overwritten: Ticked
    keeps_names: bool

    def note(self, connection: sqlite3.Connection) -> None:
        """Give SQL the ids, before any other question here."""
        connection.execute(
            "CREATE TABLE IF NOT EXISTS temp.decided (kind TEXT, id INTEGER, PRIMARY KEY (kind, id)) WITHOUT ROWID"
        )
        connection.execute("DELETE FROM temp.decided")
        for kind in ("same", "accepted", "overwritten"):
            _, others = getattr(self, kind)
            connection.executemany("INSERT INTO temp.decided VALUES (?, ?)", [(kind, id) for id in others])

    def differences(self) -> Iterator[str]:
        """Questions that answer subject, outcome as planned, outcome by the decisions, and of how many rows."""
        planned = "outcome IN ('updated', 'unchanged') AND twin IS NULL"
        yield self._difference("customers", "outcome", "'new'", f"{planned} AND {self._declined}")
        for subject in _OF_CUSTOMERS:
            yield self._difference(subject, "outcome", "'new'", f"{planned} AND owner IN ({self._declined_owners})")
        for subject in STORED:
            if subject == "customers" and self.keeps_names:
                edited = f"json_remove(hand_after, {_NAME}) <> '{{}}'"
            else:
                edited = "hand_after IS NOT NULL"
            taken = f"outcome = 'unchanged' AND {edited} AND {self._ticked('overwritten', '0')}"
            yield self._difference(subject, "outcome", "'updated'", f"{taken} AND NOT {self._declined}")
        if self.keeps_names:
            only_renamed = f"json_remove(after, {_NAME}) = '{{}}' AND json_type(after, '$.name') IS NOT NULL"
            overwritten = f"(hand_after IS NOT NULL AND {self._ticked('overwritten', '0')})"
            where = f"outcome = 'updated' AND {only_renamed} AND NOT {overwritten} AND NOT {self._declined}"
            yield self._difference("customers", "outcome", "'unchanged'", where)
        yield self._difference("acceptances", "outcome", "'updated'", self._evident)
        for subject in _TAKEN_OR_LEFT:
            left = f"outcome IN ('new', 'updated') AND {self._declined}"
            if subject in _OF_CUSTOMERS:
                left += f" AND owner NOT IN ({self._declined_owners})"
            yield self._difference(subject, "outcome", "'unchanged'", left)

    def apply(self, connection: sqlite3.Connection) -> None:
        """Make the staged rows what the decisions make of them. To be rolled back when nothing comes of it."""
        self._decline(connection)
        _join_agreed(connection)
        for subject in _TAKEN_OR_LEFT:
            connection.execute(
                f"UPDATE staging.{subject} SET outcome = 'unchanged', before = NULL, after = NULL"
                f" WHERE outcome IN ('new', 'updated') AND {self._declined}"
            )
        for subject in STORED:
            merged = ", ".join(f"{side} = {_MERGED.format(side=side)}" for side in ("before", "after"))
            connection.execute(
                f"UPDATE staging.{subject} SET outcome = 'updated', {merged}"
                f" WHERE hand_after IS NOT NULL AND {self._ticked('overwritten', '0')}"
            )
        if self.keeps_names:
            connection.execute(
                f"UPDATE staging.customers SET after = json_remove(after, {_NAME}),"
                f" before = json_remove(before, {_NAME}) WHERE json_type(after, '$.name') IS NOT NULL"
            )
            connection.execute("UPDATE staging.customers SET outcome = 'unchanged' WHERE after = '{}'")
        connection.execute(f"UPDATE staging.acceptances SET outcome = 'updated' WHERE {self._evident}")
        connection.execute(
            f"UPDATE staging.links SET outcome = 'unchanged' WHERE outcome = 'updated' AND {self._declined}"
        )

    def accepted_invitations(self, connection: sqlite3.Connection) -> list[tuple[int, int, str]]:
        """The invitations to note as accepted: id, number of the file that proves it, and its words, if any.

        Evidence that names the moment comes before that of a list.
        """
        accepted = self._ticked("accepted", "accepts_default")
        rows = connection.execute(
            f"SELECT invitation_id, file, coalesce(at, '') || iif(what <> '', ' ' || what, '') FROM staging.acceptances"
            f" WHERE {self._evident} UNION ALL SELECT invitation_id, file, ''"
            f" FROM staging.customers WHERE invitation_id IS NOT NULL AND {accepted} AND NOT {self._declined}"
        ).fetchall()
        found: dict[int, tuple[int, int, str]] = {}
        for row in rows:
            found.setdefault(row[0], (row[0], row[1], str(row[2]).strip()))
        return list(found.values())

    def taken_link(self, connection: sqlite3.Connection) -> str:
        """The link that becomes the account's; "" for none."""
        row = connection.execute(
            f"SELECT url FROM staging.links WHERE outcome = 'updated' AND NOT {self._declined} ORDER BY id LIMIT 1"
        ).fetchone()
        return row[0] if row else ""

    @property
    def _declined(self) -> str:
        return f"(is_proposed AND NOT {self._ticked('same', 'same_default')})"

    @property
    def _evident(self) -> str:
        """Which evidence counts: what is said of a customer says nothing of one that it is not."""
        ticked = self._ticked("accepted", "accepts_default")
        return f"(invitation_id IS NOT NULL AND {ticked} AND owner NOT IN ({self._declined_owners}))"

    @property
    def _declined_owners(self) -> str:
        return (
            "SELECT o.id FROM staging.owners o WHERE o.customer_row IN"
            f" (SELECT id FROM staging.customers WHERE {self._declined})"
        )

    def _ticked(self, kind: str, default: str) -> str:
        basis, _ = getattr(self, kind)
        ticked = {"proposed": default, "all": "1", "none": "0"}[basis]
        return f"(({ticked}) <> (id IN (SELECT d.id FROM temp.decided d WHERE d.kind = '{kind}')))"

    @staticmethod
    def _difference(subject: str, before: str, after: str, where: str) -> str:
        return f"SELECT '{subject}', {before}, {after}, count(*) FROM staging.{subject} WHERE {where} GROUP BY 2"

    def _decline(self, connection: sqlite3.Connection) -> None:
        """Who is not the proposed customer is another one, and so is all that is theirs."""
        declined = [row[0] for row in connection.execute(f"SELECT id FROM staging.customers WHERE {self._declined}")]
        if not declined:
            return
        owners = [row[0] for row in connection.execute(self._declined_owners)]
        connection.execute(
            "UPDATE staging.owners SET customer_id = customer_row + ? WHERE customer_row IN"
            f" (SELECT id FROM staging.customers WHERE {self._declined})",
            (base(connection, "customers"),),
        )
        _become_new(connection, "customers", "id", declined)
        for subject in _OF_CUSTOMERS if owners else ():
            _become_new(connection, subject, "owner", owners)
            if subject in _TAKEN_OR_LEFT:  # of another customer there is nothing to ask
                ask_nothing = f"UPDATE staging.{subject} SET is_proposed = 0 WHERE owner = ?"
                connection.executemany(ask_nothing, [(owner,) for owner in owners])
        if owners:
            match_licenses_held(connection, base(connection, "licenses"))
            match_held_licenses(connection, base(connection, "license_assignments"))


def _become_new(connection: sqlite3.Connection, subject: str, column: str, values: list[int]) -> None:
    connection.executemany(
        f"UPDATE staging.{subject} SET outcome = 'new', target_id = id + ?, before = NULL, after = NULL,"
        f" hand_before = NULL, hand_after = NULL WHERE {column} = ? AND outcome IN ('updated', 'unchanged')"
        " AND twin IS NULL",
        [(base(connection, subject), value) for value in values],
    )


def _join_agreed(connection: sqlite3.Connection) -> None:
    """Where the person agreed that two names are one customer, what both are said to have is added once."""
    shared = "SELECT o.id FROM staging.owners o JOIN staging.owners p ON p.customer_id = o.customer_id AND p.id <> o.id"
    open_ones = f"{shared} WHERE o.is_open AND (NOT p.is_open OR p.id < o.id)"
    if connection.execute(f"{open_ones} LIMIT 1").fetchone() is None:
        return
    for subject, key in (("subscriptions", "subscription_id"), ("licenses", "product_id"), ("users", "user_id")):
        connection.execute(
            f"UPDATE staging.{subject} AS x SET outcome = 'unchanged', twin = k.id FROM staging.{subject} k,"
            f" staging.owners o, staging.owners p WHERE o.id = x.owner AND p.id = k.owner AND x.owner IN ({open_ones})"
            f" AND p.customer_id = o.customer_id AND p.id <> o.id AND k.{key} = x.{key} AND x.outcome = 'new'"
            " AND k.outcome = 'new' AND k.twin IS NULL AND (NOT p.is_open OR p.id < o.id)"
        )
    match_held_licenses(connection, base(connection, "license_assignments"))
