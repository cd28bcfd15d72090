"""Partner Center's API: the account's own invitation link (domain.md 2.2, 2.3, 5.3)."""

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.domain import links
from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Context, JsonFormat
from desktop.exchange.json_cells import cells_of, paths, shape

_PATHS = paths(url="url")
_HAS_URL = shape("url", object_type="RelationshipRequest")


def _fits(item: Mapping[str, Any]) -> int:
    """Older answers do not name their type; many other objects have a `url`."""
    score = _HAS_URL(item)
    url = item.get("url")
    return score if score > 2 or (isinstance(url, str) and links.find_links(url)) else 0


def _read(item: Mapping[str, Any], line: int, _context: Context) -> Iterator[Fact]:
    warnings: list[RowProblem] = []
    cells = cells_of(item, _PATHS, warnings)
    url = links.repair(cells.get("url", "")).text
    if url and not _is_invitation(url):
        template = QT_TRANSLATE_NOOP(
            "Sentences",
            "This is not a link that asks for a reseller relationship: row left out. Save the answer again.",
        )
        yield Fact(Subject.LINKS, line, {"url": url}, RowProblem("link-invalid", "url", sentence(template)))
        return
    yield fact_of(Subject.LINKS, {"url": url}, line, warnings=warnings)


def _is_invitation(url: str) -> bool:
    try:
        return links.parse(url).kind.is_reseller_request
    except UserError:
        return False


REST_RELATIONSHIP_REQUEST = JsonFormat(
    "rest-relationship-request",
    QT_TRANSLATE_NOOP("Sentences", "Partner Center: invitation link (JSON)"),
    Subject.LINKS,
    is_verified=True,
    fits=_fits,
    read=_read,
)
