"""The objects of a JSON file, one by one: alone, in an array, in a collection, in several pages one after the other."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import Any, TextIO

from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.exchange.facts import RowProblem
from desktop.exchange.formats.format import Context
from desktop.exchange.json_text import MAX_KEYS, JsonFault, JsonText, folded_key

COLLECTIONS = ("items", "value")  # of Partner Center, of Graph
# Whose the items are may stand behind them (Partner Center's `links`): so many wait for it.
_WAITING = 1000
_NOBODY = Context()

_GUID = r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"
# /v1/customers/<id>/users/<id>/licenses; …/$metadata#users('<id>')/licenseDetails
_CUSTOMER = re.compile(rf"\bcustomers(?:/|\(')({_GUID})")
_USER = re.compile(rf"\busers(?:/|\(')({_GUID})")


@dataclass(frozen=True, slots=True)
class JsonItem:
    """One item and the line it starts on. `text` is how it begins, of one that could not be taken (`fault`)."""

    line: int
    value: Any = None
    context: Context = _NOBODY
    fault: RowProblem | None = None
    text: str = ""


@dataclass(slots=True)
class PageCount:
    """How many items the pages of a list held, and how many they say there are in all; `ends` counts the last pages."""

    found: int = 0
    announced: int = 0
    pages: int = 0
    ends: int = 0

    def add(self, other: "PageCount") -> None:
        """Add the pages of another file of the same list."""
        self.found += other.found
        self.announced = max(self.announced, other.announced)
        self.pages += other.pages
        self.ends += other.ends

    @property
    def problem(self) -> RowProblem | None:
        """That pages are missing, if they are."""
        if self.found < self.announced:
            template = QT_TRANSLATE_NOOP(
                "Sentences", "Only {found} of {all} items are here: save and import the other pages, too."
            )
            return RowProblem("incomplete", "", sentence(template, found=self.found, all=self.announced))
        if self.pages and not self.ends:
            template = QT_TRANSLATE_NOOP(
                "Sentences", "This is one page of several: save and import the next pages, too."
            )
            return RowProblem("incomplete", "", sentence(template))
        return None


def json_items(stream: TextIO, count: PageCount | None = None) -> Iterator[JsonItem]:
    """Every item of `stream`, with what is known of whose it is.

    Where a page says how many items there are in all (`totalCount`, or a link to the next one) and fewer were found, a
    fault "incomplete" comes last; but with `count`, which tells it then: other pages may be in other files.
    """
    reader = _Reader(JsonText(stream), count or PageCount())
    yield from reader.documents()
    if count is None:
        yield from reader.incomplete()


class _Reader:
    """Walks through the documents of one text."""

    def __init__(self, text: JsonText, count: PageCount) -> None:
        self._text = text
        self._count = count

    def documents(self) -> Iterator[JsonItem]:
        """The items of one document after the other; blanks and commas stand between them."""
        try:
            while start := self._text.peek():
                if start == ",":
                    self._text.take()
                elif start == "[":
                    yield from self._array()
                elif start == "{":
                    yield from self._document()
                else:
                    raise JsonFault("json-damaged", reason="{ or [ is expected")
        except JsonFault as fault:
            yield self._faulty(fault)

    def incomplete(self) -> Iterator[JsonItem]:
        """The fault that pages are missing, if they are."""
        if (problem := self._count.problem) is not None:
            yield JsonItem(self._text.line, fault=problem)

    def _array(self) -> Iterator[JsonItem]:
        """The items of an array; one that is a page has items of its own."""
        for item in self._elements():
            collection = _collection_of(item.value)
            if collection is None:
                yield item
                continue
            self._note(item.value)
            context = context_of(item.value, item.context)
            self._count.found += len(item.value[collection]) - 1
            for value in item.value[collection]:
                yield JsonItem(item.line, value, context)

    def _elements(self) -> Iterator[JsonItem]:
        self._text.take()
        while (start := self._text.peek()) != "]":
            if not start:
                raise JsonFault("json-cut")
            if start == ",":
                self._text.take()
                continue
            self._count.found += 1
            yield self._item()
        self._text.take()

    def _item(self) -> JsonItem:
        line = self._text.line
        try:
            return JsonItem(line, self._text.value())
        except JsonFault as fault:
            if fault.is_end:
                raise
            item = self._faulty(fault)
            self._text.skip()
            return item

    def _document(self) -> Iterator[JsonItem]:
        """A collection's items, then what is wrong around them; or the one object that the document is."""
        line, envelope, waiting = self._text.line, dict[str, Any](), list[JsonItem]()
        is_collection = False
        fault: JsonItem | None = None
        try:
            for key in self._keys():
                if key in COLLECTIONS and key not in envelope and self._text.peek() == "[":
                    is_collection = True
                    envelope[key] = None  # a second list of that name is told
                    elements = self._elements()
                    for item in islice(elements, _WAITING):
                        waiting.append(item)  # one by one: those before a fault are kept
                    if len(waiting) == _WAITING:
                        first, waiting = waiting, []
                        yield from _told(chain(first, elements), envelope)
                elif len(envelope) == MAX_KEYS:
                    raise JsonFault("json-too-wide", limit=MAX_KEYS)
                else:
                    fault = self._put(envelope, key) or fault
        except JsonFault:
            yield from _told(waiting, envelope)
            raise
        if is_collection:
            self._note(envelope)
            yield from _told(waiting, envelope)
            if fault is not None:
                yield fault
        else:
            self._count.found += 1
            yield fault or JsonItem(line, envelope)

    def _put(self, envelope: dict[str, Any], key: str) -> JsonItem | None:
        """Take the value of `key`, or tell what is wrong with it."""
        is_twice = key in envelope
        item = self._item()
        envelope[key] = item.value
        if is_twice:
            return replace(item, value=None, fault=JsonFault("json-twice", name=key[:60]).problem, text=key)
        return item if item.fault else None

    def _keys(self) -> Iterator[str]:
        """Each key of an object, its value being taken by who asked."""
        self._text.take()
        while (start := self._text.peek()) != "}":
            if start == ",":
                self._text.take()
                continue
            self._expect('"')
            key = self._text.value()
            self._expect(":")
            self._text.take()
            yield folded_key(key)
        self._text.take()

    def _expect(self, character: str) -> None:
        found = self._text.peek()
        if not found:
            raise JsonFault("json-cut")
        if found != character:
            raise JsonFault("json-damaged", reason=f"{character} is expected")

    def _note(self, envelope: Mapping[str, Any]) -> None:
        total = envelope.get("totalCount", envelope.get("@odata.count", 0))
        if isinstance(total, int):
            self._count.announced = max(self._count.announced, total)
        self._count.pages += 1
        self._count.ends += not _next_page(envelope)

    def _faulty(self, fault: JsonFault) -> JsonItem:
        return JsonItem(self._text.line, fault=fault.problem, text=self._text.excerpt())


