"""Microsoft's GDAP bulk migration tool: its customers and relationships, as CSV and as JSON (domain.md 5.2).

The first releases head two pairs of columns alike: relationship and partner, then customer. Later ones name them.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Column, Context, JsonFormat, TableFormat
from desktop.exchange.formats.gdap_relationships import relationship_facts
from desktop.exchange.formats.graph_gdap import read_relationship
from desktop.exchange.json_cells import cells_of, paths, shape

_CUSTOMERS = (
    Column("relationship_name", ("Name",)),
    Column("partner_tenant_id", ("PartnerTenantId",), is_required=True),
    Column("tenant_id", ("CustomerTenantId",), is_required=True),
    Column("name", ("OrganizationDisplayName",), is_required=True),
    Column("duration", ("Duration",)),
)
_RELATIONSHIP = (
    Column("id", ("Id",)),
    Column("duration", ("Duration",)),
    Column("status", ("Status",), is_required=True),
    Column("created_at", ("CreatedDateTime",)),
    Column("activated_at", ("ActivatedDateTime",), is_required=True),
    Column("changed_at", ("LastModifiedDateTime",)),
    Column("ends_at", ("EndDateTime",)),
)
_UNNAMED = (
    Column("relationship_name", ("DisplayName",), is_required=True),
    Column("partner_tenant_id", ("TenantId",), is_required=True),
    Column("name", ("DisplayName",), is_required=True, nth=1),
    Column("tenant_id", ("TenantId",), is_required=True, nth=1),
)
_NAMED = (
    Column("relationship_name", ("RelationshipName",), is_required=True),
    Column("partner_tenant_id", ("PartnerTenantId",), is_required=True),
    Column("name", ("CustomerName",), is_required=True),
    Column("tenant_id", ("CustomerTenantId",), is_required=True),
)
_PATHS = paths(tenant_id="customerTenantId", name="organizationDisplayName")


def _read_customer(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    yield fact_of(Subject.CUSTOMERS, {field: values[field] for field in ("tenant_id", "name")}, line)


def _read_relationship(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    yield from relationship_facts(values, line, [])


def _read_customer_item(item: Mapping[str, Any], line: int, _context: Context) -> Iterator[Fact]:
    warnings: list[RowProblem] = []
    yield fact_of(Subject.CUSTOMERS, cells_of(item, _PATHS, warnings), line, warnings=warnings)


_CUSTOMERS_NAME = QT_TRANSLATE_NOOP("Sentences", "GDAP bulk tool: customers")
_RELATIONSHIPS_NAME = QT_TRANSLATE_NOOP("Sentences", "GDAP bulk tool: relationships")

GDAP_BULK_CUSTOMERS = TableFormat(
    "gdap-bulk-customers",
    _CUSTOMERS_NAME,
    Subject.CUSTOMERS,
    is_verified=True,
    columns=_CUSTOMERS,
    read=_read_customer,
)
GDAP_BULK_RELATIONSHIPS = TableFormat(
    "gdap-bulk-relationships",
    _RELATIONSHIPS_NAME,
    Subject.CUSTOMERS,
    is_verified=True,
    columns=_RELATIONSHIP + _UNNAMED,
    read=_read_relationship,
)
GDAP_BULK_NAMED_RELATIONSHIPS = TableFormat(
    "gdap-bulk-named-relationships",
    QT_TRANSLATE_NOOP("Sentences", "GDAP bulk tool: relationships with named columns"),
    Subject.CUSTOMERS,
    columns=_RELATIONSHIP + _NAMED,
    read=_read_relationship,
)
GDAP_BULK_CUSTOMERS_JSON = JsonFormat(
    "gdap-bulk-customers-json",
    QT_TRANSLATE_NOOP("Sentences", "GDAP bulk tool: customers (JSON)"),
    Subject.CUSTOMERS,
    fits=shape("customerTenantId", "partnerTenantId", "organizationDisplayName", without=("dapEnabled",)),
    read=_read_customer_item,
)
GDAP_BULK_RELATIONSHIPS_JSON = JsonFormat(
    "gdap-bulk-relationships-json",
    QT_TRANSLATE_NOOP("Sentences", "GDAP bulk tool: relationships (JSON)"),
    Subject.CUSTOMERS,
    fits=shape("customer", "status", one_of=("partner", "customerDelegatedAdminRelationshipId")),
    read=read_relationship,
)
