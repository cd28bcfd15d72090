"""What a format is: how a file of it is known, and what its records say."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.exchange.facts import Fact, Subject


@dataclass(frozen=True, slots=True)
class Column:
    """A column a format knows: the field it fills, and the titles it goes by, the exact one first.

    `nth` tells columns of the same title apart by position (from 0).
    """

    field: str
    titles: tuple[str, ...]
    is_required: bool = False
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of a file beside its records: whose it is and which user's, from its links or envelope ("")."""

    customer_tenant_id: str = ""
    user_id: str = ""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file. `name` is a marked sentence: where it is from and what it lists.

    `subject` is what its rows are about; one that cannot be read at all counts as such. `asks_customer`: its records do
    not say whose they are. `asks_user`: nor of which user. `is_whole`: it names every customer of the account, so that
    one it leaves out is missing. `is_verified`: read off a real sample or the exact documentation, not only off a list
    of fields. `is_own`: a list of the partner's own, whose columns the person matches; it is only chosen, never found.
    """

    code: str
    name: str
    subject: Subject
    asks_customer: bool = False
    asks_user: bool = False
    is_whole: bool = False
    is_verified: bool = False
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class TableFormat(Format):
    """Rows under a header row, in delimited text or a workbook.

    `read` is given the cleaned cells by field (only of columns the file has) and the line.
    """

    columns: tuple[Column, ...] = ()
    read: Callable[[Mapping[str, str], int], Iterator[Fact]] = lambda _values, _line: iter(())


@dataclass(frozen=True, slots=True)
class WholeFormat(Format):
    """A database of ours as a whole: there is but one such format (`whole_copy.py`)."""


@dataclass(frozen=True, slots=True)
class JsonFormat(Format):
    """Objects of one kind, alone, in an array, or in a collection's `items` or `value`.

    `fits` tells how surely one object is of this kind (0: it is not); `read` what it says.
    """

    fits: Callable[[Mapping[str, Any]], int] = lambda _item: 0
    read: Callable[[Mapping[str, Any], int, Context], Iterator[Fact]] = lambda _item, _line, _context: iter(())
