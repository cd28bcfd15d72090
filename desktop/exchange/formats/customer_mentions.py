"""Rows about something else that name the customer, too."""

from collections.abc import Iterator, Mapping

from desktop.exchange.facts import Fact, Subject
from desktop.exchange.field_values import fact_of

_NAMES = {
    "tenant_id": "customer_tenant_id",
    "name": "customer_name",
    "domain": "customer_domain",
    "country": "customer_country",
}


def customer_mention(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    """What a row tells in passing of its customer; nothing where that would not be a customer's row."""
    cells = {field: values[name] for field, name in _NAMES.items() if values.get(name)}
    fact = fact_of(Subject.CUSTOMERS, cells, line, is_mention=True)
    if fact.problem is None and "name" in fact.values:  # else the row itself says what is wrong
        yield fact
