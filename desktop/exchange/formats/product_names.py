"""Microsoft's list of product names and service plans: a row for each service plan of each product (domain.md 5.5)."""

from collections.abc import Iterator, Mapping

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.facts import Fact, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Column, TableFormat

_COLUMNS = (
    Column("name", ("Product_Display_Name",), is_required=True),
    Column("part_number", ("String_Id",), is_required=True),
    Column("sku_id", ("GUID",), is_required=True),
)


def _read(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    yield fact_of(Subject.PRODUCTS, values, line, is_mention=True)


PRODUCT_NAMES = TableFormat(
    "product-names",
    QT_TRANSLATE_NOOP("Sentences", "Microsoft: product names"),
    Subject.PRODUCTS,
    is_verified=True,
    columns=_COLUMNS,
    read=_read,
)
