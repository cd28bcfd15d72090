"""What products are called."""

import tomllib
from dataclasses import replace
from functools import cache

from desktop import paths
from desktop.domain.licenses import Product
from desktop.operations.desk import Desk
from desktop.store.transactions import Transaction


@cache
def known_products() -> dict[str, Product]:
    """The common products by SKU id, none of them stored: what the program knows without Microsoft's list."""
    with (paths.resources_dir() / "data" / "products.toml").open("rb") as file:
        return {facts["sku_id"]: Product(**facts) for facts in tomllib.load(file)["product"]}


def stored_product(desk: Desk, tx: Transaction, product: Product) -> Product:
    """The stored product with this SKU id, made if there is none.

    A name that was missing is filled in: from `product`, else from the known ones.
    """
    stored = desk.products.with_sku(product.sku_id) or product
    known = known_products().get(product.sku_id, product)
    named = replace(
        stored,
        part_number=stored.part_number or product.part_number or known.part_number,
        name=stored.name or product.name or known.name,
    )
    return stored if named == stored and stored.id is not None else desk.products.save(tx, named)
