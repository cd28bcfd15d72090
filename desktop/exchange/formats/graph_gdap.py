"""Microsoft Graph: granular administration relationships (domain.md 4, 5.4)."""

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.formats.format import Context, JsonFormat
from desktop.exchange.formats.gdap_relationships import relationship_facts
from desktop.exchange.json_cells import cells_of, paths, shape

_PATHS = paths(
    tenant_id="customer.tenantId",
    name="customer.displayName",
    relationship_name="displayName",
    status="status",
    activated_at="activatedDateTime",
    changed_at="lastModifiedDateTime",
)


def read_relationship(item: Mapping[str, Any], line: int, _context: Context) -> Iterator[Fact]:
    """The facts of a relationship as Graph writes it."""
    warnings: list[RowProblem] = []
    cells = cells_of(item, _PATHS, warnings)
    yield from relationship_facts(cells, line, warnings)


GRAPH_GDAP = JsonFormat(
    "graph-gdap",
    QT_TRANSLATE_NOOP("Sentences", "Microsoft Graph: granular administration (JSON)"),
    Subject.CUSTOMERS,
    is_verified=True,
    fits=shape(
        "customer",
        "status",
        one_of=("accessDetails", "duration", "autoExtendDuration", "activatedDateTime"),
        without=("partner", "customerDelegatedAdminRelationshipId"),
    ),
    read=read_relationship,
)
