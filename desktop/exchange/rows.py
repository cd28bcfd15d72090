"""What a row of a customers list says, and what is wrong with it."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.customers import Relationship
from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.exchange.facts import Fact, RowProblem
from desktop.exchange.progress import Cancelled, Progress, never, unreported
from desktop.exchange.reading import facts
from desktop.exchange.recognition import Recognition


@dataclass(frozen=True, slots=True)
class ListedCustomer:
    """One row, read. `line` is the physical line it starts on; "" and None stand for what the row does not say.

    A row with a `problem` is left out, its `cells` kept as they were; `warnings` are told and the row is taken.
    """

    line: int
    tenant_id: str = ""
    name: str = ""
    domain: str = ""
    relationship: Relationship | None = None
    country: str = ""
    problem: RowProblem | None = None
    warnings: tuple[RowProblem, ...] = ()
    cells: tuple[str, ...] = ()


def read_customers(
    recognition: Recognition, *, progress: Progress = unreported, cancelled: Cancelled = never
) -> Iterator[ListedCustomer]:
    """Every row of the list, checked. Raises `UserError` "import-unreadable", "cancelled"."""
    lines: dict[str, int] = {}  # by tenant id: where it stood first
    for fact in facts(recognition, progress=progress, cancelled=cancelled):
        tenant_id = str(fact.values.get("tenant_id", ""))
        first = fact.line if fact.problem else lines.setdefault(tenant_id, fact.line)
        yield _listed(fact, _twice(first) if first != fact.line else fact.problem)


def _listed(fact: Fact, problem: RowProblem | None) -> ListedCustomer:
    values = {field: str(value) for field, value in fact.values.items()}
    relationship = values.pop("relationship", "")
    known = Relationship(relationship) if relationship in set(Relationship) else None
    return ListedCustomer(
        fact.line, **values, relationship=known, problem=problem, warnings=fact.warnings, cells=fact.cells
    )


def _twice(first: int) -> RowProblem:
    template = QT_TRANSLATE_NOOP(
        "Sentences", "Same tenant ID as line {line}: kept once. Take one of the lines out of the file."
    )
    return RowProblem("tenant-twice", "tenant_id", sentence(template, line=first))
