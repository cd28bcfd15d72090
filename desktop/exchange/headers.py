"""Header tables of the formats, and how loosely a file's headers match them."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

# Spaces, punctuation and the long vowel mark (プライマリ, プライマリー) do not tell headers apart.
_IGNORED = re.compile(r"[\W_ー]+")


@dataclass(frozen=True, slots=True)
class Column:
    """A column a format knows: the field it fills, and the titles it goes by, the exact one first."""

    field: str
    titles: tuple[str, ...]
    is_required: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its name as people say it, and its columns."""

    name: str
    columns: tuple[Column, ...]

    @property
    def required_titles(self) -> tuple[str, ...]:
        """The exact titles a file of this kind must have."""
        return tuple(column.titles[0] for column in self.columns if column.is_required)


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
        return len(self.places)

    @property
    def is_japanese(self) -> bool:
        """Whether the known headers are Japanese ones."""
        return any(use.field and not use.title.isascii() for use in self.uses)


def fold_title(title: str) -> str:
    """A header without what does not tell headers apart: case, width, spaces, punctuation."""
    return _IGNORED.sub("", unicodedata.normalize("NFKC", title).casefold())


def match_headers(titles: Sequence[str], format: Format) -> HeaderMatch:
    """Match a header row to `format`. Of two columns for one field the one with the more exact title is taken."""
    ranks = {
        fold_title(title): (column.field, rank) for column in format.columns for rank, title in enumerate(column.titles)
    }
    best: dict[str, tuple[int, int]] = {}  # field: (rank, position)
    for position, title in enumerate(titles):
        field, rank = ranks.get(fold_title(title), ("", 0))
        if field and (rank, position) < best.get(field, (rank + 1, 0)):
            best[field] = (rank, position)
    taken = {position: field for field, (_, position) in best.items()}
    uses = tuple(ColumnUse(title.strip(), taken.get(position)) for position, title in enumerate(titles))
    missing = tuple(column.titles[0] for column in format.columns if column.is_required and column.field not in best)
    return HeaderMatch(uses, missing)
