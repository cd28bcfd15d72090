"""The first half of an import: files are recognized, read, staged and matched."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.domain import links
from desktop.domain.errors import UserError
from desktop.domain.licenses import Product
from desktop.domain.partner import LinkOrigin, PartnerAccount
from desktop.domain.progress import Cancelled, Progress, stop_if
from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.exchange.facts import ACCOUNT, Fact, RowProblem
from desktop.exchange.formats import FORMATS
from desktop.exchange.formats.whole_copy import WHOLE_COPY, copied_facts
from desktop.exchange.importing import Needs, PlannedFile
from desktop.exchange.matching import STEPS, JudgeLink, match
from desktop.exchange.paging import Paging
from desktop.exchange.planned_rows import Outcome, problem_text
from desktop.exchange.reading import facts
from desktop.exchange.recognition import Choices, Recognition, recognize_sheets
from desktop.exchange.source import SourceFile, SourceKind, examine
from desktop.exchange.staging import Chosen, FactStage
from desktop.exchange.workbook import sheet_names, workbooks_kept
from desktop.operations.desk import Desk
from desktop.operations.own_lists import remembered
from desktop.operations.set_up_account import read_pasted_link
from desktop.operations.whole_copies import WholeCopies
from desktop.store.staging.links import FoundLink
from desktop.store.staging.staged_rows import StagedRows
from desktop.store.staging.writing import StagingWriter

_LOOKING = 0.1  # of the time goes into finding out what the files are, the most into reading, the rest into matching
_READING = 0.7
_SCALE = 1000


class FileReader:
    """Reads files into a temporary file at `path`, and matches them to one account."""

    def __init__(self, desk: Desk, account_id: int, progress: Progress, cancelled: Cancelled) -> None:
        self._desk = desk
        self._account_id = account_id
        self._progress = progress
        self._cancelled = cancelled
        self._into = desk.accounts.get(account_id)
        self._other_accounts = frozenset(account.name for account in desk.accounts.all()) - {self._into.name}
        self._paging = Paging()
        self._copies = WholeCopies(self._into, cancelled)
        self._writer = StagingWriter()
        self._stage = FactStage(self._writer)
        self.path = self._writer.path

    def read(self, files: Sequence[tuple[Path, Choices]]) -> list[PlannedFile]:
        """Find out what each file is, and stage those that can be read; a fault of one is told by itself."""
        try:
            with workbooks_kept():
                return self._read(files)
        finally:
            self._copies.close()

    def _read(self, files: Sequence[tuple[Path, Choices]]) -> list[PlannedFile]:
        planned: list[PlannedFile] = []
        for number, (path, choices) in enumerate(files):
            self._tell(_LOOKING * number / len(files))
            planned += self._recognized(path, choices)
        for number, file in enumerate(planned):
            if file.recognition is not None and file.recognition.format is WHOLE_COPY:
                planned[number] = self._copies.planned(number, file, file.recognition)
        sizes = [_size(file.path) if _is_readable(file) else 0 for file in planned]
        done, total = 0, sum(sizes) or 1
        for number in _newest_first(planned):
            share = (_LOOKING + _READING * done / total, _READING * sizes[number] / total)
            planned[number] = self._staged(number, planned[number], share)
            done += sizes[number]
        self._tell_missing_pages(planned)
        self._writer.close()
        return planned

    def _tell_missing_pages(self, planned: list[PlannedFile]) -> None:
        for numbers, fact in self._paging.incomplete():
            read = [number for number in numbers if planned[number].fault is None]
            for number in read:
                planned[number] = replace(planned[number], is_partial=True)
            if read:
                self._stage.take(read[0], [fact])

    def match(self, known: Mapping[str, Product], judge_link: JudgeLink) -> None:
        """Match what was staged. Raises `UserError` "cancelled"."""
        steps = iter(range(1, STEPS + 1))
        rest = 1 - _LOOKING - _READING
        match(
            self._desk.database,
            self.path,
            self._account_id,
            self._stage.products,
            known,
            judge_link,
            cancelled=self._cancelled,
            step=lambda: self._tell(1 - rest + rest * next(steps) / STEPS),
        )

    def discard(self) -> None:
        """Give up: remove the temporary file."""
        self._writer.discard()

    def _recognized(self, path: Path, choices: Choices) -> list[PlannedFile]:
        """What a file is; several of a workbook with several lists."""
        stop_if(self._cancelled)
        source: SourceFile | None = None
        try:
            self._check_foreign(path)
            source = examine(path, self._cancelled)
            found = self._recognitions(source, choices)
        except UserError as error:
            if error.code == "cancelled":
                raise
            needs = Needs.COLUMNS if error.code == "import-unknown" else Needs.NOTHING
            return [PlannedFile(path, fault=error, needs=needs, sheets=_sheets(source))]
        return [self._planned(path, recognition) for recognition in found]

    def _check_foreign(self, path: Path) -> None:
        """Raise `UserError` for the database itself: on POSIX, having read it would drop SQLite's locks on it."""
        ours = self._desk.database.path
        if any(_is_same(path, ours.with_name(ours.name + ending)) for ending in ("", "-wal", "-shm")):
            template = QT_TRANSLATE_NOOP("Sentences", "{file} is the database itself, which is open. Leave it out.")
            raise UserError(template, code="import-own-database", file=path.name)

    def _planned(self, path: Path, recognition: Recognition) -> PlannedFile:
        source, imports = recognition.source, self._desk.imports
        before = imports.with_sha256(self._account_id, source.sha256)
        later = imports.latest_date(self._account_id, _same_kind(recognition))
        return PlannedFile(
            path,
            recognition,
            needs=_needs(recognition),
            imported_at=before.at if before else "",
            is_outdated=source.date < later,
        )

    def _recognitions(self, source: SourceFile, choices: Choices) -> list[Recognition]:
        """What a file is; of one that is of no known kind, what was said of the last one with the same columns."""
        try:
            return recognize_sheets(source, choices)
        except UserError as error:
            known = remembered(self._desk, source, choices) if error.code == "import-unknown" else None
            if known is None:
                raise
            return recognize_sheets(source, known)

    def _staged(self, number: int, file: PlannedFile, share: tuple[float, float]) -> PlannedFile:
        recognition = file.recognition
        assert recognition is not None, "only files that were recognized are staged"
        source = recognition.source
        self._writer.add_file(
            number, is_whole=recognition.format.is_whole, date=source.date, written_at=source.modified
        )
        start, width = share

        def tell(done: int, total: int) -> None:
            self._tell(start + width * done / total if total else start)

        try:
            read = self._facts(number, recognition, tell)
            tally = self._stage.take(number, read, self._chosen(recognition.choices))
        except UserError as error:
            if error.code == "cancelled":
                raise
            self._writer.drop_file(number)
            return replace(file, fault=error)
        if not tally.rows:
            self._writer.drop_file(number)  # a list of nobody says of nobody that they are missing
            return replace(file, fault=_no_rows(source.name))
        return replace(file, is_partial=tally.is_partial)

    def _facts(self, number: int, recognition: Recognition, tell: Progress) -> Iterator[Fact]:
        if (copy := self._copies.opened(number)) is not None:
            return copied_facts(*copy, self._into, progress=tell, cancelled=self._cancelled)
        pages = self._paging.count_of(number, recognition)
        read = facts(recognition, pages=pages, progress=tell, cancelled=self._cancelled)
        return _of_account(read, self._other_accounts)

    def _chosen(self, choices: Choices) -> Chosen:
        if choices.user_id is None:
            return Chosen(choices.customer_id)
        user = self._desk.users.get(choices.user_id)
        return Chosen(user.customer_id, user.user_id, user.address)

    def _tell(self, share: float) -> None:
        self._progress(round(share * _SCALE), _SCALE)


