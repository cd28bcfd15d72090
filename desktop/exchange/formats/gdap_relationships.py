"""What a granular administration relationship says of its customer (domain.md 4), whatever file it stands in."""

from collections.abc import Iterator, Mapping

from desktop.domain.customers import Permissions
from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.exchange.encodings import shown
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of

# The status enum; Graph writes camelCase, the bulk tool PascalCase.
_WAITING = frozenset({"created", "approvalpending"})
_IN_FORCE = frozenset({"active", "expiring"})
_APPROVED = _IN_FORCE | {"approved", "activating"}
_OVER = frozenset({"expired", "terminationrequested", "terminating", "terminated"})


def relationship_facts(cells: Mapping[str, str], line: int, warnings: list[RowProblem]) -> Iterator[Fact]:
    """The customer, with its permissions while the relationship is in force, and that it accepted.

    `cells`: tenant_id, name, relationship_name, status, activated_at, changed_at. One that is over takes no permissions
    away: there may be others. Nor does it prove that it was ever approved, unless it says since when.
    """
    if not cells.get("tenant_id"):
        yield Fact(Subject.CUSTOMERS, line, dict(cells), _unclaimed())
        return
    status = cells.get("status", "").casefold()
    if status and status not in _WAITING | _APPROVED | _OVER:
        template = QT_TRANSLATE_NOOP("Sentences", "Status “{status}” is not known here: taken as not approved")
        warnings.append(RowProblem("status", "status", sentence(template, status=shown(cells["status"][:60]))))
    told = {field: cells[field] for field in ("tenant_id", "name") if field in cells}
    if status in _IN_FORCE:
        told["permissions"] = Permissions.GDAP.value
    fact = fact_of(Subject.CUSTOMERS, told, line, warnings=warnings, is_mention=status not in _IN_FORCE)
    yield fact
    if fact.problem is None:
        yield from _acceptance(cells, status, line)


def _unclaimed() -> RowProblem:
    template = QT_TRANSLATE_NOOP(
        "Sentences", "No customer has taken up this relationship yet: row left out. Import the list again later."
    )
    return RowProblem("customer-missing", "tenant_id", sentence(template))


def _acceptance(cells: Mapping[str, str], status: str, line: int) -> Iterator[Fact]:
    at = cells.get("activated_at", "")
    if status in _APPROVED:
        at = at or cells.get("changed_at", "")
    if at and status in _APPROVED | _OVER:
        what = ": ".join(text for text in (cells.get("relationship_name", ""), cells["status"]) if text)
        yield fact_of(Subject.ACCEPTANCES, {"customer_tenant_id": cells["tenant_id"], "at": at, "what": what}, line)
