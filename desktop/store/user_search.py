"""Finds users by their name, how it is read, and their address."""

from dataclasses import dataclass, replace

from desktop.domain.progress import Cancelled, never
from desktop.store.customer_query import CustomerQuery, Statement, condition
from desktop.store.database import Database
from desktop.store.search import fold

PAGE = 200  # hits shown at once
_SHORTEST = 3  # characters that the index knows texts by
_MOST = 24  # of these asked for: what is found is compared anyway


@dataclass(frozen=True, slots=True)
class UserHits:
    """A page of users found: their ids, by name, under the id of their customer; `next` is where the next page begins.

    `next` is None when there are no more.
    """

    users: dict[int, tuple[int, ...]]
    next: int | None

    @property
    def count(self) -> int:
        """How many users are on this page."""
        return sum(len(ids) for ids in self.users.values())


class UserSearch:
    """Finds users with a text in them, folded, among the customers that a query's filters let pass.

    Texts of three characters or more are looked up in an index, and the candidates compared; shorter ones are looked
    for in every user, which takes a while when they are rare: search on a worker thread.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(self, query: CustomerQuery, start: int = 0, limit: int = PAGE, cancelled: Cancelled = never) -> UserHits:
        """The first `limit` users who have `query.text` in them, from `start` (`next` of the page before) on.

        Raises `UserError` "cancelled" when `cancelled()` turns true meanwhile. A blank text finds nobody.
        """
        if not fold(query.text):
            return UserHits({}, None)
        sql, parameters = _found(query, start)  # in the order of ids, which needs no sorting
        with self._database.unless(cancelled):
            rows = self._database.rows(
                f"SELECT u.id, u.customer_id, u.sort_key {sql} LIMIT ?", [*parameters, limit + 1]
            )
        users: dict[int, list[int]] = {}
        for row in sorted(rows[:limit], key=lambda row: (row["sort_key"], row["id"])):
            users.setdefault(row["customer_id"], []).append(row["id"])
        more = rows[limit]["id"] if len(rows) > limit else None
        return UserHits({customer: tuple(ids) for customer, ids in users.items()}, more)

    def count(self, query: CustomerQuery, cancelled: Cancelled = never) -> int:
        """How many users have `query.text` in them. Raises `UserError` "cancelled"."""
        if not fold(query.text):
            return 0
        sql, parameters = _found(query, 0)
        with self._database.unless(cancelled):
            count: int = self._database.value(f"SELECT count(*) {sql}", parameters)
            return count


def _found(query: CustomerQuery, start: int) -> Statement:
    """FROM and WHERE for the users found. CROSS JOIN keeps SQLite to this order, which is that of ids."""
    wanted = fold(query.text)
    where, parameters = condition(replace(query, text=""))
    joined = "CROSS JOIN customers ON customers.id = u.customer_id"
    compared = f"instr(u.search, ?) > 0 AND u.deleted_at IS NULL AND {where}"
    if len(wanted) < _SHORTEST:
        return f"FROM users u {joined} WHERE u.id >= ? AND {compared}", [start, wanted, *parameters]
    return (
        f"FROM user_search CROSS JOIN users u ON u.id = user_search.rowid {joined}"
        f" WHERE user_search MATCH ? AND user_search.rowid >= ? AND {compared}",
        [_pieces(wanted), start, wanted, *parameters],
    )


def _pieces(wanted: str) -> str:
    """Pieces of three characters that cover the text, all of which a candidate has; the index knows no order.

    Asking for the overlapping ones as well takes twice as long: each is a walk through all who have it.
    """
    last = len(wanted) - _SHORTEST
    pieces = dict.fromkeys(wanted[start : start + _SHORTEST] for start in (*range(0, last, _SHORTEST), last))
    quoted = ['"{}"'.format(piece.replace('"', '""')) for piece in list(pieces)[:_MOST]]
    return " AND ".join(quoted)
