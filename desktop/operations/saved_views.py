"""The views of the customers list that were saved under a name: what is filtered by, the order, the columns.

They are kept in the settings of the business, so they travel with the database. What an entry holds that is not
understood (a filter or a column of another release, a tag that is gone) is left out when it is read.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from enum import Enum
from typing import Any, get_args, get_type_hints

from desktop.domain.errors import InvalidFields
from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.operations.desk import Desk
from desktop.operations.fields import one_line
from desktop.store.customer_query import SORTS, CustomerQuery
from desktop.store.search import fold

LONGEST_NAME = 60  # characters
_KEY = "customer_views"
_NOT_KEPT = ("account_id", "text", "also")  # of the moment, not of the view


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view: `query` without account and text, `columns` by name from left to right."""

    id: int
    name: str
    query: CustomerQuery
    columns: tuple[str, ...]


def without_moment(query: CustomerQuery) -> CustomerQuery:
    """What a view keeps of `query`: its filters and its order."""
    nothing = CustomerQuery()
    return replace(query, **{name: getattr(nothing, name) for name in _NOT_KEPT})


def saved_views(desk: Desk) -> list[SavedView]:
    """Every view, in the order in which they were saved."""
    return [_read(desk, entry) for entry in _entries(desk)]


def save_view(desk: Desk, name: str, query: CustomerQuery, columns: Sequence[str]) -> int:
    """Save a view under `name`; returns the change's id, for undo. Raises `InvalidFields` naming "name"."""
    entries = _entries(desk)
    name = _unused_name(entries, name, None)
    id = max((entry["id"] for entry in entries), default=0) + 1
    entry = {"id": id, "name": name} | _state(query, columns)
    return _store(desk, [*entries, entry], QT_TRANSLATE_NOOP("Sentences", "Save view {name}"), name)


def rename_view(desk: Desk, id: int, name: str) -> int | None:
    """Give a view another name; returns the change's id: None when it has that name. Raises like `save_view`."""
    entries = _entries(desk)
    before = _entry(entries, id)
    name = _unused_name(entries, name, id)
    if name == before["name"]:
        return None
    changed = [entry | {"name": name} if entry is before else entry for entry in entries]
    return _store(desk, changed, QT_TRANSLATE_NOOP("Sentences", "Rename view {name}"), name)


def update_view(desk: Desk, id: int, query: CustomerQuery, columns: Sequence[str]) -> int | None:
    """Let a view keep this from now on; returns the change's id: None when it does already. Raises `LookupError`."""
    entries = _entries(desk)
    before = _entry(entries, id)
    after = {"id": id, "name": before["name"]} | _state(query, columns)
    if after == before:
        return None
    changed = [after if entry is before else entry for entry in entries]
    return _store(desk, changed, QT_TRANSLATE_NOOP("Sentences", "Update view {name}"), before["name"])


def remove_view(desk: Desk, id: int) -> int:
    """Forget a view; returns the change's id, for undo. Raises `LookupError`."""
    entries = _entries(desk)
    gone = _entry(entries, id)
    left = [entry for entry in entries if entry is not gone]
    return _store(desk, left, QT_TRANSLATE_NOOP("Sentences", "Delete view {name}"), gone["name"])


def _entries(desk: Desk) -> list[dict[str, Any]]:
    kept = desk.settings.get(_KEY, [])
    return [entry for entry in kept if _is_entry(entry)] if isinstance(kept, list) else []


def _is_entry(entry: object) -> bool:
    return isinstance(entry, dict) and type(entry.get("id")) is int and isinstance(entry.get("name"), str)


def _entry(entries: Sequence[dict[str, Any]], id: int) -> dict[str, Any]:
    for entry in entries:
        if entry["id"] == id:
            return entry
    raise LookupError(f"no view {id}")


def _store(desk: Desk, entries: Sequence[dict[str, Any]], what: str, name: str) -> int:
    with desk.changes.edit(sentence(what, name=name)) as edit:
        desk.settings.set(edit, _KEY, list(entries))
    return edit.change_id


def _unused_name(entries: Sequence[dict[str, Any]], entered: str, id: int | None) -> str:
    name = one_line(entered)
    if not name:
        fault = sentence(QT_TRANSLATE_NOOP("Sentences", "Enter a name for the view."))
    elif len(name) > LONGEST_NAME:
        template = QT_TRANSLATE_NOOP("Sentences", "Enter a shorter name: at most {count} characters.")
        fault = sentence(template, count=LONGEST_NAME)
    elif any(entry["id"] != id and fold(entry["name"]) == fold(name) for entry in entries):
        template = QT_TRANSLATE_NOOP("Sentences", "Another view is called {name}: enter another name.")
        fault = sentence(template, name=name)
    else:
        return name
    raise InvalidFields({"name": fault})


def _state(query: CustomerQuery, columns: Sequence[str]) -> dict[str, Any]:
    """Everything of a view but its name, as JSON knows it; only what is not as in an empty query."""
    nothing = CustomerQuery()
    kept = {field.name: getattr(query, field.name) for field in fields(query) if field.name not in _NOT_KEPT}
    return {
        "query": {name: _plain(value) for name, value in kept.items() if value != getattr(nothing, name)},
        "columns": list(columns),
    }


def _plain(value: object) -> object:
    return value.value if isinstance(value, Enum) else value


def _read(desk: Desk, entry: dict[str, Any]) -> SavedView:
    query, columns = entry.get("query"), entry.get("columns")
    return SavedView(
        entry["id"],
        entry["name"],
        _read_query(desk, query if isinstance(query, dict) else {}),
        tuple(column for column in columns if isinstance(column, str)) if isinstance(columns, list) else (),
    )


def _read_query(desk: Desk, kept: dict[str, Any]) -> CustomerQuery:
    hints = get_type_hints(CustomerQuery)
    understood: dict[str, Any] = {}
    for name, value in kept.items():
        if name in hints and name not in _NOT_KEPT:
            with suppress(ValueError):
                understood[name] = _typed(hints[name], value)
    if understood.get("sort") not in SORTS:
        understood.pop("sort", None)
    there: dict[str, Callable[[], Sequence[Any]]] = {"tag_id": desk.tags.all, "product_id": desk.products.owned}
    for name in there.keys() & understood.keys():
        if understood[name] not in [each.id for each in there[name]()]:
            del understood[name]
    return CustomerQuery(**understood)


def _typed(hint: Any, value: Any) -> Any:
    """`value` as the field's type wants it. Raises `ValueError` when it is not of that type."""
    for kind in get_args(hint) or (hint,):
        if issubclass(kind, Enum):
            return kind(value)
        if type(value) is kind:
            return value
    raise ValueError(value)
