"""Files that name one license a record, of a user whom only the file's own address or the person names."""

from collections.abc import Iterator, Mapping, Sequence

from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.exchange.cells import guid_of
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Context
from desktop.exchange.json_cells import owner_of

# By field of a product: how rows about something else call it.
_NAMES = {"sku_id": "sku_id", "part_number": "part_number", "name": "product_name"}


def held_license(product: Mapping[str, str], line: int, context: Context, warnings: Sequence[RowProblem]) -> Fact:
    """The fact that a user holds a license of `product`: all records of a file together say all that they hold.

    Without a user in it, it is about the one chosen for the file.
    """
    cells: dict[str, str | int] = {**owner_of(context)}
    if context.user_id:
        cells["user_id"] = context.user_id
    sku_id = guid_of(product.get("sku_id", ""))
    held = sku_id or product.get("part_number") or product.get("product_name")
    if not held:
        template = QT_TRANSLATE_NOOP("Sentences", "No product is named: row left out. Add it to the file.")
        return Fact(Subject.USERS, line, cells, RowProblem("product-missing", "sku_id", sentence(template)))
    return Fact(Subject.USERS, line, cells, warnings=tuple(warnings), licenses=(held,))


def product_mention(product: Mapping[str, str], line: int) -> Iterator[Fact]:
    """What a record tells in passing of a product; nothing where it has no SKU id."""
    cells = {field: product.get(name, "") for field, name in _NAMES.items() if product.get(name)}
    fact = fact_of(Subject.PRODUCTS, cells, line, is_mention=True)
    if fact.problem is None:  # the row about it says what is wrong
        yield fact
