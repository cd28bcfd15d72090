"""Files that name one license a record, of a user whom only the file's own address or the person names."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.exchange.cells import guid_of
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Context
from desktop.exchange.json_cells import linked_user, owner_of


def held_license(
    item: Mapping[str, Any], product: Mapping[str, str], line: int, context: Context, warnings: Sequence[RowProblem]
) -> Fact:
    """The fact that a user holds a license of `product`.

    A mention: a record names one license, not all that the user holds, so none is taken away. Without a user in it, it
    is about the one chosen for the file.
    """
    cells = owner_of(item, context)
    if user_id := linked_user(item, context):
        cells["user_id"] = user_id
    sku_id = guid_of(product.get("sku_id", ""))
    held = sku_id or product.get("part_number") or product.get("product_name")
    if not held:
        template = QT_TRANSLATE_NOOP("Sentences", "No product is named: row left out. Add it to the file.")
        return Fact(Subject.USERS, line, cells, RowProblem("product-missing", "sku_id", sentence(template)))
    return fact_of(Subject.USERS, cells, line, warnings=warnings, licenses=(held,), is_mention=True)


def product_mention(product: Mapping[str, str], line: int) -> Iterator[Fact]:
    """What a record tells in passing of a product; nothing where it has no SKU id."""
    cells = {field: product.get(name, "") for field, name in _NAMES.items() if product.get(name)}
    fact = fact_of(Subject.PRODUCTS, cells, line, is_mention=True)
    if fact.problem is None:  # the row about it says what is wrong
        yield fact


_NAMES = {"sku_id": "sku_id", "part_number": "part_number", "name": "product_name"}
