"""Which products the files mean: by SKU id, part number or name."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from desktop.domain.licenses import Product
from desktop.store.search import fold

Named = tuple[str, str, str]  # SKU id, part number, name; "" for what was not said


@dataclass(slots=True)
class _Entry:
    """A product: stored (by id), or staged (by row)."""

    sku_id: str
    stored_id: int | None = None
    row_id: int | None = None


@dataclass(frozen=True, slots=True)
class StagedProduct:
    """A product that a row tells of. `target_id` and `twin` are what is found of it: the stored one, or the row about
    the same."""

    row_id: int
    named: Named
    target_id: int | None = None
    twin: int | None = None


@dataclass(slots=True)
class ProductBook:
    """The products there are, stored ones first; `known` are those the program knows by itself, by SKU id."""

    known: Mapping[str, Product]
    _entries: dict[str, _Entry] = field(default_factory=dict)
    _titles: dict[str, Product] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for product in self.known.values():
            for text in (product.part_number, product.name):
                self._titles.setdefault(fold(text), product)

    def add_stored(self, products: Iterable[Product]) -> None:
        """Note what is stored."""
        for product in products:
            self._note(
                _Entry(product.sku_id, stored_id=product.id), (product.sku_id, product.part_number, product.name)
            )

    def add_rows(self, rows: Iterable[tuple[int, Named]]) -> Iterator[StagedProduct]:
        """Note what the rows, each with its id, tell; answers what each of them is about."""
        added: list[tuple[_Entry, StagedProduct]] = []
        for row_id, named in rows:
            entry = self._meant(named)
            if entry is None:
                named = (self.completed(named)[0], *named[1:])  # other rows may name it otherwise than the program does
                entry = _Entry(named[0], row_id=row_id)
                added.append((entry, StagedProduct(row_id, named)))
            else:
                twin = entry.row_id if entry.row_id != row_id else None
                yield StagedProduct(row_id, named, target_id=entry.stored_id if twin is None else None, twin=twin)
                if entry.row_id is None:
                    entry.row_id = row_id
            self._note(entry, named)
        for entry, staged in added:  # a later row may have told the SKU id
            yield replace(staged, named=(entry.sku_id, *staged.named[1:]))

    def find(self, named: Named) -> tuple[int | None, int | None]:
        """The stored product (its id) or the row that a name means; (None, None) if there is neither."""
        entry = self._meant(named)
        if entry is None:
            return None, None
        return (entry.stored_id, None) if entry.stored_id is not None else (None, entry.row_id)

    def completed(self, named: Named) -> Named:
        """The name with what the program knows of the product; one whose SKU id nobody tells stands under its name."""
        sku_id, part_number, name = named
        known = self.known.get(sku_id) or self._titles.get(fold(part_number)) or self._titles.get(fold(name))
        if known is not None and sku_id in ("", known.sku_id):
            is_one = name == part_number  # said as one text, which may be either
            part_number = known.part_number if is_one or not part_number else part_number
            return known.sku_id, part_number, known.name if is_one or not name else name
        name = "" if name == part_number else name
        return sku_id or fold(part_number or name), part_number, name

    def _meant(self, named: Named) -> _Entry | None:
        """What the program knows a name to mean, if that is there: two may have a name in common."""
        completed = self.completed(named)
        return self._entries.get(completed[0]) or self._find(named) or self._find(completed)

    def _find(self, named: Named) -> _Entry | None:
        sku_id, part_number, name = named
        if sku_id and sku_id in self._entries:
            return self._entries[sku_id]
        for text in (part_number, name):
            entry = self._entries.get(fold(text)) if text else None
            if entry is not None and not (sku_id and is_guid(entry.sku_id)):
                return entry
        return None

    def _note(self, entry: _Entry, named: Sequence[str]) -> None:
        if named[0] and not is_guid(entry.sku_id):
            entry.sku_id = named[0]
        for text in (named[0], *(fold(text) for text in named[1:] if not is_guid(text))):
            if text:
                self._entries.setdefault(text, entry)


def is_guid(text: str) -> bool:
    """Whether a product is called by its SKU id."""
    if len(text) != 36:
        return False
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False
