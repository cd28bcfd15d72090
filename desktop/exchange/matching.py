"""Which stored thing each staged row is about, and what taking it would change."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from desktop.domain.licenses import Product
from desktop.domain.progress import Cancelled
from desktop.exchange.like_names import proposals
from desktop.exchange.likely_prospects import likely_prospects
from desktop.exchange.product_names import Named, ProductBook
from desktop.store.database import Database
from desktop.store.products import ProductStore
from desktop.store.staging import belongings, copied, customers, links, products, prospects, users
from desktop.store.staging.planning import Connection, base, matching

JudgeLink = Callable[[int, str], links.FoundLink]


def match(
    database: Database,
    path: Path,
    account_id: int,
    named: Mapping[Named, int],
    known: Mapping[str, Product],
    judge_link: JudgeLink,
    *,
    cancelled: Cancelled,
    step: Callable[[], None],
) -> None:
    """Match all rows staged at `path`, subject by subject in the order of storing; stores nothing in the database.

    `named` are the products as rows call them, numbered, `known` those the program knows by itself; `judge_link` says
    what a link (of a row, by id) would be to the account. `step` is told after each of the `STEPS`. Raises `UserError`
    "cancelled".
    """
    with matching(database, path, cancelled) as connection:
        _match_customers(connection, account_id, cancelled)
        step()
        _match_products(connection, ProductStore(database).all(), named, known)
        belongings.match_support_contacts(connection, account_id, base(connection, "support_contacts"))
        belongings.match_subscriptions(connection, base(connection, "subscriptions"))
        step()
        users.match_users(connection, base(connection, "users"))
        step()
        belongings.match_licenses(connection, base(connection, "licenses"))
        users.match_held_licenses(connection, base(connection, "license_assignments"))
        customers.find_acceptances(connection)
        copied.match_invitations(connection, base(connection, "invitations"))
        copied.match_tags(connection, base(connection, "customer_tags"), base(connection, "tags"))
        copied.match_notes(connection, base(connection, "notes"))
        copied.match_account(connection, account_id)
        links.settle_links(connection, [judge_link(*row) for row in links.link_rows(connection)])
        step()


STEPS = 4


def _match_customers(connection: Connection, account_id: int, cancelled: Cancelled) -> None:
    customers.find_customers(connection, account_id)
    open_prospects = prospects.open_prospects(connection, account_id)
    if open_prospects:
        listed = prospects.listed_tenants(connection)
        prospects.propose_likely(connection, likely_prospects(open_prospects, listed, cancelled))
    nameless = customers.nameless_rows(connection)
    if nameless:
        nameable = customers.nameable_customers(connection, account_id)
        customers.propose_names(connection, proposals(nameless, nameable, cancelled))
    customers.match_customers(connection, account_id, base(connection, "customers"))
    customers.find_missing(connection, account_id)


def _match_products(
    connection: Connection,
    stored: Iterable[Product],
    named: Mapping[Named, int],
    known: Mapping[str, Product],
) -> None:
    """Find out which product each row tells of, and which each name means.

    A product only named gets a row, unless all rows that name it are left out.
    """
    book = ProductBook(known)
    book.add_stored(stored)
    found = book.add_rows(products.product_rows(connection))
    products.settle_product_rows(connection, ((one.row_id, one.named, one.target_id, one.twin) for one in found))
    meant: dict[int, tuple[int | None, int | None]] = {}
    is_complete = all(book.find(name) != (None, None) for name in named)
    used = frozenset[int]() if is_complete else products.names_in_use(connection)
    for name, number in sorted(named.items(), key=lambda item: not item[0][0]):  # what has a SKU id is told best
        stored_id, row_id = book.find(name)
        if stored_id is None and row_id is None:
            completed = book.completed(name)
            if number not in used:
                products.name_for_preview(connection, number, completed)
                continue
            row_id = products.add_product_row(connection, completed)
            list(book.add_rows([(row_id, completed)]))
        meant[number] = (stored_id, row_id)
    told = ((product.sku_id, product.part_number, product.name) for product in known.values())
    belongings.match_products(connection, base(connection, "products"), told)
    ids = {
        number: stored_id if row_id is None else products.target_of(connection, row_id)
        for number, (stored_id, row_id) in meant.items()
    }
    belongings.name_products(connection, ((number, id) for number, id in ids.items() if id is not None))
