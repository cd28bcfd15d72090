"""Counts of seats as Partner Center gives them (domain.md 5.3)."""

from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.exchange.cells import integer_of
from desktop.exchange.facts import RowProblem


def with_enabled(cells: dict[str, str], warnings: list[RowProblem]) -> dict[str, str]:
    """The cells without `total` and `available`, by which missing ones are told, and others are doubted.

    Total = active + warning, available = total - consumed.
    """
    counts = {field: integer_of(text, field, []) for field, text in cells.items()}
    total, available = counts.pop("total", None), counts.pop("available", None)
    told = {field: text for field, text in cells.items() if field in counts}
    if total is None:
        return told
    enabled, warning, consumed = counts.get("enabled"), counts.get("warning") or 0, counts.get("consumed")
    if enabled is None:
        told["enabled"] = str(total - warning)
    elif enabled + warning != total:
        _doubt("enabled", warnings)
    if available is not None and consumed is None:
        told["consumed"] = str(total - available)
    elif available is not None and consumed is not None and total - consumed != available:
        _doubt("consumed", warnings)
    return told


def _doubt(field: str, warnings: list[RowProblem]) -> None:
    template = QT_TRANSLATE_NOOP("Sentences", "The seats do not add up: imported as they are. Export the file again.")
    warnings.append(RowProblem("seats", field, sentence(template)))
