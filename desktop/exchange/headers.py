"""How loosely a file's headers match the columns of a format."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the formats, which that package brings together, fold their own words with this module
    from desktop.exchange.formats.format import TableFormat

MAX_COLUMNS = 2000  # more than any list has: a line of so many values is no header row
# Spaces, punctuation and the long vowel mark (プライマリ, プライマリー) do not tell headers apart.
_IGNORED = re.compile(r"[\W_ー]+")


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """One column of a file: its title there, and the field it fills; None when it is left out."""

    title: str
    field: str | None


@dataclass(frozen=True, slots=True)
class HeaderMatch:
    """How a file's headers match a format."""

    uses: tuple[ColumnUse, ...]
    missing: tuple[str, ...]  # exact titles of required columns that were not found

    @property
    def places(self) -> Mapping[str, int]:
        """The position of each field's column."""
        return {use.field: place for place, use in enumerate(self.uses) if use.field}

    @property
    def score(self) -> int:
        """How many columns are known: the delimiter with the most wins."""
        return sum(use.field is not None for use in self.uses)


@lru_cache(maxsize=2 * MAX_COLUMNS)  # a header row is matched to every format
def fold_title(title: str) -> str:
    """A header without what does not tell headers apart: case, width, spaces, punctuation."""
    return _IGNORED.sub("", unicodedata.normalize("NFKC", title).casefold())


def match_headers(titles: Sequence[str], format: "TableFormat") -> HeaderMatch:
    """Match a header row to `format`. Of two columns for one field the one with the more exact title is taken."""
    ranks = {
        (fold_title(title), column.nth): (column.field, rank)
        for column in format.columns
        for rank, title in enumerate(column.titles)
    }
    best: dict[str, tuple[int, int]] = {}  # field: (rank, position)
    seen: Counter[str] = Counter()
    for position, title in enumerate(map(fold_title, titles)):
        field, rank = ranks.get((title, seen[title]), ("", 0))
        seen[title] += 1
        if field and (rank, position) < best.get(field, (rank + 1, 0)):
            best[field] = (rank, position)
    taken = {position: field for field, (_, position) in best.items()}
    uses = tuple(ColumnUse(title.strip(), taken.get(position)) for position, title in enumerate(titles))
    return HeaderMatch(uses, missing_of(format, best))


def match_by_hand(titles: Sequence[str], fields: Sequence[str], format: "TableFormat") -> HeaderMatch:
    """The match a person made: the field of each column in turn, "" for one that is left out."""
    known = {column.field for column in format.columns}
    chosen = [field if field in known else None for field in fields[: len(titles)]]
    chosen += [None] * (len(titles) - len(chosen))
    uses = tuple(ColumnUse(title.strip(), field) for title, field in zip(titles, chosen, strict=True))
    return HeaderMatch(uses, missing_of(format, {field for field in chosen if field}))


def missing_of(format: "TableFormat", found: Mapping[str, object] | set[str]) -> tuple[str, ...]:
    """The exact titles of the required columns that are not among the fields `found`."""
    return tuple(column.titles[0] for column in format.columns if column.is_required and column.field not in found)
