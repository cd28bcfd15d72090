"""Puts what the files say where it is matched: fact by fact, in little memory."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.exchange.facts import PRODUCT, WHOSE, Fact, RowProblem, Subject
from desktop.exchange.planned_rows import Outcome, plain_problem
from desktop.exchange.product_names import Named, is_guid
from desktop.exchange.row_checks import LOSING
from desktop.store.staging.tables import NAMING_PRODUCTS, OWNED, VALUES
from desktop.store.staging.writing import StagingWriter

_PRODUCT_MISSING = RowProblem(
    "product-missing",
    "sku_id",
    sentence(QT_TRANSLATE_NOOP("Sentences", "No product is named: row left out. Add it to the file.")),
)

# What a row is about is told by any of these (of what customers have, together with whose it is).
_KEYS = {
    Subject.CUSTOMERS: ("tenant_id", "domain", "name"),
    Subject.PRODUCTS: ("sku_id", "part_number", "name"),
    Subject.SUPPORT_CONTACTS: ("tenant_id",),
    Subject.SUBSCRIPTIONS: ("subscription_id", "name"),
    Subject.LICENSES: PRODUCT,
    Subject.ACCEPTANCES: ("at",),
    Subject.LINKS: ("url",),
    Subject.INVITATIONS: ("state",),
    Subject.TAGS: ("name",),
    Subject.NOTES: ("text",),
    Subject.ACCOUNTS: ("name",),
}
_KEY_MISSING = RowProblem(
    "key-missing",
    "",
    sentence(
        QT_TRANSLATE_NOOP("Sentences", "The row does not say what it is about: row left out. Mend it in the file.")
    ),
)
_MISSING = {
    Subject.LICENSES: _PRODUCT_MISSING,
    Subject.ACCEPTANCES: RowProblem(
        "date-missing",
        "at",
        sentence(QT_TRANSLATE_NOOP("Sentences", "No date that can be read: row left out. Mend it in the file.")),
    ),
}


@dataclass(frozen=True, slots=True)
class Chosen:
    """Whose the rows of a file are that do not say so: a stored customer (by id), and the GUID or address of a user."""

    customer_id: int | None = None
    user_id: str = ""
    address: str = ""


@dataclass(slots=True)
class Tally:
    """How many rows a file has, and whether some may be missing that nobody counted."""

    rows: int = 0
    is_partial: bool = False


class FactStage:
    """Takes the facts of one file after the other into a temporary file."""

    def __init__(self, writer: StagingWriter) -> None:
        self._writer = writer
        self._insert = {subject: writer.inserter(subject.value) for subject in Subject}
        self._columns = {subject: VALUES[subject.value] for subject in Subject}
        self.products: dict[Named, int] = {}  # what products are called, numbered

    def take(self, number: int, facts: Iterable[Fact], chosen: Chosen = Chosen()) -> Tally:
        """Stage the facts of the file `number`; answers how many there were."""
        tally = Tally()
        rows = {subject: self._row_maker(subject, number, chosen) for subject in Subject}
        for fact in facts:
            tally.rows += 1
            id = rows[fact.subject](fact)
            if fact.problem is not None:
                tally.is_partial = tally.is_partial or fact.problem.code in LOSING
            elif fact.licenses:
                self._writer.hold(id, map(self._held, fact.licenses))
        return tally

    def _row_maker(self, subject: Subject, number: int, chosen: Chosen) -> Callable[[Fact], int]:
        """What stages a fact of one subject, with everything looked up that is the same for all."""
        insert, columns = self._insert[subject], self._columns[subject]
        is_owned, names_product = subject.value in OWNED, subject.value in NAMING_PRODUCTS
        is_user, keys = subject is Subject.USERS, _KEYS.get(subject, ())

        def stage(fact: Fact) -> int:
            values, problem = fact.values, fact.problem
            leading: list[Any] = []
            if is_owned:
                leading.append(self._owner(fact, number, chosen))
            if names_product:
                leading.append(self._product(fact))
            cells: Sequence[Any] = [None if value == "" else value for value in map(values.get, columns)]
            if is_user:
                leading.append(fact.licenses is not None)
                if cells[0] is None and cells[1] is None and problem is None:
                    cells = (chosen.user_id or None, chosen.address or None, *cells[2:])
                    if cells[0] is None and cells[1] is None:
                        problem = _KEY_MISSING
            elif problem is None and not any(map(values.get, keys)):
                problem = _MISSING.get(subject, _KEY_MISSING)
            state = _state(problem, fact.warnings, fact.cells) if problem or fact.warnings else _GOOD
            return insert((number, fact.line, fact.is_mention, *state, *leading, *cells))

        return stage

    def _owner(self, fact: Fact, number: int, chosen: Chosen) -> int:
        tenant_id, domain, name = (str(fact.values.get(field) or "") or None for field in WHOSE)
        return self._writer.owner((tenant_id, domain, name), chosen.customer_id, number, fact.line)

    def _product(self, fact: Fact) -> int | None:
        sku_id, part_number, name = (str(fact.values.get(field) or "") for field in PRODUCT)
        return self._numbered((sku_id, part_number, name)) if sku_id or part_number or name else None

    def _held(self, text: str) -> int:
        """A license as one text: a SKU id, a part number or a name."""
        return self._numbered((text, "", "") if is_guid(text) else ("", text, text))

    def _numbered(self, named: Named) -> int:
        return self.products.setdefault(named, len(self.products) + 1)


_GOOD = (None, None, None, None)  # outcome, problem, warnings, cells


def _state(problem: RowProblem | None, warnings: Sequence[RowProblem], cells: Sequence[str]) -> tuple[Any, ...]:
    return (
        Outcome.REJECTED.value if problem else None,
        _to_json(plain_problem(problem)) if problem else None,
        _to_json([plain_problem(warning) for warning in warnings]) if warnings else None,
        _to_json(cells) if problem and cells else None,
    )


def _to_json(plain: object) -> str:
    return json.dumps(plain, ensure_ascii=False)
