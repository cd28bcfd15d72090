"""Keeps the invitations and what was handed over."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.domain.invitations import HandOver, HandOverRoute, Invitation, InvitationState
from desktop.domain.partner import LinkOrigin
from desktop.store.database import Database
from desktop.store.search import fold
from desktop.store.transactions import Transaction

_COLUMNS = tuple(name for name in Invitation.__slots__ if name != "id")
_NEWEST = "created_at DESC, id DESC"  # those of a colleague's copy come with later ids
_SINCE = "coalesce(nullif(i.closed_at, ''), nullif(i.sent_at, ''), nullif(i.prepared_at, ''), i.created_at)"


@dataclass(frozen=True, slots=True)
class InvitationQuery:
    """Which invitations: of one account (None: all), in these states (empty: all but drafts), naming `text`.

    `text` is searched for, folded, in what customers are found by, and in the address and subject.
    """

    account_id: int | None = None
    states: frozenset[InvitationState] = frozenset()
    text: str = ""


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """What a list shows of an invitation.

    `since` is when it came into its state, `prepared_at` when it was first handed over (ISO 8601, UTC).
    """

    id: int
    account_id: int
    customer_id: int
    customer_name: str
    customer_domain: str
    state: InvitationState
    since: str
    to: str
    subject: str
    dap: bool
    language: str
    prepared_at: str


@dataclass(frozen=True, slots=True)
class UnfinishedRequest:
    """A draft to go on with. `step` (1-3) is where the wizard stood, `updated_at` ISO 8601 in UTC."""

    id: int
    account_id: int
    customer_id: int
    customer_name: str
    step: int
    updated_at: str


class InvitationStore:
    """The invitations, each with what was handed over. Those of deleted customers are hidden with them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, id: int) -> Invitation:
        """One invitation. Raises `LookupError` when there is none."""
        row = self._database.row("SELECT * FROM invitations WHERE id = ?", (id,))
        if row is None:
            raise LookupError(f"no invitation {id}")
        return _invitation(row)

    def save(self, tx: Transaction, invitation: Invitation) -> Invitation:
        """Add or change an invitation and return it as stored."""
        if invitation.id is None:
            return replace(invitation, id=tx.insert("invitations", _values(invitation)))
        tx.update("invitations", invitation.id, _values(invitation))
        return invitation

    def save_all(self, tx: Transaction, invitations: Sequence[Invitation]) -> Sequence[Invitation]:
        """Add many new invitations, quickly; returns them as stored, in the same order."""
        ids = tx.insert_many("invitations", [_values(invitation) for invitation in invitations])
        return [replace(invitation, id=id) for invitation, id in zip(invitations, ids, strict=True)]

    def delete(self, tx: Transaction, id: int) -> None:
        """Remove a draft. Raises `sqlite3.IntegrityError` for one that was handed over: those are never removed."""
        tx.delete("invitations", id)

    def unfinished(self) -> list[UnfinishedRequest]:
        """The drafts, the last one touched first."""
        rows = self._database.rows(
            "SELECT i.id, i.account_id, i.customer_id, c.name AS customer_name, i.step, i.updated_at"
            " FROM invitations i JOIN customers c ON c.id = i.customer_id"
            " WHERE i.state = ? AND c.deleted_at IS NULL ORDER BY i.updated_at DESC, i.id DESC",
            (InvitationState.DRAFT.value,),
        )
        return [UnfinishedRequest(**dict(row)) for row in rows]

    def open_for(self, customer_id: int) -> Invitation | None:
        """The invitation a customer may still answer (the latest one prepared or sent)."""
        return self._latest(customer_id, [state for state in InvitationState if state.is_open])

    def draft_for(self, customer_id: int) -> Invitation | None:
        """The latest draft for a customer."""
        return self._latest(customer_id, [InvitationState.DRAFT])

    def of_customer(self, customer_id: int) -> list[Invitation]:
        """All invitations of a customer, newest first."""
        rows = self._database.rows(
            f"SELECT * FROM invitations WHERE customer_id = ? ORDER BY {_NEWEST}", (customer_id,)
        )
        return [_invitation(row) for row in rows]

    def list(self, query: InvitationQuery) -> list[InvitationRow]:
        """The invitations a query finds, those that changed state last first."""
        states = query.states or frozenset(InvitationState) - {InvitationState.DRAFT}
        where = [f"i.state IN ({', '.join('?' * len(states))})", "c.deleted_at IS NULL"]
        parameters: Sequence[object] = [*sorted(states), *([query.account_id] if query.account_id is not None else [])]
        if query.account_id is not None:
            where.append("i.account_id = ?")
        rows = self._database.rows(
            "SELECT i.id, i.account_id, i.customer_id, c.name AS customer_name, c.domain AS customer_domain, i.state,"
            f' {_SINCE} AS since, i."to", i.subject, i.dap, i.language, i.prepared_at, c.search'
            " FROM invitations i JOIN customers c ON c.id = i.customer_id"
            f" WHERE {' AND '.join(where)} ORDER BY since DESC, i.id DESC",
            parameters,
        )
        return [_invitation_row(row) for row in _naming(rows, query.text)]

    def count(self, account_id: int | None) -> int:
        """How many invitations left the program, of one account or (None) of all."""
        of_account, parameters = ("AND i.account_id = ?", (account_id,)) if account_id is not None else ("", ())
        count: int = self._database.value(
            "SELECT count(*) FROM invitations i JOIN customers c ON c.id = i.customer_id"
            f" WHERE i.state <> ? AND c.deleted_at IS NULL {of_account}",
            (InvitationState.DRAFT.value, *parameters),
        )
        return count

    def hand_overs(self, invitation_id: int) -> Sequence[HandOver]:
        """What was handed over for an invitation, oldest first."""
        rows = self._database.rows("SELECT * FROM hand_overs WHERE invitation_id = ? ORDER BY at, id", (invitation_id,))
        return [HandOver(**(dict(row) | {"route": HandOverRoute(row["route"])})) for row in rows]

    def add_hand_over(self, tx: Transaction, hand_over: HandOver) -> HandOver:
        """Note that a draft left the program; returns the record as stored."""
        values = {name: getattr(hand_over, name) for name in HandOver.__slots__ if name != "id"}
        return replace(hand_over, id=tx.insert("hand_overs", values | {"route": hand_over.route.value}))

    def _latest(self, customer_id: int, states: Sequence[InvitationState]) -> Invitation | None:
        places = ", ".join("?" * len(states))
        row = self._database.row(
            f"SELECT * FROM invitations WHERE customer_id = ? AND state IN ({places}) ORDER BY {_NEWEST} LIMIT 1",
            (customer_id, *(state.value for state in states)),
        )
        return _invitation(row) if row is not None else None


def _naming(rows: Iterable[sqlite3.Row], text: str) -> Iterable[sqlite3.Row]:
    """The rows in which `text` is found: few enough, so folded here rather than stored."""
    wanted = fold(text)
    if not wanted:
        return rows
    return (
        row for row in rows if any(wanted in part for part in (row["search"], fold(row["to"]), fold(row["subject"])))
    )


def _values(invitation: Invitation) -> dict[str, object]:
    values = {name: getattr(invitation, name) for name in _COLUMNS}
    return values | {
        "state": invitation.state.value,
        "link_origin": invitation.link_origin.value,
        "dap": int(invitation.dap),
        "text_edited": int(invitation.text_edited),
    }


def _invitation(row: sqlite3.Row) -> Invitation:
    values = dict(row) | {
        "state": InvitationState(row["state"]),
        "link_origin": LinkOrigin(row["link_origin"]),
        "dap": bool(row["dap"]),
        "text_edited": bool(row["text_edited"]),
    }
    return Invitation(**values)


def _invitation_row(row: sqlite3.Row) -> InvitationRow:
    values = {name: row[name] for name in InvitationRow.__slots__}
    return InvitationRow(**values | {"state": InvitationState(row["state"]), "dap": bool(row["dap"])})
