"""G8: what searches find, against `fold(query) in fold(text)` asked of every customer."""

import random
from collections.abc import Iterator

from desktop.operations.desk import Desk
from desktop.store.customer_query import CustomerQuery
from desktop.store.search import fold
from tests.bench.databases import SMALL, database
from tests.bench.row import Row

QUERIES = 300
_FACTS = ("name", "tenant_name", "reading", "domain", "tenant_id", "contact_name", "contact_email")


def measure() -> list[Row]:
    """How many of the sampled queries, one to four characters long, find anything else: none may."""
    desk = Desk.open(database(SMALL))
    try:
        customers = _customers(desk)
        users = _users(desk)
        wrong_customers = sum(_found(desk, text) != _holding(customers, text) for text in _queries(customers))
        wrong_users = sum(_users_found(desk, text) != _holding(users, text) for text in _queries(users))
    finally:
        desk.close()
    return [
        Row("G8", "searches for customers that are not exact", wrong_customers, "", QUERIES, goal=0),
        Row("G8.users", "searches for users that are not exact", wrong_users, "", QUERIES, goal=0),
    ]


def _customers(desk: Desk) -> dict[int, list[str]]:
    tags: dict[int, list[str]] = {}
    for row in desk.customers.rows(desk.customers.ids(CustomerQuery())):
        tags[row.id] = list(row.tags)
    return {id: [getattr(desk.customers.get(id), fact) for fact in _FACTS] + tags[id] for id in tags}


def _users(desk: Desk) -> dict[int, list[str]]:
    rows = desk.database.rows("SELECT id, name, reading, address FROM users WHERE deleted_at IS NULL")
    return {row["id"]: [row["name"], row["reading"] or "", row["address"]] for row in rows}


def _queries(texts: dict[int, list[str]]) -> Iterator[str]:
    chance = random.Random(8)
    ids = list(texts)
    count = 0
    while count < QUERIES:
        text = chance.choice(texts[chance.choice(ids)])
        start = chance.randrange(max(1, len(text)))
        if query := text[start : start + chance.randint(1, 4)].strip():
            count += 1
            yield query


def _holding(texts: dict[int, list[str]], query: str) -> set[int]:
    wanted = fold(query)
    return {id for id, held in texts.items() if any(wanted in fold(text) for text in held)}


def _found(desk: Desk, query: str) -> set[int]:
    return set(desk.customers.ids(CustomerQuery(text=query)))


def _users_found(desk: Desk, query: str) -> set[int]:
    found: set[int] = set()
    start: int | None = 0
    while start is not None:
        hits = desk.user_search.page(CustomerQuery(text=query), start=start, limit=5_000)
        found.update(id for ids in hits.users.values() for id in ids)
        start = hits.next
    return found
