"""What the tree shows: the customers a query finds, and behind each of them its users found."""

import time
from array import array
from dataclasses import replace
from typing import NamedTuple

from desktop.domain.errors import UserError
from desktop.domain.progress import Cancelled, never
from desktop.operations.desk import Desk
from desktop.store.customer_query import CustomerQuery
from desktop.store.search import fold
from desktop.store.user_search import PAGE as PAGE_OF_USERS
from desktop.ui.customers.row_cache import PAGE

_INDEXED = 3  # characters (store/user_search.py)
_SOON = 0.03  # seconds that a first answer waits for the users: filling the tree twice takes longer (G13)


class CustomerListing(NamedTuple):
    """The customers a query finds, in its order, of `total` there are.

    `ids` holds the `users` found as well, negative, each behind its customer; `more_users` tells that there are more,
    `lacks_users` that they were not looked for to the end.
    """

    ids: "array[int]"
    total: int
    users: int = 0
    more_users: bool = False
    lacks_users: bool = False

    @property
    def customers(self) -> int:
        """How many of the ids are customers."""
        return len(self.ids) - self.users


class ListingQuery(NamedTuple):
    """Which customers, and how many users with the query's text in them are shown at most.

    `is_first_answer`: customers only, should users take long. `total` is how many customers there are in all; None
    where they have to be counted.
    """

    customers: CustomerQuery
    most_users: int = PAGE_OF_USERS
    is_first_answer: bool = False
    total: int | None = None


def list_customers(
    desk: Desk, query: CustomerQuery, total: int | None = None, cancelled: Cancelled = never
) -> CustomerListing:
    """Everything the query finds: 20 ms for 100,000 customers, so it is asked on the worker thread.

    Raises `UserError` "cancelled" when `cancelled()` turns true meanwhile.
    """
    with desk.database.unless(cancelled):
        ids = desk.customers.ids(query)
    if not is_narrowed(query):
        total = len(ids)
    elif total is None:
        total = desk.customers.count(CustomerQuery(query.account_id))
    return CustomerListing(ids, total)


def list_with_users(desk: Desk, query: ListingQuery, cancelled: Cancelled) -> CustomerListing:
    """Customers and their users found. Raises `UserError` "cancelled" when `cancelled()` turns true meanwhile."""
    if not query.customers.text:
        return list_customers(desk, query.customers, query.total, cancelled)
    latest = time.monotonic() + _SOON

    def given_up() -> bool:
        return cancelled() or (query.is_first_answer and time.monotonic() > latest)

    try:
        hits = desk.user_search.page(query.customers, limit=query.most_users, cancelled=given_up)
    except UserError:
        if cancelled() or not given_up():
            raise
        return list_customers(desk, query.customers, query.total, cancelled)._replace(lacks_users=True)
    listing = list_customers(desk, replace(query.customers, also=tuple(hits.users)), query.total, cancelled)
    ids = array("q")
    for customer_id in listing.ids:
        ids.append(customer_id)
        ids.extend(-user_id for user_id in hits.users.get(customer_id, ()))
    return CustomerListing(ids, listing.total, len(ids) - len(listing.ids), hits.next is not None)


def is_short(text: str) -> bool:
    """Whether users are looked for one by one: no index knows a text of one or two characters."""
    return 0 < len(fold(text)) < _INDEXED


def is_narrowed(query: CustomerQuery) -> bool:
    """Whether a text or a filter leaves customers out."""
    return query != CustomerQuery(query.account_id, sort=query.sort, descending=query.descending)


def find_by_first_letters(desk: Desk, query: CustomerQuery, typed: str, after: int | None) -> int | None:
    """The customer whose name begins with `typed`, looked for from the customer `after` on in the query's order.

    A single letter goes on to the next such customer, more letters may stay where they are.
    """
    wanted = fold(typed)
    ids = desk.customers.ids(query if query.text else replace(query, text=typed))
    start = ids.index(after) + (len(typed) == 1) if after is not None and after in ids else 0
    ids = ids[start:] + ids[:start]
    for first in range(0, len(ids), PAGE):
        for row in desk.customers.rows(ids[first : first + PAGE]):
            if fold(row.name).startswith(wanted):
                return row.id
    return None


def the_one_that_came(before: "array[int]", after: "array[int]") -> int | None:
    """The one id more in `after`: a customer just added, or brought back."""
    if not before or len(after) != len(before) + 1:
        return None
    came = set(after).difference(before)
    return came.pop() if len(came) == 1 else None
