"""Reads Partner Center's customers list into an account: a plan first, then, once confirmed, one undoable step."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence, sentence
from desktop.domain.times import now
from desktop.exchange.customers_importing import Decisions, ImportPlan, Overview, Work, work_of
from desktop.exchange.customers_matching import Known, Matcher, Outcome, PlannedRow, missing_from
from desktop.exchange.encodings import Encoding
from desktop.exchange.formats.partner_center_customers import CUSTOMERS
from desktop.exchange.progress import Cancelled, Progress, never, stop_if, unreported
from desktop.exchange.recognition import Choices, recognize
from desktop.exchange.rows import read_customers
from desktop.exchange.source import SourceFile, examine
from desktop.operations.desk import Desk
from desktop.operations.track_invitation import accept
from desktop.store.backup import back_up
from desktop.store.changes import Edit
from desktop.store.imports import ImportRecord

_BATCH = 1000  # customers stored between two looks at progress and cancel
# Faults after which rows may be missing that nobody counted.
_LOSING = frozenset({"unclosed-quote", "too-long", "too-few-values"})


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What was stored. `change_id` is what undo takes, and `what` its name; None when there was nothing to do."""

    added: int
    updated: int
    unchanged: int
    rejected: int
    missing: int
    accepted: int
    change_id: int | None = None
    what: Sentence | None = None


def plan_import(
    desk: Desk,
    path: Path,
    account_id: int,
    encoding: Encoding | None = None,
    delimiter: str | None = None,
    *,
    progress: Progress = unreported,
    cancelled: Cancelled = never,
) -> ImportPlan:
    """Read the list at `path` and match it to the account's customers; stores nothing. A job.

    `encoding` and `delimiter` are the person's corrections. Raises `UserError`: "import-unreadable", "import-folder",
    "import-empty", "import-too-big", "import-workbook", "import-not-text", "import-not-a-list",
    "import-columns-missing", "import-no-rows", "cancelled".
    """
    source = examine(path, cancelled)
    recognition = recognize(source, Choices(CUSTOMERS.code, encoding, delimiter or ""))
    known = _known(desk, account_id)
    matcher = Matcher(known, account_id, source.modified, source.date)
    rows = tuple(
        matcher.match(listed) for listed in read_customers(recognition, progress=progress, cancelled=cancelled)
    )
    if not rows:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "{file} holds the headers of a customers list, but no customers. Export the list again."
            ),
            code="import-no-rows",
            file=source.name,
        )
    return ImportPlan(
        account_id,
        recognition,
        rows,
        Overview.of(rows),
        missing=missing_from(rows, known.by_tenant, source.date),
        is_partial=_is_partial(rows),
        is_outdated=_is_outdated(desk, account_id, source),
        imported_at=_imported_at(desk, account_id, source),
    )


def commit_import(
    desk: Desk,
    plan: ImportPlan,
    decisions: Decisions,
    *,
    progress: Progress = unreported,
    cancelled: Cancelled = never,
) -> ImportResult:
    """Store what was planned, in one transaction and one undoable step, with an entry in the import journal. A job.

    The database is copied first. Nothing is written when nothing would change. Raises `UserError` "import-stale" when
    customers changed since the plan was made, "invitation-state", "cancelled", and what the database raises; nothing
    is stored then.
    """
    work = work_of(plan, decisions)
    result = _result(plan, decisions, work)
    if work.is_nothing:
        return result
    back_up(desk.database, "import")
    what = sentence(QT_TRANSLATE_NOOP("Sentences", "Import {file}"), file=plan.recognition.source.name)
    with desk.changes.edit(what) as edit:
        _check_current(desk, plan)
        _store(desk, edit, work, progress, cancelled)
        source = plan.recognition.source
        for invitation in work.accepted:
            assert invitation.id is not None, "open invitations are stored"
            accept(desk, edit, invitation.id, f"{source.name}, {source.date}, SHA-256 {source.sha256}")
        desk.imports.add(edit, _record(plan, result))
        stop_if(cancelled)
    return replace(result, change_id=edit.change_id, what=what)


def _known(desk: Desk, account_id: int) -> Known:
    prospects = desk.customers.prospects(account_id)
    return Known(desk.customers.by_tenant(account_id), prospects, desk.invitations.open_for)


def _is_partial(rows: Iterable[PlannedRow]) -> bool:
    return any(row.listed.problem is not None and row.listed.problem.code in _LOSING for row in rows)


def _is_outdated(desk: Desk, account_id: int, source: SourceFile) -> bool:
    return any(source.date < record.list_date for record in desk.imports.all(account_id))


def _imported_at(desk: Desk, account_id: int, source: SourceFile) -> str:
    record = desk.imports.with_sha256(account_id, source.sha256)
    return record.at if record else ""


def _check_current(desk: Desk, plan: ImportPlan) -> None:
    """The plan was made before the transaction began: what it read must still stand."""
    by_tenant = desk.customers.by_tenant(plan.account_id)
    prospects = {prospect.id: prospect for prospect in desk.customers.prospects(plan.account_id)}
    planned = [
        (by_tenant.get(row.listed.tenant_id), None if row.is_proposed else row.customer)
        for row in plan.rows
        if row.outcome is not Outcome.REJECTED
    ]
    planned += [(prospects.get(row.customer.id), row.customer) for row in plan.rows if row.is_proposed and row.customer]
    planned += [(by_tenant.get(row.listed.tenant_id), row.customer) for row in plan.missing]
    if any(stored != read for stored, read in planned):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Customers changed since this preview was made. Nothing was imported: look again.",
            ),
            code="import-stale",
        )


def _store(desk: Desk, edit: Edit, work: Work, progress: Progress, cancelled: Cancelled) -> None:
    customers = [*work.added, *(after for _, after in work.changed), *(after for _, after in work.missing)]
    for start in range(0, len(customers), _BATCH):
        stop_if(cancelled)
        progress(start, len(customers))
        desk.customers.save_all(edit, customers[start : start + _BATCH])
    progress(len(customers), len(customers))


def _record(plan: ImportPlan, result: ImportResult) -> ImportRecord:
    source = plan.recognition.source
    return ImportRecord(
        account_id=plan.account_id,
        at=now(),
        file_name=source.name,
        sha256=source.sha256,
        list_date=source.date,
        added=result.added,
        updated=result.updated,
        unchanged=result.unchanged,
        missing=result.missing,
        rejected=result.rejected,
    )


def _result(plan: ImportPlan, decisions: Decisions, work: Work) -> ImportResult:
    counts = plan.counts(decisions)
    return ImportResult(
        added=counts[Outcome.NEW],
        updated=counts[Outcome.UPDATED],
        unchanged=counts[Outcome.UNCHANGED],
        rejected=counts[Outcome.REJECTED],
        missing=len(work.missing),
        accepted=len(work.accepted),
    )
