"""What a row of a customers list says, and what is wrong with it."""

from dataclasses import dataclass

from desktop.domain.customers import Relationship
from desktop.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A fault of a row: its kind, the field it is in ("" for the whole row), what is wrong and what to do."""

    code: str
    field: str
    sentence: Sentence


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