def summed_up(staged: StagedRows, number: int, file: PlannedFile) -> PlannedFile:
    """The file with its rows counted."""
    counts = file.counts.__class__({Outcome(outcome): n for outcome, n in staged.file_counts(number).items()})
    return replace(file, counts=counts)


def found_link(account: PartnerAccount, row_id: int, url: str) -> FoundLink:
    """What a link in a file would be to the account."""
    reading = read_pasted_link(url, account)
    if reading.link is None:
        finding = links.errors_in(reading.findings)[0]
        return FoundLink(row_id, url, problem=problem_text("link-unusable", "url", finding.sentence))
    text = reading.link.text
    return FoundLink(row_id, text, is_same=text == account.invitation_link, is_first=not account.invitation_link)


def account_link(account: PartnerAccount, url: str) -> PartnerAccount:
    """The account with the link of a file, as setting it up by hand would keep it."""
    return replace(read_pasted_link(url, replace(account, invitation_link="")).filled, link_origin=LinkOrigin.PASTED)


def _of_account(told: Iterable[Fact], others: frozenset[str]) -> Iterator[Fact]:
    """The facts, those left out that our own export told of customers of another account (`others`)."""
    for fact in told:
        name = fact.values.get(ACCOUNT)
        if name is None or name not in others or fact.problem is not None:
            yield fact
            continue
        template = QT_TRANSLATE_NOOP(
            "Sentences", "Belongs to your account “{account}”: left out. Import the file into that account, too."
        )
        yield replace(fact, problem=RowProblem("other-account", ACCOUNT, sentence(template, account=str(name))))


def _needs(recognition: Recognition) -> Needs:
    choices = recognition.choices
    if recognition.asks_columns:
        return Needs.COLUMNS
    if recognition.asks_user and choices.user_id is None:
        return Needs.USER
    if recognition.asks_customer and choices.customer_id is None:
        return Needs.NOTHING if choices.user_id is not None else Needs.CUSTOMER
    return Needs.NOTHING


def _is_readable(file: PlannedFile) -> bool:
    return file.recognition is not None and file.fault is None and file.needs is Needs.NOTHING


def _newest_first(planned: Sequence[PlannedFile]) -> list[int]:
    """The files to stage: of those that say something about the same thing, the newest is believed."""
    readable = [number for number, file in enumerate(planned) if _is_readable(file)]
    return sorted(readable, key=lambda number: _modified(planned[number]), reverse=True)


def _modified(file: PlannedFile) -> str:
    return file.recognition.source.modified if file.recognition else ""


def _same_kind(recognition: Recognition) -> tuple[str, ...]:
    """The formats whose later lists outdate this one. Before schema 3 only lists of all customers were imported."""
    if not recognition.format.is_whole:
        return (recognition.format.code,)
    return ("", *(format.code for format in FORMATS if format.is_whole))


def _sheets(source: SourceFile | None) -> tuple[str, ...]:
    """The sheets of a workbook; none of anything else, or where they cannot be told."""
    if source is None or source.kind is not SourceKind.WORKBOOK:
        return ()
    try:
        return sheet_names(source.path)
    except UserError:
        return ()


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return False


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _no_rows(name: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("Sentences", "{file} holds nothing but headers. Export the list again."),
        code="import-no-rows",
        file=name,
    )
