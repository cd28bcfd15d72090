"""Partner Center insights: the *Office 365 license usage* report (domain.md 5.1).

Only its list of fields is known. It counts seats by workload ("Exchange") and month, not by product: seats of a product
cannot be told from it. What it tells, in passing, is customers.
"""

from collections.abc import Iterator, Mapping

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.facts import Fact, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Column, TableFormat

_COLUMNS = (
    Column("tenant_id", ("CustomerTenantId",), is_required=True),
    Column("name", ("CustomerName",), is_required=True),
    Column("country", ("CustomerMarket",)),
    Column("workload", ("WorkloadName",), is_required=True),
    Column("paid", ("PaidAvailableUnits",)),
    Column("active", ("MonthlyActiveUsers",)),
    Column("month", ("Month",)),
)
_TAKEN = ("tenant_id", "name", "country")


def _read(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    cells = {field: values[field] for field in _TAKEN if values.get(field)}
    yield fact_of(Subject.CUSTOMERS, cells, line, is_mention=True)


INSIGHTS_USAGE = TableFormat(
    "insights-usage",
    QT_TRANSLATE_NOOP("Sentences", "Partner Center insights: license usage (its customers)"),
    Subject.CUSTOMERS,
    columns=_COLUMNS,
    read=_read,
)
