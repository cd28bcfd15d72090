"""Keeps the products that seats are of."""

from dataclasses import replace

from desktop.domain.licenses import Product
from desktop.store.database import Database
from desktop.store.transactions import Transaction


class ProductStore:
    """The products some customer has, and those of Microsoft's list when that was imported."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Product]:
        """Every product, by name."""
        rows = self._database.rows("SELECT * FROM products ORDER BY name COLLATE NOCASE, part_number, id")
        return [Product(**dict(row)) for row in rows]

    def owned(self) -> list[Product]:
        """The products that some customer has, by name."""
        rows = self._database.rows(
            "SELECT * FROM products WHERE EXISTS (SELECT 1 FROM licenses WHERE product_id = products.id)"
            " ORDER BY name COLLATE NOCASE, part_number, id"
        )
        return [Product(**dict(row)) for row in rows]

    def get(self, id: int) -> Product:
        """One product. Raises `LookupError` when there is none."""
        row = self._database.row("SELECT * FROM products WHERE id = ?", (id,))
        if row is None:
            raise LookupError(f"no product {id}")
        return Product(**dict(row))

    def with_sku(self, sku_id: str) -> Product | None:
        """The product with this SKU id (a GUID in lower case)."""
        row = self._database.row("SELECT * FROM products WHERE sku_id = ?", (sku_id,))
        return Product(**dict(row)) if row is not None else None

    def save(self, tx: Transaction, product: Product) -> Product:
        """Add or change a product. Raises `sqlite3.IntegrityError` when another has the same SKU id."""
        values = {"sku_id": product.sku_id, "part_number": product.part_number, "name": product.name}
        if product.id is None:
            return replace(product, id=tx.insert("products", values))
        tx.update("products", product.id, values)
        return product