def context_of(value: Mapping[str, Any], before: Context = _NOBODY) -> Context:
    """Whose an object or the items of an envelope are, by its links; what it does not say is as `before`."""
    links = value.get("links")
    uri = links.get("self", {}) if isinstance(links, dict) else {}
    told = (uri.get("uri") if isinstance(uri, dict) else None, value.get("@odata.context"))
    text = " ".join(part for part in told if isinstance(part, str))
    if not text:
        return before
    customer, user = _CUSTOMER.search(text), _USER.search(text)
    return Context(
        customer[1].lower() if customer else before.customer_tenant_id,
        user[1].lower() if user else before.user_id,
    )


def _next_page(envelope: Mapping[str, Any]) -> Any:
    """The link to the next page, as Graph and Partner Center write it; nothing on the last one."""
    links = envelope.get("links")
    return envelope.get("@odata.nextLink") or (links.get("next") if isinstance(links, dict) else None)


def _told(items: Iterable[JsonItem], envelope: Mapping[str, Any]) -> Iterator[JsonItem]:
    """The items with what their envelope tells of them, so far."""
    context = context_of(envelope)
    return (JsonItem(item.line, item.value, context, item.fault, item.text) for item in items)


def _collection_of(value: object) -> str | None:
    """The key of a page's items, if `value` is a page."""
    if isinstance(value, dict) and len(value) <= 12:
        return next((key for key in COLLECTIONS if isinstance(value.get(key), list)), None)
    return None
