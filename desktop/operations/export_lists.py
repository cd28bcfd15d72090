"""Writes customers, and what they have, as lists for a spreadsheet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.progress import Cancelled, Progress, never, stop_if, unreported
from desktop.exchange.exporting.csv_file import CsvEncoding, write_csv
from desktop.exchange.exporting.fields import FIELDS, SHEET_TITLES, Cell, Field
from desktop.exchange.exporting.workbook import Sheet, write_workbook
from desktop.operations.desk import Desk
from desktop.store.customer_query import CustomerQuery
from desktop.store.lists import Subject, list_lengths, list_rows, one_moment

_CHECK_EVERY = 200  # rows between two looks at progress and cancel


@dataclass(frozen=True, slots=True)
class ListExport:
    """Which lists of which customers (None: all, of every account), and under which titles.

    `customer_fields` are the columns of the customers' list (None: all, in their order). `titles` maps the marked
    titles of `fields.py` to the words to write; what it lacks is written in English.
    """

    customer_ids: Sequence[int] | None
    subjects: tuple[Subject, ...] = (Subject.CUSTOMERS,)
    customer_fields: tuple[str, ...] | None = None
    titles: Mapping[str, str] | None = None

    def fields(self, subject: Subject) -> tuple[Field, ...]:
        """The columns of a list."""
        if subject is not Subject.CUSTOMERS or self.customer_fields is None:
            return FIELDS[subject]
        by_name = {field.name: field for field in FIELDS[subject]}
        return tuple(by_name[name] for name in self.customer_fields)

    def say(self, title: str) -> str:
        """A title as it is written."""
        return (self.titles or {}).get(title, title)


def count_rows(
    desk: Desk, customer_ids: Sequence[int] | None, *, progress: Progress = unreported, cancelled: Cancelled = never
) -> dict[Subject, int]:
    """How many rows each list of these customers (None: all) has. A job."""
    del progress, cancelled
    return list_lengths(desk.database, customer_ids)


def export_workbook(
    desk: Desk, export: ListExport, path: Path, *, progress: Progress = unreported, cancelled: Cancelled = never
) -> int:
    """Write the lists to a workbook, a sheet each; answers how many rows. A job.

    Raises `UserError`: "cancelled" and what `write_workbook` raises; nothing is written then.
    """
    with one_moment(desk.database):
        source = _Source(desk, export, progress, cancelled)
        sheets = [
            Sheet(
                export.say(SHEET_TITLES[subject]),
                export.fields(subject),
                [export.say(field.title) for field in export.fields(subject)],
                source.rows(subject),
            )
            for subject in export.subjects
        ]
        write_workbook(path, sheets)
    return source.done


def export_csv(
    desk: Desk,
    export: ListExport,
    path: Path,
    encoding: CsvEncoding = CsvEncoding.UTF_8,
    replaces: bool = False,
    *,
    progress: Progress = unreported,
    cancelled: Cancelled = never,
) -> int:
    """Write the one list of `export` to a CSV file; answers how many rows. `replaces` as of `write_csv`. A job.

    Raises `UserError`: "cancelled" and what `write_csv` raises; nothing is written then.
    """
    [subject] = export.subjects
    with one_moment(desk.database):
        source = _Source(desk, export, progress, cancelled)
        titles = [export.say(field.title) for field in export.fields(subject)]
        write_csv(path, titles, source.rows(subject), encoding, replaces=replaces)
    return source.done


def _ids(desk: Desk, customer_ids: Sequence[int] | None) -> Sequence[int]:
    return desk.customers.ids(CustomerQuery()) if customer_ids is None else customer_ids


class _Source:
    """The rows of an export as they are asked for, counted, until somebody cancels."""

    def __init__(self, desk: Desk, export: ListExport, progress: Progress, cancelled: Cancelled) -> None:
        self._desk = desk
        self._export = export
        self._progress = progress
        self._cancelled = cancelled
        self._ids = _ids(desk, export.customer_ids)
        lengths = list_lengths(desk.database, export.customer_ids)
        self._total = sum(lengths[subject] for subject in export.subjects)
        self.done = 0

    def rows(self, subject: Subject) -> Iterator[list[Cell]]:
        """The cells of one list."""
        fields = self._export.fields(subject)
        for row in list_rows(self._desk.database, subject, self._ids):
            if self.done % _CHECK_EVERY == 0:
                stop_if(self._cancelled)
                self._progress(self.done, self._total)
            self.done += 1
            yield [field.cell(row[field.name]) for field in fields]
        stop_if(self._cancelled)
        self._progress(min(self.done, self._total), self._total)
