"""What an object of a JSON file says, as cells by field: what comes before the cells are read as those of tables."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.exchange.facts import RowProblem

if TYPE_CHECKING:  # the formats, which that package brings together, read their objects with this module
    from desktop.exchange.formats.format import Context

# By field: where it stands in an object, a key or a path of keys.
Paths = tuple[tuple[str, str | tuple[str, ...]], ...]

_BOOLEANS = {True: "true", False: "false"}
_SURE = 100


def paths(**fields: str) -> Paths:
    """By field: its path of keys, written "companyProfile.domain"."""
    return tuple((field, tuple(path.split(".")) if "." in path else path) for field, path in fields.items())


def shape(
    *required: str, object_type: str = "", one_of: Collection[str] = (), without: Collection[str] = ()
) -> Callable[[Mapping[str, Any]], int]:
    """How surely an object is of a kind: one that names its type (`attributes.objectType`), or that has these keys.

    It must have all `required` keys, one or more of `one_of` (each makes it surer), and none of `without`.
    """

    needed, hints, barred = frozenset(required), frozenset(one_of), frozenset(without)

    def fits(item: Mapping[str, Any]) -> int:
        attributes = item.get("attributes")
        named = attributes.get("objectType") if isinstance(attributes, dict) else None
        if isinstance(named, str) and named:
            return _SURE if named == object_type else 0
        keys = item.keys()
        found = len(keys & hints)
        if (hints and not found) or keys & barred or not keys >= needed:
            return 0
        return 2 * len(needed) + found

    return fits


def cells_of(item: Mapping[str, Any], fields: Paths, warnings: list[RowProblem]) -> dict[str, str]:
    """The cells of an object: "" for null, none for what is not there, and none but a warning for a list or object."""
    cells = {}
    for field, path in fields:
        value = item.get(path, _ABSENT) if type(path) is str else _nested(item, path)
        if type(value) is str:
            cells[field] = " ".join(value.split())
        elif value is not _ABSENT:
            _put(cells, field, value, warnings)
    return cells


def owner_of(context: "Context") -> dict[str, str]:
    """Whose an object is, as a cell: `customer_tenant_id`, if its links or its file say."""
    return {"customer_tenant_id": context.customer_tenant_id} if context.customer_tenant_id else {}


class _Absent:
    """Stands for a key that is not there, since null says something."""


_ABSENT = _Absent()


def _nested(item: Mapping[str, Any], path: Iterable[str]) -> object:
    """What stands at the end of a path. On its way null is as good as nothing, and a text as wrong as a list there."""
    value: Any = item
    for key in path:
        if not isinstance(value, dict):
            return _ABSENT if value is None or value is _ABSENT else []
        value = value.get(key, _ABSENT)
    return value


def _put(cells: dict[str, str], field: str, value: object, warnings: list[RowProblem]) -> None:
    if value is None:
        cells[field] = ""
    elif isinstance(value, bool):
        cells[field] = _BOOLEANS[value]
    elif isinstance(value, int | float):
        cells[field] = repr(value).removesuffix(".0")
    else:
        template = QT_TRANSLATE_NOOP(
            "Sentences", "A list or an object stands where a text belongs: imported without it. Export the file again."
        )
        warnings.append(RowProblem("type", field, sentence(template)))
