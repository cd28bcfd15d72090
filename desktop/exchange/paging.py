"""Whether the pages of a list are all there, when each was saved as a file of its own."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.exchange.facts import Fact, Subject
from desktop.exchange.json_items import PageCount
from desktop.exchange.recognition import Recognition


@dataclass(slots=True)
class _List:
    """The files that hold pages of one list: the number of each, and what was counted in it; each content once."""

    subject: Subject
    line: int
    files: dict[str, tuple[int, PageCount]] = field(default_factory=dict)  # by SHA-256

    def counted(self) -> PageCount:
        total = PageCount()
        for _, count in self.files.values():
            total.add(count)
        return total


class Paging:
    """Counts the pages of one import. Files are of the same list when they are of one kind and one customer."""

    def __init__(self) -> None:
        self._lists: dict[tuple[str | int | None, ...], _List] = {}

    def count_of(self, number: int, recognition: Recognition) -> PageCount:
        """Where to count the pages of the file `number` while it is read."""
        choices, source = recognition.choices, recognition.source
        whose, format = recognition.context, recognition.format
        user = whose.user_id if format.asks_user else ""  # of a list of users each item has a user of its own
        key = (format.code, whose.customer_tenant_id, user, choices.customer_id, choices.user_id)
        pages = self._lists.setdefault(key, _List(recognition.format.subject, max(1, source.lines)))
        count = PageCount()
        pages.files.setdefault(source.sha256, (number, count))  # the same page a second time is counted for nothing
        return count

    def incomplete(self) -> Iterator[tuple[list[int], Fact]]:
        """For each list of which pages are missing, once all files were read: its files, and what to tell of it."""
        for pages in self._lists.values():
            problem = pages.counted().problem
            if problem is not None:
                yield [number for number, _ in pages.files.values()], Fact(pages.subject, pages.line, problem=problem)
