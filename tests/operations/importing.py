"""What the tests of imports share: a desk with an account, plans, and everything that is stored."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from desktop.domain.customers import Customer
from desktop.domain.invitations import Invitation, InvitationState
from desktop.domain.partner import PartnerAccount
from desktop.domain.progress import never
from desktop.domain.sentences import sentence
from desktop.domain.times import local_today, now, to_text
from desktop.exchange.encodings import Encoding
from desktop.exchange.facts import Fact, Subject
from desktop.exchange.formats.format import Format, JsonFormat
from desktop.exchange.importing import Decisions, ImportPlan, PlannedFile, Segment
from desktop.exchange.matching import match
from desktop.exchange.planned_rows import PlannedRow
from desktop.exchange.recognition import Choices, Recognition
from desktop.exchange.source import SourceFile
from desktop.exchange.staging import FactStage
from desktop.operations.desk import Desk
from desktop.operations.import_files import FileChoice, ImportResult, commit_import, plan_import
from desktop.operations.plan_files import found_link, summed_up
from desktop.operations.products import known_products
from desktop.store.staging.staged_rows import StagedRows
from desktop.store.staging.writing import StagingWriter
from tests.stored_customers import by_tenant

YESTERDAY = datetime.now(UTC) - timedelta(days=1)
LAST_WEEK = datetime.now(UTC) - timedelta(days=7)
BUSINESS = (
    *("accounts", "customers", "products", "support_contacts", "subscriptions", "licenses", "users"),
    *("license_assignments", "invitations", "hand_overs", "customer_tags", "notes"),
)


def save_account(desk: Desk, name: str) -> int:
    with desk.database.write() as tx:
        account = desk.accounts.save(tx, PartnerAccount(name))
    assert account.id is not None
    return account.id


def save(desk: Desk, customer: Customer) -> Customer:
    """Keep a customer, as a person does."""
    with desk.changes.edit(sentence("by hand")) as edit:
        return desk.customers.save(edit, customer)


def invite(
    desk: Desk, customer: Customer, state: InvitationState = InvitationState.SENT, at: datetime = YESTERDAY
) -> Invitation:
    assert customer.id is not None
    moment = to_text(at)
    invitation = Invitation(
        customer.account_id, customer.id, state=state, created_at=moment, prepared_at=moment, sent_at=moment
    )
    with desk.database.write() as tx:
        return desk.invitations.save(tx, invitation)


def plan_of(desk: Desk, account: int, *files: Path | tuple[Path, Choices]) -> ImportPlan:
    choices = [FileChoice(*file) if isinstance(file, tuple) else FileChoice(file) for file in files]
    return plan_import(desk, account, choices)


def import_(
    desk: Desk, account: int, *files: Path | tuple[Path, Choices], decisions: Decisions | None = None
) -> ImportResult:
    plan = plan_of(desk, account, *files)
    try:
        return commit_import(desk, plan, decisions or plan.default_decisions())
    finally:
        plan.close()


def rows_of(plan: ImportPlan, segment: Segment = Segment.ALL) -> list[PlannedRow]:
    return plan.rows(segment, 0, plan.size(segment))


def only(plan: ImportPlan) -> PlannedRow:
    (row,) = rows_of(plan)
    return row


def stored(desk: Desk, account: int) -> dict[str, Customer]:
    return by_tenant(desk, account)


def everything(desk: Desk, tables: Sequence[str] = BUSINESS) -> dict[str, list[Sequence[object]]]:
    """Every row of the business: what undoing an import must bring back."""
    return {table: [tuple(row) for row in desk.database.rows(f"SELECT * FROM {table} ORDER BY id")] for table in tables}


def whole_file(desk: Desk) -> dict[str, list[Sequence[object]]]:
    """The same with journal and history: what an import that stores nothing leaves as it is."""
    return everything(desk, (*BUSINESS, "imports", "changes", "change_rows", "change_ranges", "settings"))


SOMETHING = JsonFormat("something", "Something", Subject.CUSTOMERS)


def plan_of_facts(desk: Desk, account: int, *files: Sequence[Fact], format: Format = SOMETHING) -> ImportPlan:
    """What files of these facts would do, the later ones newer; line and file name are made up."""
    writer = StagingWriter()
    stage = FactStage(writer)
    planned = []
    for number, facts in reversed([*enumerate(files)]):
        path = Path(f"facts-{number}.json")
        source = SourceFile(path, now(), local_today().isoformat(), 0, f"{number:064x}", Encoding.UTF_8)
        recognition = Recognition(source, format, Choices(), Encoding.UTF_8)  # type: ignore[arg-type]
        writer.add_file(number, is_whole=format.is_whole, date=source.date, written_at=source.modified)
        if not stage.take(number, facts).rows:
            writer.drop_file(number)
        planned.append(PlannedFile(path, recognition))
    writer.close()
    judge = partial(found_link, desk.accounts.get(account))
    match(
        desk.database, writer.path, account, stage.products, known_products(), judge, cancelled=never, step=lambda: None
    )
    staged = StagedRows(writer.path)
    return ImportPlan(account, [summed_up(staged, number, file) for number, file in enumerate(planned[::-1])], staged)


def take_facts(
    desk: Desk, account: int, *files: Sequence[Fact], decisions: Decisions | None = None, format: Format = SOMETHING
) -> ImportResult:
    """Import files of these facts."""
    plan = plan_of_facts(desk, account, *files, format=format)
    try:
        return commit_import(desk, plan, decisions or plan.default_decisions())
    finally:
        plan.close()
